"""``course.toml``: a course's title, and its lessons in order."""

from collections.abc import Mapping
from typing import Any

from annotator.content.fields import Fields, repeated
from annotator.content.findings import Place
from annotator.content.lesson_toml import slug_in
from annotator.content.lesson_writing import toml_fields
from annotator.core.course import MOST_LESSONS, Course
from annotator.core.slugs import is_slug

FORMAT = "annotator-course"


def course_of(values: Mapping[str, Any], place: Place) -> Course:
    """The course that the file describes; problems are kept at the place."""
    fields = Fields(values, place)
    place.inside("format").format(fields.text("format", required=True), FORMAT)
    course = Course(
        id=slug_in(fields),
        title=fields.text("title", required=True, one_line=True),
        lessons=fields.texts("lessons"),
    )
    if not 1 <= len(course.lessons) <= MOST_LESSONS:
        place.report(
            "{count} lessons; a course has 1 to {most}", count=len(course.lessons), most=MOST_LESSONS
        )
    for name in course.lessons:
        if not is_slug(name):
            place.report("the id “{id}” may hold only a-z, 0-9 and single hyphens", id=name)
    for name in repeated(course.lessons):
        place.report("names the lesson “{id}” twice", id=name)
    return course


def course_toml(course: Course) -> str:
    """The file that describes a course."""
    values = {
        "format": f"{FORMAT}/1",
        "id": course.id,
        "title": course.title,
        "lessons": list(course.lessons),
    }
    return "\n".join(toml_fields(values)) + "\n"
