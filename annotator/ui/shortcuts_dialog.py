"""Lists every action with its keys, and lets a student change them."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import ACTIONS, MENUS, ActionSpec, translated
from annotator.ui.key_field import KeyField
from annotator.ui.notify import announce
from annotator.ui.scrolled_dialog import fit_to_screen
from annotator.ui.shortcut_keys import Keys, holder, keys_in_force, native, needed, portable

_KEYS = 1
"""The table's column with the keys; the first has the actions."""


class ShortcutsDialog(QDialog):
    """Each change is told at once; the caller applies and keeps it.

    Args:
        changed: the keys that the student has changed already, by the action's id.
        parent: the window.
    """

    keys_changed = Signal(dict)
    """All changed keys, by the action's id."""

    def __init__(self, changed: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._changed = dict(changed)
        self._key_cells: list[QTableWidgetItem] = []
        self.table = QTableWidget(len(ACTIONS), 2)
        self.field = KeyField()
        self.clear_button = QPushButton(self.tr("No key"))
        self.reset_button = QPushButton(self.tr("Reset this one"))
        self.reset_all_button = QPushButton(self.tr("Reset all"))
        self.problem = QLabel()
        self._label = QLabel()
        self._make_table()
        self._make_field()
        self._lay_out()
        self._show_keys()
        self.table.currentCellChanged.connect(self._row_chosen)
        self.table.activated.connect(self._edit)
        self.field.pressed.connect(self._key_pressed)
        self.clear_button.clicked.connect(self._take_away)
        self.reset_button.clicked.connect(self._reset_one)
        self.reset_all_button.clicked.connect(self._reset_all)
        self.table.setCurrentCell(0, 0)
        self.table.setFocus()

    def _make_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Actions and their keys"))
        table.setAccessibleDescription(self.tr("Enter goes to the field for a new key"))
        table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        menus = {menu: translated(title).replace("&", "") for menu, title in MENUS}
        for row, spec in enumerate(ACTIONS):
            text = f"{menus[spec.menu]}: {_plain(spec)}"
            action, keys = QTableWidgetItem(text), QTableWidgetItem()
            action.setToolTip(translated(spec.tip))
            table.setItem(row, 0, action)
            table.setItem(row, _KEYS, keys)
            self._key_cells.append(keys)

    def _make_field(self) -> None:
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "problem")
        self._label.setBuddy(self.field)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.clear_button.setToolTip(self.tr("The action has no key; it stays in its menu"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.clear_button)
        row.addWidget(self.reset_button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.reset_all_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            # Enter in the table or the field is no wish to reset or to close.
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        for button in (self.clear_button, self.reset_button):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(self._label)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        fit_to_screen(self, 74, 34)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys keep the room that they need."""
        super().resizeEvent(event)
        self.table.resizeColumnToContents(_KEYS)

    def _spec(self) -> ActionSpec:
        return ACTIONS[max(0, self.table.currentRow())]

    def _show_keys(self) -> None:
        self._keys = keys_in_force(self._changed)
        for row, spec in enumerate(ACTIONS):
            own = self._keys[spec.id] != tuple(map(portable, spec.keys))
            font = QFont(self.table.font())
            font.setBold(own)
            shown = native(self._keys[spec.id]) or self.tr("none")
            if own:
                usual = native(spec.keys) or self.tr("none")
                shown = self.tr("{keys} (instead of {usual})").format(keys=shown, usual=usual)
            self._key_cells[row].setText(shown)
            self._key_cells[row].setFont(font)
            self.table.setRowHeight(row, self.table.fontMetrics().height() + 10)
        self.table.resizeColumnToContents(_KEYS)
        self._show_field()

    def _show_field(self) -> None:
        spec = self._spec()
        self._label.setText(self.tr("Press the new key for “{action}”:").format(action=_plain(spec)))
        self.field.setAccessibleName(self._label.text())
        keys = self._keys[spec.id]
        self.field.show_key(keys[0] if keys else "")
        self.clear_button.setEnabled(bool(keys))
        self.reset_button.setEnabled(spec.id in self._changed)
        self.reset_all_button.setEnabled(bool(self._changed))

    def _row_chosen(self, row: int, _column: int, before: int) -> None:
        if row != before:
            self._say("")
            self._show_field()

    def _edit(self, _index: QModelIndex) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _key_pressed(self, sequence: QKeySequence) -> None:
        key = sequence.toString(QKeySequence.SequenceFormat.PortableText)
        if key:
            self._try(self._spec(), (key,))

    def _take_away(self) -> None:
        self._try(self._spec(), ())

    def _reset_one(self) -> None:
        spec = self._spec()
        for key in spec.keys:
            other = holder(key, self._keys, spec.id)
            if other is not None:
                self._refuse(key, other)
                return
        self._changed.pop(spec.id, None)
        self._tell(self.tr("“{action}” has its own keys again.").format(action=_plain(spec)))

    def _reset_all(self) -> None:
        self._changed.clear()
        self._tell(self.tr("Every action has its own keys again."))

    def _try(self, spec: ActionSpec, keys: tuple[str, ...]) -> None:
        for key in keys:
            other = holder(key, self._keys, spec.id)
            if other is not None:
                self._refuse(key, other)
                return
            if needed(key):
                self._say(
                    self.tr(
                        "{key} is needed to read, select, tag or type, and cannot start an action. "
                        "Nothing was changed; try it together with Ctrl or Alt."
                    ).format(key=native((key,)))
                )
                self._show_field()
                return
        if keys == tuple(map(portable, spec.keys)):
            self._changed.pop(spec.id, None)
        else:
            self._changed[spec.id] = keys
        shown = native(keys)
        text = (
            self.tr("“{action}” has the key {key} now.")
            if keys
            else self.tr("“{action}” has no key now; it stays in its menu.")
        )
        self._tell(text.format(action=_plain(spec), key=shown))

    def _refuse(self, key: str, other: ActionSpec) -> None:
        self._say(
            self.tr(
                "{key} belongs to “{action}” already. Nothing was changed; "
                "give that action another key first."
            ).format(key=native((key,)), action=_plain(other))
        )
        self._show_field()

    def _tell(self, sentence: str) -> None:
        self._show_keys()
        self._say("")
        announce(self, sentence)
        self.keys_changed.emit(dict(self._changed))

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        if sentence:
            announce(self, sentence)


def _plain(spec: ActionSpec) -> str:
    return translated(spec.text).replace("&", "").rstrip("…")
