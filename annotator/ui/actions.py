"""Every action of the program, once: menus, toolbars, the shortcut list and the tests read this table."""

from collections.abc import Iterator, Mapping
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
        checkable: it is on or off.
        place: ``library``, ``reader``, ``review``, ``desk``, ``editor``: where it can be used; empty for
            everywhere.
        lesson: at the desk it is for a chosen lesson.
    """

    id: str
    menu: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    place: tuple[str, ...] = ()
    checkable: bool = False
    lesson: bool = False


MENUS = (
    ("lesson", QT_TRANSLATE_NOOP("actions", "&Lesson")),
    ("edit", QT_TRANSLATE_NOOP("actions", "&Edit")),
    ("passage", QT_TRANSLATE_NOOP("actions", "&Passage")),
    ("review", QT_TRANSLATE_NOOP("actions", "&Review")),
    ("key", QT_TRANSLATE_NOOP("actions", "&Key")),
    ("view", QT_TRANSLATE_NOOP("actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("actions", "&Help")),
)

_WORK = ("reader",)
_MARK = ("reader", "editor")
_STUDENT = ("reader", "review")
_TEXT = ("reader", "review", "editor")
_REVIEW = ("review",)
_DESK = ("desk",)

ACTIONS = (
    ActionSpec(
        "lessons",
        "lesson",
        QT_TRANSLATE_NOOP("actions", "All &lessons"),
        QT_TRANSLATE_NOOP("actions", "Go back to the list of lessons"),
        ("Ctrl+L",),
        "back",
        (*_TEXT, *_DESK),
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
        QT_TRANSLATE_NOOP("actions", "Save this work as a PDF or as a web page"),
        ("Ctrl+S",),
        "report",
        _STUDENT,
    ),
    ActionSpec(
        "preview",
        "lesson",
        QT_TRANSLATE_NOOP("actions", "Preview and p&rint…"),
        QT_TRANSLATE_NOOP("actions", "See the report's pages, and print them"),
        ("Ctrl+P",),
        "preview",
        _STUDENT,
    ),
    ActionSpec(
        "teach",
        "lesson",
        QT_TRANSLATE_NOOP("actions", "&Teach"),
        QT_TRANSLATE_NOOP("actions", "Go to the instructor’s side: lessons and their keys"),
        ("Ctrl+Shift+T",),
        place=("library", *_STUDENT),
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
        _MARK,
    ),
    ActionSpec(
        "redo",
        "edit",
        QT_TRANSLATE_NOOP("actions", "&Redo"),
        QT_TRANSLATE_NOOP("actions", "Make the change again that was taken back"),
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        "redo",
        _MARK,
    ),
    ActionSpec(
        "find",
        "edit",
        QT_TRANSLATE_NOOP("actions", "&Find…"),
        QT_TRANSLATE_NOOP("actions", "Look for words in the article, or for a lesson"),
        ("Ctrl+F",),
        icon="find",
        place=("library", *_MARK),
    ),
    ActionSpec(
        "reason",
        "passage",
        QT_TRANSLATE_NOOP("actions", "&Write the reason"),
        QT_TRANSLATE_NOOP("actions", "Say why this passage has this tag"),
        ("F2",),
        "reason",
        _TEXT,
    ),
    ActionSpec(
        "delete",
        "passage",
        QT_TRANSLATE_NOOP("actions", "&Delete"),
        QT_TRANSLATE_NOOP("actions", "Remove this highlight; undo brings it back"),
        ("Del",),
        "delete",
        _MARK,
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
        place=_MARK,
    ),
    ActionSpec(
        "end_earlier",
        "passage",
        QT_TRANSLATE_NOOP("actions", "End one word e&arlier"),
        QT_TRANSLATE_NOOP("actions", "Make the passage shorter at its end"),
        ("Alt+Left",),
        place=_MARK,
    ),
    ActionSpec(
        "start_earlier",
        "passage",
        QT_TRANSLATE_NOOP("actions", "&Start one word earlier"),
        QT_TRANSLATE_NOOP("actions", "Make the passage longer at its start"),
        ("Alt+Shift+Left",),
        place=_MARK,
    ),
    ActionSpec(
        "start_later",
        "passage",
        QT_TRANSLATE_NOOP("actions", "Start one word &later"),
        QT_TRANSLATE_NOOP("actions", "Make the passage shorter at its start"),
        ("Alt+Shift+Right",),
        place=_MARK,
    ),
    ActionSpec(
        "grow",
        "passage",
        QT_TRANSLATE_NOOP("actions", "E&xtend to the whole sentence"),
        QT_TRANSLATE_NOOP("actions", "Make the passage as long as its sentence"),
        ("Ctrl+E",),
        place=_MARK,
    ),
    ActionSpec(
        "join",
        "passage",
        QT_TRANSLATE_NOOP("actions", "&Join with the next passage"),
        QT_TRANSLATE_NOOP("actions", "Make one passage of this one and the next one with its tag"),
        ("Ctrl+J",),
        place=_MARK,
    ),
    ActionSpec(
        "split",
        "passage",
        QT_TRANSLATE_NOOP("actions", "Split at the &caret"),
        QT_TRANSLATE_NOOP("actions", "Cut the passage in two before the word at the caret"),
        ("Ctrl+K",),
        place=_MARK,
    ),
    ActionSpec(
        "who",
        "passage",
        QT_TRANSLATE_NOOP("actions", "W&ho says so"),
        QT_TRANSLATE_NOOP("actions", "Mark the selected words as the ones that name the source"),
        ("F7",),
        icon="who",
        place=_MARK,
    ),
    ActionSpec(
        "sure",
        "passage",
        QT_TRANSLATE_NOOP("actions", "I am s&ure"),
        QT_TRANSLATE_NOOP("actions", "Say that you are sure of this tag"),
        ("F5",),
        icon="sure",
        place=_WORK,
        checkable=True,
    ),
    ActionSpec(
        "unsure",
        "passage",
        QT_TRANSLATE_NOOP("actions", "I am n&ot sure"),
        QT_TRANSLATE_NOOP("actions", "Say that you are not sure of this tag"),
        ("F6",),
        icon="unsure",
        place=_WORK,
        checkable=True,
    ),
    ActionSpec(
        "unmarked",
        "passage",
        QT_TRANSLATE_NOOP("actions", "Next paragraph without a &mark"),
        QT_TRANSLATE_NOOP(
            "actions", "Go to the next paragraph without a highlight; not everything wants one"
        ),
        ("Ctrl+U",),
        place=_MARK,
    ),
    ActionSpec(
        "think_again",
        "review",
        QT_TRANSLATE_NOOP("actions", "&Think again: the next one"),
        QT_TRANSLATE_NOOP(
            "actions", "Go to the next passage to think about again, before you see the key's tag"
        ),
        ("F9",),
        place=_REVIEW,
    ),
    ActionSpec(
        "differ",
        "review",
        QT_TRANSLATE_NOOP("actions", "&Say what differs…"),
        QT_TRANSLATE_NOOP("actions", "Write a line on the difference between your answer and the key's"),
        ("Ctrl+D",),
        place=_REVIEW,
    ),
    ActionSpec(
        "disagree",
        "review",
        QT_TRANSLATE_NOOP("actions", "&I disagree…"),
        QT_TRANSLATE_NOOP("actions", "Write an argument against the key; it is kept with this try"),
        ("Ctrl+Shift+D",),
        place=_REVIEW,
    ),
    ActionSpec(
        "next_difference",
        "review",
        QT_TRANSLATE_NOOP("actions", "Next &difference"),
        QT_TRANSLATE_NOOP("actions", "Go to the next card on which you and the key do not agree"),
        ("F8",),
        place=_REVIEW,
    ),
    ActionSpec(
        "previous_difference",
        "review",
        QT_TRANSLATE_NOOP("actions", "&Previous difference"),
        QT_TRANSLATE_NOOP("actions", "Go back to the card before on which you and the key do not agree"),
        ("Shift+F8",),
        place=_REVIEW,
    ),
    ActionSpec(
        "layer_both",
        "review",
        QT_TRANSLATE_NOOP("actions", "&Both layers"),
        QT_TRANSLATE_NOOP("actions", "Show your marks above the words and the key's below them"),
        ("Alt+1",),
        place=_REVIEW,
    ),
    ActionSpec(
        "layer_own",
        "review",
        QT_TRANSLATE_NOOP("actions", "Only &my marks"),
        QT_TRANSLATE_NOOP("actions", "Hide the key's marks in the article"),
        ("Alt+2",),
        place=_REVIEW,
    ),
    ActionSpec(
        "layer_key",
        "review",
        QT_TRANSLATE_NOOP("actions", "Only the &key's marks"),
        QT_TRANSLATE_NOOP("actions", "Hide your marks in the article"),
        ("Alt+3",),
        place=_REVIEW,
    ),
    ActionSpec(
        "progress",
        "review",
        QT_TRANSLATE_NOOP("actions", "Your p&rogress…"),
        QT_TRANSLATE_NOOP("actions", "See what you found and tagged rightly over your tries and lessons"),
        ("Ctrl+G",),
        place=("library", *_REVIEW),
    ),
    ActionSpec(
        "key_write",
        "key",
        QT_TRANSLATE_NOOP("actions", "&Write the key"),
        QT_TRANSLATE_NOOP("actions", "Go on with the draft of the chosen lesson, or begin one from its key"),
        place=_DESK,
        lesson=True,
    ),
    ActionSpec(
        "key_new",
        "key",
        QT_TRANSLATE_NOOP("actions", "&Start from nothing…"),
        QT_TRANSLATE_NOOP("actions", "Write a new key for the chosen lesson, without passages"),
        place=_DESK,
        lesson=True,
    ),
    ActionSpec(
        "export",
        "key",
        QT_TRANSLATE_NOOP("actions", "Save as a &lesson file…"),
        QT_TRANSLATE_NOOP("actions", "Write the chosen lesson for the class, with its key or without it"),
        ("Ctrl+Shift+S",),
        place=_DESK,
        lesson=True,
    ),
    ActionSpec(
        "pass_phrase",
        "key",
        QT_TRANSLATE_NOOP("actions", "Pass p&hrase…"),
        QT_TRANSLATE_NOOP("actions", "Lock the instructor's side, change its pass phrase or take it away"),
        place=_DESK,
    ),
    ActionSpec(
        "notes",
        "passage",
        QT_TRANSLATE_NOOP("actions", "Write the no&tes"),
        QT_TRANSLATE_NOOP("actions", "Say what checking finds, which other tags count and what they show"),
        ("F3",),
        place=("editor",),
    ),
    ActionSpec(
        "try_out",
        "key",
        QT_TRANSLATE_NOOP("actions", "&Try it as a student"),
        QT_TRANSLATE_NOOP("actions", "Work on the lesson in a second window; nothing of it is kept"),
        ("Ctrl+Shift+Y",),
        "preview",
        ("editor",),
    ),
    ActionSpec(
        "publish",
        "key",
        QT_TRANSLATE_NOOP("actions", "&Publish…"),
        QT_TRANSLATE_NOOP("actions", "Freeze this draft as the key's next version"),
        ("Ctrl+Shift+P",),
        "hand-in",
        ("editor",),
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
        "preferences",
        "view",
        QT_TRANSLATE_NOOP("actions", "&Reading settings…"),
        QT_TRANSLATE_NOOP("actions", "Choose colours, letters, lines and language"),
        ("Ctrl+,",),
        "settings",
    ),
    ActionSpec(
        "sentences",
        "view",
        QT_TRANSLATE_NOOP("actions", "Sentence by sen&tence"),
        QT_TRANSLATE_NOOP("actions", "Move by sentences with the arrow keys; Shift extends, a number tags"),
        ("F4",),
        place=_MARK,
        checkable=True,
    ),
    ActionSpec(
        "tags",
        "help",
        QT_TRANSLATE_NOOP("actions", "What the &tags mean"),
        QT_TRANSLATE_NOOP("actions", "Show each tag's definition and question"),
        ("Ctrl+T",),
        icon="tags",
        place=_TEXT,
    ),
    ActionSpec(
        "shortcuts",
        "help",
        QT_TRANSLATE_NOOP("actions", "&Keys"),
        QT_TRANSLATE_NOOP("actions", "Show every key of the program"),
        ("F1", "?"),
    ),
    ActionSpec(
        "change_keys",
        "help",
        QT_TRANSLATE_NOOP("actions", "&Change keys…"),
        QT_TRANSLATE_NOOP("actions", "Give actions other keys, for you alone"),
    ),
    ActionSpec(
        "scoring",
        "help",
        QT_TRANSLATE_NOOP("actions", "How &scoring works"),
        QT_TRANSLATE_NOOP("actions", "How the score is made, with an example"),
    ),
    ActionSpec(
        "hints",
        "help",
        QT_TRANSLATE_NOOP("actions", "Show the &hints again"),
        QT_TRANSLATE_NOOP("actions", "Bring back the hints of the first lesson"),
    ),
    ActionSpec(
        "data",
        "help",
        QT_TRANSLATE_NOOP("actions", "&Where my data is"),
        QT_TRANSLATE_NOOP("actions", "Where your work is kept, who can read it and how to copy it"),
    ),
    ActionSpec(
        "backup",
        "help",
        QT_TRANSLATE_NOOP("actions", "&Back up now…"),
        QT_TRANSLATE_NOOP("actions", "Write a copy of all work on this computer into one file"),
    ),
    ActionSpec(
        "about",
        "help",
        QT_TRANSLATE_NOOP("actions", "&About"),
        QT_TRANSLATE_NOOP("actions", "Version, licence, libraries and typefaces"),
    ),
)


class Actions:
    """The table as ``QAction`` objects, owned by a parent.

    Args:
        parent: usually the window.

    Attributes:
        keys: the keys that work now, by the action's id.
    """

    def __init__(self, parent: QObject) -> None:
        self._actions: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(translated(spec.text), parent)
            action.setObjectName(spec.id)
            action.setCheckable(spec.checkable)
            action.setStatusTip(translated(spec.tip))
            self._actions[spec.id] = action
        self.apply_keys({spec.id: spec.keys for spec in ACTIONS})

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def apply_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Give every action these keys, at once; tool tips and the sheet of keys name them.

        Args:
            keys: portable key texts by the action's id.
        """
        self.keys = dict(keys)
        for spec in ACTIONS:
            action = self._actions[spec.id]
            action.setShortcuts([QKeySequence(key) for key in keys[spec.id]])
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{translated(spec.tip)} ({shown})" if shown else translated(spec.tip))

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
