"""A lesson out of a file, from the command line."""

import json

import pytest
from click.testing import CliRunner
from import_samples import CASES, samples

from annotator.app.main import main, program
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.importing import clean

PAGE = samples()["page.html"]


def run(*arguments: object):
    return CliRunner().invoke(program, ["import", *map(str, arguments)], prog_name="annotator")


@pytest.fixture
def write(tmp_path):
    def written(name: str, data: bytes | str):
        path = tmp_path / name
        path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
        return path

    return written


def lesson(place):
    return FolderLessonFiles().read(place)


@pytest.mark.parametrize("form", ["made", "made.lesson"])
def test_a_file_becomes_a_lesson_that_can_be_opened(write, tmp_path, form):
    file, out = write("page.html", PAGE), tmp_path / form
    result = run(file, "-o", out)
    assert result.exit_code == 0, result.output
    made = lesson(out)
    assert (made.id, made.title, made.language, made.key) == ("fares", "Fares", "en", None)
    assert [tag.id for tag in made.tags] == ["claim", "opinion", "sourced-fact"]
    assert made.source.author == "A"
    assert FolderLessonFiles().origin(out) == {"page.html": PAGE}
    assert FolderLessonFiles().problems(out) == []


@pytest.mark.parametrize("name", ["text.md", "page.mhtml", "made.docx", "made.odt", "made.epub", "made.pdf"])
def test_every_format_is_taken(write, tmp_path, name):
    result = run(write(name, samples()[name]), "-o", tmp_path / "out")
    assert result.exit_code == 0, result.output
    assert lesson(tmp_path / "out").article.text
    assert (tmp_path / "out" / "source" / name).read_bytes() == samples()[name]


def test_everything_that_was_left_out_or_changed_is_told(write, tmp_path):
    changed = CASES / "12-docx-tracked-changes" / "article.docx"
    assert "Tracked changes are taken as accepted: " in run(changed, "-o", tmp_path / "a").stdout
    told = run(write("page.html", PAGE), "-o", tmp_path / "b").stdout
    assert "Left out: A menu or list of links: “N”" in told
    assert "html, read as utf-8" in told


def test_as_json(write, tmp_path):
    result = run(write("page.html", PAGE), "-o", tmp_path / "out", "--json")
    told = json.loads(result.stdout)
    assert result.stdout.isascii()
    assert (told["lesson"], told["format"], told["encoding"], told["blocks"]) == ("fares", "html", "utf-8", 9)
    assert told["left_out"] == [{"reason": "menu", "kind": "paragraph", "words": 1, "begins": "N"}]
    article = lesson(tmp_path / "out").article
    assert [article.text[start:end] for start, end in told["ignored"]] == ["C"]
    assert told["article_sha256"] == article.sha256
    assert told["words"] == len(article.words)
    assert told["files"] == ["lesson.toml", "article.txt", "article.json", "source/page.html"]


def test_what_was_said_counts_before_what_the_file_says(write, tmp_path):
    out = tmp_path / "out"
    result = run(
        write("a.html", PAGE), "-o", out, "--title", "Título", "--language", "es-MX", "--id", "my-own"
    )
    assert result.exit_code == 0, result.output
    made = lesson(out)
    assert (made.id, made.title, made.language) == ("my-own", "Título", "es-MX")
    assert made.tags[0].name == "Afirmación"


def test_a_language_that_nobody_named_is_not_guessed(write, tmp_path):
    result = run(write("a.txt", "Just some text.\n"), "-o", tmp_path / "out")
    assert "does not name its language" in result.stdout
    made = lesson(tmp_path / "out")
    assert (made.language, made.title, made.id) == ("und", "a", "a")


def test_an_unsure_encoding_is_asked_with_a_line_of_each(write, tmp_path):
    file = write("text.txt", samples()["text.txt"])
    result = run(file, "-o", tmp_path / "out")
    assert result.exit_code == 1
    first, *offers = result.stderr.splitlines()
    assert first.startswith("annotator: It is not certain how the letters")
    assert "--encoding" in first
    assert "  cp1252  Ä third." in offers
    assert not (tmp_path / "out").exists()
    assert run(file, "-o", tmp_path / "out", "--encoding", "cp1252").exit_code == 0
    assert lesson(tmp_path / "out").article.text == "One two.\n\nÄ third.\n"


def test_an_unsure_encoding_as_json(write, tmp_path):
    result = run(write("text.txt", samples()["text.txt"]), "-o", tmp_path / "out", "--json")
    assert result.exit_code == 1
    told = json.loads(result.stdout)
    assert told["refused"] == "encoding"
    assert {"encoding": "cp1252", "line": "Ä third."} in told["offers"]


def test_a_password_comes_from_a_file(write, tmp_path, capsys):
    locked = CASES / "18-pdf-locked-and-closed" / "closed.pdf"
    expected = json.loads((CASES / "expected.json").read_text(encoding="utf-8"))
    (case,) = [each for each in expected["cases"] if each["id"] == "18-pdf-locked-and-closed"]
    name, wanted = next((name, each) for name, each in case["expected"].items() if "password" in each)
    locked = CASES / case["id"] / name
    assert main(["import", str(locked), "-o", str(tmp_path / "out")]) == 1
    assert "password" in capsys.readouterr().err
    password = write("password.txt", wanted["password"] + "\n")
    assert main(["import", str(locked), "-o", str(tmp_path / "out"), "--password-file", str(password)]) == 0
    assert wanted["password"] not in capsys.readouterr().out


def test_chosen_parts_of_a_book(write, tmp_path):
    file = write("made.epub", samples()["made.epub"])
    told = run(file, "-o", tmp_path / "all").stdout
    assert "Part c0: A, 2 words" in told
    assert run(file, "-o", tmp_path / "one", "--parts", "c1").exit_code == 0
    assert lesson(tmp_path / "one").article.text == "b\n"


def test_a_part_that_is_not_there_is_named_with_those_that_are(write, tmp_path, capsys):
    file = write("made.epub", samples()["made.epub"])
    assert main(["import", str(file), "-o", str(tmp_path / "out"), "--parts", "c1,c9"]) == 1
    told = capsys.readouterr().err
    assert "There is no part c9" in told
    assert "c0 (A); c1 (b)" in told


def test_a_page_can_be_taken_whole(write, tmp_path):
    run(write("page.html", PAGE), "-o", tmp_path / "out", "--whole-page")
    assert lesson(tmp_path / "out").article.text.startswith("N\n\nFares")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", b"PK\x03\x04 damaged"),
        ("a.png", b"\x89PNG\r\n"),
        ("a.txt", b"  \n"),
        ("a.html", b"<nav>x</nav>"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(write, tmp_path, capsys, name, data):
    assert main(["import", str(write(name, data)), "-o", str(tmp_path / "out")]) == 1
    told = capsys.readouterr()
    assert told.err.startswith("annotator: ")
    assert told.err.count("\n") == 1
    assert not told.out
    assert not (tmp_path / "out").exists()


def test_what_is_there_already_is_left_alone(write, tmp_path, capsys):
    file, out = write("page.html", PAGE), write("out.lesson", b"mine")
    assert main(["import", str(file), "-o", str(out)]) == 1
    assert "already" in capsys.readouterr().err
    assert out.read_bytes() == b"mine"


@pytest.mark.parametrize(
    "more", [["--language", "Spanish please"], ["--id", "No Slug"], ["--language", "x"], ["-o", "b", "extra"]]
)
def test_wrong_usage(write, tmp_path, more):
    assert run(write("a.txt", "Text.\n"), "-o", tmp_path / "out", *more).exit_code == 2
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "name", ["CON.txt", "a:b.txt", "  x .txt", "nó.txt", "x" * 200 + ".txt", "no-suffix"]
)
def test_the_source_has_a_name_that_every_system_takes(write, tmp_path, name):
    result = run(write(name, "Text here.\n"), "-o", tmp_path / "out.lesson")
    assert result.exit_code == 0, result.output
    (kept,) = FolderLessonFiles().origin(tmp_path / "out.lesson")
    assert not set('<>:"/\\|?*') & set(kept)
    assert kept.partition(".")[0].upper() != "CON"


def test_the_same_file_makes_the_same_bytes(write, tmp_path):
    file = write("page.html", PAGE)
    run(file, "-o", tmp_path / "a.lesson")
    run(file, "-o", tmp_path / "b.lesson")
    assert (tmp_path / "a.lesson").read_bytes() == (tmp_path / "b.lesson").read_bytes()


def test_the_text_of_a_lesson_is_what_the_file_says(write, tmp_path):
    text = "One. \u00a0Two\u2028three.\n\n\n\tFour.\n"
    run(write("a.txt", text), "-o", tmp_path / "out")
    assert lesson(tmp_path / "out").article.text == clean(text)[0]
