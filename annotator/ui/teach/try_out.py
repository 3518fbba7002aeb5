"""Trying the key that is being written as a student would."""

from dataclasses import replace
from functools import partial

from annotator.core.errors import AnnotatorError
from annotator.ui.teach.key_editor import KeyEditor
from annotator.ui.teach.tools import TeachTools


def try_out(tools: TeachTools, editor: KeyEditor) -> None:
    """Keep what is being typed, then open a second window with the lesson and the key as the draft stands."""
    if not editor.may_leave(partial(try_out, tools, editor)):
        return
    shell = tools.shell
    key = tools.context.drafting.key_now(editor.lesson, editor.head, editor.marking.passages)
    try:
        tools.context.try_out(replace(editor.lesson, key=key), shell.looks.settings, shell.window)
    except AnnotatorError as error:
        shell.notices.error(error)
