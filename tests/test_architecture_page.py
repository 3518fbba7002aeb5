"""The architecture page names the files that there are, each layer's in one row each."""

import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
LAYERS = PAGE[PAGE.index("**core**") : PAGE.index("## Data")]
NAMED = re.findall(r"`([\w/*]+(?:\.py|/))`", LAYERS)
FILES = {path.relative_to(ROOT).as_posix() for path in (ROOT / "annotator").rglob("[!_]*.py")}


def covers(name, file):
    """Whether a name on the page, such as ``reader/page.py``, ``word_*.py`` or ``review/``, means a file."""
    pattern = re.escape(name).replace(r"\*", r"\w*") + (r"\w+\.py" if name.endswith("/") else "")
    return re.search(rf"/{pattern}$", file) is not None


def test_every_file_that_is_named_exists():
    assert [name for name in NAMED if not any(covers(name, file) for file in FILES)] == []


def test_every_file_is_named():
    assert [file for file in sorted(FILES) if not any(covers(name, file) for name in NAMED)] == []


def test_no_file_has_two_rows():
    layer = ""
    firsts = Counter()
    for line in LAYERS.splitlines():
        if line.startswith("**"):
            layer = line.split("**")[1]
        elif row := re.match(r"\| (`[\w/*.]+`)", line):
            firsts[layer, row[1]] += 1
    assert [first for first, count in firsts.items() if count > 1] == []
