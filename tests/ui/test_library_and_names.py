"""Who is working, what the library shows, and what happens with lessons that cannot be opened."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

LESSONS = Path(__file__).parents[2] / "lessons"


def rows(hand):
    model = hand.window.library.model
    return [
        model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())
    ]


def test_a_lesson_opens_only_for_somebody(hand):
    hand.window.library.list.setFocus()
    hand.key(Qt.Key.Key_Return)
    assert hand.window.reader is None
    assert "Who is working?" in hand.window.notices.text
    hand.type("Bo")
    hand.key(Qt.Key.Key_Return)
    hand.window.library.list.setFocus()
    hand.key(Qt.Key.Key_Return)
    assert hand.window.reader is not None


def test_progress_is_shown_in_words(hand):
    assert rows(hand)[:2] == [
        "Mexico Lists Demands To Assist With Biden’s Border Crisis. 372 words · English. new",
        "Council Votes to Close Mill Lane to Cars at School Times. 411 words · English. new",
    ]
    hand.open()
    hand.mark("amnesty", 1)
    hand.act("lessons")
    assert rows(hand)[0].endswith("372 words · English. 1 passage")
    assert hand.window.library.open_button.text() == "Go on"
    hand.open()
    hand.mark("refusal", 2)
    hand.window.hand_in()
    hand.act("lessons")
    assert rows(hand)[0].endswith("English. handed in")
    hand.open()
    hand.act("again")
    hand.act("lessons")
    assert rows(hand)[0].endswith("2 passages (try 2)")


def test_each_student_sees_their_own_work(hand):
    hand.open(name="Ana")
    hand.mark("amnesty", 1)
    hand.act("lessons")
    hand.open(name="Bo")
    assert hand.passages() == []
    hand.act("lessons")
    hand.open(name="  ana ")
    assert hand.quotes() == [("claim", "amnesty")]
    hand.act("lessons")
    who = hand.window.library.who
    assert [who.itemText(n) for n in range(who.count())] == ["Ana", "Bo"]


def test_with_several_students_nobody_is_chosen_at_the_start(make_window):
    first = make_window()
    first.open(name="Ana")
    first.window.close()
    again = make_window()
    assert again.window.library.who.currentText() == "Ana"
    again.open(name="Bo")
    again.window.close()
    assert make_window().window.library.who.currentText() == ""


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda folder: (folder / "article.txt").write_text("Another text."), "article.txt"),
        (lambda folder: (folder / "lesson.toml").write_text("format = "), "lesson.toml"),
        (lambda folder: (folder / "key.json").write_bytes(b"\xff\xfe"), "key.json"),
        (lambda folder: (folder / "article.json").unlink(), "article.json"),
    ],
)
def test_a_damaged_lesson_is_refused_with_the_place_and_nothing_is_kept(hand, tmp_path, spoil, said):
    folder = tmp_path / "lesson"
    shutil.copytree(LESSONS / "mexico-lists-demands", folder)
    spoil(folder)
    hand.window.library.student_named.emit("Ana")
    hand.window.open_lesson(folder)
    assert hand.window.reader is None
    assert said in hand.window.notices.text
    assert "new" in rows(hand)[0]


def test_a_lesson_from_a_newer_program_is_refused_in_words(hand, tmp_path):
    folder = tmp_path / "lesson"
    shutil.copytree(LESSONS / "mexico-lists-demands", folder)
    key = json.loads((folder / "key.json").read_text(encoding="utf-8"))
    key["format"] = "annotator-key/9"
    (folder / "key.json").write_text(json.dumps(key), encoding="utf-8")
    hand.window.library.student_named.emit("Ana")
    hand.window.open_lesson(folder)
    assert "newer" in hand.window.notices.text


def test_a_lesson_that_is_not_there(hand, tmp_path):
    hand.window.library.student_named.emit("Ana")
    hand.window.open_lesson(tmp_path / "gone.lesson")
    assert "gone.lesson" in hand.window.notices.text


def test_a_name_that_begins_anothers_is_a_name_of_its_own(hand):
    hand.open(name="Anabel")
    hand.mark("amnesty", 1)
    hand.act("lessons")
    hand.open(name="Ana")
    assert hand.passages() == []


def test_a_lesson_that_was_asked_for_opens_when_there_is_a_name(hand):
    hand.window.open_lesson("mexico-lists-demands")
    assert "Who is working?" in hand.window.notices.text
    hand.type("Bo")
    hand.key(Qt.Key.Key_Return)
    hand.qtbot.waitUntil(lambda: hand.window.reader is not None)
    assert hand.window.notices.text == ""


def test_names_are_shown_as_they_are_written(hand):
    hand.open(name="<h1>Bo</h1> & Co")
    hand.act("lessons")
    assert hand.window.library.hint.textFormat() == Qt.TextFormat.PlainText
    assert "<h1>Bo</h1> & Co" in hand.window.library.hint.text()


def test_the_wheel_over_the_names_changes_nobody(hand):
    for name in ("Ana", "Bo"):
        hand.open(name=name)
        hand.act("lessons")
    who = hand.window.library.who
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(who, turn)
    assert who.currentText() == "Bo"
    assert who.currentIndex() == 1


def test_tab_from_the_name_goes_on_in_order_and_enter_goes_to_the_lessons(hand):
    hand.window.library.who.setFocus()
    hand.type("Ana")
    hand.key(Qt.Key.Key_Return)
    assert hand.focused() is hand.window.library.list
    hand.window.library.who.setFocus()
    hand.key(Qt.Key.Key_Tab)
    assert hand.focused().accessibleName() == "Search the lessons"
    hand.window.library.who.setFocus()
    hand.key(Qt.Key.Key_Return)
    assert hand.focused() is hand.window.library.list
