"""requirements.lock: exact, hashed, complete, and silent about where it was made."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).resolve().parents[1]
LOCK = (CHECKOUT / "requirements.lock").read_text(encoding="utf-8")
ENTRIES = [entry.replace("\\\n", " ") for entry in re.findall(r"^\S.*(?:\n\s+.*)*", LOCK, re.MULTILINE)]
LOCKED = {
    canonicalize_name(requirement.name): requirement
    for requirement in (Requirement(entry.partition("--hash")[0]) for entry in ENTRIES)
}
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
WANTED = [
    *PROJECT["project"]["dependencies"],
    *PROJECT["dependency-groups"]["dev"],
    *PROJECT["build-system"]["requires"],
]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.partition("=")[0])
def test_each_entry_is_one_version_with_hashes(entry: str) -> None:
    assert re.fullmatch(r"[a-z0-9-]+==\S+( ; [^\\]*?)?(\s+--hash=sha256:[0-9a-f]{64})+", entry)


@pytest.mark.parametrize("wanted", WANTED)
def test_everything_the_project_names_is_locked_within_its_bounds(wanted: str) -> None:
    requirement = Requirement(wanted)
    locked = LOCKED[canonicalize_name(requirement.name)]
    version = str(locked.specifier).removeprefix("==")
    assert requirement.specifier.contains(version)


def test_nothing_else_is_in_the_file() -> None:
    assert "//" not in LOCK
    assert "#" not in LOCK
    assert "index" not in LOCK
