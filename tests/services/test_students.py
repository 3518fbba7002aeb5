"""Who works here: one student for each name, however it is typed."""

import pytest
from memory_repositories import MemoryWorkRepository
from work_samples import NOW

from annotator.core.errors import MarkingError
from annotator.services.students import LONGEST_NAME, Students


@pytest.fixture
def students() -> Students:
    return Students(MemoryWorkRepository(), lambda: NOW)


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("Ana", "ana"),
        ("Ana B.", "  Ana   B. "),
        ("José", "Jose\u0301"),
        ("Ana", "\u202eAna\u200b"),
        ("Straße", "STRASSE"),
    ],
)
def test_the_same_name_is_the_same_student(students: Students, first: str, again: str) -> None:
    assert students.enter(again) == students.enter(first)
    assert len(students.all()) == 1


@pytest.mark.parametrize("name", ["نویسنده\u200cها", "👩\u200d🏫", "<b>Bo</b> & Co", "#let x"])
def test_a_name_is_kept_as_it_is_written(students: Students, name: str) -> None:
    assert students.enter(name).name == name


def test_other_names_are_other_students(students: Students) -> None:
    assert students.enter("Ana").id != students.enter("Anna").id


@pytest.mark.parametrize("name", ["", "   ", "\u200b\u2060", "\u202e", "x" * (LONGEST_NAME + 1)])
def test_no_name_and_too_long_a_name_are_refused_in_words(students: Students, name: str) -> None:
    with pytest.raises(MarkingError) as refused:
        students.enter(name)
    assert refused.value.hint
    assert students.all() == []
