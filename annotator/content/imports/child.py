"""The process that reads one file and ends: what a hostile file does to it, it does to nothing else.

It takes a line of JSON (name, options, memory) and then the file's bytes on its standard input, and writes
one text of JSON on its standard output.
"""

import json
import sys
from contextlib import suppress

from annotator.content.imports.imported_json import imported_to_json, options_from, refusal_to_json
from annotator.content.imports.reading import read
from annotator.core.errors import ImportRefused

MOST_MEMORY = 2 * 1024**3
"""Bytes of address space."""
MOST_SECONDS = 300
"""Of processor time; the one who waits gives up sooner."""


def main() -> None:
    """Read what stands on the standard input."""
    head = json.loads(sys.stdin.buffer.readline())
    _limit(head["memory"])
    try:
        data = sys.stdin.buffer.read()
        said = imported_to_json(read(head["name"], data, options_from(head["options"])))
    except ImportRefused as refused:
        said = refusal_to_json(refused)
    except MemoryError:
        said = refusal_to_json(
            ImportRefused(
                "too_large",
                "Reading this file takes far more memory than a text does.",
                "Nothing was read in. Save the part that you need as a file of its own.",
            )
        )
    sys.stdout.write(said)


def _limit(memory: int) -> None:
    """Set the limits, where the system has them."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))


if __name__ == "__main__":
    main()
