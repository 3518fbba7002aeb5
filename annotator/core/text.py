"""The canonical form of an article's text, which every offset counts in."""

_BYTE_ORDER_MARK = "\ufeff"


def canonical(raw: str) -> str:
    """The text without a leading byte order mark, its CR LF and lone CR turned into LF.

    Nothing else changes: no Unicode normalisation, no trimming.
    """
    return raw.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
