"""Settings come back as they were stored; nonsense in the file gives the default."""

import pytest

from annotator.app.settings_store import SettingsStore
from annotator.core.settings import Settings


def test_they_come_back(tmp_path):
    kept = Settings(zoom=150, theme="dark", geometry="AdnQywAD")
    SettingsStore(tmp_path / "settings.ini").save(kept)
    assert SettingsStore(tmp_path / "settings.ini").load() == kept


@pytest.mark.parametrize(
    "text",
    ["", "[General]\nzoom=large\ntheme=pink\n", "\x00\x01\x02", "[General]\nzoom=\ntheme=\n"],
)
def test_a_spoilt_file_gives_the_defaults(tmp_path, text):
    path = tmp_path / "settings.ini"
    path.write_text(text)
    assert SettingsStore(path).load() == Settings()
