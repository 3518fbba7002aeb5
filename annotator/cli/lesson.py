"""``annotator lesson``: look into lesson files, pack and unpack them."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import click

from annotator.cli.context import MakeServices
from annotator.core.errors import AnnotatorError, UserFileError
from annotator.services.files import write_whole

EXAMPLES = """\b
Examples:
  annotator lesson check lessons/mexico-lists-demands
  annotator lesson check my-lesson.lesson another-folder
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


def _out(metavar: str, text: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    path = click.Path(path_type=Path)
    return click.option("-o", "--out", type=path, required=True, metavar=metavar, help=text)


@click.group(no_args_is_help=False)
def lesson() -> None:
    """Work with lesson folders and .lesson files."""


@lesson.command(epilog=EXAMPLES)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.pass_context
def check(context: click.Context, paths: tuple[str, ...]) -> None:
    """Check whether lessons hold together.

    Each PATH is a lesson's folder, a .lesson file or the id of a lesson that comes with the program. All
    problems are listed, one a line, with the file and the place in it. The exit code is 1 if there are any.
    """
    make: MakeServices = context.obj
    services = make()
    sound = True
    for path in paths:
        try:
            problems = services.check(path)
        except AnnotatorError as exc:
            click.echo(f"{context.find_root().info_name}: {exc.sentence}", err=True)
            sound = False
            continue
        for problem in problems or [f"{path}: OK"]:
            click.echo(problem)
        sound = sound and not problems
    if not sound:
        context.exit(1)


@lesson.command(epilog=PACK_EXAMPLE)
@click.argument("place", metavar="PLACE")
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), required=True, metavar="FILE", help="The .lesson file."
)
@click.option("--without-key", is_flag=True, help="Leave the key out: the file holds no trace of it.")
@click.pass_context
def pack(context: click.Context, place: str, out: Path, without_key: bool) -> None:
    """Write a lesson as one .lesson file.

    PLACE is a lesson's folder, a .lesson file or the id of a lesson that comes with the program. The same
    lesson always makes the same bytes. A key in the file can be read by anybody. What the article was made
    from (source/) is left out.
    """
    make: MakeServices = context.obj
    services = make()
    read = services.files.read(place)
    write_whole(out, services.pack(replace(read, key=None) if without_key else read))
    click.echo(f"{out}: {'without the key' if without_key or read.key is None else 'with its key, open'}")


@lesson.command(epilog=UNPACK_EXAMPLE)
@click.argument("place", metavar="PLACE")
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="A new folder."
)
@click.pass_context
def unpack(context: click.Context, place: str, out: Path) -> None:
    """Write the files of a lesson into a new folder; PLACE as for pack."""
    make: MakeServices = context.obj
    services = make()
    files = services.unpack(services.files.read(place))
    if out.exists():
        raise UserFileError("{folder} is there already.", "Nothing was changed. Name a new one.", folder=out)
    out.mkdir(parents=True)
    try:
        for name, data in files.items():
            write_whole(out / name, data)
    except BaseException:
        shutil.rmtree(out)
        raise
    click.echo(f"{out}: {', '.join(files)}")
