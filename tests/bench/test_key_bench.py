"""How long work with keys takes, as a multiple of scoring the same passages in the same run."""

from dataclasses import replace

import pytest
from processor_time import fastest
from scoring_cases import key_from_workload, work_from_workload
from workloads import TAGS, workload

from annotator.core.agreement import agreement_of
from annotator.core.key import Key
from annotator.core.key_checks import key_findings
from annotator.core.key_difference import colleague_differences, version_differences
from annotator.core.made_up_students import calibrated
from annotator.core.model import Article
from annotator.core.presets import PRESETS
from annotator.core.rescoring import rescored
from annotator.core.scoring import compare


def next_version(key: Key) -> Key:
    """Every seventh passage taken out, every fourth with another tag, and cheaper extra marks."""
    passages = [
        replace(passage, tag=TAGS[number % 3], accept={}) if number % 4 == 0 else passage
        for number, passage in enumerate(key.passages)
        if number % 7
    ]
    return replace(key, passages=tuple(passages), version=2, rules=PRESETS["lenient"])


@pytest.mark.bench
@pytest.mark.parametrize("name", ["class", "book"])
def test_two_keys(name: str, pytestconfig: pytest.Config, capsys: pytest.CaptureFixture[str]) -> None:
    """``class``: 30 students and 20 passages; ``book``: one student and 10,000 passages."""
    load = workload(name)
    article = Article.from_text(load["text"])
    key = key_from_workload(article, load["key"]["passages"])
    works = {work["student"]: work_from_workload(work["passages"]) for work in load["works"]}
    other = next_version(key)
    rounds = 3 if name == "class" else 1

    scoring = fastest(lambda: [compare(article, TAGS, key, work) for work in works.values()], rounds)
    one = scoring / len(works)
    agreeing = fastest(lambda: agreement_of(article, TAGS, key, other), rounds)
    versions = fastest(lambda: version_differences(article, TAGS, key, other), rounds)
    colleagues = fastest(lambda: colleague_differences(article, TAGS, key, other), rounds)
    checking = fastest(lambda: key_findings(article, TAGS, key), rounds)
    rescoring = fastest(lambda: rescored(article, TAGS, key, other, works), rounds)

    with capsys.disabled():
        pytestconfig.get_terminal_writer().line(
            f"\n{name}: {len(key.passages)} and {len(other.passages)} passages, {len(works)} work(s); "
            f"scoring one work = 1 ({1000 * one:.1f} ms), agreement {agreeing / one:.1f}, "
            f"versions {versions / one:.1f}, colleagues {colleagues / one:.1f}, "
            f"checklist {checking / one:.1f}; "
            f"rescoring all {rescoring / scoring:.1f} times scoring all ({1000 * rescoring:.0f} ms)"
        )
    # Both versions are compared, and what changed is found.
    assert rescoring < 5 * scoring + 10 * one


@pytest.mark.bench
def test_rules_on_an_article(pytestconfig: pytest.Config, capsys: pytest.CaptureFixture[str]) -> None:
    """What four sets of rules give for ten ways to mark an article of the usual length."""
    load = workload("class")
    article = Article.from_text(load["text"])
    key = key_from_workload(article, load["key"]["passages"])
    work = work_from_workload(load["works"][0]["passages"])
    one = fastest(lambda: compare(article, TAGS, key, work))
    rules = fastest(lambda: calibrated(article, TAGS, key, PRESETS))
    with capsys.disabled():
        pytestconfig.get_terminal_writer().line(
            f"\nmade-up students: {rules / one:.0f} times scoring one work ({1000 * rules:.0f} ms)"
        )
    assert rules < 1000 * one
