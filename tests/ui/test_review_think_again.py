"""Thinking again: a second answer before the key's tag is shown, by mouse and by keys alone."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTableView, QToolTip, QWidget

from annotator.app.window import window_context
from annotator.core.errors import StorageError
from annotator.core.showing import UNKNOWN
from annotator.storage.database import Workspace
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.main_window import MainWindow
from annotator.ui.reader.marks import KEY

LESSONS = Path(__file__).parents[2] / "lessons"
OFFICIALS = "Officials from both nations’ governments have said that Mexico has a list"
FENTANYL = (
    "Fentanyl has poured right across the border in record numbers and has taken the lives of more than "
    "100,000 Americans"
)
REFUSAL = "President Joe Biden’s refusal to secure the southern border"
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def review(reader):
    """Two passages with another tag than the key's, and one with the key's."""
    reader.mark(OFFICIALS, 3)
    reader.mark(FENTANYL, 2)
    reader.mark(REFUSAL, 2)
    reader.window.hand_in()
    QApplication.processEvents()
    yield reader
    if reader.window.review_page is not None:
        reader.window.review_page.sheet.abandon()


def page_of(hand):
    return hand.window.review_page


def test_by_keys_alone_from_the_list_to_both_answers(review):
    page = page_of(review)
    assert page.side.waiting.text() == "2 passages to think about again"
    review.act("think_again")
    assert page.side.opened
    assert page.sheet.card.own_id == "p0001"
    assert "Who says so, and could I find it?" in page.sheet.face.accessibleName()
    assert "Somebody is said to have said this." in page.sheet.face.accessibleName()

    review.key(Qt.Key.Key_1)
    assert review.focused().accessibleName() == "1  Claim"
    review.key(Qt.Key.Key_Tab)
    assert review.focused() is page.sheet.think.reason
    review.type("2 names are missing, 1 would do")
    assert page.sheet.think.draft() == ("claim", "2 names are missing, 1 would do")
    review.key(Qt.Key.Key_Return)

    card = page.sheet.card
    assert not card.waiting
    assert (card.own[0].tag, card.second.tag, card.key.tag) == (2, 0, 0)
    assert card.second.reason == "2 names are missing, 1 would do"
    assert review.focused() is page.sheet.face
    spoken = page.sheet.face.accessibleName()
    assert "You: Sourced fact." in spoken
    assert "Second answer: Claim. 2 names are missing, 1 would do" in spoken
    assert "Key: Claim." in spoken
    assert page.side.waiting.text() == "1 passage to think about again"

    review.key(Qt.Key.Key_Escape)
    assert review.focused() is page.cards
    assert page.model.card(page.cards.currentIndex()).own_id == "p0001"


def test_first_and_second_answers_are_scored_apart_and_kept(review):
    page = page_of(review)
    first = page.summary.first.text()
    answer(review, Qt.Key.Key_1, "Nobody is named.")
    assert page.summary.first.text() == first
    assert "Right tag: 2 of 3" in page.summary.second.accessibleName()
    assert page.summary.second.accessibleName().startswith("After thinking again")
    shown = review.window.review
    assert shown.second.right_tag == (2, 3)
    assert shown.comparison.right_tag == (1, 3)
    assert [p.tag for p in shown.passages if p.id == "p0001"] == ["sourced-fact"]

    review.act("lessons")
    review.open()
    assert page_of(review).model.waiting() == 1
    card = page_of(review).model.card(page_of(review).model.find("p0001"))
    assert card.second.reason == "Nobody is named."


def answer(hand, key, reason):
    hand.act("think_again")
    hand.key(key)
    page_of(hand).sheet.think.reason.setFocus()
    hand.type(reason)
    hand.key(Qt.Key.Key_Return)


def test_staying_with_the_first_tag_is_an_answer(review):
    answer(review, Qt.Key.Key_3, "I stay with it.")
    second = page_of(review).sheet.card.second
    assert second.stayed
    assert second.sentence == "The key's tag is Claim, you chose Sourced fact."


def test_the_button_leads_from_one_to_the_next_until_none_waits(review):
    page = page_of(review)
    for left in ("1 passage to think about again", None):
        review.qtbot.mouseClick(page.side.waiting, LEFT)
        assert page.sheet.card.waiting
        assert page.side.waiting.isHidden()
        radio = page.sheet.think.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        choice = next(each for each in radio if each.accessibleName().startswith("1 "))
        review.qtbot.mouseClick(choice, LEFT, pos=QPoint(10, choice.height() // 2))
        page.sheet.think.reason.setFocus()
        review.type("Looked again.")
        review.qtbot.mouseClick(page.sheet.think.keep, LEFT)
        assert page.side.waiting.isHidden() == (left is None)
        assert left is None or page.side.waiting.text() == left
    review.act("think_again")
    assert review.window.statusBar().currentMessage() == "No passage waits for a second answer."


def test_without_a_tag_it_asks_for_one_and_without_a_reason_once(review):
    page = page_of(review)
    review.act("think_again")
    think = page.sheet.think
    review.qtbot.mouseClick(think.keep, LEFT)
    assert think.problem.startswith("Choose a tag first")
    review.key(Qt.Key.Key_1)
    assert think.problem == ""
    review.qtbot.mouseClick(think.keep, LEFT)
    assert think.problem.startswith("Say why in a sentence")
    assert page.model.waiting() == 2
    review.qtbot.mouseClick(think.keep, LEFT)
    assert page.model.waiting() == 1


def test_an_answer_that_cannot_be_kept_shows_no_key(review, monkeypatch):
    page = page_of(review)
    before = page.model.card(page.model.find("p0001"))

    def full(*_args):
        raise StorageError("The disk is full.")

    monkeypatch.setattr(SqliteWorkRepository, "respond", full)
    answer(review, Qt.Key.Key_1, "Nobody is named.")
    assert "The disk is full." in review.window.notices.text
    assert page.model.card(page.model.find("p0001")) == before
    assert page.sheet.card.waiting
    monkeypatch.undo()
    review.qtbot.mouseClick(page.sheet.think.keep, LEFT)
    assert page.sheet.card.second.reason == "Nobody is named."
    assert review.window.notices.text == ""


def test_the_keys_mark_has_its_tag_only_afterwards(review):
    page = page_of(review)
    assert key_tag(review) == UNKNOWN
    assert "A question mark: think again first." in page.layers.legend.text()
    answer(review, Qt.Key.Key_1, "Nobody is named.")
    assert key_tag(review) == "claim"
    answer(review, Qt.Key.Key_1, "It could be counted.")
    assert "question mark" not in page.layers.legend.text()


def key_tag(hand):
    marks = page_of(hand).view.marks_over(hand.span(OFFICIALS))
    return next(mark.tag for mark in marks if mark.layer == KEY)


# While a passage waits, nothing tells the key's tag: two keys that differ in it alone look the same.


@pytest.mark.parametrize("size", [(1100, 760), (700, 480)])
def test_nothing_tells_the_keys_tag_while_a_passage_waits(qapp, qtbot, tmp_path, size):
    told = [everything(qapp, qtbot, tmp_path / tag, tag, size) for tag in ("claim", "opinion")]
    texts, pictures = zip(*told, strict=True)
    # In the first window of a process Qt makes the parts of a list in another order.
    assert sorted(texts[0]) == sorted(texts[1])
    assert any("Think again" in text for text in texts[0])
    assert [n for n, (one, other) in enumerate(zip(*pictures, strict=True)) if one != other] == []


def everything(qapp, qtbot, folder, tag, size):
    """All texts and pictures of a review in which one passage waits whose tag is ``tag`` in the key."""
    lesson = folder / "mexico-lists-demands"
    shutil.copytree(LESSONS / "mexico-lists-demands", lesson)
    key = json.loads((lesson / "key.json").read_text(encoding="utf-8"))
    passage = next(each for each in key["passages"] if each["id"] == "k05")
    passage["tag"] = tag
    passage["why"] = f"This is a case of {tag}."
    passage["check"] = f"Following it up shows why it is {tag}."
    del passage["wrong"]
    (lesson / "key.json").write_text(json.dumps(key, ensure_ascii=False), encoding="utf-8")
    with Workspace.open(folder / "workspace.sqlite") as workspace:
        window = MainWindow(window_context(workspace, qapp))
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        try:
            return told_by(window, qtbot, lesson)
        finally:
            window.close()
            window.deleteLater()


def told_by(window, qtbot, lesson):
    window._student_named("Ana")
    window.open_lesson(lesson)
    view = window.reader.view
    start = view.text_map.article.text.index(OFFICIALS)
    span = view.text_map.whole_words(type(view.text_map.article.words[0])(start, start + len(OFFICIALS)))
    view.select(span)
    qtbot.keyClick(view, Qt.Key.Key_3)
    window.hand_in()
    page = window.review_page
    texts, pictures = [], []

    def look(widget):
        QApplication.processEvents()
        texts.extend(texts_of(widget))
        pictures.append(widget.grab().toImage())

    for layer in ("layer_both", "layer_key", "layer_own", "layer_both"):
        page.acts()[layer]()
        page.side.choose(page.model.find("p0001"))
        look(window)
    page.tabs.setCurrentIndex(0)
    page.cards.setFocus()
    texts += [
        page.model.data(page.model.index(row), role)
        for row in range(page.model.rowCount())
        for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    ]
    texts.append(tool_tip(page, start + 3))
    for act in ("think_again", "reason", "next_difference", "previous_difference"):
        page.acts()[act]()
        look(window)
    page.filter.setCurrentIndex(page.filter.findData("tag"))
    page.side._filter_chosen(page.filter.currentIndex())
    look(window)
    for ask in (page.summary.show_meaning, page.summary.show_shares, window._show_progress):
        ask()
        dialog = window.findChildren(QDialog)[-1]
        look(dialog)
        dialog.reject()
        dialog.deleteLater()
    return [text for text in texts if text], pictures


def tool_tip(page, offset):
    page.tabs.setCurrentIndex(1)
    QApplication.processEvents()
    view = page.view
    point = view.rects(type(view.text_map.article.words[0])(offset, offset + 1))[0].center()
    event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    text = QToolTip.text()
    assert "Sourced fact" in text
    QToolTip.hideText()
    page.tabs.setCurrentIndex(0)
    return text


def texts_of(root):
    """Whatever the widgets say to eyes, mouse and screen reader."""
    for widget in [root, *root.findChildren(QWidget)]:
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None:
            kinds = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value
            yield from (interface.text(kind) for kind in kinds)
        yield widget.toolTip()
        if isinstance(widget, QLabel):
            yield widget.text()
        if isinstance(widget, QTableView):
            model = widget.model()
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    yield model.index(row, column).data()
