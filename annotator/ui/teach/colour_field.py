"""A field for a tag's colour: one of the palette, or one of the instructor's own."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from annotator.core.palette import TOKENS, is_colour, tag_colour
from annotator.ui.calm_fields import Choice
from annotator.ui.theme import Theme

_OWN = ""
"""Value of the entry for a colour that is not in the palette."""


class ColourField(QWidget):
    """A list of the palette's colours, and beside it ``#rrggbb`` for another one.

    Args:
        theme: in whose colours the list is painted.
        parent: the widget it belongs to.
    """

    changed = Signal(str)
    """The colour that was chosen or typed; what is typed may not be one yet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = Choice()
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.setAccessibleName(self.tr("Colour"))
        for token, name in self._names().items():
            self.list.addItem(_swatch(tag_colour(token).on(theme.name).ink), name, token)
        self.list.addItem(self.tr("another one"), _OWN)
        self.own = QLineEdit()
        self.own.setMaxLength(7)
        self.own.setPlaceholderText("#rrggbb")
        self.own.setAccessibleName(self.tr("Own colour as # and six characters"))
        self.own.setFixedWidth(12 * self.own.fontMetrics().averageCharWidth() + 20)
        self.mix = QPushButton(self.tr("Mix…"))
        self.mix.setAutoDefault(False)
        self.mix.setToolTip(self.tr("Choose a colour by looking at it"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list)
        row.addWidget(self.own)
        row.addWidget(self.mix)
        row.addStretch(1)
        self.setFocusProxy(self.list)
        self.list.currentIndexChanged.connect(self._chosen)
        self.own.textEdited.connect(self.changed)
        self.mix.clicked.connect(self._ask_mix)

    def _names(self) -> dict[str, str]:
        names = {
            "amber": self.tr("amber"),
            "violet": self.tr("violet"),
            "teal": self.tr("teal"),
            "blue": self.tr("blue"),
            "rose": self.tr("rose"),
            "green": self.tr("green"),
            "red": self.tr("red"),
            "sky": self.tr("sky"),
            "slate": self.tr("slate"),
        }
        return {token: names[token] for token in TOKENS}

    @property
    def colour(self) -> str:
        """A token of the palette or what is typed."""
        return str(self.list.currentData() or self.own.text())

    def show_colour(self, colour: str) -> None:
        """Show a colour; nothing is said of it."""
        with QSignalBlocker(self.list):
            self.list.setCurrentIndex(self.list.findData(colour if colour in TOKENS else _OWN))
        self.own.setText("" if colour in TOKENS else colour)
        self._show_own()

    def name_of(self, colour: str) -> str:
        """What a colour is called."""
        return self._names().get(colour, colour)

    def _show_own(self) -> None:
        own = self.list.currentData() == _OWN
        self.own.setVisible(own)
        self.mix.setVisible(own)

    def _chosen(self) -> None:
        if self.list.currentData() == _OWN and not self.own.text():
            self.own.setText("#")
        self._show_own()
        if self.list.currentData() == _OWN:
            self.own.setFocus()
            self.own.setCursorPosition(len(self.own.text()))
        self.changed.emit(self.colour)

    def _ask_mix(self) -> None:
        now = self.own.text()
        dialog = QColorDialog(QColor(now if is_colour(now) else "#808080"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Own colour"))
        dialog.colorSelected.connect(self._mixed)
        dialog.open()

    def _mixed(self, colour: QColor) -> None:
        self.own.setText(colour.name())
        self.changed.emit(self.colour)


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(4, 4, 24, 24, 5, 5)
    painter.end()
    return QIcon(pixmap)
