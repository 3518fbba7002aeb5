"""Versions of a key: what changed, going back, and what a version does to the work of a class."""

from dataclasses import replace
from fractions import Fraction

import pytest
from made_up_class import collect_class
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from annotator.core.errors import StorageError
from annotator.core.key import KeyNotes
from annotator.core.key_drafts import DraftHead
from annotator.core.model import Article
from annotator.core.rescoring import rescored
from annotator.core.span import Span
from annotator.services.presenting.rescoring import change_in_words
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.teach.publish_dialog import PublishDialog
from annotator.ui.teach.rescore_dialog import RescoreDialog
from annotator.ui.teach.rescore_table import AFTER, BEFORE, CHANGE, STUDENT, Order
from annotator.ui.teach.versions_dialog import VersionsDialog

LESSON = "mexico-lists-demands"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def second_version(side, *, gone=("k11",)):
    """Another tag accepted for one passage, another tag for one, and some taken out."""
    drafting = side.open().drafting
    lesson = drafting.lesson(LESSON)
    draft = drafting.draft(lesson)
    marking = drafting.marking(lesson, draft)
    notes = marking.passage("k05").notes or KeyNotes()
    marking.write_notes("k05", replace(notes, accept={"opinion": Fraction(1)}))
    marking.retag("k06", "opinion")
    for passage_id in gone:
        marking.delete(passage_id)
    return drafting.publish(lesson, marking.attempt, replace(draft.head, author="R. Ames", note="After 7b."))


@pytest.fixture
def classwork(side):
    """A class of 30, and a second version that is not in force."""
    context = side.open()
    lesson = context.drafting.lesson(LESSON)
    collect_class(SqliteWorkRepository(side._workspace), lesson, lesson.key)
    second_version(side, gone=())
    return context.drafting


def entries(cards) -> list[str]:
    model = cards.cards
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def versions(hand) -> VersionsDialog:
    hand.act("versions")
    return hand.opened(VersionsDialog)


def preview(hand) -> RescoreDialog:
    dialog = versions(hand)
    dialog.force_button.click()
    opened = hand.opened(RescoreDialog)
    hand.qtbot.waitUntil(lambda: opened.view is not None, timeout=20_000)
    hand.idle()
    return opened


def cells(dialog: RescoreDialog, column: int) -> list[str]:
    model = dialog.view.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


class TestVersions:
    def test_number_date_author_note_passages_and_which_is_in_force(self, teacher, side):
        second_version(side)
        teacher.teach()
        teacher.key(Qt.Key.Key_V, CTRL, SHIFT)
        dialog = teacher.opened(VersionsDialog)
        two, one = entries(dialog.list)
        assert two.startswith("Version 2. – in force. ")
        assert "by R. Ames. 16 passages. After 7b" in two
        assert one.startswith("Version 1. ")
        assert "17 passages" in one
        assert "in force" not in one

    def test_the_differences_passage_by_passage(self, teacher, side):
        second_version(side)
        teacher.teach()
        dialog = versions(teacher)
        assert dialog.summary.text() == "Version 1 → Version 2: 1 passage taken out, 2 passages changed"
        changed, retagged, gone = entries(dialog.differences)
        assert changed.startswith("Changed. “")
        assert "Also accepted. Version 1: –. Version 2: Opinion: 100%" in changed
        assert "Tag. Version 1: Claim. Version 2: Opinion" in retagged
        assert gone.startswith("Taken out. “")

    def test_any_two_can_be_compared_and_the_earlier_one_comes_first(self, teacher, side):
        second_version(side)
        teacher.teach()
        teacher.act("key_write")
        teacher.settle()
        teacher.editor.controller._act(lambda: teacher.editor.marking.write_reason("k05", "Other."))
        dialog = versions(teacher)
        assert [entry.split(".")[0] for entry in entries(dialog.list)] == ["Draft", "Version 2", "Version 1"]
        assert dialog.summary.text() == "Version 2 → Draft: 1 passage changed"
        dialog.other.setCurrentIndex(1)
        teacher.idle()
        assert dialog.summary.text().startswith("Version 1 → Draft: 1 passage taken out, 2 passages")
        teacher.qtbot.keyClick(dialog.list, Qt.Key.Key_End)
        teacher.idle()
        assert dialog.other.currentText() == "Version 2"
        assert dialog.summary.text().startswith("Version 1 → Version 2:")

    def test_what_is_being_typed_belongs_to_the_draft(self, teacher):
        teacher.teach()
        teacher.act("key_write")
        teacher.editor.jump("k04")
        teacher.settle()
        teacher.key(Qt.Key.Key_F3)
        teacher.type("Nobody is named.")
        teacher.act("versions")
        dialog = teacher.opened(VersionsDialog)
        assert "Draft: Nobody is named" in entries(dialog.differences)[0]

    def test_writing_on_from_an_older_version(self, teacher, side):
        second_version(side)
        teacher.teach()
        dialog = versions(teacher)
        teacher.qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
        dialog.write_button.click()
        teacher.settle()
        assert len(teacher.passages()) == 17
        assert not any(each.isVisible() for each in teacher.window.findChildren(VersionsDialog))

    def test_an_open_draft_is_set_aside_only_if_that_is_wanted(self, teacher, side):
        second_version(side)
        teacher.teach()
        teacher.act("key_write")
        teacher.settle()
        dialog = versions(teacher)
        assert not dialog.write_button.isEnabled()  # the draft itself
        dialog.list.setCurrentIndex(dialog.list.cards.index(2))
        dialog.write_button.click()
        question = teacher.question()
        assert question.text() == "Set the draft with 16 passages aside?"
        question.reject()
        assert len(teacher.passages()) == 16
        dialog.write_button.click()
        teacher.question().buttons()[0].click()
        teacher.settle()
        assert len(teacher.passages()) == 17

    def test_a_key_that_was_never_published(self, teacher, tmp_path):
        from wordless_lesson import make_wordless_lesson

        teacher.teach()
        folder = make_wordless_lesson(tmp_path / "zz")
        (folder / "key.json").unlink()
        teacher.window._dropped(str(folder))
        dialog = versions(teacher)
        assert entries(dialog.list) == []
        assert "no version yet" in dialog.summary.text()
        assert not dialog.write_button.isEnabled()
        assert not dialog.force_button.isEnabled()

    def test_a_version_for_another_text_is_not_compared(self, teacher, side, monkeypatch):
        second_version(side)
        drafting = side.open().drafting
        version = drafting.version

        def older_text(lesson_id, number):
            key = version(lesson_id, number)
            return replace(key, article_sha256="0" * 64) if number == 1 else key

        monkeypatch.setattr(drafting, "version", older_text)
        teacher.teach()
        dialog = versions(teacher)
        assert "different texts" in dialog.summary.text()
        dialog.list.setCurrentIndex(dialog.list.cards.index(1))
        assert not dialog.force_button.isEnabled()
        assert not dialog.write_button.isEnabled()


class TestACorrectedText:
    """The article has another text than the draft and the versions that there are."""

    @pytest.fixture
    def corrected(self, teacher, side):
        teacher.teach()
        teacher.act("key_write")
        old = teacher.editor.lesson
        teacher.act("lessons")
        new = replace(old, key=None, article=Article.from_text("A corrected text. " + old.article.text))
        side.open().drafting._lessons.save(new)
        return teacher

    @pytest.mark.usefixtures("corrected")
    def test_a_draft_on_the_earlier_text_keeps_its_words(self, side):
        drafting = side.open().drafting
        lesson = drafting.lesson(LESSON)
        quotes = [each.quote for each in drafting.draft_key(lesson).passages]
        assert quotes == [each.quote for each in drafting.version(LESSON, 1).passages]

    def test_versions_for_the_earlier_text_are_listed_and_no_more(self, corrected):
        dialog = versions(corrected)
        assert [entry.split(".")[0] for entry in entries(dialog.list)] == ["Draft", "Version 1"]
        assert "different texts" in dialog.summary.text()
        dialog.list.setCurrentIndex(dialog.list.cards.index(1))
        assert not dialog.write_button.isEnabled()

    def test_publishing_says_what_is_different_from_the_newest_version_for_its_text(self, corrected):
        corrected.act("key_write")
        corrected.settle()
        corrected.editor.controller._act(lambda: corrected.editor.marking.delete("k05"))
        corrected.act("publish")
        dialog = corrected.opened(PublishDialog)
        assert dialog.summary.text() == "Since version 1: 1 passage taken out."
        dialog.reject()

    def test_a_key_for_the_new_text_has_no_scores_beside_the_old_one(self, corrected, side):
        drafting = side.open().drafting
        lesson = drafting.lesson(LESSON)
        drafting.put_in_force(LESSON, 1)
        marking = drafting.marking(lesson, drafting.revise(lesson, None))
        marking.mark(Span(0, 11), "claim")
        collect_class(SqliteWorkRepository(side._workspace), lesson, drafting.version(LESSON, 1), 2)
        drafting.publish(lesson, marking.attempt, DraftHead())
        corrected.act("versions")
        corrected.opened(VersionsDialog).force_button.click()
        opened = corrected.opened(RescoreDialog)
        corrected.qtbot.waitUntil(opened.force_button.isEnabled)
        assert "another text" in opened.progress.label.text()
        opened.force_button.click()
        assert drafting.in_force(LESSON) == 2


class TestThePreview:
    def test_everyone_before_and_after_with_the_versions_named(self, teacher, classwork):
        teacher.teach()
        dialog = preview(teacher)
        lesson = classwork.lesson(LESSON)
        works = {each.student.id: classwork.collected_passages(each) for each in classwork.collected(LESSON)}
        tags = [tag.id for tag in lesson.tags]
        found = rescored(
            lesson.article, tags, classwork.version(LESSON, 1), classwork.version(LESSON, 2), works
        )
        heads = [dialog.view.model.headerData(n, Qt.Orientation.Horizontal) for n in range(4)]
        assert heads == ["Student", "Version 1", "Version 2", "Change"]
        assert len(cells(dialog, STUDENT)) == 31
        assert cells(dialog, STUDENT)[0] == "The whole class"
        shown = sorted(zip(cells(dialog, BEFORE)[1:], cells(dialog, AFTER)[1:], strict=True))
        assert shown == sorted(
            (f"{each.before.points / 10:.1f}", f"{each.after.points / 10:.1f}") for each in found.students
        )
        gain, lose = found.count("gains"), found.count("loses")
        assert dialog.view.totals.text() == (
            f"30 students: {gain} with more points, {lose} with fewer, {30 - gain - lose} unchanged."
        )
        assert gain
        assert lose

    @pytest.mark.usefixtures("classwork")
    def test_sorted_by_change_and_only_those_who_change(self, teacher):
        teacher.teach()
        view = preview(teacher).view
        changes = [float(text.replace("−", "-")) for text in cells_of(view, CHANGE)[1:]]
        assert [abs(each) for each in changes] == sorted((abs(each) for each in changes), reverse=True)
        for order, expected in (
            (Order.GAINS, sorted(changes, reverse=True)),
            (Order.LOSSES, sorted(changes)),
        ):
            view.order.setCurrentIndex(view.order.findData(order))
            now = [float(text.replace("−", "-")) for text in cells_of(view, CHANGE)[1:]]
            assert now == expected
        view.order.setCurrentIndex(view.order.findData(Order.NAME))
        names = cells_of(view, STUDENT)[1:]
        assert names == sorted(names, key=str.casefold)
        view.only_changed.click()
        unchanged = sum(not each.changed for each in view._found.rescoring.students)
        assert unchanged
        assert len(cells_of(view, STUDENT)) == 31 - unchanged

    @pytest.mark.usefixtures("classwork")
    def test_why_row_by_row_by_keyboard(self, teacher, side):
        teacher.teach()
        dialog = preview(teacher)
        view = dialog.view
        assert teacher.focused() is view.table
        assert entries(view.cards)[0].startswith("Changed. “")  # the whole class: what the version changed
        assert "change here" in entries(view.cards)[0]
        teacher.key(Qt.Key.Key_Down)
        teacher.idle()
        student = view.model.student(1)
        assert view.head.text().startswith(f"{view.model.name(student)}: ")
        assert "with version 1" in view.head.text()
        told = entries(view.cards)
        assert len(told) == student.changed
        drafting = side.open().drafting
        work = next(each for each in drafting.collected(LESSON) if each.student.id == student.student)
        names = {tag.id: tag.name for tag in drafting.lesson(LESSON).tags}
        for entry, change in zip(told, rows_of(drafting, work), strict=True):
            before, after = change_in_words(change, names)
            assert f"Version 1: {before}" in entry
            assert f"Version 2: {after.removesuffix('.')}" in entry
        teacher.key(Qt.Key.Key_Return)
        assert teacher.focused() is view.cards

    def test_nothing_takes_effect_until_it_is_put_into_force_and_back_again(self, teacher, classwork):
        teacher.teach()
        dialog = preview(teacher)
        dialog.leave_button.click()
        assert classwork.in_force(LESSON) == 1
        teacher.opened(VersionsDialog).reject()
        dialog = preview(teacher)
        dialog.force_button.click()
        assert classwork.in_force(LESSON) == 2
        assert "Version 2 of the key is in force" in teacher.window.notices.text
        listed = teacher.opened(VersionsDialog)
        assert entries(listed.list)[0].startswith("Version 2. – in force")
        assert not listed.force_button.isEnabled()
        teacher.qtbot.keyClick(listed.list, Qt.Key.Key_Down)
        listed.force_button.click()
        back = teacher.opened(RescoreDialog)
        teacher.qtbot.waitUntil(lambda: back.view is not None, timeout=20_000)
        assert [back.view.model.headerData(n, Qt.Orientation.Horizontal) for n in (1, 2)] == [
            "Version 2",
            "Version 1",
        ]
        back.force_button.click()
        assert classwork.in_force(LESSON) == 1
        assert "version 1 is in force" in teacher.desk.model.state(teacher.desk.current())

    def test_from_the_desk_to_the_version_in_force_by_keyboard(self, teacher, classwork):
        teacher.teach()
        teacher.key(Qt.Key.Key_V, CTRL, SHIFT)
        teacher.opened(VersionsDialog)
        teacher.tab_to("Put into force…")
        teacher.key(Qt.Key.Key_Space)
        dialog = teacher.opened(RescoreDialog)
        teacher.qtbot.waitUntil(lambda: dialog.view is not None, timeout=20_000)
        teacher.idle()
        for _ in range(3):
            teacher.key(Qt.Key.Key_Down)
        assert dialog.view.table.currentIndex().row() == 3
        teacher.key(Qt.Key.Key_Return)
        assert classwork.in_force(LESSON) == 1  # Enter goes to what changes and no further
        teacher.tab_to("Put into force")
        teacher.key(Qt.Key.Key_Space)
        assert classwork.in_force(LESSON) == 2

    def test_it_can_be_stopped(self, teacher, classwork):
        teacher.teach()
        dialog = versions(teacher)
        dialog.force_button.click()
        (opened,) = (each for each in teacher.window.findChildren(RescoreDialog) if each.isVisible())
        assert not opened.force_button.isEnabled()
        opened.progress.stop_button.click()
        teacher.idle()
        assert classwork.in_force(LESSON) == 1
        assert not any(each.isVisible() for each in teacher.window.findChildren(RescoreDialog))

    def test_without_collected_work_nobodys_score_changes(self, teacher, side):
        second_version(side)
        teacher.teach()
        dialog = versions(teacher)
        dialog.list.setCurrentIndex(dialog.list.cards.index(1))
        dialog.force_button.click()
        opened = teacher.opened(RescoreDialog)
        teacher.qtbot.waitUntil(lambda: opened.view is not None)
        assert "nobody's score changes" in opened.view.totals.text()
        assert cells(opened, BEFORE) == ["–"]
        opened.force_button.click()
        assert side.open().drafting.in_force(LESSON) == 1

    def test_if_it_cannot_be_kept_it_is_said_and_nothing_has_changed(self, teacher, classwork, monkeypatch):
        teacher.teach()
        dialog = preview(teacher)

        def fail(*_arguments):
            raise StorageError("The disk that holds the workspace is full.")

        monkeypatch.setattr(type(classwork), "put_in_force", fail)
        dialog.force_button.click()
        assert dialog.isVisible()
        assert "full" in dialog.progress.label.text()
        assert classwork.in_force(LESSON) == 1
        dialog.reject()

    @pytest.mark.usefixtures("classwork")
    def test_names_and_a_narrow_window(self, teacher, qapp):
        font, twice = qapp.font(), qapp.font()
        twice.setPointSizeF(2 * font.pointSizeF())
        qapp.setFont(twice)
        try:
            teacher.window.resize(800, 600)
            teacher.teach()
            dialog = preview(teacher)
            view = dialog.view
            assert dialog.width() <= 800
            assert view.table.isVisible()
            assert not view.cards.isVisible()
            teacher.key(Qt.Key.Key_Down)
            teacher.key(Qt.Key.Key_Return)
            assert view.cards.isVisible()
            assert teacher.focused() is view.cards
            shown = QAccessible.queryAccessibleInterface(view.table)
            assert shown.text(QAccessible.Text.Name) == "Students and their scores"
            dialog.reject()
        finally:
            qapp.setFont(font)


def rows_of(drafting, work):
    lesson = drafting.lesson(LESSON)
    tags = [tag.id for tag in lesson.tags]
    versions = drafting.version(LESSON, 1), drafting.version(LESSON, 2)
    passages = {"x": drafting.collected_passages(work)}
    return rescored(lesson.article, tags, *versions, passages).students[0].rows


def cells_of(view, column: int) -> list[str]:
    return [view.model.index(row, column).data() for row in range(view.model.rowCount())]


class TestPublishing:
    def test_the_differences_from_the_newest_version_are_said(self, teacher, side):
        second_version(side)
        teacher.teach()
        teacher.act("key_write")
        teacher.settle()
        teacher.editor.controller._act(lambda: teacher.editor.marking.delete("k05"))
        teacher.act("publish")
        dialog = teacher.opened(PublishDialog)
        assert dialog.author.text() == "R. Ames"
        assert dialog.summary.text() == "Since version 2: 1 passage taken out."
        dialog.differences_button.click()
        assert entries(teacher.opened(VersionsDialog).differences)[0].startswith("Taken out. “")
        teacher.opened(VersionsDialog).reject()
        assert not dialog.preview_button.isVisible()
        dialog.reject()

    def test_open_entries_are_asked_about_once(self, teacher, side):
        teacher.teach()
        teacher.act("key_write")
        teacher.settle()
        for passage_id in ("k04", "k05"):
            teacher.editor.controller._act(
                lambda name=passage_id: teacher.editor.marking.write_reason(name, "")
            )
        teacher.act("publish")
        teacher.idle()
        question = teacher.question()
        assert question.text() == "Publish with 2 open points?"
        assert question.informativeText() == "Passages without a why: 2"
        question.reject()
        assert side.open().drafting.draft(teacher.editor.lesson) is not None
        teacher.act("publish")
        teacher.idle()
        teacher.question().buttons()[0].click()
        teacher.opened(PublishDialog).reject()
        QApplication.processEvents()
        teacher.act("publish")  # it is not asked again
        teacher.opened(PublishDialog).publish_button.click()
        key = side.open().drafting.version(LESSON, 2)
        assert [each.id for each in key.passages if not each.why] == ["k04", "k05"]

    def test_a_new_open_entry_is_asked_about(self, teacher):
        teacher.teach()
        teacher.act("key_write")
        teacher.settle()
        write = teacher.editor.marking.write_reason
        teacher.editor.controller._act(lambda: write("k04", ""))
        teacher.act("publish")
        teacher.idle()
        teacher.question().buttons()[0].click()
        teacher.opened(PublishDialog).reject()
        QApplication.processEvents()
        teacher.editor.controller._act(lambda: write("k05", ""))
        teacher.act("publish")
        teacher.idle()
        assert teacher.question().text() == "Publish with 1 open point?"
        teacher.question().reject()

    def test_with_collected_work_it_takes_effect_after_the_preview(self, teacher, classwork):
        teacher.teach()
        teacher.act("key_write")
        teacher.settle()
        teacher.editor.controller._act(lambda: teacher.editor.marking.delete("k05"))
        teacher.act("publish")
        dialog = teacher.opened(PublishDialog)
        assert dialog.preview_button.isDefault()
        dialog.preview_button.click()
        opened = teacher.opened(RescoreDialog)
        teacher.qtbot.waitUntil(lambda: opened.view is not None, timeout=20_000)
        assert "Version 3 of the key is published" in teacher.window.notices.text
        assert classwork.in_force(LESSON) == 1
        opened.force_button.click()
        assert classwork.in_force(LESSON) == 3
