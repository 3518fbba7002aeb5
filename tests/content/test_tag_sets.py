"""The sets of tags that come with the program."""

from pathlib import Path

import pytest

from annotator.content.lesson_files import FolderLessonFiles
from annotator.content.tag_sets import TagSetFiles
from annotator.core.colour_vision import alike
from annotator.core.errors import LessonError, UserFileError
from annotator.core.tag_sets import TagSet, faults_of

SETS = TagSetFiles().shipped()
FILES = Path(__file__).parents[2] / "resources" / "tag_sets"


def test_both_sets_in_both_languages():
    assert [(each.language, each.id) for each in SETS] == [
        ("en", "sourced-fact-en"),
        ("en", "reasoned-judgment-en"),
        ("es", "sourced-fact-es"),
        ("es", "reasoned-judgment-es"),
    ]
    assert {each.id for each in SETS} == {file.stem for file in FILES.glob("*.toml")}


@pytest.mark.parametrize("each", SETS, ids=lambda each: each.id)
def test_a_set_passes_every_check(each: TagSet):
    assert faults_of(each.tags) == []
    assert alike([tag.colour for tag in each.tags]) == []
    assert len({tag.line for tag in each.tags}) == len(each.tags)
    assert each.note


@pytest.mark.parametrize("name", ["sourced-fact", "reasoned-judgment"])
def test_the_languages_differ_in_their_words_only(name: str):
    english, spanish = (next(s for s in SETS if s.id == f"{name}-{code}") for code in ("en", "es"))
    for one, other in zip(english.tags, spanish.tags, strict=True):
        assert (one.id, one.colour, one.line) == (other.id, other.colour, other.line)
        assert one.definition != other.definition


def test_the_first_lesson_has_the_first_set():
    assert FolderLessonFiles().read("mexico-lists-demands").tags == SETS[0].tags


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (("annotator-tags/1", "annotator-tags/2"), "tag_sets/set.toml: format: made by a newer version"),
        (('id = "claim"', 'id = "a claim"'), "tag claim: the id"),
        (('letter = "O"', 'letter = "C"'), "two tags have the letter “c”"),
        (('line = "wavy"', 'line = "curly"'), "the field “line” must be one of"),
        (('language = "en"', 'language = "?"'), "language: “?” is no language tag"),
        (("note = ", "note "), "not valid TOML"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(tmp_path: Path, change: tuple[str, str], sentence: str):
    text = (FILES / "sourced-fact-en.toml").read_text(encoding="utf-8")
    (tmp_path / "set.toml").write_text(text.replace(*change), encoding="utf-8")
    with pytest.raises(LessonError) as refused:
        TagSetFiles(tmp_path).shipped()
    assert sentence.replace("tag claim", "tag a claim") in refused.value.message


def test_a_file_that_cannot_be_read(tmp_path: Path):
    (tmp_path / "set.toml").mkdir()
    with pytest.raises(UserFileError):
        TagSetFiles(tmp_path).shipped()
