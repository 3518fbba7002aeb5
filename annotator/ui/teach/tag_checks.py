"""What is wrong with a set of tags, and what is only worth a thought, in words."""

from collections.abc import Iterator, Sequence
from math import floor

from PySide6.QtCore import QCoreApplication

from annotator.core.colour_vision import ALL, DEUTAN, PROTAN, TRITAN, Alike, alike
from annotator.core.model import Tag
from annotator.core.palette import LEAST_CONTRAST, LEAST_FOR_LINES, is_colour, unreadable_on
from annotator.core.tag_sets import faults_of
from annotator.ui.speech import decimal, listed, quoted, told_apart


def problems(tags: Sequence[Tag]) -> list[str]:
    """What a set cannot be kept with, a sentence each."""
    return [told_apart(fault.error)[0] for fault in faults_of(tags)]


def advice(tags: Sequence[Tag]) -> list[str]:
    """What may make the tags hard to read or to tell apart, a sentence each."""
    coloured = [tag for tag in tags if is_colour(tag.colour)]
    found = [_about(pair, coloured) for pair in alike([tag.colour for tag in coloured])]
    return [*found, *(sentence for tag in coloured for sentence in _unreadable(tag))]


def _about(pair: Alike, tags: Sequence[Tag]) -> str:
    one, other = tags[pair.one], tags[pair.other]
    names = {"one": quoted(one.name), "other": quoted(other.name)}
    if pair.sights == (ALL,):
        what = _tr("The colours of {one} and {other} are hard to tell apart.")
    else:
        what = _tr("The colours of {one} and {other} are hard to tell apart for people with {sights}.")
        names["sights"] = listed([_sights()[sight] for sight in pair.sights])
    if one.line == other.line:
        help_left = _tr("Only their letters are different: give them different lines as well.")
    else:
        help_left = _tr("Their letters and lines still tell them apart.")
    return f"{what.format(**names)} {help_left}"


def _sights() -> dict[str, str]:
    return {
        PROTAN: _tr("red blindness (protanopia)"),
        DEUTAN: _tr("green blindness (deuteranopia)"),
        TRITAN: _tr("blue blindness (tritanopia)"),
    }


def _unreadable(tag: Tag) -> Iterator[str]:
    found = unreadable_on(tag.colour)
    if not found:
        return
    pages = {
        "light": _tr("light pages"),
        "sepia": _tr("sepia pages"),
        "dark": _tr("dark pages"),
        "contrast": _tr("black pages"),
    }
    least = min(found.values())
    if least < LEAST_FOR_LINES:
        what = _tr(
            "{colour} has a contrast of only {ratio} : 1 on {pages}, too little for words ({words} : 1) and "
            "for lines ({lines} : 1). Another shade of it is drawn there."
        )
    else:
        what = _tr(
            "{colour} has a contrast of only {ratio} : 1 on {pages}, too little for words ({words} : 1). "
            "Another shade of it is drawn there."
        )
    yield what.format(
        colour=tag.colour,
        ratio=decimal(floor(10 * least) / 10, 1),
        pages=listed([pages[page] for page in found]),
        words=decimal(LEAST_CONTRAST, 1),
        lines=decimal(LEAST_FOR_LINES, 1),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("TagChecks", text)
