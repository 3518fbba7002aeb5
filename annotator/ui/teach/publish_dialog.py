"""Asks for author and note, and publishes a draft as the key's next version."""

from annotator.ui.teach.key_editor import KeyEditor
from annotator.ui.teach.tools import TeachTools


def ask_publish(tools: TeachTools, editor: KeyEditor) -> None:
    """Ask, then publish."""
    tools.context.drafting.publish(editor.lesson, editor.marking.attempt, editor.head)
