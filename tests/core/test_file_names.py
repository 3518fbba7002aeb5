import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.file_names import file_name

TABLE = json.loads((Path(__file__).parent.parent / "tables" / "file_names.json").read_text(encoding="utf-8"))
RESERVED = {"CON", "PRN", "AUX", "NUL"} | {f"{port}{n}" for port in ("COM", "LPT") for n in range(10)}


@pytest.mark.parametrize("case", TABLE, ids=lambda case: case["why"])
def test_table(case):
    assert file_name(case["parts"], ".html", "report") == case["name"]


@given(st.lists(st.text(max_size=200), max_size=3))
def test_any_text_gives_a_name_that_every_system_takes(parts):
    name = file_name(parts, ".html", "report")
    assert name.endswith(".html")
    assert len(name) > len(".html")
    assert not set(name) & set('<>:"/\\|?*')
    assert all(char in "\u200c\u200d" or unicodedata.category(char)[0] != "C" for char in name)
    assert name.split(".")[0].strip().upper() not in RESERVED
    assert name[0] not in ". "
    assert name.removesuffix(".html")[-1] not in ". "
    assert len(name.encode("utf-8")) <= 255
    assert name == unicodedata.normalize("NFC", name)


@given(st.text(min_size=50))
def test_a_cut_parts_no_letter_from_its_marks(text):
    decomposed = "e\u0301\u0323" * 40 + text
    name = file_name([decomposed], ".html", "report").removesuffix(".html")
    assert unicodedata.normalize("NFC", decomposed).startswith(name)
    rest = unicodedata.normalize("NFC", decomposed)[len(name) :]
    assert unicodedata.category(rest[0])[0] != "M"
