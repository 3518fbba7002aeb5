"""One card for each outcome: the student's passage and reason beside the key's, and what it earned."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.core.comparison import Row
from annotator.core.credit import verdict_on
from annotator.core.key import KeyPassage
from annotator.core.model import CONTEST, DIFFERENCE, SECOND, Passage, Response
from annotator.core.outcomes import second_sentence, sentence
from annotator.core.review import Review
from annotator.core.showing import rows_shown, unnamed, withheld
from annotator.core.span import Span
from annotator.core.speech import ENGLISH, Language
from annotator.services.presenting.wording import OUTCOMES, SURE, exact, in_percent, points


@dataclass(frozen=True, slots=True)
class OwnSide:
    """A passage of the student's.

    Attributes:
        number: of the card that it belongs to; 0 for none.
        tag: place of its tag in the lesson.
        quote: its words.
        reason: why the student chose the tag; may be empty.
        sure: how sure the student was, in words; empty if that was not said.
        who: the words that the student marked as naming the source; may be empty.
    """

    number: int
    tag: int
    quote: str
    reason: str
    sure: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class SecondSide:
    """The student's second answer.

    Attributes:
        tag: place of its tag in the lesson.
        reason: why, at the second look; may be empty.
        stayed: it is the first tag again.
        sentence: what the key says of it.
    """

    tag: int
    reason: str
    stayed: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class KeySide:
    """A passage of the key, in the order in which a reader wants it.

    Attributes:
        tag: place of its tag in the lesson; None if the lesson does not show it.
        quote: its words.
        why: why it has this tag.
        check: what following it up finds; may be empty.
        notes: (name, text): what the student's tag shows, other tags, who says so, weight.
        references: publications that the check rests on.
    """

    tag: int | None
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
        outcome: its short name; empty if no outcomes are shown.
        sentence: what happened; empty if no outcomes are shown.
        own: the student's passages: the paired one first, then its pieces.
        key: the key's passage; None for a highlight without a partner.
        result: points earned and lost; empty if no outcomes are shown.
        own_id: the student's passage whose number this is; empty for none.
        key_id: the key's passage; empty for none.
        quote: the passage in one quotation: the key's words, else the student's.
        counted_in: for a piece the number of the card that counts it; 0 for none.
        second: the second answer; None if there is none.
        difference: the student's line on the difference; may be empty.
        contest: the student's argument against the key; may be empty.
        waiting: it waits for a second answer. Until then nothing here names the key's tag: ``key`` is
            None, and the sentence says nothing about tags.
        question: what the student may ask again about the first tag; empty if it does not wait.
        hint: the key's hint; empty if it does not wait or there is none.
        sure_and_different: the student was sure, and the key does not agree.
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
    second: SecondSide | None = None
    difference: str = ""
    contest: str = ""
    waiting: bool = False
    question: str = ""
    hint: str = ""
    sure_and_different: bool = False


def cards_of(review: Review, language: Language = ENGLISH) -> tuple[Card, ...]:
    """The cards of a review; if no outcomes are shown, one for each of the student's passages."""
    deck = Deck(review, language)
    return tuple(deck.card(place) for place in range(len(deck)))


class Deck:
    """The cards of a review, each made when it is first asked for: ten thousand open as fast as ten.

    Args:
        review: what the cards tell of; if no outcomes are shown, there is one for each of the student's
            passages.
        language: of the cards.
    """

    def __init__(self, review: Review, language: Language = ENGLISH) -> None:
        self._maker = _Maker(review, language)
        self._rows = rows_shown(review)
        self._passages = review.passages
        self._made: dict[int, Card] = {}

    def __len__(self) -> int:
        return len(self._passages if self._rows is None else self._rows)

    def card(self, place: int) -> Card:
        """The card at a place, counted from 0."""
        card = self._made.get(place)
        if card is None:
            if self._rows is None:
                card = self._maker.plain(place + 1, self._passages[place])
            else:
                card = self._maker.card(place + 1, self._rows[place])
            self._made[place] = card
        return card


class _Maker:
    """Looks up what the cards of one review have in common."""

    def __init__(self, review: Review, language: Language) -> None:
        self._language = language
        lesson = review.lesson
        self._lesson = lesson
        self._key = review.key
        self._key_passages = {each.id: each for each in review.key.passages} if review.key else {}
        self._places = {tag.id: place for place, tag in enumerate(lesson.tags)}
        self._names = {tag.id: tag.name for tag in lesson.tags}
        self._own = {passage.id: passage for passage in review.passages}
        self._responses = {response.about: response for response in review.responses}
        self._withheld = withheld(review)
        self._unnamed = unnamed(review)
        rows = rows_shown(review) or ()
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
        passage = self._key_passages[row.key] if row.key is not None else None
        own = tuple(self._own_side(self._own[passage_id]) for passage_id in row.passages)
        own_id, key_id = _owner(row), row.key or ""
        waits = passage is not None and passage.id in self._withheld
        nameless = passage is not None and passage.id in self._unnamed
        second = self._said(SECOND, own_id, key_id)
        return Card(
            number=number,
            outcome=self._language.say(OUTCOMES[row.code]),
            sentence=sentence(row, self._names, withhold=waits, unnamed=nameless, say=self._language.say),
            own=own,
            key=self._key_side(passage, row, second) if passage is not None and not waits else None,
            result=_result(row, self._language),
            own_id=own_id,
            key_id=key_id,
            quote=self._quote(passage.span) if passage is not None else own[0].quote,
            counted_in=self._counted_in.get(own_id, 0),
            second=self._second_side(second, passage, row) if second and passage is not None else None,
            difference=_text(self._said(DIFFERENCE, own_id, key_id)),
            contest=_text(self._said(CONTEST, own_id, key_id)),
            waiting=waits,
            question=self._lesson.tag(row.own_tag).question if waits and row.own_tag else "",
            hint=passage.hint if waits and passage is not None else "",
            sure_and_different=own_id != "" and _differs(row) and self._own[own_id].sure is True,
        )

    def _own_side(self, passage: Passage) -> OwnSide:
        return OwnSide(
            number=self._numbers.get(passage.id, 0),
            tag=self._places[passage.tag],
            quote=self._quote(passage.span),
            reason=passage.reason.strip(),
            sure=self._language.say(SURE[passage.sure]),
            who=self._quote(passage.who) if passage.who is not None else "",
        )

    def _second_side(self, answer: Response, passage: KeyPassage, row: Row) -> SecondSide:
        verdict = verdict_on(answer.tag, passage)
        names = self._names[answer.tag], self._names[passage.tag]
        return SecondSide(
            tag=self._places[answer.tag],
            reason=answer.text,
            stayed=answer.tag == row.own_tag,
            sentence=second_sentence(
                verdict, *names, unnamed=passage.id in self._unnamed, say=self._language.say
            ),
        )

    def _key_side(self, passage: KeyPassage, row: Row, second: Response | None) -> KeySide:
        return KeySide(
            tag=self._places[passage.tag] if passage.id not in self._unnamed else None,
            quote=self._quote(passage.span),
            why=passage.why.strip(),
            check=passage.check,
            notes=tuple(self._notes(passage, row.own_tag, second)),
            references=tuple(self._references(passage)),
        )

    def _notes(
        self, passage: KeyPassage, own_tag: str | None, second: Response | None
    ) -> Iterator[tuple[str, str]]:
        say = self._language.say
        wrong = {tag: text for tag, text in passage.wrong.items() if tag != passage.tag and text}
        if own_tag in wrong:
            yield say("About your tag"), wrong[own_tag]
        if second is not None and second.tag != own_tag and second.tag in wrong:
            yield say("About your second tag"), wrong[second.tag]
        named = passage.id not in self._unnamed
        for tag, share in passage.accept.items() if named else ():
            name = self._names.get(tag, tag)
            if share != 1:
                percent = in_percent(exact(share * 100, self._language), self._language)
                name = say("{tag} (for {percent} of the tag's part)").format(tag=name, percent=percent)
            yield say("Also accepted"), name
        for dissent in passage.disputed:
            name = self._names.get(dissent.tag, dissent.tag)
            title = say("Experts also defend {tag}").format(tag=name)
            yield title if named else say("Another reading that experts defend"), dissent.why
        if passage.who is not None:
            yield say("Who says so"), self._quote(passage.who)
        if passage.weight != 1:
            yield say("Weight"), say("%n share(s)", passage.weight)

    def _references(self, passage: KeyPassage) -> Iterator[str]:
        known = {reference.id: reference for reference in self._key.references} if self._key else {}
        for name in passage.references:
            if name in known:
                reference = known[name]
                yield ", ".join(
                    part for part in (reference.title, reference.publisher, reference.date) if part
                )

    def _said(self, kind: str, own_id: str, key_id: str) -> Response | None:
        return self._responses.get((kind, own_id, key_id))

    def _quote(self, span: Span) -> str:
        return self._lesson.article.text[span.start : span.end]


def _owner(row: Row) -> str:
    """The student's passage that has its number from this row; empty for none."""
    return row.passages[0] if row.passages and row.code != "merged" else ""


def _differs(row: Row) -> bool:
    """Whether the student's highlight is not what the key has: another tag, or nothing there."""
    return row.verdict == "other" or row.code == "extra"


def _text(response: Response | None) -> str:
    return "" if response is None else response.text


def _result(row: Row, language: Language) -> str:
    """What the row earned and what it cost."""
    if not row.worth:
        return language.say("No points at stake.")
    earned, lost = points(row.points, language), points(row.lost, language)
    if not row.lost:
        return language.say("{earned} points earned, none lost.").format(earned=earned)
    return language.say("{earned} points earned, {lost} lost.").format(earned=earned, lost=lost)
