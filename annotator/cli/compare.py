"""``annotator compare``: a work file beside a lesson's key."""

from collections.abc import Sequence
from dataclasses import replace

import click

from annotator.cli.context import MakeServices
from annotator.cli.inputs import bytes_of, called
from annotator.cli.table import table_of
from annotator.core.errors import UserFileError
from annotator.core.model import Passage
from annotator.core.readings import CODE_POINTS, CRLF, UTF16, QuotedMark, reading_of
from annotator.core.scoring import compare as compare_with_key

_SAID = {
    UTF16: "the offsets count UTF-16 units; read that way, all quotations fit.",
    CRLF: "the offsets count two for each line end; read that way, all quotations fit.",
}
EXAMPLES = """\b
Examples:
  annotator compare mexico-lists-demands work.json
  annotator compare lessons/mexico-lists-demands work.json --json
  echo '[{"start": 59, "end": 117, "tag": "opinion"}]' | annotator compare mexico-lists-demands -
"""


@click.command(epilog=EXAMPLES)
@click.argument("lesson")
@click.argument("work")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON, for other programs.")
@click.pass_obj
def compare(services: MakeServices, lesson: str, work: str, as_json: bool) -> None:
    """Compare a WORK file with the key of a LESSON.

    LESSON is a lesson's folder, a .lesson file or the id of a lesson that comes with the program.
    WORK is a JSON list of highlights, or - to read it from standard input. Each highlight has "start"
    and "end" (characters of the article's text, the end not included) and "tag"; "reason", "id" and
    "quote" (the words themselves) may be left out.
    """
    made = services()
    read = made.files.read(lesson)
    if read.key is None:
        raise UserFileError(
            "The lesson “{lesson}” holds no open key, so there is nothing to compare with.", lesson=read.id
        )
    tags = [tag.id for tag in read.tags]
    name = called(work)
    passages = _as_meant(made.read_work(bytes_of(work), name, tags), read.article.text, name)
    comparison = compare_with_key(read.article, tags, read.key, passages)
    if as_json:
        click.echo(made.result_text(read.id, read.key.version, comparison), nl=False)
    else:
        click.echo(table_of(read, read.key, comparison), nl=False)


def _as_meant(passages: Sequence[Passage], text: str, name: str) -> tuple[Passage, ...]:
    """The passages in code points, whatever their offsets count in; says so if it is something else."""
    marks = [QuotedMark(*each.span, each.quote.exact if each.quote else None) for each in passages]
    if all(mark.quote is None for mark in marks):
        return tuple(passages)
    found = reading_of(text, marks)
    if found is None:
        raise UserFileError(
            "The quotations in {file} do not stand where its offsets point to.",
            "Nothing was compared. It may belong to another version of the article.",
            file=name,
        )
    reading, spans = found
    if reading != CODE_POINTS:
        click.echo(f"{name}: {_SAID[reading]}", err=True)
    return tuple(replace(each, span=span) for each, span in zip(passages, spans, strict=True))
