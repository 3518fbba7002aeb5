"""Saved pages: the article out of everything around it, and nothing lost without a word."""

import pytest
from reading_files import forms, included, left_out, reads, text_of, told

from annotator.core.errors import ImportRefused


def page(body: str, head: str = "<title>A page</title>", **options: object):
    return reads(
        "page.html", f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>", **options
    )


def article(body: str, **options: object):
    return page(f"<article>{body}</article>", **options)


def test_an_article_element_is_the_article():
    found = page("<nav><a href=/>Home</a></nav><article><h1>News</h1><p>Text.</p></article><p>More</p>")
    assert included(found) == [("heading1", "News"), ("paragraph", "Text.")]
    assert left_out(found) == [("menu", "Home"), ("outside_article", "More")]
    assert found.title == "News"
    assert "article_guessed" not in told(found)


def test_of_several_articles_the_one_with_most_of_the_words_is_meant():
    story = "<article><p>" + "The council met and raised the fares once more. " * 20 + "</p></article>"
    teasers = "".join(
        f"<article><p>Teaser {number} about something else</p></article>" for number in range(4)
    )
    found = page(story + teasers)
    assert len(included(found)) == 1
    assert {why for why, _ in left_out(found)} == {"outside_article"}


def test_main_is_the_article_if_no_article_is():
    found = page("<p>Before</p><main><p>Text of the page.</p></main>")
    assert included(found) == [("paragraph", "Text of the page.")]


def test_the_headline_may_stand_before_the_article():
    head = "<title>Fares rise again | Example News</title>"
    found = page("<h1>Fares rise again</h1><article><p>Text.</p></article><h2>Other</h2>", head)
    assert included(found) == [("heading1", "Fares rise again"), ("paragraph", "Text.")]


def test_a_name_of_the_site_is_no_headline():
    found = page("<h1>Example News</h1><article><p>Text.</p></article>", "<title>Fares rise again</title>")
    assert included(found) == [("paragraph", "Text.")]


LONG = "The council met on Monday and raised the fares once more, as the mayor had said it would. " * 6


def test_a_page_without_landmarks_is_guessed_and_that_is_said():
    found = page(
        f"<div><a href=/a>Home</a></div><div><h2>Fares</h2><p>{LONG}</p><p>{LONG}Then it went on.</p></div>"
        "<div class=footer><p>Imprint and so on</p></div>"
    )
    assert ("menu", "Home") in left_out(found)
    assert ("heading2", "Fares") in included(found)
    assert sum(LONG.strip() in text for _, text in included(found)) == 2


def test_the_whole_page_can_be_asked_for():
    found = page("<nav>Menu</nav><article><p>Text.</p></article><p hidden>Secret</p>", whole_page=True)
    assert text_of(found) == "Menu\n\nText.\n\nSecret\n"


def test_hidden_blocks_are_listed_and_hidden_pieces_of_a_line_counted():
    found = article(
        "<p>Price <span style='display: none'>old</span>5 <span hidden>x</span>euros.</p><p hidden>Block</p>"
        "<p style='visibility:hidden'>Invisible</p>"
        "<table><tr><td>a</td><td hidden>b</td><td>c</td></tr></table>"
    )
    assert text_of(found) == "Price 5 euros.\n\na\t\tc\n"
    assert left_out(found) == [("hidden", "Block"), ("hidden", "Invisible")]
    assert told(found) == {"hidden_text": 3}


def test_what_only_screen_readers_do_not_read_is_shown_and_so_kept():
    found = article("<p>Stars: <span aria-hidden=true>4 of 5</span> <a aria-hidden=true href=#x>¶</a></p>")
    assert text_of(found) == "Stars: 4 of 5\n"


def test_forms_reach_over_blocks():
    found = article(
        "<em><div>One <b>both</b></div><div>Two</div></em><a href='https://example.org/'><h2>Linked</h2></a>"
    )
    assert forms(found, "emphasis") == ["One both", "Two"]
    assert forms(found, "strong") == ["both"]
    assert forms(found, "link") == ["Linked"]


def test_blanks_collapse_as_in_a_browser():
    found = article("<p>\n One   <b> two</b> <i> three </i>\n</p><p>a&nbsp; b&#8201;c</p>")
    assert text_of(found) == "One two three\n\na\u00a0 b\u2009c\n"
    assert forms(found, "strong") == ["two"]


def test_two_line_breaks_part_paragraphs_as_old_pages_do():
    found = article("One<br>still one<br> <br>Two<br/><br/><br/>Three")
    assert [text for _, text in included(found)] == ["One\nstill one", "Two", "Three"]


def test_a_listing_keeps_its_lines():
    found = article("<pre>a  b\n<b>  c</b>\n\n d</pre><p>x\ny</p>")
    assert text_of(found) == "a  b\n  c\n\n d\n\nx y\n"


def test_lists_and_definitions():
    found = article(
        "<ul><li>one<ul><li>inner</li></ul></li><li><p>two</p><p>more</p></li></ul><dl><dt>T<dd>D</dl>"
    )
    assert [text for _, text in included(found)] == ["one", "inner", "two", "more", "T", "D"]
    assert [block.other.get("level", 1) for block in found.blocks][:4] == [1, 2, 1, 1]
    assert [block.kind for block in found.blocks][4:] == ["paragraph", "paragraph"]


def test_figures_with_captions_and_pictures():
    found = article(
        "<figure><img src=a alt='A bus in the rain'><figcaption>Line 7. Photo: A. N.</figcaption></figure>"
        "<p>Text <img src=b alt=''> and <img src=c> here <img class=emoji alt='😀'>.</p>"
    )
    assert included(found) == [
        ("image", "A bus in the rain"),
        ("caption", "Line 7. Photo: A. N."),
        ("paragraph", "Text and here 😀."),
    ]
    assert not found.blocks[1].counted
    assert told(found) == {"pictures_without_text": 1}


def test_a_byline_does_not_count():
    found = page("<article class='author-x'><p class=byline>By A. Writer</p><p>Text.</p></article>")
    assert included(found) == [("byline", "By A. Writer"), ("paragraph", "Text.")]
    assert [block.counted for block in found.blocks] == [False, True]


def test_a_table_keeps_its_columns_over_cells_that_reach_further():
    found = article(
        "<table><caption>Fares</caption><tr><th rowspan=2>Where<th colspan=2>Price</tr>"
        "<tr><td>2019<td>2020</tr><tr><td>North<td><b>1</b><td>2<br>or 3</tr><tr><td><td>x<td></tr></table>"
    )
    assert text_of(found) == "Fares\n\nWhere\tPrice\n\t2019\t2020\nNorth\t1\t2 or 3\n\tx\n"
    assert forms(found, "strong") == ["1"]
    assert "2 or 3" in forms(found, "table_cell")


def test_tables_inside_tables_arrange_a_page():
    found = article("<table><tr><td><table><tr><td>a<td>b</table><td><p>One.</p><p>Two.</p></table>")
    assert text_of(found) == "a\tb\n\nOne.\n\nTwo.\n"


def test_signs_that_a_page_shows_and_does_not_hold():
    found = article("<p><q>No</q>, he said. 10<sup>6</sup> m<sup>2</sup>, 1<sup>st</sup>, H<sub>2</sub>O</p>")
    assert text_of(found) == "“No”, he said. 10⁶ m², 1st, H2O\n"


def test_numbers_of_notes_go_and_the_notes_stay():
    found = article(
        "<p>Bread<sup><a href=#fn1 id=r1>[1]</a></sup> costs<a role=doc-noteref href=#n2>2</a> more.</p>"
        "<ol><li id=fn-1>The Office. <a href=#fnref-1>↩</a></li></ol>"
        "<aside role=doc-footnote id=n2>Second.</aside>"
    )
    assert included(found) == [
        ("paragraph", "Bread costs more."),
        ("note", "The Office."),
        ("note", "Second."),
    ]


def test_what_is_no_text_is_left_out_and_what_might_be_missed_is_said():
    found = article(
        "<p>Text<script>x()</script><style>p{}</style><noscript>No</noscript> here.</p>"
        "<iframe src=x>Old</iframe>"
        "<video>Old</video><object>Old</object><svg><text>t</text></svg><math><mi>x</mi></math>"
        "<math alttext='a over b'></math><p><del>five</del> <s>six</s> seven</p><button>Buy</button>"
    )
    assert text_of(found) == "Text here.\n\na over b\n\nfive six seven\n"
    assert told(found) == {"formulas": 1, "embedded": 3, "struck_out": 2}


def test_what_is_lost_outside_the_article_does_not_matter():
    found = page(
        "<nav><img src=a><a href=ftp://x>x</a></nav><article><p>Text.</p></article><iframe></iframe>"
    )
    assert told(found) == {}


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ("<base href='https://example.org/news/'>", "https://example.org/news/x"),
        ("<link rel=canonical href='https://example.org/a/b.html'>", "https://example.org/a/x"),
    ],
)
def test_links_of_the_page_itself_are_made_whole(head, address):
    found = page("<article><p><a href=x>Link</a> <a href='#part'>here</a></p></article>", head)
    assert [run.other for run in found.blocks[0].runs] == [{"address": address}]


@pytest.mark.parametrize(
    "target",
    [
        *(
            "javascript:alert(1)",
            " java\nscript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "vbscript:x",
        ),
        *("ftp://example.org/", "x.html", "//example.org/x", "https:", "http://[", "mailto:"),
    ],
)
def test_links_that_lead_nowhere_safe_are_plain_words(target):
    found = article(f'<p><a href="{target}">Link</a> here.</p>')
    assert text_of(found) == "Link here.\n"
    assert not forms(found, "link")
    assert told(found) == {"links_dropped": 1}


def test_what_a_page_says_of_itself():
    head = (
        "<title>T | Site</title><meta property='og:site_name' content='Example News'>"
        "<meta name=Author content='A. Writer'>"
        "<meta property='article:published_time' content='2024-05-12T08:00Z'>"
        "<meta property='og:url' content='https://example.org/x'>"
    )
    found = page("<article><h1>Head</h1><p>Text.</p></article>", head)
    source = found.source
    assert (source.outlet, source.author, source.published) == ("Example News", "A. Writer", "2024-05-12")
    assert (source.address, found.language, found.title) == ("https://example.org/x", "en", "Head")


def test_what_a_page_says_of_itself_in_json():
    head = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "no"},
      {"@type": ["NewsArticle"], "author": [{"name": "A. One"}, {"name": "B. Two"}],
       "publisher": {"name": "Example News"}, "datePublished": "2024-05-12T08:00:00Z"}]}</script>
      <script type="application/ld+json">{broken</script>"""
    source = page("<article><p>Text.</p></article>", head).source
    assert (source.outlet, source.author, source.published) == (
        "Example News",
        "A. One, B. Two",
        "2024-05-12",
    )


def test_the_language_may_be_said_in_many_ways():
    assert reads("a.html", "<html><body lang=es><p>Hola.</p></body></html>").language == "es"
    assert reads("a.html", "<meta property='og:locale' content='de_AT'><p>Servus.</p>").language == "de-AT"
    assert reads("a.html", "<p>Text.</p>").language == ""


def stored(text: str, encoding: str, declared: str) -> bytes:
    return f"<html><head><meta charset={declared}></head><body><p>{text}</p></body></html>".encode(encoding)


@pytest.mark.parametrize(
    ("encoding", "declared", "text"),
    [
        ("cp1252", "iso-8859-1", "“Zoë” paid 5 €"),
        ("cp1251", "windows-1251", "Привет"),
        ("cp932", "shift_jis", "日本語"),
        ("gb18030", "gb2312", "中文字"),
        ("utf-8", "iso-8859-1", "Zoë"),
    ],
)
def test_a_page_says_how_its_letters_are_stored(encoding, declared, text):
    assert text_of(reads("a.html", stored(text, encoding, declared))) == f"{text}\n"


def test_an_encoding_that_is_none_is_not_believed():
    with pytest.raises(ImportRefused) as asked:
        reads("a.html", stored("é", "cp1252", "unicode_escape"))
    assert asked.value.code == "encoding"


def test_entities_and_broken_marks():
    found = article("<p>&lt;b&gt; &amp;amp; &eacute; &#x1F600; &unknown; & 5 < 6<p>Unclosed <b>bold")
    assert text_of(found) == "<b> &amp; é 😀 &unknown; & 5 < 6\n\nUnclosed bold\n"


def test_text_behind_the_end_of_the_page_is_read():
    assert text_of(reads("a.html", "<html><body><p>One.</p></body></html><p>Two.</p>")) == "One.\n\nTwo.\n"


def test_pages_that_only_show_others_hold_no_text():
    with pytest.raises(ImportRefused) as refused:
        reads(
            "a.html", "<html><frameset><frame src=x.html><noframes>Old browser</noframes></frameset></html>"
        )
    assert refused.value.code == "no_text"


@pytest.mark.parametrize(
    "data", ["", " ", "<!-- x -->", "<?xml version='1.0'?>", "<html></html>", "<!doctype html>"]
)
def test_a_page_without_text_is_named(data):
    with pytest.raises(ImportRefused) as refused:
        reads("a.html", data)
    assert refused.value.code == "no_text"


@pytest.mark.parametrize("name", ["div", "b", "span", "ul><li", "blockquote", "table><tr><td"])
def test_what_is_nested_a_thousand_deep_is_read(name):
    found = reads("a.html", f"<{name}>" * 500 + "Deep words" + "<p>after</p>")
    assert "Deep words" in text_of(found)
    assert "after" in text_of(found)


def test_what_is_nested_ten_thousand_deep_is_refused_and_not_cut_off():
    with pytest.raises(ImportRefused) as refused:
        reads("a.html", "<p>Before</p>" + "<div>" * 10_000 + "Deep words")
    assert refused.value.code == "too_deep"


def test_huge_numbers_in_a_table_make_no_huge_table():
    cells = "<tr><td colspan=999999999 rowspan=65535>a<td colspan=1e9>b<td rowspan=-5>c</tr>" * 50
    assert len(text_of(article(f"<table>{cells}</table>"))) < 20_000


ARCHIVED = (
    "From: <Saved by Example>\r\nSnapshot-Content-Location: https://example.org/story\r\n"
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----x"\r\n\r\n'
    "------x\r\nContent-Type: {type}\r\nContent-Transfer-Encoding: {how}\r\n\r\n{body}\r\n"
    "------x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"
    "------x--\r\n"
)


def archived(
    body: str, content_type: str = "text/html; charset=utf-8", how: str = "quoted-printable"
) -> bytes:
    return (
        ARCHIVED.replace("{type}", content_type).replace("{how}", how).replace("{body}", body).encode("ascii")
    )


def test_a_page_in_one_file_is_unpacked():
    found = reads("a.mhtml", archived("<article><p>caf=C3=A9 and a l=\r\nong line=20</p></article>"))
    assert text_of(found) == "café and a long line\n"
    assert (found.format, found.source.address) == ("mhtml", "https://example.org/story")


def test_its_letters_are_stored_as_its_head_or_its_page_says():
    assert text_of(reads("a.mht", archived("<p>5 =80</p>", "text/html; charset=iso-8859-1"))) == "5 €\n"
    body = "<meta charset=3Dwindows-1252><p>5 =80</p>"
    assert text_of(reads("a.mht", archived(body, "text/html"))) == "5 €\n"


def test_its_page_may_be_written_in_base64():
    assert text_of(reads("a.mht", archived("PHA+SGVsbG8gdGhlcmU8L3A+", how="base64"))) == "Hello there\n"


@pytest.mark.parametrize(
    "data", [archived("x", "text/plain"), b"\r\n\r\n", b"Content-Type: multipart/mixed\r\n\r\n"]
)
def test_a_file_without_a_page_is_named(data):
    with pytest.raises(ImportRefused) as refused:
        reads("a.mhtml", data)
    assert refused.value.code == "no_text"
