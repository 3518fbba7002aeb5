"""Loads what the next screens need while somebody looks at the first one."""

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

MODULES = (
    "sqlite_utils",
    "annotator.services.opening",
    "annotator.services.marking",
    "annotator.ui.reader.page",
    "annotator.ui.reader.controller",
    "annotator.ui.hints",
    "annotator.services.presenting.cards",
    "annotator.services.presenting.tables",
    "annotator.ui.review.page",
    "annotator.ui.review.controller",
)
"""In the order in which they are needed; whoever is faster loads them as usual."""
_PAUSE = 50
"""Milliseconds between two of them; each takes a moment in which the window does not answer."""


class LoadingAhead(QObject):
    """Loads one module after the other, and goes when all are there.

    Args:
        parent: owner.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rest = iter(MODULES)
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def _next(self) -> None:
        module = next(self._rest, None)
        if module is None:
            self._timer.stop()
            self.deleteLater()
        else:
            import_module(module)
