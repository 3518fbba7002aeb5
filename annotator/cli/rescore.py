"""``annotator rescore``: what another key makes of collected work."""

from collections.abc import Iterator, Sequence

import click

from annotator.cli.context import CliServices, MakeServices
from annotator.cli.inputs import bytes_of, called
from annotator.cli.keys import Keys, read_keys
from annotator.cli.table import columns, tenths
from annotator.core.errors import ScoringError, UserFileError
from annotator.core.model import Passage
from annotator.core.placing import check_work
from annotator.core.rescoring import GAINS, LOSES, SAME, Rescoring, rescored
from annotator.services.presenting.rescoring import DIRECTIONS, change_in_words
from annotator.services.presenting.wording import DASH, percent_of

EXAMPLES = """\b
Examples:
  annotator rescore mexico-lists-demands --key new-key.json class/*.json
  annotator rescore old-lesson.lesson --key new-lesson.lesson work.json --json
"""
HEAD = ("before", "after", "", "work")


@click.command(epilog=EXAMPLES)
@click.argument("lesson")
@click.argument("works", metavar="WORK...", nargs=-1, required=True)
@click.option("--key", "new", metavar="KEY", required=True, help="The new key: a key file or a lesson.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON, for other programs.")
@click.pass_obj
def rescore(services: MakeServices, lesson: str, works: tuple[str, ...], new: str, as_json: bool) -> None:
    """Show who gains and who loses by a new key, and why.

    Each WORK file, as "annotator compare" reads them, is compared with the key of the LESSON and with the
    new KEY. Nothing is changed.
    """
    made = services()
    found = read_keys(made, (lesson, new), None)
    before, after = found.keys
    rescoring = rescored(found.article, found.tags, before, after, _works(made, found, works))
    if as_json:
        click.echo(made.rescoring_text(before, after, rescoring), nl=False)
        return
    click.echo(f"{found.lesson.title} ({before.lesson}): key version {before.version} → {after.version}")
    for line in _told(rescoring, found):
        click.echo(line)


def _works(services: CliServices, found: Keys, names: Sequence[str]) -> dict[str, tuple[Passage, ...]]:
    """The passages by the name of their file, as both keys take them."""
    works: dict[str, tuple[Passage, ...]] = {}
    for name in names:
        if name in works:
            raise UserFileError("{file} is named twice.", file=called(name))
        works[name] = services.read_work(bytes_of(name), called(name), found.tags)
        for key in found.keys:
            try:
                check_work(found.article, found.tags, key, works[name])
            except ScoringError as exc:
                raise UserFileError("{file}: {problem}", file=called(name), problem=exc.sentence) from exc
    return works


def _told(rescoring: Rescoring, found: Keys) -> Iterator[str]:
    counts = ", ".join(
        f"{DIRECTIONS[direction].lower()}: {rescoring.count(direction)}" for direction in (GAINS, LOSES, SAME)
    )
    means = [
        DASH if mean is None else percent_of(mean) for mean in (rescoring.mean_before, rescoring.mean_after)
    ]
    yield f"\n{counts}; mean score {means[0]} → {means[1]}\n"
    rows = [
        (tenths(each.before.points), tenths(each.after.points), DIRECTIONS[each.direction], each.student)
        for each in rescoring.students
    ]
    yield from columns([HEAD, *rows], HEAD.index(""))
    for each in rescoring.students:
        if each.rows:
            yield f"\n{each.student}"
        for change in each.rows:
            row = change.after or change.before
            yield f"  {change.own or (row.key if row else '')}"
            for side, words in zip(("before", "after"), change_in_words(change, found.names), strict=True):
                yield f"    {side.ljust(6)}  {words}"
