"""Figures for how hard a text is to read, which need no word list and so no particular language.

LIX (Björnsson 1968, *Läsbarhet*; for other languages Anderson 1983, *Journal of Reading* 26) is the mean
length of the sentences in words plus the percentage of words with more than six letters. It says nothing
about what a text is about; and what is long in one language is usual in another, so compare it with texts
in the same language.
"""

from dataclasses import dataclass
from fractions import Fraction

from annotator.core.model import Article
from annotator.core.words import covered, is_unspaced

LONG = 6
"""Letters; a word with more of them is long."""
_BANDS = ((30, "very_easy"), (40, "easy"), (50, "medium"), (60, "hard"))


@dataclass(frozen=True, slots=True)
class Readability:
    """How hard a text is to read.

    Attributes:
        words: how many.
        sentences: how many with a word in them.
        words_per_sentence: the mean.
        long_words: the part of the words with more than six letters.
        lix: words per sentence + 100 × the part of long words.
    """

    words: int
    sentences: int
    words_per_sentence: Fraction
    long_words: Fraction
    lix: Fraction

    @property
    def level(self) -> str:
        """The usual reading of LIX: ``very_easy``, ``easy``, ``medium``, ``hard`` or ``very_hard``."""
        return next((name for below, name in _BANDS if self.lix < below), "very_hard")


def readability_of(article: Article) -> Readability | None:
    """The figures; None for a text without words, or mostly in a script that has no spaces."""
    words = [article.text[word.start : word.end] for word in article.words]
    sentences = sum(covered(article.words, *sentence) != (0, 0) for sentence in article.sentences)
    if not words or not sentences or 2 * sum(is_unspaced(word[0]) for word in words) > len(words):
        return None
    length = Fraction(len(words), sentences)
    long = Fraction(sum(sum(map(str.isalpha, word)) > LONG for word in words), len(words))
    return Readability(len(words), sentences, length, long, length + 100 * long)
