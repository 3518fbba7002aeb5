"""A lesson as files: read again it is the same, packed twice it is the same bytes, withheld it has no key."""

import io
import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from work_samples import lesson as sample

from annotator.content.lesson_files import FolderLessonFiles
from annotator.content.lesson_writing import lesson_archive, lesson_files
from annotator.core.errors import LessonError
from annotator.core.key import Dissent, Key, KeyPassage, Reference, Rules
from annotator.core.model import Activity, Article, Lesson, Provenance, Run, Tag
from annotator.core.span import Span

# What every field may hold: no control, no lone surrogate.
LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"))
LINES = st.text(LETTERS, max_size=12)
LINE = st.text(LETTERS, min_size=1, max_size=12).filter(str.strip)
TEXTS = st.text(st.one_of(LETTERS, st.sampled_from("\n\t\"'\\#=[]")), max_size=30)
TEXT = TEXTS.filter(str.strip)
OTHER = st.dictionaries(
    st.text("xyz-", min_size=2, max_size=5), st.one_of(st.none(), st.integers(), st.lists(LINES)), max_size=2
)
SHARES = st.fractions(0, 1, max_denominator=9)
IDS = ("claim", "opinion", "sourced-fact")
WORDS = "Officials said that “prices” rose – by 5% 🥐; nobody has counted yet.\nA café owner laughed.\n"


@st.composite
def tags(draw: st.DrawFn) -> tuple[Tag, ...]:
    names = draw(st.lists(LINE, min_size=3, max_size=3, unique_by=str.casefold))
    lines = ("solid", "dashed", "wavy")
    return tuple(
        Tag(
            tag,
            name,
            letter,
            draw(st.sampled_from(["blue", "amber", "#10aF09"])),
            line,
            draw(TEXT),
            draw(TEXT),
        )
        for tag, name, letter, line in zip(IDS, names, "COS", lines, strict=True)
    )


@st.composite
def keys(draw: st.DrawFn, article: Article) -> Key:
    places = draw(st.lists(st.integers(0, len(article.words) - 1), max_size=4, unique=True))
    references = tuple(
        Reference(f"r{n}", draw(TEXT), draw(TEXTS), draw(LINES), draw(OTHER))
        for n in range(draw(st.integers(0, 2)))
    )
    passages = []
    for number, place in enumerate(places, 1):
        span = article.words[place]
        own, second, third = draw(st.permutations(IDS))
        passages.append(
            KeyPassage(
                id=f"k{number:02d}",
                span=Span(*span),
                quote=article.text[span.start : span.end],
                tag=own,
                why=draw(TEXT),
                optional=draw(st.booleans()),
                weight=draw(st.integers(1, 10)),
                accept=draw(st.sampled_from([{}, {second: draw(SHARES)}])),
                check=draw(TEXTS),
                references=tuple(each.id for each in references if draw(st.booleans())),
                hint=draw(TEXTS),
                wrong=draw(st.sampled_from([{}, {third: draw(TEXT)}])),
                who=draw(st.sampled_from([None, Span(*article.words[0])])),
                disputed=draw(st.sampled_from([(), (Dissent(second, draw(TEXT), draw(OTHER)),)])),
                other=draw(OTHER),
            )
        )
    zone = timezone(timedelta(minutes=draw(st.integers(-700, 700))))
    return Key(
        lesson="made-up",
        article_sha256=article.sha256,
        version=draw(st.integers(1, 99)),
        created=draw(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(zone))),  # noqa: DTZ001
        passages=tuple(passages),
        author=draw(LINES),
        note=draw(TEXTS),
        rules=Rules(draw(st.integers(0, 9)), "half", draw(SHARES), draw(SHARES)),
        references=references,
        other=draw(OTHER),
    )


@st.composite
def lessons(draw: st.DrawFn) -> Lesson:
    plain = Article.from_text(WORDS)
    runs = (Run(0, 9, "heading1", draw(OTHER)), Run(10, 14, "link", {"address": draw(LINES)}))
    article = Article(plain.text, plain.sha256, plain.words, plain.sentences, runs)
    return Lesson(
        id="made-up",
        title=draw(LINE),
        language="es-MX",
        article=article,
        tags=draw(tags()),
        instructions=draw(TEXTS),
        goals=tuple(draw(st.lists(TEXT, max_size=2))),
        source=Provenance(draw(LINES), draw(LINES), draw(LINES), draw(LINES), draw(TEXTS)),
        activity=Activity(draw(st.booleans()), draw(st.booleans()), draw(st.sampled_from(["score", "all"]))),
        key=draw(st.one_of(st.none(), keys(article))),
    )


SHIPPED = FolderLessonFiles().read("mexico-lists-demands")
FEW = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def written(lesson: Lesson, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for name, data in lesson_files(lesson).items():
        (folder / name).write_bytes(data)
    return folder


@FEW
@given(lesson=lessons())
def test_read_again_it_is_the_same(lesson: Lesson, tmp_path: Path) -> None:
    packed = tmp_path / "x.lesson"
    packed.write_bytes(lesson_archive(lesson))
    assert FolderLessonFiles().read(packed) == lesson
    assert FolderLessonFiles().read(written(lesson, tmp_path / "folder")) == lesson


@pytest.mark.parametrize("whole", [sample(), sample(version=None), SHIPPED])
def test_the_same_lesson_makes_the_same_bytes(whole: Lesson, tmp_path: Path, monkeypatch) -> None:
    first = lesson_archive(whole)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    monkeypatch.setattr("time.time", lambda: 4e9)
    packed = tmp_path / "x.lesson"
    packed.write_bytes(first)
    assert lesson_archive(FolderLessonFiles().read(packed)) == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        names = ["lesson.toml", "article.txt", "article.json", *(["key.json"] if whole.key else [])]
        assert archive.namelist() == names
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.testzip() is None


def test_it_is_the_folder_that_ships(tmp_path: Path) -> None:
    assert FolderLessonFiles().read(written(SHIPPED, tmp_path / "mexico")) == SHIPPED


def secrets(lesson: Lesson, key: Key) -> set[str]:
    """Everything that the key says and the lesson does not: texts, ids, references, names of fields."""
    texts = {
        key.author,
        key.note,
        key.created.isoformat(),
        "annotator-key",
        "key.json",
        '"passages"',
        '"weight"',
    }
    for each in key.passages:
        texts |= {each.id, each.why, each.check, each.hint, *each.wrong.values()}
        texts |= {dissent.why for dissent in each.disputed}
        texts |= {f'"start": {each.span.start}, "end": {each.span.end}', json.dumps(list(each.span))}
    for reference in key.references:
        texts |= {reference.id, reference.title, reference.publisher}
    return {text for text in texts if len(text) > 1 and text not in lesson.article.text}


@pytest.mark.parametrize("name", ["mexico-lists-demands", "sample"])
def test_a_withheld_key_is_not_there(name: str) -> None:
    lesson = sample() if name == "sample" else SHIPPED
    assert lesson.key is not None
    withheld = lesson_archive(replace(lesson, key=None))
    with zipfile.ZipFile(io.BytesIO(withheld)) as archive:
        members = {each: archive.read(each) for each in archive.namelist()}
        assert archive.comment == b""
        assert all(each.extra == b"" and each.comment == b"" for each in archive.infolist())
    words = members.pop("article.json")
    everything = [withheld.replace(words, b""), *members.values()]
    for secret in secrets(lesson, lesson.key):
        for data in everything:
            assert secret.encode() not in data, secret
            assert json.dumps(secret).encode()[1:-1] not in data, secret
    assert set(members) == {"lesson.toml", "article.txt"}
    # The words of the article are those that the text alone gives, and no passage is among them.
    values = json.loads(words)
    assert set(values) == {"format", "sha256", "words_rule", "words", "sentences", "runs"}
    # The same bytes, whatever the key says.
    other = replace(lesson, key=replace(lesson.key, passages=(), version=9, note="x"))
    assert lesson_archive(replace(other, key=None)) == withheld


def test_what_could_not_be_read_again_is_not_written() -> None:
    lesson = sample()
    assert lesson.key is not None
    first, *rest = lesson.key.passages
    unfinished = replace(lesson.key, passages=(replace(first, why="x" * 20_001), *rest))
    with pytest.raises(LessonError, match="why"):
        lesson_archive(replace(lesson, key=unfinished))
    with pytest.raises(LessonError):
        lesson_archive(replace(lesson, key=None, title="two\nlines"))
    with pytest.raises(LessonError, match="would not be the same"):
        lesson_archive(replace(lesson, key=replace(lesson.key, other={"x": (1, 2)})))


def test_fractions_and_moments_are_as_they_were() -> None:
    lesson = sample()
    assert lesson.key is not None
    key = replace(
        lesson.key, created=datetime(2026, 1, 1, 0, 0, 0, 5, tzinfo=UTC), rules=Rules(extra=Fraction(2, 7))
    )
    lesson_archive(replace(lesson, key=key))
