"""The language of the interface: which one it is, and how Qt gets to know it."""

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.content.assets import resource
from annotator.core.settings import LANGUAGES
from annotator.core.speech import english_form
from annotator.ui.actions import QT_TRANSLATE_NOOP

KEYCAPS = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Ins"),
    QT_TRANSLATE_NOOP("QShortcut", "Home"),
    QT_TRANSLATE_NOOP("QShortcut", "End"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
)
"""Qt knows more of them; for these the program has the words that stand on the keys."""
OFFERED = tuple(language for language in LANGUAGES if language != "system")


def chosen_language(setting: str, preferred: Sequence[str]) -> str:
    """The language to speak, as one of those that the program has.

    Args:
        setting: ``Settings.language``.
        preferred: what the desktop prefers, best first (BCP 47).
    """
    if setting in OFFERED:
        return setting
    languages = (tag.partition("-")[0].lower() for tag in preferred)
    return next((language for language in languages if language in OFFERED), "en")


def language_for(setting: str) -> str:
    """The language that a setting means on this computer."""
    return chosen_language(setting, QLocale.system().uiLanguages())


def speak(app: QApplication, setting: str) -> str:
    """Let the program speak a language from now on; what is on the screen already stays as it is.

    Qt's own texts, numbers, dates and the direction of the layout follow.

    Args:
        app: the application.
        setting: ``Settings.language``.

    Returns:
        The language.
    """
    system = QLocale.system()
    language = language_for(setting)
    for translator in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(_locale_for(language, system))
    app.setLayoutDirection(QLocale(language).textDirection())
    for translator in _translators(app, language):
        app.installTranslator(translator)
    return language


def _locale_for(language: str, system: QLocale) -> QLocale:
    """Whoever speaks the desktop's language wants its country's way of writing numbers too."""
    named = system.language() != QLocale.Language.C
    return system if named and system.bcp47Name().partition("-")[0] == language else QLocale(language)


def _translators(app: QApplication, language: str) -> list[QTranslator]:
    """All that know the language; Qt asks the last one first."""
    found: list[QTranslator] = [EnglishPlurals(app)]
    folders = {
        f"qtbase_{language}": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        f"annotator_{language}": str(resource("i18n")),
    }
    for name, folder in folders.items():
        translator = QTranslator(app)
        if translator.load(name, folder):
            found.append(translator)
        else:
            translator.deleteLater()  # English has no file: it stands in the sources
    return found


class EnglishPlurals(QTranslator):
    """Writes ``(s)`` out: ``%n passage(s)`` is "1 passage" or "2 passages"."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """There is something to translate."""
        return False

    def translate(
        self,
        context: str,  # noqa: ARG002 - Qt passes it
        text: str,
        disambiguation: str | None = None,  # noqa: ARG002 - Qt passes it
        n: int = -1,
    ) -> str:
        """The text in the right number; nothing for a text without one."""
        if n < 0 or "(s)" not in text:
            return None  # type: ignore[return-value]  # null: Qt asks the next translator
        return english_form(text, n)
