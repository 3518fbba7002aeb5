"""Merging, cutting, growing; how sure and who says so; sentences and unmarked paragraphs."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from memory_repositories import MemoryWorkRepository

from annotator.core.errors import MarkingError
from annotator.core.model import Article, Run, Student, Try
from annotator.core.span import Span
from annotator.services.marking import Marking

TEXT = (
    "Prices\n\nPrices rose sharply last year. They are a shame.\n\n"
    "The mayor’s office said so on Monday. Nobody asked.\n\n–\n\nLast words here.\n"
)
PLAIN = Article.from_text(TEXT)
ARTICLE = replace(PLAIN, runs=(Run(0, 6, "heading1", {}),))
FIRST, SECOND, THIRD = (
    "Prices rose sharply last year. They are a shame",
    "The mayor’s office said so on Monday. Nobody asked",
    "Last words here",
)


@pytest.fixture
def work() -> MemoryWorkRepository:
    return MemoryWorkRepository()


@pytest.fixture
def marking(work: MemoryWorkRepository) -> Marking:
    work.add_student(Student("s", "Ana"), clock())
    attempt = Try("s", "lesson", 1, ARTICLE.sha256, clock())
    work.start_try(attempt)
    return Marking(work, ARTICLE, attempt, clock)


def clock() -> datetime:
    return datetime(2026, 11, 25, 10, tzinfo=UTC)


def span(quote: str) -> Span:
    start = TEXT.index(quote)
    return Span(start, start + len(quote))


def shown(marking: Marking) -> list[tuple[str, str, str, str]]:
    return [(p.id, TEXT[p.span.start : p.span.end], p.tag, p.reason) for p in marking.passages]


def mark(marking: Marking, quote: str, tag: str = "claim", reason: str = "") -> str:
    (change,) = marking.mark(span(quote), tag)
    assert change.after is not None
    marking.write_reason(change.after.id, reason)
    return change.after.id


class TestSure:
    def test_it_is_kept_and_taken_back(self, marking: Marking) -> None:
        passage_id = mark(marking, "rose sharply")
        assert marking.passage(passage_id).sure is None
        (change,) = marking.set_sure(passage_id, False)
        assert (change.kind, marking.passage(passage_id).sure) == ("sure", False)
        assert marking.set_sure(passage_id, False) == ()
        marking.set_sure(passage_id, True)
        marking.set_sure(passage_id, None)
        assert [marking.undo()[0].after.sure for _ in range(3)] == [True, False, None]

    def test_it_stays_when_the_tag_changes(self, marking: Marking) -> None:
        passage_id = mark(marking, "rose sharply")
        marking.set_sure(passage_id, True)
        marking.retag(passage_id, "opinion")
        assert marking.passage(passage_id).sure is True


class TestWho:
    def test_whole_words_that_may_lie_elsewhere(self, marking: Marking) -> None:
        passage_id = mark(marking, "rose sharply")
        (change,) = marking.set_who(passage_id, span("ayor’s offi"))
        assert change.kind == "who"
        assert marking.passage(passage_id).who == span("mayor’s office")
        assert marking.set_who(passage_id, span("mayor’s office")) == ()
        marking.set_who(passage_id, None)
        assert marking.passage(passage_id).who is None
        marking.undo()
        assert marking.passage(passage_id).who == span("mayor’s office")

    def test_no_word_is_refused(self, marking: Marking) -> None:
        passage_id = mark(marking, "rose sharply")
        with pytest.raises(MarkingError, match="No word"):
            marking.set_who(passage_id, span("–"))
        assert marking.passage(passage_id).who is None


class TestMerge:
    def test_two_become_one_over_what_lies_between(self, marking: Marking) -> None:
        first = mark(marking, "last year", reason="When.")
        second = mark(marking, "Prices rose", reason="What.")
        marking.set_who(second, span("Nobody"))
        before = list(marking.passages)
        changes = marking.merge(first, second)
        assert [change.kind for change in changes] == ["delete", "edges"]
        assert shown(marking) == [("p0001", "Prices rose sharply last year", "claim", "What.\nWhen.")]
        (whole,) = marking.passages
        assert whole.who == span("Nobody")
        assert whole.quote is not None
        assert whole.quote.exact == "Prices rose sharply last year"
        marking.undo()
        assert marking.passages == before
        marking.redo()
        assert len(marking.passages) == 1

    def test_the_order_in_which_they_are_named_changes_nothing(self, marking: Marking) -> None:
        ids = mark(marking, "last year", reason="When."), mark(marking, "Prices rose", reason="What.")
        marking.merge(*ids)
        expected = shown(marking)
        marking.undo()
        marking.merge(*reversed(ids))
        assert shown(marking) == expected

    def test_one_inside_the_other(self, marking: Marking) -> None:
        mark(marking, "rose sharply last year")
        mark(marking, "sharply")
        assert [change.kind for change in marking.merge("p0001", "p0002")] == ["delete"]
        assert shown(marking) == [("p0001", "rose sharply last year", "claim", "")]
        marking.undo()
        assert len(marking.passages) == 2

    @pytest.mark.parametrize(
        ("one", "other", "both"),
        [
            (None, None, None),
            (True, None, True),
            (None, False, False),
            (True, True, True),
            (True, False, False),
        ],
    )
    def test_the_less_sure_one_counts(
        self, marking: Marking, one: bool | None, other: bool | None, both: bool | None
    ) -> None:
        for quote, sure in (("Prices rose", one), ("last year", other)):
            marking.set_sure(mark(marking, quote), sure)
        marking.merge("p0001", "p0002")
        assert marking.passage("p0001").sure is both

    def test_different_tags_are_refused(self, marking: Marking) -> None:
        mark(marking, "Prices rose", "claim")
        mark(marking, "last year", "opinion")
        with pytest.raises(MarkingError, match="same tag"):
            marking.merge("p0001", "p0002")
        with pytest.raises(MarkingError, match="same tag"):
            marking.merge("p0001", "p0001")
        assert len(marking.passages) == 2

    def test_a_third_on_the_same_words_is_in_the_way(self, marking: Marking) -> None:
        for quote in ("Prices rose", "last year", "Prices rose sharply last year"):
            mark(marking, quote)
        with pytest.raises(MarkingError, match="carry this tag"):
            marking.merge("p0001", "p0002")
        assert len(marking.passages) == 3

    def test_a_fifth_over_one_word_is_refused(self, marking: Marking) -> None:
        mark(marking, "Prices rose", "opinion")
        mark(marking, "last year", "opinion")
        for quote in ("rose sharply last", "sharply last", "sharply", "Prices rose sharply"):
            mark(marking, quote)
        with pytest.raises(MarkingError, match="Four highlights"):
            marking.merge("p0001", "p0002")
        assert len(marking.passages) == 6


class TestSplit:
    @pytest.mark.parametrize("at", ["sharply", "harply", " sharply"])
    def test_it_is_cut_before_the_word(self, marking: Marking, at: str) -> None:
        passage_id = mark(marking, "rose sharply last year", reason="So.")
        marking.set_sure(passage_id, True)
        marking.set_who(passage_id, span("Nobody"))
        before = list(marking.passages)
        changes = marking.split(passage_id, TEXT.index(at))
        assert [change.kind for change in changes] == ["edges", "add"]
        assert shown(marking) == [
            ("p0001", "rose", "claim", "So."),
            ("p0002", "sharply last year", "claim", ""),
        ]
        first, second = marking.passages
        assert (first.sure, second.sure) == (True, None)
        assert (first.who, second.who) == (span("Nobody"), None)
        marking.undo()
        assert marking.passages == before
        marking.mark(span("Monday"), "claim")
        assert marking.passages[-1].id == "p0003"

    @pytest.mark.parametrize("at", ["rose", "ose", ". They", "Monday", "Prices rose"])
    def test_a_part_without_a_word_is_refused(self, marking: Marking, at: str) -> None:
        passage_id = mark(marking, "rose sharply last year")
        with pytest.raises(MarkingError, match="no word"):
            marking.split(passage_id, TEXT.index(at))
        assert len(marking.passages) == 1

    def test_a_part_that_is_there_already_is_refused(self, marking: Marking) -> None:
        mark(marking, "rose sharply last year")
        mark(marking, "last year")
        with pytest.raises(MarkingError, match="carry this tag"):
            marking.split("p0001", TEXT.index("last year"))
        assert len(marking.passages) == 2

    def test_and_merged_again(self, marking: Marking) -> None:
        mark(marking, "rose sharply last year", reason="So.")
        before = shown(marking)
        marking.split("p0001", TEXT.index("last"))
        marking.merge("p0002", "p0001")
        assert shown(marking) == before


class TestSentences:
    def test_a_passage_grows_to_its_sentences(self, marking: Marking) -> None:
        mark(marking, "sharply")
        marking.grow_to_sentence("p0001")
        assert shown(marking)[0][1] == "Prices rose sharply last year"
        assert marking.grow_to_sentence("p0001") == ()
        mark(marking, "year. They")
        marking.grow_to_sentence("p0002")
        assert marking.passage("p0002").span == span(FIRST)

    def test_those_that_belong_to_a_sentence(self, marking: Marking) -> None:
        mark(marking, FIRST)
        mark(marking, "year. They are a shame", "opinion")
        mark(marking, "rose", "opinion")
        belonging = {
            TEXT[start : start + 6]: [p.id for p in marking.over_sentence(index)]
            for index, (start, _) in enumerate(ARTICLE.sentences)
        }
        assert belonging["They a"] == ["p0002", "p0001"]
        assert belonging["Nobody"] == []
        assert belonging["Prices"] == ["p0003", "p0001"]


class TestUnmarkedParagraphs:
    def test_the_next_one_and_round_again(self, marking: Marking) -> None:
        order = [marking.next_unmarked_paragraph(TEXT.index(quote)) for quote in (FIRST, SECOND, THIRD)]
        assert order == [span(SECOND), span(THIRD), span(FIRST)]
        assert marking.next_unmarked_paragraph(0) == span(FIRST)

    def test_one_with_a_highlight_is_passed_over(self, marking: Marking) -> None:
        mark(marking, "Nobody")
        assert marking.next_unmarked_paragraph(TEXT.index(FIRST)) == span(THIRD)
        mark(marking, "year. They")
        assert marking.next_unmarked_paragraph(TEXT.index(THIRD)) == span(THIRD)

    def test_one_highlight_over_several(self, marking: Marking) -> None:
        mark(marking, TEXT[TEXT.index("Prices rose") : TEXT.index(" asked")])
        mark(marking, "rose sharply")
        assert marking.next_unmarked_paragraph(0) == span(THIRD)

    def test_none_is_left(self, marking: Marking) -> None:
        for quote in (FIRST, SECOND, THIRD):
            mark(marking, quote)
        assert marking.next_unmarked_paragraph(0) is None
        marking.delete("p0003")
        assert marking.next_unmarked_paragraph(0) == span(THIRD)
