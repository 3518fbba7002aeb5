"""What is set is seen at once, and kept for each student and for the computer."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit

import annotator
from annotator.app.qt_application import read_theme
from annotator.app.settings_store import SettingsStore
from annotator.core.errors import StorageError
from annotator.core.settings import Settings


def change(hand, **values):
    looks = hand.window.looks
    looks.settings = replace(looks.settings, **values)


def last_on_this_computer(workspace) -> Settings:
    return SettingsStore(workspace.path.with_name("settings.ini")).load()


def name_the_student(hand, name: str) -> None:
    hand.window.show_library()
    field = hand.window.library.who.lineEdit()
    field.setFocus()
    field.selectAll()
    hand.qtbot.keyClicks(field, name)
    hand.qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("name", ["light", "sepia", "dark", "contrast"])
def test_a_theme_colours_the_window_the_text_and_the_marks(reader, name):
    reader.mark("amnesty", 1)
    change(reader, theme=name)
    theme = reader.window.looks.theme
    assert theme.name == name
    palette = QApplication.palette()
    assert palette.color(QPalette.ColorRole.Base).name() == theme.colours["paper"]
    assert palette.color(QPalette.ColorRole.Text).name() == theme.colours["text"]
    (mark,) = reader.view.marks_over(reader.span("amnesty"))
    assert reader.view._looks[mark.tag] == theme.look(reader.window.reader._lesson.tags[0])
    picture = reader.view.viewport().grab().toImage()
    corner = picture.pixelColor(3, picture.height() - 3)
    assert corner.name() == theme.colours["paper"]


@pytest.mark.parametrize("name", ["light", "sepia", "dark", "contrast"])
def test_what_a_field_is_for_can_be_read_before_anything_is_typed(hand, name):
    change(hand, theme=name)
    QApplication.processEvents()
    muted = hand.window.looks.theme.colour("muted")
    fields = [field for field in hand.window.library.findChildren(QLineEdit) if field.placeholderText()]
    assert len(fields) == 2
    for field in fields:
        assert field.palette().color(QPalette.ColorRole.PlaceholderText) == muted, field.placeholderText()


def test_a_theme_leaves_the_article_where_and_how_it_is(reader):
    reader.scroll_to("skyrocketed")
    font, scrolled = reader.view.font(), reader.view.verticalScrollBar().value()
    change(reader, theme="contrast")
    assert (reader.view.font(), reader.view.verticalScrollBar().value()) == (font, scrolled)


@pytest.mark.parametrize(
    ("scheme", "name"),
    [(Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light"), (Qt.ColorScheme.Unknown, "light")],
)
def test_system_is_what_the_desktop_is(qapp, monkeypatch, scheme, name):
    hints = SimpleNamespace(colorScheme=lambda: scheme)
    monkeypatch.setattr(type(qapp), "styleHints", staticmethod(lambda: hints))
    assert read_theme("system", qapp).name == name


@pytest.mark.parametrize(
    ("wish", "name"),
    [(Qt.ContrastPreference.HighContrast, "contrast"), (Qt.ContrastPreference.NoPreference, "dark")],
)
def test_a_wish_for_high_contrast_goes_before_light_and_dark(qapp, monkeypatch, wish, name):
    hints = SimpleNamespace(
        colorScheme=lambda: Qt.ColorScheme.Dark,
        accessibility=lambda: SimpleNamespace(contrastPreference=lambda: wish),
    )
    monkeypatch.setattr(type(qapp), "styleHints", staticmethod(lambda: hints))
    assert read_theme("system", qapp).name == name


def test_system_follows_the_desktop_while_the_program_runs(hand, monkeypatch):
    window = hand.window
    dark = window.looks._theme_for("dark")
    monkeypatch.setattr(window.looks, "_theme_for", lambda _setting: dark)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert window.looks.theme.name == "dark"


def test_nothing_moves_by_itself(reader):
    assert [effect for effect in Qt.UIEffect if QApplication.isEffectEnabled(effect)] == []
    assert not reader.window.isAnimated()
    package = Path(annotator.__file__).parent
    moving = (
        "QPropertyAnimation",
        "QVariantAnimation",
        "QTimeLine",
        "QGraphicsEffect",
        "QMovie",
        "QScroller",
    )
    sources = {path.name: path.read_text(encoding="utf-8") for path in package.rglob("*.py")}
    assert [(name, word) for name, text in sources.items() for word in moving if word in text] == []


def test_a_chosen_theme_does_not_follow_the_desktop(hand):
    change(hand, theme="sepia")
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert hand.window.looks.theme.name == "sepia"


def test_each_student_has_settings_of_their_own(make_window):
    hand = make_window()
    hand.open(name="Ana")
    change(hand, theme="dark", zoom=140, ruler=True)
    name_the_student(hand, "Ben")
    change(hand, theme="sepia", zoom=100, ruler=False)
    name_the_student(hand, "Ana")
    settings = hand.window.looks.settings
    assert (settings.theme, settings.zoom, settings.ruler) == ("dark", 140, True)
    assert hand.window.looks.theme.name == "dark"
    name_the_student(hand, "Ben")
    assert hand.window.looks.settings.theme == "sepia"


def test_a_new_student_begins_with_what_was_used_last(hand):
    change(hand, theme="contrast", spacing=150)
    hand.open(name="Ana")
    assert hand.view.reading.spacing == 150
    assert hand.window.looks.theme.name == "contrast"


def test_settings_are_kept_soon_after_the_last_change(reader, workspace):
    for zoom in (110, 120, 130):
        change(reader, zoom=zoom)
    reader.qtbot.waitUntil(lambda: last_on_this_computer(workspace).zoom == 130)
    student = reader.window._student
    assert reader.window._context.preferences.of(student.id, Settings()).zoom == 130


def test_settings_before_a_name_is_given_are_the_computers(make_window, workspace):
    hand = make_window()
    change(hand, theme="sepia")
    hand.window.close()
    assert last_on_this_computer(workspace).theme == "sepia"
    assert make_window().window.looks.theme.name == "sepia"


def test_the_only_student_finds_their_settings_at_the_start(make_window, workspace):
    hand = make_window()
    hand.open(name="Ana")
    change(hand, theme="dark", measure=50)
    hand.window.close()
    SettingsStore(workspace.path.with_name("settings.ini")).save(Settings(theme="light"))
    again = make_window()
    assert again.window.looks.theme.name == "dark"
    again.window.open_lesson("mexico-lists-demands")
    assert again.view.reading.measure == 50


def test_settings_that_cannot_be_kept_say_so_and_stay_in_force(reader, monkeypatch):
    def full(*_arguments):
        raise StorageError("The disk is full.", "Make room.")

    monkeypatch.setattr(reader.window._context.preferences, "keep", full)
    change(reader, theme="sepia")
    reader.window.keeper.keep()
    assert "The disk is full." in reader.window.notices.text
    assert reader.window.looks.theme.name == "sepia"
    reader.window.notices.hide()


def test_settings_that_cannot_be_read_say_so_and_nothing_changes(hand, monkeypatch):
    def broken(*_arguments):
        raise StorageError("The disk cannot be read.")

    monkeypatch.setattr(hand.window._context.preferences, "of", broken)
    hand.window.keeper.enter("somebody")
    assert "The disk cannot be read." in hand.window.notices.text
    assert hand.window.looks.settings == Settings()
