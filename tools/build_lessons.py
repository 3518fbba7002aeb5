"""Makes a shipped lesson's text of its ``source/article.md``: ``article.txt`` and ``article.json``.

    python tools/build_lessons.py [--check]

A lesson without such a source (its text came as plain text) is left alone. With ``--check`` nothing is
written; the exit code is 1 if something would be.
"""

import argparse
import sys
from pathlib import Path

from annotator.content.article_json import article_to_json
from annotator.content.imports.markdown_text import read_markdown
from annotator.core.importing import ReadOptions, article_of
from annotator.core.model import Article

LESSONS = Path(__file__).parents[1] / "lessons"


def built(source: Path) -> Article:
    """The article that a Markdown source makes."""
    return article_of(read_markdown(source.read_bytes(), ReadOptions()).blocks)[0]


def files_of(article: Article) -> dict[str, bytes]:
    """The files of a lesson that hold its article."""
    return {
        "article.txt": article.text.encode("utf-8"),
        "article.json": article_to_json(article).encode("utf-8"),
    }


def stale(lessons: Path = LESSONS) -> dict[Path, bytes]:
    """The files that are not what their sources make, with what they should hold."""
    found = {}
    for source in sorted(lessons.glob("*/source/article.md")):
        for name, content in files_of(built(source)).items():
            path = source.parents[1] / name
            if not path.exists() or path.read_bytes() != content:
                found[path] = content
    return found


def main() -> int:
    """Build, or check."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; say what is not as its source makes it"
    )
    check = parser.parse_args().check
    found = stale()
    for path, content in found.items():
        print(path.relative_to(LESSONS))  # noqa: T201
        if not check:
            path.write_bytes(content)
    return 1 if check and found else 0


if __name__ == "__main__":
    sys.exit(main())
