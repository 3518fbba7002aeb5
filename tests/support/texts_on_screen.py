"""Every text that a window shows or tells a screen reader, with where it was found."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTextBrowser, QWidget

_PROPERTIES = (
    *("text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "placeholderText"),
    *("accessibleName", "accessibleDescription", "specialValueText", "prefix", "suffix"),
)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_TAG = re.compile(r"<[a-z/][^>]*>", re.IGNORECASE)


def texts_on_screen(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where and what, for everything visible in a window; rich text without its markup."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisibleTo(root) and widget.objectName() != "qt_spinbox_lineedit":
            where = f"{type(widget).__name__} {widget.objectName()}".strip()
            yield from ((where, text) for text in _of_widget(widget))
    for action in root.findChildren(QAction):
        texts = (action.text(), action.toolTip(), action.statusTip())
        yield from ((f"action {action.objectName()}", plain(text)) for text in texts if text)


def _of_widget(widget: QWidget) -> Iterator[str]:
    for name in _PROPERTIES:
        value = widget.property(name)
        if isinstance(value, str) and value:
            yield plain(value)
    if isinstance(widget, QTextBrowser):
        yield widget.toPlainText()
    if isinstance(widget, QAbstractItemView | QComboBox):
        yield from map(plain, _of_model(widget.model()))


def _of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(model.rowCount()):
        for column in range(columns):
            for role in _ROLES:
                value = model.data(model.index(row, column), role)
                if isinstance(value, str):
                    yield value
    for section in range(columns if columns > 1 else 0):
        value = model.headerData(section, Qt.Orientation.Horizontal)
        if isinstance(value, str) and not value.isdigit():
            yield value


def plain(text: str) -> str:
    """The text without markup and access keys."""
    if _TAG.search(text):
        document = QTextDocument()
        document.setHtml(text)
        return document.toPlainText()
    return re.sub(r"&(.)", r"\1", text)
