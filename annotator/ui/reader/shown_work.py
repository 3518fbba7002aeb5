"""The try as it stands on the screen: marks in the article, cards in the list, a description to be spoken."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QSignalBlocker

from annotator.core.model import Lesson, Passage
from annotator.core.span import Span
from annotator.services.marking import Changes, Marking
from annotator.ui.notify import announce
from annotator.ui.reader.marks import OWN, WHO, Mark
from annotator.ui.reader.page import ReaderPage
from annotator.ui.speech import quoted
from annotator.ui.theme import Theme

_DESCRIBED = 100
"""How many passages the article's description names; more of them are only counted."""
_QUOTE = 40
"""Code points of a quotation that is spoken or stands in a menu."""


class ShownWork(QObject):
    """Follows the marking service: what it changed is drawn, listed and described.

    Args:
        page: the widgets.
        lesson: what is read.
        marking: the open try.
        theme: colours of the tags.
    """

    def __init__(self, page: ReaderPage, lesson: Lesson, marking: Marking, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._view = page.view
        self._lesson = lesson
        self._marking = marking
        self._names = {tag.id: tag.name for tag in lesson.tags}
        page.panel.model.show_passages(lesson.article, lesson.tags, marking.passages)
        self._view.show_marks(mark for passage in marking.passages for mark in self._marks(passage))
        self.set_theme(theme)
        self._describe()

    def set_theme(self, theme: Theme) -> None:
        """Draw the tags in other colours."""
        self._view.set_looks({tag.id: theme.look(tag) for tag in self._lesson.tags})

    def follow(self, changes: Changes) -> None:
        """Show what the service changed."""
        for change in changes:
            if change.before is not None:
                self._view.remove_mark(OWN, change.before.id, change.before.span)
                if change.before.who is not None:
                    self._view.remove_mark(WHO, change.before.id, change.before.who)
            if change.after is not None:
                for mark in self._marks(change.after):
                    self._view.add_mark(mark)
        with QSignalBlocker(self._page.panel.list):
            self._page.panel.model.apply(changes)
        self._describe()

    def tell(self, changes: Changes) -> None:
        """Let a screen reader say what the service changed."""
        announce(self._view, " ".join(self._told(change.before, change.after) for change in changes))

    def _told(self, before: Passage | None, after: Passage | None) -> str:
        if after is None:
            return self.tr("Removed: {passage}").format(passage=self.spoken(before)) if before else ""
        if before is not None and after.sure is not before.sure:
            if after.sure is None:
                return self.tr("You no longer say how sure you are.")
            return self.tr("You are sure.") if after.sure else self.tr("You are not sure.")
        if before is not None and after.who != before.who:
            if after.who is None:
                return self.tr("No words name the source now.")
            return self.tr("Who says so: {words}").format(words=quoted(self.quote(after.who)))
        if before is not None and after.reason != before.reason and after.span == before.span:
            return self.tr("Reason: {reason}").format(reason=after.reason or self.tr("none"))
        return self.spoken(after)

    def spoken(self, passage: Passage) -> str:
        """A passage's tag and the beginning of its words."""
        return f"{self._names[passage.tag]}: {quoted(self.quote(passage.span))}"

    def quote(self, span: Span) -> str:
        """The beginning of a span's words, on one line."""
        quote = " ".join(self._lesson.article.text[span.start : span.end].split())
        return quote if len(quote) <= _QUOTE else quote[: _QUOTE - 1] + "…"

    def _marks(self, passage: Passage) -> Iterator[Mark]:
        positions = self._view.text_map.positions
        yield Mark(passage.id, *positions(passage.span), passage.tag, OWN)
        if passage.who is not None:
            yield Mark(passage.id, *positions(passage.who), passage.tag, WHO)

    def _describe(self) -> None:
        """Let a screen reader find the passages in the article's own description."""
        passages = self._marking.passages
        parts = [self.tr("%n passage(s)", "", len(passages))]
        if len(passages) <= _DESCRIBED:
            parts += [self.spoken(passage) for passage in passages]
        self._view.setAccessibleDescription(". ".join(parts))
