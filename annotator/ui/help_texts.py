"""What Help says on scoring, on the data and on the program itself, as rich text."""

from collections.abc import Sequence
from html import escape
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from annotator import __version__
from annotator.ui.rich_text import in_reading_order, isolated, near_side, row_of

translate = QCoreApplication.translate

LIBRARIES = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("sqlite-utils", "Apache-2.0"),
    ("Markdown", "BSD-3-Clause"),
    ("charset-normalizer", "MIT"),
    ("click", "BSD-3-Clause"),
    ("filelock", "MIT"),
    ("jinja2", "BSD-3-Clause"),
    ("lxml", "BSD-3-Clause"),
    ("mammoth", "BSD-2-Clause"),
    ("pdfminer.six", "MIT"),
    ("platformdirs", "MIT"),
    ("pyrage", "MIT"),
    ("trafilatura", "Apache-2.0"),
    ("typst", "Apache-2.0"),
)
"""What the program stands on, with its licence; Python and SQLite are named apart."""

TYPEFACES = ("Andika", "Atkinson Hyperlegible", "Literata", "OpenDyslexic")
"""All under the SIL Open Font License 1.1."""


def scoring_sheet() -> str:
    """How the score is made, in plain words, and a worked example."""
    steps = (
        translate(
            "help",
            "Sizes are counted in words. Spaces and punctuation do not matter; a word that a highlight "
            "touches is in it.",
        ),
        translate(
            "help",
            "Each of your highlights is compared with at most one passage of the key: the one that it fits, "
            "place first, tag second. The fit is 2 × the words they have in common ÷ (words of the one + "
            "words of the other): 1 if they are the same, 0 if they have no word in common.",
        ),
        translate(
            "help",
            "Every passage of the key holds one share, and so does every highlight of yours. A highlight "
            "and its passage therefore hold two.",
        ),
        translate(
            "help",
            "Together they earn their two shares × credit. Credit = how well the place fits × (½ for the "
            "place + ½ if the tag is right).",
        ),
        translate(
            "help",
            "A passage that you missed loses its share; so does a highlight that meets no passage of the "
            "key.",
        ),
        translate("help", "Score = earned shares ÷ all shares × 100. You can add the column up yourself."),
        translate(
            "help",
            "Special cases only help you: passages that are optional cost nothing when they are left out, "
            "and a passage that you marked in pieces counts as one.",
        ),
    )
    listed = "".join(f"<li>{escape(step)}</li>" for step in steps)
    return f"<ol>{listed}</ol>{_beside()}{_example()}"


def _beside() -> str:
    rows = (
        (
            translate("help", "Found it"),
            translate("help", "how many passages of the key you found, whatever tag you gave them"),
        ),
        (
            translate("help", "Right tag"),
            translate("help", "how many of those have the right tag, or one that the key also accepts"),
        ),
        (
            translate("help", "Precision"),
            translate("help", "how many of your highlights met a passage of the key"),
        ),
    )
    cells = "".join(row_of(f"<b>{escape(a)}</b>&nbsp;&nbsp;", escape(b)) for a, b in rows)
    intro = translate(
        "help",
        "Three figures stand beside the score, so that finding and naming are never mixed up:",
    )
    end = translate(
        "help",
        "Half of the credit is for the place. The score is no grade; your teacher's rules may differ a "
        "little, and the report names them.",
    )
    return f"<p>{escape(intro)}</p><table cellpadding='3'>{cells}</table><p>{escape(end)}</p>"


def _example() -> str:
    texts = (
        translate(
            "help",
            "The key has three passages: 1 a claim (opinion is also accepted), 2 an opinion of 9 words, "
            "3 a claim. A student marks passage 1 exactly, as an opinion; 6 of the 9 words of passage 2, as "
            "an opinion; and passage 3 exactly, as a sourced fact.",
        ),
        translate(
            "help",
            "{earned} of 6 shares are earned: {earned} ÷ 6 × 100 = {score}, shown as 77. Found it: 3 of 3. "
            "Right tag: 2 of 3. Precision: 3 of 3.",
        ),
        translate(
            "help",
            "Had the student left out passage 3 and marked some other words as a claim instead, both would "
            "lose their one share: {less} ÷ 6 × 100 = 60.",
        ),
    )
    numbers = {"earned": _decimal(4.6), "score": _decimal(76.7), "less": _decimal(3.6)}
    head = (
        translate("help", "Passage"),
        translate("help", "Fit"),
        translate("help", "Credit"),
        translate("help", "Shares"),
        translate("help", "Earned"),
    )
    rows = (
        (translate("help", "1: right place, accepted tag"), "1", "1 × (½ + ½) = 1", "2", "2"),
        (
            translate("help", "2: too short, right tag"),
            "2 × 6 ÷ (9 + 6) = 4/5",
            "4/5 × (½ + ½) = 4/5",
            "2",
            _decimal(1.6),
        ),
        (translate("help", "3: right place, other tag"), "1", "1 × (½ + 0) = ½", "2", "1"),
        (translate("help", "Together"), "", "", "6", _decimal(4.6)),
    )
    first = "".join(in_reading_order([f"<th align='{near_side()}'>{escape(text)}</th>" for text in head]))
    body = "".join(row_of(*map(escape, row)) for row in rows)
    table = f"<table border='1' cellspacing='0' cellpadding='5'><tr>{first}</tr>{body}</table>"
    title = escape(translate("help", "An example"))
    before, *after = (_paragraph(text.format(**numbers)) for text in texts)
    return f"<h3>{title}</h3>{before}{table}{''.join(after)}"


def data_sheet(workspace: Path, journal_mode: str, settings: Path, copies: Sequence[Path]) -> str:
    """Where the work is kept, who can read it, and how it is copied.

    Args:
        workspace: the file with everyone's work.
        journal_mode: ``wal`` or ``truncate``.
        settings: the file with the settings used last.
        copies: those that the program made by itself, beside the workspace.
    """
    parts = [
        _file(translate("help", "All work on this computer is kept in this one file:"), workspace),
        _paragraph(_journal(journal_mode, workspace)),
        _file(translate("help", "The settings used last stand beside it:"), settings),
        _heading(translate("help", "How to copy it")),
        _paragraph(
            translate(
                "help",
                "“Back up now” writes one complete file at any time, also while somebody works. To use a "
                "copy, close the program and put the copy in the place of the file above, under its name.",
            )
        ),
        _paragraph(
            translate(
                "help",
                "If you copy the file yourself, close the program first. While it is open, the file lacks at "
                "most what was done in the last few seconds.",
            )
        ),
    ]
    if copies:
        title = translate("help", "Copies that the program made before it changed the file's format:")
        parts.append(
            _paragraph(title) + "".join(f"<p><b>{isolated(escape(str(path)))}</b></p>" for path in copies)
        )
    parts += [
        _heading(translate("help", "Who can read it")),
        _paragraph(
            translate(
                "help",
                "Nothing leaves this computer: there is no account, no network and no telemetry. The file "
                "holds names or code names, highlights with reasons, and their earlier versions, so that "
                "undo works. It is not encrypted: everyone who uses the same account of this computer could "
                "read it. On a shared computer a code name is better than a name.",
            )
        ),
    ]
    return "".join(parts)


def _journal(mode: str, workspace: Path) -> str:
    if mode == "wal":
        text = translate(
            "help",
            "Its journal is a write-ahead log (WAL): what has just been done stands in {journal} for a "
            "moment and moves into the file soon after, and when the program ends.",
        )
        return text.format(journal=isolated(workspace.name + "-wal"))
    return translate(
        "help",
        "This drive does not allow a write-ahead log, so the journal is a simpler one (TRUNCATE). It is "
        "slower and just as safe: every change stands in the file at once.",
    )


def about_sheet() -> str:
    """Version, licence, and what the program stands on."""
    lines = [
        translate("help", "Learn to read the news closely: claim, opinion or sourced fact?"),
        translate(
            "help",
            "It takes no side. It teaches what kind of statement a passage is and how it could be checked.",
        ),
        translate("help", "Free software under the MIT licence."),
    ]
    libraries = [("Python", _python(), "PSF-2.0"), ("SQLite", "", translate("help", "public domain"))]
    libraries += [(name, _version(name), licence) for name, licence in LIBRARIES]
    typefaces = [(name, "", "SIL OFL 1.1") for name in TYPEFACES]
    return (
        f"<h3>Annotator {escape(__version__)}</h3>"
        + "".join(map(_paragraph, lines))
        + _heading(translate("help", "Libraries"))
        + _components(libraries)
        + _heading(translate("help", "Typefaces"))
        + _components(typefaces)
    )


def _components(rows: Sequence[tuple[str, str, str]]) -> str:
    cells = "".join(
        row_of(f"{isolated(escape(f'{name} {number}'))}&nbsp;&nbsp;", isolated(escape(licence)))
        for name, number, licence in rows
    )
    return f"<table cellpadding='2'>{cells}</table>"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a bundle may come without the packages' own descriptions
        return ""


def _python() -> str:
    from platform import python_version

    return python_version()


def _decimal(value: float) -> str:
    return QLocale().toString(value, "f", 1)


def _file(text: str, path: Path) -> str:
    return f"<p>{escape(text)}<br><b>{isolated(escape(str(path)))}</b></p>"


def _heading(text: str) -> str:
    return f"<h3>{escape(text)}</h3>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"
