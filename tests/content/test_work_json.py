import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.content.work_json import read_work
from annotator.core.errors import UserFileError
from annotator.core.model import Passage
from annotator.core.span import Span

TAGS = ["claim", "opinion"]
FULL = {"id": "p0007", "start": 3, "end": 9, "tag": "claim", "reason": "Because."}


def read(value):
    return read_work(json.dumps(value).encode(), "work.json", TAGS)


def without(*names):
    return {name: value for name, value in FULL.items() if name not in names}


def test_reads_every_field():
    assert read([FULL]) == (Passage("p0007", Span(3, 9), "claim", "Because."),)


def test_ids_and_reasons_may_be_absent_or_null():
    work = read([without("id", "reason"), FULL | {"id": None, "reason": None}])
    assert [(passage.id, passage.reason) for passage in work] == [("s1", ""), ("s2", "")]


def test_how_sure_and_who_says_so():
    sure, unsure, neither = read(
        [FULL | {"sure": True, "who": [0, 2]}, FULL | {"sure": False}, FULL | {"sure": None, "who": None}]
    )
    assert (sure.sure, sure.who) == (True, Span(0, 2))
    assert (unsure.sure, unsure.who) == (False, None)
    assert neither == read([FULL])[0]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        *(({"sure": value}, "needs true or false as “sure”") for value in (1, "yes", [])),
        *(
            ({"who": value}, "needs as “who” two whole numbers")
            for value in ("x", [], [1], [1, 1], [3, 2], [-1, 2], [True, 2], [0, 2.5], {"start": 0})
        ),
    ],
)
def test_how_sure_and_who_says_so_must_make_sense(said, words):
    with pytest.raises(UserFileError, match=f"highlight 2 {words}"):
        read([FULL, FULL | said])


def test_fields_of_other_programs_are_passed_over():
    assert read([FULL | {"colour": 3}]) == read([FULL])


def test_a_quotation_must_be_a_text():
    assert read([FULL | {"quote": "x"}])[0].quote.exact == "x"
    with pytest.raises(UserFileError, match="highlight 1 needs a text as “quote”"):
        read([FULL | {"quote": 3}])


def test_work_may_be_empty():
    assert read([]) == ()


def test_a_byte_order_mark_is_no_fault():
    assert read_work(b"\xef\xbb\xbf[]", "work.json", TAGS) == ()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"[", "not valid JSON .line 1, column 2."),
        (b"\xff\xfe[\0", "not UTF-8 .byte 0."),
        (b"{}", "must hold a JSON list"),
        (b"null", "must hold a JSON list"),
        (b'"start"', "must hold a JSON list"),
        (b'[{"start": NaN}]', "a number that is none or too large"),
        (b'[{"start": ' + b"9" * 5000 + b"}]", "a number that is none or too large"),
        (b"[" * 100_000 + b"]" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_work_file_is_refused_in_words(data, words):
    with pytest.raises(UserFileError, match=words) as told:
        read_work(data, "work.json", TAGS)
    assert told.value.message.startswith("work.json")


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (None, "must be an object"),
        ([3, 9, "claim"], "must be an object"),
        (without("start"), "whole numbers"),
        (FULL | {"start": True}, "whole numbers"),
        (FULL | {"start": 3.0}, "whole numbers"),
        (FULL | {"end": "9"}, "whole numbers"),
        (FULL | {"end": 1e300}, "whole numbers"),
        (FULL | {"start": -1}, "0 ≤ “start” ≤ “end”"),
        (FULL | {"start": 10}, "0 ≤ “start” ≤ “end”"),
        (without("tag"), "one of claim, opinion"),
        (FULL | {"tag": "Claim"}, "one of claim, opinion"),
        (FULL | {"tag": ["claim"]}, "one of claim, opinion"),
        (FULL | {"reason": 3}, "a text as “reason”"),
        (FULL | {"id": ""}, "printable text"),
        (FULL | {"id": 7}, "printable text"),
        (FULL | {"id": "x" * 101}, "printable text"),
        (FULL | {"id": "a\x1b[2J"}, "printable text"),
        (FULL | {"id": "\ud800"}, "printable text"),
    ],
)
def test_a_highlight_that_is_none_is_named_by_its_number(item, words):
    with pytest.raises(UserFileError, match=words) as told:
        read([FULL, item])
    assert "highlight 2" in told.value.message
    assert "Because" not in told.value.sentence


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*FULL, "x"]), inner, max_size=5)
    ),
    max_leaves=20,
)


@given(json_values)
def test_any_json_is_read_or_refused(value):
    with suppress(UserFileError):
        assert len(read(value)) == len(value)


@given(st.binary(max_size=50))
def test_any_bytes_are_read_or_refused(data):
    with suppress(UserFileError):
        read_work(data, "work.json", TAGS)
