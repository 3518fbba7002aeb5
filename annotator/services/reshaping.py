"""Two highlights become one, one becomes two: what the passages are afterwards."""

from dataclasses import replace

from annotator.core.anchoring import selector_of
from annotator.core.errors import MarkingError
from annotator.core.model import Article, Passage
from annotator.core.span import Span
from annotator.core.words import covered


def merged(article: Article, one: Passage, other: Passage) -> tuple[Passage, Passage]:
    """The passage over both and what lies between, and the one that is given up for it.

    The one that was made first stays. The reasons stand in reading order, one below the other. Where both
    say how sure the student is and differ, the less sure one counts.

    Raises:
        MarkingError: they have different tags, or are the same.
    """
    if one.tag != other.tag or one.id == other.id:
        raise MarkingError(
            "Only two highlights with the same tag can become one.",
            "Nothing was changed. Give both the same tag first.",
        )
    stays, goes = sorted((one, other), key=lambda passage: (len(passage.id), passage.id))
    first, last = sorted((one, other), key=lambda passage: passage.span)
    span = Span(first.span.start, max(first.span.end, last.span.end))
    whole = replace(
        stays,
        span=span,
        quote=selector_of(article.text, span),
        reason="\n".join(passage.reason for passage in (first, last) if passage.reason.strip()),
        sure=_surer(one.sure, other.sure),
        who=stays.who or goes.who,
    )
    return whole, goes


def _surer(one: bool | None, other: bool | None) -> bool | None:
    said = [each for each in (one, other) if each is not None]
    return all(said) if said else None


def parts_of(article: Article, passage: Passage, offset: int, new_id: str) -> tuple[Passage, Passage]:
    """The passage cut before the word at a code point (or before the next word, if none stands there).

    The first part stays what it was; the second is new, with the same tag and no reason.

    Raises:
        MarkingError: one part would have no word.
    """
    words = article.words
    i, j = covered(words, *passage.span)
    cut = covered(words, offset, passage.span.end).i
    if not (passage.span.start <= offset < passage.span.end and i < cut < j):
        raise MarkingError(
            "The highlight cannot be cut there, because one part would have no word.",
            "Nothing was changed. Put the caret on a word inside it, but not on its first.",
        )
    first = Span(words[i].start, words[cut - 1].end)
    second = Span(words[cut].start, words[j - 1].end)
    text = article.text
    return (
        replace(passage, span=first, quote=selector_of(text, first)),
        Passage(new_id, second, passage.tag, quote=selector_of(text, second)),
    )
