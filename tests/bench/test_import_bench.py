"""A book of 100,000 words read in each format, beside the plainest reading of the same file."""

import io
import sys
from collections.abc import Callable

import mammoth
import pytest
from lxml import etree, html
from made_documents import docx, epub, odt, par, pdf
from markdown import Markdown
from pdfminer.high_level import extract_text
from processor_time import fastest
from trafilatura import extract
from workloads import workload

from annotator.content.imports.reading import read
from annotator.content.imports.zipped import members
from annotator.core.importing import article_of

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600)]

PARAGRAPHS = 1000
TEXT: str = workload("book")["text"]


def paragraphs() -> list[str]:
    words = TEXT.split()
    size = len(words) // PARAGRAPHS
    return [" ".join(words[start : start + size]) for start in range(0, len(words), size)]


def bare(data: bytes) -> str:
    return html.document_fromstring(data).text_content()


Plain = Callable[[bytes], object]


def files() -> dict[str, tuple[bytes, Plain]]:
    """For each format a file, and the plainest reading of it."""
    texts = paragraphs()
    body = "".join(f"<p>{text}</p>\n" for text in texts)
    parts = [texts[start : start + 50] for start in range(0, len(texts), 50)]
    chapters = {f"{n}.xhtml": "".join(f"<p>{text}</p>" for text in part) for n, part in enumerate(parts)}
    plain = "\n\n".join(texts)
    return {
        "book.md": (plain.encode(), lambda data: Markdown().convert(data.decode())),
        "book.txt": (plain.encode(), lambda data: data.decode().split("\n\n")),
        "article.html": (f"<article>{body}</article>".encode(), bare),
        "page.html": (f"<div>{body}</div>".encode(), lambda data: extract(data.decode())),
        "book.docx": (
            docx("".join(map(par, texts))),
            lambda data: mammoth.convert_to_html(io.BytesIO(data)).value,
        ),
        "book.odt": (
            odt("".join(f"<text:p>{text}</text:p>" for text in texts)),
            lambda data: "".join(etree.fromstring(members(data, "x")["content.xml"]).itertext()),
        ),
        "book.epub": (epub(chapters), lambda data: [bare(each) for each in members(data, "x").values()]),
        "book.pdf": (
            pdf("#set text(size: 10pt)\n" + plain),
            lambda data: extract_text(io.BytesIO(data)),
        ),
    }


SAME_JOB = {"book.md": 4, "page.html": 8, "book.docx": 5, "book.pdf": 2}
"""Where the peer does the same work: how many times as long ours may take. The others only hand out letters;
what is read there may take four times as long as Python-Markdown needs for the same words."""


def test_a_hundred_thousand_words_in_every_format(capsys):
    made = files()
    lines = []
    slow = []
    markdown = 0.0
    for name, (data, plainly) in made.items():
        rounds = 1 if name.endswith(".pdf") else 2
        found = read(name, data)
        assert sum(len(block.text.split()) for block in found.blocks) >= 99_900
        ours = fastest(lambda name=name, data=data: read(name, data), rounds)
        peer = fastest(lambda plainly=plainly, data=data: plainly(data), rounds)
        lines.append(f"{name:13} {ours:6.2f} s  × {ours / peer:5.1f} of {peer:.2f} s")
        markdown = peer if name == "book.md" else markdown
        if ours > (SAME_JOB[name] * peer if name in SAME_JOB else 4 * markdown):
            slow.append(name)
    blocks = read("book.txt", made["book.txt"][0]).blocks
    lines.append(f"words and sentences of the article: {fastest(lambda: article_of(blocks), 2):.2f} s")
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(lines) + "\n")
    assert not slow
