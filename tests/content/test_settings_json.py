"""Settings as JSON: what was kept comes back; nonsense costs only the field that it stands in."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.content.settings_json import settings_of, settings_to_json
from annotator.core.settings import LANGUAGES, THEMES, TYPEFACES, Settings

TEXTS = st.text(st.characters(codec="utf-8"), max_size=8)
SETTINGS = st.builds(
    Settings,
    zoom=st.integers(80, 300),
    theme=st.sampled_from(THEMES),
    typeface=st.sampled_from(TYPEFACES),
    spacing=st.integers(100, 200),
    measure=st.integers(40, 90),
    underlines=st.booleans(),
    ruler=st.booleans(),
    sentences=st.booleans(),
    hints=st.lists(TEXTS, max_size=3).map(tuple),
    language=st.sampled_from(LANGUAGES),
    keys=st.dictionaries(TEXTS, st.lists(TEXTS, max_size=2).map(tuple), max_size=3),
)


@given(settings=SETTINGS)
def test_they_come_back(settings: Settings) -> None:
    assert settings_of(settings_to_json(settings)) == settings


@pytest.mark.parametrize("document", ["", "{", "[1]", "null", "7", "\x00", "[" * 5000, '{"zoom": 1e999}'])
def test_nonsense_gives_the_default(document: str) -> None:
    default = Settings(zoom=120, geometry="Adn")
    assert settings_of(document, default) == default
    assert settings_of(document) == Settings()


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("zoom", 5, 80),
        ("zoom", 9**30, 300),
        ("zoom", True, 100),
        ("zoom", "150", 100),
        ("spacing", 250, 200),
        ("measure", 1, 40),
        ("measure", None, 66),
        ("theme", "pink", "system"),
        ("theme", ["dark"], "system"),
        ("typeface", "", "literata"),
        ("language", "es-MX", "system"),
        ("underlines", 0, True),
        ("hints", "select", ()),
        ("hints", ["select", 3], ("select",)),
        ("keys", [], {}),
        ("keys", {"undo": ["Ctrl+U", None], "redo": "Ctrl+R", "find": []}, {"undo": ("Ctrl+U",), "find": ()}),
        ("geometry", "AdnQ", ""),
    ],
)
def test_each_field_is_judged_by_itself(field: str, value: object, expected: object) -> None:
    found = settings_of(json.dumps({"ruler": True, field: value, "unknown": {}}))
    assert getattr(found, field) == expected
    assert found.ruler
