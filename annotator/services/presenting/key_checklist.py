"""The checklist of a key in words."""

from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction

from annotator.core.key_checks import Finding
from annotator.core.speech import ENGLISH, Language
from annotator.services.presenting.key_differences import FIELDS
from annotator.services.presenting.wording import percent_of, tenths

SENTENCES = {
    "no_passages": "The key has no passage yet.",
    "no_words": "None of its words counts, because they lie in a region that is not counted.",
    "no_why": "No reason is given why this has its tag.",
    "tag_unused": "No passage has the tag {tag}.",
    "alike": "A student can hardly tell this from the passage {other}: a highlight that meets one of them "
    "exactly finds the other too.",
    "within": "This lies within the passage {other} and has the same tag; a student will mark one of them.",
    "any_tag": "Every tag is right or accepted here, so it asks for no decision.",
    "takes_sides": "“{field}” says “{word}”, which can sound as if the key took sides.",
    "sentence_length": "The mean sentence has {words} words.",
    "long_words": "{share} of the words have more than six letters.",
    "lix": "The readability index LIX is {lix}: {level}.",
}
KINDS = {
    "no_words": "Passages none of whose words counts",
    "no_why": "Passages without a why",
    "tag_unused": "Tags that no passage has",
    "alike": "Passages that can hardly be told apart",
    "within": "Passages within another one with the same tag",
    "overlong": "Passages that are very long",
    "any_tag": "Passages for which every tag is right",
}
"""What kinds of open entries are called together."""
MEANINGS = {
    "lix": "LIX is the mean number of words in a sentence plus the percentage of words with more than six "
    "letters. Compare it only with texts in the same language: long words are usual in some of them.",
}
"""What a figure is, where its sentence does not say it."""
LIX_LEVELS = {
    "very_easy": "very easy, like a book for children",
    "easy": "easy, like a story",
    "medium": "of medium difficulty, like a newspaper",
    "hard": "hard, like a text for specialists",
    "very_hard": "very hard, like a law or a scientific paper",
}
SEVERITIES = {"open": "Open", "hint": "Worth a look", "figure": "For information"}


def finding_sentence(
    finding: Finding,
    names: Mapping[str, str],
    language: Language = ENGLISH,
    quotes: Mapping[str, str] | None = None,
) -> str:
    """What an entry of the checklist says.

    Args:
        finding: of ``core.key_checks``.
        names: the tags' names by tag id; a tag without one is called by its id.
        language: how to say it.
        quotes: what passages are called, by id; one that is not here is called by its id.
    """
    called = {**names, **(quotes or {})}
    fields = {name: _told(name, value, called, language) for name, value in finding.fields.items()}
    words = finding.fields.get("words")
    if finding.code == "overlong" and isinstance(words, int):
        text = language.say("This is %n word(s) long and probably holds more than one statement.", words)
        return text.format(**fields)
    if finding.code == "untouched" and isinstance(words, int):
        return language.say("No passage touches %n word(s), {share} of what counts.", words).format(**fields)
    return language.say(SENTENCES[finding.code]).format(**fields)


def kinds_of(findings: Iterable[Finding], language: Language = ENGLISH) -> list[str]:
    """How many open entries there are of each kind, a line each."""
    counts = Counter(finding.code for finding in findings)
    counted = [
        language.say("{what}: {count}").format(what=language.say(text), count=counts[code])
        for code, text in KINDS.items()
        if counts[code]
    ]
    return [language.say(SENTENCES["no_passages"]), *counted] if counts["no_passages"] else counted


def meaning_of(finding: Finding, language: Language = ENGLISH) -> str:
    """What a figure is; empty where its sentence says it."""
    text = MEANINGS.get(finding.code, "")
    return language.say(text) if text else ""


def _told(name: str, value: object, names: Mapping[str, str], language: Language) -> object:
    if name == "share" and isinstance(value, Fraction):
        return percent_of(value, language)
    if isinstance(value, Fraction):
        return tenths(value, language)
    if name in {"tag", "other"}:
        return names.get(str(value), value)
    if name == "level":
        return language.say(LIX_LEVELS[str(value)])
    return language.say(FIELDS[str(value)]) if name == "field" else value
