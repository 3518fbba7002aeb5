"""Reads broken files for a while and counts what comes of them.

    python tools/fuzz_imports.py [SECONDS [SEED]]

The files are those of ``tests/support/import_samples.py``, broken by chance. Each is read in this process
with the limits of the one that reads for the program, in an empty folder. The exit code is 1 if anything but
a text or a refusal came out, a file took longer than the limit, or something was left behind. A file that
does so can be made again by its seed.
"""

import faulthandler
import os
import random
import resource
import sys
import tempfile
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "support")]

from broken_files import at_random, broken  # noqa: E402
from import_samples import samples  # type: ignore[import-not-found]  # noqa: E402

from annotator.content.imports.child import MOST_MEMORY  # noqa: E402
from annotator.content.imports.reading import read  # noqa: E402
from annotator.core.errors import ImportRefused  # noqa: E402
from annotator.core.importing import ReadOptions, article_of  # noqa: E402

LIMIT = 20.0
"""Seconds for one file; after three times as many the run is broken off with a trace."""
OPTIONS = (
    ReadOptions(),
    ReadOptions(encoding="cp1252", password="x", parts=("c0",), whole_page=True),  # noqa: S106 - of no file
)


@dataclass(slots=True)
class Tally:
    """What came of the files.

    Attributes:
        outcomes: how many, by the end of the file's name and what came out.
        faults: seeds and traces of what should not have come out.
        slowest: seconds and name.
    """

    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")


def read_one(seed: int, tally: Tally) -> None:
    """Break one file and read it."""
    chance = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
    name = chance.choice(sorted(samples()))
    data = broken(samples()[name], at_random(chance), inside=chance.random() < 0.8)
    began = time.process_time()
    faulthandler.dump_traceback_later(3 * LIMIT, exit=True)
    try:
        article_of(read(name, data, chance.choice(OPTIONS)).blocks)
        said = "read"
    except ImportRefused as refused:
        said = refused.code
    except MemoryError:
        said = "too_large"
    except Exception:  # noqa: BLE001 - this is what is looked for
        said = "FAULT"
        tally.faults.append(f"seed {seed}: {name}\n{traceback.format_exc()}")
    faulthandler.cancel_dump_traceback_later()
    took = time.process_time() - began
    tally.outcomes[name.rpartition(".")[2], said] += 1
    tally.slowest = max(tally.slowest, (took, f"{name}, seed {seed}"))


def main() -> int:
    """Read for as many seconds as the command line says."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    samples()
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        tempfile.tempdir = folder
        end = time.monotonic() + seconds
        seed = first
        while time.monotonic() < end:
            read_one(seed, tally)
            seed += 1
        left = os.listdir(folder)  # noqa: PTH208 - names are enough
        os.chdir(ROOT)
    return told(tally, seed - first, left)


def told(tally: Tally, count: int, left: list[str]) -> int:
    """Print what came of the files; the exit code."""
    kinds = sorted({said for _, said in tally.outcomes})
    print(f"{count} broken files")  # noqa: T201
    print("".ljust(8), *(kind.rjust(16) for kind in kinds))  # noqa: T201
    for end in sorted({end for end, _ in tally.outcomes}):
        print(end.ljust(8), *(str(tally.outcomes[end, kind]).rjust(16) for kind in kinds))  # noqa: T201
    took, name = tally.slowest
    print(f"slowest: {took:.2f} s ({name}); left behind: {len(left)} files")  # noqa: T201
    for fault in tally.faults[:20]:
        print(fault)  # noqa: T201
    return 1 if tally.faults or left or took > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
