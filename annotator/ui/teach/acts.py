"""What else can be done at the desk and in the key editor: one line for each action of the table.

An action stands in ``ui.actions`` with the menu ``key`` and the place ``desk`` or ``editor``. At the desk
it appears by itself under "More".
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from annotator.core.model import Lesson
from annotator.ui.teach.agreement import compare_keys
from annotator.ui.teach.courses_dialog import show_courses
from annotator.ui.teach.key_editor import KeyEditor
from annotator.ui.teach.lesson_tags import ask_lesson_tags
from annotator.ui.teach.publish_dialog import ask_publish
from annotator.ui.teach.tools import TeachTools

LESSON_ACTS: Mapping[str, Callable[[TeachTools, Lesson], None]] = {
    "lesson_tags": ask_lesson_tags,
    "compare_keys": compare_keys,
}
"""At the desk, for the chosen lesson; their actions have ``lesson=True``."""

DESK_ACTS: Mapping[str, Callable[[TeachTools], None]] = {"courses": show_courses}
"""At the desk, whatever is chosen."""

EDITOR_ACTS: Mapping[str, Callable[[TeachTools, KeyEditor], None]] = {"publish": ask_publish}
"""In the key editor."""

EDITOR_TABS: Sequence[Callable[[TeachTools, KeyEditor], QWidget]] = ()
"""Widgets with a tab of their own beside the passages, called by their window title."""
