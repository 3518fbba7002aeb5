"""Steps on a worker: what the window shows and refuses meanwhile, and what is left when one is given up."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from annotator.core.errors import UserFileError
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui import steps as module


class Held:
    """Work that lasts until it is let go."""

    def __init__(self, result=None, error=None):
        self._go_on = threading.Event()
        self._result, self._error = result, error
        self.thread = None

    def __call__(self, _services):
        self.thread = threading.current_thread()
        assert self._go_on.wait(20)
        if self._error is not None:
            raise self._error
        return self._result

    def let_go(self):
        self._go_on.set()


@pytest.fixture
def held(request):
    work = Held()
    yield work
    work.let_go()


@pytest.fixture
def window(hand):
    """A window whose steps are never done in a moment, and which says so at once."""
    hand.window.steps.patience = 0
    hand.window.steps._timer.setInterval(0)
    return hand.window


@pytest.fixture
def done():
    return []


def stop_button(window):
    return next((b for b in window.notices.findChildren(QPushButton) if b.isVisible()), None)


def test_the_window_answers_but_the_page_takes_no_input(window, held, done, qtbot):
    window.library.list.setFocus()
    window.steps.take("It takes long.", held, done.append)
    assert window.steps.busy
    assert not window.places.stack.isEnabled()
    qtbot.waitUntil(lambda: window.notices.text == "It takes long.")
    assert QApplication.overrideCursor().shape() == Qt.CursorShape.BusyCursor
    window._do("open")
    assert window.findChildren(QFileDialog) == []
    held.let_go()
    qtbot.waitUntil(lambda: done == [None])
    assert not window.steps.busy
    assert window.places.stack.isEnabled()
    assert window.notices.text == ""
    assert QApplication.overrideCursor() is None
    assert window.focusWidget() is window.library.list
    assert held.thread is not threading.main_thread()


def test_what_is_done_in_a_moment_is_there_at_once_and_nothing_flickers(hand, done):
    enabled = []
    hand.window.steps.take("It takes long.", lambda _services: enabled.append(True) or 7, done.append)
    assert done == [7]
    assert hand.window.places.stack.isEnabled()
    assert hand.window.notices.text == ""


def test_it_can_be_given_up_with_a_key(window, held, done, qtbot):
    window.steps.take("It takes long.", held, done.append)
    qtbot.waitUntil(lambda: stop_button(window) is not None)
    assert stop_button(window).hasFocus() or window.focusWidget() is stop_button(window)
    qtbot.keyClick(stop_button(window), Qt.Key.Key_Space)
    assert not window.steps.busy
    assert window.places.stack.isEnabled()
    assert window.notices.text == ""
    held.let_go()
    window.steps._jobs._pool.waitForDone()
    QApplication.processEvents()
    assert done == []


def test_nobody_gives_up_what_is_being_written(window, held, done, qtbot):
    window.steps.take("It is being kept.", held, done.append, writes=True)
    qtbot.waitUntil(lambda: window.notices.text == "It is being kept.")
    assert stop_button(window) is None


def test_a_newer_wish_goes_before_an_older_one(window, held, done, qtbot):
    window.steps.take("It takes long.", held, done.append)
    window.steps.take("Another.", lambda _services: "newer", done.append)
    qtbot.waitUntil(lambda: done == ["newer"])
    held.let_go()
    window.steps._jobs._pool.waitForDone()
    QApplication.processEvents()
    assert done == ["newer"]
    assert window.places.stack.isEnabled()


def test_an_error_is_told_and_the_page_goes_on(window, done, qtbot):
    failing = Held(error=UserFileError("There is no lesson {place}.", place="x"))
    window.steps.take("It takes long.", failing, done.append)
    failing.let_go()
    qtbot.waitUntil(lambda: not window.steps.busy)
    assert window.notices.text == "There is no lesson x."
    assert window.places.stack.isEnabled()
    assert done == []


def test_after_a_mistake_in_the_program_the_page_goes_on(window, done, qtbot):
    failing = Held(error=ZeroDivisionError())
    with qtbot.captureExceptions() as caught:
        window.steps.take("It takes long.", failing, done.append)
        failing.let_go()
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert not window.steps.busy
    assert window.places.stack.isEnabled()


def test_a_page_that_is_put_up_in_stages_is_there_when_another_step_is_asked_for(window, done, qtbot):
    stages = []

    def show(_result):
        stages.append(1)
        yield
        stages.append(2)
        yield
        return lambda: stages.append("focus")

    window.steps.show("It takes long.", lambda _services: None, show)
    qtbot.waitUntil(lambda: bool(stages))
    assert not window.places.stack.isEnabled() or stages == [1, 2, "focus"]
    window.steps.take("Another.", lambda _services: "newer", done.append)
    assert stages == [1, 2, "focus"]
    qtbot.waitUntil(lambda: done == ["newer"])


def test_after_a_mistake_in_a_stage_the_page_goes_on(window, qtbot):
    def show(_result):
        yield
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        window.steps.show("It takes long.", lambda _services: None, show)
        qtbot.waitUntil(lambda: bool(caught))
    assert not window.steps.busy
    assert window.places.stack.isEnabled()


def test_nothing_is_begun_in_a_window_that_is_closed(window, done):
    window.close()
    window.steps.take("It takes long.", lambda _services: 7, done.append)
    assert not window.steps.busy
    assert done == []


def test_closing_waits_for_the_worker_and_shows_nothing_more(window, done, qtbot):
    ended = []
    window.steps.take("It takes long.", lambda _services: ended.append(True), done.append)
    window.close()
    assert ended == [True]
    QApplication.processEvents()
    assert done == []
    assert QApplication.overrideCursor() is None


# The real steps, with a worker that is never done in a moment


def test_a_whole_try_goes_through_the_worker(hand, qtbot, monkeypatch):
    threads = []
    real = SqliteWorkRepository.passages

    def passages(self, attempt):
        threads.append(threading.current_thread())
        return real(self, attempt)

    monkeypatch.setattr(SqliteWorkRepository, "passages", passages)
    monkeypatch.setattr(module.Steps, "patience", 0)
    window = hand.window
    window._student_named("Ana")
    window.open_lesson("mexico-lists-demands")
    qtbot.waitUntil(lambda: window.reader is not None and not window.steps.busy)
    assert window.focusWidget() is window.reader.view
    hand.mark("amnesty", 1)
    window.hand_in()
    controller = window.controller
    if window.steps.busy:
        # Whatever still reaches the reader changes nothing of what is handed in.
        window._do("delete")
    qtbot.waitUntil(lambda: window.review is not None and not window.steps.busy)
    assert [passage.tag for passage in window.review.passages] == ["claim"]
    assert window.focusWidget() is window.review_page.cards
    attempt = window.review.attempt
    assert attempt.handed_in is not None
    assert controller.marking.attempt.number == attempt.number
    hand.act("again")
    qtbot.waitUntil(lambda: window.reader is not None and not window.steps.busy)
    assert window.controller.marking.attempt.number == 2
    assert [passage.tag for passage in window.controller.marking.passages] == ["claim"]
    assert threads
    assert threading.main_thread() not in threads


def test_a_lesson_that_is_not_there_is_told_of(window, qtbot):
    window._student_named("Ana")
    window.open_lesson("no-such-lesson")
    qtbot.waitUntil(lambda: not window.steps.busy)
    assert "There is no lesson" in window.notices.text
    assert window.reader is None


def test_the_focus_goes_to_the_pair_after_a_second_answer(hand, qtbot, monkeypatch):
    hand.open()
    hand.mark("Officials from both nations’ governments have said that Mexico has a list", 3)
    hand.window.hand_in()
    page = hand.window.review_page
    hand.act("think_again")
    page.sheet.think.choose(1)
    page.sheet.think.reason.setPlainText("They are named.")
    monkeypatch.setattr(module.Steps, "patience", 0)
    page.sheet.think.keep.click()
    assert hand.window.steps.busy
    qtbot.waitUntil(lambda: not hand.window.steps.busy)
    assert page.model.waiting() == 0
    assert hand.window.focusWidget() is page.sheet.face
