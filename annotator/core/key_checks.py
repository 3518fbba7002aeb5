"""What a key still lacks, and figures for its article: the checklist beside the key editor.

Only codes and values stand here; ``services/presenting/key_checklist.py`` has the words. Whether the key can
be scored with at all is not asked here; that is ``placing.check_key``.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from annotator.core.key import Key, KeyPassage
from annotator.core.loaded_words import loaded_words
from annotator.core.model import Article
from annotator.core.pairing import is_half
from annotator.core.placing import Ground
from annotator.core.ranges import union
from annotator.core.readability import readability_of
from annotator.core.span import Span, WordRange

OPEN, HINT, FIGURE = "open", "hint", "figure"
"""To be settled before publishing (asked once); worth a second look; for information."""
LONGEST = 60
"""Words of a passage; what is longer nearly always holds more than one statement."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One entry of the checklist.

    Attributes:
        code: ``no_passages``, ``no_why``, ``tag_unused``, ``alike``, ``within``, ``overlong``, ``any_tag``,
            ``takes_sides``, ``untouched``, ``sentence_length``, ``long_words`` or ``lix``.
        severity: ``open``, ``hint`` or ``figure``.
        passage: id of the key passage that it is about; None for the key or the article as a whole.
        span: where to look, in code points; None for nowhere in particular.
        fields: values for its sentence.
    """

    code: str
    severity: str
    passage: str | None = None
    span: Span | None = None
    fields: Mapping[str, object] = field(default_factory=dict)


def key_findings(article: Article, tags: Sequence[str], key: Key) -> tuple[Finding, ...]:
    """The checklist of a key: each check in turn, its entries in reading order.

    Args:
        article: the text that the key's spans count in.
        tags: ids of the lesson's tags, in its order.
        key: finished or not.

    Raises:
        ScoringError: ``span_outside_text``.
    """
    ground = Ground(article, key.ignored)
    placed = sorted(
        ((ground.counted(passage), passage) for passage in key.passages),
        key=lambda found: (found[0], found[1].id),
    )
    passages = [passage for _, passage in placed]
    return (
        *([] if passages else [Finding("no_passages", OPEN)]),
        *_without_why(passages),
        *(_unused_tags(tags, passages) if passages else ()),
        *_hardly_apart(placed),
        *_overlong(placed),
        *_any_tag_right(tags, passages),
        *_taking_sides(passages),
        *_untouched(article, ground, [words for words, _ in placed], key.ignored),
        *_difficulty(article),
    )


def _about(code: str, passage: KeyPassage, severity: str = OPEN, /, **fields: object) -> Finding:
    return Finding(code, severity, passage.id, passage.span, fields)


def _without_why(passages: Iterable[KeyPassage]) -> Iterator[Finding]:
    return (_about("no_why", passage) for passage in passages if not passage.why.strip())


def _unused_tags(tags: Iterable[str], passages: Iterable[KeyPassage]) -> Iterator[Finding]:
    used = {passage.tag for passage in passages}
    return (Finding("tag_unused", OPEN, fields={"tag": tag}) for tag in tags if tag not in used)


def _hardly_apart(placed: Iterable[tuple[WordRange, KeyPassage]]) -> Iterator[Finding]:
    """Passages of which one highlight finds both, and passages within another of the same tag."""
    live: list[tuple[WordRange, KeyPassage]] = []
    for words, passage in placed:
        live = [(other, earlier) for other, earlier in live if other.j > words.i]
        for other, earlier in live:
            common = min(words.j, other.j) - words.i
            size = words.j - words.i + other.j - other.i
            inside = common in (words.j - words.i, other.j - other.i)
            if common > 0 and is_half(common, size):
                yield _about("alike", earlier, other=passage.id, fit=Fraction(2 * common, size))
            elif common > 0 and inside and passage.tag == earlier.tag:
                inner, outer = (passage, earlier) if other.j >= words.j else (earlier, passage)
                yield _about("within", inner, other=outer.id, tag=inner.tag)
        live.append((words, passage))


def _overlong(placed: Iterable[tuple[WordRange, KeyPassage]]) -> Iterator[Finding]:
    for (i, j), passage in placed:
        if j - i > LONGEST:
            yield _about("overlong", passage, words=j - i, most=LONGEST)


def _any_tag_right(tags: Sequence[str], passages: Iterable[KeyPassage]) -> Iterator[Finding]:
    for passage in passages:
        if all(tag == passage.tag or passage.accept.get(tag, 0) > 0 for tag in tags):
            yield _about("any_tag", passage)


def _taking_sides(passages: Iterable[KeyPassage]) -> Iterator[Finding]:
    for passage in passages:
        for name, text in _notes(passage):
            for word in loaded_words(text):
                yield _about("takes_sides", passage, HINT, field=name, word=word)


def _notes(passage: KeyPassage) -> Iterator[tuple[str, str]]:
    """The texts that a student will read, by the names of ``key.json``."""
    yield from (("why", passage.why), ("check", passage.check), ("hint", passage.hint))
    yield from (("wrong", text) for text in passage.wrong.values())
    yield from (("disputed", dissent.why) for dissent in passage.disputed)


def _untouched(
    article: Article, ground: Ground, ranges: Iterable[WordRange], ignored: Iterable[Span]
) -> Iterator[Finding]:
    """How much of what counts no passage touches, with the longest stretch of it."""
    if not ground.size:
        return
    gaps, end = [], 0
    for block in union(words for words in ranges if words.j > words.i):
        gaps.append(WordRange(end, block.i))
        end = block.j
    gaps.append(WordRange(end, ground.size))
    words = sum(j - i for i, j in gaps)
    span = None
    if words:
        left_out = {word for region in ignored for word in range(*ground.touched(region))}
        counted = [word for word in range(len(article.words)) if word not in left_out]
        i, j = max(gaps, key=lambda gap: gap.j - gap.i)
        span = Span(article.words[counted[i]].start, article.words[counted[j - 1]].end)
    yield Finding(
        "untouched", FIGURE, span=span, fields={"words": words, "share": Fraction(words, ground.size)}
    )


def _difficulty(article: Article) -> Iterator[Finding]:
    found = readability_of(article)
    if found is not None:
        yield Finding("sentence_length", FIGURE, fields={"words": found.words_per_sentence})
        yield Finding("long_words", FIGURE, fields={"share": found.long_words})
        yield Finding("lix", FIGURE, fields={"lix": found.lix, "level": found.level})
