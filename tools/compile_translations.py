"""Makes a .qm file beside each .ts file: for the wheel, for an editable install, or by hand.

Hatch calls it as a build hook (``pyproject.toml``), so that ``pip install`` always ends with translations
that can be loaded. By hand: ``python tools/compile_translations.py``.
"""

import importlib.util
import os
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDER = Path("resources") / "i18n"


class CompileTranslations(BuildHookInterface[Any]):
    """Runs before a wheel or an editable install is made."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatch passes it
        """Make the .qm files, and put them into the wheel although version control leaves them out."""
        made = compile_all(Path(self.root))
        build_data["artifacts"] += [path.relative_to(self.root).as_posix() for path in made]


def compile_all(root: Path) -> list[Path]:
    """Make every .qm file of a checkout anew.

    Args:
        root: of the checkout.

    Returns:
        The files that were made.
    """
    made = []
    for source in sorted((root / FOLDER).glob("*.ts")):
        target = source.with_suffix(".qm")
        unfinished = target.with_suffix(".new")
        run_tool("lrelease", "-silent", str(source), "-qm", str(unfinished))
        unfinished.replace(target)  # a program that runs meanwhile never reads half a file
        made.append(target)
    return made


def run_tool(name: str, *arguments: str) -> None:
    """Run one of the tools for translators that come with PySide6.

    Raises:
        FileNotFoundError: PySide6 is not installed.
        subprocess.CalledProcessError: the tool failed.
    """
    package = importlib.util.find_spec("PySide6")
    if package is None or package.origin is None:
        message = "PySide6 is needed to compile the translations: python -m pip install PySide6-Essentials"
        raise FileNotFoundError(message)
    suffix = ".exe" if os.name == "nt" else ""
    subprocess.run([str(Path(package.origin).with_name(name + suffix)), *arguments], check=True)  # noqa: S603


if __name__ == "__main__":
    compile_all(Path(__file__).resolve().parents[1])
