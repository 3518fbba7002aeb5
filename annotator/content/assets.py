"""Where the files that come with the program are, installed or in a checkout."""

from importlib.resources import files
from pathlib import Path

from annotator.core.errors import UserFileError


def resource(name: str) -> Path:
    """A file or folder of ``resources/``, e.g. ``themes/light.toml``.

    Raises:
        UserFileError: the installation is not complete.
    """
    path = _data("resources") / name
    if not path.exists():
        raise UserFileError(
            "A file of the program is missing: resources/{name}.",
            "Nothing was changed. Install the program again.",
            name=name,
        )
    return path


def lessons_folder() -> Path:
    """The folder with the lessons that come with the program; it may be missing."""
    return _data("lessons")


def _data(name: str) -> Path:
    # A wheel carries the folder inside the package; an editable install has it beside the package.
    package = Path(str(files("annotator")))
    installed = package / "_data" / name
    return installed if installed.is_dir() else package.parent / name
