"""A tour of every screen, in five looks: the same stops each time, each one pictured.

Not on it are the dialogs of the desktop: choosing a file, and choosing a printer.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from annotator.app.demo import script
from annotator.app.demo.camera import take
from annotator.app.demo.stops import READING, REVIEWING, Stop
from annotator.app.demo.student import DemoStudent
from annotator.app.session import Session
from annotator.ui.context import WindowContext
from annotator.ui.preferences import PreferencesDialog


@dataclass(frozen=True, slots=True)
class Look:
    """How the program looks.

    Attributes:
        name: of the folder of pictures.
        theme: as in the settings.
        language: as in the settings.
        text: how many times as large as usual the desktop wants all text.
    """

    name: str
    theme: str = "light"
    language: str = "en"
    text: int = 1


LOOKS = (
    Look("light"),
    Look("dark", theme="dark"),
    Look("high-contrast", theme="contrast"),
    Look("large-text", text=2),
    Look("spanish", language="es"),
)


def picture_names() -> dict[str, str]:
    """The file name of each stop's picture, by the stop's name."""
    return {
        stop.name: f"{number:02}-{stop.name}.png" for number, stop in enumerate((*READING, *REVIEWING), 1)
    }


class Tour:
    """Starts the program for each look and goes from stop to stop.

    Args:
        app: the application.
        context: gives what a window works with; all windows share one workspace.
        folder: for a folder of pictures for each look.
    """

    def __init__(self, app: QApplication, context: Callable[[], WindowContext], folder: Path) -> None:
        self._app = app
        self._context = context
        self._folder = folder
        self._font = QFont(app.font())
        self._taken = 0
        for look in LOOKS:
            for old in (folder / look.name).glob("[0-9][0-9]-*.png"):
                old.unlink()  # of an earlier demo, which may have had other stops

    def start(self, look: Look = LOOKS[0]) -> DemoStudent:
        """Start the program where the desktop's text is as large as the look wants it."""
        font = QFont(self._font)
        font.setPointSizeF(look.text * font.pointSizeF())
        self._app.setFont(font)
        student = DemoStudent(self._app, Session(self._app, self._context))
        student.window.show()
        student.window.activateWindow()
        student.until(student.window.isVisible)
        student.come_in(script.STUDENT)
        _wear(student, look)
        return student

    def go(self, stops: Sequence[Stop]) -> int:
        """Make the tour in every look; returns how many pictures there are by now."""
        names = picture_names()
        for look in LOOKS:
            folder = self._folder / look.name
            folder.mkdir(parents=True, exist_ok=True)
            student = self.start(look)
            for stop in stops:
                stop.go(student)
                take(student.window, folder / names[stop.name])
                stop.back(student)
                self._taken += 1
            student.leave()
        return self._taken


def _wear(student: DemoStudent, look: Look) -> None:
    """Choose colours and language in the sheet of settings."""
    settings, window = student.window.looks.settings, student.window
    if (settings.theme, settings.language) == (look.theme, look.language):
        return
    student.press("Ctrl+,")
    student.choose(student.dialog(PreferencesDialog).theme, look.theme)
    if settings.language != look.language:
        student.choose(student.dialog(PreferencesDialog).language, look.language)
        student.until(lambda: student.window is not window)
    student.dialog(PreferencesDialog)
    student.press("Esc")
