"""Another language is chosen: another window takes the place of the old one, and nothing is lost."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.session import Session
from annotator.app.translations import chosen_language, speak
from annotator.app.window import window_context
from annotator.core.span import Span
from annotator.storage.database import Workspace
from annotator.ui.preferences import PreferencesDialog

LESSON = "mexico-lists-demands"


@pytest.fixture
def session(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    (tmp_path / "settings.ini").write_text("[General]\nlanguage=en\n", encoding="utf-8")
    with Workspace.open(tmp_path / "workspace.sqlite") as workspace:
        session = Session(qapp, partial(window_context, workspace, qapp))
        with qtbot.waitExposed(session.window):
            session.window.show()
        yield session
        if session.window.reader is not None:
            session.window.reader.panel.delegate.drafts.clear()
        session.window.close()
        session.window.deleteLater()
        session.deleteLater()
    speak(qapp, "en")


def menus(session: Session) -> list[str]:
    return [action.text().replace("&", "") for action in session.window.menuBar().actions()]


def choose(session: Session, language: str) -> None:
    looks = session.window.looks
    looks.settings = replace(looks.settings, language=language)


def mark(session: Session) -> Span:
    view = session.window.reader.view
    words = Span(view.text_map.article.words[5].start, view.text_map.article.words[9].end)
    view.select(words)
    session.window.controller.marking.mark(words, "claim")
    return words


def test_the_reader_goes_on_in_the_other_language(session, qtbot):
    old = session.window
    old.library.student_named.emit("Ana")
    old.open_lesson(LESSON)
    words = mark(session)
    size = old.size()
    choose(session, "es")
    qtbot.waitUntil(lambda: session.window is not old)
    assert menus(session)[0] == "Lección"
    assert QLocale().language() == QLocale.Language.Spanish
    window = session.window
    assert window.isVisible()
    assert window.size() == size
    assert [passage.span for passage in window.controller.marking.passages] == [words]
    assert window.windowTitle().endswith("Ana")
    choose(session, "en")
    qtbot.waitUntil(lambda: session.window is not window)
    assert menus(session)[0] == "Lesson"


def test_the_review_goes_on_in_the_other_language(session, qtbot):
    old = session.window
    old.library.student_named.emit("Ana")
    old.open_lesson(LESSON)
    mark(session)
    old.hand_in()
    choose(session, "es")
    qtbot.waitUntil(lambda: session.window is not old)
    assert session.window.review is not None
    assert {card.outcome for card in _cards(session)} & {"Omitido", "De más"}


def test_a_second_answer_that_is_begun_goes_on_in_the_other_language(session, qtbot):
    old = session.window
    old.library.student_named.emit("Ana")
    old.open_lesson(LESSON)
    view = old.reader.view
    start = view.text_map.article.text.index("Fentanyl has poured")
    sentence = next(each for each in view.text_map.article.sentences if each.start == start)
    old.controller.marking.mark(sentence, "opinion")
    old.hand_in()
    old.actions_table["think_again"].trigger()
    old.review_page.sheet.think.choose(1)
    old.review_page.sheet.think.reason.setPlainText("There is a numb")
    choose(session, "es")
    qtbot.waitUntil(lambda: session.window is not old)
    session.window.actions_table["think_again"].trigger()
    assert session.window.review_page.sheet.think.draft() == ("claim", "There is a numb")


def _cards(session: Session):
    model = session.window.review_page.model
    return [model.card(model.index(row)) for row in range(model.rowCount())]


def test_an_open_sheet_of_settings_stays_open(session, qtbot):
    old = session.window
    old.actions_table["preferences"].trigger()
    choose(session, "es")
    qtbot.waitUntil(lambda: session.window is not old)
    assert session.window.place().preferences
    assert isinstance(QApplication.activeWindow(), PreferencesDialog)


def test_in_the_library_the_lessons_have_the_focus_again(session, qtbot):
    old = session.window
    for name in ("Bo", "Ana"):
        old.library.student_named.emit(name)
    choose(session, "es")
    qtbot.waitUntil(lambda: session.window is not old)
    assert session.window.focusWidget() is session.window.library.list


def test_each_student_has_a_language(session, qtbot):
    first = session.window
    first.library.student_named.emit("Ana")
    choose(session, "es")
    qtbot.waitUntil(lambda: session.window is not first)
    second = session.window
    second.library.student_named.emit("Bo")
    choose(session, "en")
    qtbot.waitUntil(lambda: session.window is not second)
    third = session.window
    third.library.student_named.emit("Ana")
    qtbot.waitUntil(lambda: session.window is not third)
    assert menus(session)[0] == "Lección"
    assert session.window.place().student.name == "Ana"


def test_what_cannot_be_saved_keeps_the_window(session, qtbot):
    window = session.window
    window.library.student_named.emit("Ana")
    window.open_lesson(LESSON)
    mark(session)
    window.controller.keep_drafts = lambda: False  # as if the disk were full
    choose(session, "es")
    qtbot.waitUntil(lambda: bool(_questions(window)))
    assert session.window is window
    [question] = _questions(window)
    qtbot.mouseClick(question.button(QMessageBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    assert session.window is window
    del window.controller.keep_drafts


def _questions(window) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


@pytest.mark.parametrize(
    ("setting", "preferred", "language"),
    [
        ("en", ["es-MX"], "en"),
        ("es", ["en-GB"], "es"),
        ("system", ["es-MX", "es", "en"], "es"),
        ("system", ["ca-ES", "es-ES"], "es"),
        ("system", ["de-DE"], "en"),
        ("system", [], "en"),
        ("xx", ["es"], "es"),
    ],
)
def test_the_language_is_one_that_the_program_has(setting, preferred, language):
    assert chosen_language(setting, preferred) == language


def test_a_lesson_that_waits_for_a_name_opens_in_the_students_language(session, qtbot):
    first = session.window
    first.library.student_named.emit("Ana")
    choose(session, "es")
    qtbot.waitUntil(lambda: session.window is not first)
    second = session.window
    second.library.student_named.emit("Bo")
    choose(session, "en")
    qtbot.waitUntil(lambda: session.window is not second)
    third = session.window
    third.library.student_named.emit("")
    third.open_lesson(LESSON)
    assert third.reader is None
    third.library.student_named.emit("Ana")
    qtbot.waitUntil(lambda: session.window is not third and session.window.reader is not None)
    assert menus(session)[0] == "Lección"
