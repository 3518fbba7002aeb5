import importlib.resources
from pathlib import Path

import pytest

from annotator.content import assets
from annotator.core.errors import UserFileError

CHECKOUT = Path(__file__).parents[2]


def test_a_checkout_has_them_beside_the_package() -> None:
    assert assets.lessons_folder() == CHECKOUT / "lessons"
    assert assets.resource("themes").is_dir()


def test_an_installed_package_has_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "annotator"
    theme = package / "_data" / "resources" / "themes" / "light.toml"
    theme.parent.mkdir(parents=True)
    theme.touch()
    (package / "_data" / "lessons").mkdir()
    monkeypatch.setattr(assets, "files", lambda name: tmp_path / name)
    assert assets.resource("themes/light.toml") == theme
    assert assets.lessons_folder() == package / "_data" / "lessons"


def test_they_are_found_from_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert assets.lessons_folder().is_dir()
    assert Path(str(importlib.resources.files("annotator"))).is_absolute()


def test_a_missing_file_is_told_in_words() -> None:
    with pytest.raises(UserFileError, match=r"resources/no-such\.toml") as caught:
        assets.resource("no-such.toml")
    assert "Install the program again" in caught.value.hint
