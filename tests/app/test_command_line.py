"""The program as a process: exit codes, one sentence on standard error, and what is never imported."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import __version__
from annotator.app import main as entry
from annotator.app.wiring import default_workspace

ROOT = Path(__file__).parent.parent.parent
FIRST = "mexico-lists-demands"
HEAVY = ("PySide6", "shiboken6", "sqlite3", "sqlite_utils", "jinja2", "markdown")


def run(*arguments, stdin=b"", **options):
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"}
    command = [sys.executable, "-m", "annotator", *map(str, arguments)]
    return subprocess.run(
        command, input=stdin, capture_output=True, env=environment, check=False, timeout=60, **options
    )


def complaint(result):
    """The one line on standard error."""
    [line] = result.stderr.decode("utf-8").splitlines()
    assert line.startswith("annotator: ")
    assert "Traceback" not in line
    return line


@pytest.fixture
def work(tmp_path):
    path = tmp_path / "work.json"
    path.write_text('[{"start": 59, "end": 117, "tag": "opinion"}]', encoding="utf-8")
    return path


def test_version():
    result = run("--version")
    assert (result.returncode, result.stdout.decode().strip()) == (0, f"annotator {__version__}")


@pytest.mark.parametrize("command", [[], ["compare"], ["lesson"], ["lesson", "check"], ["demo"], ["open"]])
def test_help_is_everywhere(command, capsys):
    assert entry.main([*command, "--help"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Usage: annotator")
    assert command == ["lesson"] or "  annotator " in shown


def test_compare_from_another_folder(work, tmp_path):
    result = run("compare", FIRST, work, "--json", cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, b"")
    assert json.loads(result.stdout)["shown"] == 13


class TestFailures:
    def test_bad_input_is_1(self, tmp_path):
        result = run("compare", FIRST, tmp_path / "nowhere.json")
        assert (result.returncode, result.stdout) == (1, b"")
        assert "cannot be read" in complaint(result)

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["comapre"], "There is no command or lesson “comapre”. Did you mean “compare”?"),
            (["mexico-lists"], f"Did you mean “{FIRST}”? See “annotator --help”."),
            (["civics"], "opens by its path, a lesson of this program by its name ("),
            (["--colour"], "--colour"),
            (["compare", FIRST], "'WORK'. See “annotator compare --help”."),
            (["lesson"], "Missing command. See “annotator lesson --help”."),
            (["demo"], "'--out'"),
        ],
    )
    def test_wrong_usage_is_2(self, arguments, words, capsys):
        assert entry.main(arguments) == 2
        shown = capsys.readouterr()
        assert shown.out == ""
        assert words in shown.err
        assert len(shown.err.splitlines()) == 1

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has /dev/full")
    def test_a_full_disk_behind_the_output(self, work):
        with Path("/dev/full").open("wb") as full:
            environment = os.environ | {"PYTHONPATH": str(ROOT)}
            result = subprocess.run(
                [sys.executable, "-m", "annotator", "compare", FIRST, work],
                stdout=full,
                stderr=subprocess.PIPE,
                env=environment,
                check=False,
            )
        assert result.returncode == 1
        assert "No space left" in complaint(result)

    def test_a_reader_that_goes_away(self, work):
        reading, writing = os.pipe()
        os.close(reading)
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        result = subprocess.run(
            [sys.executable, "-m", "annotator", "compare", FIRST, work, "--json"],
            stdout=writing,
            stderr=subprocess.PIPE,
            env=environment,
            check=False,
        )
        os.close(writing)
        assert (result.returncode, result.stderr) == (1, b"")

    def test_a_terminal_that_lacks_a_character(self, work):
        environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "latin-1"}
        result = subprocess.run(
            [sys.executable, "-m", "annotator", "compare", FIRST, work],
            capture_output=True,
            env=environment,
            check=False,
        )
        assert result.returncode == 0
        assert b"Biden?s Border Crisis" in result.stdout

    def test_something_unexpected_is_one_sentence(self, monkeypatch, capsys):
        def fail(*_arguments):
            raise RuntimeError("a bug with private words")

        monkeypatch.setattr(entry, "_window", fail)
        assert entry.main([]) == 1
        shown = capsys.readouterr().err
        assert shown == "annotator: Something unexpected went wrong (RuntimeError). Please report it.\n"

    def test_the_trace_is_there_for_those_who_ask(self, monkeypatch):
        def fail(*_arguments):
            raise RuntimeError("a bug")

        monkeypatch.setattr(entry, "_window", fail)
        monkeypatch.setenv("ANNOTATOR_DEBUG", "1")
        with pytest.raises(RuntimeError):
            entry.main([])

    def test_stopped_by_hand(self, monkeypatch, capsys):
        def stop(*_arguments):
            raise KeyboardInterrupt

        monkeypatch.setattr(entry, "_window", stop)
        assert entry.main([]) == 130
        assert capsys.readouterr().err.endswith("annotator: Stopped.\n")

    def test_qt_that_cannot_be_loaded(self, monkeypatch, capsys):
        monkeypatch.setitem(sys.modules, "annotator.app.window", None)
        assert entry.main([]) == 1
        assert capsys.readouterr().err.startswith("annotator: The window cannot be opened: ")


@pytest.mark.parametrize("command", ["compare", "check", "help"])
def test_commands_do_not_wait_for_the_window_or_the_database(command, work):
    arguments = {
        "compare": ["compare", FIRST, str(work), "--json"],
        "check": ["lesson", "check", FIRST],
        "help": ["--help"],
    }[command]
    code = (
        "import sys; from annotator.app.main import main\n"
        f"assert main({arguments!r}) == 0\n"
        f"found = [name for name in {HEAVY!r} if name in sys.modules]\n"
        "sys.exit(f'imported: {found}' if found else 0)"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment, check=False)
    assert (result.returncode, result.stderr) == (0, b"")


class TestWindow:
    @pytest.fixture
    def opened(self, monkeypatch):
        """What the window was opened with."""
        calls = []

        def window(workspace, lesson):
            calls.append((workspace, lesson))
            return 3

        monkeypatch.setattr(entry, "_window", window)
        return calls

    def test_opens_without_a_command(self, opened):
        assert entry.main([]) == 3
        assert opened == [(None, None)]

    def test_opens_a_workspace(self, opened, tmp_path):
        assert entry.main(["--workspace", str(tmp_path / "w.sqlite")]) == 3
        assert opened == [(tmp_path / "w.sqlite", None)]

    @pytest.mark.parametrize(
        "arguments",
        [
            ["nowhere.lesson"],
            ["NOWHERE.LESSON"],
            ["./nowhere"],
            ["open", "nowhere.lesson"],
            ["open", FIRST],
            [FIRST],
        ],
    )
    def test_opens_on_a_lesson(self, opened, arguments):
        assert entry.main(arguments) == 3
        assert opened == [(None, arguments[-1])]

    def test_a_folder_that_is_there_is_a_lesson(self, opened, tmp_path, monkeypatch):
        (tmp_path / "my-lesson").mkdir()
        monkeypatch.chdir(tmp_path)
        assert entry.main(["my-lesson"]) == 3
        assert opened == [(None, "my-lesson")]

    def test_a_command_goes_before_a_folder_of_its_name(self, opened, tmp_path, monkeypatch):
        (tmp_path / "compare").mkdir()
        monkeypatch.chdir(tmp_path)
        assert entry.main(["compare"]) == 2
        assert opened == []

    @pytest.mark.parametrize(
        "arguments", [["--workspace", "w", "a.lesson"], ["a.lesson", "--workspace", "w"]]
    )
    def test_a_workspace_may_stand_on_either_side(self, opened, arguments):
        assert entry.main(arguments) == 3
        assert opened == [(Path("w"), "a.lesson")]

    def test_a_course_is_meant_by_its_name(self, opened):
        assert entry.main(["--workspace", "w", "news.course"]) == 3
        assert opened == [(Path("w"), "news.course")]


def test_the_workspace_is_in_the_data_folder():
    assert default_workspace().name == "workspace.sqlite"
    assert default_workspace().parent.name == "Annotator"
