"""Where the article comes from, at its head: one line, and all of it on demand."""

import re
from html import escape

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.model import Provenance
from annotator.ui.elided_label import ElidedLabel
from annotator.ui.notify import ask

_ASIDE = 12
"""Pixels of the line that no letter reaches."""
_WEEKDAY = re.compile(r"[,،]?\s*dddd?(?!d)[,،]?\s*")


class SourceStrip(QFrame):
    """What is known of the source; hidden if nothing is.

    Args:
        source: what is known.
        parent: the widget it belongs to.
    """

    def __init__(self, source: Provenance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source")
        self._source = source
        facts = (source.outlet, source.author, _date(source.published), source.address, source.note)
        self.line = ElidedLabel(" · ".join(" ".join(fact.split()) for fact in facts if fact))
        self.line.setAccessibleName(self.tr("Source: {facts}").format(facts=self.line.text()))
        self.line.setProperty("role", "muted")
        self.more = self._button(self.tr("More"), self.tr("Show all about the source"))
        # The strip is as high with the button as without it.
        keep = self.more.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.more.setSizePolicy(keep)
        self.more.setCheckable(True)
        self.more.toggled.connect(self._toggled)
        self.address = self._button(self.tr("Open the address…"), self.tr("Open the article's address"))
        self.address.clicked.connect(self._ask_open)
        self.whole = self._whole()
        self._lay_out()
        # Only hidden, never shown here: without a parent it would be a window for a moment.
        for widget in (self.whole, self.more):
            widget.hide()
        if not _opens(source.address):
            self.address.hide()
        if not self.line.text():
            self.hide()

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("small", "true")
        button.setAccessibleName(name)
        return button

    def _whole(self) -> QLabel:
        source = self._source
        rows = (
            (self.tr("Outlet"), source.outlet),
            (self.tr("Author"), source.author),
            (self.tr("Published"), _date(source.published)),
            (self.tr("Address"), source.address),
            (self.tr("Note"), source.note),
        )
        text = QLabel("<br>".join(f"<b>{escape(name)}:</b> {escape(fact)}" for name, fact in rows if fact))
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setContentsMargins(6, 2, 6, 2)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setAccessibleName(self.tr("All about the source"))
        return text

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.address)
        row.addWidget(self.more)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more to show only where the line is too short for everything."""
        super().resizeEvent(event)
        self._column.activate()
        fits = self.line.fontMetrics().horizontalAdvance(self.line.text()) <= self.line.width() - _ASIDE
        self.more.setVisible(not fits or self.more.isChecked())

    def event(self, event: QEvent) -> bool:
        """A click beside the buttons is none on the article behind."""
        if isinstance(event, QMouseEvent):
            event.accept()
            return True
        return super().event(event)

    def _toggled(self, on: bool) -> None:
        self.whole.setVisible(on)
        self.more.setText(self.tr("Less") if on else self.tr("More"))

    def _ask_open(self) -> None:
        ask(
            self.window(),
            self.tr("Open the address"),
            self.tr("Open this address in the browser? The program itself uses no network."),
            self._source.address,
            self.tr("Open"),
            self._open,
            careful=True,
        )

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._source.address, QUrl.ParsingMode.StrictMode))


def _date(published: str) -> str:
    """A date as the interface's language writes it; anything else as it stands."""
    date = QDate.fromString(published, Qt.DateFormat.ISODate)
    if not date.isValid():
        return published
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return QLocale().toString(date, _WEEKDAY.sub(" ", pattern).strip())


def _opens(address: str) -> bool:
    """Whether an address leads to a web page; a lesson may come from anybody."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in {"http", "https"} and bool(url.host())
