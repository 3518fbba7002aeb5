import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.anchoring import Anchor, anchor, selector_of
from annotator.core.model import QuoteSelector
from annotator.core.span import Span

TABLE = Path(__file__).parents[1] / "tables" / "anchoring.json"
CASES = json.loads(TABLE.read_text(encoding="utf-8"))["cases"]


def taken_apart(marked: str) -> tuple[str, Span | None]:
    """The text without the brackets, and the span between them."""
    before, opening, rest = marked.partition("[[")
    if not opening:
        return marked, None
    inner, _, after = rest.partition("]]")
    return before + inner + after, Span(len(before), len(before) + len(inner))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_table(case: dict[str, Any]) -> None:
    old, position = taken_apart(case["old"])
    new, expected = taken_apart(case["new"])
    assert position is not None
    selector = selector_of(old, position, case.get("context", 32))
    found = anchor(new, selector, position)
    assert (found.outcome, found.span) == (case["outcome"], expected), shown(new, found)


def shown(text: str, found: Anchor) -> str:
    return repr(text[slice(*found.span)]) if found.span else "lost"


def test_selector_keeps_words_and_context() -> None:
    selector = selector_of("one two three four five", Span(8, 13), context=4)
    assert selector == QuoteSelector("three", "two ", " fou")


def test_selector_at_the_borders_has_no_context() -> None:
    assert selector_of("all", Span(0, 3)) == QuoteSelector("all", "", "")


def test_empty_quotation_is_lost() -> None:
    assert anchor("some text", QuoteSelector(""), Span(3, 3)) == Anchor("lost", None)


def test_quotation_without_words_that_is_gone_is_lost() -> None:
    assert anchor("some text", QuoteSelector("?!", "text", ""), Span(9, 11)) == Anchor("lost", None)


def test_very_frequent_quotation_is_never_certain() -> None:
    text = "ab " * 20_000
    assert anchor("x " + text, QuoteSelector("ab", "", ""), Span(30_000, 30_002)).outcome == "unsure"
    assert anchor(text, selector_of(text, Span(30_000, 30_002)), Span(30_000, 30_002)).outcome == "same"


def test_long_passage_is_found_by_its_ends() -> None:
    words = [f"word{n}" for n in range(1000)]
    old = " ".join(words)
    passage = Span(old.index("word100 "), old.index("word900") + len("word900"))
    words[500] = "another thing altogether"
    words[105] = "changed"
    new = "Begin here. " + " ".join(words)
    found = anchor(new, selector_of(old, passage), passage)
    start, end = new.index("word100 "), new.index("word900") + len("word900")
    assert found == Anchor("unsure", Span(start, end))


def test_long_passage_without_its_end_is_lost() -> None:
    old = " ".join(f"word{n}" for n in range(1000))
    passage = Span(old.index("word100 "), old.index("word900"))
    new = " ".join(f"word{n}" for n in range(400))
    assert anchor(new, selector_of(old, passage), passage) == Anchor("lost", None)


@settings(max_examples=60, deadline=None)
@given(st.text("ab .", min_size=1, max_size=60), st.data())
def test_an_unchanged_text_keeps_every_passage(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    position = Span(start, end)
    assert anchor(text, selector_of(text, position), position) == Anchor("same", position)


@settings(max_examples=60, deadline=None)
@given(st.text("ab c.\n", max_size=60), st.text("ab c.\n", max_size=60), st.data())
def test_any_answer_is_consistent(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    position = Span(start, data.draw(st.integers(start, len(old))))
    selector = selector_of(old, position, data.draw(st.integers(0, 8)))
    outcome, span = (found := anchor(new, selector, position)).outcome, found.span
    assert (span is None) == (outcome == "lost")
    if span:
        assert 0 <= span.start < span.end <= len(new)
    if outcome in {"same", "moved"}:
        assert span is not None
        assert new[span.start : span.end] == selector.exact
    assert (outcome == "same") <= (span == position)
