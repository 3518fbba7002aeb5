"""Any key, and any work, for one small article: hypothesis strategies."""

from hypothesis import strategies as st
from scoring_cases import TAGS, key_of, key_passage, mark, numbered_article, span_of

from annotator.core.key import Key, Rules
from annotator.core.model import Passage
from annotator.core.ranges import MOST_OVERLAP, deepest
from annotator.core.span import WordRange

WORDS = 24
ARTICLE = numbered_article(WORDS)
SHARES = st.fractions(0, 1, max_denominator=4)
RULES = st.builds(
    Rules,
    tolerance=st.integers(0, 3),
    place=st.sampled_from(["share", "half", "exact"]),
    extra=SHARES,
    tag_share=SHARES,
)


@st.composite
def word_ranges(draw: st.DrawFn, most: int) -> list[WordRange]:
    """Ranges of which at most four lie over a word."""
    chosen: list[WordRange] = []
    for _ in range(draw(st.integers(0, most))):
        i = draw(st.integers(0, WORDS - 1))
        found = WordRange(i, draw(st.integers(i + 1, min(WORDS, i + 12))))
        if deepest(chosen, found) < MOST_OVERLAP:
            chosen.append(found)
    return chosen


@st.composite
def keys(draw: st.DrawFn) -> Key:
    ignored = [span_of(ARTICLE, 8, 10)] if draw(st.booleans()) else []
    countable = [word for word in range(WORDS) if not (ignored and word in (8, 9))]
    passages = []
    seen = set()
    for number, words in enumerate(draw(word_ranges(5))):
        counted = tuple(word for word in range(*words) if word in countable)
        if not counted or counted in seen:
            continue
        seen.add(counted)
        tag = draw(st.sampled_from(TAGS))
        accept = {draw(st.sampled_from(TAGS)): draw(SHARES)} if draw(st.booleans()) else {}
        passages.append(
            key_passage(
                ARTICLE,
                f"k{number}",
                *words,
                tag,
                optional=draw(st.booleans()),
                weight=draw(st.integers(1, 3)),
                accept=accept,
            )
        )
    return key_of(ARTICLE, passages, ignored, draw(RULES))


@st.composite
def works(draw: st.DrawFn) -> list[Passage]:
    return [
        mark(ARTICLE, f"s{number}", *words, draw(st.sampled_from(TAGS)))
        for number, words in enumerate(draw(word_ranges(6)))
    ]
