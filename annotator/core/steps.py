"""Long work in steps: whoever runs it can say how far it is, and stop it between two steps."""

from collections.abc import Generator
from typing import NamedTuple, TypeVar

T = TypeVar("T")


class Step(NamedTuple):
    """How far the work is: so many parts are done of so many."""

    done: int
    of: int


Steps = Generator[Step, None, T]
"""Yields after each part, and returns the result."""


def at_once(steps: Steps[T]) -> T:
    """The result, without a stop."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
