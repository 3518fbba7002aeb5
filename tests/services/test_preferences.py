"""Each student has settings of their own; the window's place belongs to the computer."""

import pytest
from memory_repositories import MemoryWorkRepository
from work_samples import NOW, STUDENT

from annotator.content.settings_json import settings_of, settings_to_json
from annotator.core.errors import StorageError
from annotator.core.settings import Settings
from annotator.services.preferences import Preferences

LAST = Settings(zoom=150, theme="sepia", geometry="AdnQ")


@pytest.fixture
def work() -> MemoryWorkRepository:
    work = MemoryWorkRepository()
    work.add_student(STUDENT, NOW)
    return work


@pytest.fixture
def preferences(work: MemoryWorkRepository) -> Preferences:
    return Preferences(work, settings_to_json, settings_of)


def test_a_new_student_begins_with_those_used_last(preferences: Preferences) -> None:
    assert preferences.of(STUDENT.id, LAST) == LAST


def test_they_come_back_without_the_windows_place(preferences: Preferences) -> None:
    own = Settings(zoom=90, hints=("select",), keys={"undo": ("Ctrl+Z",)}, geometry="elsewhere")
    preferences.keep(STUDENT.id, own)
    found = preferences.of(STUDENT.id, LAST)
    assert (found.zoom, found.theme, found.hints) == (90, "system", ("select",))
    assert found.keys == {"undo": ("Ctrl+Z",)}
    assert found.geometry == LAST.geometry


def test_what_is_kept_already_is_not_written_again(
    preferences: Preferences, work: MemoryWorkRepository
) -> None:
    preferences.keep(STUDENT.id, LAST)
    work.failing = StorageError("The disk is full.")
    preferences.keep(STUDENT.id, LAST)
    with pytest.raises(StorageError):
        preferences.keep(STUDENT.id, Settings())
    assert preferences.of(STUDENT.id, Settings()).zoom == 150
