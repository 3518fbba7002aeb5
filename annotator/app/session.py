"""The one window over an open workspace, and another in its place when another language is chosen."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from annotator.app.garbage import BetweenLessons
from annotator.app.translations import language_for, speak
from annotator.ui.context import WindowContext
from annotator.ui.main_window import MainWindow


class Session(QObject):
    """Opens the window and keeps it in the language that is set.

    A new window is the simple way to say everything in another language: whatever was put together with
    words in it, a model's or a sheet's, is made again.

    Args:
        app: the application; owns the session.
        context: gives what a window works with, with the settings as they are stored.
    """

    def __init__(self, app: QApplication, context: Callable[[], WindowContext]) -> None:
        super().__init__(app)
        self._app = app
        self._context = context
        self.window = self._open()

    def _open(self) -> MainWindow:
        context = self._context()
        self._language = speak(self._app, context.settings.language)
        window = MainWindow(context)
        BetweenLessons(window)
        window.looks.language_changed.connect(self._renew_soon)
        self._renew_soon(window.looks.settings.language)  # a student's own may be another
        return window

    def _renew_soon(self, setting: str) -> None:
        if language_for(setting) != self._language:
            QTimer.singleShot(0, self, self._renew)

    def _renew(self) -> None:
        old = self.window
        setting = old.looks.settings.language
        if language_for(setting) == self._language or not old.leave(self._renew):
            return
        quits = self._app.quitOnLastWindowClosed()
        self._app.setQuitOnLastWindowClosed(False)
        shown = old.isVisible()
        place = old.place()
        old.close()
        self.window = self._open()
        # First the window: an open sheet keeps the focus that it has.
        self.window.setVisible(shown)
        self.window.go_on_at(place)
        self._app.setQuitOnLastWindowClosed(quits)
        old.deleteLater()

    def come_forward(self, lesson: str) -> None:
        """Show the window before all others.

        Args:
            lesson: a lesson to open; empty for none.
        """
        window = self.window
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if lesson:
            window.open_lesson(lesson)

    def listen(self, workspace: Path) -> None:
        """Come forward from now on when the program is started again on this workspace."""
        from annotator.app.single_instance import FirstWindow

        FirstWindow(workspace, self.come_forward, self)

    def open_soon(self, lesson: str) -> None:
        """Open a lesson as soon as the window is there."""
        QTimer.singleShot(0, self, partial(self._open_lesson, lesson))

    def _open_lesson(self, lesson: str) -> None:
        self.window.open_lesson(lesson)

    def say_uncaught(self, what: str) -> None:
        """Tell of a mistake in the program."""
        sentence = QCoreApplication.translate(
            "uncaught",
            "Something went wrong that should not have: {what}. Your work is saved up to the last change; "
            "you can go on, or close the program and start it again.",
        )
        self.window.notices.tell(sentence.format(what=what))
