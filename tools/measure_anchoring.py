"""Measures what becomes of the shipped keys' passages when their articles are edited.

    python tools/measure_anchoring.py [TEXTS]

Each article is edited so many times (40) with 1, 3, 10 and 30 changes, always the same ones. Printed is the
table of ``docs/anchoring.md``.
"""

import random
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from made_edits import Edited, edited, paragraphs_of  # noqa: E402

from annotator.content.lesson_files import FolderLessonFiles  # noqa: E402
from annotator.core.anchoring import selector_of  # noqa: E402
from annotator.core.model import Passage  # noqa: E402
from annotator.core.span import Span  # noqa: E402
from annotator.core.words import widen  # noqa: E402
from annotator.services.new_text import compare_texts  # noqa: E402

CHANGES = (1, 3, 10, 30)
COLUMNS = (
    *("changes", "passages", "words survive", "same", "moved", "unsure", "lost", "certain and wrong"),
    "asked in vain",
)


def measured(changes: int, texts: int) -> Counter[str]:
    """What became of all passages, with so many changes of a text."""
    tally: Counter[str] = Counter()
    files = FolderLessonFiles()
    for summary in files.shipped():
        lesson = files.read(summary.id)
        passages = lesson.key.passages if lesson.key is not None else ()
        for number in range(texts):
            chance = random.Random(f"{summary.id} {changes} {number}")  # noqa: S311 - to be repeated
            change = edited(chance, paragraphs_of(lesson.article.text), changes)
            look(change, [each.quote for each in passages], tally)
    return tally


def look(change: Edited, quotes: list[str], tally: Counter[str]) -> None:
    """Count what becomes of the passages with these words."""
    found = []
    for number, quote in enumerate(quotes):
        words = " ".join(quote.split())
        start = change.old.text.find(words)
        span = widen(change.old.words, Span(start, start + len(words))) if start >= 0 else None
        if span is not None:
            found.append(Passage(f"p{number}", span, "", quote=selector_of(change.old.text, span)))
    for each in compare_texts(change.old, change.new, found).passages:
        true = change.true_place(each.passage.span)
        tally["passages"] += 1
        tally[each.place.outcome] += 1
        tally["survived"] += true is not None
        if each.place.is_certain:
            tally["wrong"] += true is not None and each.place.after != true
        elif true is not None:
            tally["asked"] += each.place.outcome == "unsure"
            tally["missed"] += each.place.outcome == "lost"
            tally["proposed"] += each.place.after == true


def main() -> None:
    """Print the table."""
    texts = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    print(f"| {' | '.join(COLUMNS)} |")  # noqa: T201
    print("|", "--: | " * len(COLUMNS))  # noqa: T201
    for changes in CHANGES:
        tally = measured(changes, texts)
        shares = (tally[name] / tally["passages"] for name in ("survived", "same", "moved", "unsure", "lost"))
        row = [
            changes,
            tally["passages"],
            *(f"{share:.1%}" for share in shares),
            tally["wrong"],
            tally["asked"],
        ]
        print("|", " | ".join(map(str, row)), "|")  # noqa: T201
        print(dict(tally), file=sys.stderr)  # noqa: T201


if __name__ == "__main__":
    main()
