"""The bundled typefaces must carry every screen on a computer that has no fonts at all."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QRawFont
from pytestqt.qtbot import QtBot

CHECKOUT = Path(__file__).resolve().parents[2]
FONTS = CHECKOUT / "resources" / "fonts"
STYLES = {
    "Regular": (QFont.Weight.Normal, QFont.Style.StyleNormal),
    "Bold": (QFont.Weight.Bold, QFont.Style.StyleNormal),
    "Italic": (QFont.Weight.Normal, QFont.Style.StyleItalic),
    "BoldItalic": (QFont.Weight.Bold, QFont.Style.StyleItalic),
}
FAMILIES = {
    ("literata", "Literata"): "“”‘’–—…·•×€£§°áñüßčłőşİ₂½←↑→↓■▲◆Ωжё",
    ("atkinson-hyperlegible", "AtkinsonHyperlegible"): "“”‘’–—…·•×€£§°áñüßčłőş½",
}


def open_font(folder: str, name: str, style: str) -> QRawFont:
    font = QRawFont(str(FONTS / folder / f"{name}-{style}.ttf"), 16)
    assert font.isValid()
    return font


def unsupported(font: QRawFont, text: str) -> str:
    return "".join(sorted(c for c in set(text) if c.isprintable() and not font.supportsCharacter(ord(c))))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("folder", "name"), FAMILIES)
def test_each_family_has_four_styles_under_one_name(qtbot: QtBot, folder: str, name: str, style: str) -> None:
    font = open_font(folder, name, style)
    assert font.familyName().replace(" ", "") == name
    weight, slant = STYLES[style]
    assert (font.weight(), font.style()) == (weight, slant)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("folder", "name"), FAMILIES)
def test_characters_that_the_readme_promises(qtbot: QtBot, folder: str, name: str, style: str) -> None:
    assert unsupported(open_font(folder, name, style), FAMILIES[folder, name]) == ""


@pytest.mark.parametrize(
    "article", sorted(CHECKOUT.glob("lessons/*/article.txt")), ids=lambda path: path.parent.name
)
def test_the_reading_typeface_has_every_character_of_the_lessons(qtbot: QtBot, article: Path) -> None:
    assert (
        unsupported(open_font("literata", "Literata", "Regular"), article.read_text(encoding="utf-8")) == ""
    )


@pytest.mark.parametrize(("folder", "name"), FAMILIES)
def test_each_family_has_its_licence_beside_it(folder: str, name: str) -> None:
    licence = (FONTS / folder / "LICENSE.txt").read_text(encoding="utf-8")
    assert "SIL Open Font License, Version 1.1" in licence
    # A reserved name would have to be given up by a changed file; neither family reserves one.
    assert "with Reserved Font Name" not in licence
