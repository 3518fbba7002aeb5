"""EPUB: a book's parts in the order of reading; what is missing or beside it is named."""

import pytest
from made_documents import epub
from reading_files import included, left_out, reads, text_of, told

from annotator.core.errors import ImportRefused

TWO = {"one.xhtml": "<h1>One</h1><p>First.</p>", "two.xhtml": "<h1>Two</h1><p>Second.</p>"}


def book(chapters=TWO, read=(), **options):
    return reads("a.epub", epub(chapters, **options), parts=tuple(read))


def names(found, kind: str) -> tuple[str, ...]:
    return next(notice.names for notice in found.notices if notice.kind == kind)


def test_the_spine_gives_the_order_and_each_part_stands_once():
    spine = "".join(f'<itemref idref="{part}"/>' for part in ("c1", "c0", "c1"))
    found = book(spine=spine)
    assert [text for _, text in included(found)] == ["Two", "Second.", "One", "First."]
    assert [(part.id, part.title, part.words) for part in found.parts] == [("c1", "Two", 2), ("c0", "One", 2)]


def test_chosen_parts_alone_are_read_and_all_are_offered():
    found = book(read=["c1"])
    assert text_of(found) == "Two\n\nSecond.\n"
    assert len(found.parts) == 2


def test_a_part_that_is_not_there_is_named():
    spine = '<itemref idref="c0"/><itemref idref="c9"/><itemref idref="c1"/>'
    data = epub({**TWO, "three.xhtml": "<p>x</p>"}, spine=spine)
    found = reads("a.epub", data)
    assert names(found, "part_missing") == ("c9",)
    assert text_of(found).endswith("Second.\n")


def test_what_stands_beside_the_text_is_offered_and_named():
    spine = '<itemref idref="c0"/><itemref idref="c1" linear="no"/>'
    found = book(spine=spine)
    assert text_of(found) == "One\n\nFirst.\n"
    assert names(found, "part_aside") == ("Two",)
    assert [part.id for part in found.parts] == ["c0", "c1"]
    assert "Second." in text_of(book(spine=spine, read=["c1"]))


def test_the_list_of_chapters_is_no_chapter():
    nav = {"nav.xhtml": "<nav epub:type='toc'><ol><li><a href='one.xhtml'>One</a></li></ol></nav>", **TWO}
    found = book(nav, properties={"nav.xhtml": "nav"})
    assert len(found.parts) == 2
    assert "part_missing" not in told(found)


def test_an_old_list_of_chapters_is_proposed_to_be_left_out():
    found = book({"toc.xhtml": "<div epub:type='toc'><p>One</p></div>", **TWO})
    assert left_out(found) == [("contents", "One")]


@pytest.mark.parametrize("folder", ["", "OEBPS", "a/b c"])
def test_places_are_found_from_where_the_table_stands(folder):
    chapters = {"text/part%20one.xhtml": "<p>One.</p>", "./two.xhtml#start": "<p>x</p>"}
    found = book(chapters, folder=folder)
    assert text_of(found) == "One.\n"
    assert names(found, "part_missing") == ("./two.xhtml",)


def test_boxes_notes_and_page_breaks_of_books():
    found = book(
        {
            "one.xhtml": "<p>Bread<a epub:type='noteref' href='#n1'>1</a> costs"
            "<span epub:type='pagebreak'>12</span> more.</p><aside><p>A box.</p></aside>"
            "<aside epub:type='footnote' id='n1'><p>The Office.</p></aside>"
        }
    )
    assert included(found) == [
        ("paragraph", "Bread costs more."),
        ("paragraph", "A box."),
        ("note", "The Office."),
    ]


RIGHTS = (
    '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData>'
    '<enc:CipherReference URI="{}"/></enc:CipherData></enc:EncryptedData></encryption>'
)


def test_a_protected_book_is_refused():
    with pytest.raises(ImportRefused) as refused:
        book({"part one.xhtml": "<p>x</p>"}, encryption=RIGHTS.format("OEBPS/part%20one.xhtml"))
    assert refused.value.code == "password_needed"


def test_protected_typefaces_do_not_matter():
    assert text_of(book(encryption=RIGHTS.format("OEBPS/fonts/a.otf"))).startswith("One")


def test_parts_may_be_stored_in_other_ways_that_they_name():
    latin = '<?xml version="1.0" encoding="iso-8859-1"?><html><body><p>Zoë</p></body></html>'.encode(
        "latin-1"
    )
    japanese = '<?xml version="1.0" encoding="shift_jis"?><html><body><p>日本</p></body></html>'.encode(
        "cp932"
    )
    wide = "<html><body><p>Wide ☃</p></body></html>".encode("utf-16")
    assert (
        text_of(book({"a.xhtml": latin, "b.xhtml": japanese, "c.xhtml": wide})) == "Zoë\n\n日本\n\nWide ☃\n"
    )


def test_what_no_part_says_is_asked_and_the_answer_is_for_those_alone():
    chapters = {"a.xhtml": "<p>Ünsicher in UTF-8</p>", "b.xhtml": "<html><p>Zoë</p></html>".encode("cp1252")}
    with pytest.raises(ImportRefused) as asked:
        book(chapters)
    assert asked.value.code == "encoding"
    found = reads("a.epub", epub(chapters), encoding="cp1252")
    assert text_of(found) == "Ünsicher in UTF-8\n\nZoë\n"


def test_what_is_taken_out_and_lost_is_said():
    found = book({"a.xhtml": "<p>a\x01b <a href='x.html'>c</a></p>"})
    assert told(found) == {"links_dropped": 1, "characters_removed": 1}


def test_what_the_book_says_of_itself():
    metadata = (
        "<dc:title>A\n Book</dc:title><dc:creator>A. W.</dc:creator><dc:publisher>P</dc:publisher>"
        "<dc:language>es</dc:language><dc:date>2019-05-01T00:00:00Z</dc:date>"
    )
    found = book(metadata=metadata)
    assert (found.title, found.language) == ("A Book", "es")
    assert (found.source.author, found.source.outlet, found.source.published) == ("A. W.", "P", "2019-05-01")


def test_long_titles_of_parts_are_short():
    found = book({"a.xhtml": f"<p>{'word ' * 100}</p>"})
    assert len(found.parts[0].title) == 80


@pytest.mark.parametrize("chapters", [{}, {"a.xhtml": ""}, {"a.xhtml": "<img src='x'/>"}])
def test_a_book_without_text_is_named(chapters):
    with pytest.raises(ImportRefused) as refused:
        book(chapters)
    assert refused.value.code == "no_text"


def test_a_book_that_does_not_say_where_it_is_is_damaged():
    with pytest.raises(ImportRefused) as refused:
        book(container="<container/>")
    assert refused.value.code == "damaged"
