"""The instructor's side behind a pass phrase, by mouse and by key."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import cheap_phrases
import pytest
from cheap_phrases import PHRASE
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QTextBrowser, QWidget

from annotator.app.teaching import InstructorSide
from annotator.app.window import window_context
from annotator.core.errors import StorageError
from annotator.storage import pass_phrase
from annotator.ui.main_window import MainWindow
from annotator.ui.teach.lock_dialogs import LockDialog, UnlockDialog
from annotator.ui.teach.phrase_form import PhraseDialog


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    monkeypatch.setattr(pass_phrase, "_run", cheap_phrases.run)


@pytest.fixture
def start(qapp, qtbot, workspace):
    """Starts the program; closing comes with the next start, or at the end."""
    open_now: list[tuple[MainWindow, InstructorSide]] = []

    def close() -> None:
        for window, side in open_now:
            window.close()
            window.deleteLater()
            side.close()
        open_now.clear()

    def begin() -> Hand:
        close()
        side = InstructorSide(workspace.path)
        window = MainWindow(window_context(workspace, qapp, side))
        open_now.append((window, side))
        window.resize(1000, 700)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return Hand(qtbot, window)

    yield begin
    close()


@pytest.fixture
def folder(workspace) -> Path:
    return workspace.path.parent


def shown(hand: Hand, kind: type[QWidget]) -> QWidget:
    found = [each for each in hand.window.findChildren(kind) if each.isVisible()]
    assert found, f"no {kind.__name__} is shown: {hand.window.notices.text}"
    return found[-1]


def asked(hand: Hand) -> bool:
    return any(each.isVisible() for each in hand.window.findChildren(PhraseDialog))


def idle(hand: Hand) -> None:
    hand.qtbot.waitUntil(lambda: not hand.window.jobs.busy())
    QApplication.processEvents()


def lock(hand: Hand, phrase: str = PHRASE) -> None:
    hand.window.teaching.show_desk()
    hand.act("pass_phrase")
    dialog = shown(hand, LockDialog)
    hand.qtbot.keyClicks(dialog.phrase, phrase)
    hand.qtbot.keyClicks(dialog.again, phrase)
    hand.qtbot.keyClick(dialog.again, Qt.Key.Key_Return)
    idle(hand)


def unlock(hand: Hand, phrase: str = PHRASE) -> UnlockDialog:
    hand.act("teach")
    dialog = shown(hand, UnlockDialog)
    hand.qtbot.keyClicks(dialog.phrase, phrase)
    hand.qtbot.keyClick(dialog.phrase, Qt.Key.Key_Return)
    idle(hand)
    return dialog


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir() if each.name.startswith("teaching")}


def test_locked_by_key_alone_it_asks_at_the_next_start(start, folder):
    hand = start()
    lock(hand)
    assert "Teach asks for the pass phrase" in hand.window.notices.text
    assert names(folder) == {"teaching.locked", "teaching.sqlite.lock"}
    hand.window.teaching._write()  # the desk goes on as if nothing had happened
    assert hand.window.teaching.editor is not None
    hand = start()
    unlock(hand)
    assert not asked(hand)
    assert hand.window.teaching.desk is not None
    assert hand.window.teaching.desk.current().draft == 17


def test_another_phrase_is_refused_in_words_and_can_be_mended(start, folder):
    lock(start())
    hand = start()
    before = (folder / "teaching.locked").read_bytes()
    dialog = unlock(hand, "something else")
    assert dialog.isVisible()
    assert "not the pass phrase" in dialog.problem.text()
    assert "four" not in dialog.problem.text()
    assert hand.window.teaching.desk is None
    assert (folder / "teaching.locked").read_bytes() == before
    assert dialog.phrase.selectedText() or dialog.phrase.hasSelectedText()
    hand.qtbot.keyClicks(dialog.phrase, PHRASE)
    hand.qtbot.keyClick(dialog.phrase, Qt.Key.Key_Return)
    idle(hand)
    assert hand.window.teaching.desk is not None


def test_escape_leaves_everything_closed(start):
    lock(start())
    hand = start()
    hand.act("teach")
    dialog = shown(hand, UnlockDialog)
    assert not dialog.open_button.isEnabled()
    hand.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert hand.window.teaching.desk is None
    with pytest.raises(StorageError, match="locked"):
        hand.window._context.teach()


def test_the_window_is_alive_while_it_waits(start, monkeypatch):
    hand = start()
    going_on = threading.Event()

    def slow(*arguments: object) -> bytes:
        assert going_on.wait(20)
        return cheap_phrases.run(*arguments)

    monkeypatch.setattr(pass_phrase, "_run", slow)
    hand.window.teaching.show_desk()
    hand.act("pass_phrase")
    dialog = shown(hand, LockDialog)
    dialog.phrase.setText(PHRASE)
    dialog.again.setText(PHRASE)
    dialog.set_button.click()
    QApplication.processEvents()
    assert dialog.bar.isVisible()
    assert not dialog.set_button.isEnabled()
    hand.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    hand.window.resize(900, 650)
    QApplication.processEvents()
    going_on.set()
    idle(hand)
    assert not asked(hand)


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [("", "", "fewer than 8"), ("seven77", "seven77", "fewer than 8"), (PHRASE, PHRASE + "x", "both times")],
)
def test_what_cannot_be_a_pass_phrase_is_told_at_once(start, folder, first, second, said):
    hand = start()
    hand.window.teaching.show_desk()
    hand.act("pass_phrase")
    dialog = shown(hand, LockDialog)
    dialog.phrase.setText(first)
    dialog.again.setText(second)
    dialog.set_button.click()
    assert said in dialog.problem.text()
    assert not hand.window.jobs.busy()
    assert "teaching.locked" not in names(folder)


def test_it_says_what_it_protects_and_what_not(start):
    hand = start()
    hand.window.teaching.show_desk()
    hand.act("pass_phrase")
    text = texts(shown(hand, LockDialog))
    for words in ("cannot be recovered", "does not protect", "Traces", "older backups"):
        assert words in text


def texts(widget: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_phrase_can_be_changed_and_taken_away(start, folder):
    hand = start()
    lock(hand)
    hand.act("pass_phrase")
    dialog = shown(hand, LockDialog)
    for field in (dialog.phrase, dialog.again):
        field.setText("another phrase")
    for former in ("wrong", PHRASE):
        assert "changed" not in hand.window.notices.text
        dialog.former.setText(former)
        dialog.set_button.click()
        idle(hand)
    assert "changed" in hand.window.notices.text
    hand = start()
    unlock(hand, "another phrase")
    hand.act("pass_phrase")
    dialog = shown(hand, LockDialog)
    dialog.former.setText(PHRASE)
    dialog.remove_button.click()
    idle(hand)
    assert "not the pass phrase" in dialog.problem.text()
    dialog.former.setText("another phrase")
    dialog.remove_button.click()
    idle(hand)
    assert "lock is gone" in hand.window.notices.text
    assert "teaching.locked" not in names(folder)
    hand = start()
    hand.act("teach")
    assert hand.window.teaching.desk is not None


def test_readable_files_are_removed_only_when_asked(start, folder):
    copy = folder / "teaching.sqlite.before-v9.20260101T000000Z.bak"
    copy.write_bytes(b"old")
    hand = start()
    lock(hand)
    question = hand.question()
    assert str(copy) in question.informativeText()
    hand.qtbot.keyClick(question, Qt.Key.Key_Return)  # Enter is the careful answer
    assert copy.exists()
    hand = start()
    unlock(hand)
    question = hand.question()
    remove = next(button for button in question.buttons() if button.text() == "Remove")
    remove.click()
    assert not copy.exists()
    assert "removed" in hand.window.notices.text


def test_a_damaged_file_is_told_before_anybody_types(start, folder):
    lock(start())
    hand = start()
    file = folder / "teaching.locked"
    broken = file.read_bytes()[:-9]
    file.write_bytes(broken)
    hand.act("teach")
    assert "damaged" in hand.window.notices.text
    assert not asked(hand)
    assert file.read_bytes() == broken


def test_everything_has_a_name_and_the_phrase_is_not_shown(start):
    hand = start()
    hand.window.teaching.show_desk()
    hand.act("pass_phrase")
    dialog = shown(hand, LockDialog)
    for field in dialog.findChildren(QLineEdit):
        interface = QAccessible.queryAccessibleInterface(field)
        assert interface.text(QAccessible.Text.Name)
        assert field.echoMode() == QLineEdit.EchoMode.Password
    dialog.show_phrase.click()
    assert dialog.phrase.echoMode() == QLineEdit.EchoMode.Normal


# Help


def data_text(hand: Hand) -> str:
    hand.act("data")
    browser = next(each for each in hand.window.findChildren(QTextBrowser) if each.isVisible())
    text = browser.toPlainText()
    browser.window().reject()
    return text


def test_where_my_data_is_names_the_second_file_and_says_whether_it_is_locked(start, folder):
    hand = start()
    assert "Nothing is there yet" in data_text(hand)
    hand.window.teaching.show_desk()
    text = data_text(hand)
    assert str(folder / "teaching.sqlite") in text
    assert "It is not locked" in text
    assert "No program can keep people apart who use the same account" in text
    lock(hand)
    text = data_text(hand)
    assert str(folder / "teaching.locked") in text
    assert "It is locked" in text


@pytest.mark.parametrize("locked", [False, True])
def test_back_up_now_asks_which_of_the_two_and_copies_it_as_it_is(start, folder, tmp_path, locked):
    hand = start()
    hand.window.teaching.show_desk()
    if locked:
        lock(hand)
    hand.act("backup")
    question = shown(hand, QMessageBox)
    next(each for each in question.buttons() if each.text().startswith("Instructor")).click()
    dialog = shown(hand, QFileDialog)
    to = tmp_path / "copy.locked"
    dialog.fileSelected.emit(str(to))
    dialog.close()
    idle(hand)
    assert str(to) in hand.window.notices.text
    if locked:
        assert to.read_bytes() == (folder / "teaching.locked").read_bytes()
        return
    with closing(sqlite3.connect(to)) as copy:
        assert copy.execute("PRAGMA quick_check").fetchone() == ("ok",)
