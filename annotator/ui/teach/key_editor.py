"""One lesson's key being written: page, controller, and the head of the draft."""

from collections.abc import Callable

from annotator.core.key_drafts import DraftHead
from annotator.core.model import Lesson
from annotator.services.key_marking import KeyMarking
from annotator.ui.reader.controller import ReaderController
from annotator.ui.reader.page import ReaderPage
from annotator.ui.teach.tools import TeachTools
from annotator.ui.theme import Theme


class KeyEditor:
    """An open draft in the window.

    Args:
        tools: what everything at the desk works with.
        lesson: whose key it is.
        head: the draft's rules, author, note and references.
        marking: the draft's passages.

    Attributes:
        page: the widgets.
        controller: gestures to service and back.
    """

    def __init__(self, tools: TeachTools, lesson: Lesson, head: DraftHead, marking: KeyMarking) -> None:
        shell = tools.shell
        self.lesson = lesson
        self.head = head
        self.marking = marking
        self.page = ReaderPage(lesson, shell.actions, shell.looks.theme, shell.looks.reading())
        self.controller = ReaderController(
            self.page, lesson, marking, shell.actions, shell.notices, shell.looks.theme
        )
        self.page.view.zoom_asked.connect(shell.looks.zoom)
        self.controller.told.connect(shell.say)

    def acts(self) -> dict[str, Callable[[], None]]:
        """What actions do here, by id."""
        return self.controller.acts()

    def begin(self) -> None:
        """Put the focus where the work begins."""
        self.page.view.setFocus()

    def may_leave(self, then: Callable[[], None]) -> bool:
        """Keep what is being typed; False if that cannot be done, and the instructor is asked."""
        return self.controller.may_leave(then)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.controller.set_theme(theme)
