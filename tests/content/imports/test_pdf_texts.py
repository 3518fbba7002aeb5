"""PDF: what is printed on the pages, as it would be read aloud."""

import io
import re

import pytest
from made_documents import pdf
from pypdf import PdfReader, PdfWriter
from reading_files import included, left_out, reads, text_of, told

from annotator.core.errors import ImportRefused

ENGLISH = '#set text(size: 10pt, lang: "en")\n'
SMALL = "#set page(width: 12cm, height: 17cm, margin: 2cm)\n" + ENGLISH


def printed(source: str):
    return reads("a.pdf", pdf(source))


def kinds(found) -> list[str]:
    return [kind for kind, _ in included(found)]


COLUMNS = (
    "#set page(width: 15cm, height: 20cm, margin: 2cm)\n#set par(justify: true)\n"
    + ENGLISH
    + "#text(size: 20pt)[Over both columns]\n\n#columns(2)[\n== First part\n"
    + "\n\n".join(
        f"Paragraph {n} of the affluent office's officials, who unfortunately characterised the "
        "international misunderstandings comprehensively."
        for n in range(20)
    )
    + "\n]"
)


def test_columns_are_read_one_after_the_other():
    found = printed(COLUMNS)
    text = text_of(found)
    assert [int(number) for number in re.findall(r"Paragraph (\d+)", text)] == list(range(20))
    assert included(found)[:2] == [("heading1", "Over both columns"), ("heading2", "First part")]
    assert "  " not in text


def test_words_that_were_parted_are_one_again_also_over_columns_and_pages():
    found = printed(COLUMNS)
    text = text_of(found)
    assert text.count("affluent") == text.count("comprehensively.") == text.count("misunderstandings") == 20
    assert "\u00ad" not in text
    assert told(found)["joined_words"]


def test_a_hyphen_inside_a_line_is_one():
    found = printed(
        SMALL + "A well-known man spoke to the bus-driver about the problem of well-known men today."
    )
    assert text_of(found).count("well-known") == 2


def test_heads_and_page_numbers_are_proposed_to_be_left_out():
    head = "#set page(width: 12cm, height: 17cm, margin: 2cm, header: [Daily Example], footer: context align("
    head += 'center, counter(page).display("1 of 3", both: false)))\n'
    found = printed(head + ENGLISH + "One page.\n#pagebreak()\nAnother page.\n#pagebreak()\nThe last page.")
    assert text_of(found) == "One page.\n\nAnother page.\n\nThe last page.\n"
    assert {why for why, _ in left_out(found)} == {"running_head", "page_number"}
    assert len(left_out(found)) == 6


@pytest.mark.parametrize("number", ["12", "– 12 –", "Page 3", "3 / 12", "3 of 12", "xiv"])
def test_numbers_of_pages_are_known(number):
    found = printed(
        f"#set page(width: 12cm, height: 17cm, margin: 2cm, footer: [{number}])\n" + ENGLISH + "Text."
    )
    assert left_out(found) == [("page_number", number)]


def test_ligatures_are_the_letters_that_they_stand_for():
    text = text_of(printed(SMALL + "The waffling officer first flew off to find a fluffy office, afflicted."))
    assert text == "The waffling officer first flew off to find a fluffy office, afflicted.\n"


def test_paragraphs_that_are_only_indented_are_parted():
    indent = "#set par(first-line-indent: 1.2em, spacing: 0.65em, justify: true)\n"
    found = printed(SMALL + indent + "\n\n".join(f"Number {n}. #lorem(30)" for n in range(4)))
    assert [text[:9] for kind, text in included(found)] == [
        "Number 0.",
        "Number 1.",
        "Number 2.",
        "Number 3.",
    ]


def test_items_of_lists_are_parted_and_lose_their_bullets():
    found = printed(
        SMALL
        + "Before:\n- one that is long enough to reach the next line of this page\n- two\n\n+ first\n+ second"
    )
    assert included(found)[1:] == [
        ("list_item", "one that is long enough to reach the next line of this page"),
        ("list_item", "two"),
        ("list_item", "1. first"),
        ("list_item", "2. second"),
    ]


def test_bold_lines_are_headings_and_bold_words_are_not():
    found = printed(
        SMALL + "*A bold line*\n\n#lorem(30)\n\n*Bold words* begin this one. #lorem(20)\n\n*All bold here.*"
    )
    assert kinds(found) == ["heading3", "paragraph", "paragraph", "paragraph"]


def test_raised_numbers_and_notes_at_the_foot():
    source = (
        SMALL + "#set super(typographic: false)\nIt is 10#super[6] m.#footnote[Says the Office.] And goes on."
    )
    found = printed(source)
    assert included(found) == [
        ("paragraph", "It is 10⁶ m.¹ And goes on."),
        ("note", "¹Says the Office."),
    ]


def test_a_sentence_goes_on_over_a_note_at_the_foot_of_its_page():
    low = "#set page(width: 12cm, height: 9cm, margin: 1.5cm)\n" + ENGLISH
    note = "#footnote[A note.]"
    found = printed(low + f"It began{note} and #lorem(110)".replace("#lorem(110)", "so it went on " * 60))
    assert kinds(found).count("paragraph") == 1


def test_turned_letters_are_proposed_to_be_left_out():
    found = printed(
        SMALL + "Text.\n#place(right, rotate(-90deg, reflow: true)[Photo: A. Turner, 2024])\nMore text."
    )
    assert left_out(found) == [("turned", "Photo: A. Turner, 2024")]
    assert "Photo" not in text_of(found)


def test_lines_from_right_to_left_are_in_the_order_of_reading():
    words = "שלום עולם זה טקסט בעברית עם 25.5 מספרים ומילה English words here באמצע המשפט."
    found = printed('#set page(margin: 2cm)\n#set text(dir: rtl, lang: "he", size: 12pt)\n' + words)
    assert text_of(found) == f"{words}\n"
    assert told(found)["right_to_left"]


def test_a_line_in_another_direction_is_read_in_its_own():
    found = printed(SMALL + 'One.\n\n#text(dir: rtl, lang: "he")[שלום עולם]\n\nTwo.')
    assert ("paragraph", "שלום עולם") in included(found)
    assert text_of(found).index("One.") < text_of(found).index("Two.")


def test_a_password_is_asked_for_and_used():
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(SMALL + "Secret text."))))
    writer.encrypt("pass", "owner", algorithm="AES-256")
    stored = io.BytesIO()
    writer.write(stored)
    for password, code in (("", "password_needed"), ("no", "password_wrong")):
        with pytest.raises(ImportRefused) as refused:
            reads("a.pdf", stored.getvalue(), password=password)
        assert refused.value.code == code
    for password in ("pass", "owner"):
        assert text_of(reads("a.pdf", stored.getvalue(), password=password)) == "Secret text.\n"


def test_an_author_who_forbids_copying_is_named():
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(SMALL + "Text."))))
    writer.encrypt("", "owner", permissions_flag=0b100, algorithm="RC4-128")
    stored = io.BytesIO()
    writer.write(stored)
    found = reads("a.pdf", stored.getvalue())
    assert (text_of(found), told(found)) == ("Text.\n", {"copy_restricted": 0})


def test_pages_without_text_are_named():
    found = printed(SMALL + "Text.\n#pagebreak()\n#rect()\n#pagebreak()\nMore.")
    assert told(found) == {"pages_without_text": 1}
    assert found.notices[0].names == ("2",)


def test_a_file_without_any_text_is_named():
    with pytest.raises(ImportRefused) as refused:
        printed(SMALL + "#rect()")
    assert refused.value.code == "no_text"


def test_properties_tell_title_and_author():
    found = printed('#set document(title: "A „title“", author: "A. W.")\n' + SMALL + "Text.")
    assert (found.title, found.source.author) == ("A „title“", "A. W.")


@pytest.mark.parametrize("title", ["Untitled-1", "report_final.docx", "Microsoft Word - x"])
def test_names_of_files_are_no_titles(title):
    assert printed(f'#set document(title: "{title}")\n' + SMALL + "Text.").title == ""


HELVETICA = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
NAMELESS = (
    "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font"
    "/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>"
)


def drawn(content: str, font: str = HELVETICA, *, form: bool = False, beside: str = "") -> bytes:
    """A PDF of one page by hand, its content on the page or inside a drawing."""
    stream = f"{beside}/F Do" if form else content
    letters = "<</Font<</A 5 0 R>>/XObject<</F 6 0 R>>>>"
    form_head = "<</Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</Font<</A 5 0 R>>>>"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources{letters}>>",
        f"<</Length {len(stream)}>>stream\n{stream}\nendstream",
        font,
        f"{form_head}/Length {len(content)}>>stream\n{content}\nendstream",
    ]
    text, table = "%PDF-1.4\n", "0000000000 65535 f \n"
    for number, each in enumerate(objects, 1):
        table += f"{len(text):010} 00000 n \n"
        text += f"{number} 0 obj\n{each}\nendobj\n"
    end = f"xref\n0 7\n{table}trailer\n<</Root 1 0 R/Size 7>>\nstartxref\n{len(text)}\n%%EOF\n"
    return (text + end).encode("latin-1")


SAYS = "BT /A 12 Tf 30 {} Td ({}) Tj ET "


def test_text_inside_a_drawing_is_text_if_there_is_no_other():
    assert text_of(reads("a.pdf", drawn(SAYS.format(200, "All of it."), form=True))) == "All of it.\n"


def test_labels_inside_a_drawing_are_proposed_to_be_left_out():
    longer = SAYS.format(200, "The longer text.")
    found = reads("a.pdf", drawn(SAYS.format(100, "Label"), form=True, beside=longer))
    assert text_of(found) == "The longer text.\n"
    assert left_out(found) == [("figure", "Label")]


def test_letters_without_a_meaning_are_marked_and_counted():
    found = reads("a.pdf", drawn("BT /A 12 Tf 30 200 Td <00410042> Tj ET", NAMELESS))
    assert text_of(found) == "\ufffd\ufffd\n"
    assert told(found) == {"unreadable_letters": 2}


@pytest.mark.parametrize("place", ["99999999999999999999", "-99999999999999999999.5"])
def test_letters_far_outside_the_page_are_no_text(place):
    content = f"BT /A 12 Tf {place} 10 Td (Far) Tj ET " + SAYS.format(200, "Near.")
    assert text_of(reads("a.pdf", drawn(content))) == "Near.\n"


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n", b"%PDF-1.7\ntrailer<</Root 1 0 R>>", b"%PDF-\xff\xfe" + bytes(50)]
)
def test_a_damaged_file_is_named(data):
    with pytest.raises(ImportRefused) as refused:
        reads("a.pdf", data)
    assert refused.value.code in {"damaged", "no_text"}
