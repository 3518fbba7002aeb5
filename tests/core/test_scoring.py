from dataclasses import replace
from fractions import Fraction

import pytest
from scoring_cases import TAGS, key_of, key_passage, mark, numbered_article, span_of

from annotator.core.comparison import Count
from annotator.core.errors import ScoringError
from annotator.core.key import Rules
from annotator.core.model import Article, Passage
from annotator.core.outcomes import sentence
from annotator.core.placing import check_key, check_work
from annotator.core.scoring import compare
from annotator.core.span import Span

ARTICLE = numbered_article(30)


def test_worked_example() -> None:
    first = "Under Biden’s watch, illegal immigration has skyrocketed repeatedly."
    second = "Considering that Biden refuses to enforce border security measures"
    middle = ", negotiators are seeking help. "
    third = (
        "Fentanyl has poured right across the border in record numbers and has taken the lives of "
        "more than 100,000 Americans."
    )
    article = Article.from_text(f"{first} {second}{middle}{third}")

    def span(quote: str) -> Span:
        start = article.text.index(quote)
        return Span(start, start + len(quote))

    passages = [
        replace(key_passage(article, "k1", 0, 1), span=span(first), accept={"opinion": Fraction(1)}),
        replace(key_passage(article, "k2", 0, 1, "opinion"), span=span(second)),
        replace(key_passage(article, "k3", 0, 1), span=span(third)),
    ]
    key = key_of(article, passages)
    one = Passage("s1", span(first), "opinion")
    two = Passage("s2", span("Biden refuses to enforce border security"), "opinion")
    three = Passage("s3", span(third), "sourced-fact")
    result = compare(article, TAGS, key, [one, two, three])
    assert [row.code for row in result.rows] == ["accepted", "too_short", "other_tag"]
    assert [row.fit for row in result.rows] == [1, Fraction(4, 5), 1]
    assert [row.credit for row in result.rows] == [1, Fraction(4, 5), Fraction(1, 2)]
    assert [row.earned for row in result.rows] == [2, Fraction(8, 5), 1]
    assert [row.points for row in result.rows] == [333, 267, 166]
    assert [row.lost for row in result.rows] == [0, 67, 167]
    assert (result.score, result.points, result.shown) == (Fraction(23, 30), 766, 77)
    assert (result.found, result.right_tag, result.precision) == (Count(3, 3), Count(2, 3), Count(3, 3))
    names = {"claim": "Claim", "opinion": "Opinion", "sourced-fact": "Sourced fact"}
    assert [sentence(row, names) for row in result.rows] == [
        "Right passage; your tag Opinion is also accepted (the key has Claim).",
        "Too short: you marked 6 of its 9 words; the tag Opinion is right.",
        "Right passage; the key's tag is Claim, you chose Sourced fact.",
    ]

    help_mark = Passage("s4", span("negotiators are seeking help"), "claim")
    result = compare(article, TAGS, key, [one, two, help_mark])
    assert [row.code for row in result.rows] == ["accepted", "too_short", "extra", "missed"]
    assert (result.score, result.shown) == (Fraction(3, 5), 60)

    halves = [
        Passage("s2", span("Considering that Biden refuses"), "opinion"),
        Passage("s5", span("to enforce border security measures"), "opinion"),
    ]
    split = compare(article, TAGS, key, [one, *halves, three]).rows[1]
    assert (split.code, split.fit, split.passages) == ("split", 1, ("s5", "s2"))

    tolerant = replace(key, rules=Rules(tolerance=1))
    assert compare(article, TAGS, tolerant, [one, two, three]).rows[1].credit == Fraction(4, 5)
    lenient = replace(key, rules=Rules(place="half"))
    assert compare(article, TAGS, lenient, [one, two, three]).rows[1].earned == 2


def codes(
    key_ranges: list[tuple[int, int]], marks: list[tuple[int, int, str]], **fields: object
) -> list[str]:
    key = key_of(
        ARTICLE, [key_passage(ARTICLE, f"k{n}", *words, **fields) for n, words in enumerate(key_ranges)]
    )
    work = [mark(ARTICLE, f"s{n}", *found) for n, found in enumerate(marks)]
    return [row.code for row in compare(ARTICLE, TAGS, key, work).rows]


@pytest.mark.parametrize(
    ("keys", "marks", "expected"),
    [
        # Exactly half of the second mark lies in the passage: that is not more than half.
        ([(0, 10)], [(0, 6, "claim"), (8, 12, "claim")], ["too_short", "extra"]),
        ([(0, 10)], [(0, 6, "claim"), (8, 11, "claim")], ["split", "piece"]),
        # The pieces make it worse, so the fit stays that of the mark alone.
        ([(0, 10)], [(0, 9, "claim"), (8, 12, "claim"), (7, 13, "claim")], ["too_short", "extra", "extra"]),
        # A mark inside an exact one is a piece, but does not make it split.
        ([(0, 10)], [(0, 10, "claim"), (2, 5, "claim")], ["exact", "piece"]),
        # A second tag on words that nobody asked for: the earlier is extra, the later a duplicate.
        ([(20, 22)], [(0, 3, "claim"), (0, 3, "opinion")], ["extra", "duplicate", "missed"]),
        # Exactly half of the passage is covered: missed, not merged.
        ([(0, 10), (10, 14)], [(0, 12, "claim")], ["too_long", "missed"]),
        ([(0, 10), (10, 14)], [(0, 13, "claim")], ["too_long", "merged"]),
    ],
)
def test_what_becomes_of_the_rest(
    keys: list[tuple[int, int]], marks: list[tuple[int, int, str]], expected: list[str]
) -> None:
    assert codes(keys, marks) == expected


def test_mark_over_two_adjacent_optional_passages_is_free() -> None:
    assert codes([(0, 6), (6, 12)], [(5, 7, "claim")], optional=True) == [
        "optional_left",
        "ignored",
        "optional_left",
    ]


def test_piece_goes_to_the_passage_with_most_common_words() -> None:
    key = key_of(ARTICLE, [key_passage(ARTICLE, "k1", 0, 12), key_passage(ARTICLE, "k2", 3, 20)])
    work = [mark(ARTICLE, "s1", 0, 8), mark(ARTICLE, "s2", 9, 20), mark(ARTICLE, "s3", 4, 9)]
    rows = {row.key: row for row in compare(ARTICLE, TAGS, key, work).rows if row.key}
    assert rows["k1"].passages == ("s1", "s3")
    assert rows["k2"].passages == ("s2",)


def test_pieces_with_a_gap_are_not_close() -> None:
    key = key_of(ARTICLE, [key_passage(ARTICLE, "k1", 0, 10)], rules=Rules(tolerance=1))
    gap = [mark(ARTICLE, "s1", 0, 5), mark(ARTICLE, "s2", 6, 10)]
    row = compare(ARTICLE, TAGS, key, gap).rows[0]
    assert (row.code, row.credit) == ("split", Fraction(18, 19))
    whole = [mark(ARTICLE, "s1", 0, 5), mark(ARTICLE, "s2", 5, 9)]
    row = compare(ARTICLE, TAGS, key, whole).rows[0]
    assert (row.code, row.fit, row.credit) == ("split", Fraction(18, 19), 1)
    assert sentence(row, {}).startswith("In pieces: your 2 highlights together cover 9 of its 10 words; one")


def test_sentences_with_one_word_and_words_outside() -> None:
    key = key_of(ARTICLE, [key_passage(ARTICLE, "k1", 4, 14)])
    said = [
        sentence(compare(ARTICLE, TAGS, key, [mark(ARTICLE, "s1", *words)]).rows[0], {})
        for words in ((4, 15), (5, 15), (3, 15))
    ]
    assert said == [
        "Too long: you marked the passage and 1 more word; the tag claim is right.",
        "Shifted: you marked 9 of its 10 words and 1 word outside it; the tag claim is right.",
        "Too long: you marked the passage and 2 more words; the tag claim is right.",
    ]
    pieces = [mark(ARTICLE, "s1", 3, 9), mark(ARTICLE, "s2", 9, 14)]
    assert sentence(compare(ARTICLE, TAGS, key, pieces).rows[1], {}) == (
        "In pieces: your 2 highlights together cover 10 of its 10 words and 1 word outside it; "
        "one highlight is enough; the tag claim is right."
    )


def test_ignored_words_in_the_middle_make_neighbours_adjacent() -> None:
    key = key_of(ARTICLE, [key_passage(ARTICLE, "k1", 0, 10)], ignored=[span_of(ARTICLE, 4, 6)])
    row = compare(ARTICLE, TAGS, key, [mark(ARTICLE, "s1", 0, 4), mark(ARTICLE, "s2", 6, 10)]).rows[0]
    assert (row.code, row.fit, row.size, row.credit) == ("split", 1, 8, 1)


def test_dropped_are_listed_by_position() -> None:
    work = [
        Passage("b", Span(8, 9), "claim"),
        Passage("a", Span(5, 6), "claim"),
        Passage("c", Span(0, 0), "claim"),
    ]
    result = compare(ARTICLE, TAGS, key_of(ARTICLE, []), work)
    assert result.dropped == ("c", "a", "b")
    assert (result.rows, result.shown) == ((), 100)


K1 = key_passage(ARTICLE, "k1", 0, 3)


@pytest.mark.parametrize(
    ("key", "code"),
    [
        (key_of(ARTICLE, [], rules=Rules(tolerance=-1)), "bad_rules"),
        (key_of(ARTICLE, [], rules=Rules(place="nearly")), "bad_rules"),
        (key_of(ARTICLE, [], rules=Rules(extra=Fraction(-1, 2))), "bad_rules"),
        (key_of(ARTICLE, [], rules=Rules(tag_share=Fraction(3, 2))), "bad_rules"),
        (key_of(ARTICLE, [replace(K1, weight=0)]), "bad_rules"),
        (key_of(ARTICLE, [replace(K1, weight=11)]), "bad_rules"),
        (key_of(ARTICLE, [replace(K1, accept={"opinion": Fraction(2)})]), "bad_rules"),
        (key_of(ARTICLE, [replace(K1, accept={"rumour": Fraction(1)})]), "unknown_tag"),
        (key_of(ARTICLE, [replace(K1, tag="rumour")]), "unknown_tag"),
        (key_of(ARTICLE, [K1, replace(K1, span=span_of(ARTICLE, 5, 6))]), "id_twice"),
        (key_of(ARTICLE, [K1, replace(K1, id="k2", span=Span(1, 7))]), "key_passages_same_words"),
        (key_of(ARTICLE, [replace(K1, span=Span(2, 3))]), "key_passage_empty"),
        (key_of(ARTICLE, [K1], ignored=[span_of(ARTICLE, 0, 3)]), "key_passage_empty"),
        (key_of(ARTICLE, [replace(K1, span=Span(3, 1))]), "span_outside_text"),
        (key_of(ARTICLE, [K1], ignored=[Span(0, 1000)]), "span_outside_text"),
        (key_of(ARTICLE, [key_passage(ARTICLE, f"k{n}", 0, 5 + n) for n in range(5)]), "too_many_overlap"),
    ],
)
def test_refused_keys(key: object, code: str) -> None:
    with pytest.raises(ScoringError) as refusal:
        check_key(ARTICLE, TAGS, key)
    assert refusal.value.code == code
    assert "{" not in refusal.value.sentence
    with pytest.raises(ScoringError):
        compare(ARTICLE, TAGS, key, [])


@pytest.mark.parametrize(
    ("work", "code"),
    [
        ([mark(ARTICLE, "s1", 0, 3), mark(ARTICLE, "s1", 5, 6)], "id_twice"),
        ([mark(ARTICLE, "s1", 0, 3, "rumour")], "unknown_tag"),
        ([Passage("s1", Span(-1, 3), "claim")], "span_outside_text"),
        ([Passage("s1", Span(0, len(ARTICLE.text) + 1), "claim")], "span_outside_text"),
        ([mark(ARTICLE, f"s{n}", 0, 5 + n) for n in range(5)], "too_many_overlap"),
    ],
)
def test_refused_works(work: list[Passage], code: str) -> None:
    key = key_of(ARTICLE, [K1])
    with pytest.raises(ScoringError) as refusal:
        check_work(ARTICLE, TAGS, key, work)
    assert refusal.value.code == code
    assert "{" not in refusal.value.sentence


def test_four_deep_and_accepted_keys_pass_the_checks() -> None:
    key = key_of(ARTICLE, [key_passage(ARTICLE, f"k{n}", 0, 5 + n) for n in range(4)])
    check_key(ARTICLE, TAGS, key)
    check_work(ARTICLE, TAGS, key, [mark(ARTICLE, f"k{n}", 0, 5 + n) for n in range(4)])
