"""Marking: every act is one change in the log, and undo and redo walk it."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from memory_repositories import MemoryWorkRepository

from annotator.core.errors import MarkingError, StorageError
from annotator.core.model import Article, Student, Try
from annotator.core.span import Span
from annotator.services.marking import Marking

TEXT = "Prices rose sharply last year. “They are a shame,” the mayor’s office said on Monday."
ARTICLE = Article.from_text(TEXT)


def clock() -> datetime:
    return datetime(2026, 11, 25, 10, tzinfo=UTC)


def begin(work: MemoryWorkRepository) -> Marking:
    work.add_student(Student("s", "Ana"), clock())
    attempt = Try("s", "lesson", 1, ARTICLE.sha256, clock())
    work.start_try(attempt)
    return Marking(work, ARTICLE, attempt, clock)


@pytest.fixture
def work() -> MemoryWorkRepository:
    return MemoryWorkRepository()


@pytest.fixture
def marking(work: MemoryWorkRepository) -> Marking:
    return begin(work)


def span(quote: str) -> Span:
    start = TEXT.index(quote)
    return Span(start, start + len(quote))


def shown(marking: Marking) -> list[tuple[str, str, str, str]]:
    return [(p.id, TEXT[p.span.start : p.span.end], p.tag, p.reason) for p in marking.passages]


def test_a_selection_is_widened_to_whole_words(marking: Marking) -> None:
    marking.mark(span("ose shar"), "claim")
    assert shown(marking) == [("p0001", "rose sharply", "claim", "")]


def test_the_quotation_and_its_context_stand_beside_the_span(marking: Marking) -> None:
    marking.mark(span("a shame"), "opinion")
    quote = marking.passages[0].quote
    assert quote is not None
    assert quote.exact == "a shame"
    assert quote.prefix.endswith("They are ")
    assert quote.suffix.startswith(",” the")


def test_punctuation_alone_cannot_be_highlighted(marking: Marking) -> None:
    with pytest.raises(MarkingError, match="No word"):
        marking.mark(span(". “"), "claim")
    assert not marking.can_undo()


def test_the_same_words_with_the_same_tag_change_nothing(marking: Marking) -> None:
    marking.mark(span("Prices rose"), "claim")
    assert marking.mark(span("Prices rose"), "claim") == ()
    assert len(marking.passages) == 1


def test_the_same_words_with_another_tag_change_the_tag_in_one_undo_step(marking: Marking) -> None:
    marking.mark(span("Prices rose"), "claim")
    marking.mark(span("Prices rose"), "opinion")
    assert shown(marking) == [("p0001", "Prices rose", "opinion", "")]
    marking.undo()
    assert shown(marking) == [("p0001", "Prices rose", "claim", "")]


def test_also_adds_a_second_tag_which_can_be_changed_by_itself(marking: Marking) -> None:
    marking.mark(span("Prices rose"), "claim")
    marking.mark_also(span("Prices rose"), "opinion")
    assert marking.mark_also(span("Prices rose"), "opinion") == ()
    marking.mark(span("Prices rose"), "sourced-fact", prefer="p0001")
    assert {(p.id, p.tag) for p in marking.passages} == {("p0001", "sourced-fact"), ("p0002", "opinion")}


def test_a_tag_that_the_same_words_carry_already_is_not_given_twice(marking: Marking) -> None:
    marking.mark(span("Prices rose"), "claim")
    marking.mark_also(span("Prices rose"), "opinion")
    assert marking.retag("p0001", "opinion") == ()


def test_a_fifth_highlight_over_one_word_is_refused_and_nothing_changes(marking: Marking) -> None:
    for quote in ("Prices", "Prices rose", "Prices rose sharply", "Prices rose sharply last"):
        marking.mark(span(quote), "claim")
    before = shown(marking)
    with pytest.raises(MarkingError, match="Four highlights"):
        marking.mark(span("Prices rose sharply last year"), "claim")
    assert shown(marking) == before
    marking.mark(span("rose sharply last year"), "claim")
    with pytest.raises(MarkingError, match="Four highlights"):
        marking.nudge("p0005", first=-1)


def test_edges_move_by_words_and_stop_at_the_text_and_at_each_other(marking: Marking) -> None:
    marking.mark(span("rose"), "claim")
    marking.nudge("p0001", last=1)
    assert shown(marking)[0][1] == "rose sharply"
    marking.nudge("p0001", first=-1)
    assert shown(marking)[0][1] == "Prices rose sharply"
    assert marking.nudge("p0001", first=-1) == ()
    for _ in range(5):
        marking.nudge("p0001", last=-1)
    assert shown(marking)[0][1] == "Prices"


def test_moved_edges_onto_a_twin_with_the_same_tag_are_refused(marking: Marking) -> None:
    marking.mark(span("Prices rose"), "claim")
    marking.mark(span("Prices rose sharply"), "claim")
    with pytest.raises(MarkingError, match="carry this tag"):
        marking.nudge("p0001", last=1)


def test_ids_are_never_used_again(marking: Marking) -> None:
    marking.mark(span("Prices rose"), "claim")
    marking.undo()
    marking.mark(span("the mayor’s office"), "claim")
    assert [p.id for p in marking.passages] == ["p0002"]


def test_one_edit_of_a_reason_is_one_undo_step(marking: Marking) -> None:
    marking.mark(span("a shame"), "opinion")
    first = marking.write_reason("p0001", "It")
    marking.write_reason("p0001", "It judges", first[-1].step)
    marking.write_reason("p0001", "It judges somebody", first[-1].step)
    marking.undo()
    assert shown(marking) == [("p0001", "a shame", "opinion", "")]
    marking.redo()
    assert shown(marking) == [("p0001", "a shame", "opinion", "It judges somebody")]


def test_a_new_act_after_undo_hides_the_undone_branch(marking: Marking) -> None:
    marking.mark(span("Prices rose"), "claim")
    marking.undo()
    marking.mark(span("a shame"), "opinion")
    assert not marking.can_redo()
    marking.undo()
    marking.redo()
    assert [p.tag for p in marking.passages] == ["opinion"]


def test_delete_and_undo_bring_tag_reason_and_id_back(marking: Marking) -> None:
    marking.mark(span("a shame"), "opinion")
    marking.write_reason("p0001", "It judges.")
    marking.delete("p0001")
    assert marking.passages == []
    marking.undo()
    assert shown(marking) == [("p0001", "a shame", "opinion", "It judges.")]


def test_undo_goes_on_after_a_restart(work: MemoryWorkRepository, marking: Marking) -> None:
    marking.mark(span("a shame"), "opinion")
    marking.mark(span("Prices rose"), "claim")
    marking.undo()
    again = Marking(work, ARTICLE, work.tries("s", "lesson")[0], clock)
    assert again.can_redo()
    again.redo()
    again.undo()
    again.undo()
    assert again.passages == []
    assert not again.can_undo()


def test_a_failed_write_leaves_all_as_it_was(work: MemoryWorkRepository, marking: Marking) -> None:
    marking.mark(span("a shame"), "opinion")
    before = shown(marking)
    work.failing = StorageError("The disk is full.")
    with pytest.raises(StorageError):
        marking.mark(span("Prices rose"), "claim")
    assert shown(marking) == before
    marking.mark(span("Prices rose"), "claim")
    assert [p.id for p in marking.passages] == ["p0002", "p0001"]


def test_the_smallest_highlight_at_a_place_comes_first(marking: Marking) -> None:
    marking.mark(span("Prices rose sharply"), "claim")
    marking.mark(span("rose"), "opinion")
    assert [p.id for p in marking.at(TEXT.index("rose"))] == ["p0002", "p0001"]
    assert marking.at(TEXT.index("mayor")) == []


def act_on_one(marking: Marking, what: str, chosen: str, place: Span, number: int) -> None:
    passages = marking.passages
    acts = {
        "nudge": lambda: marking.nudge(chosen, first=number - 2),
        "reason": lambda: marking.write_reason(chosen, f"because {number}"),
        "sure": lambda: marking.set_sure(chosen, [True, False, None, True][number - 1]),
        "who": lambda: marking.set_who(chosen, place if number > 1 else None),
        "grow": lambda: marking.grow_to_sentence(chosen),
        "merge": lambda: marking.merge(chosen, passages[number % len(passages)].id),
        "split": lambda: marking.split(chosen, place.start),
        "delete": lambda: marking.delete(chosen),
    }
    acts[what]()


ON_ONE = ["nudge", "reason", "sure", "who", "grow", "merge", "split", "delete"]
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["mark", "also", *ON_ONE, "undo", "redo"]),
        st.integers(0, len(ARTICLE.words) - 1),
        st.integers(1, 4),
        st.sampled_from(["claim", "opinion", "sourced-fact"]),
    ),
    max_size=25,
)


def act(marking: Marking, what: str, word: int, length: int, tag: str) -> None:
    words = ARTICLE.words
    place = Span(words[word].start, words[min(word + length, len(words)) - 1].end)
    chosen = marking.passages[word % len(marking.passages)].id if marking.passages else ""
    try:
        if what == "mark":
            marking.mark(place, tag)
        elif what == "also":
            marking.mark_also(place, tag)
        elif what == "undo":
            marking.undo()
        elif what == "redo":
            marking.redo()
        elif chosen:
            act_on_one(marking, what, chosen, place, length)
    except MarkingError:
        pass


@settings(max_examples=60, deadline=None)
@given(acts=ACTS)
def test_undo_all_is_the_start_and_redo_all_is_the_end(acts: list[tuple[str, int, int, str]]) -> None:
    work = MemoryWorkRepository()
    marking = begin(work)
    for each in acts:
        act(marking, *each)
        assert list(work.passages(marking.attempt)) == list(marking.passages)
    while marking.redo():
        pass
    end = list(marking.passages)
    while marking.undo():
        pass
    assert marking.passages == []
    assert list(work.passages(marking.attempt)) == []
    while marking.redo():
        pass
    assert marking.passages == end
    assert list(work.passages(marking.attempt)) == end


@settings(max_examples=60, deadline=None)
@given(acts=ACTS)
def test_each_act_is_one_undo_step_and_keeps_the_rules(acts: list[tuple[str, int, int, str]]) -> None:
    marking = begin(MemoryWorkRepository())
    for each in acts:
        before, cursor = list(marking.passages), marking.attempt.cursor
        act(marking, *each)
        after = list(marking.passages)
        assert len({(p.span, p.tag) for p in after}) == len(after)
        assert all(p.quote is not None and p.quote.exact == TEXT[slice(*p.span)] for p in after)
        if each[0] not in {"undo", "redo"} and marking.attempt.cursor != cursor:
            marking.undo()
            assert (marking.passages, marking.attempt.cursor) == (before, cursor)
            marking.redo()
            assert marking.passages == after
