"""ODT: what LibreOffice would show and print, and a word about everything else."""

import pytest
from made_documents import odt
from reading_files import forms, included, left_out, reads, text_of, told

from annotator.core.errors import ImportRefused

PLAIN = "<text:p>{}</text:p>"


def writer(body: str, **options: str):
    return reads("a.odt", odt(body, **options))


def look(name: str, family: str, inside: str = "", based: str = "") -> str:
    parent = f' style:parent-style-name="{based}"' if based else ""
    return f'<style:style style:name="{name}" style:family="{family}"{parent}>{inside}</style:style>'


def letters(**properties: str) -> str:
    given = " ".join(
        f'{name.replace("__", ":").replace("_", "-")}="{value}"' for name, value in properties.items()
    )
    return f"<style:text-properties {given}/>"


def styled(style: str, text: str) -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def test_headings_paragraphs_and_blanks():
    found = writer(
        '<text:h text:outline-level="1">Fares</text:h><text:h text:outline-level="4">Deep</text:h>'
        "<text:p>A<text:s/>word<text:s text:c='3'/>and<text:tab/>more<text:line-break/>below\n  it</text:p>"
        "<text:p/>"
    )
    assert included(found) == [
        ("heading1", "Fares"),
        ("heading3", "Deep"),
        ("paragraph", "A word and more\nbelow it"),
    ]
    assert found.title == "Fares"


def test_lists_inside_lists():
    inner = "<text:list><text:list-item><text:p>b</text:p></text:list-item></text:list>"
    items = (
        f"<text:list-header><text:p>H</text:p></text:list-header><text:list-item><text:p>a</text:p>{inner}"
    )
    found = writer(
        f"<text:list>{items}</text:list-item><text:list-item><text:p>c</text:p></text:list-item></text:list>"
    )
    assert [text for _, text in included(found)] == ["H", "a", "b", "c"]
    assert [block.other.get("level", 1) for block in found.blocks] == [1, 1, 2, 1]


def test_a_table_keeps_its_columns():
    cell = "<table:table-cell{}><text:p>{}</text:p></table:table-cell>"
    first = cell.format(' table:number-columns-spanned="2"', "Wide") + "<table:covered-table-cell/>"
    second = cell.format("", "a") + cell.format("", "b</text:p><text:p>more") + cell.format("", "c")
    third = '<table:covered-table-cell table:number-columns-repeated="2"/>' + cell.format("", "d")
    rows = "".join(
        f"<table:table-row>{row}</table:table-row>" for row in (first + cell.format("", "x"), second, third)
    )
    found = writer(
        f"<table:table><table:table-column/><table:table-rows>{rows}</table:table-rows></table:table>"
    )
    assert text_of(found) == "Wide\t\tx\na\tb more\tc\n\t\td\n"


def test_notes_of_both_kinds_stand_at_the_end():
    note = (
        '<text:note text:note-class="{}"><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>{}</text:p></text:note-body></text:note>"
    )
    found = writer(
        PLAIN.format(f"Bread{note.format('footnote', 'Foot.')} costs{note.format('endnote', 'End.')} more.")
    )
    assert included(found) == [("paragraph", "Bread costs more."), ("note", "Foot."), ("note", "End.")]


def test_tracked_changes_are_accepted_and_counted():
    region = '<text:changed-region text:id="{}"><text:{}>{}</text:{}></text:changed-region>'
    info = "<office:change-info><dc:creator>A</dc:creator></office:change-info>"
    tracked = region.format("a", "deletion", f"{info}<text:p>fell</text:p>", "deletion")
    tracked += region.format("b", "insertion", info, "insertion")
    body = (
        f"<text:tracked-changes>{tracked}</text:tracked-changes>"
        "<text:p>The fare <text:change text:change-id='a'/>"
        "<text:change-start text:change-id='b'/>rose<text:change-end text:change-id='b'/>.</text:p>"
    )
    found = writer(body)
    assert text_of(found) == "The fare rose.\n"
    assert found.notices[0].counts == {"deletions": 1, "insertions": 1}


def test_hidden_text_is_left_out_and_counted():
    automatic = (
        look("H", "text", letters(text__display="none"))
        + look("P", "paragraph", "", "Base")
        + look("S", "text", letters(text__display="true"), "H")
    )
    styles = look("Base", "paragraph", letters(text__display="none"))
    body = (
        '<text:p>Seen<text:span text:style-name="H"> unseen</text:span>'
        '<text:span text:style-name="S"> shown</text:span></text:p>'
        + styled("P", "By its base")
        + '<text:section text:display="none"><text:p>Section</text:p></text:section>'
        + "<text:section><text:p>Shown</text:p></text:section>"
        + "<text:p>a<text:hidden-text>b</text:hidden-text>"
        + "<text:hidden-paragraph>c</text:hidden-paragraph></text:p>"
    )
    found = writer(body, automatic=automatic, styles=styles)
    assert text_of(found) == "Seen shown\n\nShown\n\na\n"
    assert told(found) == {"hidden_text": 5}


def test_letters_with_forms_and_links():
    automatic = (
        look("B", "text", letters(fo__font_weight="bold"))
        + look("I", "text", letters(fo__font_style="italic"), "B")
        + look("N", "text", letters(fo__font_weight="normal"), "Strong_20_Emphasis")
    )
    styles = look("Strong_20_Emphasis", "text", letters(fo__font_weight="700"))
    span = '<text:span text:style-name="{0}">{0}</text:span> '
    link = '<text:span text:style-name="B">link</text:span>'
    link = f'<text:a xlink:href="https://example.org/a?b&amp;c">{link}</text:a>'
    spans = "".join(map(span.format, ("B", "I", "N", "Strong_20_Emphasis")))
    found = writer(f"<text:p>{spans}{link}</text:p>", automatic=automatic, styles=styles)
    assert forms(found, "strong") == ["B", "I", "Strong_20_Emphasis", "link"]
    assert forms(found, "emphasis") == ["I"]
    addresses = [run.other for run in found.blocks[0].runs if run.kind == "link"]
    assert addresses == [{"address": "https://example.org/a?b&c"}]


def test_what_styles_mean_is_known_by_their_names_and_bases():
    automatic = look("P1", "paragraph", "", "Quotations") + look("P2", "paragraph", "", "P2")
    styles = look("Quotations", "paragraph", "", "Standard")
    body = "".join(map(styled, ("Title", "P1", "Illustration", "P2", "Text_20_body"), "abcde"))
    assert [kind for kind, _ in included(writer(body, automatic=automatic, styles=styles))] == [
        *("heading1", "quote", "caption", "paragraph", "paragraph")
    ]


def test_boxes_stand_behind_the_paragraph_that_they_are_anchored_in():
    inner = "<draw:frame><draw:text-box><text:p>In the inner.</text:p></draw:text-box></draw:frame>"
    box = (
        "<draw:frame><svg:title>Name</svg:title><draw:text-box><text:p>In the box."
        f"{inner}</text:p></draw:text-box></draw:frame>"
    )
    shape = "<draw:custom-shape><text:p>In the shape.</text:p><draw:enhanced-geometry/></draw:custom-shape>"
    found = writer(f"<text:p>The tax {box}rose{shape} again.</text:p><text:p>End.</text:p>{box}")
    assert [text for _, text in included(found)] == [
        *("The tax rose again.", "In the box.", "In the inner.", "In the shape.", "End."),
        *("In the box.", "In the inner."),
    ]


def test_pictures_charts_and_formulas():
    frame = "<draw:frame>{}</draw:frame>"
    picture = '<draw:image xlink:href="Pictures/1.png"/>'
    formula = '<draw:object><math xmlns="http://www.w3.org/1998/Math/MathML"/></draw:object>'
    found = writer(
        PLAIN.format("Text " + frame.format(picture + "<svg:desc>A &lt;bus&gt;</svg:desc>") + "goes on.")
        + PLAIN.format(
            frame.format(picture) + frame.format("<draw:object/>" + picture) + frame.format(formula)
        )
    )
    assert included(found) == [("paragraph", "Text goes on."), ("image", "A <bus>")]
    assert told(found) == {"pictures_without_text": 1, "embedded": 1, "formulas": 1}


def test_comments_page_numbers_and_contents():
    comment = "<office:annotation><dc:creator>A</dc:creator><text:p>Really?</text:p></office:annotation>"
    contents = "<text:index-body><text:p>Fares 3</text:p></text:index-body>"
    contents = f"<text:table-of-content>{contents}</text:table-of-content>"
    found = writer(contents + PLAIN.format(f"Text{comment} on <text:page-number>3</text:page-number>."))
    assert included(found) == [("paragraph", "Text on .")]
    assert left_out(found) == [("contents", "Fares 3")]
    assert told(found) == {"comments": 1, "page_fields": 1, "contents": 1}


def test_other_fields_are_what_they_show():
    ruby = "<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby>"
    found = writer(
        PLAIN.format(
            f"On <text:date>12 May</text:date> in <text:bookmark-ref>Part 2</text:bookmark-ref>, {ruby}"
        )
    )
    assert text_of(found) == "On 12 May in Part 2, 漢(kan)\n"


def test_properties_tell_title_author_and_language():
    meta = (
        "<dc:title>A\ntitle</dc:title><meta:initial-creator>A. W.</meta:initial-creator>"
        "<dc:language>es</dc:language>"
    )
    found = writer(PLAIN.format("Text."), meta=meta)
    assert (found.title, found.source.author, found.language) == ("A title", "A. W.", "es")


def test_the_styles_tell_the_language_otherwise():
    styles = (
        '<style:default-style style:family="paragraph">'
        '<style:text-properties fo:language="de" fo:country="AT"/></style:default-style>'
    )
    assert writer(PLAIN.format("Text."), styles=styles).language == "de-AT"


def test_a_locked_file_is_named():
    with pytest.raises(ImportRefused) as refused:
        writer(PLAIN.format("Text."), manifest="<encryption-data/>")
    assert refused.value.code == "password_needed"


@pytest.mark.parametrize("part", ["styles", "meta"])
def test_a_damaged_part_beside_the_text_does_not_sink_it(part):
    assert text_of(writer(PLAIN.format("Text."), **{part: "<broken"})) == "Text.\n"


@pytest.mark.parametrize("body", ["<broken", "</office:text><office:text>"])
def test_a_damaged_text_is_named(body):
    with pytest.raises(ImportRefused) as refused:
        writer(body)
    assert refused.value.code in {"damaged", "no_text"}


@pytest.mark.parametrize("depth", [50, 240, 5000])
def test_what_is_nested_deeply_is_read_or_refused(depth):
    body = "<text:list><text:list-item>" * depth + PLAIN.format("x") + "</text:list-item></text:list>" * depth
    try:
        assert text_of(writer(body)) == "x\n"
    except ImportRefused as refused:
        assert refused.code in {"damaged", "too_deep"}  # noqa: PT017 - reading it is fine too
