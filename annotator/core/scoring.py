"""A student's work compared with the key (scoring method, sections 2 to 7 and 10).

Exact whole numbers and fractions only; the result does not depend on the order of the input.
"""

from collections.abc import Callable, Sequence

from annotator.core.comparison import Comparison
from annotator.core.figures import figures_of
from annotator.core.key import Key
from annotator.core.model import Article, Passage
from annotator.core.placing import Ground, place_key, place_work
from annotator.core.points import total_of
from annotator.core.rows import entries_of, row_of


def compare(article: Article, tags: Sequence[str], key: Key, passages: Sequence[Passage]) -> Comparison:
    """Compare a student's passages with a key.

    Args:
        article: the text that all spans count in.
        tags: ids of the lesson's tags, in its order.
        key: the key with its rules.
        passages: the student's, in any order.

    Raises:
        ScoringError: the key or the passages are refused; see ``check_key`` and ``check_work``.
    """
    return comparer(article, tags, key)(passages)


def comparer(article: Article, tags: Sequence[str], key: Key) -> Callable[[Sequence[Passage]], Comparison]:
    """``compare`` for one key and many students: the key is placed and checked once.

    Args:
        article: the text that all spans count in.
        tags: ids of the lesson's tags, in its order.
        key: the key with its rules.

    Raises:
        ScoringError: the key is refused; see ``check_key``. What is returned raises it for passages.
    """
    ground = Ground(article, key.ignored)
    keys = place_key(ground, tags, key)

    def compare_with_key(passages: Sequence[Passage]) -> Comparison:
        works = place_work(ground, tags, passages)
        entries = sorted(entries_of(keys, works, key), key=lambda entry: entry.order)
        total = total_of([entry.stake for entry in entries])
        rows = tuple(map(row_of, entries, total.row_points, total.row_lost))
        figures = figures_of(tags, rows)
        return Comparison(
            score=total.score,
            shown=total.shown,
            points=total.points,
            earned=total.earned,
            worth=total.worth,
            found=figures.found,
            optional_found=figures.optional_found,
            right_tag=figures.right_tag,
            precision=figures.precision,
            by_tag=figures.by_tag,
            confusion=figures.confusion,
            rows=rows,
            dropped=works.dropped,
        )

    return compare_with_key
