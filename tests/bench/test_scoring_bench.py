"""How long comparing takes, as a multiple of plain work on the same text in the same run."""

import pytest
from processor_time import fastest
from scoring_cases import key_from_workload, work_from_workload
from workloads import TAGS, workload

from annotator.core.model import Article
from annotator.core.scoring import compare
from annotator.core.words import sentences_of, words_of


@pytest.mark.bench
@pytest.mark.parametrize("name", ["class", "book", "book-shifted"])
def test_comparing(name: str, pytestconfig: pytest.Config, capsys: pytest.CaptureFixture[str]) -> None:
    load = workload(name)
    text = load["text"]
    article = Article.from_text(text)
    key = key_from_workload(article, load["key"]["passages"])
    works = [work_from_workload(work["passages"]) for work in load["works"]]

    split = fastest(lambda: sorted(text.split()))
    words = fastest(lambda: words_of(text))
    sentences = fastest(lambda: sentences_of(text))
    comparing = fastest(lambda: [compare(article, TAGS, key, work) for work in works])

    marks = sum(len(work) for work in works)
    with capsys.disabled():
        pytestconfig.get_terminal_writer().line(
            f"\n{name}: {len(article.words)} words, {len(works)} work(s), {marks} marks; "
            f"splitting and sorting = 1, words {words / split:.1f}, sentences {sentences / split:.1f}, "
            f"comparing {comparing / split:.1f} ({comparing / words:.1f} times the words)"
        )
    assert comparing > 0
