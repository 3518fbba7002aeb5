"""The sheet of reading settings: by key alone, named for a screen reader, seen at once in the article."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from annotator.core.settings import TYPEFACES, Settings
from annotator.ui.preferences import PreferencesDialog


@pytest.fixture
def sheet(reader) -> PreferencesDialog:
    reader.act("preferences")
    shown = reader.window.findChild(PreferencesDialog)
    reader.qtbot.waitUntil(shown.isVisible)
    shown.activateWindow()
    return shown


def settings_of(reader) -> Settings:
    return reader.window.looks.settings


def fields_of(sheet) -> list[QWidget]:
    return [
        sheet.theme,
        sheet.typeface,
        sheet.zoom,
        sheet.spacing,
        sheet.measure,
        sheet.underlines,
        sheet.ruler,
        sheet.language,
    ]


def test_it_opens_by_key_also_in_the_library(hand):
    hand.window.activateWindow()
    hand.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    sheet = hand.window.findChild(PreferencesDialog)
    hand.qtbot.waitUntil(sheet.isVisible)
    hand.qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_asking_again_brings_the_same_sheet_forward(reader, sheet):
    sheet.close()
    reader.act("preferences")
    reader.act("preferences")
    assert reader.window.findChildren(PreferencesDialog) == [sheet]
    assert sheet.isVisible()


def test_every_setting_is_changed_by_key_and_seen_in_the_article(reader, sheet, qtbot):
    qtbot.keyClicks(sheet.theme, "S")
    while settings_of(reader).theme != "sepia":
        qtbot.keyClick(sheet.theme, Qt.Key.Key_Down)
    assert reader.window.looks.theme.name == "sepia"
    qtbot.keyClick(sheet.typeface, Qt.Key.Key_Down)
    assert reader.view.font().family() == "Atkinson Hyperlegible"
    qtbot.keyClick(sheet.zoom, Qt.Key.Key_Up)
    qtbot.keyClick(sheet.spacing, Qt.Key.Key_Up)
    qtbot.keyClick(sheet.measure, Qt.Key.Key_Down)
    qtbot.keyClick(sheet.underlines, Qt.Key.Key_Space)
    qtbot.keyClick(sheet.ruler, Qt.Key.Key_Space)
    reading = reader.view.reading
    assert (reading.zoom, reading.spacing, reading.measure) == (110, 110, 64)
    assert (reading.underlines, reading.ruler) == (False, True)


def test_a_number_can_be_typed(reader, sheet, qtbot):
    sheet.spacing.selectAll()
    qtbot.keyClicks(sheet.spacing, "175")
    assert settings_of(reader).spacing == 100
    qtbot.keyClick(sheet.spacing, Qt.Key.Key_Return)
    assert reader.view.reading.spacing == 175
    assert sheet.isVisible()


def test_the_language_is_kept(reader, sheet):
    sheet.language.setCurrentIndex(sheet.language.findData("en"))
    assert settings_of(reader).language == "en"
    assert [sheet.language.itemText(n) for n in (1, 2)] == ["English", "Español"]


def test_each_typeface_is_shown_in_its_own_letters(sheet):
    fonts = [sheet.typeface.itemData(place, Qt.ItemDataRole.FontRole) for place in range(len(TYPEFACES))]
    families = [font.family() for font in fonts]
    assert families == ["Literata", "Atkinson Hyperlegible", "Andika", "OpenDyslexic"]
    assert all(sheet.typeface.itemText(n).startswith(family) for n, family in enumerate(families))
    sheet.typeface.setCurrentIndex(3)
    assert sheet.typeface.font().family() == "OpenDyslexic"


def test_reset_sets_the_text_back_and_nothing_else(reader, sheet, qtbot):
    looks = reader.window.looks
    looks.settings = replace(
        looks.settings,
        theme="dark",
        typeface="andika",
        zoom=150,
        spacing=150,
        measure=50,
        underlines=False,
        ruler=True,
        hints=("select",),
        sentences=True,
    )
    qtbot.mouseClick(sheet.reset, Qt.MouseButton.LeftButton)
    assert looks.settings == Settings(hints=("select",), sentences=True)
    assert sheet.underlines.isChecked()
    assert not sheet.ruler.isChecked()
    assert sheet.zoom.value() == 100


def test_it_shows_what_is_changed_elsewhere(reader, sheet):
    reader.act("zoom_in")
    assert sheet.zoom.value() == 110
    looks = reader.window.looks
    looks.settings = replace(looks.settings, theme="contrast", ruler=True)
    assert sheet.theme.currentText() == "High contrast"
    assert sheet.ruler.isChecked()


def test_every_field_has_a_name_and_a_label_that_leads_to_it(sheet):
    for field in fields_of(sheet):
        interface = QAccessible.queryAccessibleInterface(field)
        assert interface.text(QAccessible.Text.Name), field
        assert field.focusPolicy() & Qt.FocusPolicy.TabFocus
    buddies = [label.buddy() for label in sheet.findChildren(QLabel) if label.buddy() is not None]
    for field in fields_of(sheet):
        # A box to tick is its own label.
        assert field in buddies or "&" in field.text()


def test_access_keys_are_unique(sheet):
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    texts += [sheet.underlines.text(), sheet.ruler.text()]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == 8 == len(set(letters))


def test_tab_goes_from_field_to_field_in_the_order_in_which_they_stand(sheet, qtbot):
    sheet.theme.setFocus()
    seen = []
    for _ in range(8):
        focused = QApplication.focusWidget() or sheet.focusWidget()
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == fields_of(sheet)


def test_the_wheel_scrolls_the_sheet_and_changes_nothing(reader, sheet):
    sheet.theme.setFocus()
    for field in (sheet.typeface, sheet.zoom):
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, event)
    assert settings_of(reader) == replace(Settings(), hints=settings_of(reader).hints)


def test_everything_can_be_reached_with_large_text_on_a_small_screen(make_window, qapp, qtbot):
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(large)
    try:
        hand = make_window()
        hand.window.resize(800, 600)
        hand.act("preferences")
        sheet = hand.window.findChild(PreferencesDialog)
        sheet.resize(800, 560)
        QApplication.processEvents()
        assert sheet._area.widget().width() <= sheet._area.viewport().width()
        sheet.activateWindow()
        sheet.theme.setFocus()
        for field in fields_of(sheet):
            QApplication.processEvents()
            assert field.hasFocus() or sheet.focusWidget() is field
            place = field.mapTo(sheet, QPoint(0, 0))
            assert sheet.rect().contains(place), field.accessibleName()
            assert sheet.rect().contains(place + QPoint(field.width() - 1, field.height() - 1))
            qtbot.keyClick(field, Qt.Key.Key_Tab)
        for button in sheet.findChildren(QPushButton):
            assert button.height() >= 24
    finally:
        qapp.setFont(font)


def test_the_targets_are_large_enough(sheet):
    for field in fields_of(sheet):
        assert field.height() >= 24
        assert field.width() >= 24
