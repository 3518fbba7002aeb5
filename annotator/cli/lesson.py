"""``annotator lesson``: look into lesson files, pack and unpack them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import click

from annotator.cli.context import CliServices, MakeServices
from annotator.cli.outputs import write_folder
from annotator.core.errors import AnnotatorError
from annotator.core.model import Lesson
from annotator.services.files import write_whole

EXAMPLES = """\b
Examples:
  annotator lesson check lessons/mexico-lists-demands
  annotator lesson check my-lesson.lesson another-folder --json
"""
PACK_EXAMPLE = """\b
Examples:
  annotator lesson pack my-lesson -o my-lesson.lesson
  annotator lesson pack my-lesson -o for-the-class.lesson --without-key
"""
UNPACK_EXAMPLE = """\b
Example:
  annotator lesson unpack my-lesson.lesson -o my-lesson
"""
_json = click.option("--json", "as_json", is_flag=True, help="Print everything as JSON, for other programs.")


@click.group(no_args_is_help=False)
def lesson() -> None:
    """Work with lesson folders and .lesson files."""


@lesson.command(epilog=EXAMPLES)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@_json
@click.pass_context
def check(context: click.Context, paths: tuple[str, ...], as_json: bool) -> None:
    """Check whether lessons hold together.

    Each PATH is a lesson's folder, a .lesson file or the id of a lesson that comes with the program. All
    problems are listed, one a line, with the file and the place in it. The exit code is 1 if there are any.
    """
    make: MakeServices = context.obj
    services = make()
    found: dict[str, Sequence[str]] = {}
    unread = False
    for path in paths:
        try:
            found[path] = services.check(path)
        except AnnotatorError as exc:
            found[path] = [exc.sentence]
            unread = True
            if not as_json:
                click.echo(f"{context.find_root().info_name}: {exc.sentence}", err=True)
            continue
        for problem in () if as_json else found[path] or [f"{path}: OK"]:
            click.echo(problem)
    if as_json:
        click.echo(services.values_text({"lessons": [_problems(*each) for each in found.items()]}), nl=False)
    if unread or any(found.values()):
        context.exit(1)


def _problems(place: str, problems: Sequence[str]) -> dict[str, object]:
    return {"place": place, "sound": not problems, "problems": list(problems)}


@lesson.command(epilog=PACK_EXAMPLE)
@click.argument("place", metavar="PLACE")
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), required=True, metavar="FILE", help="The .lesson file."
)
@click.option("--without-key", is_flag=True, help="Leave the key out: the file holds no trace of it.")
@click.option("--without-source", is_flag=True, help="Leave out what the article was made from.")
@_json
@click.pass_context
def pack(
    context: click.Context, place: str, out: Path, without_key: bool, without_source: bool, as_json: bool
) -> None:
    """Write a lesson as one .lesson file.

    PLACE is a lesson's folder, a .lesson file or the id of a lesson that comes with the program. The same
    lesson always makes the same bytes. A key in the file can be read by anybody. Without the key, what the
    article was made from (source/) is left out too: it may hold an author's remarks.
    """
    make: MakeServices = context.obj
    services = make()
    read = services.files.read(place)
    if without_key:
        read = replace(read, key=None)
    origin = {} if without_key or without_source else services.origin(place)
    write_whole(out, services.pack(read, origin))
    if as_json:
        _tell(services, read, out, services.unpack(read, origin))
        return
    key = "without the key" if read.key is None else "with its key, open"
    click.echo(f"{out}: {key}{', with its source' if origin else ''}")


@lesson.command(epilog=UNPACK_EXAMPLE)
@click.argument("place", metavar="PLACE")
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="A new folder."
)
@_json
@click.pass_context
def unpack(context: click.Context, place: str, out: Path, as_json: bool) -> None:
    """Write the files of a lesson into a new folder; PLACE as for pack."""
    make: MakeServices = context.obj
    services = make()
    read = services.files.read(place)
    files = services.unpack(read, services.origin(place))
    write_folder(out, files)
    if as_json:
        _tell(services, read, out, files)
    else:
        click.echo(f"{out}: {', '.join(files)}")


def _tell(services: CliServices, read: Lesson, out: Path, files: Mapping[str, bytes]) -> None:
    values = {"lesson": read.id, "out": str(out), "key": read.key is not None, "files": list(files)}
    click.echo(services.values_text(values), nl=False)
