"""How the regions of an article that do not count are shown while a key is written."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from annotator.core.key_drafts import IGNORED
from annotator.core.model import Activity, Lesson, Tag
from annotator.ui.reader.marks import HATCHED


def lesson_for_editor(lesson: Lesson) -> Lesson:
    """The lesson as the key editor shows it: a neutral tag for regions, and none of a student's questions."""
    return replace(lesson, tags=(*lesson.tags, _not_counted()), activity=Activity())


def _not_counted() -> Tag:
    return Tag(
        IGNORED,
        QCoreApplication.translate("not_counted", "Not counted"),
        "–",
        "#808080",
        HATCHED,
        QCoreApplication.translate(
            "not_counted",
            "Words that are no statement of the article: a caption, a byline, an advertisement.",
        ),
        QCoreApplication.translate("not_counted", "Should a highlight on these words count?"),
    )
