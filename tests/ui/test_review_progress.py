"""Progress over tries and lessons: a plot, and a table with the same figures."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QScrollArea, QTableWidget

from annotator.core.comparison import Count
from annotator.ui.progress.dialog import ProgressDialog
from annotator.ui.progress.panels import panels_of
from annotator.ui.progress.plot import ProgressPlot

REFUSAL = "President Joe Biden’s refusal to secure the southern border"
OFFICIALS = "Officials from both nations’ governments have said that Mexico has a list"
CTRL = Qt.KeyboardModifier.ControlModifier


def dialog_of(hand):
    shown = [each for each in hand.window.findChildren(ProgressDialog) if each.isVisible()]
    assert shown, "no progress is shown"
    return shown[-1]


def cells(table):
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_before_the_first_name_it_asks_who_works(hand):
    hand.act("progress")
    assert hand.window.findChildren(ProgressDialog) == []
    assert "Type a name" in hand.window.notices.text


def test_before_anything_is_handed_in_it_says_what_will_be_here(reader):
    reader.act("lessons")
    reader.window.activateWindow()
    reader.key(Qt.Key.Key_G, CTRL)
    dialog = dialog_of(reader)
    assert any(label.text().startswith("Nothing to compare yet") for label in dialog.findChildren(QLabel))
    box = dialog.findChild(QDialogButtonBox)
    reader.qtbot.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_each_try_has_its_figures_by_tag_in_plot_and_table(reader):
    reader.mark(REFUSAL, 2)
    reader.window.hand_in()
    reader.act("again")
    reader.mark(OFFICIALS, 1)
    reader.window.hand_in()
    reader.act("progress")
    dialog = dialog_of(reader)
    shown = cells(dialog.table)
    title = "Mexico Lists Demands To Assist With Biden’s Border Crisis"
    assert [row[0] for row in shown] == ["1", "", "", "", "2", "", "", ""]
    assert [row[1] for row in shown[:2]] == [f"{title} (try 1)", ""]
    spoken = [dialog.table.item(row, 1).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(8)]
    assert spoken == [f"{title} (try 1)"] * 4 + [f"{title} (try 2)"] * 4
    assert [row[3] for row in shown[:4]] == ["All tags", "Claim", "Opinion", "Sourced fact"]
    assert shown[0][4:] == ["1 of 15 (7%)", "1 of 1 (100%)", ""]
    assert shown[4][4:6] == ["2 of 15 (13%)", "2 of 2 (100%)"]
    assert shown[5][4:6] == ["1 of 9 (11%)", "1 of 1 (100%)"]

    progress = reader.window._context.services().progressing.of(reader.window._student)
    panels = panels_of(progress)
    assert [panel.tag.name if panel.tag else "" for panel in panels] == [
        "",
        "Claim",
        "Opinion",
        "Sourced fact",
    ]
    assert panels[0].found == (Count(1, 15), Count(2, 15))
    assert panels[1].right_tag == (None, Count(1, 1))
    assert dialog.plot.accessibleName() == "Plot of found it and right tag over your tries"
    lines = dialog.plot.grab().toImage()
    without = ProgressPlot(
        [replace(each, right_tag=(None, None)) for each in panels], reader.window.looks.theme
    )
    reader.qtbot.addWidget(without)
    without.resize(dialog.plot.size())
    assert lines != without.grab().toImage()


def test_by_tag_is_told_only_after_thinking_again(reader):
    reader.mark(OFFICIALS, 3)
    reader.window.hand_in()
    reader.act("progress")
    dialog = dialog_of(reader)
    shown = cells(dialog.table)
    assert [row[3] for row in shown] == ["All tags", "Each tag: think again first"]
    dialog.reject()
    page = reader.window.review_page
    reader.act("think_again")
    reader.key(Qt.Key.Key_1)
    page.sheet.think.reason.setFocus()
    reader.type("Nobody is named.")
    reader.key(Qt.Key.Key_Return)
    reader.act("progress")
    shown = cells(dialog_of(reader).table)
    assert [row[3] for row in shown] == ["All tags", "Claim", "Opinion", "Sourced fact"]
    assert shown[0][5:] == ["0 of 1 (0%)", "1 of 1 (100%)"]


def test_the_keyboard_reaches_every_row_and_the_dialog_follows(reader):
    reader.mark(REFUSAL, 2)
    reader.window.hand_in()
    for _ in range(6):
        reader.act("again")
        reader.window.hand_in()
    reader.act("progress")
    dialog = dialog_of(reader)
    QApplication.processEvents()
    scroll = dialog.findChild(QScrollArea)
    dialog.table.setFocus()
    for _ in range(dialog.table.rowCount()):
        reader.qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    cell = dialog.table.visualItemRect(dialog.table.item(dialog.table.rowCount() - 1, 0))
    at = dialog.table.viewport().mapTo(scroll.viewport(), cell.center())
    assert scroll.viewport().rect().contains(at)
    assert dialog.table.height() >= dialog.table.verticalHeader().length()


def test_figures_that_are_explained_stand_in_tables(reader):
    reader.mark(OFFICIALS, 3)
    reader.window.hand_in()
    page = reader.window.review_page
    reader.qtbot.mouseClick(page.summary.meaning, Qt.MouseButton.LeftButton)
    dialog = page.findChildren(QDialog)[-1]
    tables = {table.accessibleName(): cells(table) for table in dialog.findChildren(QTableWidget)}
    assert list(tables) == ["The figures", "What other ways of marking give"]
    figures = [row[:2] for row in tables["The figures"]]
    assert [name for name, _ in figures] == ["Found it", "Right tag", "Precision", "Score"]
    assert all(meaning for _, _, meaning in tables["The figures"])
    assert tables["What other ways of marking give"][-1] == ["the key itself", "100"]
