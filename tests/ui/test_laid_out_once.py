"""How often the article's text is laid out: once for a change, and not at all for what leaves it as it is.

Qt takes a tenth of a second for 100,000 words in one paragraph. Counted is what its layout tells of itself.
"""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from annotator.app.typefaces import load_typeface
from annotator.core.model import Article
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.reader.reading import Reading

LONG = Article.from_text("Some words that are to be set. " * 3000)
READING = Reading("Literata")


class Layouts:
    """Counts the layouts of a view's document."""

    def __init__(self, view: ArticleView) -> None:
        self.count = 0
        view.document().documentLayout().update.connect(self._one_more)

    def _one_more(self, _area: object) -> None:
        self.count += 1

    def of(self, act: object) -> int:
        before = self.count
        act()
        QApplication.processEvents()
        return self.count - before


@pytest.fixture
def view(qapp, qtbot):
    made = ArticleView(READING)
    qtbot.addWidget(made)
    made.resize(900, 700)
    return made


@pytest.fixture
def shown(view):
    view.show_article(LONG)
    view.show()
    QApplication.processEvents()
    return view


def test_a_text_is_laid_out_when_it_has_its_place_and_not_before(view):
    layouts = Layouts(view)
    assert layouts.of(lambda: view.show_article(LONG)) == 0
    assert layouts.of(view.show) == 1
    assert view.verticalScrollBar().isVisible()


def test_a_text_in_a_view_that_is_shown_is_laid_out_once(shown):
    assert Layouts(shown).of(lambda: shown.show_article(LONG)) == 1


@pytest.mark.parametrize(
    "change",
    [{"zoom": 150}, {"spacing": 140}, {"measure": 50}, {"family": "Atkinson Hyperlegible"}],
    ids=lambda change: next(iter(change)),
)
def test_another_setting_takes_one_layout(shown, change):
    assert Layouts(shown).of(lambda: shown.set_reading(replace(READING, **change))) == 1


def test_all_settings_at_once_take_one_layout(shown):
    other = Reading(load_typeface("andika"), zoom=120, spacing=120, measure=50, underlines=False, ruler=True)
    assert Layouts(shown).of(lambda: shown.set_reading(other)) == 1


@pytest.mark.parametrize("change", [{"ruler": True}, {"underlines": False}])
def test_what_is_only_painted_takes_none(shown, change):
    assert Layouts(shown).of(lambda: shown.set_reading(replace(READING, **change))) == 0


def test_another_width_takes_one_layout(shown):
    assert Layouts(shown).of(lambda: shown.resize(700, 700)) == 1


def test_another_height_takes_none(shown):
    """A search field under the article, hints over it."""
    assert Layouts(shown).of(lambda: shown.resize(900, 640)) == 0
    bar, document = shown.verticalScrollBar(), shown.document().documentLayout()
    assert bar.maximum() == round(document.documentSize().height()) - shown.viewport().height()


def test_the_room_under_the_last_line_follows_a_much_higher_window(shown):
    shown.resize(900, 300)
    bottom = shown.document().rootFrame().frameFormat().bottomMargin()
    assert bottom == pytest.approx(shown.viewport().height() / 3, abs=1)


def test_a_short_text_has_no_bar_and_the_measure_of_a_view_without_one(view):
    view.show_article(Article.from_text("A few words."))
    view.show()
    QApplication.processEvents()
    assert not view.verticalScrollBar().isVisible()
    frame = view.document().rootFrame().frameFormat()
    assert frame.leftMargin() == frame.rightMargin()
    assert (
        view.document().pageSize().width() == view.viewport().width() == view.width() - 2 * view.frameWidth()
    )


def test_long_paragraphs_are_remembered_as_they_are_laid_out(view):
    """To draw one line of a paragraph that is not, Qt works all of it out again."""
    view.show_article(Article.from_text("A few words.\n" + "Many words follow. " * 500))
    blocks = view.document().begin(), view.document().begin().next()
    assert [block.layout().cacheEnabled() for block in blocks] == [False, True]
