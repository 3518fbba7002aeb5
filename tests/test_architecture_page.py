"""The architecture page names the files that there are, each in one place."""

import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
LAYERS = PAGE[PAGE.index("**core**") : PAGE.index("## Data")]
FILES = {path.name for path in (ROOT / "annotator").rglob("*.py") if not path.name.startswith("__")}


def test_every_file_that_is_named_exists():
    named = {Path(name).name for name in re.findall(r"`([\w/]+\.py)`", LAYERS)}
    assert named - FILES == set()


def test_every_file_is_named():
    packages = {path.parent for path in (ROOT / "annotator").rglob("*.py")}
    named = {Path(name).name for name in re.findall(r"`([\w/]+\.py)`", LAYERS)}
    whole = {name.rstrip("/").rpartition("/")[2] for name in re.findall(r"`([\w/]+/)`", LAYERS)}
    covered = {path.name for package in packages if package.name in whole for path in package.glob("*.py")}
    assert FILES - named - covered == set()


def test_no_row_stands_twice():
    rows = re.findall(r"^\| (`[^|]*`) \|", LAYERS, re.MULTILINE)
    firsts = Counter((section, row.split()[0]) for section, row in sections(rows))
    assert [first for first, count in firsts.items() if count > 1] == []


def sections(rows):
    """The rows with the layer that they stand under."""
    layer = ""
    for line in LAYERS.splitlines():
        if line.startswith("**"):
            layer = line.split("**")[1]
        elif (row := re.match(r"\| (`[^|]*`) \|", line)) and row[1] in rows:
            yield layer, row[1]
