"""A file of each kind that can be imported, for breaking."""

from functools import cache
from pathlib import Path

from made_documents import docx, epub, marked, odt, par, pdf, run

CASES = Path(__file__).parents[1] / "cases"
_SUFFIXES = (".txt", ".md", ".html", ".docx", ".pdf", ".epub")
_PAGE = (
    "<!doctype html><html lang=en><head><title>T</title><meta name=author content=A></head><body><nav>N</nav>"
    "<article><h1>Fares</h1><p>One <b>two</b> <a href='https://example.org/'>three</a><br>four.</p>"
    "<table><tr><th rowspan=2>a<td>b<tr><td>c</table><ul><li>x<ul><li>y</ul></ul><pre>a\n b</pre>"
    "<figure><img alt=Bus><figcaption>C</figcaption></figure></article></body></html>"
)
_MARKDOWN = (
    "---\ntitle: T\n---\n# Fares\n\nOne *two* **three** [four](https://example.org/)[^1].\n\n- a\n    - b\n\n"
    "> c\n\n| d | e |\n| - | - |\n| f | g |\n\n```\nh\n```\n\nTerm\n:   Def\n\n[^1]: Note.\n"
)
_MAIL = (
    "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
    "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    "<article><p>caf=C3=A9</p></article>\r\n--x--\r\n"
)
_NUMBERS = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


@cache
def samples() -> dict[str, bytes]:
    """The files, by name."""
    found = {
        path.relative_to(CASES).as_posix(): path.read_bytes()
        for path in sorted(CASES.glob("*/*"))
        if path.suffix in _SUFFIXES and path.name != "case.md"
    }
    cell = "<w:tbl><w:tr><w:tc>" + par("c") + "</w:tc></w:tr></w:tbl>"
    item = par("item", properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    note = '<w:footnote w:id="1">' + par("note") + "</w:footnote>"
    reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    body = par("Head", "Heading1") + marked(run("a", "<w:b/>") + reference) + item + cell
    style = '<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/></w:style>'
    writer = (
        '<text:h text:outline-level="1">H</text:h><text:p>a<text:note><text:note-body><text:p>n</text:p>'
        "</text:note-body></text:note></text:p><text:list><text:list-item><text:p>b</text:p></text:list-item>"
        "</text:list><table:table><table:table-row><table:table-cell><text:p>c</text:p></table:table-cell>"
        "</table:table-row></table:table><text:p><draw:frame><draw:text-box><text:p>d</text:p></draw:text-box>"
        "</draw:frame></text:p>"
    )
    return found | {
        "page.html": _PAGE.encode(),
        "wide.html": _PAGE.encode("utf-16"),
        "text.md": _MARKDOWN.encode(),
        "page.mhtml": _MAIL.encode(),
        "made.docx": docx(body, styles=style, footnotes=note, numbering=_NUMBERS),
        "made.odt": odt(writer),
        "made.epub": epub({"a.xhtml": "<h1>A</h1><p>a</p>", "b.xhtml": "<p>b</p>"}),
        "made.pdf": pdf("#set page(width: 12cm, height: 9cm)\n= H\nOne office.\n#pagebreak()\n- a\n- b"),
        "text.txt": "One two.\r\n\r\nÄ third.\n".encode("cp1252"),
    }
