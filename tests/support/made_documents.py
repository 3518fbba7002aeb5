"""Writes small documents of every kind that can be imported, for tests."""

import io
import zipfile
from collections.abc import Mapping

import typst

_W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/{name}.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
)
_RELATION = (
    '<Relationship Id="{0}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{1}" '
    'Target="{2}"{3}/>'
)
_O = "urn:oasis:names:tc:opendocument:xmlns:"
_ODF = (
    f'xmlns:office="{_O}office:1.0" xmlns:text="{_O}text:1.0" xmlns:table="{_O}table:1.0" '
    f'xmlns:draw="{_O}drawing:1.0" xmlns:svg="{_O}svg-compatible:1.0" xmlns:style="{_O}style:1.0" '
    f'xmlns:fo="{_O}xsl-fo-compatible:1.0" xmlns:meta="{_O}meta:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
)


def zipped(files: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of some files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def docx(body: str, *, styles: str = "", name: str = "document", **parts: str) -> bytes:
    """A document of Word.

    Args:
        body: the XML in its body.
        styles: the XML in its styles.
        name: of the part that holds the text.
        **parts: XML of further parts by the names of their files, such as ``footnotes``; the root is added.
    """
    roots = {
        "footnotes": "footnotes",
        "endnotes": "endnotes",
        "comments": "comments",
        "numbering": "numbering",
    }
    links = "".join(
        _RELATION.format(part, part, f"{part}.xml", "") for part in (*parts, *(["styles"] if styles else []))
    )
    links += _RELATION.format(
        "web", "hyperlink", "https://example.org/a?b=1&amp;c=2", ' TargetMode="External"'
    )
    files = {
        "[Content_Types].xml": _TYPES.format(name=name),
        "_rels/.rels": _RELATIONS.format(_RELATION.format("r1", "officeDocument", f"word/{name}.xml", "")),
        f"word/_rels/{name}.xml.rels": _RELATIONS.format(links),
        f"word/{name}.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
    }
    if styles:
        files["word/styles.xml"] = f"<w:styles {_W}>{styles}</w:styles>"
    for part, xml in parts.items():
        root = roots.get(part, "hdr")
        files[f"word/{part}.xml"] = f"<w:{root} {_W}>{xml}</w:{root}>"
    return zipped(files)


def par(text: str, style: str = "", properties: str = "") -> str:
    """A paragraph of Word with one run."""
    return marked(run(text), (f'<w:pStyle w:val="{style}"/>' if style else "") + properties)


def marked(runs: str, properties: str = "") -> str:
    """A paragraph of Word."""
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{runs}</w:p>"


def run(text: str, properties: str = "") -> str:
    """A run of Word."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def odt(body: str, *, automatic: str = "", styles: str = "", meta: str = "", manifest: str = "") -> bytes:
    """An OpenDocument text.

    Args:
        body: the XML in ``office:text``.
        automatic: the XML of its automatic styles.
        styles: the XML of its named styles.
        meta: the XML of its properties.
        manifest: the XML in its manifest.
    """
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {_ODF}><office:automatic-styles>{automatic}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {_ODF}><office:styles>{styles}</office:styles>"
            "</office:document-styles>",
            "meta.xml": f"<office:document-meta {_ODF}><office:meta>{meta}</office:meta>"
            "</office:document-meta>",
            "META-INF/manifest.xml": f"<manifest>{manifest}</manifest>",
        }
    )


def epub(
    chapters: Mapping[str, str | bytes],
    *,
    spine: str = "",
    folder: str = "OEBPS",
    properties: Mapping[str, str] | None = None,
    metadata: str = "<dc:title>A Book</dc:title><dc:language>en</dc:language>",
    **files: str,
) -> bytes:
    """A book.

    Args:
        chapters: what stands in each file, by its name; plain text is put into a page.
        spine: the XML in its spine; empty for all chapters in their order.
        folder: of the package.
        properties: of chapters, by name.
        metadata: the XML in its metadata.
        **files: further files, by the names of ``META-INF`` without end.
    """
    props = properties or {}
    items = "".join(
        f'<item id="c{number}" href="{name}" media-type="application/xhtml+xml"'
        f' properties="{props.get(name, "")}"/>'
        for number, name in enumerate(chapters)
    )
    order = spine or "".join(f'<itemref idref="c{number}"/>' for number in range(len(chapters)))
    prefix = f"{folder}/" if folder else ""
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{metadata}</metadata><manifest>{items}</manifest><spine>{order}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        f'<rootfile full-path="{prefix}package.opf"/></rootfiles></container>'
    )
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            f"{prefix}package.opf": package,
            **{f"META-INF/{name}.xml": content for name, content in files.items()},
            **{prefix + name.replace("%20", " "): _page(content) for name, content in chapters.items()},
        }
    )


def _page(content: str | bytes) -> str | bytes:
    if isinstance(content, bytes):
        return content
    head = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
    body = f"<head><title>x</title></head><body>{content}</body></html>"
    return f'<?xml version="1.0" encoding="utf-8"?>{head}{body}'


def pdf(source: str) -> bytes:
    """A PDF of a text in typst's language."""
    made = typst.compile(source.encode("utf-8"))
    assert isinstance(made, bytes)
    return made
