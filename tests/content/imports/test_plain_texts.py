"""Plain text: its letters as they are, however they are stored; what is unsure is asked."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_files import included, reads, text_of, told

from annotator.content.imports.plain_text import read_plain_text
from annotator.core.errors import ImportRefused
from annotator.core.importing import ReadOptions, article_of, clean
from annotator.core.text import canonical

TEXT = "Müller sagte: „Nein“ – 5 € 😀\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode("utf-8"), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode("utf-8"), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32"),
    ],
)
def test_what_is_certain_is_read(data, encoding):
    found = reads("a.txt", data)
    assert (text_of(found), found.encoding) == (TEXT, encoding)


@pytest.mark.parametrize(
    ("data", "offered"),
    [
        ("Zoë said 5 €.\n".encode("cp1252"), "cp1252"),
        ("Привет, мир! Это статья о ценах на хлеб в городе.\n".encode("cp1251"), "cp1251"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (b"good letters and one odd byte: \xff\n", "cp1252"),
    ],
)
def test_what_is_unsure_is_asked_with_a_line_to_choose_by(data, offered):
    with pytest.raises(ImportRefused) as asked:
        reads("a.txt", data)
    assert asked.value.code == "encoding"
    assert len(asked.value.offers) == len(asked.value.samples)
    samples = dict(zip(asked.value.offers, asked.value.samples, strict=True))
    chosen = reads("a.txt", data, encoding=offered)
    assert samples[offered] in " ".join(text_of(chosen).split())
    assert "ö" not in asked.value.sentence


def test_the_line_to_choose_by_shows_a_letter_that_readings_differ_in():
    data = b"plain\n" * 50 + b"x" * 200 + " the price is 5 €, he said".encode("cp1252")
    with pytest.raises(ImportRefused) as asked:
        reads("a.txt", data)
    sample = asked.value.samples[asked.value.offers.index("cp1252")]
    assert "€" in sample
    assert len(sample) <= 80


@pytest.mark.parametrize("encoding", ["utf-8", "no-such", "utf-7", "idna", "unicode_escape", "zlib", "\0"])
def test_a_choice_that_does_not_fit_is_asked_again(encoding):
    with pytest.raises(ImportRefused) as asked:
        reads("a.txt", b"caf\xe9\n", encoding=encoding)
    assert asked.value.code == "encoding"


def test_a_text_with_a_zero_in_it_can_be_read_as_what_it_is():
    with pytest.raises(ImportRefused) as asked:
        reads("a.txt", "Über\0\0alles\n")
    assert "utf-8" in asked.value.offers
    found = reads("a.txt", "Über\0\0alles\n", encoding="utf-8")
    assert (text_of(found), told(found)) == ("Überalles\n", {"characters_removed": 2})


def test_utf_7_is_never_guessed():
    assert text_of(reads("a.txt", b"1 +ADw- 2\n")) == "1 +ADw- 2\n"


@pytest.mark.parametrize(
    "data",
    [
        *(
            b"\x89PNG\r\n\x1a\n" + bytes(50),
            b"GIF89a....",
            b"\xff\xd8\xff\xe0",
            b"RIFF\x00\x01\x02\x03WEBPVP8 ",
        ),
        *(
            rb"{\rtf1\ansi Hello}",
            b"%!PS-Adobe-3.0",
            b"SQLite format 3\0\x10\0\x02\x02\0@ " + bytes(40),
            b"\x7fELF\x02\x01\x01" + bytes(60),
        ),
        b'<?xml version="1.0"?>\n<office:document xmlns:office="x">',
    ],
)
def test_what_is_no_text_is_named_and_not_shown(data):
    with pytest.raises(ImportRefused) as refused:
        reads("a.txt", data)
    assert refused.value.code == "unknown_format"


@pytest.mark.parametrize(
    "text", ["RIFFRAFF came.\n", "GIF89 is a format.\n", "A file begins with %PDF-1.7.\n"]
)
def test_a_text_about_formats_is_a_text(text):
    assert text_of(reads("a.txt", text)) == text


@pytest.mark.parametrize("data", [b"", b"  \n\t\n", b"\xef\xbb\xbf", b"\x00\x01"])
def test_nothing_to_read_is_said(data):
    with pytest.raises(ImportRefused) as refused:
        reads("a.txt", data)
    assert refused.value.code in {"no_text", "encoding", "unknown_format"}


def test_empty_lines_part_paragraphs():
    found = reads("a.txt", "One.\nStill one.\n \nTwo.\n\n\nThree.\n\n")
    assert included(found) == [
        ("paragraph", "One.\nStill one."),
        ("paragraph", "Two."),
        ("paragraph", "Three.\n"),
    ]


def test_controls_are_taken_out_with_a_notice():
    found = reads("a.txt", "a\x07b\ufdd0c\x85d\n")
    assert text_of(found) == "abcd\n"
    assert told(found) == {"characters_removed": 3}


def test_a_second_byte_order_mark_is_no_letter():
    assert text_of(reads("a.txt", b"\xef\xbb\xbf\xef\xbb\xbfText\n")) == "Text\n"


@settings(max_examples=300, deadline=None)
@given(st.text())
def test_any_text_comes_back_exactly(text):
    expected = clean(canonical(text))[0]
    stored = codecs.BOM_UTF16_LE + text.encode("utf-16-le", "surrogatepass")
    try:
        stored.decode("utf-16")
    except UnicodeDecodeError:
        return
    found = read_plain_text(stored, ReadOptions())
    if expected.strip():
        assert article_of(found.blocks)[0].text == expected


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("ab \n\t\r\u00a0\u2028\u0085\ufeff"), max_size=30))
def test_any_blanks_come_back_exactly(text):
    found = read_plain_text(codecs.BOM_UTF8 + text.encode(), ReadOptions())
    if clean(canonical(text))[0].strip():
        assert article_of(found.blocks)[0].text == clean(canonical(text))[0]
