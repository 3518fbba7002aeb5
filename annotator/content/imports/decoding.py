"""Bytes as letters: what is certain is read, what is unsure is asked, nothing is guessed in silence."""

import codecs
import re

from annotator.core.errors import ImportRefused
from annotator.core.importing import clean

OFFERED = ("cp1252", "utf-16")
"""What is always offered when bytes are no UTF-8; what was detected comes after them."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MEANT = {
    **dict.fromkeys(("iso8859-1", "ascii"), "cp1252"),
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
"""What a page means that names an old encoding, as the WHATWG's Encoding Standard found browsers to do."""
_NO_ENCODINGS = frozenset(
    {*("idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem", "utf-7")}
)
"""Codecs that no text file is stored with, or that hide letters behind others."""
_SAMPLE = 100_000
"""Bytes that the detection looks at, and letters that a line is chosen from."""
_LINE = 80
"""Letters of a line that shows a reading."""
_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]{1,40})"
    rb"|^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9._:-]{1,40})",
    re.IGNORECASE,
)
_HEAD = 4096
"""Bytes in which a page says how its letters are stored, and by which a text is known."""
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_FEW = 8
"""Controls that a damaged text may hold, however short it is."""
_ODDEST = 0.1
"""Share of controls in a damaged text; in anything that is no text there are far more."""


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
    for name in ("utf-8", _meant(declared)):
        if name and b"\0" not in data and (text := _attempt(data, name)) is not None:
            return text, name
    offers, samples = _offers(data)
    raise ImportRefused(
        "encoding",
        "It is not certain how the letters of this file are stored.",
        "Nothing was read in yet. Choose the reading in which all letters are right.",
        offers=offers,
        samples=samples,
    )


def declared_in(data: bytes) -> str:
    """How the letters of a page are stored, as its first lines say; empty if they do not."""
    found = _CHARSET.search(data[:_HEAD])
    return next(filter(None, found.groups()), b"").decode("ascii") if found else ""


def is_binary(data: bytes) -> bool:
    """Are some bytes no letters in any way of storing them? Then there is nothing to ask."""
    head = data[:_HEAD]
    if head.startswith(tuple(mark for mark, _ in _MARKS)):
        return False
    if b"\0" not in head:
        return len(_CONTROLS.findall(head)) > _most_odd(head)
    few, many = sorted((head[::2].count(0), head[1::2].count(0)))
    texts = [head.decode(way, "replace") for way in ("utf-16-le", "utf-16-be")]
    odd = [sum(clean(text)[1].values(), text.count("\ufffd")) > _most_odd(text) for text in texts]
    return few > max(_FEW, _ODDEST * many) or all(odd)


def _most_odd(letters: bytes | str) -> float:
    return max(_FEW, _ODDEST * len(letters))


def _as_chosen(data: bytes, encoding: str) -> tuple[str, str]:
    text = _attempt(data, encoding)
    if text is None:
        offers, samples = _offers(data)
        raise ImportRefused(
            "encoding",
            "The text cannot be read as {encoding}.",
            "Nothing was read in yet. Choose the reading in which all letters are right.",
            offers=offers,
            samples=samples,
            encoding=encoding,
        )
    return text.removeprefix("\ufeff"), encoding


def _known(encoding: str) -> str:
    """Python's name of an encoding that a text can be stored with; empty if it is none."""
    try:
        name = codecs.lookup(encoding).name
    except (LookupError, ValueError):  # a name cannot hold a null character
        return ""
    return "" if name.replace("-", "_") in {each.replace("-", "_") for each in _NO_ENCODINGS} else name


def _meant(declared: str) -> str:
    name = _known(declared) if declared else ""
    return _MEANT.get(name, name)


def _attempt(data: bytes, encoding: str) -> str | None:
    if not _known(encoding):
        return None
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _offers(data: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Encodings that can be tried, and a line in each."""
    names = tuple(dict.fromkeys((*OFFERED, *_detected(data))))
    return names, tuple(_sample(data, name) for name in names)


def _sample(data: bytes, encoding: str) -> str:
    """One line in a reading, where there is a letter that readings differ in; empty if it does not fit."""
    text = (_attempt(data, encoding) or "").removeprefix("\ufeff")[:_SAMPLE]
    lines = [" ".join(line.split()) for line in text.splitlines()]
    lines = [line for line in lines if line]
    told = next((line for line in lines if not line.isascii()), lines[0] if lines else "")
    place = next((number for number, letter in enumerate(told) if not letter.isascii()), 0)
    start = max(min(place - _LINE // 2, len(told) - _LINE), 0)
    return told[start : start + _LINE]


def _detected(data: bytes) -> tuple[str, ...]:
    """What the bytes look like; two-byte letters without a mark are told by where their zeros stand."""
    sample = data[:_SAMPLE]
    if b"\0" in sample:
        little = sample[1::2].count(0) >= sample[::2].count(0)
        ways = ("utf-16-le", "utf-16-be") if little else ("utf-16-be",)
        return ways if _attempt(data, "utf-8") is None else (*ways, "utf-8")
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return () if best is None else (best.encoding,)
