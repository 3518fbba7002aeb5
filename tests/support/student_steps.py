"""Takes every step of a student's lesson in the real window, and prints what each takes, as JSON.

Run as a program, ``student_steps.py LOAD WORKSPACE``, so that the first step of a kind is the first of a
process. Without a workspace it prints what a bare text field takes with the same text.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPlainTextEdit, QTextEdit
from scoring_cases import key_from_workload
from stopwatch import Stopwatch
from workloads import workload

from annotator.app.ahead import MODULES, LoadingAhead
from annotator.app.clock import now
from annotator.app.garbage import only_the_young
from annotator.app.qt_application import make_application
from annotator.app.session import Session
from annotator.app.window import window_context
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.anchoring import selector_of
from annotator.core.model import Article, Lesson, Passage, Try
from annotator.core.span import Span
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.hints import HINTS
from annotator.ui.main_window import MainWindow

FIRST = "mexico-lists-demands"
ROUNDS = 4
_REASON = "It names nobody who could be asked."
Key, Mod = Qt.Key, Qt.KeyboardModifier


def lesson_and_work(load: str) -> tuple[Lesson, list[Passage]]:
    """The first lesson, marked as a student would, or a book of 100,000 words with 10,000 passages.

    Args:
        load: ``first``, ``book`` (one paragraph) or ``paragraphs`` (the same in 1,000 of them).
    """
    first = FolderLessonFiles().read(FIRST)
    if load == "first":
        others = {
            tag.id: other.id for tag, other in zip(first.tags, first.tags[1:] + first.tags[:1], strict=True)
        }
        marked = [
            (p.id.replace("k", "p00"), p.span, others[p.tag] if number % 3 == 0 else p.tag)
            for number, p in enumerate(first.key.passages if first.key else ())
        ]
        lesson = first
    else:
        made = workload("book")
        article = Article.from_text(made["text"] if load == "book" else _paragraphs(made["text"]))
        marked = [(p["id"], Span(p["start"], p["end"]), p["tag"]) for p in made["works"][0]["passages"]]
        key = replace(key_from_workload(article, made["key"]["passages"]), lesson=load)
        lesson = replace(first, id=load, article=article, key=key)
    text = lesson.article.text
    passages = [Passage(name, span, tag, _REASON, selector_of(text, span)) for name, span, tag in marked]
    return lesson, passages


def _paragraphs(text: str) -> str:
    """The same text, a paragraph every ten sentences; every offset stays what it was."""
    parts = text.split(". ")
    return (
        "".join(part + (".\n" if number % 10 == 9 else ". ") for number, part in enumerate(parts[:-1]))
        + parts[-1]
    )


class Journey:
    """One student at one window.

    Args:
        app: the application.
        window: shows the library, and knows who works.
        lesson: what is opened.
    """

    def __init__(self, app: QApplication, window: MainWindow, lesson: Lesson) -> None:
        self.app, self.window, self.lesson = app, window, lesson
        self.watch = Stopwatch()
        self.take = self.watch.take

    # Steps

    def go(self) -> dict[str, tuple[float, float, float, float]]:
        """Take all steps, from the library to the end; figures as ``Step.figures`` gives them."""
        for _ in range(2):
            self._open()
            self.take("back to the lessons", self._act("lessons"), lambda: self.window.reader is None)
        self._open()
        self._mark()
        self._move_about()
        self._look_otherwise("reader")
        self._everything()
        self._hand_in()
        self._review()
        self._look_otherwise("review")
        self._dialogs()
        self.take("a new try", self._act("again"), self._reading)
        return {step.name: step.figures() for step in self.watch.steps.values()}

    def _reading(self) -> bool:
        return self.window.reader is not None and not self.window.steps.busy

    def _reviewing(self) -> bool:
        return self.window.review_page is not None and not self.window.steps.busy

    @property
    def view(self):
        page = self.window.reader or self.window.review_page
        assert page is not None
        return page.view

    def _act(self, name: str) -> Callable[[], None]:
        return self.window.actions_table[name].trigger

    def _key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Mod.NoModifier) -> Callable[[], None]:
        return lambda: QTest.keyClick(self.app.focusWidget() or self.window.focusWidget(), key, modifier)

    def _open(self) -> None:
        self.take("open the lesson", lambda: self.window.open_lesson(self.lesson.id), self._reading)

    def _places(self) -> list[int]:
        """Words all over the text."""
        count = len(self.lesson.article.words)
        return [count * share // 100 for share in (2, 30, 60, 90)]

    def _mark(self) -> None:
        words = self.lesson.article.words
        for place in self._places():
            self.view.setFocus()
            span = Span(words[place].start, words[place + 2].end)
            self.take("select words", lambda span=span: self.view.select(span))
            self.take("tag them", self._key(Key.Key_1))
            self.take("another tag", self._key(Key.Key_2))
            self.take("an edge, one word on", self._act("end_later"))
            self._write_reason()
            self.view.setFocus()
            self.take("undo", self._act("undo"))
            self.take("redo", self._act("redo"))
            self.take("delete", self._act("delete"))
            self.take("undo", self._act("undo"))
            self.take("let go (Esc)", self._key(Key.Key_Escape))

    def _write_reason(self) -> None:
        panel = self.window.reader.panel
        self.take("open the reason", self._key(Key.Key_Return))
        field = panel.list.findChild(QPlainTextEdit)
        for letter in "It names":
            self.take("a letter of it", lambda letter=letter: QTest.keyClicks(field, letter))
        chosen = self.window.controller._chosen
        self.take(
            "keep it while it is typed",
            lambda: panel.delegate.reason_typed.emit(chosen, field.toPlainText()),
        )
        self.take("close it", lambda: QTest.keyClick(field, Key.Key_Return))

    def _move_about(self) -> None:
        panel, bar = self.window.reader.panel, self.view.verticalScrollBar()
        rows = panel.model.rowCount()
        for share in (90, 10, 60, 30):
            index = panel.model.index(rows * share // 100)
            self.take("choose a card", lambda index=index: panel.list.setCurrentIndex(index))
        self.view.setFocus()
        for _ in range(ROUNDS):
            self.take("next passage", self._act("next"))
        for _ in range(ROUNDS):
            self.take("previous passage", self._act("previous"))
            self.take("next unmarked paragraph", self._act("unmarked"))
        self.view.setFocus()
        self.take("find", self._act("find"))
        field = self.window.reader.find_bar.field
        for letter in "the":
            self.take("a letter to find", partial(QTest.keyClicks, field, letter))
        for _ in range(ROUNDS):
            self.take("find next", lambda: QTest.keyClick(field, Key.Key_Return))
        QTest.keyClick(field, Key.Key_Escape)
        self.watch.rest()
        self.take("sentence by sentence", self._act("sentences"))
        for _ in range(ROUNDS):
            self.take("next sentence", self._key(Key.Key_Down))
        self._act("sentences")()
        for _ in range(2 * ROUNDS):
            self.take("a page down", self._key(Key.Key_PageDown))
        for share in (0.9, 0.1, 0.5):
            value = round(share * bar.maximum())
            self.take("pull the scroll bar", lambda value=value: bar.setValue(value))

    def _look_otherwise(self, place: str) -> None:
        looks, size = self.window.looks, self.window.size()

        def change(**fields: object) -> Callable[[], None]:
            return lambda: setattr(looks, "settings", replace(looks.settings, **fields))

        for zoom in (110, 120, 130, 100):
            self.take(f"{place}: zoom", change(zoom=zoom))
        for spacing in (120, 100):
            self.take(f"{place}: line spacing", change(spacing=spacing))
        for measure in (50, 66):
            self.take(f"{place}: measure", change(measure=measure))
        for typeface in ("opendyslexic", "andika", "opendyslexic", looks.settings.typeface):
            self.take(f"{place}: typeface", change(typeface=typeface))
        for theme in ("dark", "sepia", "contrast", "light"):
            self.take(f"{place}: theme", change(theme=theme))
        for by in (40, 80, 0):
            self.take(f"{place}: resize", lambda by=by: self.window.resize(size + QSize(-5 * by, -by)))

    def _everything(self) -> None:
        self.view.setFocus()
        self.take("select all", self._key(Key.Key_A, Mod.ControlModifier))
        self.take("tag all of it", self._key(Key.Key_1))
        self.take("take that back", self._act("undo"))

    def _hand_in(self) -> None:
        self.take("ask to hand in", self._act("hand_in"))
        box = next(box for box in self.window.findChildren(QMessageBox) if box.isVisible())
        yes = next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.AcceptRole)
        self.take("hand in", yes.click, self._reviewing)

    def _review(self) -> None:
        page = self.window.review_page
        page.cards.setFocus()
        for _ in range(2 * ROUNDS):
            self.take("next card", self._key(Key.Key_Down))
        for _ in range(ROUNDS):
            self.take("next difference", self._act("next_difference"))
        for group in ("tag", "missed", "edges", "extra", "all"):
            place = page.filter.findData(group)

            def choose(place: int = place) -> None:
                page.filter.setCurrentIndex(place)
                page.filter.activated.emit(place)

            self.take("another filter", choose)
        bar = page.cards.verticalScrollBar()
        for share in (0.9, 0.2, 0.5):
            self.take(
                "pull the cards' scroll bar", lambda share=share: bar.setValue(round(share * bar.maximum()))
            )
        for layer in ("layer_own", "layer_key", "layer_both"):
            self.take("one layer", self._act(layer))
        page.cards.setFocus()
        for _ in range(3):
            self.take("open a card", self._act("reason"))
            self.take("close it again", self._key(Key.Key_Escape))
            self._act("next_difference")()
        for _ in range(3):
            self.take("think again", self._act("think_again"))
            think = page.sheet.think
            think.choose(2)
            think.reason.setPlainText(_REASON)
            waiting = page.model.waiting()
            self.take(
                "second answer", think.keep.click, lambda waiting=waiting: page.model.waiting() < waiting
            )
            page.sheet.difference.field.setFocus()
            QTest.keyClicks(page.sheet.difference.field, "More.")
            self.take("a line on the difference", page.sheet.difference.send)

    def _dialogs(self) -> None:
        page = self.window.review_page
        for _ in range(2):
            self._dialog("how it adds up", page.summary.shares.click)
            self._dialog("what it means", page.summary.meaning.click)
            self._dialog("progress", self._act("progress"))

    def _dialog(self, name: str, ask: Callable[[], None]) -> None:
        def shown() -> list[QDialog]:
            return [each for each in self.window.findChildren(QDialog) if each.isVisible()]

        self.take(name, ask, lambda: bool(shown()))
        for dialog in shown():
            dialog.reject()
        self.watch.rest()


def bare(load: str) -> dict[str, tuple[float, float, float, float]]:
    """What the same text in a bare text field takes for Qt's own counterparts of the steps."""
    app = QApplication([])
    text = lesson_and_work(load)[0].article.text
    watch, field = Stopwatch(), QTextEdit()
    field.resize(700, 700)

    def fill() -> None:
        field.setPlainText(text)
        field.show()

    for _ in range(3):
        field.hide()
        watch.take("open", fill)
    for share in (2, 30, 60, 90):
        cursor = field.textCursor()
        cursor.setPosition(len(text) * share // 100)
        field.setTextCursor(cursor)
        watch.rest()
        watch.take("letter", lambda: QTest.keyClick(field, Key.Key_X))
    for _ in range(4):
        watch.take("page", lambda: QTest.keyClick(field, Key.Key_PageDown))
    for _ in range(4):
        watch.take("zoom", lambda: (field.zoomIn(1), field.ensureCursorVisible()))
    for width in (600, 650, 700):
        watch.take("resize", lambda width=width: field.resize(width, 700))
    for colour in ("#222", "#eee", "#fed"):
        watch.take("theme", lambda colour=colour: app.setStyleSheet(f"* {{ background: {colour} }}"))
    for _ in range(2):
        watch.take("select all", field.selectAll)
    return {step.name: step.figures() for step in watch.steps.values()}


def play(load: str, path: Path) -> dict[str, tuple[float, float, float, float]]:
    """Take the journey in a window over a workspace that is made for it."""
    app = make_application([])
    lesson, passages = lesson_and_work(load)
    with Workspace.open(path) as workspace:
        context = window_context(workspace, app)
        context = replace(context, settings=replace(context.settings, hints=HINTS, theme="light"))
        SqliteLessonRepository(workspace).save(lesson)
        student = context.students.enter("Ana")
        new = Try(student.id, lesson.id, 1, lesson.article.sha256, now(), made=2 * len(passages))
        SqliteWorkRepository(workspace).start_try(new, passages)
        window = Session(app, lambda: context).window
        window.resize(1100, 760)
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        LoadingAhead(app)
        while not set(MODULES) <= set(sys.modules):
            QTest.qWait(10)
        try:
            with only_the_young():
                return Journey(app, window, lesson).go()
        finally:
            window.close()


if __name__ == "__main__":
    load, path = sys.argv[1], sys.argv[2:]
    sys.stdout.write(json.dumps(play(load, Path(path[0])) if path else bare(load)))
