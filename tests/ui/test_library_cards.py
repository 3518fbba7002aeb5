"""Lessons as cards: search, the button on a card, lessons that are damaged, and none at all."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from annotator.core.errors import LessonError
from annotator.services.lessons import ShelfEntry
from annotator.services.ports import LessonSummary
from annotator.ui.library.languages import language_name
from annotator.ui.library.lesson_model import LessonModel, Role
from annotator.ui.library.shelf_filter import ShelfFilter

TORN = LessonError("{file} is not the key’s text.", "Ask for the lesson once more.", file="article.txt")
SENTENCE = TORN.sentence


def entry(lesson_id, title, language="en", state="new", number=0, passages=0, problem=None):
    summary = LessonSummary(lesson_id, title, language, 0 if problem else 500, None, problem)
    used = datetime(2026, 1, number + 1, tzinfo=UTC) if number else None
    return ShelfEntry(summary, state, number, passages, used)


SHELF = [
    entry("mexico-lists-demands", "Mexico Lists Demands", state="started", number=1, passages=7),
    entry("water", "¿Quién paga el agua en México?", "es", "handed_in", 2, 3),
    entry("torn", "torn", problem=TORN),
    entry("warm", "Die Wärmewende im Ländervergleich", "de"),
]


@pytest.fixture
def library(hand):
    hand.window.library.student_named.emit("Ana")
    hand.window.library.show_shelf(SHELF)
    QApplication.processEvents()
    return hand


def shown(library):
    proxy = library.window.library.shelf.shown
    return [proxy.index(row, 0).data() for row in range(proxy.rowCount())]


def card(library, row):
    return library.window.library.list.model().index(row, 0)


def button_centre(library, row):
    lessons = library.window.library.list
    option = QStyleOptionViewItem()
    lessons.initViewItemOption(option)
    option.rect = lessons.visualRect(card(library, row))
    return lessons.itemDelegate().button_rect(option, card(library, row)).center()


def texts(library, role):
    return [card(library, row).data(role) for row in range(len(SHELF))]


def test_a_card_tells_length_language_and_progress(library):
    assert texts(library, Role.FACTS) == [
        "500 words · English",
        "500 words · Spanish",
        "",
        "500 words · German",
    ]
    assert texts(library, Role.PROGRESS) == ["7 passages", "handed in (try 2)", SENTENCE, "new"]
    assert texts(library, Role.ACT) == ["Go on", "See the comparison", "", "Open"]


def test_a_screen_reader_hears_the_whole_card(library):
    lessons = library.window.library.list
    child = QAccessible.queryAccessibleInterface(lessons).child(0)
    assert child.text(QAccessible.Text.Name) == "Mexico Lists Demands. 500 words · English. 7 passages"
    assert card(library, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Enter: Go on"
    assert lessons.accessibleName() == "Lessons"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("mexico", ["Mexico Lists Demands", "¿Quién paga el agua en México?"]),
        ("agua MEXICO", ["¿Quién paga el agua en México?"]),
        ("german", ["Die Wärmewende im Ländervergleich"]),
        ("warmewende", ["Die Wärmewende im Ländervergleich"]),
        ("handed in", ["¿Quién paga el agua en México?"]),
        ("zebra", []),
    ],
)
def test_the_search_leaves_what_has_every_word(library, typed, found):
    library.act("find")
    library.type(typed)
    assert shown(library) == found
    assert library.window.library.shelf.count.text() == f"{len(found)} of 4 lessons"


def test_ctrl_f_searches_and_esc_shows_all_again(library):
    shelf = library.window.library.shelf
    library.qtbot.keyClick(shelf.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert library.focused() is shelf.search
    library.type("water")
    assert len(shown(library)) == 1
    library.key(Qt.Key.Key_Escape)
    assert shelf.search.text() == ""
    assert shelf.count.text() == "4 lessons"
    assert len(shown(library)) == 4


def test_from_the_search_to_the_lesson_without_a_mouse(library):
    library.act("find")
    library.type("lists")
    library.key(Qt.Key.Key_Down)
    assert library.focused() is library.window.library.list
    library.key(Qt.Key.Key_Return)
    assert library.window.reader is not None


def test_a_lesson_that_is_chosen_stays_chosen_while_the_search_shows_it(library):
    shelf = library.window.library.shelf
    shelf.list.setCurrentIndex(card(library, 1))
    library.act("find")
    library.type("mex")
    assert shelf.current().lesson.id == "water"
    library.key(Qt.Key.Key_Backspace)
    library.type("z")
    assert shelf.current() is None
    assert not library.window.library.open_button.isEnabled()


def test_no_lesson_found_says_what_to_do(library):
    shelf = library.window.library.shelf
    library.act("find")
    library.type("zebra")
    empty = shelf._empty
    assert empty.isVisible()
    assert "“zebra”" in empty._text.text()
    library.qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert len(shown(library)) == 4
    assert shelf.list.isVisible()


def test_no_lesson_at_all_says_what_to_do(library, qtbot):
    shelf = library.window.library.shelf
    library.window.library.show_shelf([])
    empty = shelf._empty
    assert empty.isVisible()
    assert not shelf.search.isVisible()
    assert ".lesson" in empty._text.text()
    with qtbot.waitSignal(library.window.library.file_asked):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)


def test_the_button_on_a_card_opens_it(library):
    viewport = library.window.library.list.viewport()
    left = Qt.MouseButton.LeftButton
    library.qtbot.mouseClick(viewport, left, pos=QPoint(40, button_centre(library, 0).y()))
    assert library.window.reader is None
    library.qtbot.mouseClick(viewport, left, pos=button_centre(library, 0))
    assert library.window.reader is not None


def test_a_press_that_leaves_the_button_opens_nothing(library):
    viewport = library.window.library.list.viewport()
    left = Qt.MouseButton.LeftButton
    library.qtbot.mousePress(viewport, left, pos=button_centre(library, 0))
    library.qtbot.mouseRelease(viewport, left, pos=QPoint(40, button_centre(library, 0).y()))
    library.qtbot.mousePress(viewport, left, pos=button_centre(library, 1))
    library.qtbot.mouseRelease(viewport, left, pos=button_centre(library, 0))
    assert library.window.reader is None


def test_the_mouse_shows_which_button_it_would_press(library):
    lessons = library.window.library.list
    library.qtbot.mouseMove(lessons.viewport(), button_centre(library, 1))
    assert lessons.itemDelegate().hovered == card(library, 1)
    assert lessons.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    library.qtbot.mouseMove(lessons.viewport(), QPoint(30, 10))
    assert not lessons.itemDelegate().hovered.isValid()


def test_a_double_click_on_a_card_opens_it_once(library, qtbot):
    asked = []
    library.window.library.lesson_asked.connect(asked.append)
    viewport = library.window.library.list.viewport()
    point = QPoint(40, button_centre(library, 0).y())
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    assert asked == ["mexico-lists-demands"]


def test_a_damaged_lesson_says_why_and_does_not_open(library):
    page = library.window.library
    page.list.setFocus()
    page.list.setCurrentIndex(card(library, 2))
    assert not page.open_button.isEnabled()
    library.key(Qt.Key.Key_Return)
    assert library.window.reader is None
    assert library.window.notices.text == SENTENCE
    assert not page.list.button_at(page.list.visualRect(card(library, 2)).center()).isValid()


@pytest.fixture(params=[1, 2])
def text_size(qapp, request):
    """Letters of the interface at 100% and 200%, for windows that are made from now on."""
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(font.pointSizeF() * request.param)
    qapp.setFont(large)
    yield request.param
    qapp.setFont(font)


@pytest.mark.parametrize("size", [(1100, 760), (800, 600), (640, 440)])
def test_titles_and_buttons_stay_inside_their_card(text_size, size, library):
    library.window.resize(*size)
    QApplication.processEvents()
    lessons = library.window.library.list
    assert lessons.font().pointSizeF() >= 11 * text_size
    for row in range(len(SHELF)):
        option = QStyleOptionViewItem()
        lessons.initViewItemOption(option)
        option.rect = lessons.visualRect(card(library, row))
        layout = lessons.itemDelegate()._card(option, card(library, row))
        assert layout.frame.contains(layout.title)
        assert layout.frame.contains(layout.below)
        assert layout.frame.width() <= lessons.viewport().width()
        if SHELF[row].lesson.problem:
            assert layout.button.isEmpty()
            continue
        assert layout.frame.contains(layout.button)
        assert not layout.button.intersects(layout.title)
        assert not layout.button.intersects(layout.below)
        assert layout.button.height() >= 24


def test_what_was_worked_on_last_comes_first(hand):
    hand.open()
    hand.mark("amnesty", 1)
    hand.act("lessons")
    first = hand.window.library.model.index(0)
    assert first.data(Role.ENTRY).last_used is not None


def test_the_privacy_of_a_name_is_said_before_it_is_given(hand):
    panel = hand.window.library._who
    assert panel.privacy.isVisible()
    assert "code name" in panel.privacy.text()
    hand.window.library.student_named.emit("Ana")
    assert not panel.privacy.isVisible()
    assert "code name" in panel.field.accessibleDescription()


def test_languages_have_names():
    assert [language_name(code) for code in ("en-GB", "es", "zh-Hant", "")] == [
        "English",
        "Spanish",
        "Chinese",
        "",
    ]
    assert language_name("xx-nobody") == "xx-nobody"


def test_the_lessons_are_a_sound_model(qtmodeltester, qapp):
    lessons = LessonModel()
    shown = ShelfFilter(lessons)
    qtmodeltester.check(lessons)
    qtmodeltester.check(shown)
    lessons.show_shelf(SHELF)
    shown.search("mexico")
    assert shown.rowCount() == 2
    shown.search("")
    lessons.show_shelf(SHELF[:1])
    assert shown.rowCount() == 1
