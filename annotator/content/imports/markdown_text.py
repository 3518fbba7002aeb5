"""Markdown, through Python-Markdown and the reader of HTML."""

import re
from dataclasses import replace

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from annotator.content.imports.decoding import decoded
from annotator.content.imports.web_page import page_of
from annotator.core.importing import Imported, ReadOptions
from annotator.core.model import Provenance
from annotator.core.text import canonical

_EXTENSIONS = ("tables", "footnotes", "def_list", "fenced_code", "sane_lists")
_ITEM = re.compile(r" {0,3}(?:[-*+]|\d{1,9}[.)]) +\S")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_HEAD = re.compile(r"---\n((?:[A-Za-z_]{1,40}:[^\n]*\n)+)---\n")


class _ListsAfterText(Preprocessor):
    """Lets a list begin right after a line of text, as people write it and other readers take it."""

    def run(self, lines: list[str]) -> list[str]:
        """The lines, with an empty one before such a list."""
        written: list[str] = []
        fenced = False
        for line in lines:
            fenced ^= bool(_FENCE.match(line))
            before = written[-1] if written else ""
            if not fenced and _ITEM.match(line) and before.strip() and not _continues(before):
                written.append("")
            written.append(line)
        return written


def _continues(line: str) -> bool:
    """Is a line part of a list or code already?"""
    return bool(_ITEM.match(line)) or line.startswith(("  ", "\t"))


class _Reading(Extension):
    """What we add to Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        """Register it."""
        md.preprocessors.register(_ListsAfterText(md), "lists_after_text", 22)


def read_markdown(data: bytes, options: ReadOptions) -> Imported:
    """Read a Markdown text; a head between lines of ``---`` tells title, author and so on.

    Raises:
        ImportRefused: ``encoding``.
    """
    text, encoding = decoded(data, options.encoding)
    text, head = _without_head(canonical(text))
    markdown = Markdown(extensions=[*_EXTENSIONS, _Reading()])
    page = page_of(f"<article>{markdown.convert(text)}</article>", options)
    return replace(
        page,
        format="markdown",
        encoding=encoding,
        title=head.get("title", page.title),
        language=head.get("language", head.get("lang", "")),
        source=Provenance(
            outlet=head.get("outlet", ""),
            author=head.get("author", ""),
            published=head.get("date", ""),
            address=head.get("address", head.get("url", "")),
        ),
    )


def _without_head(text: str) -> tuple[str, dict[str, str]]:
    found = _HEAD.match(text)
    if found is None:
        return text, {}
    pairs = (line.split(":", 1) for line in found.group(1).splitlines())
    return text[found.end() :], {name.strip().lower(): value.strip().strip("\"'") for name, value in pairs}
