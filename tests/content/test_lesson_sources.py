"""What ships is what its sources make, and a key that can be taught with."""

import pytest
from build_lessons import LESSONS, stale

from annotator.content.lesson_files import FolderLessonFiles

SHIPPED = sorted(path.parent.name for path in LESSONS.glob("*/lesson.toml"))
WITH_SOURCE = sorted(path.parents[1].name for path in LESSONS.glob("*/source/article.md"))


def test_texts_are_what_their_sources_make():
    assert stale() == {}


def test_a_changed_source_is_noticed(tmp_path):
    folder = tmp_path / "one" / "source"
    folder.mkdir(parents=True)
    (folder / "article.md").write_text("# Fares\n\nA *new* fare.\n", encoding="utf-8")
    assert {path.name for path in stale(tmp_path)} == {"article.txt", "article.json"}


def test_six_lessons_ship():
    assert len(SHIPPED) == 6
    assert len(WITH_SOURCE) == 5


@pytest.mark.parametrize("lesson_id", WITH_SOURCE)
def test_a_lesson_is_as_long_and_its_key_as_full_as_a_class_needs(lesson_id):
    lesson = FolderLessonFiles().read(lesson_id)
    key = lesson.key
    assert 250 <= len(lesson.article.words) <= 600
    assert 12 <= len(key.passages) <= 25
    assert all(passage.why and passage.hint for passage in key.passages)
    assert sum(bool(passage.check) for passage in key.passages) * 3 >= len(key.passages)
    assert sum(bool(passage.accept) for passage in key.passages) >= 2
    assert sum(passage.optional for passage in key.passages) >= 2
    assert {passage.tag for passage in key.passages} == {tag.id for tag in lesson.tags}
    for passage in key.passages:
        others = {tag.id for tag in lesson.tags} - {passage.tag}
        fully = {tag for tag, share in passage.accept.items() if share == 1}
        assert others - fully <= set(passage.wrong)


@pytest.mark.parametrize("lesson_id", WITH_SOURCE)
def test_an_invented_article_says_so(lesson_id):
    assert "invent" in FolderLessonFiles().read(lesson_id).source.note
