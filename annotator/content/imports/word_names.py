"""Names that Word's XML uses, and small steps in its trees."""

from collections.abc import Iterable

from annotator.content.imports.xml_trees import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
V = "{urn:schemas-microsoft-com:vml}"
STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R),
    (b"http://purl.oclc.org/ooxml/drawingml/main", A),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", M),
)
"""What the strict form of the format calls these."""


def remove(element: Element) -> None:
    """Take an element out of its tree."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def put_in_place(element: Element, others: Iterable[Element]) -> None:
    """Put others where an element is."""
    parent = element.getparent()
    if parent is not None:
        place = parent.index(element)
        parent[place : place + 1] = list(others)


def unwrap(element: Element) -> None:
    """Put what is in an element where it is."""
    put_in_place(element, list(element))


def value_of(parent: Element | None, path: str) -> str | None:
    """The ``w:val`` of an element below another, the path without namespaces; None if it is not there."""
    found = None if parent is None else parent.find("/".join(W + step for step in path.split("/")))
    return None if found is None else found.get(W + "val", "")


def is_on(parent: Element | None, path: str) -> bool | None:
    """Whether a property is set; None if nothing is said of it."""
    value = value_of(parent, path)
    return None if value is None else value not in {"0", "false", "off"}
