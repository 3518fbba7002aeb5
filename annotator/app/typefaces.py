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
        QFontDatabase.addApplicationFont(str(path))
    return family
