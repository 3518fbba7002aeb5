"""Size, distance and length of lines, typeface, underlines, ruler: seen at once, without losing the place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette, QTextCursor
from PySide6.QtWidgets import QApplication

from annotator.app.typefaces import load_typeface
from annotator.content.themes import read_theme
from annotator.core.model import Article
from annotator.core.palette import TOKENS, contrast, tag_colour
from annotator.core.settings import THEMES, TYPEFACES
from annotator.core.span import Span
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.reader.letters import letters_of
from annotator.ui.reader.marks import KEY, OWN, Mark, TagLook
from annotator.ui.reader.reading import Reading
from annotator.ui.reader.reading_ruler import VEIL

TEXT = "\n\n".join(
    f"Paragraph {number} begins here, " + "and goes on with words that fill some lines, " * 6
    for number in range(60)
)
ARTICLE = Article.from_text(TEXT)
PAPER, INK, TINT = "#ffffff", "#0000ff", "#ffff00"
LOOK = TagLook("Q", "solid", QColor(INK), QColor(TINT))
PLAIN = Reading("Literata")


def shown(qtbot, *, apart: bool = False, width: int = 720) -> ArticleView:
    view = ArticleView(PLAIN, apart=apart)
    qtbot.addWidget(view)
    view.resize(width, 520)
    view.show_article(ARTICLE)
    with qtbot.waitExposed(view):
        view.show()
    QApplication.processEvents()
    return view


@pytest.fixture
def view(qtbot):
    return shown(qtbot)


def scroll_to(view: ArticleView, paragraph: int) -> int:
    """Bring a paragraph to the top and give the position where it begins."""
    position = TEXT.index(f"Paragraph {paragraph} ")
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + view.cursorRect(cursor).top())
    return position


def line_tops(view: ArticleView, paragraph: int) -> list[float]:
    block = view.document().findBlock(TEXT.index(f"Paragraph {paragraph} "))
    view.document().documentLayout().blockBoundingRect(block)
    layout = block.layout()
    return [layout.lineAt(number).y() for number in range(layout.lineCount())]


def distance(view: ArticleView) -> float:
    tops = line_tops(view, 3)
    return tops[1] - tops[0]


def colours(view: ArticleView) -> set[str]:
    picture = view.viewport().grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


# Size, lines, letters


@pytest.mark.parametrize("spacing", [120, 150, 200])
def test_the_distance_of_lines_is_a_share_of_the_normal_one(view, spacing):
    normal = distance(view)
    view.set_reading(replace(PLAIN, spacing=spacing))
    assert distance(view) == pytest.approx(normal * spacing / 100, abs=1)
    view.set_reading(PLAIN)
    assert distance(view) == pytest.approx(normal, abs=0.01)


def test_empty_lines_stay_narrow(view):
    def empty_line() -> float:
        block = view.document().findBlock(TEXT.index("\n\n") + 1)
        return view.document().documentLayout().blockBoundingRect(block).height()

    before = empty_line()
    view.set_reading(replace(PLAIN, spacing=200))
    assert empty_line() == pytest.approx(before, abs=1)


def test_the_column_stands_in_the_middle_of_what_the_scroll_bar_leaves(view):
    left = view.document().rootFrame().frameFormat().leftMargin()
    right = view.document().rootFrame().frameFormat().rightMargin()
    assert view.verticalScrollBar().isVisible()
    assert left == right
    metrics = letters_of("Literata").advance * view.fontInfo().pixelSize() * 66
    assert 2 * left + metrics == pytest.approx(view.viewport().width())


@pytest.mark.parametrize("measure", [40, 55, 66])
def test_the_measure_is_the_characters_of_a_full_line(view, measure):
    view.resize(1200, 520)
    view.set_reading(replace(PLAIN, measure=measure))
    block = view.document().findBlock(TEXT.index("Paragraph 3 "))
    view.document().documentLayout().blockBoundingRect(block)
    full = [block.layout().lineAt(n).textLength() for n in range(block.layout().lineCount() - 1)]
    assert measure * 0.85 < sum(full) / len(full) <= measure * 1.02


@pytest.mark.parametrize("typeface", TYPEFACES)
def test_a_typeface_is_used_and_its_letters_have_the_same_size(view, typeface):
    family = load_typeface(typeface)
    normal = distance(view)
    view.set_reading(replace(PLAIN, family=family))
    assert view.font().family() == view.document().defaultFont().family() == family
    assert view.fontMetrics().xHeight() == pytest.approx(10, abs=1)
    assert distance(view) == pytest.approx(normal, rel=0.06)


@pytest.mark.parametrize("typeface", TYPEFACES)
def test_a_tint_lies_around_the_letters_of_every_typeface(qtbot, typeface):
    letters = letters_of(load_typeface(typeface))
    assert 0 <= letters.over < 0.35
    assert 0 <= letters.under < 0.35
    assert 0.9 < letters.size < 1.2


@pytest.mark.parametrize(
    "reading",
    [
        replace(PLAIN, zoom=200),
        replace(PLAIN, spacing=180),
        replace(PLAIN, measure=40),
        replace(PLAIN, family="Atkinson Hyperlegible"),
        replace(PLAIN, zoom=130, spacing=140, measure=50, family="Atkinson Hyperlegible"),
    ],
)
def test_the_place_is_kept(view, reading):
    position = scroll_to(view, 31)
    view.set_reading(reading)
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    assert abs(view.cursorRect(cursor).top()) < 12


def test_going_back_and_forth_does_not_drift(view):
    position = scroll_to(view, 31)
    for step in range(12):
        view.set_reading(replace(PLAIN, zoom=110 if step % 2 == 0 else 100))
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    assert abs(view.cursorRect(cursor).top()) < 12


def test_no_setting_changes_the_characters_or_what_is_selected(view):
    view.select(Span(10, 40))
    for reading in (
        replace(PLAIN, zoom=150, spacing=150),
        replace(PLAIN, underlines=False, ruler=True),
        replace(PLAIN, family=load_typeface("opendyslexic"), measure=40),
    ):
        view.set_reading(reading)
        raw = view.document().toRawText().replace("\u2029", "\n")
        assert raw == TEXT
        assert view.selection() == view.text_map.whole_words(Span(10, 40))
        assert not view.document().isUndoAvailable()


# Underlines


@pytest.mark.parametrize(("apart", "layer"), [(False, OWN), (True, OWN), (True, KEY)])
def test_without_underlines_letter_tint_and_extent_stay(qtbot, apart, layer):
    view = shown(qtbot, apart=apart)
    view.set_looks({"quiz": LOOK})
    view.show_marks([Mark("p0001", 20, 45, "quiz", layer)])

    def ink_rows() -> int:
        picture = view.viewport().grab().toImage()
        return max(
            sum(picture.pixelColor(x, y).name() == INK for x in range(picture.width()))
            for y in range(picture.height())
        )

    with_lines = ink_rows()
    view.set_reading(replace(PLAIN, underlines=False))
    seen = colours(view)
    assert INK in seen
    assert (TINT in seen) == (not (apart and layer == KEY))
    # A line is as long as the words; what is left are the letter and a bar at either end.
    assert with_lines > 100 > ink_rows() >= 2


# Ruler


def turn_ruler(view: ArticleView) -> None:
    view.set_reading(replace(PLAIN, ruler=True))
    QApplication.processEvents()


def band_of(view: ArticleView):
    QApplication.processEvents()
    return view._ruler.band()


def test_the_ruler_lies_on_the_carets_line(view, qtbot):
    turn_ruler(view)
    view.setFocus()
    first = band_of(view)
    assert first.contains(view.cursorRect().center())
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        band = band_of(view)
        assert band.contains(view.cursorRect().center())
    assert band.top() > first.top()
    # The band is as high as a line and its room.
    assert band.height() == pytest.approx(distance(view), abs=2)


def test_the_ruler_follows_the_mouse_and_then_the_caret_again(view, qtbot):
    turn_ruler(view)
    qtbot.mouseMove(view.viewport(), QPoint(200, 300))
    assert band_of(view).top() <= 300 <= band_of(view).bottom()
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert band_of(view).contains(view.cursorRect().center())


def test_the_ruler_is_gone_while_the_carets_line_is_out_of_view(view):
    turn_ruler(view)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert band_of(view) is None


def test_the_ruler_dims_the_rest_and_leaves_its_line_alone(view):
    plain = view.viewport().grab().toImage()
    turn_ruler(view)
    ruled = view.viewport().grab().toImage()
    band = band_of(view)
    inside = range(band.top() + 3, band.bottom() - 3)
    outside = range(band.bottom() + 20, plain.height() - 1)
    columns = range(plain.width())
    caret = view.cursorRect().adjusted(-1, 0, 2, 0)
    assert all(
        plain.pixel(x, y) == ruled.pixel(x, y) for y in inside for x in columns if not caret.contains(x, y)
    )
    darkest = [
        min(QColor(image.pixel(x, y)).lightness() for y in outside for x in columns)
        for image in (plain, ruled)
    ]
    assert darkest[1] > darkest[0]
    edge = view.palette().color(QPalette.ColorRole.Mid)
    assert ruled.pixelColor(5, band.top()).name() == ruled.pixelColor(5, band.bottom()).name() == edge.name()


def test_a_band_that_moves_leaves_nothing_behind(view, qtbot):
    turn_ruler(view)
    for y in (120, 300, 180):
        qtbot.mouseMove(view.viewport(), QPoint(200, y))
        QApplication.processEvents()
    moved = view.viewport().grab().toImage()
    view.viewport().update()
    QApplication.processEvents()
    assert view.viewport().grab().toImage() == moved


@pytest.mark.parametrize("name", [name for name in THEMES if name != "system"])
@pytest.mark.parametrize("tag", TOKENS)
def test_the_dimmed_text_can_still_be_read(name, tag):
    theme = read_theme(name)
    paper = theme.colours["paper"]

    def dimmed(colour: str) -> str:
        below, over = QColor(colour), QColor(paper)
        mixed = [
            round(a * (1 - VEIL) + b * VEIL)
            for a, b in zip(below.getRgb()[:3], over.getRgb()[:3], strict=True)
        ]
        return QColor(*mixed).name()

    shade = tag_colour(tag).on(name)
    assert contrast(dimmed(theme.colours["text"]), paper) >= 4.5
    assert contrast(dimmed(theme.colours["text"]), dimmed(shade.tint)) >= 4.5
    assert contrast(dimmed(shade.ink), paper) >= 3


# In the window


def test_settings_reach_reader_and_review(reader):
    looks = reader.window.looks
    looks.settings = replace(looks.settings, spacing=150, measure=50, typeface="andika", underlines=False)
    assert reader.view.reading == Reading("Andika", 100, 150, 50, underlines=False)
    reader.mark("amnesty", 1)
    reader.window.hand_in()
    review = reader.window.review_page.view
    assert review.reading == Reading("Andika", 100, 150, 50, underlines=False)
    looks.settings = replace(looks.settings, ruler=True)
    assert review.reading.ruler


def test_a_drag_marks_the_right_words_however_the_text_is_set(reader):
    looks = reader.window.looks
    looks.settings = replace(
        looks.settings, zoom=150, spacing=180, measure=45, typeface="opendyslexic", ruler=True
    )
    QApplication.processEvents()
    reader.mark("amnesty", 1)
    assert reader.quotes() == [("claim", "amnesty")]
