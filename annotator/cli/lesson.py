"""``annotator lesson``: look into lesson files."""

import click

from annotator.cli.context import MakeServices
from annotator.core.errors import AnnotatorError

EXAMPLES = """\b
Examples:
  annotator lesson check lessons/mexico-lists-demands
  annotator lesson check my-lesson.lesson another-folder
"""


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
