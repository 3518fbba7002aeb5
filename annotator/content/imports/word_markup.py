"""Puts Word's own mark-up in order, so that mammoth takes all of the text and nothing else."""

import re
from collections import Counter
from copy import deepcopy

from annotator.content.imports.word_changes import accept_changes
from annotator.content.imports.word_names import (
    MC,
    A,
    M,
    R,
    V,
    W,
    is_on,
    put_in_place,
    remove,
    unwrap,
    value_of,
)
from annotator.content.imports.word_styles import CONTENTS, Styles, heading, outline_level
from annotator.content.imports.xml_trees import Element

_BOX = W + "txbxContent"
_CHARTS = re.compile(r"/(?:chart|chartex|diagram)(?:/|$)")
_PAGES = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
_LISTS = frozenset({"TOC", "INDEX", "TOA"})
_SIGNS = {W + "cr": W + "br", W + "ptab": W + "tab"}


def put_in_order(root: Element, styles: Styles) -> tuple[Counter[str], Counter[str]]:
    """Put one part of a document in order.

    Returns:
        How many tracked changes of each kind were accepted, and how much of what was left out.
    """
    left_out: Counter[str] = Counter()
    _one_alternative(root)
    changes = accept_changes(root)
    left_out["comments"] = len(list(root.iter(W + "commentReference")))
    left_out["formulas"] = sum(_stands_alone(each) for each in root.iter(M + "oMath", M + "oMathPara"))
    left_out["embedded"] = len(list(root.iter(W + "altChunk"))) + _charts(root)
    _mark_contents(root, styles)
    left_out["page_fields"] = _drop_page_fields(root)
    left_out["hidden_text"] = _drop_hidden(root, styles)
    _say_styles(root, styles)
    for name in ("dir", "bdo", "fldSimple"):
        for each in list(root.iter(W + name)):
            unwrap(each)
    for ruby in list(root.iter(W + "ruby")):
        _spell_out(ruby)
    for each in list(root.iter(*_SIGNS)):
        each.tag = _SIGNS[str(each.tag)]
    return changes, +left_out


def _one_alternative(root: Element) -> None:
    """Of a box that is written down twice keep the older form, which mammoth reads; make it if need be."""
    for both in list(root.iter(MC + "AlternateContent")):
        fallback = both.find(MC + "Fallback")
        boxes = [box for choice in both.findall(MC + "Choice") for box in choice.iter(_BOX)]
        if boxes and (fallback is None or next(fallback.iter(_BOX), None) is None):
            put_in_place(both, [_as_shape(boxes)])
        elif fallback is not None:
            put_in_place(both, list(fallback))
        else:
            put_in_place(both, [child for choice in both.findall(MC + "Choice")[:1] for child in choice])
    for drawing in list(root.iter(W + "drawing")):
        boxes = list(drawing.iter(_BOX))
        if boxes:
            put_in_place(drawing, [_as_shape(boxes)])


def _as_shape(boxes: list[Element]) -> Element:
    """Boxes as the older form has them. A box inside another comes with it."""
    outer = [box for box in boxes if next(box.iterancestors(_BOX), None) is None] or boxes[:1]
    picture = outer[0].makeelement(W + "pict")
    for box in outer:
        shape = picture.makeelement(V + "shape")
        text_box = picture.makeelement(V + "textbox")
        text_box.append(deepcopy(box))
        shape.append(text_box)
        picture.append(shape)
    return picture


def _stands_alone(formula: Element) -> bool:
    parent = formula.getparent()
    return parent is None or parent.tag != M + "oMathPara"


def _charts(root: Element) -> int:
    return sum(bool(_CHARTS.search(each.get("uri", ""))) for each in root.iter(A + "graphicData"))


def _drop_hidden(root: Element, styles: Styles) -> int:
    """Take out the runs that Word hides; how many had text."""
    hidden = 0
    for run in list(root.iter(W + "r")):
        own = is_on(run, "rPr/vanish")
        if own is None:
            paragraph = next(run.iterancestors(W + "p"), None)
            own = styles.hides(value_of(run, "rPr/rStyle")) or styles.hides(value_of(paragraph, "pPr/pStyle"))
        if own:
            hidden += bool("".join(run.itertext(W + "t")).strip())
            remove(run)
    return hidden


def _mark_contents(root: Element, styles: Styles) -> None:
    """Give the paragraphs of a table of contents or an index their style."""
    for block in root.iter(W + "sdt"):
        gallery = value_of(block, "sdtPr/docPartObj/docPartGallery") or ""
        if gallery.lower() == "table of contents":
            for each in block.iter(W + "p"):
                _set_style(each, CONTENTS)
    for run, names in _in_fields(root):
        paragraph = next(run.iterancestors(W + "p"), None)
        if paragraph is not None and names & _LISTS:
            _set_style(paragraph, CONTENTS)
    for each in root.iter(W + "p"):
        if styles.meaning(value_of(each, "pPr/pStyle") or "") == CONTENTS:
            _set_style(each, CONTENTS)


def _drop_page_fields(root: Element) -> int:
    """Take out numbers of pages that stand in the text; how many there were."""
    gone = 0
    for field in list(root.iter(W + "fldSimple")):
        if _name(field.get(W + "instr", "")) in _PAGES:
            gone += 1
            remove(field)
    for run, names in _in_fields(root):
        if names & _PAGES:
            gone += bool("".join(run.itertext(W + "t")).strip())
            remove(run)
    return gone


def _in_fields(root: Element) -> list[tuple[Element, frozenset[str]]]:
    """The runs that are results of fields, with the names of the fields that they are in."""
    found = []
    open_fields: list[list[str]] = []  # what each field asks for, and then "" when its result begins
    for run in root.iter(W + "r"):
        for child in run:
            kind = child.get(W + "fldCharType") if child.tag == W + "fldChar" else ""
            if kind == "begin":
                open_fields.append([])
            elif open_fields and kind == "separate":
                open_fields[-1].append("")
            elif open_fields and kind == "end":
                open_fields.pop()
            elif open_fields and child.tag == W + "instrText" and "" not in open_fields[-1]:
                open_fields[-1].append(child.text or "\n")
        names = frozenset(_name("".join(each)) for each in open_fields if "" in each)
        if names and run.find(W + "fldChar") is None:
            found.append((run, names))
    return found


def _name(instruction: str) -> str:
    return next(iter(instruction.split()), "").upper()


def _say_styles(root: Element, styles: Styles) -> None:
    """Give each paragraph the style that stands for what its own one means."""
    for paragraph in root.iter(W + "p"):
        style = value_of(paragraph, "pPr/pStyle") or ""
        level = outline_level(paragraph.find(W + "pPr"))
        meaning = styles.meaning(style) if level is None else heading(level)
        if style != CONTENTS and meaning:
            _set_style(paragraph, meaning)


def _set_style(paragraph: Element, style: str) -> None:
    properties = paragraph.find(W + "pPr")
    if properties is None:
        properties = paragraph.makeelement(W + "pPr")
        paragraph.insert(0, properties)
    named = properties.find(W + "pStyle")
    if named is None:
        named = properties.makeelement(W + "pStyle")
        properties.insert(0, named)
    named.set(W + "val", style)


def _spell_out(ruby: Element) -> None:
    """How a word is read stands behind it in brackets, as in a web page."""
    base = [each for part in ruby.findall(W + "rubyBase") for each in part]
    read = [each for part in ruby.findall(W + "rt") for each in part]
    around = next(ruby.iterancestors(W + "r"), ruby)
    brackets = [_run_of(ruby, sign) for sign in ("(", ")")] if read else []
    put_in_place(around, [*base, *brackets[:1], *read, *brackets[1:]])


def _run_of(like: Element, text: str) -> Element:
    run = like.makeelement(W + "r")
    letters = like.makeelement(W + "t")
    letters.text = text
    run.append(letters)
    return run


def relations_used(root: Element) -> set[str]:
    """The ids of everything outside itself that a part refers to."""
    names = (R + "embed", R + "link", R + "id")
    return {each.get(name, "") for each in root.iter() for name in names if each.get(name)}
