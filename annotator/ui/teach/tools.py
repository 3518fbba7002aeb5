"""What everything at the instructor's desk works with."""

from collections.abc import Callable
from dataclasses import dataclass

from annotator.ui.places import Shell
from annotator.ui.teach.context import TeachContext


@dataclass(frozen=True)
class TeachTools:
    """Handed to whatever is opened from the desk or from the key editor.

    Attributes:
        shell: the window's: where dialogs open, messages go and long work runs.
        context: services over the instructor's workspace.
        refresh: shows what has changed; called after something was changed.
    """

    shell: Shell
    context: TeachContext
    refresh: Callable[[], None]
