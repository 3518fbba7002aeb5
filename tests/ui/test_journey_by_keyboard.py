"""A whole lesson without the mouse: from the first start to the saved report."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def test_from_the_name_to_the_report(hand, tmp_path):
    window = hand.window
    assert isinstance(hand.focused(), QLineEdit) or hand.focused() is window.library.who
    hand.type("Code 17")
    hand.key(Qt.Key.Key_Return)
    for _ in range(4):
        if hand.focused() is window.library.list:
            break
        hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert window.reader is not None

    hand.key(Qt.Key.Key_Home, CTRL)
    for _ in range(9):
        hand.key(Qt.Key.Key_Right, CTRL)
    for _ in range(9):
        hand.key(Qt.Key.Key_Right, CTRL, SHIFT)
    hand.key(Qt.Key.Key_2)
    assert hand.quotes() == [("opinion", "President Joe Biden’s refusal to secure the southern border")]
    hand.key(Qt.Key.Key_Return)
    hand.type("A motive cannot be measured.")
    hand.key(Qt.Key.Key_Return)
    assert hand.passages()[0].reason == "A motive cannot be measured."

    hand.window.reader.view.setFocus()
    hand.key(Qt.Key.Key_Tab)
    reached = set()
    for _ in range(20):
        reached.add(type(hand.focused()).__name__)
        hand.key(Qt.Key.Key_Tab)
    assert {"PassageList", "ArticleView", "QToolButton"} <= reached

    hand.window.reader.view.setFocus()
    hand.key(Qt.Key.Key_Return, CTRL)
    question = hand.question()
    hand.qtbot.waitUntil(question.isActiveWindow)
    hand.key(Qt.Key.Key_Return)
    hand.qtbot.waitUntil(lambda: window.review_page is not None)
    assert window.review.comparison.found == (1, 15)
    # A window manager makes the window active again when a dialog closes; offscreen there is none.
    window.activateWindow()
    hand.qtbot.waitUntil(window.isActiveWindow)
    for _ in range(3):
        hand.key(Qt.Key.Key_Down)
    assert window.review_page.cards.currentIndex().row() > 0

    hand.key(Qt.Key.Key_S, CTRL)
    dialog = next(box for box in window.findChildren(QFileDialog) if box.isVisible())
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    # Typed letters open a list of completions, which only a window manager lets the dialog close.
    field.setText(str(tmp_path / "report.html"))
    hand.qtbot.waitUntil(dialog.isActiveWindow)
    hand.qtbot.keyClick(field, Qt.Key.Key_Return)
    hand.qtbot.waitUntil(lambda: (tmp_path / "report.html").exists() and not window.jobs.busy())
    assert "A motive cannot be measured." in (tmp_path / "report.html").read_text(encoding="utf-8")
    window.activateWindow()
    hand.qtbot.waitUntil(window.isActiveWindow)
    hand.key(Qt.Key.Key_L, CTRL)
    assert window.review_page is None
