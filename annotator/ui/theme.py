"""Colours by role, for the palette, the stylesheet, icons and tags. Nothing else in `ui` names a colour."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from annotator.core.model import Tag
from annotator.core.palette import tag_colour
from annotator.ui.reader.marks import TagLook

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "paper",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "notice",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selection_text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "edge",
}


@dataclass(frozen=True)
class Theme:
    """One set of colours.

    Args:
        name: ``light`` or ``dark``.
        dark: light letters on dark ground.
        colours: ``#rrggbb`` by role.
        stylesheet: with ``$role`` in place of colours.
        icons: folder of the SVG icons.
        typeface: family of the article's letters.
    """

    name: str
    dark: bool
    colours: Mapping[str, str]
    stylesheet: str
    icons: Path
    typeface: str

    def colour(self, role: str) -> QColor:
        """The colour of a role."""
        return QColor(self.colours[role])

    def apply(self, app: QApplication) -> None:
        """Give the whole program these colours."""
        palette = QPalette()
        for qt_role, role in _ROLES.items():
            palette.setColor(qt_role, self.colour(role))
        for qt_role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, qt_role, self.colour("muted"))
        app.setPalette(palette)
        app.setStyleSheet(Template(self.stylesheet).substitute(self.colours))

    def look(self, tag: Tag) -> TagLook:
        """How a tag's highlights are drawn on this theme's paper."""
        colour = tag_colour(tag.colour)
        shade = colour.dark if self.dark else colour.light
        return TagLook(tag.letter, tag.line, QColor(shade.ink), QColor(shade.tint))

    def icon(self, name: str) -> QIcon:
        """An icon in the colour of text."""
        icon = QIcon()
        icon.addPixmap(self._pixmap(name, "text"))
        icon.addPixmap(self._pixmap(name, "edge"), QIcon.Mode.Disabled)
        return icon

    def _pixmap(self, name: str, role: str) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer

        svg = _svg(self.icons / f"{name}.svg").replace("currentColor", self.colours[role])
        pixmap = QPixmap(QSize(48, 48))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, 48, 48))
        painter.end()
        return pixmap


@cache
def _svg(path: Path) -> str:
    return path.read_text(encoding="utf-8")
