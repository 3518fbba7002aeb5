"""The name of an article's language, in the language of the interface."""

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.core.language_tags import UNKNOWN
from annotator.ui.actions import QT_TRANSLATE_NOOP

_CONTEXT = "languages"
TRANSLATED = (
    QT_TRANSLATE_NOOP("languages", "Arabic"),
    QT_TRANSLATE_NOOP("languages", "Chinese"),
    QT_TRANSLATE_NOOP("languages", "English"),
    QT_TRANSLATE_NOOP("languages", "French"),
    QT_TRANSLATE_NOOP("languages", "German"),
    QT_TRANSLATE_NOOP("languages", "Greek"),
    QT_TRANSLATE_NOOP("languages", "Hebrew"),
    QT_TRANSLATE_NOOP("languages", "Hindi"),
    QT_TRANSLATE_NOOP("languages", "Italian"),
    QT_TRANSLATE_NOOP("languages", "Japanese"),
    QT_TRANSLATE_NOOP("languages", "Korean"),
    QT_TRANSLATE_NOOP("languages", "Polish"),
    QT_TRANSLATE_NOOP("languages", "Portuguese"),
    QT_TRANSLATE_NOOP("languages", "Russian"),
    QT_TRANSLATE_NOOP("languages", "Spanish"),
    QT_TRANSLATE_NOOP("languages", "Turkish"),
    QT_TRANSLATE_NOOP("languages", "Ukrainian"),
    QT_TRANSLATE_NOOP("languages", "Vietnamese"),
)
"""Every other language has the English name that Qt knows."""


def language_name(code: str) -> str:
    """The name of a BCP 47 language; the code itself if nobody knows it, empty for none."""
    if code == UNKNOWN:
        return ""
    language = QLocale(code).language()
    if language == QLocale.Language.C:
        return code
    return QCoreApplication.translate(_CONTEXT, QLocale.languageToString(language))
