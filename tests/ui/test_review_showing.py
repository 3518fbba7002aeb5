"""What the review shows where a lesson keeps its key's tags to itself, or shows the score alone."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTableWidget, QWidget

from annotator.app.window import window_context
from annotator.core.showing import UNKNOWN
from annotator.storage.database import Workspace
from annotator.ui.main_window import MainWindow
from annotator.ui.reader.marks import KEY, OWN
from annotator.ui.review.shares_dialog import SharesDialog

LESSONS = Path(__file__).parents[2] / "lessons"
OFFICIALS = "Officials from both nations’ governments have said that Mexico has a list"
REFUSAL = "President Joe Biden’s refusal to secure the southern border"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def lesson_that_shows(show, folder, change=None):
    """The first lesson with another setting; ``change`` alters the passages of its key."""
    lesson = folder / "mexico-lists-demands"
    shutil.copytree(LESSONS / "mexico-lists-demands", lesson)
    head = (lesson / "lesson.toml").read_text(encoding="utf-8")
    assert 'show = "all"' in head
    (lesson / "lesson.toml").write_text(head.replace('show = "all"', f'show = "{show}"'), encoding="utf-8")
    if change is not None:
        key = json.loads((lesson / "key.json").read_text(encoding="utf-8"))
        for passage in key["passages"]:
            change(passage)
        (lesson / "key.json").write_text(json.dumps(key, ensure_ascii=False), encoding="utf-8")
    return lesson


@pytest.fixture
def opened(hand, tmp_path):
    """One passage with another tag than the key's, and one with the key's, in a lesson of a kind."""

    def opened(show):
        hand.open(lesson_that_shows(show, tmp_path / show))
        hand.mark(OFFICIALS, 3)
        hand.mark(REFUSAL, 2)
        hand.act("hand_in")
        hand.said = hand.question().informativeText()
        hand.question().reject()
        # A window manager makes the window active again when a question is closed; offscreen there is none.
        hand.window.activateWindow()
        hand.qtbot.waitUntil(hand.window.isActiveWindow)
        hand.window.hand_in()
        QApplication.processEvents()
        return hand

    return opened


def page_of(hand):
    return hand.window.review_page


def key_marks(hand):
    return [mark for mark in page_of(hand).view.marks_over(hand.span(hand.text)) if mark.layer == KEY]


class TestReasons:
    def test_the_keys_passages_are_there_and_none_has_a_tag(self, opened):
        hand = opened("reasons")
        page = page_of(hand)
        assert len(key_marks(hand)) == 17
        assert {mark.tag for mark in key_marks(hand)} == {UNKNOWN}
        assert "A question mark: a tag that is not shown." in page.layers.legend.text()
        assert page.side.kept.text() == "This lesson shows the key’s reasons, and not its tags."
        card = page.model.card(page.model.find("p0002"))
        assert (card.key.tag, card.sentence) == (None, "Right passage; your tag is right.")
        assert "“Refusal” assigns a motive." in card.key.why
        spoken = page.model.data(page.model.find("p0002"), Qt.ItemDataRole.AccessibleTextRole)
        assert "Key: “Refusal” assigns a motive." in spoken

    def test_it_is_said_before_handing_in(self, opened):
        assert "This lesson shows the key’s reasons, and not its tags." in opened("reasons").said

    def test_after_thinking_again_the_reason_is_shown_and_no_tag(self, opened):
        hand = opened("reasons")
        page = page_of(hand)
        hand.act("think_again")
        assert page.sheet.card.key is None
        hand.key(Qt.Key.Key_1)
        hand.key(Qt.Key.Key_Tab)
        hand.type("Nobody is named.")
        hand.key(Qt.Key.Key_Return)
        card = page.sheet.card
        assert (card.second.sentence, card.key.tag) == ("This tag is right.", None)
        assert card.key.why
        assert {mark.tag for mark in key_marks(hand)} == {UNKNOWN}
        hand.act("progress")
        table = hand.window.findChildren(QTableWidget)[-1]
        assert [table.item(row, 3).text() for row in range(table.rowCount())] == [
            "All tags",
            "Each tag: not shown",
        ]


class TestScore:
    def test_there_are_the_students_own_passages_and_the_figures(self, opened):
        hand = opened("score")
        page = page_of(hand)
        assert key_marks(hand) == []
        assert [mark for mark in page.view.marks_over(hand.span(REFUSAL)) if mark.layer == OWN]
        assert page.layers.isHidden()
        assert page.filter.isHidden()
        assert page.side.kept.text() == "This lesson shows the score, and not what the key says."
        assert page.model.rowCount() == 2
        assert {page.model.card(page.model.index(row)).outcome for row in range(2)} == {""}
        assert "Found it: 2 of 15" in page.summary.first.accessibleName()
        assert page.summary.words.text().startswith("To compare")
        assert not page.summary.meaning.isHidden()
        assert page.summary.shares.isHidden()

    def test_no_key_opens_what_is_kept(self, opened):
        hand = opened("score")
        page = page_of(hand)
        for act in ("think_again", "differ", "disagree", "reason", "shares", "next_difference"):
            hand.act(act)
            assert not page.side.opened, act
        page.cards.setFocus()
        hand.key(Qt.Key.Key_Return)
        assert not page.side.opened
        assert not hand.window.findChildren(SharesDialog)

    def test_it_is_said_before_handing_in(self, opened):
        assert "This lesson shows the score, and not what the key says." in opened("score").said


# Two keys that differ in what the lesson keeps look the same.


def plain(passage):
    for name in ("accept", "wrong", "disputed"):
        passage.pop(name, None)


def retagged(passage):
    plain(passage)
    if passage["id"] in {"k05", "k06"}:
        passage["tag"] = "opinion"


def reworded(passage):
    retagged(passage)
    passage.pop("sources", None)
    passage |= {"why": "Other words.", "check": "Other.", "hint": "Other."}


@pytest.mark.parametrize("size", [(1100, 760), (700, 480)])
@pytest.mark.parametrize(("show", "change"), [("reasons", retagged), ("score", reworded)])
def test_nothing_in_the_window_tells_what_is_kept(qapp, qtbot, tmp_path, show, change, size):
    told = [
        everything(
            qapp, qtbot, tmp_path / how.__name__, lesson_that_shows(show, tmp_path / how.__name__, how), size
        )
        for how in (plain, change)
    ]
    texts, pictures = zip(*told, strict=True)
    assert texts[0] == texts[1]
    assert [n for n, (one, other) in enumerate(zip(*pictures, strict=True)) if one != other] == []


def everything(qapp, qtbot, folder, lesson, size):
    """All texts and pictures of a review, before and after a second answer where there is one.

    Those of the page and its dialogs: the rest of the window shows times of day.
    """
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
    text = view.text_map.article.text
    for quote, digit in ((OFFICIALS, Qt.Key.Key_3), (REFUSAL, Qt.Key.Key_2)):
        start = text.index(quote)
        view.select(type(view.text_map.article.words[0])(start, start + len(quote)))
        qtbot.keyClick(view, digit)
    window.hand_in()
    page = window.review_page
    texts, pictures = [], []

    def look(widget):
        QApplication.processEvents()
        texts.extend(texts_of(widget))
        pictures.append(widget.grab().toImage())

    def look_around():
        for layer in ("layer_both", "layer_key", "layer_own", "layer_both"):
            page.acts()[layer]()
            look(page)
        for row in range(page.model.rowCount()):
            index = page.model.index(row)
            page.side.choose(index)
            page.side.open_current()
            look(page)
            page.side.close_card()
            texts.append(page.model.data(index, Qt.ItemDataRole.AccessibleTextRole))
            texts.append(page._text.preview([page.model.card(index)]))
        texts.extend(page.filter.itemText(group) for group in range(page.filter.count()))
        for ask in (page.summary.show_meaning, page.summary.show_shares, window._show_progress):
            ask()
            for dialog in [each for each in window.findChildren(QDialog) if each.isVisible()]:
                look(dialog)
                dialog.reject()
                dialog.deleteLater()
        QApplication.processEvents()

    look_around()
    if page.model.waiting():
        window.work.review_controller._answer("p0001", "sourced-fact", "I stay.")
        look_around()
    return [text for text in texts if text], pictures


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
        if isinstance(widget, QTableWidget):
            for row in range(widget.rowCount()):
                for column in range(widget.columnCount()):
                    yield widget.item(row, column).text()
