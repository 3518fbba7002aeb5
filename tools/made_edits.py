"""Changes of a text as editors make them, with where every word of the old text went."""

import random
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.core.model import Article
from annotator.core.span import Span

_NAMES = (
    *(
        "council",
        "fares",
        "bus",
        "mayor",
        "report",
        "school",
        "river",
        "harbour",
        "winter",
        "Monday",
        "office",
    ),
    *("driver", "meeting", "budget", "market", "bridge", "student", "teacher", "paper", "vote", "street"),
)
_SMALL = ("the", "a", "of", "and", "in", "was", "that", "to", "by", "on")
_WAYS = ("put in", "take out", "replace", "move words", "move paragraph", "new paragraph", "drop paragraph")
_Paragraph = list[tuple[str, int | None]]


@dataclass(frozen=True, slots=True)
class Edited:
    """A text before and after. Its words are parted by blanks, with their punctuation.

    Attributes:
        old: before.
        new: after.
        old_words: the old text's words with their punctuation.
        new_words: the new one's.
        went: for each old word which new one it became; None for those that went.
    """

    old: Article
    new: Article
    old_words: tuple[Span, ...]
    new_words: tuple[Span, ...]
    went: tuple[int | None, ...]

    def true_place(self, span: Span) -> Span | None:
        """Where a passage is in the new text; None if its words are no longer side by side."""
        starts = [word.start for word in self.old_words]
        first, last = bisect_right(starts, span.start) - 1, bisect_right(starts, span.end - 1) - 1
        places = self.went[first : last + 1]
        begin = places[0]
        if begin is None or list(places) != list(range(begin, begin + len(places))):
            return None
        start = self.new_words[begin].start + span.start - self.old_words[first].start
        end = start + span.end - span.start
        same = self.new.text[start:end] == self.old.text[span.start : span.end]
        return Span(start, end) if same else None


def made_text(chance: random.Random, paragraphs: int) -> list[list[str]]:
    """Paragraphs of words that repeat themselves as much as words of a language do."""
    return [
        [
            chance.choice(_SMALL if chance.random() < 0.45 else _NAMES) + ("." if place % 10 == 9 else "")
            for place in range(chance.randrange(12, 60))
        ]
        for _ in range(paragraphs)
    ]


def paragraphs_of(text: str) -> list[list[str]]:
    """The words of a text with their punctuation, by paragraph."""
    return [words for line in text.split("\n") if (words := line.split())]


def edited(chance: random.Random, paragraphs: Sequence[Sequence[str]], changes: int) -> Edited:
    """A text and what some changes make of it: words put in, taken out, replaced, moved; paragraphs too."""
    numbered: list[_Paragraph] = []
    count = 0
    for paragraph in paragraphs:
        numbered.append([(word, count + place) for place, word in enumerate(paragraph)])
        count += len(paragraph)
    old, old_words = _written(numbered)
    for _ in range(changes):
        _change(chance, numbered)
    new, new_words = _written(numbered)
    went: list[int | None] = [None] * count
    for place, (_, number) in enumerate(entry for paragraph in numbered for entry in paragraph):
        if number is not None:
            went[number] = place
    return Edited(Article.from_text(old), Article.from_text(new), old_words, new_words, tuple(went))


def _written(paragraphs: Sequence[_Paragraph]) -> tuple[str, tuple[Span, ...]]:
    """The text, and where each of its words is."""
    text = ""
    spans = []
    for paragraph in filter(None, paragraphs):
        for word, _ in paragraph:
            spans.append(Span(len(text), len(text) + len(word)))
            text += word + " "
        text = text.rstrip(" ") + "\n\n"
    return text.rstrip("\n") + "\n", tuple(spans)


def _change(chance: random.Random, text: list[_Paragraph]) -> None:
    where = chance.randrange(len(text))
    paragraph = text[where]
    at = chance.randrange(len(paragraph) + 1)
    several = chance.choice((1, 1, 1, 2, 3, 8))
    match chance.choice(_WAYS):
        case "put in":
            paragraph[at:at] = _fresh(chance, several)
        case "take out":
            del paragraph[at : at + several]
        case "replace":
            paragraph[at : at + several] = _fresh(chance, several)
        case "move words":
            moved = paragraph[at : at + several]
            del paragraph[at : at + several]
            other = chance.choice(text)
            place = chance.randrange(len(other) + 1)
            other[place:place] = moved
        case "move paragraph":
            text.insert(chance.randrange(len(text)), text.pop(where))
        case "new paragraph":
            text.insert(where, _fresh(chance, chance.randrange(5, 30)))
        case _:
            if len(text) > 2:
                del text[where]


def _fresh(chance: random.Random, several: int) -> _Paragraph:
    return [(chance.choice(_NAMES), None) for _ in range(several)]
