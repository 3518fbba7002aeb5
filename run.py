#!/usr/bin/env python3
"""Open Annotator, or run its checks, on a computer that has nothing but Python.

    python3 run.py              open the program (without a display: play the demonstration)
    python3 run.py test         run every check; what follows goes to pytest
    python3 run.py ARGUMENTS    hand the arguments to the program, for instance: demo --out DIR

The first start sets everything up in the folder ``.venv`` beside this file: a Python environment with the
libraries of ``requirements.lock``; for root on Debian or Ubuntu, missing system packages as well. Every
later start only looks at a stamp and at the system's libraries.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python does get to read this file
    sys.exit(
        "Annotator needs Python 3.11 or newer, and this is Python {}.{}; install a newer Python and start "
        "this file with it, for instance: python3.12 run.py".format(*sys.version_info[:2])
    )

import contextlib
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "set-up.stamp"
LOG = ROOT / "build" / "set-up.log"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(SCRIPTS / ("python.exe" if os.name == "nt" else "python"))
DETAILS = f"Details are in {LOG}."
DEMO = ROOT / "build" / "demo"
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")

# What Qt loads from a Linux system, with the Debian package that has it; their dependencies bring the rest.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
DISPLAY_LIBRARIES = {
    "x11": {
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
    },
}


class SetUpError(Exception):
    """What stands in the way of a start, in a sentence that says what to do."""


def find_display() -> str:
    """Say where a window would open: ``x11``, ``wayland``, ``native``, or ``""`` for nowhere."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in {"offscreen", "minimal"}:
        return ""
    if sys.platform in {"win32", "darwin"}:
        return "native"
    if os.environ.get("DISPLAY"):
        return "x11"
    return "wayland" if os.environ.get("WAYLAND_DISPLAY") else ""


def missing_libraries(load: Callable[[str], object] = ctypes.CDLL) -> dict[str, str]:
    """Return all libraries of a Linux system that Qt would not find, each with its Debian package."""
    if not sys.platform.startswith("linux"):
        return {}
    missing = {}
    for soname, package in {**QT_LIBRARIES, **DISPLAY_LIBRARIES.get(find_display(), {})}.items():
        try:
            load(soname)
        except OSError:
            missing[soname] = package
    return missing


def missing_parts() -> dict[str, str]:
    """Return all that a set-up and then the program would not find, so that one look is enough."""
    missing = {}
    if importlib.util.find_spec("ensurepip") is None:  # Debian splits it off Python
        is_systems = Path(sys.executable).resolve() == Path("/usr/bin/python3").resolve()
        package = "python3-venv" if is_systems else "python{}.{}-venv".format(*sys.version_info[:2])
        missing["Python's module ensurepip"] = package
    if shutil.which("apt-get") and not CERTIFICATES.exists():
        missing["the certificates in /etc/ssl"] = "ca-certificates"
    return {**missing, **missing_libraries()}


def missing_sentence(missing: Mapping[str, str], which: Callable[[str], str | None] = shutil.which) -> str:
    """Say what the system lacks and how to get it."""
    lacks = "Annotator needs parts of the system that are missing here; install them"
    if which("apt-get"):
        install = f"sudo apt-get install -y --no-install-recommends {' '.join(missing.values())}"
        return f"{lacks} with this command and start again: sudo apt-get update && {install}"
    return f"{lacks} with the system's package manager and start again: {', '.join(missing)}"


def complete_system(find: Callable[[], dict[str, str]]) -> None:
    """Install the missing parts of the system if that is allowed.

    Raises:
        SetUpError: something is missing and this user or this system has to install it otherwise.
    """
    missing = find()
    if not missing:
        return
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        raise SetUpError(missing_sentence(missing))
    say(f"system packages {' '.join(missing.values())}")
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    get = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    run_logged([*get, "update"], environ)
    failed = run_logged([*get, "install", "-y", "--no-install-recommends", *missing.values()], environ)
    importlib.invalidate_caches()
    if failed or find():
        raise SetUpError(f"apt-get could not install them; check the network, then start again. {DETAILS}")


def say(step: str) -> None:
    """Tell the user what the set-up is doing; standard output belongs to the program."""
    print(f"Setting up (once): {step} ...", file=sys.stderr, flush=True)


def wanted_stamp() -> list[str]:
    """Return what a finished set-up leaves: which environment this is, and what is installed in it."""
    environment = f"{sys.implementation.cache_tag} {sys.base_prefix} {VENV}"
    compiled = sorted((ROOT / "resources" / "i18n").glob("*.ts"))  # what pip's last step compiles
    contents = b"".join(file.read_bytes() for file in (LOCK, ROOT / "pyproject.toml", *compiled))
    return [environment, hashlib.sha256(contents).hexdigest()]


def found_stamp() -> list[str]:
    """Return what the last finished set-up left, or nothing."""
    try:
        lines = STAMP.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return []
    return lines if Path(PYTHON).exists() else []


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait until no other process sets this folder up: two at once would undo each other."""
    import sqlite3  # an open transaction is a lock that every platform has and that ends with its process

    try:
        lock = sqlite3.connect(ROOT / ".venv.lock", timeout=1800, isolation_level=None)
        with contextlib.closing(lock):
            lock.execute("BEGIN EXCLUSIVE")
            yield
    except sqlite3.Error as exc:
        raise SetUpError(f"{ROOT} cannot be set up ({exc}); copy the folder to a place of your own.") from exc


def set_up() -> None:
    """Make the environment what the lock says, and stamp it when, and only when, it is finished.

    Raises:
        SetUpError: it could not be finished; the next start begins again.
    """
    import venv  # here, not above: a later start does without it

    LOG.unlink(missing_ok=True)
    complete_system(missing_parts)
    with one_at_a_time():
        wanted, found = wanted_stamp(), found_stamp()
        if found == wanted:
            return  # another process did it while this one waited
        STAMP.unlink(missing_ok=True)
        if found[:1] != wanted[:1]:
            say(f"a Python environment in {VENV}")
            venv.EnvBuilder(clear=True, symlinks=os.name != "nt", with_pip=True).create(VENV)
        say("the libraries, about 190 MB; this may take some minutes")
        pip_install("--require-hashes", "--only-binary=:all:", "--requirement", str(LOCK))
        pip_install("--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        # Python reads .pth files in the locale's encoding: a relative path is ASCII wherever this folder is.
        for path_file in VENV.glob("**/site-packages/_editable_impl_annotator.pth"):
            path_file.write_text(os.path.relpath(ROOT, path_file.parent), encoding="ascii")
        unfinished = STAMP.with_suffix(".new")
        unfinished.write_text("\n".join(wanted), encoding="utf-8")
        unfinished.replace(STAMP)


def pip_install(*arguments: str) -> None:
    """Run pip in the environment; its own words go to the log.

    Raises:
        SetUpError: pip failed; the sentence tells what can be done about it.
    """
    # The user's pip settings name the index and the proxy and count; those that install elsewhere do not.
    environ = {name: value for name, value in os.environ.items() if name not in {"PIP_TARGET", "PIP_PREFIX"}}
    environ |= {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    if run_logged([PYTHON, "-I", "-m", "pip", "install", *arguments], environ):
        raise SetUpError(pip_sentence(LOG.read_text(encoding="utf-8", errors="replace")))


def pip_sentence(words: str) -> str:
    """Turn what pip wrote into a sentence for the person at the keyboard."""
    if "No space left" in words:
        return f"The disk with {ROOT} is full; make room (about 1 GB) and start again."
    unreachable = any(sign in words for sign in ("Retrying (", "HTTPError", "ProxyError"))
    if "requirement pyside6" in words and not unreachable:
        return f"Qt needs a 64-bit Windows 10, macOS 13 or Linux with glibc 2.34 (ARM: 2.39). {DETAILS}"
    if unreachable or "(from versions: none)" in words:
        return f"The libraries could not be downloaded; check network and proxy, then start again. {DETAILS}"
    reasons = [line[7:] for line in words.splitlines() if line.lower().startswith("error: ")]
    return f"The libraries could not be installed ({[*reasons, 'no reason given'][0]}). {DETAILS}"


def run(command: Sequence[str], environ: Mapping[str, str] | None = None, log: IO[str] | None = None) -> int:
    """Run a command to its end and return its exit code, as a shell would."""
    code = subprocess.run(command, env=environ, stdout=log, stderr=log, check=False).returncode  # noqa: S603
    return code if code >= 0 else 128 - code


def run_logged(command: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run a step of the set-up whose words are of interest only if it fails."""
    LOG.parent.mkdir(exist_ok=True)
    with LOG.open("a", encoding="utf-8") as log:
        return run(command, environ, log)


def run_program(arguments: Sequence[str]) -> int:
    """Run the program, in the folder where the user is and without looking for modules there."""
    command = [PYTHON, "-P", "-m", "annotator", *arguments]
    if os.name != "nt":
        os.execv(PYTHON, command)  # noqa: S606 - in place of this script: signals and exit code are its own
    return run(command)


def run_demonstration() -> int:
    """Play the demonstration into a folder, for a computer without a display, and say where."""
    code = run([PYTHON, "-P", "-m", "annotator", "demo", "--out", str(DEMO)])
    if code == 0:
        print("There is no display, so the demonstration was played. Its pictures and its report are here:")
        print("\n".join(f"  {path}" for path in sorted(DEMO.iterdir())))
    return code


def in_one_word(arguments: Sequence[str]) -> list[str]:
    """Write ``--vectors FILE`` as one word: pytest would take a FILE elsewhere for the place of the tests."""
    words = list(arguments)
    if "--vectors" in words[:-1]:
        at = words.index("--vectors")
        words[at : at + 2] = [f"--vectors={Path(words[at + 1]).absolute()}"]
    return words


def tests_of(arguments: Sequence[str]) -> dict[str, list[str]]:
    """How pytest is called: for everything, the tests on all cores and then the benches on one alone."""
    if arguments:
        return {"pytest": ["-m", "pytest", *in_one_word(arguments)]}
    return {
        "pytest": ["-m", "pytest", "-n", "auto", "-m", "not bench"],
        "pytest, benches": ["-m", "pytest", "-m", "bench"],
    }


def run_checks(arguments: Sequence[str]) -> int:
    """Run every check; return 1 if one of them failed."""
    checks = {
        "ruff check": ["-m", "ruff", "check", "."],
        "ruff format": ["-m", "ruff", "format", "--check", "."],
        "mypy": ["-m", "mypy", "annotator", "run.py", "tools"],
        "lint-imports": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        **tests_of(arguments),
    }
    environ = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    os.chdir(ROOT)
    failed = []
    for name, command in checks.items():
        print(f"== {name}", flush=True)
        if run([PYTHON, "-P", *command], environ):
            failed.append(name)
    print(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


def main(arguments: Sequence[str]) -> int:
    """Set up what is not set up yet, then do what was asked; return the exit code."""
    try:
        if found_stamp() == wanted_stamp():
            complete_system(missing_libraries)
        else:
            set_up()
    except (SetUpError, OSError, subprocess.CalledProcessError) as error:
        print(error if isinstance(error, SetUpError) else f"The set-up stopped: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped; the next start begins the set-up again.", file=sys.stderr)
        return 130
    if arguments[:1] == ["test"]:
        return run_checks(arguments[1:])
    if not arguments and not find_display():
        return run_demonstration()
    return run_program(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
