"""Reads a file in a process of its own, which can be stopped at any moment."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from annotator.content.imports.child import MOST_MEMORY
from annotator.content.imports.imported_json import imported_from, options_to_json, refusal_from
from annotator.core.errors import ImportRefused
from annotator.core.importing import Imported, ReadOptions

MOST_SECONDS = 120.0
"""Until a file is given up."""
_LOOK = 0.05
"""Seconds between two looks whether to stop."""
_PACKAGE = Path(__file__).parents[3]


class ImportStopped(Exception):  # noqa: N818 - it was asked for
    """The reading was stopped by the person."""


def read_apart(
    name: str,
    data: bytes,
    options: ReadOptions,
    stopped: Callable[[], bool] = lambda: False,
    most_seconds: float = MOST_SECONDS,
    most_memory: int = MOST_MEMORY,
) -> Imported:
    """Read a file of any known format in another process.

    Args:
        name: the file's name.
        data: its bytes.
        options: what a person answered.
        stopped: asked again and again; the process ends when it says yes.
        most_seconds: until the file is given up.
        most_memory: bytes that the process may take, where the system can see to it.

    Raises:
        ImportRefused: it cannot be read as it is, or takes too long (``too_long``).
        ImportStopped: ``stopped`` said yes.
    """
    head = {"name": name, "options": options_to_json(options), "memory": most_memory}
    child = _child()
    answer: list[bytes] = []
    said = json.dumps(head).encode("ascii") + b"\n" + data
    talk = threading.Thread(target=lambda: answer.append(_talk(child, said)), daemon=True)
    talk.start()
    end = time.monotonic() + most_seconds
    try:
        while talk.is_alive():
            talk.join(_LOOK)
            if stopped():
                raise ImportStopped
            if time.monotonic() > end:
                raise ImportRefused(
                    "too_long",
                    "Reading this file took more than {seconds} seconds and was stopped.",
                    "Nothing was read in. Save the part that you need as a file of its own.",
                    seconds=round(most_seconds),
                )
    finally:
        child.kill()
        talk.join()
        child.wait()
    return _told(answer)


def _child() -> "subprocess.Popen[bytes]":
    """The other process. It finds our package where this one has it, and nothing in the folder it is in."""
    found = os.pathsep.join([str(_PACKAGE), *filter(None, [os.environ.get("PYTHONPATH")])])
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "annotator.content.imports.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": found},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _talk(child: "subprocess.Popen[bytes]", said: bytes) -> bytes:
    """Give the process its file and take its answer; what it cannot say any more is an empty one."""
    try:
        return child.communicate(said)[0]
    except (OSError, ValueError):
        return b""


def _told(answer: list[bytes]) -> Imported:
    try:
        values = json.loads(answer[0])
    except (IndexError, ValueError) as exc:
        raise ImportRefused(
            "damaged",
            "This file could not be read: reading it broke off.",
            "Nothing was read in. Save the text in another format and try that.",
        ) from exc
    if "refused" in values:
        raise refusal_from(values)
    return imported_from(values)
