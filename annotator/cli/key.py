"""``annotator key``: compare keys, and see what one still lacks."""

from collections.abc import Iterator

import click

from annotator.cli.context import MakeServices
from annotator.cli.keys import Keys, read_keys
from annotator.core.agreement import Agreement, agreement_of
from annotator.core.key_checks import OPEN, key_findings
from annotator.core.key_difference import (
    KeyDifferences,
    PassageDifference,
    colleague_differences,
    version_differences,
)
from annotator.services.presenting.agreeing import CAUTION, agreement_rows
from annotator.services.presenting.key_checklist import SEVERITIES, finding_sentence
from annotator.services.presenting.key_differences import CODES, fields_beside, values_beside

DIFF_EXAMPLES = """\b
Examples:
  annotator key diff old-lesson.lesson new-lesson.lesson
  annotator key diff mexico-lists-demands my-key.json --json
"""
AGREE_EXAMPLES = """\b
Examples:
  annotator key agree mexico-lists-demands colleague-key.json
  annotator key agree mine.json theirs.json --lesson mexico-lists-demands --json
"""
CHECK_EXAMPLES = """\b
Examples:
  annotator key check mexico-lists-demands
  annotator key check my-key.json --lesson my-lesson --json
"""

_lesson = click.option("--lesson", metavar="LESSON", help="The lesson that key files are for.")
_json = click.option("--json", "as_json", is_flag=True, help="Print everything as JSON, for other programs.")


@click.group(no_args_is_help=False)
def key() -> None:
    """Compare instructors' keys, and check one.

    A key is named as a key file (.json), or as a lesson that holds one: a folder, a .lesson file or the id
    of a lesson that comes with the program.
    """


@key.command(epilog=DIFF_EXAMPLES)
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@_lesson
@_json
@click.pass_obj
def diff(services: MakeServices, first: str, second: str, lesson: str | None, as_json: bool) -> None:
    """Show what key B changed of key A, an earlier version.

    Passages belong together by their ids, then by their words.
    """
    made = services()
    found = read_keys(made, (first, second), lesson)
    before, after = found.keys
    differences = version_differences(found.article, found.tags, before, after)
    if as_json:
        click.echo(made.differences_text(before, after, differences), nl=False)
        return
    click.echo(f"{found.lesson.title} ({before.lesson}): key version {before.version} → {after.version}")
    for line in _differing(found, differences):
        click.echo(line)
    if differences.none:
        click.echo("\nThe keys are the same.")


@key.command(epilog=AGREE_EXAMPLES)
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@_lesson
@_json
@click.pass_obj
def agree(services: MakeServices, first: str, second: str, lesson: str | None, as_json: bool) -> None:
    """Show how far two instructors' keys A and B agree, and where they do not.

    Passages belong together by their words alone.
    """
    made = services()
    found = read_keys(made, (first, second), lesson)
    one, other = found.keys
    agreement = agreement_of(found.article, found.tags, one, other)
    differences = colleague_differences(found.article, found.tags, one, other)
    if as_json:
        click.echo(made.agreement_text(one, other, agreement, differences), nl=False)
        return
    click.echo(f"{found.lesson.title} ({one.lesson})\n")
    for line in (*_figures(agreement, found), *_differing(found, differences)):
        click.echo(line)


@key.command(epilog=CHECK_EXAMPLES)
@click.argument("place", metavar="KEY")
@_lesson
@_json
@click.pass_context
def check(context: click.Context, place: str, lesson: str | None, as_json: bool) -> None:
    """Show what a KEY still lacks, with figures for its article.

    The exit code is 1 if an entry is open. Notes worth a look and figures are for information.
    """
    make: MakeServices = context.obj
    made = make()
    found = read_keys(made, (place,), lesson)
    findings = key_findings(found.article, found.tags, found.keys[0])
    if as_json:
        click.echo(made.findings_text(found.keys[0], findings), nl=False)
    else:
        for each in findings:
            where = f" {each.passage}:" if each.passage else ""
            click.echo(f"{SEVERITIES[each.severity]}:{where} {finding_sentence(each, found.names)}")
    if any(each.severity == OPEN for each in findings):
        context.exit(1)


def _figures(agreement: Agreement, found: Keys) -> Iterator[str]:
    rows = agreement_rows(agreement, found.names)
    width = max(len(row.what) for row in rows)
    counts = f"{agreement.first} and {agreement.second}, of which {len(agreement.pairs)} belong together"
    yield f"{'Passages'.ljust(width)}  {counts}"
    for row in rows:
        yield f"{row.what.ljust(width)}  {row.figure.rjust(5)}  {row.level}".rstrip()
    yield f"\n{CAUTION}"


def _differing(found: Keys, differences: KeyDifferences) -> Iterator[str]:
    """Every difference with both sides, one below the other."""
    for each in differences.different:
        yield f"\n{_ids(each)}: {CODES[each.code]}"
        for beside in fields_beside(each, found.article, found.names):
            yield from _both(beside.name, beside.one, beside.other)
    beside_them = list(values_beside(differences, found.article))
    if beside_them:
        yield "\nBeside the passages:"
    for beside in beside_them:
        yield from _both(beside.name, beside.one, beside.other)


def _ids(difference: PassageDifference) -> str:
    return " – ".join(dict.fromkeys(filter(None, difference.about)))


def _both(name: str, one: str, other: str) -> Iterator[str]:
    yield f"  {name}"
    yield f"    A  {' '.join(one.split())}"
    yield f"    B  {' '.join(other.split())}"
