"""Bytes as letters: what is certain is read, what is unsure is asked, nothing is guessed in silence."""

import codecs

from annotator.core.errors import ImportRefused

OFFERED = ("cp1252", "utf-16")
"""What is always offered when bytes are no UTF-8; what was detected comes after them."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 100_000
"""Bytes that the detection looks at."""


def decoded(data: bytes, encoding: str = "", declared: str = "") -> tuple[str, str]:
    """The text in some bytes, without a byte order mark.

    Args:
        data: the bytes.
        encoding: what a person chose; empty to find out.
        declared: what the file says of itself; believed if the bytes fit.

    Returns:
        The text, and the name of the encoding that it was read with.

    Raises:
        ImportRefused: ``encoding``: nothing is certain; what can be tried is offered.
    """
    if encoding:
        return _as_chosen(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark) and (text := _attempt(data, name)) is not None:
            return text, name
    for name in ("utf-8", declared):
        if name and b"\0" not in data and (text := _attempt(data, name)) is not None:
            return text, codecs.lookup(name).name
    raise _unsure(data)


def _as_chosen(data: bytes, encoding: str) -> tuple[str, str]:
    text = _attempt(data, encoding)
    if text is None:
        raise ImportRefused(
            "encoding",
            "The text cannot be read as {encoding}.",
            "Nothing was read in yet. Choose the reading in which all letters are right.",
            offers=_offers(data),
            encoding=encoding,
        )
    return text.removeprefix("\ufeff"), encoding


def _attempt(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _unsure(data: bytes) -> ImportRefused:
    return ImportRefused(
        "encoding",
        "It is not certain how the letters of this file are stored.",
        "Nothing was read in yet. Choose the reading in which all letters are right.",
        offers=_offers(data),
    )


def _offers(data: bytes) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*OFFERED, *_detected(data))))


def _detected(data: bytes) -> tuple[str, ...]:
    """What the bytes look like; two-byte letters without a mark are told by where their zeros stand."""
    sample = data[:_SAMPLE]
    if b"\0" in sample:
        return ("utf-16-le", "utf-16-be") if sample[1::2].count(0) >= sample[::2].count(0) else ("utf-16-be",)
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return () if best is None else (best.encoding,)
