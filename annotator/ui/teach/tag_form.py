"""The fields of one tag, with how it looks."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from annotator.core.model import Tag
from annotator.core.tag_sets import LINES, LONGEST_LETTER
from annotator.ui.calm_fields import Choice
from annotator.ui.reader.marks import TagLook
from annotator.ui.reader.strokes import draw_underline
from annotator.ui.teach.colour_field import ColourField
from annotator.ui.teach.tag_samples import TagSamples
from annotator.ui.theme import Theme

LONGEST_NAME = 60
_WIDE, _HIGH = 72, 24
"""Pixels of the icon that shows a line."""


class TagForm(QWidget):
    """Changes one tag; each change is told at once.

    Args:
        theme: in whose colours it is painted.
        parent: the widget it belongs to.

    Attributes:
        fields: the fields by the name of what they change.
    """

    changed = Signal()
    """``tag`` is another one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag = Tag("", "", "", "", LINES[0], "", "")
        self.name, self.letter = QLineEdit(), QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.letter.setMaxLength(LONGEST_LETTER)
        self.letter.setFixedWidth(6 * self.fontMetrics().averageCharWidth() + 20)
        self.colour = ColourField(theme)
        self.line = Choice()
        self.line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line.setIconSize(QSize(_WIDE, _HIGH))
        for name, text in self._lines().items():
            self.line.addItem(_line_icon(name, theme), text, name)
        self.definition, self.question = self._text(5), self._text(3)
        self.samples = TagSamples(theme)
        self.fields: dict[str, QWidget] = {
            "name": self.name,
            "letter": self.letter,
            "colour": self.colour,
            "line": self.line,
            "definition": self.definition,
            "question": self.question,
        }
        self._lay_out()
        self.name.textEdited.connect(self._take)
        self.letter.textEdited.connect(self._take)
        self.colour.changed.connect(self._take)
        self.line.currentIndexChanged.connect(self._take)
        self.definition.textChanged.connect(self._take)
        self.question.textChanged.connect(self._take)

    def _lines(self) -> dict[str, str]:
        names = {
            "solid": self.tr("solid"),
            "dashed": self.tr("dashed"),
            "dotted": self.tr("dotted"),
            "double": self.tr("double"),
            "wavy": self.tr("wavy"),
        }
        return {line: names[line] for line in LINES}

    def _text(self, lines: int) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + 14)
        return field

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        labels = {
            "name": self.tr("&Name"),
            "letter": self.tr("&Letter"),
            "colour": self.tr("&Colour"),
            "line": self.tr("L&ine"),
            "definition": self.tr("&Definition"),
            "question": self.tr("&Question"),
        }
        for name, text in labels.items():
            label = QLabel(text)
            label.setBuddy(self.fields[name])
            if name != "colour":  # its own fields have names
                self.fields[name].setAccessibleName(text.replace("&", ""))
            form.addRow(label, self.fields[name])
            if name == "line":
                form.addRow(QLabel(self.tr("Looks")), self.samples)

    def show_tag(self, tag: Tag) -> None:
        """Show a tag; nothing is said of it."""
        self.tag = tag
        texts = {self.name: tag.name, self.letter: tag.letter}
        for field, text in texts.items():
            field.setText(text)
        self.colour.show_colour(tag.colour)
        with QSignalBlocker(self.line):
            self.line.setCurrentIndex(self.line.findData(tag.line))
        for area, text in ((self.definition, tag.definition), (self.question, tag.question)):
            with QSignalBlocker(area):
                area.setPlainText(text)
        self.samples.show_tag(tag)

    def _take(self) -> None:
        self.tag = replace(
            self.tag,
            name=self.name.text(),
            letter=self.letter.text(),
            colour=self.colour.colour,
            line=str(self.line.currentData()),
            definition=self.definition.toPlainText(),
            question=self.question.toPlainText(),
        )
        self.samples.show_tag(self.tag)
        self.changed.emit()


def _line_icon(line: str, theme: Theme) -> QIcon:
    pixmap = QPixmap(2 * _WIDE, 2 * _HIGH)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = theme.colour("text")
    middle = QRectF(2, 0, _WIDE - 4, _HIGH).center().y()
    draw_underline(painter, TagLook("", line, ink, ink), QPointF(2, middle), QPointF(_WIDE - 2, middle), 1)
    painter.end()
    return QIcon(pixmap)
