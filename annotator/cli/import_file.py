"""``annotator import``: a lesson out of a file."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import click

from annotator.cli.context import CliServices, MakeServices
from annotator.cli.inputs import bytes_of
from annotator.cli.outputs import LESSON_FILE, refuse_existing, write_folder
from annotator.core.errors import ImportRefused, UserFileError
from annotator.core.file_names import file_name
from annotator.core.importing import Block, Imported, ReadOptions
from annotator.core.language_tags import UNKNOWN, language_tag
from annotator.core.model import Lesson
from annotator.core.slugs import is_slug
from annotator.core.speech import in_english
from annotator.services.files import write_whole
from annotator.services.new_lesson import first_tags, new_lesson
from annotator.services.presenting.importing import left_out_reason, notice_sentence

LARGEST = 100 * 1024 * 1024
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}")
_BEGINNING = 60
EXAMPLES = """\b
Examples:
  annotator import article.docx -o my-lesson
  annotator import page.html -o my-lesson.lesson --language es --title "Un título"
  annotator import old.txt -o my-lesson --encoding cp1252
  annotator import book.epub -o my-lesson --parts chapter-3
"""


def _checked_language(_: click.Context, __: click.Parameter, value: str) -> str:
    if value and language_tag(value) == UNKNOWN:
        raise click.BadParameter(f"“{value}” is no language tag such as “en” or “es”.")
    return value


def _checked_id(_: click.Context, __: click.Parameter, value: str) -> str:
    if value and not is_slug(value):
        raise click.BadParameter(f"“{value}” may hold only a-z, 0-9 and single hyphens.")
    return value


@click.command(name="import", epilog=EXAMPLES)
@click.argument("file")
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="DIR|FILE.lesson",
    help="The lesson: a new folder, or one file whose name ends in .lesson.",
)
@click.option("--encoding", default="", metavar="NAME", help="How the letters of a text are stored.")
@click.option("--password-file", default="", metavar="FILE", help="The file's password stands in this one.")
@click.option("--title", default="", help="The lesson's title; else the text's own.")
@click.option("--language", default="", callback=_checked_language, help="Of the text, such as en or es.")
@click.option("--id", "lesson_id", default="", callback=_checked_id, help="Of the lesson: a-z, 0-9, hyphens.")
@click.option("--parts", default="", metavar="ID[,ID...]", help="Read only these parts of a book.")
@click.option(
    "--whole-page", is_flag=True, help="Take all of a saved page, not just what looks like its article."
)
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON, for other programs.")
@click.pass_context
def import_file(
    context: click.Context,
    file: str,
    out: Path,
    encoding: str,
    password_file: str,
    title: str,
    language: str,
    lesson_id: str,
    parts: str,
    whole_page: bool,
    as_json: bool,
) -> None:
    """Make a lesson without a key of a FILE.

    FILE is plain text, Markdown, a saved web page (.html, .mhtml), DOCX, ODT, PDF or EPUB. What is in it says
    what it is. It is kept in the lesson as it is (source/); what was left out or changed is told.
    """
    make: MakeServices = context.obj
    services = make()
    refuse_existing(out)
    data = bytes_of(file, LARGEST)
    password = bytes_of(password_file).decode("utf-8", "replace").strip("\r\n") if password_file else ""
    options = ReadOptions(encoding, password, tuple(filter(None, parts.split(","))), whole_page)
    try:
        found = _read(services, file, data, options)
    except ImportRefused as refused:
        if refused.code != "encoding":
            raise
        _ask(services, refused, as_json=as_json)
        context.exit(1)
    name = title.strip() or found.title or Path(file).stem
    tags = first_tags(services.tag_sets(), language_tag(language or found.language))
    taken = [summary.id for summary in services.files.shipped()]
    lesson, regions = new_lesson(found, tags, title=name, language=language, lesson_id=lesson_id, taken=taken)
    files = _write(services, lesson, {_source_name(file): data}, out)
    if as_json:
        click.echo(services.import_text(found, lesson, regions, list(files)), nl=False)
    else:
        _tell(found, lesson, out, files)


def _read(services: CliServices, file: str, data: bytes, options: ReadOptions) -> Imported:
    """Read a file; parts that it does not have are named first."""
    if options.parts:
        whole = services.read_file(Path(file).name, data, replace(options, parts=()))
        known = {part.id: part.title for part in whole.parts}
        unknown = [part for part in options.parts if part not in known]
        if unknown:
            raise UserFileError(
                "There is no part {unknown} in {file}.",
                "Nothing was made. Its parts are: {known}.",
                unknown=", ".join(unknown),
                file=file,
                known="; ".join(f"{part} ({title})" for part, title in known.items()) or "(none)",
            )
    return services.read_file(Path(file).name, data, options)


def _ask(services: CliServices, refused: ImportRefused, *, as_json: bool) -> None:
    """List the ways in which a text can be read, with a line of it in each."""
    if as_json:
        click.echo(services.refusal_text(refused), nl=False)
        return
    click.echo(f"annotator: {refused.sentence} Name one with --encoding:", err=True)
    width = max(map(len, refused.offers))
    for offer, sample in zip(refused.offers, refused.samples, strict=True):
        click.echo(f"  {offer.ljust(width)}  {sample or '(does not fit)'}", err=True)


def _write(
    services: CliServices, lesson: Lesson, origin: Mapping[str, bytes], out: Path
) -> Mapping[str, bytes]:
    files = services.unpack(lesson, origin)
    packed = services.pack(lesson, origin)  # reads it back, so that what is written can be opened
    if out.suffix.lower() == LESSON_FILE:
        write_whole(out, packed)
    else:
        write_folder(out, files)
    return files


def _source_name(file: str) -> str:
    """What the file is called inside the lesson: a name that every system takes."""
    path = Path(file)
    suffix = path.suffix if _SUFFIX.fullmatch(path.suffix) else ""
    return file_name([path.stem if suffix else path.name], suffix, "source")


def _tell(found: Imported, lesson: Lesson, out: Path, files: Mapping[str, bytes]) -> None:
    blocks = [block for block in found.blocks if block.included]
    stored = f", read as {found.encoding}" if found.encoding else ""
    click.echo(f"{lesson.title} ({lesson.id}): {found.format}{stored}")
    words = in_english("%n word(s)", len(lesson.article.words))
    click.echo(f"{words} in {in_english('%n block(s)', len(blocks))}")
    if lesson.language == UNKNOWN:
        click.echo("The file does not name its language: say it with --language.")
    for notice in found.notices:
        click.echo(notice_sentence(notice))
    for block in found.blocks:
        if not block.included:
            click.echo(f"Left out: {left_out_reason(block.left_out)}: {_begins(block)}")
    for part in found.parts:
        click.echo(f"Part {part.id}: {part.title}, {in_english('%n word(s)', part.words)}")
    click.echo(f"{out}: {', '.join(files)}")


def _begins(block: Block) -> str:
    text = " ".join(block.text.split())
    return f"“{text}”" if len(text) <= _BEGINNING else f"“{text[: _BEGINNING - 1]}…”"
