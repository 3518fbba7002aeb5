"""A language that nobody speaks: English in brackets, longer by 40%, written from right to left.

What is not in brackets on the screen was never given to the translator; what is cut has too little room;
what is on the wrong side does not follow the direction of the layout.
"""

import re

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

LEFT, RIGHT = "⟦", "⟧"
RIGHT_TO_LEFT = "\u200f"
"""Makes a text one of a language that runs this way."""
_FIELD = re.compile(r"(\{\w+\}|%L?n|&.|\(\*[^)]*\)|;;)")


def bracketed(text: str) -> str:
    """The text in brackets, with 40% more letters."""
    return f"{RIGHT_TO_LEFT}{LEFT}{text}{'·' * round(0.4 * len(_FIELD.sub('', text)))}{RIGHT}{RIGHT_TO_LEFT}"


class PseudoTranslator(QTranslator):
    """Puts every text of the program and of Qt's dialogs in brackets."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self,
        context: str,
        text: str,
        disambiguation: str | None = None,  # noqa: ARG002 - Qt passes it
        n: int = -1,  # noqa: ARG002 - Qt passes it
    ) -> str:
        if context in {"QShortcut", "QGuiApplication", "quotation"} or not text.strip():
            return None  # type: ignore[return-value]
        return bracketed(text)


class PseudoLanguage:
    """The application in that language, until ``stop``."""

    def __init__(self, app: QApplication, direction: Qt.LayoutDirection = Qt.LayoutDirection.RightToLeft):
        self._app = app
        self._before = app.layoutDirection()
        self._translator = PseudoTranslator(app)
        app.installTranslator(self._translator)
        app.setLayoutDirection(direction)
        self._locale = QLocale()

    def stop(self) -> None:
        self._app.removeTranslator(self._translator)
        self._app.setLayoutDirection(self._before)
        self._translator.deleteLater()
