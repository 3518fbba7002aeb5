"""Outcomes and shares against a second scorer, which works with sets of words and tries everything.

Only the pairing is shared; it has an independent check of its own.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st
from scoring_cases import TAGS, key_of, key_passage, mark, numbered_article, span_of

from annotator.core.key import Key, KeyPassage, Rules
from annotator.core.model import Passage
from annotator.core.pairing import KEY, WORK, Mark, pair_up, without_repeats
from annotator.core.ranges import MOST_OVERLAP, deepest
from annotator.core.scoring import compare
from annotator.core.span import Span, WordRange

ARTICLE = numbered_article(20)
IGNORED = (6, 7)
HALF, NOTHING = Fraction(1, 2), Fraction(0)
Verdict = tuple[str, Fraction | None, Fraction, Fraction]


@dataclass(frozen=True)
class One:
    """A passage as the set of its countable words, numbered without gaps."""

    id: str
    tag: str
    words: frozenset[int]

    @property
    def place(self) -> tuple[int, int, str, str]:
        return min(self.words), max(self.words), self.tag, self.id

    def as_mark(self, side: int, passage: KeyPassage | None = None) -> Mark:
        first, last = min(self.words), max(self.words) + 1
        if passage:
            return Mark(first, last, side, self.tag, self.id, passage.optional, passage.accept)
        return Mark(first, last, side, self.tag, self.id)


def one(passage_id: str, tag: str, span: Span, ignored: Collection[int]) -> One:
    touched = {
        n for n, word in enumerate(ARTICLE.words) if max(word.start, span.start) < min(word.end, span.end)
    }
    numbers = {word: n for n, word in enumerate(w for w in range(len(ARTICLE.words)) if w not in ignored)}
    return One(passage_id, tag, frozenset(numbers[word] for word in touched if word in numbers))


def fit(first: Collection[int], second: Collection[int]) -> Fraction:
    return Fraction(2 * len(set(first) & set(second)), len(first) + len(second))


def more_than_half(part: frozenset[int], whole: frozenset[int]) -> bool:
    return 2 * len(part & whole) > len(part)


def pair_verdict(key: One, passage: KeyPassage, own: One, pieces: list[One], rules: Rules) -> Verdict:
    marked = own.words
    together = frozenset(marked.union(*(piece.words for piece in pieces)))
    split = marked != key.words and fit(together, key.words) > fit(marked, key.words)
    if split:
        marked = together
    share = fit(marked, key.words)
    gapless = len(marked) == max(marked) - min(marked) + 1
    off = max(abs(min(marked) - min(key.words)), abs(max(marked) - max(key.words)))
    close = share >= HALF and off <= rules.tolerance and gapless
    place = {"share": share, "half": Fraction(1) if share >= HALF else share, "exact": Fraction(0)}[
        rules.place
    ]
    right = own.tag == key.tag
    part = Fraction(1) if right else passage.accept.get(own.tag, Fraction(0))
    credit = (1 if close else place) * (1 - rules.tag_share + rules.tag_share * part)
    if split:
        code = "split"
    elif close:
        code = "exact" if right else "accepted" if own.tag in passage.accept else "other_tag"
    elif marked <= key.words:
        code = "too_short"
    else:
        code = "too_long" if key.words <= marked else "shifted"
    earned = 2 * passage.weight * credit
    if passage.optional:
        return "optional_found", share, earned, earned
    return code, share, Fraction(2 * passage.weight), earned


def verdicts(key: Key, work: list[Passage]) -> Mapping[str, Verdict]:
    """Code, fit, worth and earned shares by passage id."""
    ignored = IGNORED if key.ignored else ()
    passages = {passage.id: passage for passage in key.passages}
    keys = [one(passage.id, passage.tag, passage.span, ignored) for passage in key.passages]
    marks = [one(passage.id, passage.tag, passage.span, ignored) for passage in work]
    found: dict[str, Verdict] = {
        mine.id: ("ignored", None, NOTHING, NOTHING) for mine in marks if not mine.words
    }
    marks = sorted([mine for mine in marks if mine.words], key=lambda mine: mine.place)
    for mine in marks:
        if any((m.words, m.tag) == (mine.words, mine.tag) and m.id < mine.id for m in marks):
            found[mine.id] = ("duplicate", None, NOTHING, NOTHING)
    marks = [mine for mine in marks if mine.id not in found]
    by_id = {mine.id: mine for mine in [*keys, *marks]}
    key_marks = [k.as_mark(KEY, passages[k.id]) for k in keys]
    pairs = {k.id: s.id for k, s in pair_up(key_marks, without_repeats([m.as_mark(WORK) for m in marks]))}
    partners = [(k, by_id[pairs[k.id]]) for k in keys if k.id in pairs]
    optional = frozenset().union(*(k.words for k in keys if passages[k.id].optional))
    pieces: dict[str, list[One]] = {}
    for mine in [mine for mine in marks if mine.id not in pairs.values()]:
        homes = [k for k, own in partners if own.tag == mine.tag and more_than_half(mine.words, k.words)]
        if homes:
            home = min(homes, key=lambda k: (-len(k.words & mine.words), k.place))
            pieces.setdefault(home.id, []).append(mine)
        found[mine.id] = single_verdict(mine, marks, pairs.values(), optional, key.rules, piece=bool(homes))
    for k in keys:
        passage = passages[k.id]
        if k.id in pairs:
            found[k.id] = pair_verdict(k, passage, by_id[pairs[k.id]], pieces.get(k.id, []), key.rules)
        else:
            over = any(more_than_half(k.words, mine.words) for mine in marks)
            code = "optional_left" if passage.optional else "merged" if over else "missed"
            found[k.id] = (code, None, NOTHING if passage.optional else Fraction(passage.weight), NOTHING)
    return found


def single_verdict(
    mine: One,
    marks: list[One],
    paired: Collection[str],
    optional: frozenset[int],
    rules: Rules,
    *,
    piece: bool,
) -> Verdict:
    same = [m for m in marks if m.words == mine.words and m.id != mine.id]
    if piece:
        return "piece", None, NOTHING, NOTHING
    if mine.words <= optional:
        return "ignored", None, NOTHING, NOTHING
    if any(m.id in paired or m.place < mine.place for m in same):
        return "duplicate", None, rules.extra, NOTHING
    return "extra", None, rules.extra, NOTHING


@st.composite
def lessons(draw: st.DrawFn) -> tuple[Key, list[Passage]]:
    ignored = IGNORED if draw(st.booleans()) else ()
    ranges: dict[str, list[WordRange]] = {"k": [], "s": []}
    passages: list[KeyPassage] = []
    work: list[Passage] = []
    for number in range(draw(st.integers(0, 9))):
        side = draw(st.sampled_from("kss"))
        i = draw(st.integers(0, 19))
        j = draw(st.integers(i + 1, min(20, i + 9)))
        tag = draw(st.sampled_from(TAGS[:2]))
        if deepest(ranges[side], WordRange(i, j)) >= MOST_OVERLAP:
            continue
        if side == "s":
            work.append(mark(ARTICLE, f"s{number}", i, j, tag))
        else:
            accept = {"opinion": HALF} if draw(st.booleans()) else {}
            optional, weight = draw(st.booleans()), draw(st.integers(1, 2))
            passage = key_passage(
                ARTICLE, f"k{number}", i, j, tag, optional=optional, weight=weight, accept=accept
            )
            words = one("", "", passage.span, ignored).words
            if not words or any(one("", "", other.span, ignored).words == words for other in passages):
                continue
            passages.append(passage)
        ranges[side].append(WordRange(i, j))
    rules = Rules(
        tolerance=draw(st.integers(0, 2)),
        place=draw(st.sampled_from(["share", "half", "exact"])),
        extra=draw(st.sampled_from([Fraction(1), HALF])),
        tag_share=draw(st.sampled_from([HALF, Fraction(1), Fraction(0)])),
    )
    region = [span_of(ARTICLE, IGNORED[0], IGNORED[-1] + 1)] if ignored else []
    return key_of(ARTICLE, passages, region, rules), work


@settings(max_examples=300, deadline=None)
@given(lessons())
def test_equals_the_second_scorer(lesson: tuple[Key, list[Passage]]) -> None:
    key, work = lesson
    expected = verdicts(key, work)
    rows = compare(ARTICLE, TAGS, key, work).rows
    paired = {row.passages[0] for row in rows if row.fit is not None}
    assert {
        row.key or row.passages[0]: (row.code, row.fit, row.worth, row.earned) for row in rows
    } == expected
    assert paired | expected.keys() == {passage.id for passage in [*key.passages, *work]}
