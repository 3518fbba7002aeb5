"""Two instructors' keys side by side in the article, with what is decided about each difference."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QSizePolicy, QToolBar, QVBoxLayout, QWidget

from annotator.core.key import Key
from annotator.core.key_merge import About, Choice
from annotator.core.model import Lesson
from annotator.core.span import Span
from annotator.services.colleagues import TwoKeys
from annotator.ui.actions import Actions
from annotator.ui.elided_label import ElidedLabel
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.reader.marks import KEY, OWN, Mark
from annotator.ui.reader.reading import Reading
from annotator.ui.review.layers import BOTH, LAYERS, LayerBar, LayerWords
from annotator.ui.review.panes import ARTICLE, OUTCOMES, Panes
from annotator.ui.teach.agreement_figures import AgreementDialog, AgreementFigures
from annotator.ui.teach.difference_side import DifferenceSide
from annotator.ui.theme import Theme
from annotator.ui.toolbars import reachable_by_tab


class AgreementPage(QWidget):
    """Shows what it is given; says what was decided.

    Args:
        lesson: whose keys they are.
        actions: the program's actions, for the toolbar and their keys.
        theme: colours.
        reading: how the article is set.
        parent: the widget it belongs to.
    """

    decided = Signal(object, object)
    """About what, and the ``Choice``; None if it is open again."""

    def __init__(
        self, lesson: Lesson, actions: Actions, theme: Theme, reading: Reading, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lesson = lesson
        self._theme = theme
        self._keys: TwoKeys | None = None
        self._places: dict[str, int] = {}
        self.view = ArticleView(reading, apart=True)
        self.view.show_lesson(lesson)
        self.layers = LayerBar(self._layer_words())
        self.figures = AgreementFigures()
        self.side = DifferenceSide(lesson)
        self._lay_out(actions)
        self.tabs = self._panes.tabs
        self.set_theme(theme)
        self.side.chosen.connect(self._show_place)
        self.side.decided.connect(self.decided)
        self.layers.chosen.connect(self._show_layer)
        self.view.caret_moved.connect(self._caret_moved)
        self.view.digit_pressed.connect(self.side.digit)
        self.figures.figures_asked.connect(self._show_figures)
        self._panes.article_shown.connect(self._reveal)
        self._make_keys(actions)

    def _layer_words(self) -> LayerWords:
        return LayerWords(
            {
                BOTH: (self.tr("Both"), self.tr("Show the marks of both keys")),
                OWN: (self.tr("Only mine"), self.tr("Show only the marks of my key")),
                KEY: (self.tr("Only theirs"), self.tr("Show only the marks of their key")),
            },
            {
                BOTH: self.tr("Above the words: my key. Below: theirs."),
                OWN: self.tr("Above the words: my key."),
                KEY: self.tr("Below the words: their key."),
            },
        )

    def _lay_out(self, actions: Actions) -> None:
        text = QWidget()
        above = QVBoxLayout(text)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addWidget(self.layers)
        above.addWidget(self.view, 1)
        names = (self.tr("Differences"), self.tr("Article"), self.tr("Keys"))
        self._panes = Panes(self.figures, text, self.side, names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar(actions))
        column.addWidget(self._panes, 1)

    def _toolbar(self, actions: Actions) -> QToolBar:
        bar = QToolBar(self.tr("Two keys"))
        bar.setMovable(False)
        bar.addAction(actions["lessons"])
        title = ElidedLabel(self._lesson.title)
        title.setProperty("role", "heading")
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(title)
        for name in ("zoom_out", "zoom_in"):
            bar.addAction(actions[name])
        reachable_by_tab(bar)
        return bar

    def _make_keys(self, actions: Actions) -> None:
        """The keys that do the same in a review."""
        acts: Mapping[str, Callable[[], None]] = {
            "next_difference": partial(self._step, 1),
            "previous_difference": partial(self._step, -1),
            "layer_both": partial(self._choose_layer, BOTH),
            "layer_own": partial(self._choose_layer, OWN),
            "layer_key": partial(self._choose_layer, KEY),
        }
        for name, act in acts.items():
            for keys in actions[name].shortcuts():
                shortcut = QShortcut(keys, self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)

    # What is shown

    def show_keys(self, keys: TwoKeys | None, choices: Mapping[About, Choice], otherwise: str) -> None:
        """Show two keys and what was decided about their differences.

        Args:
            keys: the two; None if there are no two to compare.
            choices: what was decided.
            otherwise: what is said if there are no two.
        """
        self._keys = keys
        self.figures.show_keys(keys, otherwise)
        self._show_marks()
        differences = keys.differences if keys is not None else ()
        self._places = {
            _mark_id(layer, passage_id): place
            for place, difference in enumerate(differences)
            for layer, passage_id in zip((OWN, KEY), difference.about, strict=True)
        }
        left = len(keys.undecided(choices)) if keys is not None else 0
        self.side.show_differences(differences, choices, left)
        self.side.setEnabled(keys is not None)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.view.set_outline(theme.colour("text"))
        self._show_marks()

    def _show_marks(self) -> None:
        if self._keys is None:
            self.view.show_marks(())
            return
        self.view.set_looks({tag.id: self._theme.look(tag) for tag in self._lesson.tags})
        both: tuple[tuple[str, Key], ...] = ((OWN, self._keys.mine), (KEY, self._keys.theirs))
        positions = self.view.text_map.positions
        self.view.show_marks(
            Mark(_mark_id(layer, each.id), *positions(each.span), each.tag, layer)
            for layer, key in both
            for each in key.passages
        )

    def _show_layer(self, layer: str) -> None:
        self.view.show_layers(*LAYERS[layer])

    def _choose_layer(self, layer: str) -> None:
        self._panes.show_pane(ARTICLE)
        self.layers.show_choice(layer)
        self._show_layer(layer)

    def _show_figures(self) -> None:
        if self._keys is not None:
            AgreementDialog(self._keys, self).open()

    # Selection in both directions

    def go_to(self, place: int) -> None:
        """Choose a difference and bring the list into view."""
        self._panes.show_pane(OUTCOMES)
        self.side.choose(place)
        self.side.list.setFocus()

    def _step(self, by: int) -> None:
        count = self.side.list.count()
        if count:
            self._panes.show_pane(OUTCOMES)
            self.side.choose(max(0, min(self.side.place() + by, count - 1)))

    def _show_place(self, place: int) -> None:
        if self._keys is None:
            return
        difference = self._keys.differences[place]
        sides = ((OWN, difference.one), (KEY, difference.other))
        found = [(layer, passage) for layer, passage in sides if passage is not None]
        self.view.frame(*(_mark_id(layer, passage.id) for layer, passage in found))
        self.view.reveal(min(passage.span for _, passage in found))

    def _reveal(self) -> None:
        if self.side.place() >= 0:
            self._show_place(self.side.place())

    def _caret_moved(self, offset: int) -> None:
        """Choose the difference whose marks lie here, the shortest mark first."""
        marks = sorted(self.view.marks_over(Span(offset, offset + 1)), key=lambda mark: mark.end - mark.start)
        place = next((self._places[mark.id] for mark in marks if mark.id in self._places), None)
        if place is not None:
            self.side.choose(place)


def _mark_id(layer: str, passage_id: str) -> str:
    """Passages of both keys may have the same id."""
    return f"{layer}:{passage_id}"
