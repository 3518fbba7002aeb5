"""Every error that the program reports in words.

A layer turns foreign exceptions into these at its border (``raise ... from exc``). The message says
what happened and to which file; the hint says what was kept and what to do next. Both are templates
with named fields, so that a translation can replace the sentence and keep the facts.
"""


class AnnotatorError(Exception):
    """Something the user must be told, in a sentence.

    Args:
        template: what happened, with ``{name}`` fields.
        hint: what was kept and what to do, with the same fields.
        **fields: the values for both. Never article text or a student's name.
    """

    def __init__(self, template: str, hint: str = "", **fields: object) -> None:
        self.template = template
        self.hint_template = hint
        self.fields = fields
        super().__init__(self.message)

    @property
    def message(self) -> str:
        """What happened, in English."""
        return self.template.format(**self.fields)

    @property
    def hint(self) -> str:
        """What was kept and what to do next, in English; may be empty."""
        return self.hint_template.format(**self.fields)

    @property
    def sentence(self) -> str:
        """Message and hint on one line."""
        return f"{self.message} {self.hint}".strip()


class UserFileError(AnnotatorError):
    """A file that the user named cannot be read or written."""


class LessonError(AnnotatorError):
    """A lesson does not hold together; the message names the file and the place in it."""


class StorageError(AnnotatorError):
    """The workspace cannot be opened, read or written."""


class WorkspaceHeldError(StorageError):
    """Another process has the workspace open for writing."""


class AnchorError(AnnotatorError):
    """A passage cannot be placed in a text."""


class MarkingError(AnnotatorError):
    """A highlight that the rules do not allow; nothing was changed."""


class ScoringError(AnnotatorError):
    """Input that scoring refuses.

    Args:
        code: ``span_outside_text``, ``too_many_overlap``, ``id_twice``, ``key_passage_empty``,
            ``key_passages_same_words``, ``bad_rules`` or ``unknown_tag``.
        template: what is wrong, with ``{name}`` fields.
        hint: what to do, with the same fields.
        **fields: the values.
    """

    def __init__(self, code: str, template: str, hint: str = "", **fields: object) -> None:
        self.code = code
        super().__init__(template, hint, **fields)
