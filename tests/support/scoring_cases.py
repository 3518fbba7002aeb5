"""Short ways to write articles, keys and works for tests of scoring."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

from annotator.core.key import Key, KeyPassage, Rules
from annotator.core.model import Article, Passage
from annotator.core.span import Span

TAGS = ("claim", "opinion", "sourced-fact")


def numbered_article(words: int) -> Article:
    """An article of the words ``w0``, ``w1``, ..."""
    return Article.from_text(" ".join(f"w{number}" for number in range(words)))


def span_of(article: Article, i: int, j: int) -> Span:
    """The span of the words ``[i, j)``."""
    return Span(article.words[i].start, article.words[j - 1].end)


def key_passage(
    article: Article, passage_id: str, i: int, j: int, tag: str = "claim", **fields: Any
) -> KeyPassage:
    """A key passage of the words ``[i, j)``."""
    span = span_of(article, i, j)
    return KeyPassage(passage_id, span, article.text[span.start : span.end], tag, "because", **fields)


def mark(article: Article, passage_id: str, i: int, j: int, tag: str = "claim") -> Passage:
    """A student's passage of the words ``[i, j)``."""
    return Passage(passage_id, span_of(article, i, j), tag)


def key_of(
    article: Article, passages: Iterable[KeyPassage], ignored: Iterable[Span] = (), rules: Rules | None = None
) -> Key:
    """A key for the article."""
    return Key(
        lesson="test",
        article_sha256=article.sha256,
        version=1,
        created=datetime(2026, 1, 1, tzinfo=UTC),
        passages=tuple(passages),
        ignored=tuple(ignored),
        rules=rules or Rules(),
    )


def key_from_workload(article: Article, passages: Iterable[Mapping[str, Any]]) -> Key:
    """The key of a generated workload."""
    return key_of(
        article,
        [
            KeyPassage(
                passage["id"],
                Span(passage["start"], passage["end"]),
                "",
                passage["tag"],
                "because",
                optional=passage["optional"],
                weight=passage["weight"],
                accept={tag: Fraction(share) for tag, share in passage["accept"].items()},
            )
            for passage in passages
        ],
    )


def work_from_workload(passages: Iterable[Mapping[str, Any]]) -> list[Passage]:
    """The passages of one student of a generated workload."""
    return [
        Passage(passage["id"], Span(passage["start"], passage["end"]), passage["tag"]) for passage in passages
    ]
