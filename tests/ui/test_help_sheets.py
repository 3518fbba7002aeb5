"""The sheets behind Help say what is so, and a copy of all work can be written at any time."""

import sqlite3
import threading
import tomllib
from contextlib import closing
from dataclasses import replace
from importlib.metadata import files, metadata
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QPushButton

from annotator import __version__
from annotator.core.errors import StorageError
from annotator.ui.help_dialogs import Sheet
from annotator.ui.help_texts import LIBRARIES, TYPEFACES, about_sheet, data_sheet, scoring_sheet

ROOT = Path(__file__).parents[2]


def sheet(hand) -> Sheet:
    shown = [each for each in hand.window.findChildren(Sheet) if each.isVisible()]
    assert len(shown) == 1
    return shown[0]


def said(hand) -> str:
    return sheet(hand).text.toPlainText()


@pytest.mark.parametrize(
    ("action", "words"),
    [
        ("shortcuts", ["Ctrl+Z", "In the article", "Change keys"]),
        ("scoring", ["one share", "4/5", "76.7", "found"]),
        ("data", ["workspace.sqlite", "settings.ini", "WAL", "not encrypted", "Back up now"]),
        ("about", [__version__, "MIT", "PySide6", "OpenDyslexic"]),
    ],
)
def test_a_sheet_opens_can_be_read_and_closes(hand, action, words):
    hand.act(action)
    text = said(hand)
    for word in words:
        assert word in text
    opened = sheet(hand)
    assert opened.text.accessibleName() == opened.windowTitle()
    hand.qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert not [each for each in hand.window.findChildren(Sheet) if each.isVisible()]


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_f1_and_the_question_mark_show_the_keys(reader, key):
    reader.qtbot.keyClick(reader.view, key)
    assert "Ctrl+Z" in said(reader)


def test_a_question_mark_in_a_reason_is_a_question_mark(reader):
    reader.mark("amnesty", 1)
    reader.act("reason")
    reader.type("Who?")
    reader.key(Qt.Key.Key_Return)
    assert reader.passages()[0].reason == "Who?"
    assert not reader.window.findChildren(Sheet)


def test_the_tags_are_explained_where_a_lesson_is_open(reader):
    reader.act("tags")
    assert "Opinion (O)" in said(reader)
    sheet(reader).reject()
    reader.act("lessons")
    assert not reader.window.actions_table["tags"].isEnabled()


def test_sheets_fit_into_a_small_window(hand):
    hand.window.resize(640, 440)
    hand.act("scoring")
    assert sheet(hand).width() <= 640
    assert sheet(hand).height() <= 440


def test_the_worked_example_adds_up():
    text = scoring_sheet()
    earned = 2 * 1 + 2 * (2 * 6 / (9 + 6)) + 2 * 0.5
    assert f"{earned:.1f} of 6 shares" in text
    assert f"= {earned / 6 * 100:.1f}, shown as {round(earned / 6 * 100)}" in text
    assert f"{earned - 1:.1f} ÷ 6 × 100 = {round((earned - 1) / 6 * 100)}." in text


def test_every_library_is_named_with_its_licence():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {text.split(">")[0].split("=")[0].lower() for text in project["dependencies"]}
    assert needed == {name.lower() for name, _ in LIBRARIES}
    for name, licence in LIBRARIES:
        about = metadata(name)
        told = " ".join(
            [
                about.get("License-Expression") or "",
                about.get("License") or "",
                *about.get_all("Classifier", []),
                *(file.read_text() for file in files(name) or () if file.name == "LICENSE"),
            ]
        )
        assert licence.split("-")[0] in told, name
        assert name in about_sheet()


def test_every_typeface_is_named(qapp):
    folders = {path.name for path in (ROOT / "resources/fonts").iterdir() if path.is_dir()}
    assert folders == {name.lower().replace(" ", "-") for name in TYPEFACES}
    assert "Literata" in QFontDatabase.families()


def test_where_my_data_is_names_the_journal_and_the_copies(tmp_path):
    copies = [tmp_path / "w.sqlite.before-v2.20260101T000000Z.bak"]
    text = data_sheet(tmp_path / "<w>.sqlite", "truncate", tmp_path / "settings.ini", copies)
    assert "TRUNCATE" in text
    assert "write-ahead log (WAL)" not in text
    assert copies[0].name in text
    assert "&lt;w&gt;.sqlite" in text


def test_the_copies_beside_the_workspace_are_found(hand, workspace):
    assert workspace.copies() == []
    made = workspace.path.with_name("workspace.sqlite.before-v2.20260101T000000Z.bak")
    made.write_bytes(b"x")
    hand.act("data")
    assert made.name in said(hand)


# A copy


def ask(hand, path) -> None:
    hand.act("backup")
    dialog = next(box for box in hand.window.findChildren(QFileDialog) if box.isVisible())
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    hand.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_back_up_now_writes_a_complete_copy_and_says_where(reader, tmp_path):
    reader.mark("amnesty", 1)
    copy = tmp_path / "copy.sqlite"
    ask(reader, copy)
    reader.qtbot.waitUntil(lambda: str(copy) in reader.window.notices.text)
    with closing(sqlite3.connect(copy)) as opened:
        assert opened.execute("SELECT count(*) FROM passages").fetchone() == (1,)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.sqlite", "data"]


def test_a_copy_is_written_off_the_windows_thread(reader, tmp_path):
    threads = []
    data = reader.window._context.data

    def back_up(path):
        threads.append(threading.get_ident())
        data.back_up(path)

    reader.window.help._context = replace(reader.window._context, data=replace(data, back_up=back_up))
    reader.window.help.back_up(str(tmp_path / "copy.sqlite"))
    reader.mark("amnesty", 1)
    reader.qtbot.waitUntil(lambda: "copy.sqlite" in reader.window.notices.text)
    assert threads
    assert threads[0] != threading.get_ident()
    assert reader.quotes() == [("claim", "amnesty")]


def test_a_copy_that_cannot_be_written_is_told_in_words(reader, tmp_path):
    reader.window.help.back_up(str(tmp_path / "gone" / "copy.sqlite"))
    reader.qtbot.waitUntil(lambda: "could not be written" in reader.window.notices.text)
    assert "as it was" in reader.window.notices.text


def test_the_workspace_is_not_its_own_copy(reader, workspace):
    reader.window.help.back_up(str(workspace.path))
    reader.qtbot.waitUntil(lambda: "cannot be its own copy" in reader.window.notices.text)
    with pytest.raises(StorageError):
        workspace.backup(workspace.path)


def test_the_data_sheet_leads_to_the_copy(hand):
    hand.act("data")
    button = next(
        each for each in sheet(hand).findChildren(QPushButton) if each.text().startswith("Back up now")
    )
    hand.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert [box for box in hand.window.findChildren(QFileDialog) if box.isVisible()]
