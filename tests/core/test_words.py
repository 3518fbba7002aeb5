import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.span import Span, WordRange
from annotator.core.text import canonical
from annotator.core.words import covered, sentences_of, widen, words_of

TEXTS = st.text(
    st.sampled_from("ab Ab1.-–…,'’\"“”()$%\n\t\u200b\u0301\u0e19\u0e49价。！?😡\U00020000"), max_size=60
)


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in words_of(text)]


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices rose\u2009sharply\u00a0today", ["Prices", "rose", "sharply", "today"]),
        ("zero\u200bwidth", ["zero", "width"]),
        ("1\u20122 3\u20154", ["1", "2", "3", "4"]),
        ("so…what", ["so", "what"]),
        ("a-b a--b a---b", ["a-b", "a", "b", "a", "b"]),
        ("a.b a..b a.-b", ["a.b", "a", "b", "a.-b"]),
        ("(see) [it], 'now'", ["see", "it", "now"]),
        ("\u0301a\u0301", ["a\u0301"]),
        ("x)\u0301 y", ["x)\u0301", "y"]),
        ("Ⅳ ² ½", ["Ⅳ", "²", "½"]),
        ("ไทย กำ", ["ไ", "ท", "ย", "ก", "ำ"]),
        ("カー〇々", ["カ", "ー", "〇", "々"]),
        ("한국어 말", ["한국어", "말"]),
        ("\U00020000\U0001b000x", ["\U00020000", "\U0001b000", "x"]),
        ("a価b", ["a", "価", "b"]),
        ("๑๒", ["๑๒"]),
        ("\ud800 x", ["x"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_words_are_in_order_and_have_content(text: str) -> None:
    found = words_of(text)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(not text[start:end][0].isspace() and not text[start:end][-1].isspace() for start, end in found)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_sentences_hold_every_word(text: str) -> None:
    found = sentences_of(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in found)
    assert all("\n" not in text[start:end] for start, end in found)
    joined = "".join(text[start:end] for start, end in found)
    assert [c for c in joined if not c.isspace()] == [c for c in text if not c.isspace()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three? Four… Five", ["One.", "Two!", "Three?", "Four…", "Five"]),
        ("Mr. Lee and Sen. Ito met at 5 p.m. Monday.", ["Mr. Lee and Sen. Ito met at 5 p.m. Monday."]),
        ("The U.S. Senate voted. It passed.", ["The U.S. Senate voted.", "It passed."]),
        ("J. B. Hunt left.", ["J. B. Hunt left."]),
        ("It was Biden’s. Next", ["It was Biden’s.", "Next"]),
        ("He came in 2023. Then", ["He came in 2023.", "Then"]),
        ("MR. X", ["MR. X"]),
        ("He asked no.. Then", ["He asked no..", "Then"]),
        ("“Why?” he asked.", ["“Why?” he asked."]),
        ("“Why?” “So?” (Yes.) [Off.] End", ["“Why?”", "“So?”", "(Yes.)", "[Off.]", "End"]),
        ("ends.Here no", ["ends.Here no"]),
        ("It left. “so he says”", ["It left. “so he says”"]),
        ("A heading\n\n  lower case\n", ["A heading", "lower case"]),
        ("价格上涨。他说：「为什么！？」然后走了。", ["价格上涨。", "他说：「为什么！？」", "然后走了。"]),
        ("价格上涨. 然后", ["价格上涨.", "然后"]),
        ("É. Zola wrote", ["É. Zola wrote"]),
        ("E\u0301. Zola wrote", ["E\u0301. Zola wrote"]),
        ("Number 5. Next", ["Number 5.", "Next"]),
        (" \n ", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_canonical_removes_one_mark_and_unifies_line_ends() -> None:
    assert canonical("\ufeff\ufeffa\r\nb\rc\n") == "\ufeffa\nb\nc\n"


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.integers(0, 62), st.integers(0, 62))
def test_covered_is_every_word_that_shares_a_character(text: str, start: int, end: int) -> None:
    found = words_of(text)
    touched = [n for n, word in enumerate(found) if max(word.start, start) < min(word.end, end)]
    expected = WordRange(touched[0], touched[-1] + 1) if touched else WordRange(0, 0)
    assert covered(found, start, end) == expected


def test_widen_takes_whole_words() -> None:
    text = "Prices rose, sharply."
    found = words_of(text)
    assert widen(found, Span(3, 8)) == Span(0, 11)
    assert widen(found, Span(11, 13)) is None
    assert widen(found, Span(11, 14)) == Span(13, 20)
    assert widen([], Span(0, 5)) is None


def test_long_runs_take_linear_time() -> None:
    size = 200_000
    began = time.process_time()
    words_of("some words, " * size)
    base = time.process_time() - began
    began = time.process_time()
    for text in ("a" + "(" * size, "a" + "-" * size, ". " * size, 'a. "' + '"' * size, ". \t" + " " * size):
        words_of(text)
        sentences_of(text)
    assert time.process_time() - began < 20 * base
