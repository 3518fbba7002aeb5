"""What can be done with the chosen passage beyond its tag: edges, parts, source words, sureness."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from annotator.core.model import Lesson, Passage
from annotator.core.span import Span
from annotator.services.marking import Changes, Marking
from annotator.ui.notify import NoticeBar
from annotator.ui.reader.word_text import WordText

Act = Callable[[], Changes]


class PassageActs:
    """Asks the marking service; the controller does it and shows what came of it.

    Args:
        view: the article, for selection and caret.
        lesson: what is read.
        marking: the open try.
        notices: where it is said what is missing.
        chosen: gives the chosen passage.
        do: does an act and shows it.
    """

    def __init__(
        self,
        view: WordText,
        lesson: Lesson,
        marking: Marking,
        notices: NoticeBar,
        chosen: Callable[[], Passage | None],
        do: Callable[[Act], None],
    ) -> None:
        self._view = view
        self._lesson = lesson
        self._marking = marking
        self._notices = notices
        self._chosen = chosen
        self._do = do
        self._last = ""

    def by_id(self) -> dict[str, Callable[[], None]]:
        """What each action of the table does here."""
        return {
            "end_later": partial(self._nudge, 0, 1),
            "end_earlier": partial(self._nudge, 0, -1),
            "start_earlier": partial(self._nudge, -1, 0),
            "start_later": partial(self._nudge, 1, 0),
            "grow": self._grow,
            "join": self._join,
            "split": self._split,
            "who": self._who,
            "sure": partial(self._sure, True),
            "unsure": partial(self._sure, False),
        }

    def remember(self, passage_id: str) -> None:
        """Keep which passage was chosen last: selecting its source's words lets go of it."""
        self._last = passage_id or self._last

    def _nudge(self, first: int, last: int) -> None:
        if (passage := self._chosen()) is not None:
            self._do(partial(self._marking.nudge, passage.id, first, last))

    def _grow(self) -> None:
        if (passage := self._chosen()) is not None:
            self._do(partial(self._marking.grow_to_sentence, passage.id))

    def _join(self) -> None:
        passage = self._chosen()
        if passage is None:
            return
        rest = self._marking.passages[self._marking.place(passage) + 1 :]
        following = next((other for other in rest if other.tag == passage.tag), None)
        if following is None:
            self._notices.tell(
                QCoreApplication.translate(
                    "passage", "There is no later passage with the same tag to join with."
                )
            )
        else:
            self._do(partial(self._marking.merge, passage.id, following.id))

    def _split(self) -> None:
        if (passage := self._chosen()) is not None:
            self._do(partial(self._marking.split, passage.id, self._view.caret()))

    def _sure(self, sure: bool) -> None:
        if (passage := self._chosen()) is not None:
            self._do(partial(self._marking.set_sure, passage.id, None if passage.sure == sure else sure))

    def _who(self) -> None:
        words = self._view.selection()
        passage = self._chosen() or self._target(words)
        if passage is None:
            self._notices.tell(
                QCoreApplication.translate(
                    "passage", "Choose a passage first, then select the words that name its source."
                )
            )
        elif words is not None and words != passage.span:
            self._do(partial(self._marking.set_who, passage.id, None if words == passage.who else words))
        elif passage.who is not None:
            self._do(partial(self._marking.set_who, passage.id, None))
        else:
            self._notices.tell(
                QCoreApplication.translate(
                    "passage", "Select the words that name the source, then press the key again."
                )
            )

    def _target(self, words: Span | None) -> Passage | None:
        """Whose source the selected words name: a passage over them, else the one chosen last."""
        over = self._marking.over(words) if words is not None else []
        if over:
            return over[0]
        return next((passage for passage in self._marking.passages if passage.id == self._last), None)
