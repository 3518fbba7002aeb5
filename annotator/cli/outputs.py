"""Lessons that commands write."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from annotator.core.errors import Phrase, UserFileError
from annotator.services.files import write_whole

LESSON_FILE = ".lesson"


def refuse_existing(out: Path) -> None:
    """Refuse a place where something is already.

    Raises:
        UserFileError: there is something.
    """
    if out.exists():
        raise UserFileError(
            "{place} is there already.", "Nothing was changed. Name another place.", place=out
        )


def write_folder(out: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a new folder, all or none.

    Args:
        out: the folder; it is made.
        files: by name, with ``/`` between folders.

    Raises:
        UserFileError: it is there already, or cannot be written.
    """
    refuse_existing(out)
    try:
        for folder in {out, *((out / name).parent for name in files)}:
            folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            write_whole(out / name, data)
    except BaseException as exc:
        shutil.rmtree(out, ignore_errors=True)
        if isinstance(exc, OSError):
            raise UserFileError(
                "{folder} cannot be made ({reason}).",
                "Nothing was written. Choose another place.",
                folder=out,
                reason=Phrase(exc.strerror or type(exc).__name__),
            ) from exc
        raise
