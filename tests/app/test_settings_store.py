"""Settings come back as they were stored; nonsense in the file gives the default."""

import pytest

from annotator.app.settings_store import SettingsStore
from annotator.core.settings import Settings


def test_they_come_back(tmp_path):
    kept = Settings(
        zoom=150,
        theme="dark",
        typeface="andika",
        spacing=140,
        measure=50,
        underlines=False,
        ruler=True,
        sentences=True,
        hints=("select", "a, “b”"),
        language="es",
        keys={"undo": ("Ctrl+U", "Alt+,"), "find": ()},
        geometry="AdnQywAD",
    )
    SettingsStore(tmp_path / "settings.ini").save(kept)
    assert SettingsStore(tmp_path / "settings.ini").load() == kept


def test_a_file_of_the_first_version_is_read(tmp_path):
    path = tmp_path / "settings.ini"
    path.write_text("[General]\ngeometry=AdnQ\ntheme=dark\nzoom=125\n")
    assert SettingsStore(path).load() == Settings(zoom=125, theme="dark", geometry="AdnQ")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[General]\nzoom=large\ntheme=pink\n",
        "\x00\x01\x02",
        "[General]\nzoom=\ntheme=\nkeys=[\nhints=1, 2\n",
    ],
)
def test_a_spoilt_file_gives_the_defaults(tmp_path, text):
    path = tmp_path / "settings.ini"
    path.write_text(text)
    assert SettingsStore(path).load() == Settings()
