"""The shipped themes: colours by role in TOML, and one stylesheet for all of them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.content.assets import resource


@dataclass(frozen=True, slots=True)
class ThemeFile:
    """A theme as it stands in its file.

    Attributes:
        name: ``light``, ``sepia``, ``dark`` or ``contrast``.
        dark: light letters on dark ground.
        colours: ``#rrggbb`` by role.
        stylesheet: Qt stylesheet with ``$role`` in place of colours, ``$icons`` in place of the icons'
            folder, and ``$ground`` for ``light`` or ``dark``.
        icons: folder of the SVG icons.
    """

    name: str
    dark: bool
    colours: Mapping[str, str]
    stylesheet: str
    icons: Path


def read_theme(name: str) -> ThemeFile:
    """Read the shipped theme of this name."""
    values = tomllib.loads(resource(f"themes/{name}.toml").read_text(encoding="utf-8"))
    colours = {role: value for role, value in values.items() if str(value).startswith("#")}
    stylesheet = resource("themes/style.qss").read_text(encoding="utf-8")
    return ThemeFile(name, bool(values["dark"]), colours, stylesheet, resource("icons"))
