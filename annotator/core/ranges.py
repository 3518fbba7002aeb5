"""Ranges of words that lie over each other."""

import heapq
from collections.abc import Iterable

from annotator.core.span import WordRange

MOST_OVERLAP = 4
"""How many passages of one person may lie over one word."""


def deepest(ranges: Iterable[WordRange], within: WordRange) -> int:
    """How many of the ranges lie over that word of ``within`` over which most lie; 0 for none.

    A further passage over ``within`` is allowed while the answer is below ``MOST_OVERLAP``.
    """
    most = 0
    ends: list[int] = []
    for i, j in sorted(found for found in ranges if found.i < within.j and found.j > within.i):
        start = max(i, within.i)
        while ends and ends[0] <= start:
            heapq.heappop(ends)
        heapq.heappush(ends, j)
        most = max(most, len(ends))
    return most


def union(ranges: Iterable[WordRange]) -> list[WordRange]:
    """The same words as blocks that neither touch nor overlap, in order."""
    blocks: list[WordRange] = []
    for i, j in sorted(ranges):
        if blocks and i <= blocks[-1].j:
            blocks[-1] = WordRange(blocks[-1].i, max(blocks[-1].j, j))
        else:
            blocks.append(WordRange(i, j))
    return blocks


def common(blocks: Iterable[WordRange], within: WordRange) -> int:
    """How many words of ``within`` the blocks cover; the blocks must not overlap each other."""
    return sum(max(0, min(j, within.j) - max(i, within.i)) for i, j in blocks)
