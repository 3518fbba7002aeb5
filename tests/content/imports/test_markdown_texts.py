"""Markdown: forms that carry meaning become runs, and everything else plain text."""

import pytest
from reading_files import forms, included, left_out, reads, text_of, told

from annotator.core.errors import ImportRefused


def md(text: str):
    return reads("a.md", text)


def test_emphasis_and_code_are_letters_with_forms():
    found = md("Some *stressed*, **strong**, ***both*** and `code *here*`.\n")
    assert text_of(found) == "Some stressed, strong, both and code *here*.\n"
    assert forms(found, "emphasis") == ["stressed", "both"]
    assert forms(found, "strong") == ["strong", "both"]


def test_headings_of_both_ways_of_writing():
    found = md("Title\n=====\n\nPart\n----\n\n### Small\n\n#### Smaller\n\nText\n")
    assert [kind for kind, _ in included(found)] == [
        "heading1",
        "heading2",
        "heading3",
        "heading3",
        "paragraph",
    ]
    assert found.title == "Title"


def test_lists_inside_lists_keep_how_deep_they_are():
    found = md("- one\n    - inner\n        - innermost\n- two\n\n1. first\n2. second\n")
    assert [text for _, text in included(found)] == ["one", "inner", "innermost", "two", "first", "second"]
    assert {kind for kind, _ in included(found)} == {"list_item"}
    assert [block.other.get("level", 1) for block in found.blocks] == [1, 2, 3, 1, 1, 1]
    assert text_of(found) == "one\ninner\ninnermost\ntwo\nfirst\nsecond\n"


def test_a_table_has_a_row_on_each_line_and_tabs_between_its_cells():
    found = md("| Where | **2019** |\n| --- | --: |\n| North | 1 |\n| | 2 |\n")
    assert text_of(found) == "Where\t2019\nNorth\t1\n\t2\n"
    assert forms(found, "table_cell") == ["Where", "2019", "North", "1", "2"]
    assert forms(found, "strong") == ["2019"]


def test_quotations_hold_paragraphs():
    assert included(md("> One.\n>\n> Two.\n\nThree.\n")) == [
        ("quote", "One."),
        ("quote", "Two."),
        ("paragraph", "Three."),
    ]


def test_notes_stand_at_the_end_and_their_numbers_go():
    found = md("Bread costs more[^1].\n\n[^1]: Says the *Office*.\n\nThe end.\n")
    assert included(found) == [
        ("paragraph", "Bread costs more."),
        ("paragraph", "The end."),
        ("note", "Says the Office."),
    ]
    assert forms(found, "emphasis") == ["Office"]


@pytest.mark.parametrize(
    "code", ["```python\nif a:\n    b()\n\nc()\n```\n", "    if a:\n        b()\n\n    c()\n"]
)
def test_a_listing_keeps_its_lines_and_blanks(code):
    assert text_of(md(code)) == "if a:\n    b()\n\nc()\n"


def test_what_looks_like_a_list_inside_a_listing_stays_as_it_is():
    assert text_of(md("```\nset:\n- a\n- b\n```\n")) == "set:\n- a\n- b\n"


def test_the_head_tells_title_author_and_where_from():
    found = md(
        '---\ntitle: "Fares: up"\nauthor: A. Writer\noutlet: Example News\ndate: 2024-05-12\n'
        "lang: en\nurl: https://example.org/x\ntags:\n  - bus\n# a remark\n\n---\n# Another\n\nText.\n"
    )
    assert (found.title, found.language) == ("Fares: up", "en")
    assert found.source.author == "A. Writer"
    assert found.source.outlet == "Example News"
    assert (found.source.published, found.source.address) == ("2024-05-12", "https://example.org/x")
    assert text_of(found) == "Another\n\nText.\n"


@pytest.mark.parametrize(
    "text", ["---\n\nText: here.\n\n---\n", "---\nSaid he: no.\nAnd left.\n---\n", "---\nText.\n"]
)
def test_lines_that_are_no_head_are_text(text):
    assert "ext" in text_of(md(text)) or "And left." in text_of(md(text))


def test_raw_html_is_read_as_such_and_active_content_never():
    found = md(
        "A <b>bold</b> word.\n\n<script>alert(1)</script>\n\n"
        '<div onclick="x()">Inside.</div>\n\n<nav>N</nav>\n'
    )
    assert text_of(found) == "A bold word.\n\nInside.\n"
    assert forms(found, "strong") == ["bold"]
    assert left_out(found) == [("menu", "N")]


def test_closing_tags_that_were_never_opened_end_nothing():
    assert text_of(md("One.\n\n</article></div></body></html>\n\nTwo.\n")) == "One.\n\nTwo.\n"


def test_links_of_every_way_of_writing_keep_safe_addresses():
    found = md(
        "[one](https://example.org/a), [two][ref], <https://example.org/c>, [three](javascript:alert(1)), "
        "[four](/local), [five](#part).\n\n[ref]: http://example.org/b 'B'\n"
    )
    assert text_of(found) == "one, two, https://example.org/c, three, four, five.\n"
    addresses = [run.other["address"] for block in found.blocks for run in block.runs if run.kind == "link"]
    assert addresses == ["https://example.org/a", "http://example.org/b", "https://example.org/c"]
    assert told(found) == {"links_dropped": 2}


def test_pictures_are_their_alternative_text_behind_the_paragraph():
    found = md("Before ![A map of the line](map.png) and after.\n\n![](x.png)\n\nEnd.\n")
    assert included(found) == [
        ("paragraph", "Before and after."),
        ("image", "A map of the line"),
        ("paragraph", "End."),
    ]


def test_line_breaks_that_are_meant_stay():
    assert text_of(md("Roses  \nViolets\nare.\n")) == "Roses\nViolets are.\n"


def test_definition_lists_and_rules():
    assert text_of(md("Term\n:   What it means.\n\n* * *\n\nText.\n")) == "Term\n\nWhat it means.\n\nText.\n"


@pytest.mark.parametrize(
    "sign", ["&amp; &lt; &copy; &#x2014;", "\\*not so\\*", "5 * 3 * 2", "snake_case_name"]
)
def test_signs_are_what_they_are_shown_as(sign):
    shown = {"&amp; &lt; &copy; &#x2014;": "& < © —", "\\*not so\\*": "*not so*"}.get(sign, sign)
    assert text_of(md(f"A {sign} B\n")) == f"A {shown} B\n"


def test_signs_that_the_library_uses_inside_are_taken_out_before():
    found = md("a\x02wzxhzdk:0\x03b\n")
    assert text_of(found) == "awzxhzdk:0b\n"
    assert told(found) == {"characters_removed": 2}


@pytest.mark.parametrize(
    "text", ["> " * 5000 + "x\n", "- " * 3000 + "x\n", "*" * 20000 + "x\n", "[" * 1500 + "x\n"]
)
def test_deep_nesting_is_read_or_refused(text):
    try:
        assert "x" in text_of(md(text))
    except ImportRefused as refused:
        assert refused.code == "too_deep"  # noqa: PT017 - both are fine


def test_a_head_alone_is_no_text():
    with pytest.raises(ImportRefused) as refused:
        md("---\ntitle: Nothing\n---\n")
    assert refused.value.code == "no_text"
