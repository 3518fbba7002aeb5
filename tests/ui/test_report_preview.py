"""The report's pages: looked at, turned, made larger, saved and printed."""

from threading import Event

import pytest
from made_up_review import made_up_review
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget

from annotator.core.errors import ReportError
from annotator.ui import printing
from annotator.ui.report_pages import draw_page

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(hand):
    """The preview of a made-up review, with its pages drawn."""
    preview = hand.window.reports.preview(made_up_review(), hand.window.looks.theme)
    hand.qtbot.waitExposed(preview)
    preview.resize(900, 700)
    idle(hand)
    yield preview
    if hand.window.reports._preview is not None:
        preview.close()
        QApplication.processEvents()


def idle(hand):
    hand.qtbot.waitUntil(lambda: not hand.window.jobs.busy(), timeout=20_000)
    QApplication.processEvents()


def drawn(preview):
    return [number for number in range(1, preview.pages.count + 1) if has_ink(preview.pages.page(number))]


def has_ink(label):
    pixmap = label.pixmap()
    return not pixmap.isNull() and len(colours(pixmap.toImage())) > 3


def colours(image: QImage):
    width, height = image.width(), image.height()
    return {image.pixel(x, y) for x in range(0, width, 5) for y in range(0, height, 5)}


def test_it_opens_by_key_in_the_reader_and_by_menu_in_the_review(reader):
    reader.key(Qt.Key.Key_P, CONTROL)
    for _ in range(2):
        preview = reader.window.reports._preview
        assert preview.isModal()
        assert preview.said.text() == "Making the report…"
        idle(reader)
        assert preview.pages.count >= 2
        preview.close()
        QApplication.processEvents()
        if reader.window.review is None:
            reader.window.hand_in()
            reader.act("preview")


def test_pages_have_names_and_only_those_near_are_drawn(hand, shown):
    names = [shown.pages.page(number).accessibleName() for number in range(1, shown.pages.count + 1)]
    assert names[0] == f"Page 1 of {shown.pages.count}"
    assert len(set(names)) == shown.pages.count
    assert drawn(shown) == [1, 2, 3]
    assert shown.pages.page(1).hasFocus()
    assert shown.place.text() == names[0]


def test_every_widget_that_takes_the_focus_has_a_name_and_is_large_enough(shown):
    for widget in shown.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(shown):
            continue
        if not widget.objectName().startswith("qt_"):
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name.strip(), widget
            assert min(widget.width(), widget.height()) >= 24, name


def test_keys_turn_the_pages(hand, shown):
    pages = shown.pages
    hand.qtbot.keyClick(pages, Qt.Key.Key_PageDown, CONTROL)
    assert pages.number == 2
    assert shown.place.text().startswith("Page 2 ")
    hand.qtbot.keyClick(pages, Qt.Key.Key_PageUp, CONTROL)
    assert pages.number == 1
    before = pages.verticalScrollBar().value()
    hand.qtbot.keyClick(pages, Qt.Key.Key_PageDown)
    assert before < pages.verticalScrollBar().value() <= before + pages.viewport().height()
    hand.qtbot.keyClick(pages, Qt.Key.Key_End)
    assert pages.number == pages.count
    assert not shown.actions_by_name["next"].isEnabled()
    idle(hand)
    assert drawn(shown)[-3:] == [pages.count - 2, pages.count - 1, pages.count]
    assert 1 not in drawn(shown)
    hand.qtbot.keyClick(pages, Qt.Key.Key_Home)
    assert pages.number == 1
    assert not shown.actions_by_name["previous"].isEnabled()


def test_buttons_turn_the_pages(shown):
    shown.actions_by_name["next"].trigger()
    shown.actions_by_name["next"].trigger()
    assert shown.pages.number == 3
    shown.actions_by_name["previous"].trigger()
    assert shown.pages.number == 2


def test_it_grows_by_button_key_and_wheel_and_stays_sharp(hand, shown):
    pages, small = shown.pages, shown.pages.page(1).width()
    hand.qtbot.keyClick(shown, Qt.Key.Key_Plus, CONTROL)
    shown.actions_by_name["zoom-in"].trigger()
    viewport = pages.viewport()
    turn = QWheelEvent(
        QPointF(50, 50),
        viewport.mapToGlobal(QPointF(50, 50)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, turn)
    assert pages.zoom > 150
    assert shown.size_label.text() == f"{pages.zoom}%"
    idle(hand)
    label = pages.page(1)
    assert label.width() > small * 1.5
    assert label.pixmap().width() == label.contentsRect().width()
    shown.actions_by_name["zoom-out"].trigger()
    pages.step_zoom(0)
    assert pages.zoom == 100
    for _ in range(20):
        pages.step_zoom(-1)
    assert pages.zoom == 25
    for _ in range(20):
        pages.step_zoom(1)
    assert pages.zoom == 300


def test_save_asks_for_pdf_first_and_the_name_follows_the_kind(hand, shown, tmp_path):
    shown.actions_by_name["save"].trigger()
    dialog = shown.findChild(QFileDialog)
    kinds = dialog.nameFilters()
    assert [kind.rpartition("(")[2] for kind in kinds] == ["*.pdf)", "*.html)"]
    assert dialog.selectedFiles()[0].endswith("try 2.pdf")
    dialog.filterSelected.emit(kinds[1])
    assert dialog.selectedFiles()[0].endswith("try 2.html")
    assert dialog.defaultSuffix() == "html"
    dialog.filterSelected.emit(kinds[0])
    assert dialog.selectedFiles()[0].endswith("try 2.pdf")
    dialog.fileSelected.emit(str(tmp_path / "my.pdf"))
    dialog.reject()
    idle(hand)
    assert (tmp_path / "my.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert "my.pdf" in shown.notices.text
    assert hand.window.notices.text == ""


def test_a_report_that_takes_long_is_announced(hand, tmp_path, monkeypatch):
    monkeypatch.setattr("annotator.ui.report_saver.SOON", 0)
    said = []
    say = hand.window.notices._say
    monkeypatch.setattr(hand.window.notices, "_say", lambda sentence: (said.append(sentence), say(sentence)))
    hand.window.reports.save(made_up_review(), str(tmp_path / "report.pdf"))
    idle(hand)
    assert said[0] == "Making the report…"
    assert said[-1].endswith("report.pdf")


def test_a_report_that_takes_long_can_be_given_up(hand, tmp_path, monkeypatch):
    monkeypatch.setattr("annotator.ui.report_saver.SOON", 0)
    reports, path = hand.window.reports, tmp_path / "report.html"
    go_on, render = Event(), reports._reporting._html.render
    monkeypatch.setattr(reports._reporting._html, "render", lambda review: go_on.wait(20) and render(review))
    reports.save(made_up_review(), str(path))
    hand.qtbot.waitUntil(lambda: hand.window.notices.text == "Making the report…")
    (cancel,) = [b for b in hand.window.notices.findChildren(QPushButton) if b.isVisible()]
    hand.qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert hand.window.notices.text == ""
    go_on.set()
    idle(hand)
    assert not path.exists()
    assert hand.window.notices.text == ""


def test_a_report_that_cannot_be_made_says_so_in_the_preview(hand, monkeypatch):
    reporting = hand.window.reports._reporting

    def fail(_review):
        raise ReportError("It is too long.", "Save it as a web page.")

    monkeypatch.setattr(reporting, "preview", fail)
    preview = hand.window.reports.preview(made_up_review(), hand.window.looks.theme)
    idle(hand)
    assert preview.said.isVisible()
    assert preview.said.text() == "It is too long. Save it as a web page."
    assert not preview.actions_by_name["print"].isEnabled()
    assert preview.actions_by_name["save"].isEnabled()
    preview.close()


def test_closing_while_pages_are_made_does_no_harm(hand):
    preview = hand.window.reports.preview(made_up_review(), hand.window.looks.theme)
    hand.qtbot.mouseClick(preview.findChild(QPushButton), Qt.MouseButton.LeftButton)
    idle(hand)
    assert hand.window.reports._preview is None


# Paper


def printer_to(path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    return printer


def test_pages_go_to_the_printer_one_by_one(hand, shown, tmp_path):
    said = []
    tell = shown.notices.tell
    shown.notices.tell = lambda sentence: (said.append(sentence), tell(sentence))
    printer = printer_to(tmp_path / "printed.pdf")
    printer.setFromTo(2, 3)
    printer.setPageRanges(printer.pageRanges().fromString("2-3"))
    run = hand.window.reports.print(shown.made, printer)
    hand.qtbot.waitUntil(lambda: run.over, timeout=20_000)
    idle(hand)
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == 2
    assert said == ["Printing: page 2 of 2", "2 pages sent to the printer."]


def test_the_order_and_the_copies_are_the_printers(tmp_path):
    printer = printer_to(tmp_path / "x.pdf")
    assert printing.pages_to_print(printer, [b"1", b"2", b"3"]) == [b"1", b"2", b"3"]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printer.setCopyCount(2)
    times = 1 if printer.supportsMultipleCopies() else 2
    assert printing.pages_to_print(printer, [b"1", b"2", b"3"]) == [b"3", b"2", b"1"] * times


def test_the_printers_dialog_knows_the_pages(hand, shown):
    shown.actions_by_name["print"].trigger()
    dialog = shown.findChild(QPrintDialog)
    assert dialog.isVisible()
    assert (dialog.minPage(), dialog.maxPage()) == (1, shown.pages.count)
    layout = dialog.printer().pageLayout()
    assert layout.pageSize().size(layout.pageSize().Unit.Point) == shown.made[1].toSize()
    dialog.reject()


def test_a_printer_that_takes_nothing_is_told(hand, shown, tmp_path, qtlog):
    printer = printer_to(tmp_path / "gone" / "printed.pdf")
    with qtlog.disabled():
        run = hand.window.reports.print(shown.made, printer)
    assert run.over
    box = shown.findChild(QMessageBox)
    assert "does not answer" in box.text()
    assert "PDF" in box.informativeText()
    box.close()


def test_the_end_of_the_program_ends_the_printing(hand, shown, tmp_path):
    run = hand.window.reports.print(shown.made, printer_to(tmp_path / "printed.pdf"))
    assert not run.over
    run.stop()
    assert run.over
    idle(hand)


def test_a_page_is_drawn_black_on_white_in_its_shape(shown):
    page, points = shown.made[0][0], shown.made[1]
    image = draw_page(page, (points * 1.5).toSize())
    assert QColor(image.pixel(3, 3)) == QColor(Qt.GlobalColor.white)
    assert any(QColor(colour).lightness() < 60 for colour in colours(image))


@pytest.mark.parametrize("scale", [1, 2])
def test_it_fits_a_small_window_with_large_text(hand, scale):
    font = QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(font.pointSizeF() * scale)
    QApplication.setFont(larger)
    try:
        preview = hand.window.reports.preview(made_up_review(), hand.window.looks.theme)
        preview.resize(800, 600)
        idle(hand)
        assert preview.width() <= 800
        assert preview.pages.horizontalScrollBar().maximum() == 0
        preview.close()
    finally:
        QApplication.setFont(font)
