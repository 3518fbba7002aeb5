"""Breaks files in the ways that files break, and in those that hostile ones are built."""

import io
import random
import re
import warnings
import zipfile
from collections.abc import Callable, Sequence
from copy import deepcopy
from functools import cache
from typing import NamedTuple

from lxml import etree

SIGNS = (
    *(b"<", b">", b"&", b"\0", b"\xff", b"\n", b"\r", b"-->", b"]]>", b"\xef\xbb\xbf", b"\xff\xfe", b"%PDF-"),
    *(b"99999999999999999999", b"-1", b"1e309", b"0", b"\\u0000", b"\xed\xa0\x80", b"(((((((", b"[" * 200),
    *(b"<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;&b;'>]>", b"&c;", b"&#0;", b"&#xD800;", b"&#xFDD0;"),
    *(
        b"</article>",
        b"</html>",
        b"<script>",
        b"<table><tr><td rowspan=9999 colspan=9999>",
        b"<pre>",
        b"<!--",
    ),
    *(b"<div>" * 300, b"> " * 300, b"- " * 300, b"*" * 300, b"`" * 300, b"[^1]: ", b"| a | b |\n| - | - |\n"),
    *(
        b"endobj",
        b"endstream",
        b"stream",
        b"<<",
        b">>",
        b"/Kids [1 0 R 2 0 R 3 0 R]",
        b"/Length 99999999",
        b"PK\x03\x04",
    ),
)
"""What is put into files."""
NUMBERS = (b"0", b"-1", b"1", b"2147483648", b"9" * 30, b"0.0000001", b"1e309", b"nan", b"", b"x")
"""What is put in the place of numbers."""
_DIGITS = re.compile(rb"\d+")
_MOST_BYTES = 2 * 1024 * 1024
"""Of a broken file: what grows beyond that is cut."""


class Break(NamedTuple):
    """One way in which a file is broken.

    Attributes:
        kind: one of ``KINDS``.
        place: where, as a share of 65536.
        length: of how much, as a share of 65536.
        value: which byte, sign or member.
    """

    kind: str
    place: int
    length: int
    value: int


def _cut(data: bytes, start: int, end: int, _: int) -> bytes:
    return data[:start] + data[end:]


def _end(data: bytes, start: int, _: int, __: int) -> bytes:
    return data[:start]


def _repeat(data: bytes, start: int, end: int, value: int) -> bytes:
    return data[:start] + data[start:end] * (value % 40 + 1) + data[end:]


def _swap(data: bytes, start: int, end: int, value: int) -> bytes:
    middle = start + (end - start) * (value % 17) // 17
    return data[:start] + data[middle:end] + data[start:middle] + data[end:]


def _byte(data: bytes, start: int, _: int, value: int) -> bytes:
    return data[:start] + bytes([value % 256]) + data[start + 1 :]


def _sign(data: bytes, start: int, _: int, value: int) -> bytes:
    return data[:start] + SIGNS[value % len(SIGNS)] + data[start:]


def _replaced(data: bytes, start: int, end: int, value: int) -> bytes:
    """Another of the same: everything that stands between two signs, put where something else is."""
    parts = data.split(b"<")
    if len(parts) < 3:
        return _sign(data, start, end, value)
    parts[start % len(parts)] = parts[value % len(parts)]
    return b"<".join(parts)


def _number(data: bytes, start: int, end: int, value: int) -> bytes:
    """Another number in the place of one."""
    numbers = list(_DIGITS.finditer(data))
    if not numbers:
        return _byte(data, start, end, value)
    one = numbers[start % len(numbers)]
    return data[: one.start()] + NUMBERS[value % len(NUMBERS)] + data[one.end() :]


def _element(data: bytes, start: int, end: int, value: int) -> bytes:
    """Elements of XML that go, stand twice, stand somewhere else, or have another name or other values."""
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False))
    except (etree.XMLSyntaxError, ValueError):
        return _replaced(data, start, end, value)
    elements = [each for each in root.iter() if isinstance(each.tag, str)]
    one, other = elements[start % len(elements)], elements[value % len(elements)]
    parent = one.getparent()
    match value % 6:
        case 0 if parent is not None:
            parent.remove(one)
        case 1:
            other.append(deepcopy(one))
        case 2 if one not in list(other.iterancestors()) and one is not other and parent is not None:
            other.insert(0, one)
        case 3:
            one.tag = other.tag
        case 4:
            for name in one.attrib:
                one.set(name, NUMBERS[value % len(NUMBERS)].decode())
        case _:
            one.attrib.clear()
    return etree.tostring(root)


_WAYS: dict[str, Callable[[bytes, int, int, int], bytes]] = {
    "byte": _byte,
    "sign": _sign,
    "cut": _cut,
    "end": _end,
    "repeat": _repeat,
    "swap": _swap,
    "replaced": _replaced,
    "number": _number,
    "element": _element,
}
KINDS = tuple(_WAYS)
"""Ways to break a file."""


def broken(data: bytes, breaks: Sequence[Break], *, inside: bool) -> bytes:
    """A file, broken.

    Args:
        data: the file.
        breaks: one after the other.
        inside: break a member of an archive, not the archive itself, if it is one.
    """
    for each in breaks:
        data = (_inside if inside and zipfile.is_zipfile(io.BytesIO(data)) else _once)(data, each)
        data = data[:_MOST_BYTES]
    return data


def _once(data: bytes, one: Break) -> bytes:
    start = len(data) * one.place // 65536
    end = start + (len(data) - start) * one.length // 65536
    return _WAYS[one.kind](data, start, end, one.value)


def _inside(data: bytes, one: Break) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {info.filename: archive.read(info) for info in archive.infolist()}
    name = sorted(members)[one.value % len(members)]
    members[name] = _once(members[name], one)
    return packed(members)


def packed(members: dict[str, bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of some members."""
    made = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w", compression) as archive:
        warnings.simplefilter("ignore")
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def at_random(chance: random.Random) -> list[Break]:
    """Some breaks by chance."""
    return [
        Break(
            chance.choice(KINDS),
            chance.randrange(65536),
            int(65536 * chance.random() ** 4),
            chance.randrange(2**16),
        )
        for _ in range(chance.choice((1, 1, 2, 3, 6)))
    ]


@cache
def bombs() -> dict[str, bytes]:
    """Files that were built to do harm, by name."""
    text = b"<w:t>ha</w:t>" * 10
    entity = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 12))
    laughs = f"<!DOCTYPE a [<!ENTITY e0 'ha'>{entity}]><a>&e11;</a>".encode()
    deep = b"<a>" * 100_000
    document = "word/document.xml"
    types = b'<Types><Override ContentType="wordprocessingml.document.main+xml"/></Types>'
    open_text = b"application/vnd.oasis.opendocument.text"
    container = b'<c><rootfile full-path="p.opf"/></c>'
    package = b'<p><item id="a" href="a.html" media-type="text/html"/><itemref idref="a"/></p>'
    return {
        "zeros.docx": packed({"[Content_Types].xml": types, document: bytes(70 * 1024 * 1024)}),
        "many.docx": packed({"[Content_Types].xml": types, **{f"word/{n}.xml": text for n in range(6000)}}),
        "laughs.docx": packed({"[Content_Types].xml": types, document: laughs}),
        "laughs-in-styles.docx": packed(
            {"[Content_Types].xml": types, document: text, "word/styles.xml": laughs}
        ),
        "deep.docx": packed({"[Content_Types].xml": types, document: deep}),
        "laughs.odt": packed({"mimetype": open_text, "content.xml": laughs}),
        "deep.odt": packed({"mimetype": open_text, "content.xml": deep}),
        "laughs.epub": packed({"META-INF/container.xml": laughs}),
        "laughs-in-package.epub": packed({"META-INF/container.xml": container, "p.opf": laughs}),
        "outside.epub": packed(
            {"META-INF/container.xml": container, "p.opf": package.replace(b"a.html", b"../../etc/passwd")}
        ),
        "deep.epub": packed(
            {"META-INF/container.xml": container, "p.opf": package, "a.html": b"<div>" * 100_000}
        ),
        "deep.html": b"<div>" * 200_000 + b"text",
        "wide.html": b"<table>" + b"<tr><td colspan=9999 rowspan=9999>x" * 2000,
        "attributes.html": b"<p " + b"a='b' " * 50_000 + b">text</p>",
        "entities.html": b"<p>" + b"&amp;" * 300_000,
        "deep.md": b">" * 3000 + b" text",
        "links.md": b"[a](" * 3000,
        "stars.md": b"*a_" * 3000,
        "parts.mhtml": b"Content-Type: multipart/mixed; boundary=a\r\n\r\n" + b"--a\r\n\r\n" * 20_000,
        "nested.mhtml": b"".join(
            b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(3000)
        ),
        "loop.pdf": b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]>>endobj\nxref\n0 1\n"
        b"trailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF",
        "deep.pdf": b"%PDF-1.4\n1 0 obj" + b"[" * 100_000 + b"endobj\ntrailer<</Root 1 0 R>>",
        "numbers.pdf": b"%PDF-1.4\n1 0 obj<</Length "
        + b"9" * 5000
        + b">>stream\nendstream endobj\ntrailer<</Root 1 0 R>>",
        "zeros.txt": bytes(5_000_000),
        "lines.txt": b"\n" * 1_000_000 + b"x",
    }
