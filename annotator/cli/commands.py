"""The commands that run without a window."""

import click

from annotator.cli.compare import compare
from annotator.cli.import_file import import_file
from annotator.cli.key import key
from annotator.cli.lesson import lesson
from annotator.cli.rescore import rescore


def add_commands(group: click.Group) -> None:
    """Add the commands to a group whose context carries a ``MakeServices`` as its object."""
    for command in (compare, import_file, key, lesson, rescore):
        group.add_command(command)
