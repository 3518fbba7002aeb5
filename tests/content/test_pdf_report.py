"""The report as PDF: what it says, how it is tagged, and that no text in it is read as markup."""

import io
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, timedelta, timezone

import html5lib
import pytest
from made_up_review import first_answers, made_up_review, open_review, showing, without_why
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from annotator.content.reports import pdf, pdf_data
from annotator.content.reports.html import HtmlReport
from annotator.content.reports.pdf import PdfReport, missing_characters
from annotator.content.reports.pdf_data import Setting, data_of, direction_of
from annotator.content.reports.view import view_of
from annotator.core.errors import ReportError
from annotator.core.model import Article
from annotator.core.speech import Language

RUNNING = re.compile(r"[^\n]* – try 2 Page \d+ of \d+")
BLOCKS = {"p", "h1", "h2", "h3", "dt", "dd", "li", "th", "td", "caption", "blockquote"}
REVIEWS = {
    "handed in": made_up_review,
    "waiting": first_answers,
    "open": open_review,
    "reasons": lambda: showing(made_up_review(), "reasons"),
    "score": lambda: showing(made_up_review(), "score"),
    "without why": without_why,
}


def rendered(review, **options):
    return PdfReader(io.BytesIO(PdfReport(zone=UTC, **options).render(review)))


def text_of(reader):
    return RUNNING.sub("", "\n".join(page.extract_text() for page in reader.pages))


def close(text):
    """Without white space: lines are broken elsewhere on pages."""
    return re.sub(r"\s+", "", text)


def with_reasons(*reasons, **changes):
    review = made_up_review()
    passages = [
        replace(passage, reason=reason) for passage, reason in zip(review.passages, reasons, strict=False)
    ]
    return replace(review, passages=(*passages, *review.passages[len(passages) :]), **changes)


def tags(reader):
    """The structure's elements, depth first."""
    found = []

    def walk(node):
        if isinstance(node, list):
            for child in node:
                walk(child.get_object())
        elif isinstance(node, DictionaryObject):
            if "/S" in node:
                found.append(node)
            if "/K" in node:
                walk(node["/K"].get_object())

    walk(reader.trailer["/Root"]["/StructTreeRoot"])
    return found


@pytest.fixture(scope="module")
def report():
    return rendered(made_up_review())


# What it says


@pytest.mark.parametrize("name", REVIEWS)
def test_it_says_what_the_web_page_says(name):
    review = REVIEWS[name]()
    said = close(text_of(rendered(review)))
    page = html5lib.parse(HtmlReport(zone=UTC).render(review), namespaceHTMLElements=False)
    blocks = [
        node for node in page.iter() if node.tag in BLOCKS and "line" not in node.get("class", "").split()
    ]
    assert len(blocks) > 60
    assert [text for text in ("".join(node.itertext()) for node in blocks) if close(text) not in said] == []


def test_the_article_is_there_word_for_word(report):
    article = made_up_review().lesson.article.text
    unlabelled = re.sub(r"\b[COS] \d+(, [COS] \d+)*", "", text_of(report))
    assert close(article) in close(unlabelled)


def test_a_try_that_is_not_handed_in_has_no_score_and_no_date():
    reader = rendered(open_review())
    assert "Not handed in" in text_of(reader)
    assert "How the score is made" not in text_of(reader)
    assert "/CreationDate" not in reader.metadata
    assert "/ModDate" not in reader.metadata


def test_the_date_is_the_day_of_handing_in_where_the_student_is():
    assert rendered(made_up_review()).metadata["/CreationDate"] == "D:20261125103200Z"
    east = PdfReport(zone=timezone(timedelta(hours=9))).render(made_up_review())
    assert "25 November 2026, 19:32 (UTC+09:00)" in text_of(PdfReader(io.BytesIO(east)))


def test_the_same_review_makes_the_same_bytes():
    assert PdfReport(zone=UTC).render(made_up_review()) == PdfReport(zone=UTC).render(made_up_review())


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("us-letter", (612, 792))])
def test_the_paper(paper, size):
    reader = rendered(made_up_review(), paper=paper)
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in reader.pages} == {size}
    assert 6 < len(reader.pages) < 14


# How it is made


def test_it_is_tagged_by_pdf_ua(report):
    root = report.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    assert report.metadata.title.startswith("Mexico Lists Demands")
    assert report.metadata.author == "Quiet Heron"


def test_headings_tables_and_links_have_tags(report):
    kinds = [tag["/S"] for tag in tags(report)]
    assert kinds.count("/H1") == 1
    assert kinds.count("/H2") == 6
    assert kinds.count("/H3") == 22  # 21 cards and the article's own heading
    assert kinds.count("/Table") == kinds.count("/Caption") == kinds.count("/THead") == 6
    assert kinds.count("/TH") >= 25
    assert kinds.count("/Link") > 60
    assert "/Figure" not in kinds


def test_the_article_has_its_own_language():
    review = made_up_review()
    reader = rendered(replace(review, lesson=replace(review.lesson, language="es-MX")))
    languages = {tag["/Lang"] for tag in tags(reader) if "/Lang" in tag}
    assert languages == {"es-MX"}
    assert reader.trailer["/Root"]["/Lang"] == "en"


def test_a_language_that_is_none_is_left_out():
    review = made_up_review()
    assert "Biden" in text_of(rendered(replace(review, lesson=replace(review.lesson, language="x-klingon"))))


def test_every_font_is_inside(report):
    fonts = {}
    for page in report.pages:
        for font in page["/Resources"]["/Font"].values():
            described = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            fonts[described["/FontName"].partition("+")[2]] = {"/FontFile2", "/FontFile3"} & set(described)
    assert all(fonts.values())
    assert {name.partition("-")[0] for name in fonts} == {"AtkinsonHyperlegible", "Literata"}


def test_pages_for_looking_at_are_the_pages_of_the_file(report):
    pages = PdfReport(zone=UTC).pages(made_up_review())
    assert len(pages) == len(report.pages)
    for page in pages:
        box = [float(number) for number in ET.fromstring(page).get("viewBox").split()]  # noqa: S314 - our own
        assert box[2:] == pytest.approx([595.28, 841.89], abs=0.1)


def test_one_page_is_a_list_of_one():
    review = open_review()
    article = Article.from_text("Short.")
    lesson = replace(review.lesson, article=article, goals=(), tags=review.lesson.tags[:1])
    assert len(PdfReport(zone=UTC).pages(replace(review, lesson=lesson, passages=()))) == 1


# What people write


@pytest.mark.parametrize(
    "hostile",
    [
        '#import "@preview/x:1.0.0": *',
        '#read("/etc/passwd") #include "x.typ" #image("x.png")',
        '#panic() #sys.inputs #eval("1") #let x = 1 #set text(red) #show: x',
        "$x^2$ *bold* _emph_ `raw` \\ \\u{41} <label> @ref = heading - list + item / term: x",
        "] [ ) ( } { \" ' -- --- ... ~ // comment /* comment */",
        '{"a": "b"} \\" \\\\ </script> %PDF {number} {count}',
    ],
)
def test_markup_is_printed_as_it_was_written(hostile):
    student = replace(made_up_review().student, name=hostile)
    said = close(text_of(rendered(with_reasons(hostile, student=student))))
    assert said.count(close(hostile)) >= 2


def test_lines_and_spaces_of_a_reason_stay():
    said = text_of(rendered(with_reasons("first line\n\n  third  line\ttab")))
    assert re.search(r"first line\s*\n\s*third  line    tab", said)


def test_ten_thousand_words_are_all_there():
    words = [f"word{number}" for number in range(10_000)]
    reader = rendered(with_reasons(" ".join(words)))
    assert [word for word in text_of(reader).split() if re.fullmatch(r"word\d+", word)] == words
    assert len(reader.pages) < 40


@pytest.mark.parametrize("word", ["W" * 500, "https://example.org/" + "a%20b-c/" * 60, "aé" * 200])
def test_a_long_word_stays_on_the_paper(word):
    rights = []

    def see(text, _matrix, place, _font, size):
        if text.strip():
            rights.append(place[4])

    reader = rendered(with_reasons(word, student=replace(made_up_review().student, name=word)))
    for page in reader.pages:
        page.extract_text(visitor_text=see)
    assert max(rights) < 580
    assert close(text_of(reader)).count(close(word)) >= 2


EUROPE = ("Ελληνικά", "Кириллица", "İstanbul", "Český")
WORLD = (*EUROPE, "السلام", "שלום", "中文测试", "日本語", "한국어", "ไทย", "हिन्दी", "ქართული", "😀")


@pytest.mark.parametrize("system", [True, False])
def test_every_script_is_printed_or_its_characters_are_named(system):
    student = replace(made_up_review().student, name="小明 سارة 😀")
    said = text_of(rendered(with_reasons(*WORLD, student=student), system_fonts=system))
    named = set(re.findall(r"U\+([0-9A-F]{4,6})", said))
    for character in student.name.replace(" ", "") + "".join(WORLD):
        assert character in said or f"{ord(character):04X}" in named, character


def test_without_any_other_font_european_scripts_and_arabic_are_printed():
    said = text_of(rendered(with_reasons(*EUROPE, "السلام"), system_fonts=False))
    assert [word for word in (*EUROPE, "السلام") if word not in said] == []
    assert "could not be printed" not in said


def test_what_no_font_has_is_named_and_counted():
    said = text_of(rendered(with_reasons("小明 and 😀"), system_fonts=False))
    assert "Characters that could not be printed: 3" in said
    assert "U+5C0F CJK UNIFIED IDEOGRAPH-5C0F" in close(said).replace("CJKUNIFIED", " CJK UNIFIED ")
    assert "U+1F600 GRINNING FACE" in said
    assert "□□ and □" in said


def test_many_missing_characters_are_listed_and_the_rest_counted():
    said = text_of(rendered(with_reasons("".join(map(chr, range(0x4E00, 0x4E00 + 900)))), system_fonts=False))
    assert "could not be printed: 900" in said
    assert said.count("U+4") == pdf_data.LISTED
    assert "and 500 more" in said


def test_what_a_page_cannot_hold_does_no_harm():
    strange = "a\ufeffb c\u200bd e\u200ef g\u00adh i\u2028j k\x07l m\x00n \ufffe \U000e0041 \ue000 \u0301"
    assert "could not be made" not in text_of(rendered(with_reasons(strange)))


def test_a_text_that_runs_from_right_to_left_does_so():
    data = data_of(view_of(with_reasons("السلام عليكم", "hello"), UTC), Setting("a4", Language(), {}, None))
    reasons = [own["reason"] for card in json.loads(data)["view"]["cards"] for own in card["own"]]
    assert {"lines": [["السلام عليكم"]], "dir": "rtl"} in reasons
    assert "hello" in reasons


@pytest.mark.parametrize(
    ("text", "direction"),
    [("abc", "ltr"), ("«שלום» abc", "rtl"), ("12 – ", ""), ("", ""), ("1) العربية", "rtl")],
)
def test_the_first_letter_gives_the_direction(text, direction):
    assert direction_of(text) == direction


def test_a_report_in_a_language_from_right_to_left():
    def say(text, n=-1):
        return re.sub(r"(\{\w+\})|\w", lambda found: found[1] or "ש", text)

    review = made_up_review()
    reader = rendered(review, language=lambda: Language("he", say, ","))
    assert reader.trailer["/Root"]["/Lang"] == "he"
    said = close(text_of(reader))
    assert "ששש" in said
    assert close(review.passages[0].reason) in said


def test_each_kind_of_line_can_be_drawn():
    review = made_up_review()
    for lines in (("solid", "dotted", "double"), ("dashed", "wavy", "unknown")):
        tags_ = tuple(replace(tag, line=line) for tag, line in zip(review.lesson.tags, lines, strict=True))
        pages = PdfReport(zone=UTC).pages(replace(review, lesson=replace(review.lesson, tags=tags_)))
        assert (b"<pattern" in b"".join(pages)) is ("wavy" in lines)


def test_nine_tags_with_long_names_fit():
    review = made_up_review()
    more = tuple(
        replace(review.lesson.tags[0], id=f"t{n}", name=f"An extraordinarily long name {n}", letter=f"T{n}")
        for n in range(6)
    )
    tags_ = (*review.lesson.tags, *more)
    from annotator.core.scoring import compare

    lesson = replace(review.lesson, tags=tags_)
    comparison = compare(lesson.article, [tag.id for tag in tags_], review.key, review.passages)
    said = text_of(rendered(replace(review, lesson=lesson, comparison=comparison, second=None)))
    assert "An extraordinarily long name 5" in said
    assert "T5" in said


# Limits and failures


def test_with_very_many_cards_there_are_no_links(monkeypatch):
    monkeypatch.setattr(pdf_data, "LINKED", 5)
    assert "/Link" not in [tag["/S"] for tag in tags(rendered(made_up_review()))]


def test_too_many_cards_are_refused_in_words(monkeypatch):
    monkeypatch.setattr(pdf, "MOST_CARDS", 5)
    for act in (PdfReport().render, PdfReport().pages):
        with pytest.raises(ReportError, match="more than 5 passages") as told:
            act(made_up_review())
        assert "web page" in told.value.hint
        assert "Heron" not in told.value.sentence


def test_a_failure_of_the_typesetter_is_told_in_words(monkeypatch):
    monkeypatch.setattr(pdf, "_template", lambda: b"#panic(sys.inputs.report)")
    with pytest.raises(ReportError, match="could not be made as PDF") as told:
        PdfReport().render(made_up_review())
    assert "Heron" not in told.value.sentence


def test_what_is_missing_is_read_from_the_typesetters_words():
    said = r"""error: PDF/UA-1 error: the text `"中"` could not be displayed with font `"A"`
 = hint: try using a different font

error: PDF/UA-1 error: the text `"\u{7}\"\\\n"` could not be displayed with font `"B"`
error: something else `"x"`"""
    assert missing_characters(said) == {"中", '\x07"\\\n'}


def test_the_template_reads_no_files():
    template = pdf._template().decode("utf-8")
    readers = "read|include|import|image|plugin|eval|csv|yaml|toml|xml|bibliography"
    assert not re.search(rf"\b({readers})\(|#({readers})\b", template)
    assert template.count("json(") == 1
