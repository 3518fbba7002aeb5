"""Texts of lower layers, numbers, times and lists, in the language of the interface."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from annotator.core.errors import AnnotatorError
from annotator.core.speech import Language
from annotator.services.presenting.wording import in_percent


def interface_language() -> Language:
    """How the interface speaks now; may be asked for on any thread."""
    locale = QLocale()
    return Language(locale.bcp47Name().partition("-")[0] or "en", _say_report, locale.decimalPoint())


def _say_report(text: str, n: int = -1, /) -> str:
    return QCoreApplication.translate("report", text, None, n)


def _say_error(text: str, n: int = -1, /) -> str:
    return QCoreApplication.translate("errors", text, None, n)


def told(error: AnnotatorError) -> str:
    """What happened, what was kept and what to do."""
    return error.sentence_in(_say_error)


def told_apart(error: AnnotatorError) -> tuple[str, str]:
    """What happened; and what was kept and what to do, which may be empty."""
    return error.message_in(_say_error), error.hint_in(_say_error)


def number(value: int) -> str:
    """A whole number as the interface's language writes it."""
    return QLocale().toString(value)


def percent(value: int | None = None) -> str:
    """A number with its percent sign; without a number the sign, with the space before it."""
    return in_percent("" if value is None else str(value), interface_language())


def listed(items: Sequence[str]) -> str:
    """``a, b and c``."""
    return QLocale().createSeparatedList(list(items))


def time_of_day(moment: datetime) -> str:
    """Hours and minutes in this computer's zone."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def day(moment: datetime) -> str:
    """The date in this computer's zone, with the month in letters."""
    local = moment.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMM yyyy")


def quoted(text: str) -> str:
    """The text in the quotation marks of the interface's language."""
    return QCoreApplication.translate("quotation", "“{text}”").format(text=text)
