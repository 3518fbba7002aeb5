"""What the commands about keys print with ``--json``: ASCII, fractions as strings in lowest terms."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from annotator.content.comparison_json import row_to_json, text_of, written
from annotator.core.agreement import Agreement, level_of
from annotator.core.comparison import Comparison
from annotator.core.key import Key
from annotator.core.key_checks import OPEN, Finding
from annotator.core.key_difference import KeyDifferences, PassageDifference
from annotator.core.rescoring import GAINS, LOSES, SAME, Rescoring, RowChange, StudentChange
from annotator.core.span import Span
from annotator.services.presenting.key_checklist import finding_sentence


def differences_text(before: Key, after: Key, differences: KeyDifferences) -> str:
    """What ``annotator key diff --json`` prints."""
    values = {
        "lesson": before.lesson,
        "before": _key(before),
        "after": _key(after),
        "same": differences.none,
        "passages": [_passage(each, "before", "after") for each in differences.passages],
        "rules": [
            {"rule": each.name, "before": _value(each.one), "after": _value(each.other)}
            for each in differences.rules
        ],
        "ignored": {"added": _spans(differences.ignored), "removed": _spans(differences.not_ignored)},
        "sources": [
            {"code": each.code, "id": reference.id}
            for each in differences.references
            if (reference := each.one or each.other) is not None
        ],
    }
    return written(values)


def agreement_text(first: Key, second: Key, agreement: Agreement, differences: KeyDifferences) -> str:
    """What ``annotator key agree --json`` prints; figures have the names of the scoring vectors."""
    values = {
        "lesson": first.lesson,
        "first": {**_key(first), "passages": agreement.first},
        "second": {**_key(second), "passages": agreement.second},
        "pairs": len(agreement.pairs),
        "place_f1": text_of(agreement.place_f1),
        "tag_f1": text_of(agreement.tag_f1),
        "kappa": text_of(agreement.kappa),
        "kappa_level": level_of(agreement.kappa),
        "by_tag": {
            tag: {
                "f1": text_of(figures.f1),
                "alpha": text_of(figures.alpha),
                "alpha_level": level_of(figures.alpha),
            }
            for tag, figures in agreement.by_tag.items()
        },
        "passages": [_passage(each, "first", "second") for each in differences.passages],
    }
    return written(values)


def findings_text(key: Key, findings: Iterable[Finding]) -> str:
    """What ``annotator key check --json`` prints; tags are called by their ids."""
    entries = list(findings)
    values = {
        "lesson": key.lesson,
        "key_version": key.version,
        "open": sum(each.severity == OPEN for each in entries),
        "findings": [
            {
                "code": each.code,
                "severity": each.severity,
                "passage": each.passage,
                "span": None if each.span is None else list(each.span),
                "fields": {name: _value(value) for name, value in each.fields.items()},
                "sentence": finding_sentence(each, {}),
            }
            for each in entries
        ],
    }
    return written(values)


def rescoring_text(before: Key, after: Key, rescoring: Rescoring) -> str:
    """What ``annotator rescore --json`` prints; tags are called by their ids."""
    values = {
        "lesson": before.lesson,
        "before": _key(before),
        "after": _key(after),
        **{direction: rescoring.count(direction) for direction in (GAINS, LOSES, SAME)},
        "mean_before": text_of(rescoring.mean_before),
        "mean_after": text_of(rescoring.mean_after),
        "works": [_student(each) for each in rescoring.students],
        "passages": [
            {
                "before": each.one,
                "after": each.other,
                "outcomes_before": dict(sorted(each.before.items())),
                "outcomes_after": dict(sorted(each.after.items())),
                "changed": each.changed,
            }
            for each in rescoring.passages
        ],
    }
    return written(values)


def _student(change: StudentChange) -> dict[str, Any]:
    return {
        "work": change.student,
        "direction": change.direction,
        "before": _score(change.before),
        "after": _score(change.after),
        "changes": [_change(each) for each in change.rows],
    }


def _score(comparison: Comparison) -> dict[str, Any]:
    return {
        "score": str(comparison.score),
        "shown": comparison.shown,
        "points": comparison.points,
        "found": list(comparison.found),
        "right_tag": list(comparison.right_tag),
    }


def _change(change: RowChange) -> dict[str, Any]:
    return {
        "student": change.own,
        "before": None if change.before is None else row_to_json(change.before, {}),
        "after": None if change.after is None else row_to_json(change.after, {}),
    }


def _key(key: Key) -> dict[str, Any]:
    return {"version": key.version, "author": key.author}


def _passage(difference: PassageDifference, one: str, other: str) -> dict[str, Any]:
    mine, theirs = difference.about
    return {
        "code": difference.code,
        one: mine or None,
        other: theirs or None,
        "fields": list(difference.fields),
        "fit": text_of(difference.fit),
    }


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [list(span) for span in spans]


def _value(value: object) -> object:
    return str(value) if isinstance(value, Fraction) else value
