"""Which paper a report is set for."""

from PySide6.QtCore import QLocale

_Place = QLocale.Country
LETTER = frozenset(
    {
        *(_Place.UnitedStates, _Place.Canada, _Place.Mexico, _Place.Belize, _Place.CostaRica),
        *(_Place.ElSalvador, _Place.Guatemala, _Place.Nicaragua, _Place.Panama, _Place.PuertoRico),
        *(_Place.Chile, _Place.Colombia, _Place.Venezuela, _Place.Philippines),
    }
)
"""Where printers hold Letter (Unicode CLDR, ``paperSize``); everywhere else they hold A4."""


def paper_here() -> str:
    """The paper of this computer's country: ``us-letter`` or ``a4``."""
    return paper_of(QLocale.system())


def paper_of(locale: QLocale) -> str:
    """The paper of a locale's country."""
    return "us-letter" if locale.territory() in LETTER else "a4"
