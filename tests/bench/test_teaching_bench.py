"""What an instructor waits for: checklist, rules, versions and the preview of a class."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest
from heartbeat import watched
from made_up_class import HANDED_IN, collect_class, work_of
from PySide6.QtWidgets import QApplication, QDialog
from scoring_cases import key_from_workload
from workloads import workload

from annotator.app.teaching import InstructorSide
from annotator.app.window import window_context
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.model import Article, Lesson, Student, Try
from annotator.services.drafting import Drafting
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.main_window import MainWindow
from annotator.ui.teach.publish_dialog import PublishDialog
from annotator.ui.teach.rescore_dialog import RescoreDialog
from annotator.ui.teach.rules_dialog import RulesDialog
from annotator.ui.teach.versions_dialog import VersionsDialog

pytestmark = pytest.mark.bench

LONGEST_PAUSE = 3.0
"""Seconds for which the window may not answer, with 10,000 passages and whatever else the computer does."""
ENOUGH = 5
"""Comparisons of made-up students that are waited for; all of them take a while for a whole book."""


class Desk(NamedTuple):
    """A window at the desk, with a lesson of so many passages and two versions of its key."""

    window: MainWindow
    drafting: Drafting
    lesson: Lesson

    def dialog(self, kind: type[QDialog]) -> QDialog | None:
        return next((each for each in self.window.findChildren(kind) if each.isVisible()), None)

    def idle(self) -> bool:
        editor = self.window.teaching.editor
        return not self.window.jobs.busy() and (editor is None or editor.checks.current)


def the_lesson(name: str) -> Lesson:
    made = workload(name)
    article = Article.from_text(made["text"])
    key = key_from_workload(article, made["key"]["passages"])
    text = article.text
    key = replace(
        key,
        lesson=name,
        passages=tuple(replace(each, quote=text[each.span.start : each.span.end]) for each in key.passages),
    )
    shipped = FolderLessonFiles().read("mexico-lists-demands")
    return replace(shipped, id=name, article=article, key=key)


def open_desk(qapp: QApplication, folder: Path, name: str, students: int) -> tuple[Desk, Callable[[], None]]:
    """The desk with so many students' work, and what closes it."""
    workspace = Workspace.open(folder / "workspace.sqlite")
    side = InstructorSide(workspace.path)
    drafting = side.open().drafting
    lesson = the_lesson(name)
    SqliteLessonRepository(side._workspace).save(lesson)
    work = SqliteWorkRepository(side._workspace)
    if len(lesson.key.passages) < 1000:
        collect_class(work, lesson, lesson.key, students)
    else:
        for number in range(students):  # the same marks for all: it is the reading that counts here
            student = Student(f"{number:04x}", f"Student {number}")
            work.add_student(student, HANDED_IN)
            passages = work_of(lesson.article, lesson.key, [t.id for t in lesson.tags], Random(number % 3))  # noqa: S311
            attempt = Try(
                student.id, name, 1, lesson.article.sha256, HANDED_IN, HANDED_IN, made=len(passages)
            )
            work.start_try(attempt, passages)
    window = MainWindow(window_context(workspace, qapp, side))
    window.resize(1280, 820)
    window.show()
    window.teaching.show_desk()
    window.teaching.desk.list.setCurrentIndex(window.teaching.desk.model.index_of(name))

    def close() -> None:
        window.close()
        window.deleteLater()
        QApplication.processEvents()
        side.close()
        workspace.close()

    return Desk(window, drafting, lesson), close


def steps(desk: Desk) -> dict[str, tuple[float, float]]:
    """Each step with its time and the longest pause in it."""
    window, seen = desk.window, {}
    teaching = window.teaching

    def act(name: str) -> Callable[[], None]:
        return window.actions_table[name].trigger

    seen["open the editor"] = watched(lambda: teaching.write(desk.lesson), desk.idle)
    editor = teaching.editor
    marking = editor.marking
    first, second = editor.marking.passages[:2]
    seen["a change, looked through"] = watched(
        lambda: editor.controller._act(lambda: marking.write_reason(first.id, "")), desk.idle
    )
    seen["the checklist"] = watched(act("checklist"), desk.idle)
    seen["the rules begin"] = watched(act("rules"), lambda: rules_known(desk) or desk.idle())
    seen["the rules left"] = watched(desk.dialog(RulesDialog).reject, desk.idle)
    editor.controller._act(lambda: marking.retag(second.id, "opinion"))
    editor.controller._act(lambda: marking.write_reason(first.id, "So."))
    while not desk.idle():
        QApplication.processEvents()
    editor.checks.leave_open()
    seen["ask to publish"] = watched(
        act("publish"), lambda: desk.dialog(PublishDialog) is not None and desk.idle()
    )
    publish = desk.dialog(PublishDialog).publish_button
    seen["publish"] = watched(publish.click, lambda: teaching.desk is not None)
    seen["the versions"] = watched(
        act("versions"), lambda: desk.dialog(VersionsDialog) is not None and desk.idle()
    )
    seen["the preview"] = watched(
        desk.dialog(VersionsDialog).force_button.click, lambda: shown(desk) and desk.idle()
    )
    view = desk.dialog(RescoreDialog).view
    student = view.model.index(1, 0)
    seen["why, of one student"] = watched(lambda: view.table.setCurrentIndex(student), desk.idle)
    seen["other order"] = watched(lambda: view.order.setCurrentIndex(3), desk.idle)
    seen["put into force"] = watched(desk.dialog(RescoreDialog).force_button.click, desk.idle)
    return seen


def rules_known(desk: Desk) -> bool:
    dialog = desk.dialog(RulesDialog)
    return dialog is not None and dialog.progress.bar.value() >= ENOUGH


def shown(desk: Desk) -> bool:
    dialog = desk.dialog(RescoreDialog)
    return dialog is not None and dialog.view is not None


@pytest.mark.timeout(900)
@pytest.mark.parametrize(("name", "students"), [("class", 30), ("class", 1000), ("book", 3)])
def test_an_instructors_dialogs(qapp, tmp_path, capsys, name, students):
    """``class``: a key of 20 passages; ``book``: one of 10,000 in 100,000 words."""
    desk, close = open_desk(qapp, tmp_path, name, students)
    try:
        seen = steps(desk)
    finally:
        close()
    with capsys.disabled():
        sys.stdout.write(f"\n{name}, {students} students: seconds, and how long the window did not answer\n")
        for step, (took, pause) in seen.items():
            sys.stdout.write(f"  {step:<26} {took:7.2f} s  {pause:6.3f} s\n")
    assert not {step: pause for step, (_, pause) in seen.items() if pause > LONGEST_PAUSE}
