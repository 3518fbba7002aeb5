"""The checklist of a key in words."""

from collections.abc import Mapping
from fractions import Fraction

from annotator.core.key_checks import Finding
from annotator.core.speech import ENGLISH, Language
from annotator.services.presenting.key_differences import FIELDS
from annotator.services.presenting.wording import percent_of, tenths

SENTENCES = {
    "no_passages": "The key has no passage yet.",
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
LIX_LEVELS = {
    "very_easy": "very easy, like a book for children",
    "easy": "easy, like a story",
    "medium": "of medium difficulty, like a newspaper",
    "hard": "hard, like a text for specialists",
    "very_hard": "very hard, like a law or a scientific paper",
}
SEVERITIES = {"open": "Open", "hint": "Worth a look", "figure": "For information"}


def finding_sentence(finding: Finding, names: Mapping[str, str], language: Language = ENGLISH) -> str:
    """What an entry of the checklist says.

    Args:
        finding: of ``core.key_checks``.
        names: the tags' names by tag id; a tag without one is called by its id.
        language: how to say it.
    """
    fields = {name: _told(name, value, names, language) for name, value in finding.fields.items()}
    words = finding.fields.get("words")
    if finding.code == "overlong" and isinstance(words, int):
        text = language.say("This is %n word(s) long and probably holds more than one statement.", words)
        return text.format(**fields)
    if finding.code == "untouched" and isinstance(words, int):
        return language.say("No passage touches %n word(s), {share} of what counts.", words).format(**fields)
    return language.say(SENTENCES[finding.code]).format(**fields)


def _told(name: str, value: object, names: Mapping[str, str], language: Language) -> object:
    if name == "share" and isinstance(value, Fraction):
        return percent_of(value, language)
    if isinstance(value, Fraction):
        return tenths(value, language)
    if name == "tag":
        return names.get(str(value), value)
    if name == "level":
        return language.say(LIX_LEVELS[str(value)])
    return language.say(FIELDS[str(value)]) if name == "field" else value
