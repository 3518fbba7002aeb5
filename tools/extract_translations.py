"""Brings the translation files up to date with the sources: ``python tools/extract_translations.py``.

Each ``resources/i18n/annotator_LANGUAGE.ts`` gets the texts that are new, as unfinished ones, and loses
those that are gone. Qt's ``lupdate`` does the merging, so a text that changed a little keeps its old
translation as a proposal. Afterwards the .qm files are made again.
"""

import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from compile_translations import FOLDER, compile_all, run_tool
from texts import Text, TextError, texts_of

ROOT = Path(__file__).resolve().parents[1]


def extract(root: Path) -> None:
    """Bring every translation file of a checkout up to date.

    Raises:
        TextError: a text cannot be translated as it is written.
    """
    files = sorted(str(path) for path in (root / FOLDER).glob("*.ts"))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.py"
        source.write_text(in_lupdates_words(texts_of(root)), encoding="utf-8")
        options = ("-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-extensions", "py")
        run_tool("lupdate", *options, folder, "-ts", *files)


def in_lupdates_words(texts: Mapping[Text, str]) -> str:
    """A module that is never run and in which ``lupdate`` sees every text."""
    lines = []
    for text, where in texts.items():
        words = [json.dumps(word, ensure_ascii=False) for word in (text.context, text.source, text.comment)]
        number = ", 1" if text.plural else ""
        lines.append(f"#: {where}\nQCoreApplication.translate({', '.join(words)}{number})\n")
    return "".join(lines)


if __name__ == "__main__":
    try:
        extract(ROOT)
    except TextError as error:
        sys.exit(str(error))
    compile_all(ROOT)
