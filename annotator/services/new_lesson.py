"""A lesson without a key, out of a text that was read and looked through."""

from collections.abc import Collection, Sequence

from annotator.core.errors import LessonError
from annotator.core.importing import Imported, article_of
from annotator.core.language_tags import language_tag
from annotator.core.model import Lesson, Tag
from annotator.core.slugs import slug_of
from annotator.core.span import Span
from annotator.core.tag_sets import TagSet

_PLAIN = "lesson"
_TAGS = "sourced-fact-"
_FALLBACK = "en"


def new_lesson(
    found: Imported,
    tags: Sequence[Tag],
    *,
    title: str,
    language: str = "",
    lesson_id: str = "",
    taken: Collection[str] = (),
) -> tuple[Lesson, tuple[Span, ...]]:
    """Freeze a text.

    Args:
        found: what was read; its included blocks become the article.
        tags: the lesson's.
        title: of the lesson.
        language: of the article; empty for what the file says.
        lesson_id: a slug; empty to make one of the title.
        taken: ids of other lessons, which a made one must not be.

    Returns:
        The lesson, and the regions of its article whose words are proposed not to count.

    Raises:
        LessonError: no block with words is included.
    """
    article, regions = article_of(found.blocks)
    if not article.words:
        raise LessonError(
            "Nothing of this file is left that could be an article.",
            "Nothing was made. Take in some of what was left out.",
        )
    lesson = Lesson(
        id=lesson_id or slug_of(title, taken, _PLAIN),
        title=title,
        language=language_tag(language or found.language),
        article=article,
        tags=tuple(tags),
        source=found.source,
    )
    return lesson, regions


def first_tags(sets: Sequence[TagSet], language: str) -> tuple[Tag, ...]:
    """The tags that a new lesson begins with: the shipped ones, in its language if there are any.

    Args:
        sets: all that come with the program.
        language: of the article, as a tag.
    """
    by_id = {each.id: each for each in sets}
    own = by_id.get(_TAGS + language.partition("-")[0])
    return (own or by_id[_TAGS + _FALLBACK]).tags
