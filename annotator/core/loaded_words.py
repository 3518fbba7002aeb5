"""Words that take sides. An instructor's note that has one gets a hint to look at it again, and no more.

The lists are short on purpose, so that a hint is worth reading. They hold four kinds of wording:

- **motives**: that somebody lies or deceives, which evidence about a statement does not show;
- **certainty**: that there is nothing to think about;
- **scorn**: a judgement on persons and their views in place of a reason;
- **labels** for people's politics, in pairs: what is thrown at the left, and what is thrown at the right.

Words of the article stand in quotation marks in a note and are left alone. Plain findings about a
statement ("false", "not shown", "loaded wording") are no sides and are not listed.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

MOTIVES: Mapping[str, str] = {
    "en": "liar|liars|lied|a lie|tells lies|telling lies|lies about|propaganda|fake news|hoax|brainwashed"
    "|brainwashing|indoctrination|so-called",
    "es": "mentira|mentiras|mentiroso|mentirosa|mentirosos|mentirosas|miente|mienten|mintió|propaganda|bulo"
    "|bulos|patraña|patrañas|adoctrinamiento|lavado de cerebro|mal llamado|mal llamada",
}
CERTAINTY: Mapping[str, str] = {
    "en": "obviously|of course|needless to say|everyone knows|everybody knows|undeniable|undeniably"
    "|the truth is",
    "es": "obviamente|por supuesto|ni que decir tiene|todo el mundo sabe|todos saben|innegable"
    "|innegablemente|la verdad es que",
}
SCORN: Mapping[str, str] = {
    "en": "ridiculous|absurd|stupid|idiotic|shameful|disgraceful|disgusting|evil|insane|hysterical|nonsense"
    "|radical|radicals|extremist|extremists|fanatic|fanatics|dishonest",
    "es": "ridículo|ridícula|absurdo|absurda|estúpido|estúpida|idiota|vergonzoso|vergonzosa|asqueroso"
    "|asquerosa|malvado|malvada|histérico|histérica|tonterías|disparate|radical|radicales|extremista"
    "|extremistas|fanático|fanática|fanáticos|deshonesto|deshonesta",
}
LABELS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("far-left|far left", "far-right|far right"),
        ("leftist|leftists", "right-winger|right-wingers"),
        ("communist|communists", "fascist|fascists"),
        ("marxist|marxists", "nazi|nazis"),
        ("woke", "bigoted"),
        ("snowflake|snowflakes", "redneck|rednecks"),
    ),
    "es": (
        ("ultraizquierda", "ultraderecha"),
        ("izquierdista|izquierdistas", "derechista|derechistas"),
        ("comunista|comunistas", "fascista|fascistas"),
        ("marxista|marxistas", "nazi|nazis"),
        ("progre|progres", "facha|fachas"),
    ),
}
"""By language; of each pair first what is said of the left, then what is said of the right."""

_QUOTED = re.compile(r"“[^”]*”|„[^“”]*[“”]|«[^»]*»|‘[^’]*’(?!\w)|\"[^\"]*\"")


def loaded_words(text: str) -> Iterator[str]:
    """The words of a note that take sides, as they stand in it, outside quotation marks; each one once.

    The lists of all languages are looked through: a note need not be in the article's language.
    """
    seen = set()
    for match in _pattern().finditer(_QUOTED.sub(" ", text)):
        if (word := match[0].casefold()) not in seen:
            seen.add(word)
            yield match[0]


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    lists = [words for kind in (MOTIVES, CERTAINTY, SCORN) for words in kind.values()]
    lists += [words for pairs in LABELS.values() for pair in pairs for words in pair]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(lists)})(?![\w-])", re.IGNORECASE)
