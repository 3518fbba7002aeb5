"""Blocks of a text that is being imported, and the article that they make."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_blocks import blocks

from annotator.core.importing import Block, article_of, clean, joined, parted, retyped
from annotator.core.model import Run
from annotator.core.span import Span

BLOCKS = (
    Block("heading1", "Fares rise"),
    Block("byline", "By A. Writer", counted=False),
    Block("paragraph", "A ticket costs 2.80.", (Run(2, 8, "strong", {}),)),
    Block("paragraph", "Menu", included=False, left_out="menu"),
    Block("list_item", "one", gap="\n"),
    Block("list_item", "two"),
)


def test_included_blocks_make_the_article():
    article, regions = article_of(BLOCKS)
    assert article.text == "Fares rise\n\nBy A. Writer\n\nA ticket costs 2.80.\n\none\ntwo\n"
    assert regions == (Span(12, 24),)
    assert [(article.text[r.start : r.end], r.kind) for r in article.runs] == [
        ("Fares rise", "heading1"),
        ("By A. Writer", "byline"),
        ("ticket", "strong"),
        ("one", "list_item"),
        ("two", "list_item"),
    ]


def test_without_a_last_gap_the_text_ends_with_its_last_letter():
    assert article_of([Block("paragraph", "The end", gap="")])[0].text == "The end"


def test_retyping_says_what_counts():
    again = retyped(BLOCKS, [1, 2], "caption")
    assert [block.counted for block in again[:3]] == [True, False, False]
    assert retyped(again, [1], "paragraph")[1].counted


def test_joined_blocks_keep_their_forms():
    one = joined(BLOCKS, 2, 3)[2]
    assert one.text == "A ticket costs 2.80. Menu"
    assert one.runs == (Run(2, 8, "strong", {}),)


def test_a_block_is_cut_with_its_forms():
    first, second = parted(BLOCKS, 2, 5)[2:4]
    assert (first.text, first.runs) == ("A tic", (Run(2, 5, "strong", {}),))
    assert (second.text, second.runs) == ("ket costs 2.80.", (Run(0, 3, "strong", {}),))
    with pytest.raises(ValueError, match="empty"):
        parted(BLOCKS, 2, 0)


def test_what_no_article_may_hold_is_taken_out_and_counted():
    text, found = clean("a\ufdd0b\x00c\ud800d\r\ne\rf\t\u00a0\u2028")
    assert text == "abcd\ne\nf\t\u00a0\u2028"
    assert found == {"noncharacters": 1, "controls": 1, "surrogates": 1}


@given(st.text(), st.integers(0, 40))
def test_cutting_and_joining_loses_no_letter(text, offset):
    block = Block("paragraph", text)
    try:
        parts = parted([block], 0, offset)
    except ValueError:
        return
    squeezed = "".join(joined(parts, 0, 1)[0].text.split())
    assert squeezed == "".join(text.split())


@settings(max_examples=150, deadline=None)
@given(st.lists(blocks(), max_size=8))
def test_the_article_is_its_blocks_one_after_the_other(found):
    article, regions = article_of(found)
    included = [block for block in found if block.included and block.text]
    whole = "".join(block.text + block.gap for block in included[:-1])
    whole += included[-1].text + included[-1].gap[:1] if included else ""
    assert article.text == whole.lstrip("\ufeff")
    assert list(article.runs) == sorted(article.runs, key=lambda run: (run.start, -run.end, run.kind))
    assert all(0 <= run.start < run.end <= len(article.text) for run in article.runs)
    assert all(region.start < region.end <= len(article.text) for region in regions)
