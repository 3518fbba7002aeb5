"""A card in the words of a screen reader."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from annotator.services.presenting.cards import Card, KeySide
from annotator.ui.speech import quoted


def spoken(card: Card, tags: Sequence[str]) -> str:
    """Everything on a card, in the order in which it is read.

    Args:
        card: one that waits for a second answer, or whose lesson keeps the tags, names no tag of the key.
        tags: the names of the lesson's tags.
    """
    parts = [f"{card.number}. {card.sentence}", quoted(card.quote), card.result]
    parts += _own(card, tags)
    if card.waiting:
        parts += [QCoreApplication.translate("card", "Think again."), card.question, card.hint]
    if card.key is not None:
        parts += _key(card.key, tags)
    if card.difference:
        text = QCoreApplication.translate("card", "What differs, in your words: {text}")
        parts.append(text.format(text=card.difference))
    if card.contest:
        parts.append(QCoreApplication.translate("card", "You disagree: {text}").format(text=card.contest))
    return " ".join(part for part in parts if part)


def _own(card: Card, tags: Sequence[str]) -> Iterator[str]:
    none = QCoreApplication.translate("card", "no reason written")
    for own in card.own:
        text = QCoreApplication.translate("card", "You: {tag}. {reason}")
        yield text.format(tag=tags[own.tag], reason=own.reason or none)
        if own.sure:
            yield f"{own.sure}."
        if own.who:
            yield QCoreApplication.translate("card", "Who says so: “{quote}”").format(quote=own.who)
    if card.second is not None:
        text = QCoreApplication.translate("card", "Second answer: {tag}. {reason}")
        yield text.format(tag=tags[card.second.tag], reason=card.second.reason or none)
        yield card.second.sentence


def _key(key: KeySide, tags: Sequence[str]) -> Iterator[str]:
    if key.tag is not None:
        text = QCoreApplication.translate("card", "Key: {tag}. {why}")
        yield text.format(tag=tags[key.tag], why=key.why).rstrip()
    elif key.why:
        yield QCoreApplication.translate("card", "Key: {why}").format(why=key.why)
    if key.check:
        yield QCoreApplication.translate("card", "Check: {check}").format(check=key.check)
    for name, note in key.notes:
        yield f"{name}: {note}"
