"""The demo writes the first lesson's key by keyboard alone: it is the shipped one, except for its sources."""

import json
from pathlib import Path

from PySide6.QtGui import QImage

from annotator.app.demo_teach import AUTHOR, LESSON, play_teaching

CHECKOUT = Path(__file__).parents[2]


def test_it_writes_pictures_and_the_key(qapp, tmp_path):
    play_teaching(qapp, tmp_path / "workspace.sqlite", tmp_path, (1280, 820))
    pictures = sorted(path.name for path in tmp_path.glob("*.png"))
    assert pictures == [
        f"teach-{name}.png" for name in ("desk", "empty", "notes", "passage", "publish", "published", "whole")
    ]
    for name in ("desk", "empty", "notes", "passage", "published", "whole"):
        assert QImage(str(tmp_path / f"teach-{name}.png")).width() == 1280
    shipped = json.loads((CHECKOUT / "lessons" / LESSON / "key.json").read_text(encoding="utf-8"))
    written = json.loads((tmp_path / "teach-key.json").read_text(encoding="utf-8"))
    assert written["author"] == AUTHOR
    for passage in shipped["passages"]:
        passage.pop("sources", None)
    assert written["passages"] == shipped["passages"]
