"""Reads files for tests, and shows what was read in few words."""

from annotator.content.imports.reading import read
from annotator.core.importing import Imported, ReadOptions, article_of


def reads(name: str, data: bytes | str, **options: object) -> Imported:
    """What a file gives; a text is stored as UTF-8."""
    stored = data.encode("utf-8") if isinstance(data, str) else data
    return read(name, stored, ReadOptions(**options))


def included(found: Imported) -> list[tuple[str, str]]:
    """Kind and text of the included blocks."""
    return [(block.kind, block.text) for block in found.blocks if block.included]


def left_out(found: Imported) -> list[tuple[str, str]]:
    """Reason and text of the others."""
    return [(block.left_out, block.text) for block in found.blocks if not block.included]


def told(found: Imported) -> dict[str, int]:
    """How much of what the notices say."""
    return {notice.kind: sum(notice.counts.values()) for notice in found.notices}


def forms(found: Imported, kind: str) -> list[str]:
    """The words with a form."""
    article = article_of(found.blocks)[0]
    return [article.text[run.start : run.end] for run in article.runs if run.kind == kind]


def text_of(found: Imported) -> str:
    """The article's text."""
    return article_of(found.blocks)[0].text
