"""How far two colours stand apart, also for those who lack one kind of cone.

What such an eye sees is simulated by the matrices of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes,
"A Physiologically-based Model for Simulation of Color Vision Deficiency" (IEEE Transactions on
Visualization and Computer Graphics 15(6), 2009), at full severity, on linear RGB. Distances are those of
Björn Ottosson's OKLab (2020), in which equal distances look equally different.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import dist
from typing import Final

from annotator.core.palette import linear, rgb, tag_colour

ALL, PROTAN, DEUTAN, TRITAN = "all", "protan", "deutan", "tritan"
ALIKE: Final = 0.07
"""Nearer than this, two thin lines or small letters are hard to tell apart by their colour.

Every pair of the palette's own inks is farther apart, on every page and for every kind of sight.
"""
_PAGES: Final = ("light", "sepia", "dark")
_Matrix = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]
_SIGHTS: Final[Mapping[str, _Matrix]] = {
    ALL: ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    PROTAN: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    DEUTAN: ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    TRITAN: ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
_Triple = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Alike:
    """Two colours of a list that are hard to tell apart.

    Attributes:
        one: place of the first in the list.
        other: place of the second.
        sights: for whom, in the order ``all``, ``protan``, ``deutan``, ``tritan``; if for all, ``all`` alone.
    """

    one: int
    other: int
    sights: tuple[str, ...]


def distance(one: str, other: str, sight: str = ALL) -> float:
    """How far two colours ``#rrggbb`` stand apart; black and white are 1 apart.

    Args:
        one: a colour.
        other: another.
        sight: whose: ``all`` cones, or ``protan``, ``deutan`` or ``tritan`` for who lacks one kind.
    """
    return dist(_seen(one, sight), _seen(other, sight))


def alike(colours: Sequence[str]) -> list[Alike]:
    """Which tag colours are hard to tell apart as they are drawn, on any page.

    Args:
        colours: tokens or ``#rrggbb``; KeyError for any other.
    """
    inks = [tag_colour(name) for name in colours]
    seen = {
        (sight, page): [_seen(ink.on(page).ink, sight) for ink in inks]
        for sight in _SIGHTS
        for page in _PAGES
    }
    found = []
    for one, other in combinations(range(len(colours)), 2):
        sights = tuple(
            sight
            for sight in _SIGHTS
            if any(dist(seen[sight, page][one], seen[sight, page][other]) < ALIKE for page in _PAGES)
        )
        if sights:
            found.append(Alike(one, other, (ALL,) if ALL in sights else sights))
    return found


def _seen(colour: str, sight: str) -> _Triple:
    """Where a colour stands in OKLab for an eye."""
    light = [linear(channel / 255) for channel in rgb(colour)]
    return _oklab(*(min(1.0, max(0.0, _dot(row, light))) for row in _SIGHTS[sight]))


def _oklab(red: float, green: float, blue: float) -> _Triple:
    light = (red, green, blue)
    long, middle, short = (
        _dot(row, light) ** (1 / 3)
        for row in (
            (0.4122214708, 0.5363325363, 0.0514459929),
            (0.2119034982, 0.6806995451, 0.1073969566),
            (0.0883024619, 0.2817188376, 0.6299787005),
        )
    )
    cones = (long, middle, short)
    return (
        _dot((0.2104542553, 0.7936177850, -0.0040720468), cones),
        _dot((1.9779984951, -2.4285922050, 0.4505937099), cones),
        _dot((0.0259040371, 0.7827717662, -0.8086757660), cones),
    )


def _dot(row: Sequence[float], values: Sequence[float]) -> float:
    return sum(weight * value for weight, value in zip(row, values, strict=True))
