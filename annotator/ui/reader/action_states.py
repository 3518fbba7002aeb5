"""Which of the reader's actions can be used now."""

from annotator.core.model import Activity, Passage
from annotator.services.marking import Marking
from annotator.ui.actions import Actions

_OF_A_PASSAGE = (
    *("delete", "reason", "grow", "join", "split"),
    *("end_later", "end_earlier", "start_earlier", "start_later"),
)
"""Actions that need a chosen passage."""


def update_actions(actions: Actions, marking: Marking, activity: Activity, chosen: Passage | None) -> None:
    """Let the actions fit an open try.

    Args:
        actions: the program's actions.
        marking: the try.
        activity: what the lesson asks of a student.
        chosen: the chosen passage; None for none.
    """
    actions["undo"].setEnabled(marking.can_undo())
    actions["redo"].setEnabled(marking.can_redo())
    for name in _OF_A_PASSAGE:
        actions[name].setEnabled(chosen is not None)
    for name, sure in (("sure", True), ("unsure", False)):
        actions[name].setVisible(activity.confidence)
        actions[name].setEnabled(chosen is not None and activity.confidence)
        actions[name].setChecked(chosen is not None and chosen.sure is sure)
    for name in ("previous", "next"):
        actions[name].setEnabled(bool(marking.passages))
