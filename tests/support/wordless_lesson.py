"""The first lesson with a "z" for each letter, so that every word on the screen is the program's own."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).parents[2] / "lessons" / "mexico-lists-demands"
_KEPT = {"format", "id", "lesson", "tag", "created", "article_sha256", "sources"}


def wordless(text: str) -> str:
    """The text with a "z" for each letter."""
    return re.sub(r"[^\W\d_]", "z", text)


def make_wordless_lesson(folder: Path) -> Path:
    """Write the lesson into a folder of this name, and return the folder."""
    folder.mkdir(parents=True)
    text = wordless((SOURCE / "article.txt").read_text(encoding="utf-8"))
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    before = hashlib.sha256((SOURCE / "article.txt").read_bytes()).hexdigest()
    (folder / "article.txt").write_text(text, encoding="utf-8", newline="\n")
    article = (SOURCE / "article.json").read_text(encoding="utf-8").replace(before, sha256)
    (folder / "article.json").write_text(article, encoding="utf-8")
    key = json.loads((SOURCE / "key.json").read_text(encoding="utf-8"))
    told = json.dumps(_without_words(key, ""), ensure_ascii=False)
    key_text = told.replace(before, sha256).replace("mexico-lists-demands", folder.name)
    (folder / "key.json").write_text(key_text, encoding="utf-8")
    head = (SOURCE / "lesson.toml").read_text(encoding="utf-8")
    for name in ("title", "instructions", "note", "definition", "question", "goals"):
        head = re.sub(
            rf'^{name} = ("""[^\x00]*?"""|"[^\x00]*?"$|\[[^\x00]*?^\])',
            _value(name),
            head,
            flags=re.MULTILINE,
        )
    for number, name in enumerate(("Claim", "Opinion", "Sourced fact"), 1):
        head = head.replace(f'name = "{name}"', f'name = "{number * "z"}"')
    head = head.replace(before, sha256).replace("mexico-lists-demands", folder.name)
    (folder / "lesson.toml").write_text(head, encoding="utf-8")
    return folder


def _value(name: str) -> Any:
    return lambda found: f"{name} = {wordless(found[1])}"


def _without_words(value: Any, name: str) -> Any:
    if name == "rules":
        return value
    if isinstance(value, dict):
        # Other tags are named by their ids: as keys of these tables.
        return {inner: _without_words(each, inner) for inner, each in value.items()}
    if isinstance(value, list):
        return [_without_words(each, name) for each in value]
    return wordless(value) if isinstance(value, str) and name not in _KEPT else value
