"""The sheet of reading settings. Whatever is chosen is seen at once in the article behind it."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.settings import (
    CLOSEST_SPACING,
    LARGEST_ZOOM,
    NARROWEST_MEASURE,
    SMALLEST_ZOOM,
    TYPEFACES,
    WIDEST_MEASURE,
    WIDEST_SPACING,
    Settings,
)
from annotator.ui.calm_fields import Choice, Number
from annotator.ui.looks import Looks
from annotator.ui.speech import percent

_READING = ("theme", "typeface", "zoom", "spacing", "measure", "underlines", "ruler")
"""What Reset sets back."""
_FRAME = 40
"""Pixels that a desktop may want for the sheet's title."""


class PreferencesDialog(QDialog):
    """Changes settings at once; there is nothing to accept.

    Args:
        looks: holds the settings.
        parent: the window; it can still be used.
    """

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self._window = parent
        self.setWindowTitle(self.tr("Reading settings"))
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setVerticalSpacing(10)
        self._make_rows()
        self._lay_out()
        self._show()
        looks.changed.connect(self._show)

    def _make_rows(self) -> None:
        themes = (
            ("system", self.tr("Like the system")),
            ("light", self.tr("Light")),
            ("sepia", self.tr("Sepia")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        )
        notes = {
            "literata": self.tr("for long reading"),
            "atkinson": self.tr("for low vision"),
            "andika": self.tr("clear letters for learners"),
            "opendyslexic": self.tr("for dyslexia"),
        }
        faces = [(name, f"{self._looks.typeface(name)} – {notes[name]}") for name in TYPEFACES]
        languages = (("system", self.tr("Like the system")), ("en", "English"), ("es", "Español"))
        self.theme = self._choice("theme", self.tr("&Colours"), themes)
        self.typeface = self._choice("typeface", self.tr("&Typeface"), faces)
        for place, name in enumerate(TYPEFACES):
            self.typeface.setItemData(place, self._face(name), Qt.ItemDataRole.FontRole)
        self.zoom = self._number("zoom", self.tr("Text &size"), (SMALLEST_ZOOM, LARGEST_ZOOM, 10), percent())
        self.spacing = self._number(
            "spacing", self.tr("&Distance of lines"), (CLOSEST_SPACING, WIDEST_SPACING, 10), percent()
        )
        self.measure = self._number(
            "measure",
            self.tr("&Length of lines"),
            (NARROWEST_MEASURE, WIDEST_MEASURE, 2),
            self.tr(" characters"),
        )
        self.underlines = self._check("underlines", self.tr("&Underline highlights"))
        self.underlines.setToolTip(
            self.tr("Each highlight keeps its tint and its letter, with lines or without")
        )
        self.ruler = self._check("ruler", self.tr("&Reading ruler"))
        self.ruler.setToolTip(self.tr("A band over the line at the mouse or the caret; the rest stands back"))
        for check in (self.underlines, self.ruler):
            check.setAccessibleDescription(check.toolTip())
        self.language = self._choice("language", self.tr("Language of the &program"), languages)

    def _face(self, name: str) -> QFont:
        """The interface's text in a typeface."""
        face = QFont(self._looks.typeface(name))
        face.setPointSizeF(self.font().pointSizeF())
        return face

    def _choice(self, name: str, label: str, choices: Iterable[tuple[str, str]]) -> Choice:
        field = Choice()
        for value, text in choices:
            field.addItem(text, value)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        field.currentIndexChanged.connect(partial(self._chosen, name, field))
        self._row(label, field)
        return field

    def _chosen(self, name: str, field: Choice, place: int) -> None:
        self._set(name, field.itemData(place))

    def _number(self, name: str, label: str, limits: tuple[int, int, int], unit: str) -> Number:
        field = Number()
        least, most, step = limits
        field.setRange(least, most)
        field.setSingleStep(step)
        field.setSuffix(unit)
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.setKeyboardTracking(False)
        field.valueChanged.connect(partial(self._set, name))
        self._row(label, field)
        return field

    def _row(self, label: str, field: QWidget) -> None:
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.setAccessibleName(label.replace("&", ""))
        text = QLabel(label)
        text.setBuddy(field)
        self._form.addRow(text, field)

    def _check(self, name: str, label: str) -> QCheckBox:
        field = QCheckBox(label)
        field.toggled.connect(partial(self._set, name))
        self._form.addRow(field)
        return field

    def _lay_out(self) -> None:
        self._inner = QWidget()
        self._inner.setLayout(self._form)
        self._area = QScrollArea()
        self._area.setWidget(self._inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setToolTip(self.tr("Set colours, letters and lines back to what they were at first"))
        self.reset.setAccessibleDescription(self.reset.toolTip())
        self.reset.clicked.connect(self._reset)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            # Enter behind a number means the number and no button.
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addWidget(self._area, 1)
        column.addWidget(buttons)

    # What is set

    def _set(self, name: str, value: Any) -> None:  # noqa: ANN401 - of any setting
        self._looks.settings = replace(self._looks.settings, **{name: value})

    def _show(self) -> None:
        settings = self._looks.settings
        for name in ("theme", "typeface", "language"):
            choice: Choice = getattr(self, name)
            with QSignalBlocker(choice):
                choice.setCurrentIndex(choice.findData(getattr(settings, name)))
        self.typeface.setFont(self._face(settings.typeface))
        for name in ("zoom", "spacing", "measure"):
            number: Number = getattr(self, name)
            with QSignalBlocker(number):
                number.setValue(getattr(settings, name))
        for name in ("underlines", "ruler"):
            check: QCheckBox = getattr(self, name)
            with QSignalBlocker(check):
                check.setChecked(getattr(settings, name))

    def _reset(self) -> None:
        first = Settings()
        self._looks.settings = replace(
            self._looks.settings, **{name: getattr(first, name) for name in _READING}
        )

    # Where it stands

    def come_forward(self) -> None:
        """Show the sheet, or bring it to the front."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.theme.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand at the window's right side, so that the article is seen; never larger than the screen."""
        super().showEvent(event)
        if event.spontaneous():
            return
        room = self.screen().availableGeometry().adjusted(0, _FRAME, 0, 0)
        # A scroll area asks for less than what it holds.
        around = self.sizeHint() - self._area.sizeHint()
        bar = QSize(self._area.verticalScrollBar().sizeHint().width(), 0)
        size = (self._inner.sizeHint() + around + bar).boundedTo(room.size())
        window = self._window.frameGeometry()
        left = max(room.left(), min(window.right() - size.width() - 12, room.right() - size.width()))
        top = max(room.top(), min(window.top() + 80, room.bottom() - size.height()))
        self.setGeometry(left, top, size.width(), size.height())
