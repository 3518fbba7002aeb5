"""The core is the standard library alone; a list of forbidden names could forget one."""

import ast
import sys
from pathlib import Path

import pytest

CORE = Path(__file__).parents[2] / "annotator" / "core"


@pytest.mark.parametrize("path", sorted(CORE.glob("*.py")), ids=lambda path: path.name)
def test_every_import_is_of_the_core_or_of_the_standard_library(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    foreign = [
        name
        for name in names
        if name.split(".")[0] not in sys.stdlib_module_names and not name.startswith("annotator.core.")
    ]
    assert foreign == []
