"""What a person is told about a file that was read: notices, and why a block was proposed to be left out."""

from collections.abc import Callable, Mapping, Sequence

from annotator.core.importing import Notice
from annotator.core.speech import ENGLISH, Language, Say

LEFT_OUT = {
    "aside": "A box beside the text",
    "banner": "The head of the page",
    "consent": "A notice about cookies or privacy",
    "contents": "A table of contents",
    "dialog": "A window over the page",
    "figure": "Text inside a drawing",
    "footer": "The foot of the page",
    "form": "A form",
    "hidden": "Hidden in the source",
    "menu": "A menu or list of links",
    "outside_article": "Outside the article",
    "page_number": "A page number",
    "running_head": "Repeated at the edge of several pages",
    "turned": "Turned letters at the side",
}
SENTENCES = {
    "article_guessed": "Which part of the page is the article was guessed. Look through what was left out.",
    "copy_restricted": "The author of this file does not want its text to be copied. Use it only if you may.",
}
"""Of notices that count nothing."""
_MOST_NAMES = 12
_LONGEST_NAME = 60
_COUNTED: Mapping[str, Callable[[Say, int], str]] = {
    "characters_removed": lambda say, n: say("Taken out: %n character(s) that no text may hold.", n),
    "comments": lambda say, n: say("Left out: %n comment(s) in the margin.", n),
    "contents": lambda say, n: say("Proposed to be left out: %n table(s) of contents.", n),
    "embedded": lambda say, n: say("Left out: %n embedded object(s), such as charts, films or frames.", n),
    "formulas": lambda say, n: say("Left out: %n formula(s) that cannot be written as a line of text.", n),
    "headers": lambda say, n: say("Left out: the text of %n header(s) or footer(s).", n),
    "hidden_text": lambda say, n: say("Left out: %n piece(s) of hidden text.", n),
    "joined_words": lambda say, n: say("Put together: %n word(s) parted at the end of a line: {names}.", n),
    "links_dropped": lambda say, n: say(
        "Kept as plain words: %n link(s) without an address that can be opened safely.", n
    ),
    "page_fields": lambda say, n: say("Left out: %n page number(s) in the text.", n),
    "pages_without_text": lambda say, n: say("%n page(s) without any text, perhaps scanned: {names}.", n),
    "part_aside": lambda say, n: say("Left out: %n part(s) beside the main text: {names}.", n),
    "part_missing": lambda say, n: say("Missing in the file: %n part(s): {names}.", n),
    "pictures_without_text": lambda say, n: say("Left out: %n picture(s) without alternative text.", n),
    "right_to_left": lambda say, n: say(
        "%n line(s) from right to left: check the numbers and foreign words in them.", n
    ),
    "struck_out": lambda say, n: say("Kept: %n piece(s) of text struck out in the source.", n),
    "unreadable_letters": lambda say, n: say(
        "%n letter(s) without a meaning in the file, shown as \ufffd: compare them with the source.", n
    ),
}
_CHANGES: Mapping[str, Callable[[Say, int], str]] = {
    "insertions": lambda say, n: say("%n insertion(s)", n),
    "deletions": lambda say, n: say("%n deletion(s)", n),
    "moves": lambda say, n: say("%n move(s)", n),
}


def notice_sentence(notice: Notice, language: Language = ENGLISH) -> str:
    """What a notice says, in one sentence."""
    if notice.kind == "tracked_changes":
        counts = [
            told(language.say, notice.counts[name])
            for name, told in _CHANGES.items()
            if name in notice.counts
        ]
        template = language.say("Tracked changes are taken as accepted: {changes}.")
        return template.format(changes=", ".join(counts))
    if notice.kind in SENTENCES:
        return language.say(SENTENCES[notice.kind])
    text = _COUNTED[notice.kind](language.say, sum(notice.counts.values()))
    return text.replace("{names}", _listed(notice.names))


def left_out_reason(code: str, language: Language = ENGLISH) -> str:
    """Why a block was proposed to be left out; empty if it was not."""
    return language.say(LEFT_OUT[code]) if code else ""


def _listed(names: Sequence[str]) -> str:
    """The names, of very many the first, of very long ones the beginning, all on one line."""
    shown = ["".join(sign if sign.isprintable() else "\ufffd" for sign in name) for name in names]
    short = [name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…" for name in shown]
    return ", ".join([*short[:_MOST_NAMES], *(["…"] if len(short) > _MOST_NAMES else [])])
