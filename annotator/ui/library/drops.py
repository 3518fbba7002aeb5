"""Lessons' files that are dropped on the window."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class LessonDrops(QObject):
    """Takes files that are dropped anywhere on a window.

    Args:
        window: what they are dropped on; also the owner.
    """

    dropped = Signal(str)
    """One file or folder, by its path; whether it is a lesson is found out on opening."""
    refused = Signal(str)
    """Something else was dropped; with a sentence."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what has an address, a web link included: it is refused in words when it is dropped."""
        if isinstance(event, QDragEnterEvent) and event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._take(event.mimeData())
            return True
        return super().eventFilter(watched, event)

    def _take(self, data: QMimeData) -> None:
        urls = data.urls()
        if len(urls) > 1:
            self.refused.emit(self.tr("Drop one lesson at a time. Nothing was opened."))
        elif not urls or not urls[0].isLocalFile():
            self.refused.emit(
                self.tr(
                    "Only a lesson's or a course's file can be dropped here: one whose name ends in .lesson "
                    "or .course. "
                    "If it is on the web, save it on this computer first."
                )
            )
        else:
            self.dropped.emit(urls[0].toLocalFile())
