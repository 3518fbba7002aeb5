"""The commands that run without a window."""

import click

from annotator.cli.compare import compare
from annotator.cli.lesson import lesson


def add_commands(group: click.Group) -> None:
    """Add the commands to a group whose context carries a ``MakeServices`` as its object."""
    group.add_command(compare)
    group.add_command(lesson)
