"""What a person should know about a text that was read."""

from annotator.core.importing import Notice, clean


def cleaned(text: str) -> tuple[str, tuple[Notice, ...]]:
    """A text without what no article may hold, and a notice if anything was taken out."""
    text, found = clean(text)
    return text, (Notice("characters_removed", dict(sorted(found.items()))),) if found else ()
