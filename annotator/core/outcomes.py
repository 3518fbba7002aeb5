"""What a row of a comparison says, in English (scoring method, section 6).

All words are in the tables below, so that a translation can replace them.
"""

from collections.abc import Mapping

from annotator.core.comparison import Row

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
}
WORDS = ("{count} word", "{count} words")
MORE_WORDS = ("{count} more word", "{count} more words")


def sentence(row: Row, names: Mapping[str, str]) -> str:
    """The sentence for a row.

    Args:
        row: of a comparison.
        names: the tags' names by tag id; a tag without one is called by its id.
    """
    tags = {
        "key_tag": names.get(row.key_tag, row.key_tag) if row.key_tag else "",
        "own_tag": names.get(row.own_tag, row.own_tag) if row.own_tag else "",
    }
    text = SENTENCES[_template(row)].format(
        clause=CLAUSES[row.verdict].format(**tags) if row.verdict else "",
        highlights=len(row.passages),
        inside=row.inside,
        size=_counted(WORDS, row.size),
        outside=_counted(WORDS, row.outside),
        more=_counted(MORE_WORDS, row.outside),
        **tags,
    )
    return SENTENCES["optional_found"].format(sentence=text) if row.code == "optional_found" else text


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


def _counted(forms: tuple[str, str], count: int) -> str:
    return forms[0 if count == 1 else 1].format(count=count)
