"""The QApplication: style, fonts, icon, and what happens to an error nobody caught."""

import logging
import sys
from collections.abc import Callable
from traceback import format_tb
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, QTranslator, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication

from annotator import __version__
from annotator.content.assets import resource
from annotator.content.themes import read_theme as read_file
from annotator.ui.theme import Theme

ARTICLE_FONT = "Literata"
INTERFACE_FONT = "Atkinson Hyperlegible"
SMALLEST_POINTS = 11.0

log = logging.getLogger(__name__)


def make_application(arguments: list[str]) -> QApplication:
    """The one QApplication, with the program's own fonts and style.

    The interface looks alike on every system and needs no font that is not shipped.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    qInstallMessageHandler(_to_log)
    app = QApplication(arguments)
    app.setApplicationName("Annotator")
    app.setApplicationDisplayName("Annotator")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("annotator")
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(str(resource("icons/app.svg"))))
    for path in sorted(resource("fonts").glob("*/*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    font = QFont(INTERFACE_FONT)
    font.setPointSizeF(max(SMALLEST_POINTS, app.font().pointSizeF()))
    app.setFont(font)
    app.installTranslator(EnglishPlurals(app))
    return app


def _to_log(kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """Qt's messages go where the program's own go; what the offscreen platform cannot do is no news."""
    if "This plugin does not support" not in message:
        log.log(logging.DEBUG if kind == QtMsgType.QtDebugMsg else logging.WARNING, "Qt: %s", message)


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
        return text.replace("(s)", "" if n == 1 else "s")


def read_theme(setting: str, app: QApplication) -> Theme:
    """The theme for a setting; ``system`` follows the desktop."""
    name = setting
    if setting == "system":
        name = "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
    file = read_file(name)
    return Theme(file.name, file.dark, file.colours, file.stylesheet, file.icons, ARTICLE_FONT)


def catch_the_uncaught(show: Callable[[str], None]) -> None:
    """Log an error that nobody caught and tell the user, instead of ending the program.

    Every act of the student was on the disk before it was drawn, so going on loses nothing.
    """

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # Where it happened, and none of the values: a message can hold a student's words.
        log.critical("%s that nobody caught\n%s", kind.__name__, "".join(format_tb(trace)))
        show(f"{kind.__name__} ({_place(trace)})")

    sys.excepthook = hook


def _place(trace: TracebackType | None) -> str:
    """Where an error came from, without any of the values (they may be a student's)."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    code = trace.tb_frame.f_code
    return f"{code.co_qualname}, line {trace.tb_lineno}"
