"""One page at a time: what the window asks of a page, and the way from one to another."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QWidget

from annotator.ui.actions import Actions
from annotator.ui.jobs import Jobs
from annotator.ui.looks import Looks
from annotator.ui.notify import NoticeBar
from annotator.ui.reader.reading import Reading
from annotator.ui.steps import Steps
from annotator.ui.theme import Theme

Then = Callable[[], None]


def _nothing(_value: object) -> None:
    """For a page that has nothing to do when the looks change."""


def _may_leave(_then: Then) -> bool:
    return True


@dataclass(frozen=True, kw_only=True)
class Visit:
    """A page that is open, and what the window asks of it.

    Attributes:
        page: the widget.
        acts: what actions do there, by id.
        title: of the window; empty for the program's name alone.
        who: whose work it is, for the corner of the window.
        may_leave: keeps what is being typed; False if something would be lost. Then the person is asked,
            and what it is given is done if they leave all the same.
        set_theme: draws in other colours.
        set_reading: sets the article in another way.
        stays: the page is kept when another one takes its place.
    """

    page: QWidget
    acts: Mapping[str, Callable[[], None]] = field(default_factory=dict)
    title: str = ""
    who: str = ""
    may_leave: Callable[[Then], bool] = _may_leave
    set_theme: Callable[[Theme], None] = _nothing
    set_reading: Callable[[Reading], None] = _nothing
    stays: bool = False


class Places(QObject):
    """The pages of a window, one shown at a time.

    Args:
        window: gets the page's title; its questions are closed when the page changes.
        actions: enabled by the place.
        notices: emptied when the page changes.
        looks: are followed by the page that is shown.
    """

    entered = Signal(str)
    """A place was entered: ``library``, ``reader``, ``review``, ``desk``, ``editor`` or
    ``agreement``."""

    def __init__(self, window: QMainWindow, actions: Actions, notices: NoticeBar, looks: Looks) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._notices = notices
        self._looks = looks
        self.stack = QStackedWidget()
        self.here = Visit(page=self.stack, stays=True)
        """What is shown."""
        looks.theme_changed.connect(self._theme_changed)
        looks.reading_changed.connect(self._reading_changed)

    def enter(self, place: str, make: Callable[[], Visit]) -> None:
        """Show another page. The one before is dropped without a question: ``may_leave`` asks.

        Args:
            place: says which actions work there; they are enabled before the page is made.
            make: makes the page; what can fail is done before.
        """
        self._actions.enter(place)
        self._window.statusBar().clearMessage()
        self._notices.hide()
        self._close_questions()
        visit = make()
        former, self.here = self.here, visit
        self.stack.addWidget(visit.page)
        self.stack.setCurrentWidget(visit.page)
        if not former.stays:
            self.stack.removeWidget(former.page)
            former.page.deleteLater()
        self._window.setWindowTitle(visit.title or "Annotator")
        self.entered.emit(place)

    def may_leave(self, then: Then) -> bool:
        """Keep what is being typed; False if that cannot be done and the person stays.

        Args:
            then: done if they leave without it.
        """
        return self.here.may_leave(then)

    def do(self, name: str) -> bool:
        """Do what an action does here; False if it does nothing here."""
        act = self.here.acts.get(name)
        if act is not None:
            act()
        return act is not None

    def _close_questions(self) -> None:
        """A question about one lesson shall not be answered over another (a second start can open one)."""
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

    def _theme_changed(self) -> None:
        self._actions.paint(self._looks.theme)
        self.here.set_theme(self._looks.theme)

    def _reading_changed(self) -> None:
        self.here.set_reading(self._looks.reading())


@dataclass(frozen=True)
class Shell:
    """What every place of the window works with.

    Attributes:
        window: over which dialogs open.
        places: the pages.
        actions: the program's actions.
        notices: where messages go.
        looks: theme and settings.
        jobs: work off the window's thread.
        steps: what a student asked for and waits for.
    """

    window: QMainWindow
    places: Places
    actions: Actions
    notices: NoticeBar
    looks: Looks
    jobs: Jobs
    steps: Steps

    def say(self, text: str, milliseconds: int = 0) -> None:
        """Say something in the status line, for so long or until something else is said."""
        self.window.statusBar().showMessage(text, milliseconds)
