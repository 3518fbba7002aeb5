from hypothesis import example, given
from hypothesis import strategies as st

from annotator.content.reports.layers import KEY, OWN, Mark, layers_of
from annotator.core.model import Article, Run
from annotator.core.span import Span


def mark(layer, number, start, end):
    return Mark(layer, number, 0, "C", Span(start, end))


def text_of(layers):
    lines = "".join(line.breaks + "".join(piece.text for piece in line.pieces) for line in layers.lines)
    return lines + layers.rest


def drawn_of(marks):
    """Those that cover a letter; nothing is drawn of the others."""
    return [mark for mark in marks if mark.span.start < mark.span.end]


def pieces_of(layers):
    return [piece for line in layers.lines for piece in line.pieces]


texts = st.text(st.sampled_from("ab \n\t<&\"'é🥐👩\u200d\u0301\u00a0ا"), max_size=60)
spans = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: Span(min(pair), max(pair)))
marks = st.lists(st.tuples(st.sampled_from([OWN, KEY]), spans), max_size=12)


@given(texts, marks, st.lists(spans, max_size=3))
@example("<<", [(OWN, Span(1, 1))], [])
def test_the_pieces_are_the_text_under_exactly_its_highlights(text, drawn, regions):
    made = [mark(layer, number, *span) for number, (layer, span) in enumerate(drawn, 1)]
    layers = layers_of(Article.from_text(text), made, regions)
    assert text_of(layers) == text
    position = 0
    for line in layers.lines:
        position += len(line.breaks)
        for piece in line.pieces:
            end = position + len(piece.text)
            over = {m.number for m in drawn_of(made) if m.span.start < end and m.span.end > position}
            assert {m.number for m in piece.marks} == over
            inside = all(m.span.start <= position and end <= m.span.end for m in piece.marks)
            assert inside
            position = end


@given(texts, marks)
def test_no_two_lines_of_a_layer_lie_on_each_other(text, drawn):
    made = [mark(layer, number, *span) for number, (layer, span) in enumerate(drawn, 1)]
    layers = layers_of(Article.from_text(text), made)
    for piece in pieces_of(layers):
        for layer, depth in ((OWN, layers.above), (KEY, layers.below)):
            levels = [m.level for m in piece.marks if m.layer == layer]
            assert len(set(levels)) == len(levels)
            assert all(level < depth for level in levels)


@given(texts, marks)
def test_each_highlight_is_labelled_once_where_it_first_shows(text, drawn):
    made = [mark(layer, number, *span) for number, (layer, span) in enumerate(drawn, 1)]
    pieces = pieces_of(layers_of(Article.from_text(text), made))
    begun = [m.number for piece in pieces for m in piece.begins]
    assert len(begun) == len(set(begun))
    assert set(begun) == {m.number for piece in pieces for m in piece.marks}
    places = [place for piece in pieces for place in piece.places]
    assert sorted(places) == sorted(begun)


def test_labels_name_letter_and_number():
    layers = layers_of(
        Article.from_text("one two"), [mark(OWN, 2, 0, 3), mark(OWN, 1, 0, 7), mark(KEY, 1, 4, 7)]
    )
    assert [piece.label(OWN) for piece in pieces_of(layers)] == ["C 1, C 2", "", ""]
    assert [piece.label(KEY) for piece in pieces_of(layers)] == ["", "", "C 1"]
    assert [piece.places for piece in pieces_of(layers)] == [(1, 2), (), ()]


def test_a_highlight_without_a_card_shows_its_letter_alone():
    [piece] = pieces_of(layers_of(Article.from_text("–"), [mark(OWN, 0, 0, 1)]))
    assert (piece.label(OWN), piece.card, piece.places) == ("C", 0, ())


def test_labels_that_would_touch_are_kept_apart():
    close = layers_of(Article.from_text("I do not"), [mark(OWN, 1, 0, 1), mark(OWN, 2, 2, 4)])
    assert [piece.gap for piece in pieces_of(close) if piece.begins] == [False, True]
    apart = layers_of(Article.from_text("Nobody does"), [mark(OWN, 1, 0, 6), mark(KEY, 2, 7, 11)])
    assert not any(piece.gap for piece in pieces_of(apart))


def test_formatting_of_the_article_is_kept():
    article = Article.from_text("Title\nplain strong\n  poem")
    runs = (Run(0, 5, "heading1", {}), Run(12, 18, "strong", {}), Run(6, 11, "unheard-of", {}))
    formed = Article(article.text, article.sha256, article.words, article.sentences, runs)
    title, plain, poem = layers_of(formed, []).lines
    assert (title.form, plain.form, poem.form) == ("heading1", "", "")
    assert [piece.forms for piece in plain.pieces] == [(), ("strong",)]
    assert (plain.spaced, poem.spaced) == (False, True)


def test_regions_that_do_not_count_are_shown():
    layers = layers_of(Article.from_text("Photo: AP. Text"), [], [Span(0, 9)])
    assert [piece.forms for piece in pieces_of(layers)] == [("left-out",), ()]


def test_ten_thousand_highlights_are_no_burden():
    text = "word " * 100_000
    made = [mark(OWN if n % 2 else KEY, n, n * 50, n * 50 + 80) for n in range(1, 9_990)]
    assert text_of(layers_of(Article(text, "", (), ()), made)) == text
