"""A second answer that is begun: kept while it is typed, there again afterwards, and never counted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.core.errors import StorageError
from annotator.storage.work_repository import SqliteWorkRepository

OFFICIALS = "Officials from both nations’ governments have said that Mexico has a list"
FENTANYL = (
    "Fentanyl has poured right across the border in record numbers and has taken the lives of more than "
    "100,000 Americans"
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def review(reader):
    """Two passages with another tag than the key's; the form of the first one is open."""
    reader.mark(OFFICIALS, 3)
    reader.mark(FENTANYL, 2)
    reader.window.hand_in()
    QApplication.processEvents()
    reader.act("think_again")
    yield reader
    if reader.window.review_page is not None:
        reader.window.review_page.sheet.abandon()


@pytest.fixture
def full_disk(monkeypatch):
    def full(*_args):
        raise StorageError("The disk is full.")

    monkeypatch.setattr(SqliteWorkRepository, "keep_draft", full)
    return monkeypatch


def form(hand):
    return hand.window.review_page.sheet.think


def kept(hand):
    """What is on the disk, by the highlight."""
    work = hand.window._context.services().rethinking._work
    return {each.own: (each.tag, each.text) for each in work.drafts(hand.window.review.attempt)}


def begin(hand, reason="Half a"):
    hand.key(Qt.Key.Key_1)
    hand.key(Qt.Key.Key_Tab)
    assert hand.focused() is form(hand).reason
    hand.type(reason)


def test_it_is_saved_half_a_second_after_the_last_key(review):
    begin(review)
    assert form(review).state == "Saving…"
    review.qtbot.waitUntil(lambda: form(review).state.startswith("Saved"))
    assert form(review).state.endswith("and not given yet.")
    assert form(review).reason.accessibleDescription() == form(review).state
    assert kept(review) == {"p0001": ("claim", "Half a")}
    assert review.window.review.responses == ()
    assert review.window.review_page.model.waiting() == 2


def test_a_tag_alone_is_saved_too(review):
    review.key(Qt.Key.Key_1)
    review.qtbot.waitUntil(lambda: kept(review) == {"p0001": ("claim", "")})


def test_steady_typing_is_kept_about_every_second(review):
    field = form(review).reason

    def typing() -> bool:
        field.insertPlainText("x")
        return bool(kept(review))

    review.qtbot.waitUntil(typing, timeout=4000)


@pytest.mark.parametrize("way", ["Esc", "next", "Later", "Tab", "another window"])
def test_leaving_the_form_saves_it_at_once(review, way):
    begin(review)
    match way:
        case "Esc":
            review.key(Qt.Key.Key_Escape)
        case "next":
            review.act("think_again")
        case "Later":
            review.qtbot.mouseClick(form(review)._later, LEFT)
        case "Tab":
            review.key(Qt.Key.Key_Tab)
        case "another window":
            form(review).reason.clearFocus()
    assert kept(review) == {"p0001": ("claim", "Half a")}


def test_leaving_asks_nothing_and_it_is_there_when_one_comes_back(review):
    begin(review)
    review.act("lessons")
    assert review.window.review_page is None
    review.open()
    review.act("think_again")
    assert form(review).draft() == ("claim", "Half a")
    assert form(review).state.startswith("Saved")
    review.act("think_again")
    assert form(review).draft() == ("", "")
    assert form(review).state == ""


def test_it_is_there_after_the_window_was_closed(review, make_window):
    begin(review)
    assert review.window.close() is True
    other = make_window()
    other.open()
    other.act("think_again")
    assert form(other).draft() == ("claim", "Half a")


def test_an_answer_that_is_given_is_begun_no_longer(review):
    begin(review)
    review.key(Qt.Key.Key_Return)
    assert review.window.review_page.model.waiting() == 1
    assert kept(review) == {}
    # A pause that had begun before changes nothing.
    form(review)._pause.over.emit()
    assert kept(review) == {}
    assert review.window.notices.text == ""


def test_what_is_wiped_out_is_forgotten(review):
    form(review).reason.setFocus()
    review.type("No")
    form(review).send()
    assert kept(review) == {"p0001": ("", "No")}
    form(review).reason.selectAll()
    review.key(Qt.Key.Key_Delete)
    form(review).send()
    assert kept(review) == {}
    assert form(review).state == ""


def test_the_report_says_nothing_of_it(review, tmp_path):
    begin(review, "Half a thought")
    review.key(Qt.Key.Key_Escape)
    review.window.reports.save(review.window.review, str(tmp_path / "report.html"))
    review.qtbot.waitUntil(lambda: not review.window.jobs.busy() and (tmp_path / "report.html").exists())
    assert "Half a thought" not in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_what_cannot_be_saved_stays_and_says_so_and_leaving_asks(review, full_disk):
    begin(review)
    form(review).send()
    assert form(review).state == "Not saved. Your text is still here."
    assert "The disk is full." in review.window.notices.text
    review.key(Qt.Key.Key_Escape)
    review.act("think_again")
    review.act("previous")
    review.window.review_page.side.choose(review.window.review_page.model.find("p0001"))
    assert form(review).draft() == ("claim", "Half a")
    assert form(review).state == "Not saved. Your text is still here."

    review.act("lessons")
    question = review.question()
    assert "could not be saved" in question.text()
    review.qtbot.mouseClick(question.button(QMessageBox.StandardButton.Cancel), LEFT)
    full_disk.undo()
    review.act("lessons")
    assert review.window.review_page is None
    review.open()
    assert kept(review) == {"p0001": ("claim", "Half a")}


def test_leaving_without_what_cannot_be_saved_must_be_chosen(review, full_disk):
    begin(review)
    review.window.close()
    box = review.question()
    assert box.defaultButton().text() != "Leave without it"
    leave = next(button for button in box.buttons() if button.text() == "Leave without it")
    review.qtbot.mouseClick(leave, LEFT)
    assert not review.window.isVisible()
    assert kept(review) == {}


def test_too_long_a_reason_is_refused_and_stays(review):
    form(review).reason.setPlainText("x" * 4001)
    form(review).send()
    assert "longer than" in review.window.notices.text
    assert form(review).state.startswith("Not saved")
    assert len(form(review).reason.toPlainText()) == 4001


def test_what_cannot_be_read_is_told_and_the_review_opens(review, monkeypatch):
    begin(review)
    review.act("lessons")

    def damaged(*_args):
        raise StorageError("The workspace cannot be read.")

    monkeypatch.setattr(SqliteWorkRepository, "drafts", damaged)
    review.open()
    assert "cannot be read" in review.window.notices.text
    assert review.window.review_page.model.waiting() == 2
