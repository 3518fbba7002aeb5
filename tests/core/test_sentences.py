"""Which passages belong to a sentence, which sentences a passage touches, and where paragraphs are."""

from dataclasses import replace

import pytest

from annotator.core.model import Article, Run
from annotator.core.sentences import belongs, paragraphs_of, whole_sentences
from annotator.core.span import Span

TEXT = "A Heading\n\nOne two three four. Five six.\n–\n  “Seven eight,” he said.\n"
ARTICLE = replace(Article.from_text(TEXT), runs=(Run(0, 9, "heading1", {}), Run(11, 14, "strong", {})))


def span(quote: str) -> Span:
    start = TEXT.index(quote)
    return Span(start, start + len(quote))


@pytest.mark.parametrize(
    ("passage", "first", "second"),
    [
        ("One two three four", True, False),
        ("two", True, False),
        ("Five six", False, True),
        ("three four. Five six", True, True),
        ("two three four. Five", True, True),
        ("three four. Five", True, True),
        ("One two three four. Five six", True, True),
        ("he said", False, False),
    ],
)
def test_a_passage_belongs_to_a_sentence(passage: str, first: bool, second: bool) -> None:
    sentences = span("One two three four."), span("Five six.")
    assert [belongs(ARTICLE.words, span(passage), each) for each in sentences] == [first, second]


def test_one_word_too_many_does_not_count_for_the_next_sentence() -> None:
    text = "One two three four. Five six seven."
    article = Article.from_text(text)
    assert [belongs(article.words, Span(0, 23), each) for each in article.sentences] == [True, False]


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("two", "One two three four"),
        ("four. Five", "One two three four. Five six"),
        ("eight", "Seven eight,” he said"),
        ("Heading", "A Heading"),
    ],
)
def test_the_sentences_that_a_span_touches(part: str, whole: str) -> None:
    assert whole_sentences(ARTICLE, span(part)) == span(whole)


def test_where_no_word_or_no_sentence_is() -> None:
    assert whole_sentences(ARTICLE, span("–")) is None
    assert whole_sentences(replace(ARTICLE, sentences=()), span("two three")) == span("two three")
    only_last = replace(ARTICLE, sentences=(span("Five six."),))
    assert whole_sentences(only_last, span("four. Five")) == span("four. Five six")


def test_paragraphs_hold_a_word_and_are_no_headings() -> None:
    assert paragraphs_of(ARTICLE) == (
        span("One two three four. Five six"),
        span("Seven eight,” he said"),
    )
