"""Work off the window's thread: what comes of it, how far it is, and stopping it."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject
from shiboken6 import isValid

from annotator.core.errors import ScoringError
from annotator.core.steps import Step, at_once
from annotator.ui import jobs as module
from annotator.ui.jobs import Jobs


@pytest.fixture
def jobs(qapp):
    window = QObject()
    made = Jobs(window)
    yield made
    made.close()
    window.deleteLater()


@pytest.fixture
def owner(qapp):
    made = QObject()
    yield made
    if isValid(made):
        made.deleteLater()


@pytest.fixture
def told():
    return []


def start(jobs, told, work, owner=None):
    return jobs.start(
        owner or jobs,
        work,
        lambda done, of: told.append((done, of)),
        told.append,
        lambda error: told.append(error.code),
    )


def counting(most):
    for number in range(1, most + 1):
        yield Step(number, most)
    return "counted"


def waiting(go_on):
    """Three steps; the second one waits."""
    yield Step(1, 3)
    assert go_on.wait(20)
    yield Step(2, 3)
    yield Step(3, 3)
    return "never told"


def test_the_result_is_told_on_the_windows_thread(jobs, told, qtbot):
    threads = []

    def work():
        threads.append(threading.current_thread())
        return (yield from counting(2))

    start(jobs, told, work)
    qtbot.waitUntil(lambda: not jobs.busy())
    assert told[-1] == "counted"
    assert threads[0] is not threading.current_thread()
    assert at_once(counting(3)) == "counted"


def test_how_far_it_is_is_told(jobs, told, qtbot, monkeypatch):
    monkeypatch.setattr(module, "_OFTEN", 0)
    start(jobs, told, lambda: counting(3))
    qtbot.waitUntil(lambda: not jobs.busy())
    assert told == [(1, 3), (2, 3), (3, 3), "counted"]


def test_it_is_not_told_more_often_than_somebody_can_read(jobs, told, qtbot):
    start(jobs, told, lambda: counting(20_000))
    qtbot.waitUntil(lambda: not jobs.busy())
    assert len(told) < 100


def test_stopped_work_ends_after_its_step_and_tells_nothing(jobs, told, qtbot, monkeypatch):
    monkeypatch.setattr(module, "_OFTEN", 0)
    go_on = threading.Event()
    run = start(jobs, told, lambda: waiting(go_on))
    qtbot.waitUntil(lambda: told == [(1, 3)])
    run.stop()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy())
    assert told == [(1, 3)]


def test_work_whose_owner_has_gone_tells_nothing(jobs, told, owner, qtbot, monkeypatch):
    monkeypatch.setattr(module, "_OFTEN", 0)
    go_on = threading.Event()
    start(jobs, told, lambda: waiting(go_on), owner)
    qtbot.waitUntil(lambda: told == [(1, 3)])
    owner.deleteLater()
    qtbot.waitUntil(lambda: not isValid(owner))
    gc.collect()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy())
    assert told == [(1, 3)]


def test_a_failure_is_told(jobs, told, qtbot):
    def work():
        yield Step(1, 2)
        raise ScoringError("bad_rules", "These are no rules.")

    start(jobs, told, work)
    qtbot.waitUntil(lambda: not jobs.busy())
    assert told == ["bad_rules"]


def test_closing_does_not_wait_for_all_the_steps(jobs, told):
    go_on = threading.Event()
    start(jobs, told, lambda: waiting(go_on))
    threading.Timer(0.1, go_on.set).start()
    jobs.close()
    assert "never told" not in told


def test_a_closed_worker_takes_no_more(jobs, told):
    jobs.close()
    start(jobs, told, lambda: counting(1))
    jobs.run(lambda: 1, told.append, told.append)
    assert not jobs.busy()
    assert told == []
