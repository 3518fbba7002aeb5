"""What is wrong with a lesson: each finding with its file and the place in it."""

from dataclasses import dataclass, field

from annotator.core.errors import LessonError, Phrase

HINT = "Nothing was changed. Get the lesson again, or tell its author the place named here."
NEWER_HINT = "Nothing was changed. Update Annotator, or ask for the lesson in the older format."
_MOST = 100
_LONGEST_NAME = 80


@dataclass(slots=True)
class Findings:
    """The problems of one lesson in the order of finding; after a hundred the rest is not listed."""

    errors: list[LessonError] = field(default_factory=list)

    def add(self, error: LessonError) -> None:
        """Keep a problem."""
        if len(self.errors) < _MOST:
            self.errors.append(error)

    def raise_first(self) -> None:
        """Refuse the lesson.

        Raises:
            LessonError: there is a problem.
        """
        if self.errors:
            raise self.errors[0]


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in a file of a lesson, to which a problem can be pinned.

    Attributes:
        findings: takes the problems.
        file: the file as the user knows it.
        where: the place in it, e.g. ``passage k03``; empty for the whole file.
    """

    findings: Findings
    file: str
    where: str = ""

    def inside(self, where: str) -> "Place":
        """A place inside this one."""
        return Place(self.findings, self.file, f"{self.where}: {where}" if self.where else where)

    def report(self, sentence: str, hint: str = HINT, **fields: object) -> None:
        """Keep a problem of this place.

        Args:
            sentence: what is wrong, a template without capital and full stop.
            hint: what to do.
            **fields: values for the template. Never article text.
        """
        self.findings.add(self.error(sentence, hint, **fields))

    def error(self, sentence: str, hint: str = HINT, **fields: object) -> LessonError:
        """The problem as an error, for what cannot be read any further."""
        values = {name: shown(value) if isinstance(value, str) else value for name, value in fields.items()}
        template = "{file}: {where}: {sentence}." if self.where else "{file}: {sentence}."
        problem = Phrase(sentence, **values)
        return LessonError(template, hint, file=self.file, where=shown(self.where), sentence=problem)

    def format(self, value: str, family: str, newest: int = 1) -> bool:
        """Whether this program reads the format; a problem is kept if it does not.

        Args:
            value: e.g. ``annotator-key/1``.
            family: the part before the slash.
            newest: the highest number that this program reads.
        """
        name, _, number = value.partition("/")
        if name != family or not (number.isascii() and number.isdigit()) or len(number) > _LONGEST_NUMBER:
            self.report("the format is not “{family}/{newest}”", family=family, newest=newest)
            return False
        if int(number) > newest:
            self.report(
                "made by a newer version of the program (format {number}, this program reads up to {newest})",
                NEWER_HINT,
                number=int(number),
                newest=newest,
            )
            return False
        return True


_LONGEST_NUMBER = 6


def shown(name: str) -> str:
    """A name out of an untrusted file, made fit for a sentence: one line, printable, not endless."""
    return printable(name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…")


def printable(name: str) -> str:
    """A name with a replacement character for each one that would break a line or reorder it."""
    return "".join(char if char.isprintable() else "\ufffd" for char in name)
