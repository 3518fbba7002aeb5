"""PySide6 6.12.0 loses a reference to True on every emit on Python 3.11 (decision record 0003)."""

import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
BELOW_3_12 = sys.version_info < (3, 12)


class Bell(QObject):
    rung = Signal(bool)


def test_project_keeps_pyside_below_6_12() -> None:
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    bounds = [line for line in project["dependencies"] if line.startswith("PySide6")]
    assert bounds == ["PySide6-Essentials>=6.8,<6.12"]


def test_installed_pyside_is_below_6_12() -> None:
    major, minor = version("PySide6-Essentials").split(".")[:2]
    assert (6, 8) <= (int(major), int(minor)) < (6, 12)


@pytest.mark.skipif(not BELOW_3_12, reason="True is immortal from Python 3.12 on; its count says nothing")
def test_emitting_keeps_the_references_to_true() -> None:
    bell = Bell()
    heard: list[int] = []
    bell.rung.connect(lambda _: heard.append(1))
    bell.rung.emit(True)
    before = sys.getrefcount(True)
    for _ in range(100):
        bell.rung.emit(True)
    assert abs(sys.getrefcount(True) - before) < 10
    assert len(heard) == 101
