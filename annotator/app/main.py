"""The program's entry point: chooses between window and commands, and reports every error in words."""

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from difflib import get_close_matches
from io import TextIOWrapper
from pathlib import Path

import click

from annotator import __version__
from annotator.app.wiring import cli_services, default_workspace
from annotator.cli.commands import add_commands
from annotator.content.assets import lessons_folder
from annotator.core.errors import AnnotatorError, UserFileError

NAME = "annotator"
BAD_INPUT, WRONG_USAGE, INTERRUPTED = 1, 2, 130
DEBUG = "ANNOTATOR_DEBUG"
"""Set this variable to see the full trace of an unexpected error."""
EXAMPLES = """\b
Examples:
  annotator
  annotator my-lesson.lesson
  annotator --workspace class.sqlite
  annotator compare mexico-lists-demands work.json --json
"""
OPEN_EXAMPLE = """\b
Example:
  annotator open mexico-lists-demands
"""
DEMO_EXAMPLE = """\b
Example:
  annotator demo --out demo
"""

_workspace = click.option(
    "--workspace",
    # What is wrong with it, the window says: after a double click nobody sees the standard error.
    type=click.Path(path_type=Path, readable=False),
    metavar="PATH",
    help="Keep the students' work in this file instead of the one in your data folder.",
)


class _Program(click.Group):
    """A lesson in place of a command opens in the window: that is what a double click on a file gives.

    So does the id of a lesson that comes with the program, unless a command has that name.
    """

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None:
            shipped = _shipped_ids()
            if args[0] not in shipped and not _is_lesson(args[0]):
                raise click.UsageError(_unknown(args[0], self.list_commands(ctx), shipped), ctx)
            args = [open_lesson.name or "", *args]
        return super().resolve_command(ctx, args)


@click.group(
    cls=_Program,
    invoke_without_command=True,
    subcommand_metavar="[LESSON | COMMAND [ARGS]...]",
    epilog=EXAMPLES,
)
@_workspace
@click.version_option(__version__, prog_name=NAME, message="%(prog)s %(version)s")
@click.pass_context
def program(context: click.Context, workspace: Path | None) -> None:
    """Read the news closely: highlight, tag, give reasons, compare.

    Without a command the window opens; with a lesson (a .lesson file, a folder, or the id of a lesson that
    comes with the program) or a course (a .course file) it opens on that.
    """
    context.obj = cli_services
    if context.invoked_subcommand is None:
        context.exit(_window(workspace, None))


@program.command(name="open", short_help="Open the window on a lesson.", epilog=OPEN_EXAMPLE)
@click.argument("lesson")
@_workspace
@click.pass_context
def open_lesson(context: click.Context, lesson: str, workspace: Path | None) -> None:
    """Open the window on a LESSON: a folder, a .lesson file or a shipped id."""
    outer = context.parent.params["workspace"] if context.parent is not None else None
    context.exit(_window(workspace or outer, lesson))


@program.command(epilog=DEMO_EXAMPLE)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="DIR",
    help="Folder for the pictures, the report and the result; it is made if need be.",
)
def demo(out: Path) -> None:
    """Play a student's whole lesson through the real window.

    Writes library.png, reader.png, review.png, report.pdf, report.html, work.json, result.json, and pictures
    of every screen in the folder screens: light, dark, high contrast, with large text and in Spanish. Works
    without a display.
    """
    with _needing_qt():
        from annotator.app.demo.play import play
    count = play(out)
    click.echo(f"The pictures, the report and the result are in {out}.")
    click.echo(f"{count} pictures of all screens are in {out / 'screens'}.")


add_commands(program)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        arguments: without the program's name; None takes those of the process.

    Returns:
        The exit code: 0, 1 for bad input, 2 for wrong usage, or what the window returned.
    """
    _make_printable()
    try:
        code = program.main(
            args=None if arguments is None else list(arguments), prog_name=NAME, standalone_mode=False
        )
        _flush()
    except click.UsageError as exc:
        return _fail(f"{exc.format_message()} See “{_asked(exc)} --help”.", WRONG_USAGE)
    except AnnotatorError as exc:
        return _fail(exc.sentence, BAD_INPUT)
    except (click.Abort, KeyboardInterrupt):
        return _fail("Stopped.", INTERRUPTED)
    except BrokenPipeError:
        # Whoever read the output has seen enough.
        _silence()
        return BAD_INPUT
    except OSError as exc:
        _silence()
        return _fail(f"Reading or writing failed ({exc.strerror}).", BAD_INPUT)
    except Exception as exc:  # the last line of defence: no trace on a user's screen
        if os.environ.get(DEBUG):
            raise
        return _fail(f"Something unexpected went wrong ({type(exc).__name__}). Please report it.", BAD_INPUT)
    return code if isinstance(code, int) else 0


def _window(workspace: Path | None, lesson: str | None) -> int:
    # Nothing of what a start makes is garbage, and looking for it takes a while; ``run_window`` looks again.
    gc.disable()
    try:
        with _needing_qt():
            from annotator.app.window import run_window
        return run_window(workspace or default_workspace(), lesson)
    finally:
        gc.enable()


@contextmanager
def _needing_qt() -> Iterator[None]:
    """Import what needs Qt; most often it is one of Qt's own system libraries that is missing."""
    try:
        yield
    except ImportError as exc:
        raise UserFileError(
            "The window cannot be opened: {reason}.",
            "The commands without a window work. On Linux “python3 run.py” names the packages to install.",
            reason=str(exc).rstrip("."),
        ) from exc


def _is_lesson(name: str) -> bool:
    """Whether a first word that is no command is meant as a lesson's file or folder."""
    return (
        name.lower().endswith((".lesson", ".course")) or "/" in name or os.sep in name or Path(name).exists()
    )


def _shipped_ids() -> list[str]:
    """The lessons that come with the program, looked at from outside: none of them is read."""
    return sorted(head.parent.name for head in lessons_folder().glob("*/lesson.toml"))


def _unknown(word: str, commands: Sequence[str], lessons: Sequence[str]) -> str:
    """What to do instead of a word that is neither a command nor a lesson."""
    close = get_close_matches(word, [*commands, *lessons], n=1)
    if close:
        return f"There is no command or lesson “{word}”. Did you mean “{close[0]}”?"
    names = ", ".join(f"“{name}”" for name in lessons)
    own = f", a lesson of this program by its name ({names})" if names else ""
    return f"There is no command or lesson “{word}”. A lesson file opens by its path{own}."


def _fail(sentence: str, code: int) -> int:
    click.echo(f"{NAME}: {' '.join(sentence.split())}", err=True)
    return code


def _asked(error: click.UsageError) -> str:
    return error.ctx.command_path if error.ctx is not None else NAME


def _make_printable() -> None:
    """Let a terminal that lacks a character show a mark in its place."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _flush() -> None:
    if sys.stdout is not None:
        sys.stdout.flush()


def _silence() -> None:
    """Give the standard output another end, so that nothing more is reported when Python closes it."""
    with suppress(OSError, ValueError, AttributeError), Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
