"""Passages in a corrected article: same, moved, unsure or lost, and never wrong in silence."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_edits import edited, made_text

from annotator.core.anchoring import selector_of
from annotator.core.key_drafts import IGNORED
from annotator.core.model import Article, Passage
from annotator.core.span import Span
from annotator.services.new_text import Place, compare_texts, in_new_text, left_behind

OLD = (
    "Fares rise again\n\nThe mayor, Ana Ruiz, said on Monday that the bus fares will rise by four per cent "
    "in May. She called it fair.\n\nA bus in the rain. Photo: A. Example\n\n"
    "Nobody on the council had been asked before.\n"
)


def span_of(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def passage(number: int, words: str, who: str = "", tag: str = "claim", text: str = OLD) -> Passage:
    span = span_of(text, words)
    source = span_of(text, who) if who else None
    return Passage(f"p{number:04d}", span, tag, "why", selector_of(text, span), who=source)


PASSAGES = (
    passage(1, "the bus fares will rise by four per cent in May", "Ana Ruiz"),
    passage(2, "She called it fair", "She"),
    passage(3, "A bus in the rain. Photo: A. Example", tag=IGNORED),
    passage(4, "Nobody on the council had been asked before"),
)


def compared(new: str, passages=PASSAGES):
    return compare_texts(Article.from_text(OLD), Article.from_text(new), passages)


def outcomes(report) -> list[str]:
    return [each.place.outcome for each in report.passages]


def words_at(new: str, place: Place | None) -> str | None:
    return new[slice(*place.after)] if place and place.after else None


def test_an_unchanged_text_keeps_everything():
    report = compared(OLD)
    assert outcomes(report) == ["same"] * 4
    assert not report.asks
    assert in_new_text(report, Article.from_text(OLD)) == PASSAGES
    assert left_behind(report) == ()


def test_text_put_before_moves_everything_and_the_sources_with_it():
    new = "Corrected on 12 May.\n\n" + OLD
    report = compared(new)
    assert outcomes(report) == ["moved"] * 4
    assert [words_at(new, each.who) for each in report.passages] == ["Ana Ruiz", "She", None, None]
    for before, after in zip(PASSAGES, in_new_text(report, Article.from_text(new)), strict=True):
        assert new[slice(*after.span)] == OLD[slice(*before.span)] == after.quote.exact
        assert replace(after, span=before.span, quote=before.quote, who=before.who) == before


def test_what_was_changed_is_asked_and_what_was_taken_out_stays_behind():
    new = OLD.replace("four per cent", "five per cent").replace(
        "Nobody on the council had been asked before.\n", ""
    )
    report = compared(new)
    assert outcomes(report) == ["unsure", "same", "same", "lost"]
    assert report.counts == {"same": 2, "moved": 0, "unsure": 1, "lost": 1}
    unsure = report.passages[0].place
    assert OLD[slice(*unsure.before)] == "the bus fares will rise by four per cent in May"
    assert words_at(new, unsure) == "the bus fares will rise by five per cent in May"
    assert [each.id for each in in_new_text(report, Article.from_text(new))] == ["p0002", "p0003"]
    assert [each.passage.id for each in left_behind(report)] == ["p0001", "p0004"]


def test_what_a_person_confirms_goes_along_as_whole_words():
    new = OLD.replace("four per cent", "five per cent")
    report, article = compared(new), Article.from_text(new)
    place = report.passages[0].place.after
    confirmed = {"p0001": Span(place.start + 1, place.end)}
    first = in_new_text(report, article, confirmed)[0]
    assert (first.id, first.span) == ("p0001", place)
    assert first.quote == selector_of(new, place)
    assert left_behind(report, confirmed) == ()


def test_a_source_that_is_unsure_is_told_and_left_out_until_it_is_confirmed():
    new = OLD.replace(
        "The mayor, Ana Ruiz, said on Monday", "On Monday it was said by the mayor (Ana M. Ruiz)"
    )
    report, article = compared(new), Article.from_text(new)
    first = report.passages[0]
    assert first.place.outcome == "moved"
    assert first.who.outcome == "unsure"
    assert report.asks
    assert in_new_text(report, article)[0].who is None
    who = span_of(new, "Ana M. Ruiz")
    assert in_new_text(report, article, confirmed_who={"p0001": who})[0].who == who


def test_words_that_are_inside_others_now_are_not_the_passage():
    old, new = "The art of it.\n", "The party of it.\n"
    report = compare_texts(Article.from_text(old), Article.from_text(new), [passage(1, "art", text=old)])
    (found,) = report.passages
    assert found.place.outcome == "unsure"
    assert words_at(new, found.place) == "party"


def test_two_passages_that_would_meet_in_one_place_are_both_unsure():
    old = "He cried: no more taxes for the town! They cried: no more taxes for the town! It ended."
    first = span_of(old, "no more taxes for the town")
    second = Span(old.rindex("no more"), old.rindex("no more") + first.end - first.start)
    passages = [
        Passage(f"p{n}", span, "claim", quote=selector_of(old, span)) for n, span in ((1, first), (2, second))
    ]
    new = "So it was. They cried: no more taxes for the town! It ended."
    report = compare_texts(Article.from_text(old), Article.from_text(new), passages)
    assert "unsure" in outcomes(report)
    certain = [each.place.after for each in report.passages if each.place.is_certain]
    assert len(set(certain)) == len(certain)


def test_passages_that_overlapped_may_overlap():
    both = (passage(1, "the bus fares will rise"), passage(2, "fares will rise by four per cent"))
    assert outcomes(compared("First.\n\n" + OLD, both)) == ["moved", "moved"]


def test_a_region_that_is_no_whole_words_is_found_as_it_was():
    region = Passage("r1", Span(OLD.index("in the rain"), OLD.index("Photo:") + 6), IGNORED)
    (found,) = compared("New.\n\n" + OLD, [region]).passages
    assert found.place.outcome == "moved"


@settings(max_examples=120, deadline=None)
@given(st.integers(0, 2**32), st.integers(0, 12))
def test_what_is_called_certain_is_never_wrong(seed, changes):
    chance = random.Random(seed)  # noqa: S311 - to be repeated
    change = edited(chance, made_text(chance, chance.randrange(2, 8)), changes)
    words = change.old.words
    passages = []
    for number in range(12):
        first = chance.randrange(len(words))
        last = min(first + chance.choice((0, 1, 3, 6, 12, 25)), len(words) - 1)
        span = Span(words[first].start, words[last].end)
        passages.append(Passage(f"p{number}", span, "claim", quote=selector_of(change.old.text, span)))
    for each in compare_texts(change.old, change.new, passages).passages:
        place, quote = each.place, change.old.text[slice(*each.passage.span)]
        true = change.true_place(each.passage.span)
        if place.is_certain:
            assert change.new.text[slice(*place.after)] == quote
        if place.is_certain and true is not None and change.new.text.count(quote) == 1:
            assert place.after == true
        assert (place.outcome == "same") <= (place.after == place.before)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 6))
def test_long_passages_whose_words_survive_are_found(seed, changes):
    chance = random.Random(seed)  # noqa: S311 - to be repeated
    change = edited(chance, made_text(chance, 6), changes)
    words = change.old.words
    for first in range(0, len(words) - 16, 16):
        span = Span(words[first].start, words[first + 15].end)
        quote = change.old.text[slice(*span)]
        true = change.true_place(span)
        if true is None or change.new.text.count(quote) != 1:
            continue
        found = compare_texts(
            change.old, change.new, [Passage("p1", span, "claim", quote=selector_of(change.old.text, span))]
        ).passages[0]
        assert found.place.after == true
        assert found.place.is_certain


@pytest.mark.parametrize("text", ["", "—\n", "One.\n"])
def test_a_text_with_next_to_nothing_in_it_loses_all(text):
    report = compared(text)
    assert set(outcomes(report)) == {"lost"}
    assert in_new_text(report, Article.from_text(text)) == ()
