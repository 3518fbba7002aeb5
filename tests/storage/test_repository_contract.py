"""One contract for the repositories, held against SQLite and against the in-memory form."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from memory_repositories import MemoryLessonRepository, MemoryWorkRepository
from work_samples import NOW, STUDENT, TEXT, article, first_try, key, lesson, passage

from annotator.core.errors import StorageError
from annotator.core.model import CONTEST, DIFFERENCE, SECOND, Passage, Response, Student, Try
from annotator.core.span import Span
from annotator.services.ports import LessonRepository, LessonSummary, PassageEdit, WorkRepository
from annotator.storage import locking
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.pass_phrase import new_keys
from annotator.storage.work_repository import SqliteWorkRepository

Pair = tuple[LessonRepository, WorkRepository]


@pytest.fixture(params=["sqlite", "sqlite in memory", "sqlite locked", "memory"])
def repositories(request, tmp_path, cheap) -> Iterator[Pair]:
    if request.param == "memory":
        yield MemoryLessonRepository(), MemoryWorkRepository()
        return
    path = tmp_path / "w.sqlite"
    in_memory = request.param == "sqlite in memory"
    with Workspace.in_memory() if in_memory else Workspace.open(path) as workspace:
        if request.param == "sqlite locked":
            locking.lock(workspace, new_keys("phrase", path), path)
        yield SqliteLessonRepository(workspace), SqliteWorkRepository(workspace)
    assert not in_memory or not list(tmp_path.iterdir())


@pytest.fixture
def lessons(repositories: Pair) -> LessonRepository:
    return repositories[0]


@pytest.fixture
def work(repositories: Pair) -> WorkRepository:
    """With one student and an open first try."""
    lessons, work = repositories
    lessons.save(lesson())
    work.add_student(STUDENT, NOW)
    work.start_try(first_try())
    return work


def add(work: WorkRepository, attempt: Try, *passages: Passage) -> Try:
    edits = [PassageEdit("add", None, each) for each in passages]
    return work.record(attempt, edits, NOW)[0]


class TestLessons:
    def test_a_lesson_comes_back_as_it_was_saved(self, lessons):
        lessons.save(lesson())
        assert lessons.lesson("lists") == lesson()

    def test_a_lesson_without_a_key(self, lessons):
        lessons.save(lesson(version=None))
        assert lessons.lesson("lists").key is None

    def test_what_is_not_there_is_none(self, lessons):
        lessons.save(lesson())
        assert lessons.lesson("other") is None
        assert lessons.lesson("lists", "0" * 64) is None
        assert lessons.key("lists", 2) is None
        assert lessons.key("other", 1) is None

    def test_saving_twice_changes_nothing(self, lessons):
        lessons.save(lesson())
        lessons.save(lesson())
        assert lessons.lesson("lists") == lesson()

    def test_a_new_key_version_joins_the_old_one(self, lessons):
        lessons.save(lesson())
        lessons.save(lesson(version=2))
        assert lessons.key("lists", 1) == key(1)
        assert lessons.key("lists", 2) == key(2)
        lessons.save(lesson())
        assert lessons.lesson("lists").key == key(2)

    def test_a_key_that_is_taken_out_of_the_file_stays(self, lessons):
        lessons.save(lesson())
        lessons.save(lesson(version=None))
        assert lessons.lesson("lists").key == key()

    def test_a_different_key_of_the_same_version_is_refused(self, lessons):
        lessons.save(lesson())
        other = replace(lesson(), title="New", key=replace(key(), note="changed"))
        with pytest.raises(StorageError) as refused:
            lessons.save(other)
        assert "1" in refused.value.message
        assert "lists" in refused.value.message
        assert lessons.lesson("lists") == lesson()

    def test_a_new_text_leaves_the_old_one_with_its_key(self, lessons):
        corrected = TEXT.replace("mayor", "Mayor")
        lessons.save(lesson())
        lessons.save(lesson(corrected, version=2))
        assert lessons.lesson("lists") == lesson(corrected, version=2)
        assert lessons.lesson("lists", article().sha256) == lesson()

    def test_words_are_kept_and_not_computed_again(self, lessons):
        cut = replace(lesson(), article=replace(article(), words=(Span(0, 3),)))
        lessons.save(cut)
        assert lessons.lesson("lists").article.words == (Span(0, 3),)

    def test_kept_lessons_by_title(self, lessons):
        assert lessons.kept() == []
        lessons.save(replace(lesson(version=None), id="second", title="a lesson", language="es"))
        lessons.save(lesson())
        words = len(article().words)
        assert lessons.kept() == [
            LessonSummary("second", "a lesson", "es", words, None),
            LessonSummary("lists", "Lists & demands", "en", words, None),
        ]
        lessons.save(replace(lesson("New text."), key=None))
        assert [summary.words for summary in lessons.kept()] == [words, 2]


class TestStudents:
    def test_students_come_by_name_whatever_its_case(self, work):
        for student_id, name in (("a", "élan"), ("b", "ada"), ("c", "Zed"), ("d", "Bob")):
            work.add_student(Student(student_id, name), NOW)
        assert [student.name for student in work.students()] == ["ada", "Blue Fox", "Bob", "Zed", "élan"]

    def test_an_id_is_taken_once(self, work):
        with pytest.raises(StorageError):
            work.add_student(Student(STUDENT.id, "Other"), NOW)
        assert work.students() == [STUDENT]


class TestTries:
    def test_a_new_try(self, work):
        assert work.tries(STUDENT.id, "lists") == [first_try()]
        assert work.all_tries(STUDENT.id) == [first_try()]
        assert work.passages(first_try()) == []
        assert work.passage_count(first_try()) == 0

    def test_tries_of_others_stay_apart(self, lessons, work):
        lessons.save(replace(lesson(version=None), id="second"))
        work.add_student(Student("x", "Other"), NOW)
        other = replace(first_try(), student="x")
        second = replace(first_try(), lesson="second")
        work.start_try(other)
        work.start_try(second)
        work.start_try(first_try(2))
        add(work, other, passage(1))
        assert work.tries(STUDENT.id, "lists") == [first_try(), first_try(2)]
        assert work.all_tries(STUDENT.id) == [first_try(), first_try(2), second]
        assert work.passage_count(first_try()) == 0
        assert work.tries("nobody", "lists") == []

    def test_a_number_is_taken_once(self, work):
        attempt = add(work, first_try(), passage(1))
        with pytest.raises(StorageError):
            work.start_try(first_try())
        assert work.passages(attempt) == [passage(1)]

    def test_a_try_needs_its_student(self, work):
        with pytest.raises(StorageError):
            work.start_try(replace(first_try(), student="nobody"))

    def test_an_unknown_try_is_refused(self, work):
        for use in (
            work.passages,
            work.passage_count,
            lambda attempt: work.change(attempt, 1),
            lambda attempt: work.hand_in(attempt, NOW, None),
        ):
            with pytest.raises(StorageError):
                use(first_try(9))

    def test_a_second_try_starts_from_the_passages_of_the_first(self, work):
        attempt = add(work, first_try(), passage(1), passage(2, 18, 22))
        attempt, _ = work.record(attempt, [PassageEdit("delete", passage(2, 18, 22), None)], NOW)
        work.hand_in(attempt, NOW, 1)
        second = replace(first_try(2), made=attempt.made)
        work.start_try(second, work.passages(attempt))
        assert work.tries(STUDENT.id, "lists")[1] == second
        assert work.passages(second) == [passage(1)]
        second = add(work, second, passage(3, 18, 22))
        assert second.made == 3
        assert work.passages(attempt) == [passage(1)]
        assert work.change(second, attempt.cursor) is None

    def test_a_try_keeps_its_text_when_the_lesson_gets_a_new_one(self, lessons, work):
        lessons.save(lesson(TEXT.replace("mayor", "Mayor"), version=2))
        assert work.tries(STUDENT.id, "lists")[0].article_sha256 == article().sha256


class TestRecord:
    def test_an_added_passage(self, work):
        later = NOW + timedelta(hours=1)
        attempt, changes = work.record(first_try(), [PassageEdit("add", None, passage(1))], later)
        (change,) = changes
        assert (change.parent, change.step, change.kind) == (0, change.seq, "add")
        assert (change.before, change.after, change.at) == (None, passage(1), later)
        assert (attempt.cursor, attempt.made) == (change.seq, 1)
        assert work.tries(STUDENT.id, "lists") == [attempt]
        assert work.passages(attempt) == [passage(1)]
        assert work.change(attempt, change.seq) == change
        assert work.latest_child(attempt, 0) == change

    def test_passages_come_in_reading_order(self, work):
        ordered = [passage(4, 8, 17), passage(3, 8, 22), passage(2, 18, 22), passage(1, 48, 50)]
        attempt = add(work, first_try(), *sorted(ordered, key=lambda each: each.id))
        assert work.passages(attempt) == ordered
        assert work.passage_count(attempt) == 4

    def test_no_edits_no_change(self, work):
        assert work.record(first_try(), [], NOW) == (first_try(), ())
        assert work.tries(STUDENT.id, "lists") == [first_try()]

    def test_every_kind_of_change(self, work):
        states = [
            passage(1),
            passage(1, tag="opinion"),
            passage(1, 8, 22, "opinion"),
            passage(1, 8, 22, "opinion", "Because — “🥐”\n\0."),
        ]
        for said in ({"sure": False}, {"sure": True}, {"who": Span(29, 43)}, {"sure": None}, {"who": None}):
            states.append(replace(states[-1], **said))
        attempt = add(work, first_try(), states[0])
        kinds = ("tag", "edges", "reason", "sure", "sure", "who", "sure", "who")
        for kind, before, after in zip(kinds, states, states[1:], strict=False):
            attempt, (change,) = work.record(attempt, [PassageEdit(kind, before, after)], NOW)
            assert work.change(attempt, change.seq) == change
            assert work.passages(attempt) == [after]
        attempt, _ = work.record(attempt, [PassageEdit("delete", states[-1], None)], NOW)
        assert work.passages(attempt) == []
        assert attempt.made == 1

    def test_edits_together_are_one_step(self, work):
        edits = [PassageEdit("add", None, passage(number)) for number in (1, 2, 3)]
        attempt, changes = work.record(first_try(), edits, NOW)
        first = changes[0].seq
        assert [change.seq for change in changes] == [first, first + 1, first + 2]
        assert [change.parent for change in changes] == [0, first, first + 1]
        assert {change.step for change in changes} == {first}
        assert (attempt.cursor, attempt.made) == (first + 2, 3)

    def test_an_edit_can_join_an_earlier_step(self, work):
        attempt, (added,) = work.record(first_try(), [PassageEdit("add", None, passage(1))], NOW)
        edit = PassageEdit("reason", passage(1), passage(1, reason="so"), added.step)
        attempt, (change,) = work.record(attempt, [edit], NOW)
        assert (change.step, change.parent) == (added.step, added.seq)

    def test_a_passage_without_a_quote(self, work):
        bare = Passage("p0001", Span(8, 17), "claim")
        attempt, (change,) = work.record(first_try(), [PassageEdit("add", None, bare)], NOW)
        assert work.passages(attempt) == [bare]
        assert work.change(attempt, change.seq) == change

    @pytest.mark.parametrize(
        "edit",
        [
            PassageEdit("add", None, passage(1)),
            PassageEdit("tag", passage(1, tag="opinion"), passage(1)),
            PassageEdit("sure", replace(passage(1), sure=True), replace(passage(1), sure=False)),
            PassageEdit("who", replace(passage(1), who=Span(0, 7)), passage(1)),
            PassageEdit("delete", replace(passage(1), who=Span(0, 7)), None),
            PassageEdit("tag", passage(2), passage(2, tag="opinion")),
            PassageEdit("delete", passage(2), None),
        ],
    )
    def test_an_edit_that_does_not_fit_changes_nothing(self, work, edit):
        attempt = add(work, first_try(), passage(1))
        with pytest.raises(StorageError):
            work.record(attempt, [PassageEdit("add", None, passage(9)), edit], NOW)
        assert work.passages(attempt) == [passage(1)]
        assert work.tries(STUDENT.id, "lists") == [attempt]
        assert work.latest_child(attempt, attempt.cursor) is None

    def test_an_outdated_try_is_refused(self, work):
        add(work, first_try(), passage(1))
        with pytest.raises(StorageError):
            add(work, first_try(), passage(2))
        assert work.passage_count(first_try()) == 1


class TestUndo:
    def test_back_and_forth(self, work):
        attempt, added = work.record(first_try(), [PassageEdit("add", None, passage(1))], NOW)
        edit = PassageEdit("tag", passage(1), passage(1, tag="opinion"))
        attempt, tagged = work.record(attempt, [edit], NOW)
        end = attempt.cursor
        attempt = work.move_cursor(attempt, added[0].seq, tagged, [])
        assert work.passages(attempt) == [passage(1)]
        attempt = work.move_cursor(attempt, 0, added, [])
        assert work.passages(attempt) == []
        assert work.tries(STUDENT.id, "lists") == [attempt]
        assert (attempt.cursor, attempt.made) == (0, 1)
        attempt = work.move_cursor(attempt, end, [], [*added, *tagged])
        assert work.passages(attempt) == [passage(1, tag="opinion")]
        assert work.tries(STUDENT.id, "lists")[0].cursor == end

    def test_a_deleted_passage_comes_back(self, work):
        attempt = add(work, first_try(), passage(1, reason="so"))
        cursor = attempt.cursor
        attempt, deleted = work.record(attempt, [PassageEdit("delete", passage(1, reason="so"), None)], NOW)
        attempt = work.move_cursor(attempt, cursor, deleted, [])
        assert work.passages(attempt) == [passage(1, reason="so")]

    def test_the_newest_branch_is_the_one_that_is_redone(self, work):
        attempt, first = work.record(first_try(), [PassageEdit("add", None, passage(1))], NOW)
        attempt = work.move_cursor(attempt, 0, first, [])
        attempt, second = work.record(attempt, [PassageEdit("add", None, passage(2))], NOW)
        attempt = work.move_cursor(attempt, 0, second, [])
        assert work.latest_child(attempt, 0) == second[0]
        assert work.change(attempt, first[0].seq) == first[0]

    def test_a_move_that_does_not_fit_changes_nothing(self, work):
        attempt, added = work.record(first_try(), [PassageEdit("add", None, passage(1))], NOW)
        with pytest.raises(StorageError):
            work.move_cursor(attempt, 0, [*added, *added], [])
        assert work.passages(attempt) == [passage(1)]
        assert work.tries(STUDENT.id, "lists") == [attempt]


class TestHandIn:
    def test_a_try_that_is_handed_in_is_frozen(self, work):
        attempt, added = work.record(first_try(), [PassageEdit("add", None, passage(1))], NOW)
        frozen = work.hand_in(attempt, NOW, 1)
        assert (frozen.handed_in, frozen.key_version) == (NOW, 1)
        assert work.tries(STUDENT.id, "lists") == [frozen]
        for write in (
            lambda: add(work, frozen, passage(2)),
            lambda: work.move_cursor(frozen, 0, added, []),
            lambda: work.hand_in(frozen, NOW, 1),
            lambda: add(work, attempt, passage(2)),
        ):
            with pytest.raises(StorageError):
                write()
        assert work.passages(frozen) == [passage(1)]
        assert work.tries(STUDENT.id, "lists") == [frozen]

    def test_without_a_key(self, work):
        frozen = work.hand_in(first_try(), NOW, None)
        assert work.tries(STUDENT.id, "lists") == [frozen]

    def test_a_try_can_come_in_handed_in_already(self, work):
        done = replace(first_try(2), handed_in=NOW, key_version=1, made=1)
        work.start_try(done, [passage(1)])
        assert work.tries(STUDENT.id, "lists")[1] == done
        assert work.passages(done) == [passage(1)]


def second(tag: str = "opinion", text: str = "Now I see.", own: str = "p0001") -> Response:
    return Response(SECOND, own, "k01", tag, text, NOW)


class TestResponses:
    @pytest.fixture
    def done(self, work) -> Try:
        """Handed in with the passages p0001 and p0002."""
        return work.hand_in(add(work, first_try(), passage(1), passage(2, 18, 22)), NOW, 1)

    def test_they_come_in_the_order_of_making(self, work, done):
        said = [
            Response(DIFFERENCE, "p0001", "k01", "", "I read “lied” over — 🥐.", NOW),
            Response(CONTEST, "", "k02", "", "", NOW + timedelta(minutes=1)),
            Response(CONTEST, "p0002", "", "", "It is one.", NOW),
            second(own="p0002"),
            second(),
        ]
        assert work.responses(done) == []
        for each in said:
            work.respond(done, each)
        assert work.responses(done) == said

    def test_the_newest_about_the_same_counts(self, work, done):
        other = Response(CONTEST, "p0001", "k01", "", "No.", NOW)
        for each in (second(), other, second("claim", "I stay.")):
            work.respond(done, each)
        assert work.responses(done) == [other, second("claim", "I stay.")]

    def test_they_change_nothing_that_was_handed_in(self, work, done):
        work.respond(done, second())
        assert work.passages(done) == [passage(1), passage(2, 18, 22)]
        assert work.tries(STUDENT.id, "lists") == [done]

    def test_tries_stay_apart(self, work, done):
        other = replace(first_try(2), handed_in=NOW, key_version=1, made=1)
        work.start_try(other, [passage(1)])
        work.respond(other, second())
        assert (work.responses(done), work.responses(other)) == ([], [second()])

    def test_an_open_try_gets_none(self, work):
        attempt = add(work, first_try(), passage(1))
        with pytest.raises(StorageError):
            work.respond(attempt, second())
        assert work.responses(attempt) == []

    @pytest.mark.parametrize(
        "wrong",
        [
            second(own="p0009"),
            second(tag=""),
            Response(CONTEST, "", "", "", "About nothing.", NOW),
            Response(DIFFERENCE, "p0001", "k01", "claim", "With a tag.", NOW),
        ],
    )
    def test_what_makes_no_sense_is_refused(self, work, done, wrong):
        with pytest.raises(StorageError):
            work.respond(done, wrong)
        assert work.responses(done) == []

    def test_an_unknown_try_is_refused(self, work):
        for use in (work.responses, lambda attempt: work.respond(attempt, second())):
            with pytest.raises(StorageError):
                use(first_try(9))


class TestSettings:
    def test_each_student_has_a_document(self, work):
        work.add_student(Student("x", "Other"), NOW)
        assert work.settings(STUDENT.id) == ""
        for document in ('{"zoom": 90}', '{"zoom": 150}'):
            work.keep_settings(STUDENT.id, document)
            assert work.settings(STUDENT.id) == document
        assert work.settings("x") == ""

    def test_a_student_who_is_not_there(self, work):
        assert work.settings("nobody") == ""
        with pytest.raises(StorageError):
            work.keep_settings("nobody", "{}")
