"""The publications that a check rests on: choosing among the key's, adding one, correcting one."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from itertools import count

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.key import Reference
from annotator.ui.notify import announce
from annotator.ui.scrolled_dialog import fit_to_screen

_FIELDS = ("title", "publisher", "date")


class ReferencesDialog(QDialog):
    """Asks for the sources of one passage's check; keeps nothing itself.

    Args:
        references: of the key.
        chosen: ids of those that the passage names.
        used: ids that other passages name; those cannot be removed.
        then: given all references and the chosen ids when it is accepted.
        parent: the widget it belongs to.
    """

    def __init__(
        self,
        references: Sequence[Reference],
        chosen: Collection[str],
        used: Collection[str],
        then: Callable[[tuple[Reference, ...], tuple[str, ...]], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sources of the check"))
        self._references = list(references)
        self._used = frozenset(used)
        self._then = then
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sources of this key"))
        self.list.setAccessibleDescription(self.tr("The space bar chooses a source for this passage"))
        self.list.setWordWrap(True)
        self.fields = {name: QLineEdit() for name in _FIELDS}
        self.add_button = QPushButton(self.tr("Add a source"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "problem")
        self._problem.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        for reference in self._references:
            self._add_item(reference, chosen=reference.id in chosen)
        self.list.currentRowChanged.connect(self._show_current)
        for field in self.fields.values():
            field.textEdited.connect(self._edited)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.setCurrentRow(0)
        self._show_current(self.list.currentRow())
        fit_to_screen(self, 70, 26)

    def _lay_out(self) -> None:
        about = QLabel(self.tr("Tick what the check of this passage rests on."))
        about.setWordWrap(True)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        names = (self.tr("&Title"), self.tr("&Publisher"), self.tr("&Date"))
        for name, field in zip(names, self.fields.values(), strict=True):
            form.addRow(name, field)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(self.buttons)

    def _add_item(self, reference: Reference, *, chosen: bool) -> None:
        item = QListWidgetItem(self._named(reference))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _named(self, reference: Reference) -> str:
        parts = (reference.title, reference.publisher, reference.date)
        return " · ".join(part for part in parts if part) or self.tr("A source without a title")

    def _show_current(self, row: int) -> None:
        reference = self._references[row] if row >= 0 else None
        for name, field in self.fields.items():
            field.setEnabled(reference is not None)
            with QSignalBlocker(field):
                field.setText(getattr(reference, name) if reference is not None else "")
        used = reference is not None and reference.id in self._used
        self.remove_button.setEnabled(reference is not None and not used)
        self.remove_button.setToolTip(self.tr("Another passage names this source") if used else "")

    def _edited(self) -> None:
        row = self.list.currentRow()
        title, publisher, date = (field.text() for field in self.fields.values())
        self._references[row] = replace(self._references[row], title=title, publisher=publisher, date=date)
        self.list.item(row).setText(self._named(self._references[row]))
        self._problem.hide()

    def _add(self) -> None:
        reference = Reference(_free_id(each.id for each in self._references), "")
        self._references.append(reference)
        self._add_item(reference, chosen=True)
        self.list.setCurrentRow(self.list.count() - 1)
        self.fields["title"].setFocus()

    def _remove(self) -> None:
        row = self.list.currentRow()
        del self._references[row]
        with QSignalBlocker(self.list):
            self.list.takeItem(row)
        self._show_current(self.list.currentRow())

    def accept(self) -> None:
        """Hand over what was chosen, if every source has a title."""
        for row, reference in enumerate(self._references):
            if not reference.title.strip():
                self.list.setCurrentRow(row)
                self.fields["title"].setFocus()
                self._problem.setText(self.tr("Every source needs a title."))
                self._problem.show()
                announce(self, self._problem.text())
                return
        ticked = (
            self.list.item(row).checkState() == Qt.CheckState.Checked for row in range(self.list.count())
        )
        pairs = zip(self._references, ticked, strict=True)
        self._then(tuple(self._references), tuple(reference.id for reference, on in pairs if on))
        super().accept()


def _free_id(taken: Iterable[str]) -> str:
    """``s1``, ``s2`` ...: the first one that is free."""
    ids = set(taken)
    return next(name for number in count(1) if (name := f"s{number}") not in ids)
