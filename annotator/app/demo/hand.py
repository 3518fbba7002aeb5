"""A hand at mouse and keyboard: every act is an event, as a person would make it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QWidget

from annotator.app.session import Session
from annotator.ui.main_window import MainWindow

D = TypeVar("D", bound=QDialog)

_PATIENCE = 60_000
"""Milliseconds until something that should happen counts as a fault."""
_GLANCE = 5
"""Milliseconds until it is looked for again."""


class DemoHand:
    """Moves in the window of a session.

    Args:
        app: the application.
        session: has the window; another one after the language has changed.
    """

    def __init__(self, app: QApplication, session: Session) -> None:
        self._app = app
        self._session = session

    @property
    def window(self) -> MainWindow:
        """The window as it is now."""
        return self._session.window

    # Keys

    def press(self, *keys: str) -> None:
        """Press keys one after the other where the focus is.

        Args:
            keys: portable names, such as ``Ctrl+T``.
        """
        for key in keys:
            combination = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know it
            QTest.keyClick(self.focus(), combination.key(), combination.keyboardModifiers())
            self.settle()

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        field = self.focus()
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(field, letter)
            else:
                # QTest has no keys for these; a keyboard sends them as this event.
                none = Qt.KeyboardModifier.NoModifier
                event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_unknown, none, letter)
                QApplication.sendEvent(field, event)
        self.settle()

    def focus(self) -> QWidget:
        """What a key goes to."""
        window = self._app.activeWindow() or self.window
        for widget in (self._app.activePopupWidget(), self._app.focusWidget(), window.focusWidget()):
            if isinstance(widget, QWidget):
                return widget
        return window

    def choose(self, field: QComboBox, value: object) -> None:
        """Go to a value of a list by arrow keys."""
        field.setFocus(Qt.FocusReason.TabFocusReason)
        steps = field.findData(value) - field.currentIndex()
        for _ in range(abs(steps)):
            QTest.keyClick(field, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
        self.settle()

    def open_list(self, field: QComboBox) -> None:
        """Open a list by key."""
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self.press("Alt+Down" if field.isEditable() else "Space")
        self.until(field.view().isVisible)

    # Mouse

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a widget, in its middle if no place is given."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.settle()

    def hover(self, widget: QWidget, at: QPoint) -> None:
        """Move the mouse to a place and let it rest there."""
        QTest.mouseMove(widget, QPoint(0, 0))  # where it stands already nothing would move
        QTest.mouseMove(widget, at)
        self.settle()

    def open_menu(self, name: str) -> QMenu:
        """Open the menu in which an action stands.

        Args:
            name: id of the action.
        """
        bar, action = self.window.menuBar(), self.window.actions_table[name]
        for title in bar.actions():
            menu = title.menu()
            if isinstance(menu, QMenu) and action in menu.actions():
                self.click(bar, bar.actionGeometry(title).center())
                self.until(menu.isVisible)
                return menu
        raise ValueError(name)

    def do(self, name: str) -> None:
        """Choose an action in its menu, by id."""
        menu = self.open_menu(name)
        self.click(menu, menu.actionGeometry(self.window.actions_table[name]).center())

    # Dialogs

    def dialog(self, kind: type[D]) -> D:
        """The dialog of a kind that is open; waits until one is."""
        self.until(lambda: bool(self._open_dialogs(kind)))
        return self._open_dialogs(kind)[-1]

    def _open_dialogs(self, kind: type[D]) -> list[D]:
        return [each for each in self.window.findChildren(kind) if each.isVisible()]

    # Patience

    def settle(self) -> None:
        """Let the window do what it has to do."""
        for _ in range(2):
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            self._app.sendPostedEvents()
            # What a running program deletes as soon as it has nothing else to do.
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self._app.activeWindow() is None and self.window.isVisible():
            # Without a desktop nobody makes the window active again when a dialog is closed.
            self.window.activateWindow()
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something that the window does in its own time."""
        deadline = QDeadlineTimer(_PATIENCE)
        while not condition():
            if deadline.hasExpired():
                message = "the window did not do what was asked of it"
                raise RuntimeError(message)
            QTest.qWait(_GLANCE)
        self.settle()
