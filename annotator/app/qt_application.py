"""The QApplication: style, fonts, icon, and what happens to an error nobody caught."""

import logging
import sys
from collections.abc import Callable
from traceback import format_tb
from types import TracebackType

from PySide6.QtCore import QEvent, QMessageLogContext, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent, QFont, QIcon, QStyleHints
from PySide6.QtWidgets import QApplication

from annotator import __version__
from annotator.app.translations import speak
from annotator.app.typefaces import load_typeface
from annotator.content.assets import resource
from annotator.content.themes import read_theme as read_file
from annotator.ui.theme import Theme

SMALLEST_POINTS = 11.0
OFTEN = 0.0005
"""Seconds after which the worker lets the window go on; Python's own 0.005 make a page of Qt calls lag."""

log = logging.getLogger(__name__)


class Application(QApplication):
    """Says which file the desktop wants to be opened; macOS sends a double click this way."""

    file_asked = Signal(str)
    """The path of a file."""

    def event(self, event: QEvent) -> bool:
        """Take the events that bring a file."""
        # No event filter: on the application it would see every event of every widget.
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(event.file())
            return True
        return super().event(event)


def make_application(arguments: list[str], language: str = "system") -> QApplication:
    """The one QApplication, with the program's own fonts and style.

    The interface looks alike on every system and needs no font that is not shipped.

    Args:
        arguments: of the process.
        language: to speak until the user's settings are known.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    qInstallMessageHandler(_to_log)
    sys.setswitchinterval(OFTEN)
    app = Application(arguments)
    app.setApplicationName("Annotator")
    app.setApplicationDisplayName("Annotator")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("annotator")
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(str(resource("icons/app.svg"))))
    # What Atkinson Hyperlegible lacks, Qt takes from Literata.
    load_typeface("literata")
    font = QFont(load_typeface("atkinson"))
    font.setPointSizeF(max(SMALLEST_POINTS, app.font().pointSizeF()))
    app.setFont(font)
    # Nothing moves by itself, so that nobody has to ask for it. The caret blinks as the desktop is set.
    for effect in Qt.UIEffect:
        app.setEffectEnabled(effect, False)
    speak(app, language)
    return app


def _to_log(kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """Qt's messages go where the program's own go; what the offscreen platform cannot do is no news."""
    if "This plugin does not support" not in message:
        log.log(logging.DEBUG if kind == QtMsgType.QtDebugMsg else logging.WARNING, "Qt: %s", message)


def read_theme(setting: str, app: QApplication) -> Theme:
    """The theme for a setting; ``system`` follows the desktop."""
    name = _name_for_desktop(app.styleHints()) if setting == "system" else setting
    file = read_file(name)
    return Theme(file.name, file.dark, file.colours, file.stylesheet, file.icons)


def _name_for_desktop(hints: QStyleHints) -> str:
    # Qt knows of a wish for high contrast from 6.10 on.
    contrast = hints.accessibility().contrastPreference() if hasattr(hints, "accessibility") else None
    if contrast is not None and contrast.name == "HighContrast":
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


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
