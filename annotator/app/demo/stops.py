"""The stops of the tour: how a student gets to each screen, and back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QToolButton, QToolTip

from annotator.app.demo import script
from annotator.app.demo.student import DemoStudent
from annotator.ui.preferences import PreferencesDialog
from annotator.ui.report_preview import ReportPreview
from annotator.ui.review.panes import FIGURES

Act = Callable[[DemoStudent], None]


def _stay(_student: DemoStudent) -> None:
    """Nothing is to be done."""


def _pressing(*keys: str) -> Act:
    return lambda student: student.press(*keys)


def _choosing(action: str) -> Act:
    return lambda student: student.do(action)


_escape = _pressing("Esc")


@dataclass(frozen=True, slots=True)
class Stop:
    """A screen.

    Attributes:
        name: of its picture.
        go: leads to it.
        back: leads to where the next stop begins.
    """

    name: str
    go: Act
    back: Act = _escape


# The library


def _nobody(student: DemoStudent) -> None:
    student.come_in("")


def _names(student: DemoStudent) -> None:
    student.open_list(student.window.library.who)


def _newcomer(student: DemoStudent) -> None:
    known = student.window.library.who.count()
    student.come_in(script.NEWCOMERS[known - 1])
    student.open_first_lesson()


def _after_the_newcomer(student: DemoStudent) -> None:
    student.press("Ctrl+L")
    student.come_in(script.STUDENT)


def _search_a_lesson(student: DemoStudent) -> None:
    student.press("Ctrl+F")
    student.write("zebra")


# The reader


def _select(student: DemoStudent) -> None:
    student.drag("Homeland Security Secretary Alejandro Mayorkas")


def _look_at_agency(student: DemoStudent) -> None:
    student.look_at(script.AGENCY)


def _give_a_reason(student: DemoStudent) -> None:
    student.look_at(script.VISION)
    student.press("Return")


def _find(student: DemoStudent) -> None:
    student.press("Ctrl+F")
    student.write("Mexico")


def _toggle_comfort(student: DemoStudent) -> None:
    """Another typeface and the reading ruler, or back."""
    student.press("Ctrl+,")
    sheet = student.dialog(PreferencesDialog)
    other = {"literata": "opendyslexic", "opendyslexic": "literata"}
    student.choose(sheet.typeface, other[student.window.looks.settings.typeface])
    sheet.ruler.setFocus()
    student.press("Space", "Esc")


def _close_message(student: DemoStudent) -> None:
    for button in student.window.notices.findChildren(QToolButton):
        student.click(button)


def _passage_menu(student: DemoStudent) -> None:
    student.look_at(script.OFFICIALS)
    student.open_menu("grow")


READING = (
    Stop("who-is-working", _nobody, _stay),
    Stop("names", _names),
    Stop("first-minute", _newcomer, _after_the_newcomer),
    Stop("library", _stay, _stay),
    Stop("no-lesson-found", _search_a_lesson),
    Stop("reader", DemoStudent.open_first_lesson, _stay),
    Stop("tag-bar", _select),
    Stop("highlight", _look_at_agency),
    Stop("reason", _give_a_reason),
    Stop("sentence-by-sentence", _pressing("F4", "Down"), _pressing("F4", "Esc")),
    Stop("find", _find),
    Stop("message", _pressing("Esc", "2"), _close_message),
    Stop("passage-menu", _passage_menu, _pressing("Esc", "Esc")),
    Stop("reading-settings", _pressing("Ctrl+,")),
    Stop("typeface-and-ruler", _toggle_comfort, _toggle_comfort),
    Stop("tags", _pressing("Ctrl+T")),
    Stop("keys", _pressing("F1")),
    Stop("change-keys", _choosing("change_keys")),
    Stop("scoring", _choosing("scoring")),
    Stop("my-data", _choosing("data")),
    Stop("about", _choosing("about")),
    Stop("hand-in", _pressing("Ctrl+Return")),
)
"""Before the second try is handed in."""


# The review


def _hover(student: DemoStudent) -> None:
    student.press("Alt+1")
    student.hover(student.article.viewport(), student.place_of(script.DEPENDING))
    student.until(QToolTip.isVisible)


def _open_filter(student: DemoStudent) -> None:
    student.open_list(student.review_page.filter)


def _think_again(student: DemoStudent) -> None:
    student.press("F9", "3", "Tab")
    student.write("NBC News is named, so I could find it")


def _take_back(student: DemoStudent) -> None:
    """Empty the field: what is begun is kept, and the next look begins anew."""
    student.press("Ctrl+A", "Del", "Esc")


def _both_answers(student: DemoStudent) -> None:
    student.open_card(script.OFFICIALS)


def _difference(student: DemoStudent) -> None:
    student.open_card(script.DEPENDING)
    student.press("Ctrl+D")


def _disagree(student: DemoStudent) -> None:
    student.open_card(script.WATCH)
    student.press("Ctrl+Shift+D")


def _figures(student: DemoStudent) -> None:
    """Where there is little room the figures are behind a tab."""
    tabs = student.review_page.tabs
    if tabs.isVisible():
        student.click(tabs, tabs.tabRect(FIGURES).center())


def _meaning(student: DemoStudent) -> None:
    _figures(student)
    student.click(student.review_page.summary.meaning)


def _shares(student: DemoStudent) -> None:
    student.click(student.review_page.summary.shares)


def _preview(student: DemoStudent) -> None:
    student.press("Ctrl+P")
    student.dialog(ReportPreview)
    student.until(lambda: not student.window.jobs.busy())


REVIEWING = (
    Stop("library-handed-in", _stay, _stay),
    Stop("review", DemoStudent.open_first_lesson, _stay),
    Stop("keys-marks-only", _pressing("Alt+3"), _pressing("Alt+1")),
    Stop("pair-at-the-mouse", _hover),
    Stop("think-again", _think_again, _take_back),
    Stop("both-answers", _both_answers),
    Stop("what-differs", _difference),
    Stop("disagree", _disagree),
    Stop("outcomes", _open_filter),
    Stop("figures", _figures, _stay),
    Stop("what-the-score-means", _meaning),
    Stop("shares", _shares),
    Stop("progress", _pressing("Ctrl+G")),
    Stop("report", _preview),
)
"""After it is handed in."""
