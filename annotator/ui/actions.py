"""Every action of the program, once: menus, toolbars, the shortcut list and the tests read this table."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from annotator.ui.theme import Theme

CONTEXT = "actions"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name lupdate looks for
    """Mark a text for translation where it stands; ``translated`` looks it up."""
    return text


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What an action is called and which keys it has.

    Attributes:
        id: how the code names it.
        menu: id of the menu it stands in.
        text: with ``&`` before its access key.
        tip: one sentence on what it does.
        keys: portable key texts; the first is shown.
        icon: name of an icon; empty for none.
        place: ``library``, ``reader``, ``review``: where it can be used; empty for everywhere.
    """

    id: str
    menu: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    place: tuple[str, ...] = ()


MENUS = (
    ("lesson", QT_TRANSLATE_NOOP("actions", "&Lesson")),
    ("edit", QT_TRANSLATE_NOOP("actions", "&Edit")),
    ("passage", QT_TRANSLATE_NOOP("actions", "&Passage")),
    ("view", QT_TRANSLATE_NOOP("actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("actions", "&Help")),
)

_WORK = ("reader",)
_TEXT = ("reader", "review")

ACTIONS = (
    ActionSpec(
        "lessons",
        "lesson",
        QT_TRANSLATE_NOOP("actions", "All &lessons"),
        QT_TRANSLATE_NOOP("actions", "Go back to the list of lessons"),
        ("Ctrl+L",),
        "back",
        _TEXT,
    ),
    ActionSpec(
        "open",
        "lesson",
        QT_TRANSLATE_NOOP("actions", "&Open a lesson file…"),
        QT_TRANSLATE_NOOP("actions", "Open a .lesson file"),
        ("Ctrl+O",),
    ),
    ActionSpec(
        "hand_in",
        "lesson",
        QT_TRANSLATE_NOOP("actions", "&Hand in…"),
        QT_TRANSLATE_NOOP("actions", "Finish this try and compare it with the key"),
        ("Ctrl+Return",),
        "hand-in",
        _WORK,
    ),
    ActionSpec(
        "again",
        "lesson",
        QT_TRANSLATE_NOOP("actions", "&New try"),
        QT_TRANSLATE_NOOP("actions", "Go on from this work in a new try"),
        ("Ctrl+N",),
        "again",
        ("review",),
    ),
    ActionSpec(
        "report",
        "lesson",
        QT_TRANSLATE_NOOP("actions", "&Save report…"),
        QT_TRANSLATE_NOOP("actions", "Save this work as a page that any browser shows and prints"),
        ("Ctrl+S",),
        "report",
        _TEXT,
    ),
    ActionSpec(
        "quit",
        "lesson",
        QT_TRANSLATE_NOOP("actions", "&Quit"),
        QT_TRANSLATE_NOOP("actions", "Close the program; everything is saved already"),
        ("Ctrl+Q",),
    ),
    ActionSpec(
        "undo",
        "edit",
        QT_TRANSLATE_NOOP("actions", "&Undo"),
        QT_TRANSLATE_NOOP("actions", "Take back the last change, also from before a restart"),
        ("Ctrl+Z",),
        "undo",
        _WORK,
    ),
    ActionSpec(
        "redo",
        "edit",
        QT_TRANSLATE_NOOP("actions", "&Redo"),
        QT_TRANSLATE_NOOP("actions", "Make the change again that was taken back"),
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        "redo",
        _WORK,
    ),
    ActionSpec(
        "reason",
        "passage",
        QT_TRANSLATE_NOOP("actions", "&Write the reason"),
        QT_TRANSLATE_NOOP("actions", "Say why this passage has this tag"),
        ("F2",),
        "reason",
        _WORK,
    ),
    ActionSpec(
        "delete",
        "passage",
        QT_TRANSLATE_NOOP("actions", "&Delete"),
        QT_TRANSLATE_NOOP("actions", "Remove this highlight; undo brings it back"),
        ("Del",),
        "delete",
        _WORK,
    ),
    ActionSpec(
        "previous",
        "passage",
        QT_TRANSLATE_NOOP("actions", "&Previous passage"),
        QT_TRANSLATE_NOOP("actions", "Go to the passage before this one"),
        ("Alt+Up",),
        "previous",
        _TEXT,
    ),
    ActionSpec(
        "next",
        "passage",
        QT_TRANSLATE_NOOP("actions", "&Next passage"),
        QT_TRANSLATE_NOOP("actions", "Go to the passage after this one"),
        ("Alt+Down",),
        "next",
        _TEXT,
    ),
    ActionSpec(
        "end_later",
        "passage",
        QT_TRANSLATE_NOOP("actions", "&End one word later"),
        QT_TRANSLATE_NOOP("actions", "Make the passage longer at its end"),
        ("Alt+Right",),
        place=_WORK,
    ),
    ActionSpec(
        "end_earlier",
        "passage",
        QT_TRANSLATE_NOOP("actions", "End one word e&arlier"),
        QT_TRANSLATE_NOOP("actions", "Make the passage shorter at its end"),
        ("Alt+Left",),
        place=_WORK,
    ),
    ActionSpec(
        "start_earlier",
        "passage",
        QT_TRANSLATE_NOOP("actions", "&Start one word earlier"),
        QT_TRANSLATE_NOOP("actions", "Make the passage longer at its start"),
        ("Alt+Shift+Left",),
        place=_WORK,
    ),
    ActionSpec(
        "start_later",
        "passage",
        QT_TRANSLATE_NOOP("actions", "Start one word &later"),
        QT_TRANSLATE_NOOP("actions", "Make the passage shorter at its start"),
        ("Alt+Shift+Right",),
        place=_WORK,
    ),
    ActionSpec(
        "zoom_in",
        "view",
        QT_TRANSLATE_NOOP("actions", "&Larger text"),
        QT_TRANSLATE_NOOP("actions", "Make the article's text larger"),
        ("Ctrl++", "Ctrl+="),
        "zoom-in",
        _TEXT,
    ),
    ActionSpec(
        "zoom_out",
        "view",
        QT_TRANSLATE_NOOP("actions", "&Smaller text"),
        QT_TRANSLATE_NOOP("actions", "Make the article's text smaller"),
        ("Ctrl+-",),
        "zoom-out",
        _TEXT,
    ),
    ActionSpec(
        "zoom_normal",
        "view",
        QT_TRANSLATE_NOOP("actions", "&Normal text"),
        QT_TRANSLATE_NOOP("actions", "Show the article's text at 100%"),
        ("Ctrl+0",),
        place=_TEXT,
    ),
    ActionSpec(
        "tags",
        "help",
        QT_TRANSLATE_NOOP("actions", "What the &tags mean"),
        QT_TRANSLATE_NOOP("actions", "Show each tag's definition and question"),
        ("Ctrl+T",),
        place=_TEXT,
    ),
    ActionSpec(
        "shortcuts",
        "help",
        QT_TRANSLATE_NOOP("actions", "&Keys"),
        QT_TRANSLATE_NOOP("actions", "Show every key of the program"),
        ("F1",),
    ),
    ActionSpec(
        "about",
        "help",
        QT_TRANSLATE_NOOP("actions", "&About"),
        QT_TRANSLATE_NOOP("actions", "Version, licence and where your work is kept"),
    ),
)


class Actions:
    """The table as ``QAction`` objects, owned by a parent.

    Args:
        parent: usually the window.
    """

    def __init__(self, parent: QObject) -> None:
        self._actions: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(translated(spec.text), parent)
            action.setObjectName(spec.id)
            action.setStatusTip(translated(spec.tip))
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{translated(spec.tip)} ({shown})" if shown else translated(spec.tip))
            self._actions[spec.id] = action

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def paint(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        for spec in ACTIONS:
            if spec.icon:
                self._actions[spec.id].setIcon(theme.icon(spec.icon))

    def enter(self, place: str) -> None:
        """Enable what can be used in a place and disable the rest."""
        for spec in ACTIONS:
            self._actions[spec.id].setEnabled(not spec.place or place in spec.place)


def translated(text: str) -> str:
    """An action's text in the language of the interface."""
    return QCoreApplication.translate(CONTEXT, text)
