"""Why a tag cannot be removed, in words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from annotator.services.desk_ports import TagUse
from annotator.ui.speech import listed, quoted


def why_it_stays(name: str, use: TagUse) -> str:
    """What refers to a tag, and what can be done instead.

    Args:
        name: of the tag.
        use: what refers to it.
    """
    sentence = _tr(
        "{tag} stays, because these use it: {uses}. You can rename it, and everything that uses it follows."
    )
    return sentence.format(tag=quoted(name), uses=listed(list(_uses(use))))


def _uses(use: TagUse) -> Iterator[str]:
    if use.draft:
        yield _tr("%n passage(s) of the key that is being written", "", use.draft)
    for version in use.versions:
        yield _tr("version {number} of the key").format(number=version)
    if use.students:
        yield _tr("the work of %n student(s)", "", use.students)
    if use.history and not use.draft:
        yield _tr("the history of the key, from which undo can bring it back")


def _tr(text: str, comment: str = "", n: int = -1) -> str:
    return QCoreApplication.translate("TagUseText", text, comment, n)
