"""The bundled typefaces must carry every screen on a computer that has no fonts at all."""

import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont
from pytestqt.qtbot import QtBot

from annotator.app.typefaces import load_typeface
from annotator.core.settings import TYPEFACES

CHECKOUT = Path(__file__).resolve().parents[2]
FONTS = CHECKOUT / "resources" / "fonts"
STYLES = {
    "Regular": (QFont.Weight.Normal, QFont.Style.StyleNormal),
    "Bold": (QFont.Weight.Bold, QFont.Style.StyleNormal),
    "Italic": (QFont.Weight.Normal, QFont.Style.StyleItalic),
    "BoldItalic": (QFont.Weight.Bold, QFont.Style.StyleItalic),
}
LATIN = "“”‘’–—…·•×€£§°áñüßčłőş½"
FAMILIES = {
    ("literata", "Literata"): LATIN + "İ₂←↑→↓■▲◆Ωжё",
    ("atkinson-hyperlegible", "AtkinsonHyperlegible"): LATIN,
    ("andika", "Andika"): LATIN + "İ₂←↑→↓✓жёəɓ",
    ("opendyslexic", "OpenDyslexic"): LATIN + "İ₂←↑→↓■▲✓Ωжё",
}
RESERVED = {
    "andika": 'Reserved Font Names "Andika" and "SIL"',
    "opendyslexic": "Reserved Font Name OpenDyslexic",
}
CHECKSUM = 0xB1B0AFBA
"""What all of a font file adds up to, by the OpenType specification."""


def file_of(folder: str, name: str, style: str) -> Path:
    (path,) = (FONTS / folder).glob(f"{name}-{style}.[ot]tf")
    return path


def open_font(folder: str, name: str, style: str) -> QRawFont:
    font = QRawFont(str(file_of(folder, name, style)), 16)
    assert font.isValid()
    return font


def unsupported(font: QRawFont, text: str) -> str:
    return "".join(sorted(c for c in set(text) if c.isprintable() and not font.supportsCharacter(ord(c))))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("folder", "name"), [*FAMILIES])
def test_each_family_has_four_styles_under_one_name(qtbot: QtBot, folder: str, name: str, style: str) -> None:
    font = open_font(folder, name, style)
    assert font.familyName().replace(" ", "") == name
    weight, slant = STYLES[style]
    assert (font.weight(), font.style()) == (weight, slant)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("folder", "name"), [*FAMILIES])
def test_characters_that_the_readme_promises(qtbot: QtBot, folder: str, name: str, style: str) -> None:
    assert unsupported(open_font(folder, name, style), FAMILIES[folder, name]) == ""


@pytest.mark.parametrize(("folder", "name"), [*FAMILIES])
@pytest.mark.parametrize(
    "article", sorted(CHECKOUT.glob("lessons/*/article.txt")), ids=lambda path: path.parent.name
)
def test_every_typeface_has_every_character_of_the_lessons(
    qtbot: QtBot, article: Path, folder: str, name: str
) -> None:
    assert unsupported(open_font(folder, name, "Regular"), article.read_text(encoding="utf-8")) == ""


@pytest.mark.parametrize("folder", sorted(folder for folder, _ in FAMILIES))
def test_each_family_has_its_licence_beside_it(folder: str) -> None:
    licence = (FONTS / folder / "LICENSE.txt").read_text(encoding="utf-8")
    assert "SIL Open Font License, Version 1.1" in licence
    # A changed file would have to give up a reserved name, so it must be known which families have one.
    assert ("with Reserved Font Name" in licence) == (folder in RESERVED)
    assert RESERVED.get(folder, "") in licence


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("folder", RESERVED)
def test_files_with_a_reserved_name_are_whole(folder: str, style: str) -> None:
    name = next(name for kept, name in FAMILIES if kept == folder)
    data = file_of(folder, name, style).read_bytes()
    data += bytes(-len(data) % 4)
    assert sum(struct.unpack(f">{len(data) // 4}I", data)) & 0xFFFFFFFF == CHECKSUM


@pytest.mark.parametrize("typeface", TYPEFACES)
def test_each_typeface_of_the_settings_can_be_loaded(qtbot: QtBot, typeface: str) -> None:
    family = load_typeface(typeface)
    assert QFontInfo(QFont(family)).family() == family
    assert len(QFontDatabase.styles(family)) == 4


@pytest.mark.parametrize("typeface", TYPEFACES)
def test_letters_have_one_colour(qtbot: QtBot, typeface: str) -> None:
    """Qt keeps no widths of letters that have several, and takes ten times as long to set a text."""
    font = QRawFont.fromFont(QFont(load_typeface(typeface)))
    assert font.fontTable("COLR").isEmpty()
    assert not font.fontTable("cmap").isEmpty()


def test_the_program_starts_without_the_typefaces_that_are_seldom_chosen() -> None:
    code = (
        "from annotator.app.qt_application import make_application\n"
        "from annotator.app.typefaces import load_typeface\n"
        "make_application(['annotator'])\n"
        "print(load_typeface.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "2"
