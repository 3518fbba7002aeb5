"""The demo is a student's whole lesson through the real window, by mouse and key events."""

import json
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from annotator.app.main import main


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    out = tmp_path_factory.mktemp("demo") / "made by the demo"
    ran = subprocess.run(
        [sys.executable, "-m", "annotator", "demo", "--out", str(out)],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert str(out) in ran.stdout
    return out


def test_it_writes_pictures_report_work_and_result(played):
    assert sorted(path.name for path in played.iterdir()) == [
        "library.png",
        "reader.png",
        "report.html",
        "report.pdf",
        "result.json",
        "review.png",
        "work.json",
    ]
    for name in ("library", "reader", "review"):
        image = QImage(str(played / f"{name}.png"))
        assert image.width() >= 1000
        assert len({image.pixel(x, y) for x in range(0, 1000, 7) for y in range(0, 700, 7)}) > 20


def test_its_result_is_what_compare_prints_for_its_work(played, capsys):
    assert main(["compare", "mexico-lists-demands", str(played / "work.json"), "--json"]) == 0
    assert capsys.readouterr().out == (played / "result.json").read_text(encoding="utf-8")


def test_its_report_shows_the_score_and_the_reasons(played):
    result = json.loads((played / "result.json").read_text(encoding="utf-8"))
    report = (played / "report.html").read_text(encoding="utf-8")
    assert 40 < result["shown"] < 100
    assert f"{result['shown']}" in report
    assert "“Refusal” says what he wants. Nobody can measure that." in report
    assert "Ana (7b)" in report
    assert (played / "report.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert main(["demo", "--out", str(tmp_path / "file" / "demo")]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "--out" in said
