"""Every error that the program reports in words.

A layer turns foreign exceptions into these at its border (``raise ... from exc``). The message says
what happened and to which file; the hint says what was kept and what to do next. Both are templates
with named fields, so that a translation can replace the sentence and keep the facts.
"""

from collections.abc import Mapping

from annotator.core.speech import Say, in_english

REASONS = (
    *("No such file or directory", "Permission denied", "Is a directory", "Not a directory"),
    *("File exists", "File name too long", "No space left on device", "Disk quota exceeded"),
    *("Read-only file system", "Input/output error", "Operation not permitted"),
    *("Device or resource busy", "Too many open files", "File too large", "Invalid argument"),
    *("disk I/O error", "database or disk is full", "attempt to write a readonly database"),
    *("unable to open database file", "file is not a database", "database is locked"),
    "database disk image is malformed",
)
"""What the system and SQLite say most often when a file cannot be used."""


class Phrase:
    """A part of a sentence that is translated by itself before it is put in.

    Args:
        template: in English, with ``{name}`` fields.
        **fields: the values; phrases too.
    """

    def __init__(self, template: str, **fields: object) -> None:
        self.template = template
        self.fields = fields

    def told(self, say: Say) -> str:
        """The phrase in a language."""
        return _filled(self.template, self.fields, say)

    def __str__(self) -> str:
        return self.told(in_english)


def _filled(template: str, fields: Mapping[str, object], say: Say) -> str:
    if not fields:
        return say(template) if template else ""  # what the system says may hold braces
    values = {name: v.told(say) if isinstance(v, Phrase) else v for name, v in fields.items()}
    return say(template).format(**values) if template else ""


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
        return self.message_in(in_english)

    @property
    def hint(self) -> str:
        """What was kept and what to do next, in English; may be empty."""
        return self.hint_in(in_english)

    @property
    def sentence(self) -> str:
        """Message and hint on one line."""
        return self.sentence_in(in_english)

    def message_in(self, say: Say) -> str:
        """What happened, in a language."""
        return _filled(self.template, self.fields, say)

    def hint_in(self, say: Say) -> str:
        """What was kept and what to do next, in a language; may be empty."""
        return _filled(self.hint_template, self.fields, say)

    def sentence_in(self, say: Say) -> str:
        """Message and hint on one line, in a language."""
        return f"{self.message_in(say)} {self.hint_in(say)}".strip()


class UserFileError(AnnotatorError):
    """A file that the user named cannot be read or written."""


class LessonError(AnnotatorError):
    """A lesson does not hold together; the message names the file and the place in it."""


class StorageError(AnnotatorError):
    """The workspace cannot be opened, read or written."""


class WorkspaceHeldError(StorageError):
    """Another process has the workspace open for writing."""


class WrongPassPhraseError(StorageError):
    """A locked workspace was tried with another pass phrase."""


class ReportError(AnnotatorError):
    """A report cannot be made."""


class MarkingError(AnnotatorError):
    """A highlight that the rules do not allow; nothing was changed."""


class KeyMergeError(AnnotatorError):
    """Two keys cannot be made into one; nothing was changed."""


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


class ImportRefused(AnnotatorError):  # noqa: N818 - what the person is asked or told, not a fault of theirs
    """A file that cannot be read as it is.

    Args:
        code: ``encoding`` (``offers`` can be tried), ``password_needed``, ``password_wrong``, ``no_text``,
            ``too_large``, ``too_deep``, ``too_long`` (time), ``damaged`` or ``unknown_format``.
        template: what is wrong, with ``{name}`` fields.
        hint: what was kept and what to do, with the same fields.
        offers: encodings that the file can be read with.
        samples: a line of the text in each of them, to choose by; empty where it does not fit. Never part of
            a sentence or of a log.
        **fields: the values.
    """

    def __init__(
        self,
        code: str,
        template: str,
        hint: str = "",
        *,
        offers: tuple[str, ...] = (),
        samples: tuple[str, ...] = (),
        **fields: object,
    ) -> None:
        self.code = code
        self.offers = offers
        self.samples = samples
        super().__init__(template, hint, **fields)
