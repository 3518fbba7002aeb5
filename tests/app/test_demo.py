"""The demo is a student's lesson through the real window, and pictures of every screen in five looks."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QMainWindow

from annotator.app.demo.camera import picture_of
from annotator.app.main import main
from annotator.content.themes import read_theme
from annotator.ui.notify import tell

pytestmark = pytest.mark.timeout(300)

THEMES = {
    "light": "light",
    "dark": "dark",
    "high-contrast": "contrast",
    "large-text": "light",
    "spanish": "light",
}
"""Each look with its theme."""
SCREENS = [
    "01-who-is-working",
    "02-names",
    "03-first-minute",
    "04-library",
    "05-no-lesson-found",
    "06-reader",
    "07-tag-bar",
    "08-highlight",
    "09-reason",
    "10-sentence-by-sentence",
    "11-find",
    "12-message",
    "13-passage-menu",
    "14-reading-settings",
    "15-typeface-and-ruler",
    "16-tags",
    "17-keys",
    "18-change-keys",
    "19-scoring",
    "20-my-data",
    "21-about",
    "22-hand-in",
    "23-library-handed-in",
    "24-review",
    "25-keys-marks-only",
    "26-pair-at-the-mouse",
    "27-think-again",
    "28-both-answers",
    "29-what-differs",
    "30-disagree",
    "31-outcomes",
    "32-figures",
    "33-what-the-score-means",
    "34-shares",
    "35-progress",
    "36-report",
]


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    out = tmp_path_factory.mktemp("demo") / "made by the demo"
    left_over = out / "screens" / "dark" / "38-of-an-older-demo.png"
    left_over.parent.mkdir(parents=True)
    left_over.touch()
    ran = subprocess.run(
        [sys.executable, "-m", "annotator", "demo", "--out", str(out)],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.splitlines() == [
        f"The pictures, the report and the result are in {out}.",
        f"{len(THEMES) * len(SCREENS)} pictures of all screens are in {out / 'screens'}.",
    ]
    return out


@pytest.fixture(scope="module")
def pictures(played):
    """Every picture of the tour, by look and name."""
    files = (played / "screens").glob("*/*.png")
    return {(file.parent.name, file.stem): QImage(str(file)) for file in files}


def dots(image: QImage) -> Counter[int]:
    """A sample of a picture's colours."""
    places = ((x, y) for x in range(3, image.width(), 13) for y in range(3, image.height(), 11))
    return Counter(image.pixel(x, y) for x, y in places)


@pytest.fixture(scope="module")
def samples(pictures):
    return {place: dots(image) for place, image in pictures.items()}


def test_it_writes_pictures_report_work_and_result(played):
    assert sorted(path.name for path in played.iterdir()) == [
        "library.png",
        "reader.png",
        "report.html",
        "report.pdf",
        "result.json",
        "review.png",
        "screens",
        "work.json",
    ]
    for name in ("library", "reader", "review"):
        image = QImage(str(played / f"{name}.png"))
        assert image.width() >= 1000
        assert len(dots(image)) > 20


def test_every_screen_is_pictured_in_every_look(played, pictures, samples):
    assert sorted(path.name for path in (played / "screens").iterdir()) == sorted(THEMES)
    assert set(pictures) == {(look, screen) for look in THEMES for screen in SCREENS}
    for place, image in pictures.items():
        assert image.width() >= 1280
        assert image.height() >= 820
        assert len(samples[place]) > 20, place


@pytest.mark.parametrize("look", THEMES)
def test_no_two_screens_of_a_look_are_the_same(pictures, look):
    seen = [bytes(pictures[look, screen].constBits()) for screen in SCREENS]
    assert len(set(seen)) == len(SCREENS)


@pytest.mark.parametrize("look", THEMES)
def test_every_screen_has_the_colours_of_its_theme(samples, look):
    colours = read_theme(THEMES[look]).colours
    grounds = [QColor(name) for name in {colours["window"], colours["paper"]}]
    assert all((ground.lightnessF() < 0.2) == (look in {"dark", "high-contrast"}) for ground in grounds)
    for screen in SCREENS:
        seen = samples[look, screen]
        assert sum(seen[ground.rgb()] for ground in grounds) > 0.3 * seen.total(), screen


def menu_bar(image: QImage) -> QImage:
    return image.copy(0, 0, 330, 22)


def test_in_spanish_every_screen_says_other_words(pictures, samples):
    plain = "04-library"
    assert menu_bar(pictures["spanish", plain]) != menu_bar(pictures["light", plain])
    assert menu_bar(pictures["spanish", plain]) == menu_bar(pictures["spanish", "24-review"])
    for screen in SCREENS:
        assert samples["light", screen] != samples["spanish", screen], screen


def lines_of_letters(image: QImage, left: int, right: int) -> list[int]:
    """The heights of the rows of letters between two columns of a picture, from the top."""
    ground = image.pixel(left, 0)
    inked = [any(image.pixel(x, y) != ground for x in range(left, right)) for y in range(image.height())]
    heights, height = [], 0
    for ink in inked:
        if not ink and height:
            heights.append(height)
        height = height + 1 if ink else 0
    return heights


def test_large_text_is_twice_as_large(pictures):
    normal = lines_of_letters(pictures["light", "04-library"], 4, 60)[0]
    large = lines_of_letters(pictures["large-text", "04-library"], 4, 120)[0]
    assert 1.7 * normal < large < 2.3 * normal


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


def test_a_picture_has_what_stands_over_the_window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(640, 480)
    with qtbot.waitExposed(window):
        window.show()
    bare = picture_of(window).toImage()
    box = tell(window, "Title", "Text")
    with_box = picture_of(window).toImage()
    assert with_box.size() == bare.size()
    assert with_box != bare
    box.reject()
    assert picture_of(window).toImage() == bare


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path: Path, capsys):
    (tmp_path / "file").write_text("")
    assert main(["demo", "--out", str(tmp_path / "file" / "demo")]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "--out" in said
