"""Colours by role, for the palette, the stylesheet, icons and tags. Nothing else in `ui` names a colour."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

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

_ICON = 64
"""Pixels: as large as an icon gets with large text on a fine screen."""
_SMALLEST_ICON = 16
"""Pixels of an icon in a menu."""
_EDGE = 2
"""Pixels of the edge around what is round."""
_DIRECTED = frozenset({"back", "undo", "redo"})
"""Icons that show a direction of reading, and so turn round with the layout."""


@dataclass(frozen=True)
class Theme:
    """One set of colours.

    Args:
        name: ``light``, ``sepia``, ``dark`` or ``contrast``.
        dark: light letters on dark ground.
        colours: ``#rrggbb`` by role.
        stylesheet: with ``$role`` in place of colours, ``$icons`` for the folder of icons, ``$ground`` for
            the kind of icon that stands out there (``light`` or ``dark``), ``$icon`` for the pixels of an
            icon that is as high as the text, and ``$round`` for half of that and an edge.
        icons: folder of the SVG icons.
    """

    name: str
    dark: bool
    colours: Mapping[str, str]
    stylesheet: str
    icons: Path

    def colour(self, role: str) -> QColor:
        """The colour of a role."""
        return QColor(self.colours[role])

    def apply(self, window: QWidget) -> None:
        """Give a window, and all that it will hold and open, these colours."""
        palette = QPalette()
        for qt_role, role in _ROLES.items():
            palette.setColor(qt_role, self.colour(role))
        for qt_role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, qt_role, self.colour("disabled"))
        QApplication.setPalette(palette)
        icon = max(_SMALLEST_ICON, QFontMetrics(QApplication.font()).height())
        others = {
            "icons": self.icons.as_posix(),
            "ground": "dark" if self.dark else "light",
            "icon": str(icon),
            "round": str(icon // 2 + _EDGE),
        }
        # Of the window: with a sheet of the application Qt prepares a widget anew for each of its ancestors,
        # when another sheet is set and when a page is put together.
        window.setStyleSheet(Template(self.stylesheet).substitute(self.colours, **others))

    def look(self, tag: Tag) -> TagLook:
        """How a tag's highlights are drawn on this theme's paper."""
        shade = tag_colour(tag.colour).on(self.name)
        return TagLook(tag.letter, tag.line, QColor(shade.ink), QColor(shade.tint))

    def icon(self, name: str) -> QIcon:
        """An icon in the colour of text."""
        icon = QIcon()
        icon.addPixmap(self._pixmap(name, "text"))
        icon.addPixmap(self._pixmap(name, "disabled"), QIcon.Mode.Disabled)
        return icon

    def _pixmap(self, name: str, role: str) -> QPixmap:
        turned = name in _DIRECTED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        image = _shape(self.icons / f"{name}.svg", turned).copy()
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), self.colour(role))
        painter.end()
        return QPixmap.fromImage(image)


@cache
def _shape(path: Path, turned: bool) -> QImage:
    """An icon without its colour; reading and drawing it takes longer than giving it another one.

    Args:
        path: of the SVG file.
        turned: show its mirror image.
    """
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(QSize(_ICON, _ICON), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    if turned:
        painter.translate(_ICON, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(path.read_bytes())).render(painter, QRectF(0, 0, _ICON, _ICON))
    painter.end()
    return image
