"""What the desktop does: opens a lesson's file, and starts a program whose errors nobody would see."""

import sys
import zipfile
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.app import window as app_window
from annotator.app.main import main
from annotator.app.session import Session
from annotator.app.window import run_window, tidy_soon, window_context
from annotator.storage.database import Workspace

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "resources" / "linux"


@pytest.fixture
def boxes(monkeypatch) -> list[str]:
    """The texts of the boxes that would wait for an answer on a real screen."""
    shown: list[str] = []

    def answer(box: QMessageBox) -> int:
        shown.append(f"{box.text()} {box.informativeText()}")
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    monkeypatch.setattr(QApplication, "platformName", staticmethod(lambda: "a screen"))
    return shown


def folder(path):
    path.mkdir()


def foreign(path):
    path.write_bytes(b"no database " * 20)


def unreadable(path):
    path.write_bytes(b"secret")
    path.chmod(0)


def circle(path):
    path.symlink_to(path.with_name("other"))
    path.with_name("other").symlink_to(path)


def in_a_file(path):
    path.parent.rmdir()
    path.parent.write_text("a file where a folder should be", encoding="utf-8")


@pytest.mark.parametrize("spoil", [folder, foreign, unreadable, circle, in_a_file])
def test_a_workspace_that_cannot_be_opened_is_told_in_a_box(qapp, tmp_path, boxes, capsys, spoil):
    path = tmp_path / "place" / "workspace.sqlite"
    path.parent.mkdir()
    spoil(path)
    assert main(["--workspace", str(path)]) == 1
    assert len(boxes) == 1
    assert str(path) in boxes[0]
    assert str(path) in capsys.readouterr().err


def test_the_default_workspace_that_cannot_be_opened_is_told_in_a_box(
    qapp, tmp_path, boxes, monkeypatch, capsys
):
    place = tmp_path / "workspace.sqlite"
    foreign(place)
    monkeypatch.setattr("annotator.app.main.default_workspace", lambda: place)
    assert main([]) == 1
    assert "workspace.sqlite" in boxes[0]
    assert "workspace.sqlite" in capsys.readouterr().err


def test_a_file_that_the_desktop_sends_opens_in_the_running_window(qapp, tmp_path, monkeypatch):
    lesson = tmp_path / "a lesson.lesson"
    source = ROOT / "lessons" / "mexico-lists-demands"
    with zipfile.ZipFile(lesson, "w") as packed:
        for name in ("lesson.toml", "article.txt", "article.json", "key.json"):
            packed.write(source / name, name)
    seen = []

    def send(session: Session) -> None:
        session.window.library.student_named.emit("Ana")
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(lesson))))
        seen.append(session.window.reader is not None)
        session.window.close()

    def listen(session: Session, _workspace: Path) -> None:
        QTimer.singleShot(0, session, partial(send, session))

    monkeypatch.setattr(Session, "listen", listen)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    assert run_window(tmp_path / "w.sqlite", None) == 0
    assert seen == [True]


def test_soon_after_a_change_the_file_alone_is_complete(qapp, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(app_window, "TIDY_AFTER", 10)
    copy = tmp_path / "copy.sqlite"

    def copied_names() -> list[str]:
        copy.write_bytes(path.read_bytes())
        with Workspace.open(copy) as opened:
            return [student.name for student in window_context(opened, qapp).students.all()]

    path = tmp_path / "w.sqlite"
    with Workspace.open(path) as workspace:
        tidy_soon(workspace, qapp)
        context = window_context(workspace, qapp)
        context.library.open(ROOT / "lessons" / "mexico-lists-demands")
        context.students.enter("Ana")
        qtbot.waitUntil(lambda: copied_names() == ["Ana"])
        context.students.enter("Bo")
        qtbot.waitUntil(lambda: copied_names() == ["Ana", "Bo"])


def test_the_desktop_file_and_the_types_of_lessons_and_courses_belong_together():
    entry = (LINUX / "annotator.desktop").read_text(encoding="utf-8")
    kind = (LINUX / "annotator-lesson.xml").read_text(encoding="utf-8")
    assert "MimeType=application/x-annotator-lesson;" in entry
    assert 'type="application/x-annotator-lesson"' in kind
    assert 'pattern="*.lesson"' in kind
    assert "application/x-annotator-course;" in entry
    assert 'type="application/x-annotator-course"' in kind
    assert 'pattern="*.course"' in kind
    assert "Exec=annotator %f" in entry
