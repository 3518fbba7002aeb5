"""A withheld key: whatever a student does, nothing of it is where students' things are."""

import logging
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hand import Hand
from work_samples import lesson

from annotator.app.teaching import InstructorSide
from annotator.app.window import window_context
from annotator.content.lesson_writing import lesson_archive
from annotator.core.key import Dissent, KeyNotes, Reference
from annotator.core.span import Span
from annotator.storage.database import Workspace
from annotator.ui.main_window import MainWindow
from annotator.ui.teach.export_dialog import ExportDialog

TOLD = {
    "why": "The word is loaded, says the key.",
    "check": "The minutes of May say otherwise.",
    "hint": "Who could know what he wanted?",
    "wrong": "Nobody is named as its source.",
    "dissent": "Some would call it flat.",
    "reference": "minutes-2026-05",
    "publisher": "Town archive of Quillby",
    "author": "Ms Thackeray-Pell",
    "note": "Second thoughts on the first line.",
}


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def window(qapp, qtbot, folder, caplog):
    caplog.set_level(logging.DEBUG)
    with Workspace.open(folder / "workspace.sqlite") as workspace:
        side = InstructorSide(workspace.path)
        window = MainWindow(window_context(workspace, qapp, side))
        window.resize(1000, 700)
        with qtbot.waitExposed(window):
            window.show()
        yield window
        window.close()
        window.deleteLater()
        side.close()


def write_key(window: MainWindow, tmp_path: Path, name: str) -> None:
    """A lesson of the instructor's own, with a published key that uses every field."""
    file = tmp_path / "plain.lesson"
    file.write_bytes(lesson_archive(replace(lesson(version=None), id=name)))
    window.teaching.show_desk()
    assert window.teaching.take(str(file))
    file.unlink()
    drafting = window._context.teach().drafting
    here = drafting.lesson(name)
    draft = drafting.draft(here)
    marking = drafting.marking(here, draft)
    marking.mark(Span(8, 22), "opinion")
    [passage] = marking.passages
    marking.write_reason(passage.id, TOLD["why"])
    notes = KeyNotes(
        check=TOLD["check"],
        hint=TOLD["hint"],
        wrong={"claim": TOLD["wrong"]},
        disputed=(Dissent("claim", TOLD["dissent"]),),
        references=(TOLD["reference"],),
        weight=7,
    )
    marking.write_notes(passage.id, notes)
    references = (Reference(TOLD["reference"], "Minutes", TOLD["publisher"]),)
    head = replace(draft.head, author=TOLD["author"], note=TOLD["note"], references=references)
    drafting.publish(here, marking.attempt, head)


def export(window: MainWindow, qtbot, path: Path, *, open_key: bool = False) -> None:
    window.teaching.show_desk()
    desk = window.teaching.desk
    desk.list.setCurrentIndex(desk.model.index_of("own-lesson"))
    window.actions_table["export"].trigger()
    dialog = next(each for each in window.findChildren(ExportDialog) if each.isVisible())
    assert dialog.open_key.isEnabled()
    if open_key:
        dialog.open_key.setChecked(True)
    dialog.save(str(path))
    qtbot.waitUntil(lambda: str(path) in window.notices.text)


def found(data: bytes) -> list[str]:
    return [name for name, text in TOLD.items() if text.encode() in data or text.encode("utf-16-le") in data]


def test_nothing_of_it_is_in_the_file_the_workspace_the_backup_the_settings_or_the_log(
    window, qtbot, tmp_path, folder, caplog, capfd
):
    write_key(window, tmp_path, "own-lesson")
    handed_out = tmp_path / "own.lesson"
    export(window, qtbot, handed_out)
    assert "without its key" in window.notices.text
    hand = Hand(qtbot, window)
    window.show_library()
    hand.open(handed_out)
    hand.mark("He had 12 lists", 1)
    window.hand_in()
    assert window.review is not None
    assert window.review.key is None
    for name in ("report.html", "report.pdf"):
        window.reports.save(window.review, str(tmp_path / name))
        qtbot.waitUntil(lambda name=name: str(tmp_path / name) in window.notices.text, timeout=20_000)
    window.help.back_up(str(tmp_path / "backup.sqlite"))
    qtbot.waitUntil(lambda: "backup.sqlite" in window.notices.text)
    window.keeper.keep()
    window.show_library()
    window.teaching.show_desk()
    where = [each for each in folder.rglob("*") if each.is_file() and not each.name.startswith("teaching")]
    where += [handed_out, *(tmp_path / name for name in ("report.html", "report.pdf", "backup.sqlite"))]
    assert {each.name for each in where} >= {"workspace.sqlite", "workspace.sqlite-wal", "own.lesson"}
    for file in where:
        assert found(file.read_bytes()) == [], file.name
    said = capfd.readouterr()
    assert found((caplog.text + said.out + said.err).encode()) == []
    with closing(sqlite3.connect(tmp_path / "backup.sqlite")) as copy:
        assert copy.execute(
            "SELECT count(*) FROM key_versions WHERE lesson_id = 'own-lesson'"
        ).fetchone() == (0,)
        assert copy.execute("SELECT count(*) FROM key_passages").fetchone() == (0,)
    # The search finds what is there.
    teaching = b"".join(each.read_bytes() for each in folder.iterdir() if each.name.startswith("teaching"))
    assert set(found(teaching)) == set(TOLD)


def test_an_open_key_is_there(window, qtbot, tmp_path):
    write_key(window, tmp_path, "own-lesson")
    handed_out = tmp_path / "own.lesson"
    export(window, qtbot, handed_out, open_key=True)
    assert "anybody can read" in window.notices.text
    assert set(found(handed_out.read_bytes())) == set(TOLD)


def test_teaching_writes_nothing_into_the_students_workspace(window, qtbot, tmp_path, folder):
    students = folder / "workspace.sqlite"

    def stored() -> bytes:
        return b"".join(each.read_bytes() for each in (students, Path(f"{students}-wal")) if each.exists())

    before = stored()
    write_key(window, tmp_path, "own-lesson")
    window.teaching._write()
    window.actions_table["try_out"].trigger()
    assert stored() == before
