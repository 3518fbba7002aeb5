"""A full disk and other failures in the middle of work: said in words, nothing lost."""

import pytest
from PySide6.QtCore import Qt

from annotator.core.errors import StorageError


@pytest.fixture
def failing(reader, monkeypatch):
    """Make every write fail until it is called with False."""
    work = reader.window.controller.marking._work
    real = work.record

    def switch(on: bool = True) -> None:
        def full(*_arguments):
            raise StorageError("The disk is full.", "Your last change was not kept; make room and try again.")

        monkeypatch.setattr(work, "record", full if on else real)

    return switch


def test_a_highlight_that_cannot_be_kept_is_not_drawn(reader, failing):
    failing()
    reader.mark("amnesty", 1)
    assert reader.passages() == []
    assert reader.view.marks_over(reader.span("amnesty")) == []
    assert "The disk is full." in reader.window.notices.text
    assert reader.window.reader.saved.text() == "Not saved"
    failing(False)
    reader.mark("amnesty", 1)
    assert reader.quotes() == [("claim", "amnesty")]
    assert reader.window.reader.saved.text().startswith("Saved")
    assert reader.window.notices.text == ""


def test_a_reason_that_cannot_be_kept_stays_on_the_card_until_it_can(reader, failing):
    reader.mark("amnesty", 1)
    failing()
    reader.act("reason")
    reader.type("No source.")
    reader.key(Qt.Key.Key_Return)
    assert reader.window.reader.panel.delegate.drafts == {"p0001": "No source."}
    assert reader.window.close() is False
    box = reader.question()
    assert "could not be saved" in box.text()
    box.reject()
    failing(False)
    reader.act("reason")
    reader.key(Qt.Key.Key_Return)
    assert reader.passages()[0].reason == "No source."
    assert reader.window.reader.panel.delegate.drafts == {}


def test_leaving_tries_once_more_to_keep_a_reason(reader, failing):
    reader.mark("amnesty", 1)
    failing()
    reader.act("reason")
    reader.type("No source.")
    reader.key(Qt.Key.Key_Return)
    failing(False)
    reader.act("lessons")
    reader.open()
    assert reader.passages()[0].reason == "No source."
