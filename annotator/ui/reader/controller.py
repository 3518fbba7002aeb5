"""Connects the reader's gestures with the marking service, and shows what the service did."""

from bisect import bisect_right
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QShortcut

from annotator.core.errors import AnnotatorError, MarkingError
from annotator.core.model import Change, Lesson, Passage
from annotator.core.span import Span
from annotator.services.marking import Changes, Marking
from annotator.ui.actions import Actions
from annotator.ui.notify import NoticeBar, announce
from annotator.ui.reader.action_states import update_actions
from annotator.ui.reader.edge_grip import EdgeGrip
from annotator.ui.reader.keys import numbered
from annotator.ui.reader.page import ReaderPage
from annotator.ui.reader.passage_acts import PassageActs
from annotator.ui.reader.reasons import Keeper, Reasons, ask_to_leave
from annotator.ui.reader.sentence_keys import SentenceKeys
from annotator.ui.reader.shown_work import ShownWork
from annotator.ui.speech import listed
from annotator.ui.theme import Theme

_STAY_AT_THE_BAR = {"sure", "who"}
"""Kinds of change after which the bar stays: more of them are often made together."""


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
    sentences_turned = Signal(bool)
    """The mode was switched on or off."""
    chosen = Signal(str)
    """A passage was chosen, by id; empty for none."""
    told = Signal(str)
    """Where the reader is, for the status line."""

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
        self._work = ShownWork(page, lesson, marking, theme)
        self._reasons = self._make_keeper()
        self._passage_acts = PassageActs(
            page.view, lesson, marking, notices, self._chosen_passage, self._act_unless_typing
        )
        self._sentences = SentenceKeys(page.view, self._tags_of_sentence)
        self._grip = EdgeGrip(page.view)
        self._connect()
        self._update_actions()

    def _make_keeper(self) -> Keeper:
        return Reasons(self._page, self._marking, self._try, self._show)

    def _connect(self) -> None:
        page, view, panel = self._page, self._view, self._page.panel
        view.selected.connect(self._selected)
        view.caret_moved.connect(self._caret_moved)
        view.digit_pressed.connect(self._digit)
        panel.list.chosen.connect(self._card_chosen)
        page.let_go.connect(partial(self._choose, ""))
        page.bar.tag_asked.connect(self._tag)
        page.bar.also_asked.connect(self._also)
        page.bar.passage_asked.connect(self._choose_and_offer)
        self._sentences.moved.connect(self._sentence_reached)
        self._grip.dragged.connect(view.show_place)
        self._grip.dropped.connect(self._edge_dropped)
        view.verticalScrollBar().valueChanged.connect(self._hold_edges)
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
            "find": self._find,
            "unmarked": self._next_unmarked,
            "sentences": self._turn_sentences,
            **self._passage_acts.by_id(),
        }

    @property
    def marking(self) -> Marking:
        """The open try."""
        return self._marking

    def set_theme(self, theme: Theme) -> None:
        """Draw page and tags in other colours."""
        self._page.set_theme(theme)
        self._work.set_theme(theme)

    def keep_drafts(self) -> bool:
        """Keep what is being typed and what could not be kept before; True if nothing is left."""
        self._reasons.finish()
        return self._reasons.retry()

    def may_leave(self, then: Callable[[], None]) -> bool:
        """Keep what is being typed; False if that cannot be done, and the reader is asked.

        Args:
            then: done if they leave without it.
        """
        if self.keep_drafts():
            return True
        ask_to_leave(self._page.window(), self._reasons, then)
        return False

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
                announce(self._view, self._work.spoken(here[0]))
        if here:
            self._offer(self._marking.passage(self._chosen).span)
        else:
            self._page.hide_bar()

    def _offer(self, words: Span) -> None:
        here = self._marking.over(words)
        chosen = self._marking.passage(self._chosen) if self._chosen else None
        self._page.bar.offer(chosen, here, [self._work.quote(passage.span) for passage in here])
        self._page.show_bar(words)

    def _choose(self, passage_id: str) -> None:
        self._chosen = passage_id
        self._passage_acts.remember(passage_id)
        self._view.frame(*([passage_id] if passage_id else []))
        self._hold_edges()
        panel = self._page.panel
        if passage_id:
            index = panel.model.index_of(self._marking.passage(passage_id))
            panel.list.setCurrentIndex(index)
            panel.list.scrollTo(index)
        else:
            panel.list.setCurrentIndex(QModelIndex())
        self._update_actions()
        self.chosen.emit(passage_id)

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
        tags = dict(numbered(self._lesson.tags))
        if number in tags:
            self._tag(tags[number].id)
        else:
            self._notices.tell(self.tr("This lesson has %n tag(s). Press a number from 1.", "", max(tags)))

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
            self._page.hide_bar()
            self._page.write_reason(self._marking.passage(self._chosen))

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

    def _find(self) -> None:
        self._page.hide_bar()
        self._page.find_bar.open_bar()

    def _next_unmarked(self) -> None:
        paragraph = self._marking.next_unmarked_paragraph(self._view.caret())
        if paragraph is None:
            self._notices.tell(
                self.tr("Every paragraph has a highlight. That was not the task, but it is so.")
            )
            return
        self._choose("")
        self._view.reveal(paragraph)
        self._page.hide_bar()

    # Sentence by sentence

    def turn_sentences(self, on: bool) -> None:
        """Read and mark sentence by sentence, or freely."""
        self._actions["sentences"].setChecked(on)
        self._sentences.turn(on)

    def _turn_sentences(self) -> None:
        self.turn_sentences(self._actions["sentences"].isChecked())
        self.sentences_turned.emit(self._sentences.on)
        self._view.setFocus()

    def _tags_of_sentence(self, number: int) -> str:
        names = {tag.id: tag.name for tag in self._lesson.tags}
        return listed([names[passage.tag] for passage in self._marking.over_sentence(number)])

    def _sentence_reached(self, number: int, total: int) -> None:
        self.told.emit(self.tr("Sentence {number} of {total}").format(number=number, total=total))

    # Edges

    def _hold_edges(self) -> None:
        passage = self._chosen_passage()
        lines = self._view.rects(passage.span) if passage is not None else []
        self._grip.hold(passage.span if passage is not None else None, lines)

    def _edge_dropped(self, span: Span) -> None:
        if self._chosen:
            self._view.let_go()
            self._act(partial(self._marking.move_edges, self._chosen, span))

    def _chosen_passage(self) -> Passage | None:
        return self._marking.passage(self._chosen) if self._chosen else None

    def _act_unless_typing(self, act: Callable[[], Changes]) -> None:
        """Keys of a passage work in the article and never while a reason is typed."""
        if not self._reasons.typing():
            self._act(act)

    # Doing it

    def _act(self, act: Callable[[], Changes]) -> None:
        """Do something, then show it; the act is on the disk before it is drawn.

        A reason that is being typed is kept first: its card may move or go.
        """
        self._reasons.finish()
        changes = self._try(act)
        if not changes:
            return
        self._show(changes)
        self._reasons.retry()
        last = changes[-1].after or self._neighbour(changes[-1])
        self._view.let_go()
        self._choose(last.id if last else "")
        if last:
            self._view.reveal(last.span)
        if last and changes[-1].kind in _STAY_AT_THE_BAR:
            self._offer(last.span)
        else:
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
        gone = {change.before.id for change in changes if change.before and change.after is None}
        if self._chosen in gone:
            self._chosen = ""
        self._work.follow(changes)
        self._reasons.say_kept()
        self._update_actions()
        self.changed.emit()

    def _update_actions(self) -> None:
        update_actions(self._actions, self._marking, self._lesson.activity, self._chosen_passage())


def _start(passage: Passage) -> int:
    return passage.span.start
