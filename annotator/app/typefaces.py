"""The typefaces that come with the program; each is loaded when it is first needed."""

from functools import cache

from PySide6.QtGui import QFontDatabase

from annotator.content.assets import resource

_FAMILIES = {
    "literata": ("literata", "Literata"),
    "atkinson": ("atkinson-hyperlegible", "Atkinson Hyperlegible"),
    "andika": ("andika", "Andika"),
    "opendyslexic": ("opendyslexic", "OpenDyslexic"),
}
"""Folder, and family as Qt calls it, by ``Settings.typeface``."""
_COLOURS = b"COLR"
"""Name of the table that gives letters several colours."""


@cache
def load_typeface(name: str) -> str:
    """Load a typeface in all its styles.

    Args:
        name: as in ``Settings.typeface``.

    Returns:
        Its family.
    """
    folder, family = _FAMILIES[name]
    for path in sorted(resource("fonts").joinpath(folder).glob("*.[ot]tf")):
        data = path.read_bytes()
        if _coloured(data):
            # Qt measures each letter of such a typeface anew wherever it stands: a book took over a second.
            QFontDatabase.addApplicationFontFromData(_without_colours(data))
        else:
            QFontDatabase.addApplicationFont(str(path))
    return family


def _coloured(data: bytes) -> bool:
    """Has the file letters in several colours?"""
    return _COLOURS in data[: _directory(data)]


def _without_colours(data: bytes) -> bytes:
    """The file in memory with its table of colours under a name that nobody looks for."""
    end = _directory(data)
    return data[:end].replace(_COLOURS, b"none") + data[end:]


def _directory(data: bytes) -> int:
    """Length of the list of tables: twelve bytes, and sixteen for each table."""
    return 12 + 16 * int.from_bytes(data[4:6])
