"""What an import made, as JSON for other programs."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from annotator.content.comparison_json import written
from annotator.core.errors import ImportRefused
from annotator.core.importing import Block, Imported
from annotator.core.model import Lesson
from annotator.core.span import Span
from annotator.services.presenting.importing import notice_sentence

_BEGINNING = 80
"""Letters of a block that was left out, to know it by."""


def import_text(found: Imported, lesson: Lesson, regions: Sequence[Span], files: Sequence[str]) -> str:
    """What ``annotator import --json`` prints.

    Args:
        found: what was read.
        lesson: what was made of it.
        regions: whose words are proposed not to count.
        files: the names of the lesson's files.
    """
    return written(
        {
            "lesson": lesson.id,
            "title": lesson.title,
            "language": lesson.language,
            "article_sha256": lesson.article.sha256,
            "format": found.format,
            "encoding": found.encoding,
            "source": asdict(lesson.source),
            "words": len(lesson.article.words),
            "sentences": len(lesson.article.sentences),
            "blocks": sum(block.included for block in found.blocks),
            "left_out": [_left_out(block) for block in found.blocks if not block.included],
            "ignored": [list(region) for region in regions],
            "notices": [
                {
                    "kind": notice.kind,
                    "counts": dict(notice.counts),
                    "names": list(notice.names),
                    "sentence": notice_sentence(notice),
                }
                for notice in found.notices
            ],
            "parts": [asdict(part) for part in found.parts],
            "files": list(files),
        }
    )


def refusal_text(refused: ImportRefused) -> str:
    """What it prints when it has to be asked how the letters of a text are stored."""
    offers = zip(refused.offers, refused.samples, strict=True)
    return written(
        {
            "refused": refused.code,
            "sentence": refused.sentence,
            "offers": [{"encoding": offer, "line": sample} for offer, sample in offers],
        }
    )


def _left_out(block: Block) -> dict[str, Any]:
    return {
        "reason": block.left_out,
        "kind": block.kind,
        "words": len(block.text.split()),
        "begins": " ".join(block.text.split())[:_BEGINNING],
    }
