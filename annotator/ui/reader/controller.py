"""Connects the reader's gestures with the marking service, and shows what the service did."""

from bisect import bisect_right
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractItemView

from annotator.core.errors import AnnotatorError, MarkingError
from annotator.core.model import Change, Lesson, Passage
from annotator.core.span import Span
from annotator.services.marking import Changes, Marking
from annotator.ui.actions import Actions
from annotator.ui.notify import NoticeBar
from annotator.ui.reader.marks import OWN, Mark, TagLook
from annotator.ui.reader.page import ReaderPage
from annotator.ui.theme import Theme

_QUOTE = 40
"""Code points of a quotation in a menu."""


class ReaderController(QObject):
    """One open try in the reader; lives as long as its page.

    Args:
        page: the widgets.
        lesson: what is read.
        marking: the open try.
        actions: the program's actions.
        notices: where messages go.
        theme: colours of the tags.
    """

    changed = Signal()
    """The try has changed and is saved."""

    def __init__(
        self,
        page: ReaderPage,
        lesson: Lesson,
        marking: Marking,
        actions: Actions,
        notices: NoticeBar,
        theme: Theme,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._view = page.view
        self._lesson = lesson
        self._marking = marking
        self._actions = actions
        self._notices = notices
        self._chosen = ""
        self._reason_step: int | None = None
        self._looks: dict[str, TagLook] = {}
        page.panel.model.show_passages(lesson.article, lesson.tags, marking.passages)
        self.set_theme(theme)
        self._connect()
        self._update_actions()

    def _connect(self) -> None:
        page, view, panel = self._page, self._view, self._page.panel
        view.selected.connect(self._selected)
        view.caret_moved.connect(self._caret_moved)
        view.digit_pressed.connect(self._digit)
        panel.list.chosen.connect(self._card_chosen)
        panel.model.reason_written.connect(self._reason_typed)
        panel.delegate.reason_typed.connect(self._reason_typed)
        panel.delegate.typing.connect(page.say_typing)
        panel.delegate.editing_ended.connect(self._reason_closed)
        page.let_go.connect(partial(self._choose, ""))
        page.bar.tag_asked.connect(self._tag)
        page.bar.also_asked.connect(self._also)
        page.bar.passage_asked.connect(self._choose_and_offer)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(key, view, context=Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(self.write_reason)

    def acts(self) -> dict[str, Callable[[], None]]:
        """What each action of the table does here, by its id."""
        return {
            "undo": self._undo,
            "redo": self._redo,
            "delete": self._delete,
            "reason": self.write_reason,
            "previous": partial(self._step, -1),
            "next": partial(self._step, 1),
            "end_later": partial(self._nudge, 0, 1),
            "end_earlier": partial(self._nudge, 0, -1),
            "start_earlier": partial(self._nudge, -1, 0),
            "start_later": partial(self._nudge, 1, 0),
        }

    @property
    def marking(self) -> Marking:
        """The open try."""
        return self._marking

    def finish_typing(self) -> None:
        """Keep a reason that is still being typed, and close its field."""
        if self._typing():
            self._view.setFocus()

    def _typing(self) -> bool:
        return self._page.panel.list.state() == QAbstractItemView.State.EditingState

    def set_theme(self, theme: Theme) -> None:
        """Draw the tags in other colours."""
        self._looks = {tag.id: theme.look(tag) for tag in self._lesson.tags}
        self._view.show_marks(self._mark(passage) for passage in self._marking.passages)

    def _mark(self, passage: Passage) -> Mark:
        start, end = self._view.text_map.positions(passage.span)
        return Mark(passage.id, start, end, self._looks[passage.tag], OWN)

    # What was selected

    def _selected(self) -> None:
        words = self._view.selection()
        if words is None:
            self._caret_moved(self._view.caret())
            return
        same = [passage for passage in self._marking.over(words) if passage.span == words]
        self._choose(same[-1].id if same else "")
        self._offer(words)

    def _caret_moved(self, offset: int) -> None:
        if self._view.selection() is not None:
            return
        here = self._marking.at(offset)
        if self._chosen not in {passage.id for passage in here}:
            self._choose(here[0].id if here else "")
        if here:
            self._offer(self._marking.passage(self._chosen).span)
        else:
            self._page.hide_bar()

    def _offer(self, words: Span) -> None:
        text = self._lesson.article.text
        here = self._marking.over(words)
        chosen = self._marking.passage(self._chosen) if self._chosen else None
        self._page.bar.offer(chosen, here, [_short(text, passage.span) for passage in here])
        self._page.show_bar(words)

    def _choose(self, passage_id: str) -> None:
        self._chosen = passage_id
        self._view.frame(passage_id)
        panel = self._page.panel
        if passage_id:
            index = panel.model.index_of(self._marking.passage(passage_id))
            panel.list.setCurrentIndex(index)
            panel.list.scrollTo(index)
        else:
            panel.list.setCurrentIndex(QModelIndex())
        self._update_actions()

    def _choose_and_offer(self, passage_id: str) -> None:
        span = self._marking.passage(passage_id).span
        self._choose(passage_id)
        self._view.reveal(span)
        self._offer(span)

    def _card_chosen(self, passage_id: str) -> None:
        if passage_id == self._chosen:
            return
        self._choose(passage_id)
        self._view.reveal(self._marking.passage(passage_id).span)
        self._page.hide_bar()

    # What was asked

    def _digit(self, number: int) -> None:
        if number <= len(self._lesson.tags):
            self._tag(self._lesson.tags[number - 1].id)
        else:
            self._notices.tell(
                self.tr("This lesson has %n tag(s). Press a number from 1.", "", len(self._lesson.tags))
            )

    def _tag(self, tag_id: str) -> None:
        words = self._view.selection()
        if words is None and self._chosen:
            words = self._marking.passage(self._chosen).span
        if words is None:
            self._notices.tell(self.tr("Select one or more words first, then choose a tag."))
            return
        self._act(partial(self._marking.mark, words, tag_id, self._chosen))

    def _also(self, tag_id: str) -> None:
        if self._chosen:
            span = self._marking.passage(self._chosen).span
            self._act(partial(self._marking.mark_also, span, tag_id))

    def _undo(self) -> None:
        self._act(self._marking.undo)

    def _redo(self) -> None:
        self._act(self._marking.redo)

    def _delete(self) -> None:
        if self._chosen:
            self._act(partial(self._marking.delete, self._chosen))

    def write_reason(self) -> None:
        """Open the chosen passage's reason."""
        if self._chosen:
            panel = self._page.panel
            self._page.hide_bar()
            panel.list.setFocus()
            panel.list.write(panel.model.index_of(self._marking.passage(self._chosen)))

    def _step(self, by: int) -> None:
        if not self._marking.passages:
            return
        passages = self._marking.passages
        if self._chosen:
            place = self._marking.place(self._marking.passage(self._chosen)) + by
        else:
            caret = self._view.caret()
            after = bisect_right(passages, caret, key=_start)
            place = after if by > 0 else after - 1
        self._choose_and_offer(passages[max(0, min(place, len(passages) - 1))].id)

    def _nudge(self, first: int = 0, last: int = 0) -> None:
        if self._chosen and not self._typing():
            self._act(partial(self._marking.nudge, self._chosen, first, last))

    # Reasons

    def _reason_typed(self, passage_id: str, text: str) -> None:
        drafts = self._page.panel.delegate.drafts
        drafts[passage_id] = text
        changes = self._try(partial(self._marking.write_reason, passage_id, text, self._reason_step))
        if changes is None:
            return
        drafts.pop(passage_id, None)
        if changes:
            self._reason_step = changes[-1].step
            self._show(changes)
        self._say_kept()

    def keep_drafts(self) -> bool:
        """Try again to keep reasons that could not be kept; True if none is left."""
        self.finish_typing()
        self._retry_drafts()
        return not self._page.panel.delegate.drafts

    def _retry_drafts(self) -> None:
        drafts = self._page.panel.delegate.drafts
        here = {passage.id for passage in self._marking.passages}
        for passage_id, text in list(drafts.items()):
            if passage_id not in here:
                del drafts[passage_id]
            else:
                self._reason_typed(passage_id, text)

    def _say_kept(self) -> None:
        """Say "Saved", if that is true of everything that was typed."""
        if self._page.panel.delegate.drafts:
            self._page.say_unsaved()
        else:
            self._page.say_saved(datetime.now(UTC))

    def _reason_closed(self) -> None:
        self._reason_step = None

    # Doing it

    def _act(self, act: Callable[[], Changes]) -> None:
        """Do something, then show it; the act is on the disk before it is drawn.

        A reason that is being typed is kept first: its card may move or go.
        """
        self.finish_typing()
        changes = self._try(act)
        if not changes:
            return
        self._show(changes)
        self._retry_drafts()
        last = changes[-1].after or self._neighbour(changes[-1])
        self._view.let_go()
        self._choose(last.id if last else "")
        if last:
            self._view.reveal(last.span)
        # The bar would cover the lines that are read next; a click on the highlight brings it back.
        self._page.hide_bar()

    def _neighbour(self, removed: Change) -> Passage | None:
        """Where someone who works in the list goes on after a passage has gone."""
        passages = self._marking.passages
        if removed.before is None or not passages or not self._page.panel.list.hasFocus():
            return None
        return passages[min(self._marking.place(removed.before), len(passages) - 1)]

    def _try(self, act: Callable[[], Changes]) -> Changes | None:
        try:
            changes = act()
        except MarkingError as error:
            self._notices.error(error)
            return None
        except AnnotatorError as error:
            self._notices.error(error)
            self._page.say_unsaved()
            return None
        self._notices.hide()
        return changes

    def _show(self, changes: Changes) -> None:
        for change in changes:
            if change.before is not None:
                self._view.remove_mark(OWN, change.before.id, change.before.span)
            if change.after is not None:
                self._view.add_mark(self._mark(change.after))
        with QSignalBlocker(self._page.panel.list):
            self._page.panel.model.apply(changes)
        self._say_kept()
        self._update_actions()
        self.changed.emit()

    def _update_actions(self) -> None:
        marking = self._marking
        self._actions["undo"].setEnabled(marking.can_undo())
        self._actions["redo"].setEnabled(marking.can_redo())
        for name in ("delete", "reason", "end_later", "end_earlier", "start_earlier", "start_later"):
            self._actions[name].setEnabled(bool(self._chosen))
        for name in ("previous", "next"):
            self._actions[name].setEnabled(bool(marking.passages))


def _start(passage: Passage) -> int:
    return passage.span.start


def _short(text: str, span: Span) -> str:
    quote = " ".join(text[span.start : span.end].split())
    return quote if len(quote) <= _QUOTE else quote[: _QUOTE - 1] + "…"
