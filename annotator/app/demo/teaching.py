"""Plays an instructor's work through the real window: the first lesson's key, written by keyboard alone."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.app.demo.camera import take
from annotator.app.demo.student import DemoStudent
from annotator.app.session import Session
from annotator.app.teaching import InstructorSide
from annotator.app.window import window_context
from annotator.content.key_writing import key_to_json
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.key import Key, KeyPassage
from annotator.core.model import Lesson, Passage
from annotator.core.span import Span
from annotator.storage.database import Workspace
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.teach.key_editor import KeyEditor
from annotator.ui.teach.publish_dialog import PublishDialog

LESSON = "mexico-lists-demands"
AUTHOR = "R. Ames"
_TABS = 60
"""Presses of Tab within which every field is reached."""


def play_teaching(app: QApplication, workspace: Path, out: Path, size: tuple[int, int]) -> None:
    """Write the first lesson's whole key from nothing and publish it.

    Writes ``teach-desk.png``, ``teach-empty.png``, ``teach-passage.png``, ``teach-notes.png``,
    ``teach-whole.png``, ``teach-publish.png``, ``teach-published.png`` and ``teach-key.json``.

    Args:
        app: the application.
        workspace: where the workspaces are made.
        out: folder for the results, which is there.
        size: of the window, in pixels.
    """
    shipped = FolderLessonFiles().read(LESSON)
    if shipped.key is None:
        message = "the shipped lesson has no key"
        raise RuntimeError(message)
    side = InstructorSide(workspace)
    with Workspace.open(workspace) as opened:
        session = Session(app, partial(window_context, opened, app, side))
        session.window.resize(*size)
        session.window.show()
        session.window.activateWindow()
        instructor = DemoInstructor(app, session, shipped)
        instructor.until(session.window.isVisible)
        instructor.go_to_the_desk()
        instructor.picture(out / "teach-desk.png")
        instructor.begin_from_nothing()
        instructor.picture(out / "teach-empty.png")
        for number, passage in enumerate(shipped.key.passages, 1):
            instructor.write_passage(passage)
            if number == 3:
                instructor.picture(out / "teach-passage.png")
        instructor.look_at_notes()
        instructor.picture(out / "teach-notes.png")
        instructor.back_to_the_article()
        instructor.picture(out / "teach-whole.png")
        instructor.ask_to_publish(out / "teach-publish.png")
        key = instructor.publish()
        instructor.picture(out / "teach-published.png")
        instructor.leave()
        side.close()
    (out / "teach-key.json").write_text(key_to_json(key), encoding="utf-8", newline="\n")


class DemoInstructor(DemoStudent):
    """Drives one window by keys.

    Args:
        app: the application.
        session: has the window, with an instructor's side.
        lesson: whose key is written.
    """

    def __init__(self, app: QApplication, session: Session, lesson: Lesson) -> None:
        super().__init__(app, session)
        self._lesson = lesson

    @property
    def _editor(self) -> KeyEditor:
        editor = self.window.teaching.editor
        if editor is None:
            message = "the key editor is not open"
            raise RuntimeError(message)
        return editor

    @property
    def article(self) -> ArticleView:
        """The article whose key is written."""
        return self._editor.page.view

    def _passages(self) -> list[Passage]:
        return list(self._editor.marking.passages)

    def press(self, *keys: str) -> None:
        """Press keys one after the other; a whole key takes thousands, so nothing is waited for between."""
        for key in keys:
            combination = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know it
            QTest.keyClick(self.focus(), combination.key(), combination.keyboardModifiers())

    def _tab_to(self, widget: QWidget) -> None:
        for _ in range(_TABS):
            if widget.hasFocus():
                return
            self.press("Tab")
        message = "a field was not reached by Tab"
        raise RuntimeError(message)

    def go_to_the_desk(self) -> None:
        """Press Ctrl + Shift + T in the library."""
        self.press("Ctrl+Shift+T")
        self.until(lambda: self.window.teaching.desk is not None)

    def begin_from_nothing(self) -> None:
        """Reach the button by Tab and press the space bar."""
        desk = self.window.teaching.desk
        if desk is not None:
            self._tab_to(desk.new_button)
            self.press("Space")
        self.until(lambda: self.window.teaching.editor is not None)
        self.press("Ctrl+Home")

    def write_passage(self, wanted: KeyPassage) -> None:
        """Select the words, press a digit, and write every note."""
        self._select(wanted.span)
        number = [tag.id for tag in self._lesson.tags].index(wanted.tag)
        self.press(str(1 + number))
        form = self._editor.page.form
        self.press("F2")
        self.write(wanted.why)
        for field, text in ((form.check.field, wanted.check), (form.hint.field, wanted.hint)):
            self._tab_to(field)
            self.write(text)
        for tag, other in form.others.items():
            if tag in wanted.accept:
                self._tab_to(other.accepts)
                self.press("Space")
            if tag in wanted.wrong:
                self._tab_to(other.wrong.field)
                self.write(wanted.wrong[tag])
        if wanted.optional:
            self._tab_to(form.optional)
            self.press("Space")
        self.back_to_the_article()
        if wanted.who is not None:
            self._select(wanted.who)
            self.press("F7")
        self.until(lambda: any(p.span == wanted.span and p.who == wanted.who for p in self._passages()))

    def _select(self, span: Span) -> None:
        """Go there by words and hold Shift over them."""
        view, words = self.article, self._lesson.article.words
        here = next(number for number, word in enumerate(words) if word.start >= view.caret())
        first = next(number for number, word in enumerate(words) if word.start == span.start)
        last = next(number for number, word in enumerate(words) if word.end == span.end)
        for _ in range(abs(first - here)):
            self.press("Ctrl+Right" if first > here else "Ctrl+Left")
        for _ in range(first, last + 1):
            self.press("Ctrl+Shift+Right")

    def look_at_notes(self) -> None:
        """Go to the passage before, and into its notes."""
        self.press("Alt+Up")
        self.press("F3")
        self.settle()

    def back_to_the_article(self) -> None:
        """Press Esc."""
        self.press("Esc")
        self.settle()

    def ask_to_publish(self, picture: Path) -> None:
        """Press Ctrl + Shift + P and type the author; take a picture of the question."""
        self.press("Ctrl+Shift+P")
        self.until(lambda: self._dialog() is not None)
        dialog = self._dialog()
        if dialog is not None:
            self.until(dialog.isActiveWindow)
            dialog.author.setFocus()
            self.write(AUTHOR)
            take(self.window, picture)

    def publish(self) -> Key:
        """Press Enter; gives the key that was published."""
        dialog, editor = self._dialog(), self._editor
        drafting = editor.tools.context.drafting
        if dialog is not None:
            QTest.keyClick(dialog.author, Qt.Key.Key_Return)
        self.until(lambda: self.window.teaching.desk is not None)
        return drafting.version(LESSON, max(each.version for each in drafting.versions(LESSON)))

    def _dialog(self) -> PublishDialog | None:
        return next((each for each in self.window.findChildren(PublishDialog) if each.isVisible()), None)

    def picture(self, path: Path) -> None:
        """Take a picture of the window."""
        self.settle()
        take(self.window, path)
