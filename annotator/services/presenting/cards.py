"""One card for each outcome: the student's passage and reason beside the key's, and what it earned."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.core.comparison import Row
from annotator.core.key import KeyPassage
from annotator.core.model import Passage
from annotator.core.outcomes import sentence
from annotator.core.review import Review
from annotator.core.span import Span
from annotator.services.presenting.wording import OUTCOMES, exact, points


@dataclass(frozen=True, slots=True)
class OwnSide:
    """A passage of the student's."""

    number: int
    tag: int
    quote: str
    reason: str


@dataclass(frozen=True, slots=True)
class KeySide:
    """A passage of the key, in the order in which a reader wants it.

    Attributes:
        tag: place of its tag in the lesson.
        quote: its words.
        why: why it has this tag.
        check: what following it up finds; may be empty.
        notes: (name, text): what the student's tag shows, other tags, who says so, weight.
        references: publications that the check rests on.
    """

    tag: int
    quote: str
    why: str
    check: str
    notes: tuple[tuple[str, str], ...]
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """An outcome.

    Attributes:
        number: 1, 2, 3 ... in reading order.
        outcome: its short name; empty without a comparison.
        sentence: what happened; empty without a comparison.
        own: the student's passages: the paired one first, then its pieces.
        key: the key's passage; None for a highlight without a partner.
        result: points earned and lost; empty without a comparison.
        own_id: the student's passage whose number this is; empty for none.
        key_id: the key's passage; empty for none.
        quote: the passage in one quotation: the key's words, else the student's.
        counted_in: for a piece the number of the card that counts it; 0 for none.
    """

    number: int
    outcome: str
    sentence: str
    own: tuple[OwnSide, ...]
    key: KeySide | None
    result: str
    own_id: str
    key_id: str
    quote: str
    counted_in: int = 0


def cards_of(review: Review) -> tuple[Card, ...]:
    """The cards of a review; without a comparison one for each of the student's passages."""
    maker = _Maker(review)
    if review.comparison is None:
        return tuple(maker.plain(number, passage) for number, passage in enumerate(review.passages, 1))
    return tuple(maker.card(number, row) for number, row in enumerate(review.comparison.rows, 1))


class _Maker:
    """Looks up what the cards of one review have in common."""

    def __init__(self, review: Review) -> None:
        lesson = review.lesson
        self._lesson = lesson
        self._key = review.key
        self._places = {tag.id: place for place, tag in enumerate(lesson.tags)}
        self._names = {tag.id: tag.name for tag in lesson.tags}
        self._own = {passage.id: passage for passage in review.passages}
        rows = review.comparison.rows if review.comparison is not None else ()
        self._numbers = {_owner(row): number for number, row in enumerate(rows, 1)}
        self._counted_in = {
            piece: number
            for number, row in enumerate(rows, 1)
            if row.inner_code == "split"
            for piece in row.passages[1:]
        }

    def plain(self, number: int, passage: Passage) -> Card:
        """A passage that is compared with nothing."""
        own = self._own_side(passage)
        return Card(number, "", "", (own,), None, "", passage.id, "", own.quote)

    def card(self, number: int, row: Row) -> Card:
        """An outcome."""
        passage = self._key.passage(row.key) if self._key is not None and row.key is not None else None
        own = tuple(self._own_side(self._own[passage_id]) for passage_id in row.passages)
        return Card(
            number=number,
            outcome=OUTCOMES[row.code],
            sentence=sentence(row, self._names),
            own=own,
            key=self._key_side(passage, row.own_tag) if passage is not None else None,
            result=_result(row),
            own_id=_owner(row),
            key_id=row.key or "",
            quote=self._quote(passage.span) if passage is not None else own[0].quote,
            counted_in=self._counted_in.get(_owner(row), 0),
        )

    def _own_side(self, passage: Passage) -> OwnSide:
        number = self._numbers.get(passage.id, 0)
        return OwnSide(number, self._places[passage.tag], self._quote(passage.span), passage.reason.strip())

    def _key_side(self, passage: KeyPassage, own_tag: str | None) -> KeySide:
        return KeySide(
            tag=self._places[passage.tag],
            quote=self._quote(passage.span),
            why=passage.why,
            check=passage.check,
            notes=tuple(self._notes(passage, own_tag)),
            references=tuple(self._references(passage)),
        )

    def _notes(self, passage: KeyPassage, own_tag: str | None) -> Iterator[tuple[str, str]]:
        wrong = passage.wrong.get(own_tag, "") if own_tag != passage.tag and own_tag is not None else ""
        if wrong:
            yield "About your tag", wrong
        for tag, share in passage.accept.items():
            worth = "" if share == 1 else f" (for {exact(share * 100)}% of the tag's part)"
            yield "Also accepted", f"{self._names.get(tag, tag)}{worth}"
        for dissent in passage.disputed:
            yield f"Experts also defend {self._names.get(dissent.tag, dissent.tag)}", dissent.why
        if passage.who is not None:
            yield "Who says so", self._quote(passage.who)
        if passage.weight != 1:
            yield "Weight", f"{passage.weight} shares"

    def _references(self, passage: KeyPassage) -> Iterator[str]:
        known = {reference.id: reference for reference in self._key.references} if self._key else {}
        for name in passage.references:
            if name in known:
                reference = known[name]
                yield ", ".join(
                    part for part in (reference.title, reference.publisher, reference.date) if part
                )

    def _quote(self, span: Span) -> str:
        return self._lesson.article.text[span.start : span.end]


def _owner(row: Row) -> str:
    """The student's passage that has its number from this row; empty for none."""
    return row.passages[0] if row.passages and row.code != "merged" else ""


def _result(row: Row) -> str:
    """What the row earned and what it cost."""
    if not row.worth:
        return "No points at stake."
    lost = f"{points(row.lost)} lost" if row.lost else "none lost"
    return f"{points(row.points)} points earned, {lost}."
