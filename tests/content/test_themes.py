"""Every theme can be read: text 4.5:1, edges and marks 3:1, computed from its colours by WCAG 2."""

from itertools import product

import pytest

from annotator.content.themes import read_theme
from annotator.core.palette import DARK_PAGE, LIGHT_PAGE, SEPIA_PAGE, TOKENS, contrast, tag_colour
from annotator.core.settings import THEMES

NAMES = [name for name in THEMES if name != "system"]
GROUNDS = ("window", "paper", "notice")
TEXT = ("text", "muted", "accent", "good", "bad")
EDGES = ("edge", "focus", "disabled")
OWN_COLOURS = ("#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff", "#ffff00", "#808080", "#c0ffee")


@pytest.fixture(params=NAMES)
def theme(request):
    return read_theme(request.param)


def ratio(theme, one: str, other: str) -> float:
    return contrast(theme.colours[one], theme.colours[other])


def test_every_theme_has_the_same_roles(theme):
    assert theme.name in NAMES
    assert theme.colours.keys() == read_theme("light").colours.keys()


@pytest.mark.parametrize(("role", "ground"), [*product(TEXT, GROUNDS)])
def test_text_can_be_read_on_every_ground(theme, role, ground):
    assert ratio(theme, role, ground) >= 4.5


@pytest.mark.parametrize(
    ("role", "ground"),
    [
        ("accent_text", "accent"),
        ("selection_text", "selection"),
        # Buttons under the mouse, and the ones that are pressed or cannot be.
        ("text", "faint_edge"),
        ("muted", "faint_edge"),
    ],
)
def test_text_can_be_read_on_what_stands_out(theme, role, ground):
    assert ratio(theme, role, ground) >= 4.5


@pytest.mark.parametrize(("role", "ground"), [*product(EDGES, GROUNDS)])
def test_edges_and_the_focus_are_seen(theme, role, ground):
    assert ratio(theme, role, ground) >= 3


def test_the_focus_is_not_an_ordinary_edge(theme):
    assert theme.colours["focus"] != theme.colours["edge"]
    assert ratio(theme, "focus", "faint_edge") >= 3


@pytest.mark.parametrize("tag", [*TOKENS, *OWN_COLOURS])
def test_marks_can_be_read(theme, tag):
    shade = tag_colour(tag).on(theme.name)
    assert contrast(shade.ink, theme.colours["paper"]) >= 4.5
    assert contrast(shade.ink, shade.tint) >= 4.5
    assert contrast(theme.colours["text"], shade.tint) >= 4.5
    # A tag's sign in the toolbar has an edge of its ink.
    assert contrast(shade.ink, theme.colours["window"]) >= 3


def test_the_papers_are_those_that_tags_are_made_for():
    papers = [read_theme(name).colours["paper"] for name in ("light", "sepia", "dark")]
    assert papers == [LIGHT_PAGE, SEPIA_PAGE, DARK_PAGE]


def test_high_contrast_goes_further():
    theme = read_theme("contrast")
    for role, ground in product(TEXT, GROUNDS):
        assert ratio(theme, role, ground) >= 7
    for ground in GROUNDS:
        assert ratio(theme, "edge", ground) >= 7
    for ground in ("window", "paper"):
        assert ratio(theme, "faint_edge", ground) >= 3
    for tag in TOKENS:
        shade = tag_colour(tag).on("contrast")
        assert contrast(shade.ink, theme.colours["paper"]) >= 7
        assert contrast(theme.colours["text"], shade.tint) >= 7
