"""DOCX: what Word would show and print, and a word about everything else."""

import pytest
from made_documents import docx, marked, par, run, zipped
from reading_files import forms, included, left_out, reads, text_of, told

from annotator.core.errors import ImportRefused

INS = '<w:ins w:id="1" w:author="A">{}</w:ins>'
DEL = '<w:del w:id="2" w:author="A">{}</w:del>'
DELETED = '<w:r><w:delText xml:space="preserve">{}</w:delText></w:r>'
MARK_GONE = '<w:rPr><w:del w:id="3" w:author="A"/></w:rPr>'
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> {} </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def word(body: str, **options: str):
    return reads("a.docx", docx(body, **options))


def style(name: str, style_id: str, *, based: str = "", more: str = "", kind: str = "paragraph") -> str:
    base = f'<w:basedOn w:val="{based}"/>' if based else ""
    return f'<w:style w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{name}"/>{base}{more}</w:style>'


def test_tracked_changes_are_accepted_and_counted():
    found = word(
        marked(run("The fare ") + DEL.format(DELETED.format("fell")) + INS.format(run("rose")) + run("."))
        + par("End.")
    )
    assert text_of(found) == "The fare rose.\n\nEnd.\n"
    (notice,) = found.notices
    assert (notice.kind, notice.counts) == ("tracked_changes", {"deletions": 1, "insertions": 1})


def test_text_that_was_moved_in_a_table_is_where_it_went():
    moved_from = f"<w:moveFrom w:id='4'>{run('Moved')}</w:moveFrom>"
    moved_to = f"<w:moveTo w:id='5'>{run('Moved')}</w:moveTo>"
    cells = "".join(f"<w:tc>{marked(each)}</w:tc>" for each in (moved_from + run("a"), moved_to + run("b")))
    found = word(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")
    assert text_of(found) == "a\tMovedb\n"
    assert found.notices[0].counts == {"moves": 1}


def test_deleted_rows_and_cells_go():
    row = "<w:tr>{}<w:tc>{}</w:tc><w:tc>{}{}</w:tc></w:tr>"
    gone = '<w:trPr><w:del w:id="6"/></w:trPr>'
    cell_gone = '<w:tcPr><w:cellDel w:id="7"/></w:tcPr>'
    rows = row.format("", par("a"), "", par("b")) + row.format(gone, par("c"), "", par("d"))
    found = word(f"<w:tbl>{rows}{row.format('', par('e'), cell_gone, par('f'))}</w:tbl>")
    assert text_of(found) == "a\tb\ne\n"
    assert found.notices[0].counts == {"deletions": 2}


def test_a_heading_that_was_deleted_makes_no_heading_of_what_follows():
    heading = marked(DEL.format(DELETED.format("Old head")), '<w:pStyle w:val="Heading1"/>' + MARK_GONE)
    assert included(word(heading + par("Text."))) == [("paragraph", "Text.")]


def test_a_deleted_end_of_a_paragraph_joins_it_with_the_next_over_what_stands_between():
    first = marked(run("One "), MARK_GONE)
    found = word(f'{first}<w:bookmarkStart w:id="0" w:name="b"/><w:bookmarkEnd w:id="0"/>{par("two.")}')
    assert text_of(found) == "One two.\n"


def test_hidden_text_goes_by_itself_and_by_styles():
    hidden = "<w:vanish/>"
    styles = (
        style("Secret", "Secret", more=f"<w:rPr>{hidden}</w:rPr>")
        + style("Deeper", "Deeper", based="Secret")
        + style("Quiet", "Quiet", kind="character", more=f"<w:rPr>{hidden}</w:rPr>")
    )
    body = (
        marked(run("Seen") + run(" unseen", hidden) + run(" too", '<w:vanish w:val="0"/>'))
        + par("By style", "Secret")
        + par("By its base", "Deeper")
        + marked(run("Shown in spite of it", '<w:vanish w:val="false"/>'), '<w:pStyle w:val="Secret"/>')
        + marked(run("Letters", '<w:rStyle w:val="Quiet"/>') + run("End."))
    )
    found = word(body, styles=styles)
    assert text_of(found) == "Seen too\n\nShown in spite of it\n\nEnd.\n"
    assert told(found) == {"hidden_text": 4}


def test_notes_of_both_kinds_stand_at_the_end():
    notes = (
        '<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>' + run("At the foot.") + "</w:p></w:footnote>"
    )
    ends = '<w:endnote w:id="1"><w:p>' + run("At the ") + run("end.", "<w:vanish/>") + run("very end.")
    found = word(
        marked(
            run("Text")
            + '<w:r><w:footnoteReference w:id="1"/></w:r>'
            + run(" and")
            + '<w:r><w:endnoteReference w:id="1"/></w:r>'
            + run(" more.")
        ),
        footnotes=notes,
        endnotes=f"{ends}</w:p></w:endnote>",
    )
    assert included(found) == [
        ("paragraph", "Text and more."),
        ("note", "At the foot."),
        ("note", "At the very end."),
    ]
    assert told(found) == {"hidden_text": 1}


def test_comments_are_left_out_and_said():
    comment = '<w:comment w:id="1" w:author="A"><w:p>' + run("Really?") + "</w:p></w:comment>"
    body = marked(run("Text.") + '<w:r><w:commentReference w:id="1"/></w:r>')
    found = word(body, comments=comment)
    assert text_of(found) == "Text.\n"
    assert told(found) == {"comments": 1}


BOX = "<w:txbxContent>{}</w:txbxContent>"
CHOICE = (
    "<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp>"
    f"<wps:txbx>{BOX}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
)
FALLBACK = f"<w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict>"
BOTH = "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>{}</mc:Choice>{}</mc:AlternateContent></w:r>"


@pytest.mark.parametrize(
    "box",
    [
        BOTH.format(CHOICE, f"<mc:Fallback>{FALLBACK}</mc:Fallback>"),
        BOTH.format(CHOICE, "<mc:Fallback/>"),
        BOTH.format(CHOICE, ""),
        f"<w:r>{CHOICE}</w:r>",
        f"<w:r>{FALLBACK}</w:r>",
    ],
)
def test_a_box_is_read_once_however_it_is_written_down(box):
    inside = par("In the box.") + marked(INS.format(run("Put in.")))
    found = word(marked(run("Before ") + box.replace("{}", inside) + run("after.")))
    text = text_of(found)
    assert text.count("In the box.") == text.count("Put in.") == 1
    assert "Before after." in text
    assert found.notices[0].counts == {"insertions": 1}


HEADINGS = (
    style("heading 1", "berschrift1", more='<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    + style("My head", "My", based="berschrift1")
    + style("Outlined", "Outlined", more='<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')
    + style("Title", "Titel")
    + style("Quote", "Zitat")
    + style("caption", "Beschriftung")
    + style("toc 1", "Verzeichnis1")
    + style("Round", "Round", based="Round")
)


def test_what_styles_mean_is_known_by_their_names_and_bases():
    body = (
        par("A title", "Titel")
        + par("One", "berschrift1")
        + par("Two", "My")
        + par("Three", "Outlined")
        + par("Four", properties='<w:outlineLvl w:val="2"/>')
        + par("Said so", "Zitat")
        + par("Figure 1", "Beschriftung")
        + par("Text", "Round")
        + par("Plain", "Nowhere")
    )
    found = word(body, styles=HEADINGS)
    assert [kind for kind, _ in included(found)] == [
        *("heading1", "heading1", "heading1", "heading2", "heading3"),
        *("quote", "caption", "paragraph", "paragraph"),
    ]
    assert found.title == "A title"


GALLERY = (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
)


@pytest.mark.parametrize(
    "contents",
    [
        par("Chapter 1\t3", "Verzeichnis1"),
        marked(FIELD.format("TOC \\o", run("Chapter 1 3"))),
        GALLERY + f"<w:sdtContent>{par('Chapter 1 3')}</w:sdtContent></w:sdt>",
    ],
)
def test_a_table_of_contents_is_proposed_to_be_left_out(contents):
    found = word(contents + par("Text."), styles=HEADINGS)
    assert left_out(found) == [("contents", "Chapter 1 3")]
    assert included(found) == [("paragraph", "Text.")]
    assert told(found) == {"contents": 1}


def test_fields_are_what_they_show_but_for_numbers_of_pages():
    body = marked(
        run("On ")
        + FIELD.format("DATE", run("12 May"))
        + run(" page ")
        + FIELD.format("PAGE", run("7"))
        + '<w:fldSimple w:instr=" NUMPAGES ">'
        + run("9")
        + '</w:fldSimple><w:fldSimple w:instr="AUTHOR">'
        + run("she")
        + "</w:fldSimple>"
    )
    found = word(body)
    assert text_of(found) == "On 12 May page she\n"
    assert told(found) == {"page_fields": 2}


def test_lists_of_word_are_lists():
    level = '<w:lvl w:ilvl="{0}"><w:numFmt w:val="bullet"/></w:lvl>'
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level.format(0)}{level.format(1)}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    item = '<w:numPr><w:ilvl w:val="{0}"/><w:numId w:val="1"/></w:numPr>'
    body = "".join(par(text, properties=item.format(level)) for text, level in (("a", 0), ("b", 1), ("c", 0)))
    found = word(body, numbering=numbering)
    assert included(found) == [("list_item", "a"), ("list_item", "b"), ("list_item", "c")]
    assert [block.other.get("level", 1) for block in found.blocks] == [1, 2, 1]


def test_letters_with_forms_and_links():
    link = f'<w:hyperlink r:id="web">{run("a link")}</w:hyperlink>'
    link += f'<w:hyperlink r:id="none">{run(" none")}</w:hyperlink>'
    found = word(
        marked(run("Bold", "<w:b/>") + run(" slanted ", "<w:i/>") + link + run(" out", "<w:strike/>"))
    )
    assert forms(found, "strong") == ["Bold"]
    assert forms(found, "emphasis") == ["slanted"]
    assert [run.other for run in found.blocks[0].runs if run.kind == "link"] == [
        {"address": "https://example.org/a?b=1&c=2"}
    ]
    assert text_of(found) == "Bold slanted a link none out\n"
    assert told(found) == {"links_dropped": 1, "struck_out": 1}


PICTURE = (
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"{}/><a:graphic><a:graphicData><pic:pic>'
    '<pic:blipFill><a:blip r:embed="nowhere"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>'
    "</wp:inline></w:drawing></w:r>"
)


def test_a_picture_is_its_alternative_text_even_if_it_is_not_there():
    found = word(
        marked(run("Text") + PICTURE.format(' descr="A bus"')) + marked(PICTURE.format("") + run("End"))
    )
    assert included(found) == [("paragraph", "Text"), ("image", "A bus"), ("paragraph", "End")]
    assert told(found) == {"pictures_without_text": 1}


def test_signs_inside_runs():
    body = marked(
        "<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t><w:br/><w:t>c</w:t><w:tab/><w:t>d</w:t><w:ptab/><w:t>e</w:t>"
        "<w:noBreakHyphen/><w:t>f</w:t></w:r>"
    )
    assert text_of(word(body)) == "a\nb\nc d e\u2011f\n"


def test_words_that_stand_in_wrappers_are_kept():
    ruby = f"<w:r><w:ruby><w:rt>{run('kan')}</w:rt><w:rubyBase>{run('漢')}</w:rubyBase></w:ruby></w:r>"
    wrapped = "".join(
        f"<w:{name}>{run(name)} </w:{name}>" for name in ("dir", "bdo", "smartTag", "customXml", "ins")
    )
    sdt = f"<w:sdt><w:sdtContent>{run('sdt')}</w:sdtContent></w:sdt>"
    assert text_of(word(marked(wrapped + sdt + ruby))) == "dirbdosmartTagcustomXmlinssdt漢(kan)\n"


def test_formulas_charts_and_what_is_inserted_are_said():
    chart = (
        '<w:r><w:drawing><a:graphic><a:graphicData uri="http://x/2006/chart"/></a:graphic></w:drawing></w:r>'
    )
    formula = "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"
    found = word(
        marked(run("Text") + chart + formula)
        + f"<w:p><m:oMathPara>{formula}</m:oMathPara></w:p><w:altChunk/>"
    )
    assert text_of(found) == "Text\n"
    assert told(found) == {"formulas": 2, "embedded": 2}


def test_headers_and_footers_are_said():
    found = word(par("Text."), header1=par("The Daily"), footer1=par(""))
    assert told(found) == {"headers": 1}


def test_the_text_may_be_in_a_part_of_another_name():
    assert text_of(word(par("Text."), name="document2")) == "Text.\n"


def test_the_strict_form_of_the_format_is_read():
    data = docx(par("Kept.") + marked(DEL.format(DELETED.format("Gone."))))
    strict = {
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main": b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships": b"http://purl.oclc.org/ooxml/officeDocument/relationships",
    }
    files = unzipped(data)
    for transitional, name in strict.items():
        files = {each: content.replace(transitional, name) for each, content in files.items()}
    found = reads("a.docx", zipped(files))
    assert text_of(found) == "Kept.\n"
    assert found.notices[0].counts == {"deletions": 1}


def unzipped(data: bytes) -> dict[str, bytes]:
    from annotator.content.imports.zipped import members

    return members(data, "Word")


def with_parts(**changed: bytes) -> bytes:
    files = unzipped(docx(par("Text."), styles=HEADINGS))
    return zipped(files | {name.replace("__", "/") + ".xml": content for name, content in changed.items()})


PROPERTIES = (
    b'<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A\n title</dc:title>'
    b"<dc:creator>A. W.</dc:creator><dc:language>es</dc:language></p>"
)


def test_properties_tell_title_author_and_language():
    found = reads("a.docx", with_parts(docProps__core=PROPERTIES))
    assert (found.title, found.source.author, found.language) == ("A title", "A. W.", "es")


def test_the_styles_tell_the_language_otherwise():
    lang = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-AT"/></w:rPr></w:rPrDefault></w:docDefaults>'
    )
    assert word(par("Text."), styles=lang).language == "de-AT"


@pytest.mark.parametrize(
    "name", ["docProps__core", "word__styles", "word__numbering", "word__footnotes", "word__x"]
)
@pytest.mark.parametrize("content", [b"", b"<broken", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"])
def test_a_damaged_part_beside_the_text_does_not_sink_it(name, content):
    assert text_of(reads("a.docx", with_parts(**{name: content}))) == "Text.\n"


BOMB = b"<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;'>]><a>&c;</a>"


@pytest.mark.parametrize("content", [b"", b"<broken", b"<other/>", BOMB, BOMB.decode().encode("utf-16")])
def test_a_damaged_text_is_named(content):
    with pytest.raises(ImportRefused) as refused:
        reads("a.docx", with_parts(word__document=content))
    assert refused.value.code == "damaged"


def test_an_old_or_locked_file_is_named():
    with pytest.raises(ImportRefused) as refused:
        reads("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100))
    assert refused.value.code == "password_needed"


@pytest.mark.parametrize("depth", [100, 240, 5000])
def test_what_is_nested_deeply_is_read_or_refused(depth):
    table = "<w:tbl><w:tr><w:tc>" * depth + par("x") + "</w:tc></w:tr></w:tbl>" * depth
    try:
        assert text_of(word(table)) == "x\n"
    except ImportRefused as refused:
        assert refused.code in {"damaged", "too_deep"}  # noqa: PT017 - reading it is fine too
