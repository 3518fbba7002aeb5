"""The instructor's side as the application puts it together: plain, locked, killed, held elsewhere."""

import os
import subprocess
import sys
from pathlib import Path

import cheap_phrases
import pytest
from cheap_phrases import PHRASE

import annotator
from annotator.app.teaching import InstructorSide
from annotator.core.errors import StorageError, WrongPassPhraseError
from annotator.storage import pass_phrase


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    monkeypatch.setattr(pass_phrase, "_run", cheap_phrases.run)


@pytest.fixture
def students(tmp_path) -> Path:
    return tmp_path / "workspace.sqlite"


def entry(side: InstructorSide) -> tuple[int | None, int]:
    desk = side.open().drafting.desk()
    first = next(each for each in desk if each.lesson.id == "mexico-lists-demands")
    return first.draft, len(first.versions)


def test_it_lies_beside_the_students_and_is_made_when_it_is_asked_for(students):
    side = InstructorSide(students)
    assert not side.exists()
    assert not side.needs_phrase()
    assert entry(side) == (None, 0)
    assert side.exists()
    assert side.file() == students.with_name("teaching.sqlite")
    side.close()
    assert not students.exists()


def test_a_context_that_was_given_out_goes_on_through_every_change(students):
    side = InstructorSide(students)
    context = side.open()
    lesson = context.drafting.lesson("mexico-lists-demands")
    side.setting(PHRASE, "")()()
    context.drafting.draft(lesson)
    side.setting("another phrase", PHRASE)()()
    context.drafting.publish(lesson, *_draft(context, lesson))
    side.removing("another phrase")()()
    assert side.open() is context
    assert entry(side) == (None, 2)
    side.close()
    again = InstructorSide(students)
    assert entry(again) == (None, 2)
    again.close()


def _draft(context, lesson):
    draft = context.drafting.draft(lesson)
    return draft.attempt, draft.head


def test_nothing_is_given_before_the_pass_phrase(students):
    side = InstructorSide(students)
    side.open()
    side.setting(PHRASE, "")()()
    side.close()
    side = InstructorSide(students)
    assert side.needs_phrase()
    with pytest.raises(StorageError, match="locked"):
        side.open()
    with pytest.raises(WrongPassPhraseError):
        side.unlocking("another")()
    assert side.needs_phrase()
    side.unlocking(PHRASE)()()
    assert not side.needs_phrase()
    for change in (side.setting("new phrase", "wrong"), side.removing("wrong")):
        with pytest.raises(WrongPassPhraseError):
            change()
    assert side.has_phrase()
    side.close()


def test_a_killed_desk_loses_nothing_that_was_on_the_screen(students):
    script = Path(__file__).with_name("kill_me_at_the_desk.py")
    folders = [Path(annotator.__file__).parents[1], Path(cheap_phrases.__file__).parent]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))}
    command = [sys.executable, str(script), str(students)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout.readline() == "on the screen\n"
        side = InstructorSide(students)
        with pytest.raises(StorageError, match=f"process {killed.pid} on"):
            side.unlocking(PHRASE)()
        killed.kill()
    side.unlocking(PHRASE)()()
    drafting = side.open().drafting
    lesson = drafting.lesson("mexico-lists-demands")
    marking = drafting.marking(lesson, drafting.draft(lesson))
    assert [(each.id, each.tag) for each in marking.passages] == [("k01", "claim")]
    assert marking.can_undo()
    side.close()
    assert not students.with_name("teaching.sqlite").exists()
