"""What becomes of every passage once the pairs are known (scoring method, section 4)."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from annotator.core.pairing import KEY, Mark, is_half, pair_up, sharing, without_repeats
from annotator.core.ranges import common, union
from annotator.core.span import WordRange


class Pair(NamedTuple):
    """A key passage with the student's mark for it and the pieces that count with it.

    Attributes:
        key: the key passage.
        own: the student's mark.
        pieces: further marks of the student in it, in reading order.
        first: first word of what counts as marked.
        last: the word behind the last.
        inside: words of the key passage that count as marked.
        outside: words outside it that count as marked.
        gapless: what counts as marked is one range.
        split: the pieces improve the fit.
    """

    key: Mark
    own: Mark
    pieces: tuple[Mark, ...]
    first: int
    last: int
    inside: int
    outside: int
    gapless: bool = True
    split: bool = False

    @property
    def identical(self) -> bool:
        """The student's own mark has exactly the words of the key passage."""
        return self.own.i == self.key.i and self.own.j == self.key.j

    @property
    def size(self) -> int:
        """Words of the key passage."""
        return self.key.j - self.key.i

    @property
    def both(self) -> int:
        """Words of the key passage and words that count as marked, added up; the fit's denominator."""
        return self.size + self.inside + self.outside

    @property
    def found(self) -> bool:
        """The fit is at least one half."""
        return is_half(self.inside, self.both)


class Left(NamedTuple):
    """A key passage without a partner, or a student's mark without one.

    Attributes:
        mark: the passage.
        code: its outcome.
        over: for ``merged``: the student's marks over it, in reading order.
        same_tag: for ``duplicate``: it repeats the tag as well.
        in_region: for ``ignored``: it lies in an ignored region.
    """

    mark: Mark
    code: str
    over: tuple[Mark, ...] = ()
    same_tag: bool = False
    in_region: bool = False

    @property
    def costs(self) -> bool:
        """It counts as an extra mark."""
        return self.code == "extra" or (self.code == "duplicate" and not self.same_tag)


def settle(keys: Sequence[Mark], works: Sequence[Mark]) -> tuple[list[Pair], list[Left]]:
    """Pair the marks and say what becomes of those that are left.

    Args:
        keys: the key's passages, with countable words.
        works: the student's passages, with countable words.
    """
    kept = without_repeats(works)
    paired = pair_up(keys, kept)
    used_keys = {key.id for key, _ in paired}
    used_works = {work.id for _, work in paired}
    single_works = [work for work in kept if work.id not in used_works]
    pieces = _pieces(paired, single_works)
    pairs = [_pair(key, work, pieces.get(key.id, ())) for key, work in paired]
    left = _left_keys([key for key in keys if key.id not in used_keys], kept)
    kept_ids = {work.id for work in kept}
    left += [Left(work, "duplicate", same_tag=True) for work in works if work.id not in kept_ids]
    left += _left_works(single_works, keys, kept, used_works, pieces.values())
    return pairs, left


def _words(mark: Mark) -> WordRange:
    return WordRange(mark.i, mark.j)


def _more_than_half(words: int, mark: Mark) -> bool:
    return 2 * words > mark.j - mark.i


def _meetings(ones: Iterable[Mark], others: Iterable[Mark]) -> list[tuple[Mark, Mark, int]]:
    """Key mark, student's mark and the number of their common words, for all that share a word."""
    marks = sorted([*ones, *others])
    found = []
    for earlier, later, words in sharing(marks):
        one, other = marks[earlier], marks[later]
        found.append((one, other, words) if one.side == KEY else (other, one, words))
    return found


def _pieces(paired: Sequence[tuple[Mark, Mark]], singles: Sequence[Mark]) -> dict[str, list[Mark]]:
    """The pieces of each key passage that has some, by its id."""
    partner_tag = {key.id: work.tag for key, work in paired}
    best: dict[str, tuple[int, Mark, Mark]] = {}
    for key, work, words in _meetings((key for key, _ in paired), singles):
        if partner_tag[key.id] != work.tag or not _more_than_half(words, work):
            continue
        offer = (-words, key, work)
        best[work.id] = min(best.get(work.id, offer), offer)
    pieces: dict[str, list[Mark]] = {}
    for work in singles:
        if work.id in best:
            pieces.setdefault(best[work.id][1].id, []).append(work)
    return pieces


def _pair(key: Mark, own: Mark, pieces: Sequence[Mark]) -> Pair:
    inside = min(key.j, own.j) - max(key.i, own.i)
    alone = Pair(key, own, tuple(pieces), own.i, own.j, inside, own.j - own.i - inside)
    if not pieces or alone.identical:
        return alone
    blocks = union([_words(own), *map(_words, pieces)])
    inside = common(blocks, _words(key))
    outside = sum(j - i for i, j in blocks) - inside
    together = Pair(
        key,
        own,
        tuple(pieces),
        blocks[0].i,
        blocks[-1].j,
        inside,
        outside,
        gapless=len(blocks) == 1,
        split=True,
    )
    # Both fits are 2 * inside / both; compared without dividing.
    return together if together.inside * alone.both > alone.inside * together.both else alone


def _left_keys(singles: Sequence[Mark], works: Sequence[Mark]) -> list[Left]:
    """Key passages without partner: optional, merged or missed."""
    over: dict[str, list[Mark]] = {}
    for key, work, words in _meetings(singles, works if singles else ()):
        if _more_than_half(words, key):
            over.setdefault(key.id, []).append(work)
    left = []
    for key in singles:
        if key.optional:
            left.append(Left(key, "optional_left"))
        elif key.id in over:
            left.append(Left(key, "merged", tuple(sorted(over[key.id]))))
        else:
            left.append(Left(key, "missed"))
    return left


def _left_works(
    singles: Sequence[Mark],
    keys: Sequence[Mark],
    kept: Sequence[Mark],
    paired: set[str],
    pieces: Iterable[Sequence[Mark]],
) -> list[Left]:
    """Student's marks without partner: the first outcome that applies."""
    piece_ids = {work.id for marks in pieces for work in marks}
    optional: dict[str, list[WordRange]] = {}
    for key, work, _ in _meetings((key for key in keys if key.optional), singles):
        optional.setdefault(work.id, []).append(_words(key))
    first_with: dict[WordRange, str] = {}
    paired_words = {_words(work) for work in kept if work.id in paired}
    for work in kept:
        first_with.setdefault(_words(work), work.id)
    left = []
    for work in singles:
        words = _words(work)
        if work.id in piece_ids:
            code = "piece"
        elif common(union(optional.get(work.id, ())), words) == work.j - work.i:
            code = "ignored"
        elif words in paired_words or first_with[words] != work.id:
            code = "duplicate"
        else:
            code = "extra"
        left.append(Left(work, code))
    return left
