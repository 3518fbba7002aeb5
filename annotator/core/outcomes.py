"""What a row of a comparison says (scoring method, section 6).

All words are in the tables below, so that a translation can replace them.
"""

from collections.abc import Mapping

from annotator.core.comparison import Row
from annotator.core.speech import Say, in_english

SENTENCES: Mapping[str, str] = {
    "exact": "Right passage{clause}",
    "close": "Right passage (close enough){clause}",
    "split": "In pieces: your {highlights} highlights together cover {inside} of its {size}; "
    "one highlight is enough{clause}",
    "split_outside": "In pieces: your {highlights} highlights together cover {inside} of its {size} "
    "and {outside} outside it; one highlight is enough{clause}",
    "too_short": "Too short: you marked {inside} of its {size}{clause}",
    "too_long": "Too long: you marked the passage and {more}{clause}",
    "shifted": "Shifted: you marked {inside} of its {size} and {outside} outside it{clause}",
    "optional_found": "Optional. {sentence}",
    "optional_left": "Optional: nothing is lost by leaving it out.",
    "merged": "Merged: your highlight also covers another passage; mark this one ({key_tag}) on its own.",
    "missed": "Missed: the key marks this as {key_tag}.",
    "piece": "Part of a passage you marked in pieces: counted there.",
    "ignored_region": "Not counted: this part of the text is left out of the scoring.",
    "ignored_optional": "Not counted: this lies in an optional passage.",
    "duplicate_same": "Marked twice: the same words with the same tag count once.",
    "duplicate_other": "Marked twice: these words already carry another tag of yours; "
    "the second counts as an extra mark.",
    "extra": "Extra: this matches no passage of the key.",
}
CLAUSES: Mapping[str, str] = {
    "right": "; the tag {key_tag} is right.",
    "accepted": "; your tag {own_tag} is also accepted (the key has {key_tag}).",
    "other": "; the key's tag is {key_tag}, you chose {own_tag}.",
    "withheld": ".",
}
SENTENCES_WITHOUT_TAG: Mapping[str, str] = {
    "merged": "Merged: your highlight also covers another passage; mark this one on its own.",
    "missed": "Missed: the key has a passage here.",
}
CLAUSES_WITHOUT_TAG: Mapping[str, str] = {
    "right": "; your tag is right.",
    "accepted": "; your tag is accepted.",
    "other": "; the key has another tag.",
}
SECOND_ANSWERS: Mapping[str, str] = {
    "right": "The tag {own_tag} is right.",
    "accepted": "The tag {own_tag} is also accepted (the key has {key_tag}).",
    "other": "The key's tag is {key_tag}, you chose {own_tag}.",
}


SECOND_ANSWERS_WITHOUT_TAG: Mapping[str, str] = {
    "right": "This tag is right.",
    "accepted": "This tag is accepted.",
    "other": "The key has another tag.",
}


def sentence(
    row: Row,
    names: Mapping[str, str],
    *,
    withhold: bool = False,
    unnamed: bool = False,
    say: Say = in_english,
) -> str:
    """The sentence for a row.

    Args:
        row: of a comparison.
        names: the tags' names by tag id; a tag without one is called by its id.
        withhold: say nothing about the tag of a pair.
        unnamed: do not name the key's tag; whether the student's is right is said.
        say: translates a text.
    """
    clause = "withheld" if row.verdict and withhold else row.verdict
    clauses = {**CLAUSES, **CLAUSES_WITHOUT_TAG} if unnamed else CLAUSES
    sentences = {**SENTENCES, **SENTENCES_WITHOUT_TAG} if unnamed else SENTENCES
    tags = {
        "key_tag": names.get(row.key_tag, row.key_tag) if row.key_tag else "",
        "own_tag": names.get(row.own_tag, row.own_tag) if row.own_tag else "",
    }
    text = say(sentences[_template(row)]).format(
        clause=say(clauses[clause]).format(**tags) if clause else "",
        highlights=len(row.passages),
        inside=row.inside,
        size=say("%n word(s)", row.size),
        outside=say("%n word(s)", row.outside),
        more=say("%n more word(s)", row.outside),
        **tags,
    )
    return say(SENTENCES["optional_found"]).format(sentence=text) if row.code == "optional_found" else text


def second_sentence(
    verdict: str, own_tag: str, key_tag: str, *, unnamed: bool = False, say: Say = in_english
) -> str:
    """What the key says of a second answer.

    Args:
        verdict: ``right``, ``accepted`` or ``other``.
        own_tag: name of the second answer's tag.
        key_tag: name of the key's.
        unnamed: do not name the key's tag.
        say: translates a text.
    """
    answers = SECOND_ANSWERS_WITHOUT_TAG if unnamed else SECOND_ANSWERS
    return say(answers[verdict]).format(own_tag=own_tag, key_tag=key_tag)


def _template(row: Row) -> str:
    """Which sentence the row has."""
    code = row.inner_code
    if code in {"exact", "accepted", "other_tag"}:
        return "exact" if row.identical else "close"
    if code == "split" and row.outside:
        return "split_outside"
    if code == "ignored":
        return "ignored_region" if row.in_region else "ignored_optional"
    if code == "duplicate":
        return "duplicate_same" if row.same_tag else "duplicate_other"
    return code
