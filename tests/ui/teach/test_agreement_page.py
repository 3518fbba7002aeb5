"""Two instructors' keys side by side: differences by keyboard, decisions, the merged key."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from annotator.content.key_writing import key_to_json
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.key import Key
from annotator.core.key_decisions import Decision, decisions_of
from annotator.core.span import Span
from annotator.ui.main_window import MainWindow
from annotator.ui.teach.agreement import Agreeing
from annotator.ui.teach.agreement_figures import AgreementDialog

LESSON = FolderLessonFiles().read("mexico-lists-demands")
assert LESSON.key is not None
MINE: Key = LESSON.key
K = Qt.Key


def theirs() -> Key:
    """Other tags for k03 and k11, k05 left out, other words for k06 and k11, another note for k10."""
    by_id = {each.id: each for each in MINE.passages}
    plain = {"accept": {}, "wrong": {}, "disputed": ()}
    by_id["k03"] = replace(by_id["k03"], tag="opinion", why="It judges.", **plain)
    for name, less in (("k06", 14), ("k11", 25)):
        span = Span(by_id[name].span.start, by_id[name].span.end - less)
        by_id[name] = replace(by_id[name], span=span, quote=LESSON.article.text[span.start : span.end])
    by_id["k11"] = replace(by_id["k11"], tag="claim", **plain)
    by_id["k10"] = replace(by_id["k10"], why="Another reason.")
    del by_id["k05"]
    return replace(MINE, author="B. Teacher", passages=tuple(by_id.values()))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "their-key.json"
    path.write_text(key_to_json(theirs()), encoding="utf-8")
    return path


@pytest.fixture
def window(teacher: Hand) -> MainWindow:
    teacher.teach()
    return teacher.window


@pytest.fixture
def one_key(window: MainWindow) -> Agreeing:
    window.actions_table["compare_keys"].trigger()
    return window.findChildren(Agreeing)[0]


@pytest.fixture
def agreeing(one_key: Agreeing, file: Path, window: MainWindow, qtbot: QtBot) -> Agreeing:
    one_key.take_in(str(file))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    one_key.page.side.list.setFocus()
    return one_key


@pytest.fixture
def press(qtbot: QtBot, window: MainWindow) -> Callable[..., None]:
    def press_key(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(QApplication.focusWidget() or window.focusWidget(), key, modifier)

    return press_key


def items(agreeing: Agreeing) -> list[str]:
    shown = agreeing.page.side.list
    return [shown.item(row).text() for row in range(shown.count())]


def kinds(agreeing: Agreeing) -> list[str]:
    return [text.partition(":")[0] for text in items(agreeing)]


def question(window: QWidget) -> QMessageBox:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()][-1]


def test_one_key_alone(one_key):
    assert "one key only" in one_key.page.figures.text.text()
    assert not one_key.page.figures.figures_button.isEnabled()
    assert items(one_key) == []


def test_a_colleagues_key_is_taken_in_and_compared(agreeing, window):
    assert kinds(agreeing) == [
        "1. Other tag",
        "2. Only mine",
        "3. Other words",
        "4. Agreed, other notes",
        "5. Other tag and other words",
    ]
    assert "kept as version 2" in window.notices.text
    figures = agreeing.page.figures
    assert [side.currentText().partition(" of")[0] for side in figures.sides.values()] == [
        "Version 1",
        "Version 2",
    ]
    assert "Passages: 17 and 16, in the same place: 16." in figures.text.text()
    assert "Kappa of the tags: 0." in figures.text.text()
    assert agreeing.page.side.progress.text() == "4 differences not decided yet"


def test_a_file_that_is_no_key_is_told(one_key, window, tmp_path):
    path = tmp_path / "x.json"
    path.write_text("{}", encoding="utf-8")
    one_key.take_in(str(path))
    assert "x.json" in window.notices.text
    assert items(one_key) == []


def test_both_readings_are_shown_and_spoken(agreeing):
    sheet = agreeing.page.side.sheet
    text = sheet.toPlainText()
    assert "Tag ≠" in text
    assert "It judges." in text
    assert "Words ≠" not in text
    assert "Tag: Mine: Claim; Theirs: Opinion" in sheet.accessibleName()


def test_the_marks_of_both_keys_are_in_the_article(agreeing):
    marks = agreeing.page.view.marks_over(MINE.passage("k03").span)
    assert {"own:k03", "key:k03"} <= {mark.id for mark in marks}
    agreeing.page.layers.buttons["key"].click()
    marks = agreeing.page.view.marks_over(MINE.passage("k03").span)
    assert {mark.layer for mark in marks} == {"key"}


def test_next_and_previous_by_key(agreeing, press):
    for _ in range(2):
        press(K.Key_F8)
    assert agreeing.page.side.place() == 2
    press(K.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert agreeing.page.side.place() == 1
    agreeing.page.view.setFocus()
    press(K.Key_F8)
    assert agreeing.page.side.place() == 2
    agreeing.page.side.choose(0)  # all four choices are there: their digits with Alt mean something else
    press(K.Key_3, Qt.KeyboardModifier.AltModifier)
    assert agreeing.page.layers.layer == "key"


def test_a_click_into_the_article_chooses_the_difference(agreeing):
    span = MINE.passage("k11").span
    agreeing.page.view.select(Span(span.start, span.start))
    assert agreeing.page.side.place() == 4


def test_digits_decide_and_backspace_opens_again(agreeing, press):
    side = agreeing.page.side
    press(K.Key_3)
    assert items(agreeing)[0].endswith("✓ both acceptable")
    assert side.form.buttons["both"].isChecked()
    press(K.Key_Down)
    press(K.Key_2)
    assert items(agreeing)[1].endswith("not decided yet")  # nothing of theirs is here
    press(K.Key_1)
    assert side.progress.text() == "2 differences not decided yet"
    press(K.Key_Backspace)
    assert items(agreeing)[1].endswith("not decided yet")
    assert side.progress.text() == "3 differences not decided yet"
    press(K.Key_Down)
    press(K.Key_3)
    assert items(agreeing)[2].endswith("not decided yet")  # it cannot begin and end at two places


def test_whose_words_is_asked_only_where_it_matters(agreeing, press):
    form = agreeing.page.side.form
    press(K.Key_3)
    assert not form.edges.isVisible()
    agreeing.page.side.choose(4)
    assert not form.edges.isVisible()
    press(K.Key_3)
    assert form.edges.isVisible()


def test_a_note_stays_with_its_difference_whatever_comes_next(agreeing, press, qtbot):
    form = agreeing.page.side.form
    form.note.setFocus()
    qtbot.keyClicks(form.note, "By mail. 1")
    press(K.Key_F8)
    assert form.note.text() == ""
    press(K.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert form.note.text() == "By mail. 1"
    agreeing.page.side.list.setFocus()
    press(K.Key_1)
    assert items(agreeing)[0].endswith("✓ mine – By mail. 1")


def decide_all(agreeing, press):
    for key in (K.Key_3, K.Key_4, K.Key_2, None, K.Key_3):
        if key is not None:
            press(key)
        press(K.Key_Down)


def test_what_is_not_decided_is_shown_first(agreeing, press, window):
    press(K.Key_1)
    agreeing.page.side.choose(4)
    agreeing.page.side.merge_button.click()
    assert agreeing.page.side.place() == 1
    assert "3 differences not decided yet" in window.statusBar().currentMessage()


def test_the_merged_key_is_a_draft_that_says_who_decided(agreeing, press, window, side, qtbot):
    form = agreeing.page.side.form
    qtbot.keyClicks(form.by, "Ana and Ben")
    agreeing.page.side.list.setFocus()
    decide_all(agreeing, press)
    form.edges.click()
    agreeing.page.side.merge_button.click()
    editor = window.teaching.editor
    assert editor is not None
    assert "merged key" in window.notices.text
    passages = {each.id: each for each in editor.marking.passages}
    assert "k05" not in passages
    assert passages["k03"].notes.accept["opinion"] == 1
    assert passages["k06"].span == theirs().passage("k06").span
    assert passages["k11"].span == theirs().passage("k11").span
    assert passages["k10"].reason == MINE.passage("k10").why
    drafted = side.open().drafting.draft_key(editor.lesson)
    who = "Ana and Ben"
    assert decisions_of(drafted) == (
        Decision("k03", "both", who),
        Decision("k05", "neither", who),
        Decision("k06", "theirs", who),
        Decision("k11", "both", who),
    )


def test_a_draft_is_set_aside_only_after_asking(window, file, press):
    window.actions_table["key_write"].trigger()
    window.actions_table["lessons"].trigger()
    window.actions_table["compare_keys"].trigger()
    agreeing = window.findChildren(Agreeing)[-1]
    agreeing.take_in(str(file))
    assert agreeing.page.figures.sides["mine"].currentText() == "The draft"
    agreeing.page.side.list.setFocus()
    decide_all(agreeing, press)
    agreeing.page.side.merge_button.click()
    box = question(window)
    assert "17 passages aside" in box.text()
    box.buttons()[0].click()
    assert window.teaching.editor is not None
    assert len(window.teaching.editor.marking.passages) == 16


def test_leaving_with_decisions_is_asked(agreeing, press, window):
    press(K.Key_1)
    window.actions_table["lessons"].trigger()
    assert window.teaching.desk is None
    assert "Leave 1 decision?" in question(window).text()
    question(window).buttons()[0].click()
    assert window.teaching.desk is not None


def test_leaving_without_decisions_is_not_asked(agreeing, window):
    window.actions_table["lessons"].trigger()
    assert window.teaching.desk is not None


def test_other_versions_keep_their_own_decisions(agreeing, press):
    press(K.Key_1)
    mine, theirs_field = agreeing.page.figures.sides.values()
    mine.setCurrentIndex(1)
    assert "Both sides are the same key" in agreeing.page.figures.text.text()
    theirs_field.setCurrentIndex(0)
    assert items(agreeing)[0].endswith("not decided yet")
    mine.setCurrentIndex(0)
    theirs_field.setCurrentIndex(1)
    assert items(agreeing)[0].endswith("✓ mine")


def test_all_figures_with_their_caution(agreeing):
    agreeing.page.figures.figures_button.click()
    dialog = agreeing.page.findChild(AgreementDialog)
    texts = " ".join(label.text() for label in dialog.findChildren(type(agreeing.page.figures.text)))
    assert "Krippendorff 2004" in texts
    assert "students never see them" in texts
    dialog.close()


def test_dark_and_narrow(agreeing, window):
    window.resize(640, 440)
    QApplication.processEvents()
    window.looks.settings = replace(window.looks.settings, theme="dark")
    assert agreeing.page.tabs.isVisible()
    assert [agreeing.page.tabs.tabText(n) for n in range(3)] == ["Differences", "Article", "Keys"]


def test_everything_has_a_name_for_a_screen_reader(agreeing):
    for widget in agreeing.page.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(agreeing.page):
            spoken = QAccessible.queryAccessibleInterface(widget)
            assert spoken.text(QAccessible.Text.Name), widget
