"""Long work on the window's thread, a moment at a time."""

import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from annotator.core.errors import StorageError
from annotator.core.steps import Step
from annotator.ui import slices as module
from annotator.ui.slices import Slices


@pytest.fixture
def owner(qapp):
    made = QObject()
    yield made
    if isValid(made):
        made.deleteLater()


@pytest.fixture
def told():
    return []


def begin(steps, told, owner):
    return Slices(
        steps, lambda done, of: told.append((done, of)), told.append, lambda e: told.append(e.message), owner
    )


def counting(most, threads):
    for number in range(1, most + 1):
        threads.add(threading.current_thread())
        yield Step(number, most)
    return "read"


def test_it_stays_on_the_windows_thread_and_lets_others_have_their_turn(owner, told, qtbot, monkeypatch):
    monkeypatch.setattr(module, "_SLICE", 0)
    threads = set()
    begin(counting(3, threads), told, owner)
    assert told == []
    qtbot.waitUntil(lambda: told[-1:] == ["read"])
    assert told == [(1, 3), (2, 3), (3, 3), "read"]
    assert threads == {threading.current_thread()}


def test_a_failure_is_told(owner, told, qtbot):
    def steps():
        yield Step(1, 2)
        raise StorageError("The disk cannot be read.")

    begin(steps(), told, owner)
    qtbot.waitUntil(lambda: told == ["The disk cannot be read."])


@pytest.mark.parametrize("end", ["stop", "owner"])
def test_stopped_or_without_an_owner_it_goes_no_further(owner, told, qtbot, monkeypatch, end):
    monkeypatch.setattr(module, "_SLICE", 0)
    slices = begin(counting(10**9, set()), told, owner)
    qtbot.waitUntil(lambda: bool(told))
    if end == "stop":
        slices.stop()
    else:
        owner.deleteLater()
        qtbot.waitUntil(lambda: not isValid(owner))
    before = len(told)
    for _ in range(20):
        QApplication.processEvents()
    assert len(told) == before
