"""Opens the dialog for a lesson's tags and goals."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from annotator.core.model import Lesson, Tag
from annotator.ui.library.languages import language_name
from annotator.ui.teach.context import TeachContext
from annotator.ui.teach.tag_set_dialog import TagSetDialog
from annotator.ui.teach.tag_work import TagSource, TagWork
from annotator.ui.teach.tools import TeachTools


def ask_lesson_tags(tools: TeachTools, lesson: Lesson) -> None:
    """Let an instructor change a lesson's tags and goals.

    Raises:
        LessonError, UserFileError: the sets that come with the program cannot be read.
    """
    editing = tools.context.editing

    def keep(tags: Sequence[Tag], goals: Sequence[str]) -> None:
        editing.keep(lesson, tags, goals)
        tools.refresh()

    work = TagWork(
        title=_tr("Tags and goals: {lesson}").format(lesson=lesson.title),
        tags=lesson.tags,
        goals=lesson.goals,
        sources=tag_sources(tools.context, lesson.id),
        uses=partial(editing.uses, lesson.id),
        keep=keep,
    )
    TagSetDialog(work, tools.shell.looks.theme, tools.shell.window).open()


def tag_sources(context: TeachContext, but: str = "") -> list[TagSource]:
    """The sets that come with the program, then those of the lessons at the desk.

    Args:
        context: services over the instructor's workspace.
        but: id of a lesson that is left out.

    Raises:
        LessonError, UserFileError: the sets that come with the program cannot be read.
    """
    shipped = [
        TagSource(f"{each.name} ({language_name(each.language)})", partial(_given, each.tags))
        for each in context.editing.shipped_sets()
    ]
    from_lesson = _tr("Lesson: {lesson}")
    lessons = [
        TagSource(
            from_lesson.format(lesson=entry.lesson.title), partial(_of_lesson, context, entry.lesson.id)
        )
        for entry in context.drafting.desk()
        if entry.lesson.id != but and not entry.lesson.problem
    ]
    return [*shipped, *lessons]


def _given(tags: Sequence[Tag]) -> Sequence[Tag]:
    return tags


def _of_lesson(context: TeachContext, lesson_id: str) -> Sequence[Tag]:
    return context.drafting.lesson(lesson_id).tags


def _tr(text: str) -> str:
    return QCoreApplication.translate("LessonTags", text)
