"""run.py: what is missing, what is said about it, what is set up and when, and where the arguments go."""

import ast
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

SOURCE = Path(__file__).resolve().parents[1] / "run.py"
APT = {"apt-get": "/usr/bin/apt-get"}.get


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("run_under_test", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    folder = tmp_path / "a folder with spaces"
    folder.mkdir()
    shutil.copy(SOURCE, folder / "run.py")
    (folder / "requirements.lock").write_text("# nothing\n", encoding="utf-8")
    (folder / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    return folder


@pytest.fixture
def run(checkout: Path) -> ModuleType:
    return load(checkout / "run.py")


class Workshop:
    """Stands in for venv, pip and the program; keeps what was asked of them."""

    def __init__(self, run: ModuleType) -> None:
        self.run = run
        self.steps: list[str] = []
        self.failing = ""

    def create(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        Path(self.run.PYTHON).parent.mkdir(parents=True)
        Path(self.run.PYTHON).touch()
        self.steps.append("venv")

    def run_logged(self, command: list[str], environ: dict[str, str]) -> int:
        assert environ["PIP_NO_INPUT"] == "1"
        step = command[command.index("install") + 1]
        self.steps.append(step)
        if step == self.failing:
            self.run.LOG.parent.mkdir(exist_ok=True)
            self.run.LOG.write_text("ERROR: no reason\n", encoding="utf-8")
            return 1
        return 0

    def take_steps(self) -> list[str]:
        steps, self.steps = self.steps, []
        return steps


FULL = ["venv", "--require-hashes", "--no-index", "program"]


@pytest.fixture
def workshop(run: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    workshop = Workshop(run)

    class Builder:
        def __init__(self, **options: object) -> None:
            assert options["clear"]

        def create(self, folder: Path) -> None:
            workshop.create(folder)

    def run_program(arguments: list[str]) -> int:
        workshop.steps.append("program")
        return 0

    monkeypatch.setattr("venv.EnvBuilder", Builder)
    monkeypatch.setattr(run, "missing_parts", dict)
    monkeypatch.setattr(run, "missing_libraries", dict)
    monkeypatch.setattr(run, "run_logged", workshop.run_logged)
    monkeypatch.setattr(run, "run_program", run_program)
    return workshop


# Python


def test_old_python_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer, and this is Python 3\.9;"):
        load(SOURCE)


def test_old_python_can_read_the_file_far_enough_to_refuse() -> None:
    ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_only_the_standard_library_is_imported() -> None:
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"))
    names = [a.name for node in ast.walk(tree) if isinstance(node, ast.Import) for a in node.names]
    names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names


# The system


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {}, ""),
        ("linux", {"DISPLAY": ""}, ""),
        ("linux", {"DISPLAY": ":0"}, "x11"),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "x11"),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ""),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "minimal:enable_fonts"}, ""),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, "x11"),
        ("darwin", {}, "native"),
        ("win32", {}, "native"),
        ("win32", {"QT_QPA_PLATFORM": "offscreen"}, ""),
    ],
)
def test_display(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, platform: str, environ: dict[str, str], expected: str
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert run.find_display() == expected


def bare_loader(*present: str) -> Callable[[str], object]:
    def load_library(soname: str) -> object:
        if soname not in present:
            raise OSError(soname)
        return object()

    return load_library


def test_all_missing_libraries_are_found_in_one_look(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(run, "find_display", lambda: "")
    missing = run.missing_libraries(bare_loader("libGL.so.1"))
    assert list(missing.values()) == [
        "libegl1",
        "libxkbcommon0",
        "libdbus-1-3",
        "libfontconfig1",
        "libglib2.0-0",
        "libgssapi-krb5-2",
    ]


def test_a_display_needs_more(run: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(run, "find_display", lambda: "x11")
    missing = run.missing_libraries(bare_loader(*run.QT_LIBRARIES))
    assert list(missing.values()) == [
        "libxcb-cursor0",
        "libxcb-icccm4",
        "libxcb-keysyms1",
        "libxcb-shape0",
        "libxkbcommon-x11-0",
    ]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_bring_their_libraries(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert run.missing_libraries(bare_loader()) == {}


def test_parts_of_python_and_libraries_are_named_together(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", {}.get)
    monkeypatch.setattr(shutil, "which", APT)
    monkeypatch.setattr(sys, "executable", "/opt/python/bin/python3")
    monkeypatch.setattr(run, "CERTIFICATES", tmp_path / "none")
    monkeypatch.setattr(run, "missing_libraries", lambda: {"libGL.so.1": "libgl1"})
    venv_package = f"python3.{sys.version_info.minor}-venv"
    assert list(run.missing_parts().values()) == [venv_package, "ca-certificates", "libgl1"]


def test_the_systems_own_python_takes_the_systems_package(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", {}.get)
    monkeypatch.setattr(shutil, "which", {}.get)
    monkeypatch.setattr(sys, "executable", "/usr/bin/python3")
    monkeypatch.setattr(run, "missing_libraries", dict)
    assert list(run.missing_parts().values()) == ["python3-venv"]


def test_sentence_gives_the_whole_command(run: ModuleType) -> None:
    missing = {"Python's module ensurepip": "python3-venv", "libGL.so.1": "libgl1"}
    sentence = run.missing_sentence(missing, APT)
    assert sentence.endswith(
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends python3-venv libgl1"
    )
    assert "\n" not in sentence


def test_sentence_names_the_libraries_where_packages_are_unknown(run: ModuleType) -> None:
    sentence = run.missing_sentence({"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}, {}.get)
    assert sentence.endswith("package manager and start again: libGL.so.1, libEGL.so.1")
    assert "sudo" not in sentence


def test_a_user_is_told_and_nothing_is_installed(
    run: ModuleType, workshop: Workshop, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "missing_parts", lambda: {"libGL.so.1": "libgl1"})
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(shutil, "which", APT)
    assert run.main(["demo"]) == 1
    assert workshop.take_steps() == []
    captured = capsys.readouterr()
    assert "sudo apt-get install" in captured.err
    assert captured.out == ""


@pytest.mark.parametrize("works", [True, False])
def test_root_on_debian_installs_all_at_once(
    run: ModuleType, workshop: Workshop, monkeypatch: pytest.MonkeyPatch, works: bool
) -> None:
    missing = {"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}
    commands: list[list[str]] = []

    def apt(command: list[str], environ: dict[str, str]) -> int:
        commands.append(command)
        assert environ["DEBIAN_FRONTEND"] == "noninteractive"
        if works and "install" in command:
            missing.clear()
        return 0

    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(shutil, "which", APT)
    monkeypatch.setattr(run, "run_logged", apt)
    if works:
        run.complete_system(lambda: dict(missing))
    else:
        with pytest.raises(run.SetUpError, match="apt-get could not install"):
            run.complete_system(lambda: dict(missing))
    assert [command[-1] for command in commands] == ["update", "libegl1"]
    assert commands[1][-2:] == ["libgl1", "libegl1"]


# The set-up and its stamp


def test_second_start_does_no_set_up_work(run: ModuleType, workshop: Workshop) -> None:
    assert run.main(["demo"]) == 0
    assert workshop.take_steps() == FULL
    assert run.main(["demo"]) == 0
    assert workshop.take_steps() == ["program"]


@pytest.mark.parametrize("failing", ["--require-hashes", "--no-index"])
def test_a_failed_set_up_is_begun_again(
    run: ModuleType, workshop: Workshop, capsys: pytest.CaptureFixture[str], failing: str
) -> None:
    workshop.failing = failing
    assert run.main(["demo"]) == 1
    assert not run.STAMP.exists()
    assert "could not be installed (no reason)" in capsys.readouterr().err
    workshop.failing = ""
    workshop.take_steps()
    assert run.main(["demo"]) == 0
    assert workshop.take_steps() == FULL


def test_an_interrupted_set_up_is_begun_again(
    run: ModuleType, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*arguments: str) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(run, "pip_install", interrupt)
        assert run.main(["demo"]) == 130
    assert not run.STAMP.exists()
    workshop.take_steps()
    assert run.main(["demo"]) == 0
    assert workshop.take_steps() == FULL


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_another_lock_is_installed_into_the_same_environment(
    run: ModuleType, workshop: Workshop, checkout: Path, name: str
) -> None:
    run.main(["demo"])
    workshop.take_steps()
    (checkout / name).write_text("# something else\n", encoding="utf-8")
    run.main(["demo"])
    assert workshop.take_steps() == FULL[1:]


def test_a_failed_update_is_not_trusted(run: ModuleType, workshop: Workshop, checkout: Path) -> None:
    run.main(["demo"])
    (checkout / "requirements.lock").write_text("# something else\n", encoding="utf-8")
    workshop.failing = "--require-hashes"
    run.main(["demo"])
    workshop.failing = ""
    workshop.take_steps()
    run.main(["demo"])
    assert workshop.take_steps() == FULL


@pytest.mark.parametrize(
    ("attribute", "value"), [("base_prefix", "/another/python"), ("implementation", None)]
)
def test_another_python_makes_another_environment(
    run: ModuleType, workshop: Workshop, monkeypatch: pytest.MonkeyPatch, attribute: str, value: str | None
) -> None:
    run.main(["demo"])
    workshop.take_steps()
    other = ModuleType("other")
    other.cache_tag = "cpython-399"  # type: ignore[attr-defined]
    monkeypatch.setattr(run.sys, attribute, value or other)
    assert run.found_stamp()[0] != run.wanted_stamp()[0]
    run.set_up()
    assert workshop.take_steps() == FULL[:-1]


def test_a_moved_folder_makes_another_environment(
    run: ModuleType, workshop: Workshop, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.main(["demo"])
    moved = load(checkout.rename(checkout.parent / "moved") / "run.py")
    assert len(moved.found_stamp()) == 2
    assert moved.found_stamp()[0] != moved.wanted_stamp()[0]
    assert moved.found_stamp()[1] == moved.wanted_stamp()[1]


def test_an_environment_without_its_python_is_not_trusted(run: ModuleType, workshop: Workshop) -> None:
    run.main(["demo"])
    workshop.take_steps()
    Path(run.PYTHON).unlink()
    run.main(["demo"])
    assert workshop.take_steps() == FULL


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"one line", b"a\nb\nc\n"])
def test_a_damaged_stamp_is_not_trusted(run: ModuleType, workshop: Workshop, content: bytes) -> None:
    run.main(["demo"])
    workshop.take_steps()
    run.STAMP.write_bytes(content)
    run.main(["demo"])
    assert workshop.take_steps() == FULL


def test_another_translation_is_compiled(run: ModuleType, workshop: Workshop, checkout: Path) -> None:
    run.main(["demo"])
    workshop.take_steps()
    folder = checkout / "resources" / "i18n"
    folder.mkdir(parents=True)
    (folder / "annotator_es.ts").write_text("<TS/>", encoding="utf-8")
    run.main(["demo"])
    assert workshop.take_steps() == FULL[1:]


def test_stamp_is_the_hash_of_the_lock_and_the_project(run: ModuleType, checkout: Path) -> None:
    assert run.wanted_stamp()[1] == hashlib.sha256(b"# nothing\n[project]\n").hexdigest()


def test_path_file_is_ascii_wherever_the_folder_is(run: ModuleType, workshop: Workshop) -> None:
    packages = run.VENV / "lib" / "site-packages"
    path_file = packages / "_editable_impl_annotator.pth"

    def install(*arguments: str) -> None:
        packages.mkdir(parents=True, exist_ok=True)
        path_file.write_text("/home/josé/annotator", encoding="utf-8")

    run.pip_install = install
    run.set_up()
    assert path_file.read_bytes() == os.path.join("..", "..", "..").encode("ascii")  # noqa: PTH118


def test_a_folder_that_cannot_be_written_is_said_in_words(
    run: ModuleType, workshop: Workshop, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / ".venv.lock").mkdir()
    assert run.main(["demo"]) == 1
    assert "cannot be set up" in capsys.readouterr().err


def test_a_checkout_without_its_lock_is_said_in_words(
    run: ModuleType, workshop: Workshop, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "requirements.lock").unlink()
    assert run.main(["demo"]) == 1
    assert "requirements.lock" in capsys.readouterr().err


def test_two_set_ups_at_once_wait_for_each_other(run: ModuleType, checkout: Path) -> None:
    program = (
        "import importlib.util, sys\n"
        "spec = importlib.util.spec_from_file_location('run', sys.argv[1])\n"
        "run = importlib.util.module_from_spec(spec)\n"
        "spec.loader.exec_module(run)\n"
        "print('started', flush=True)\n"
        "with run.one_at_a_time():\n"
        "    print('inside', flush=True)\n"
    )
    command = [sys.executable, "-c", program, str(checkout / "run.py")]
    with run.one_at_a_time():
        other = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert other.stdout is not None
        assert other.stdout.readline() == "started\n"
        with pytest.raises(subprocess.TimeoutExpired):
            other.wait(timeout=0.5)
    rest, _ = other.communicate(timeout=30)
    assert rest == "inside\n"
    assert other.returncode == 0


# What pip says


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "WARNING: Retrying (Retry(total=0)) after ...\nERROR: No matching distribution\n",
            "check network and proxy",
        ),
        ("ERROR: HTTPError: 403 Client Error\n", "check network and proxy"),
        ("ERROR: Could not find a version of ruff (from versions: none)\n", "check network and proxy"),
        ("ERROR: Could not install: [Errno 28] No space left on device\n", "is full"),
        (
            "ERROR: Could not find a version that satisfies the requirement pyside6-essentials==6.11.3\n",
            "64-bit",
        ),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES\nmore\n", "(THESE PACKAGES DO NOT MATCH THE HASHES)"),
        ("error: metadata-generation-failed\n", "(metadata-generation-failed)"),
        ("", "(no reason given)"),
    ],
)
def test_pip_failures_become_sentences(run: ModuleType, words: str, expected: str) -> None:
    sentence = run.pip_sentence(words)
    assert expected in sentence
    assert "\n" not in sentence


def test_pip_installs_here_whatever_the_users_settings(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_PREFIX", "/elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_PROXY", "a proxy")
    seen: dict[str, str] = {}

    def record(command: list[str], environ: dict[str, str]) -> int:
        seen.update(environ)
        return 0

    monkeypatch.setattr(run, "run_logged", record)
    run.pip_install("--no-index")
    assert not {"PIP_TARGET", "PIP_PREFIX"} & set(seen)
    assert seen["PIP_USER"] == "0"
    assert seen["PIP_PROXY"] == "a proxy"


# Where the arguments go


@pytest.fixture
def routed(run: ModuleType, workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    calls: list[object] = []
    monkeypatch.setattr(run, "run_program", lambda arguments: calls.append(("program", arguments)) or 7)
    monkeypatch.setattr(run, "run_checks", lambda arguments: calls.append(("checks", arguments)) or 0)
    monkeypatch.setattr(run, "run_demonstration", lambda: calls.append("demonstration") or 0)
    return calls


@pytest.mark.parametrize(
    ("arguments", "display", "expected"),
    [
        ([], "x11", ("program", [])),
        ([], "", "demonstration"),
        (["test"], "", ("checks", [])),
        (["test", "-k", "span"], "", ("checks", ["-k", "span"])),
        (["--help"], "", ("program", ["--help"])),
        (["demo", "--out", "a folder"], "", ("program", ["demo", "--out", "a folder"])),
    ],
)
def test_routing(
    run: ModuleType,
    routed: list[object],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    display: str,
    expected: object,
) -> None:
    monkeypatch.setattr(run, "find_display", lambda: display)
    code = run.main(arguments)
    assert routed == [expected]
    assert code == (7 if expected[0] == "program" else 0)  # type: ignore[index]


def test_exit_code_is_that_of_the_command(run: ModuleType) -> None:
    assert run.run([sys.executable, "-c", "raise SystemExit(5)"]) == 5


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signals to die of")
def test_a_killed_command_has_the_shells_exit_code(run: ModuleType) -> None:
    assert run.run([sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"]) == 137


def test_demonstration_says_where_its_files_are(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def play(command: list[str]) -> int:
        folder = Path(command[command.index("--out") + 1])
        folder.mkdir(parents=True)
        for name in ("reader.png", "report.html"):
            (folder / name).touch()
        return 0

    monkeypatch.setattr(run, "run", play)
    assert run.run_demonstration() == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1:] == [f"  {run.DEMO / 'reader.png'}", f"  {run.DEMO / 'report.html'}"]


def test_failed_demonstration_keeps_its_exit_code(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "run", lambda *_: 3)
    assert run.run_demonstration() == 3
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("failing", ["", "mypy", "pytest"])
def test_checks_all_run_and_one_failure_is_enough(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], failing: str
) -> None:
    commands: list[list[str]] = []

    def check(command: list[str], environ: dict[str, str]) -> int:
        commands.append(command)
        assert environ["QT_QPA_PLATFORM"] == "offscreen"
        return int(bool(failing) and failing in command)

    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.chdir(Path.cwd())
    monkeypatch.setattr(run, "run", check)
    assert run.run_checks(["-x"]) == int(bool(failing))
    assert len(commands) == 5
    assert commands[-1][-2:] == ["pytest", "-x"]
    last = capsys.readouterr().out.splitlines()[-1]
    assert last == (f"Failed: {failing}." if failing else "All checks passed.")


def test_everything_is_tested_on_all_cores_and_what_is_measured_on_one_alone(run: ModuleType) -> None:
    tests, benches = run.tests_of([]).values()
    assert "-n" in tests
    assert tests[-2:] == ["-m", "not bench"]
    assert "-n" not in benches
    assert benches[-2:] == ["-m", "bench"]


def test_a_file_of_vectors_is_not_taken_for_the_place_of_the_tests(run: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    assert run.in_one_word(["-k", "x", "--vectors", str(file), "-q"]) == [
        "-k",
        "x",
        f"--vectors={file}",
        "-q",
    ]
    assert run.in_one_word([f"--vectors={file}"]) == [f"--vectors={file}"]
    assert run.in_one_word(["--vectors"]) == ["--vectors"]
