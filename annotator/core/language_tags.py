"""Names of languages as files give them, as tags that a lesson can have (BCP 47)."""

import re

UNKNOWN = "und"
"""The tag for a language that nobody has named."""
_TAG = re.compile(r"([A-Za-z]{2,3})((?:-[A-Za-z0-9]{2,8})*)")


def language_tag(named: str) -> str:
    """The tag that a file's name of a language means; ``und`` if it names none.

    Encodings and variants that systems put behind it (``en_US.UTF-8``, ``de@euro``) go.
    """
    found = _TAG.fullmatch(re.split(r"[.@]", named.strip())[0].replace("_", "-"))
    if found is None or found[1].lower() in {UNKNOWN, "zxx", "mul", "mis"}:
        return UNKNOWN
    return found[1].lower() + found[2]
