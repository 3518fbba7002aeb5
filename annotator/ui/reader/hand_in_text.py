"""What is said before work is handed in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from annotator.core.model import Lesson, Passage
from annotator.services.presenting.wording import what_is_shown
from annotator.ui.speech import interface_language, quoted

_NAMED = 8
"""How many passages are named; the rest are counted."""
_QUOTE = 60


def hand_in_details(lesson: Lesson, without: Sequence[Passage]) -> str:
    """What handing in means, and which passages have no reason yet."""
    parts = [
        _tr("This try can then no longer be changed. You can begin a new one from it.")
        if lesson.key is not None
        else _tr("This lesson has no key, so nothing will be compared. Your work can be saved as a report.")
    ]
    kept = what_is_shown(lesson, interface_language()) if lesson.key is not None else ""
    if kept:
        parts.append(kept)
    if without:
        parts.append(
            QCoreApplication.translate("hand in", "%Ln passage(s) without a reason:", "", len(without))
        )
        names = {tag.id: tag.name for tag in lesson.tags}
        for passage in without[:_NAMED]:
            quote = " ".join(lesson.article.text[passage.span.start : passage.span.end].split())
            short = quote if len(quote) <= _QUOTE else quote[: _QUOTE - 1] + "…"
            parts.append(f"• {names[passage.tag]}: {quoted(short)}")
        if len(without) > _NAMED:
            rest = len(without) - _NAMED
            parts.append(QCoreApplication.translate("hand in", "… and %Ln more", "", rest))
    return "\n".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("hand in", text)
