"""What else can be done at the desk and in the key editor: one line for each action of the table.

An action stands in ``ui.actions`` with the menu ``key`` and the place ``desk`` or ``editor``. At the desk
it appears by itself under "More".
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from annotator.core.model import Lesson
from annotator.ui.teach.export_dialog import ask_export
from annotator.ui.teach.key_editor import KeyEditor
from annotator.ui.teach.lock_dialogs import ask_lock
from annotator.ui.teach.publish_dialog import ask_publish
from annotator.ui.teach.tools import TeachTools
from annotator.ui.teach.try_out import try_out

LESSON_ACTS: Mapping[str, Callable[[TeachTools, Lesson], None]] = {"export": ask_export}
"""At the desk, for the chosen lesson; their actions have ``lesson=True``."""

DESK_ACTS: Mapping[str, Callable[[TeachTools], None]] = {"pass_phrase": ask_lock}
"""At the desk, whatever is chosen."""

EDITOR_ACTS: Mapping[str, Callable[[TeachTools, KeyEditor], None]] = {
    "try_out": try_out,
    "publish": ask_publish,
}
"""In the key editor."""

EDITOR_TABS: Sequence[Callable[[TeachTools, KeyEditor], QWidget]] = ()
"""Widgets with a tab of their own beside the passages, called by their window title."""
