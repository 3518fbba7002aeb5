"""Markdown, through Python-Markdown and the reader of HTML."""

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from annotator.content.imports.decoding import decoded
from annotator.content.imports.markup import found_in_document
from annotator.content.imports.notices import blocks_in, cleaned, counted, lost_from
from annotator.content.imports.web_page import ended
from annotator.core.importing import Imported, ReadOptions
from annotator.core.model import Provenance
from annotator.core.text import canonical

_EXTENSIONS = ("tables", "footnotes", "def_list", "fenced_code", "sane_lists")
_ITEM = re.compile(r" {0,3}(?:[-*+]|\d{1,9}[.)]) +\S")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_HEAD = re.compile(
    r"---[ \t]*\n([A-Za-z][\w-]{0,40}:(?:[ \t].*)?\n"
    r"(?:(?:[A-Za-z][\w-]{0,40}:(?:[ \t].*)?|[ \t#-].*|)\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
_FIELD = re.compile(r"([A-Za-z][\w-]{0,40}):[ \t]+(\S.*)")


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
        ImportRefused: ``encoding`` or ``too_deep``.
    """
    text, encoding = decoded(data, options.encoding)
    text, notices = cleaned(canonical(text))
    text, head = _without_head(text)
    found = found_in_document(Markdown(extensions=[*_EXTENSIONS, _Reading()]).convert(text))
    blocks = blocks_in(found)
    heading = next((block.text for block in blocks if block.kind == "heading1" and block.included), "")
    return Imported(
        "markdown",
        ended(blocks),
        title=head.get("title") or " ".join(heading.split()),
        language=head.get("language", head.get("lang", "")),
        source=Provenance(
            outlet=head.get("outlet", ""),
            author=head.get("author", ""),
            published=head.get("date", ""),
            address=head.get("address", head.get("url", "")),
        ),
        notices=(*notices, *counted(lost_from(found))),
        encoding=encoding,
    )


def _without_head(text: str) -> tuple[str, dict[str, str]]:
    """The text without its head, and the head's fields that stand on one line each."""
    found = _HEAD.match(text)
    if found is None:
        return text, {}
    fields = (_FIELD.fullmatch(line.rstrip()) for line in found.group(1).splitlines())
    return text[found.end() :], {each[1].lower(): _unquoted(each[2]) for each in fields if each}


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
