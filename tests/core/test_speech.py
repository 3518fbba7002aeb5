from fractions import Fraction

from annotator.core.errors import AnnotatorError, Phrase
from annotator.core.speech import Language, in_english
from annotator.services.presenting.wording import exact, hundredths, part_of, points

WORDS = {
    "{what} is {size}.": "{what} mide {size}.",
    "the line {number}": "la línea {number}",
    "Do {this}.": "Haz {this}.",
}


def say(text: str, n: int = -1) -> str:
    return WORDS.get(text, text)


def test_english_plurals():
    assert [in_english("%n word(s)", n) for n in (0, 1, 2)] == ["0 words", "1 word", "2 words"]
    assert in_english("as it is (s)") == "as it is (s)"


def test_an_error_is_told_in_another_language_with_the_phrases_in_it():
    error = AnnotatorError(
        "{what} is {size}.", "Do {this}.", what=Phrase("the line {number}", number=7), size=3, this="x"
    )
    assert error.sentence == "the line 7 is 3. Do x."
    assert error.message_in(say) == "la línea 7 mide 3."
    assert error.hint_in(say) == "Haz x."
    assert error.sentence_in(say) == "la línea 7 mide 3. Haz x."
    assert str(error) == "the line 7 is 3."


def test_an_error_without_a_hint():
    assert AnnotatorError("It {a}.", a=1).sentence_in(say) == "It 1."


def test_decimals_have_the_point_of_the_language():
    comma = Language("es", point=",")
    assert exact(Fraction(8, 5), comma) == "1,6"
    assert exact(Fraction(3), comma) == "3"
    assert hundredths(Fraction(1, 3), comma) == "0,33"
    assert points(766, comma) == "76,6"


def test_counts_are_said_by_the_language():
    from annotator.core.comparison import Count

    spoken = Language("es", lambda text, *_: text.replace("of", "de").replace("%", " %"))
    assert part_of(Count(1, 2), spoken) == "1 de 2 (50 %)"
