"""XML that is not trusted: no document type, no entities from elsewhere, nothing fetched."""

from lxml import etree

from annotator.core.errors import ImportRefused

Element = etree._Element  # noqa: SLF001 - the library's only name for it


def parse(data: bytes, kind: str) -> Element:
    """The root of an XML part.

    Args:
        data: its bytes.
        kind: how the document is called in messages.

    Raises:
        ImportRefused: ``damaged``: it is no XML, or brings a document type with entities.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as exc:
        raise _damaged(kind) from exc
    document_type = root.getroottree().docinfo.internalDTD
    if document_type is not None and any(document_type.iterentities()):
        raise _damaged(kind)
    return root


def _damaged(kind: str) -> ImportRefused:
    return ImportRefused(
        "damaged",
        "A part of this {kind} file cannot be read.",
        "Nothing was read in. Open it in the program it was made with, save it again, and try that.",
        kind=kind,
    )


def serialized(root: Element) -> bytes:
    """The XML of a tree, in UTF-8."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
