"""The translation files hold every text of the program, whole and well set, and are compiled."""

import re
import tomllib
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import compile_translations
import pytest
from compile_translations import FOLDER, run_tool
from extract_translations import extract
from texts import Text, TextError, texts_of

from annotator.app.translations import OFFERED
from annotator.core.speech import in_english
from annotator.ui.actions import ACTIONS, MENUS

CHECKOUT = Path(__file__).resolve().parents[1]
FILES = sorted((CHECKOUT / FOLDER).glob("*.ts"))
FIELD = re.compile(r"\{\w+\}|%L?n|\(\*\.\w+\)|\(\*\)|;;")
RENEW = "run: python tools/extract_translations.py, and translate what is new"


def messages(path: Path) -> dict[Text, tuple[ET.Element, list[str]]]:
    """Each text of a file with its translation: the element, and its forms."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            text = Text(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                message.get("numerus") == "yes",
            )
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[text] = (translation, forms or [translation.text or ""])
    return found


SPANISH = messages(CHECKOUT / FOLDER / "annotator_es.ts")
PAIRS = [(text, form) for text, (_, forms) in SPANISH.items() for form in forms]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_text_is_in_the_file_and_no_other(path: Path) -> None:
    wanted, there = set(texts_of(CHECKOUT)), set(messages(path))
    assert not wanted - there, RENEW
    assert not there - wanted, RENEW


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_nothing_is_unfinished_or_empty(path: Path) -> None:
    open_ones = [
        text
        for text, (element, forms) in messages(path).items()
        if element.get("type") is not None or not all(form.strip() for form in forms)
    ]
    assert not open_ones, RENEW


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_compiled_file_is_that_of_the_file(path: Path, tmp_path: Path) -> None:
    run_tool("lrelease", "-silent", str(path), "-qm", str(tmp_path / "fresh.qm"))
    compiled = path.with_suffix(".qm")
    assert compiled.exists(), "run: python tools/compile_translations.py"
    assert compiled.read_bytes() == (tmp_path / "fresh.qm").read_bytes(), (
        "run: python tools/compile_translations.py"
    )


def test_fields_are_the_same_in_each_translation() -> None:
    wrong = [
        (text.source, form)
        for text, form in PAIRS
        if Counter(FIELD.findall(text.source)) != Counter(FIELD.findall(form))
    ]
    assert not wrong


def test_each_number_has_its_form() -> None:
    assert not [text for text, (_, forms) in SPANISH.items() if len(forms) != (2 if text.plural else 1)]
    assert not [text for text in SPANISH if text.plural and not re.search("%L?n", text.source)]
    assert not [text for text in SPANISH if not text.plural and re.search("%L?n", text.source)]


def test_english_makes_its_plurals_by_rule() -> None:
    """Whatever is not regular is written as two texts."""
    for text in SPANISH:
        if text.plural:
            one, two = (in_english(text.source.replace("%Ln", "%n"), n) for n in (1, 2))
            assert "(s)" not in one + two
            assert "1" in one
            assert "2" in two


def test_both_ends_of_a_text_are_alike() -> None:
    for text, form in PAIRS:
        if text.source == "No.":
            continue
        for end in ("…", ":", ".", "?", " "):
            assert text.source.endswith(end) == form.endswith(end), (text.source, form)
        assert text.source.startswith(" ") == form.startswith(" "), (text.source, form)


def test_spanish_is_well_set() -> None:
    for text, form in PAIRS:
        if text.context == "QShortcut":
            continue
        assert form.count("?") == form.count("¿"), form
        assert form.count("!") == form.count("¡"), form
        assert form.count("«") == form.count("»"), form
        assert not re.search("[\"'“”]", form), form
        assert not re.search(r"\d ?%", form.replace("\u00a0%", "")), form
        assert "  " not in form.replace("{number}  {tag}", ""), form


def keys_of(texts: list[str]) -> list[str]:
    """The access keys of some menu entries."""
    return [found[1].casefold() for text in texts if (found := re.search(r"&(\w)", text.replace("&&", "")))]


def in_menus(language: str) -> dict[str, list[str]]:
    """The entries of each menu, and of the menu bar."""
    spanish = {text.source: forms[0] for text, (_, forms) in SPANISH.items() if text.context == "actions"}

    def said(text: str) -> str:
        return spanish[text] if language == "es" else text

    menus = {menu: [said(spec.text) for spec in ACTIONS if spec.menu == menu] for menu, _ in MENUS}
    return menus | {"bar": [said(title) for _, title in MENUS]}


@pytest.mark.parametrize("language", ["en", "es"])
def test_access_keys_are_unique_in_each_menu(language: str) -> None:
    for menu, entries in in_menus(language).items():
        keys = keys_of(entries)
        assert len(keys) == len(entries), (menu, entries)
        assert len(set(keys)) == len(keys), (menu, entries)


class TestFinding:
    """What the reader of the sources finds, and what it refuses."""

    @staticmethod
    def found(tmp_path: Path, source: str, name: str = "annotator/ui/page.py") -> set[Text]:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
        errors = tmp_path / "annotator" / "core" / "errors.py"
        errors.parent.mkdir(parents=True, exist_ok=True)
        errors.write_text("class Phrase: ...\nclass LessonError(Exception): ...\n", encoding="utf-8")
        return set(texts_of(tmp_path))

    def test_calls_of_tr_belong_to_their_class(self, tmp_path: Path) -> None:
        source = (
            'class Page:\n def f(self):\n  self.tr("a")\n  self.tr("%n b(s)", "", 3)\n  self.tr("c", "d")'
        )
        assert self.found(tmp_path, source) == {
            Text("Page", "a"),
            Text("Page", "%n b(s)", "", plural=True),
            Text("Page", "c", "d"),
        }

    def test_contexts_are_named_or_come_from_a_function_of_the_module(self, tmp_path: Path) -> None:
        source = (
            'A = (QT_TRANSLATE_NOOP("x", "a"),)\nb = QCoreApplication.translate("y", "b")\n'
            'c = _tr("c")\ndef _tr(text):\n return QCoreApplication.translate("z", text)\n'
        )
        assert self.found(tmp_path, source) == {Text("x", "a"), Text("y", "b"), Text("z", "c")}

    def test_errors_and_phrases_of_lower_layers(self, tmp_path: Path) -> None:
        source = (
            'HINT = "Do this."\ndef f(wide):\n what = "one" if wide else "two"\n'
            ' raise LessonError(what, HINT, part=Phrase("a part"))\n raise ValueError("not told")\n'
        )
        name = "annotator/services/page.py"
        wanted = {"Do this.", "one", "two", "a part"}
        assert self.found(tmp_path, source, name) == {Text("errors", text) for text in wanted}

    def test_words_of_reports(self, tmp_path: Path) -> None:
        self.found(tmp_path, '{{ say("In a page") }}', "annotator/content/reports/templates/a.jinja")
        source = 'language.say("In a table")\nsay("%n row(s)", 3)\n'
        assert self.found(tmp_path, source, "annotator/services/table.py") == {
            Text("report", "In a page"),
            Text("report", "In a table"),
            Text("report", "%n row(s)", plural=True),
        }

    @pytest.mark.parametrize(
        "source",
        [
            'class A:\n def f(self):\n  self.tr(f"{a} b")',
            'class A:\n def f(self):\n  self.tr("a" + b)',
            'class A:\n def f(self):\n  self.window.tr("a")',
            'QCoreApplication.translate("a", f"{b}")',
            '_tr(f"{a} b")\ndef _tr(text):\n return QCoreApplication.translate("z", text)\n',
            'raise LessonError(f"{a} b")',
            "def f(given):\n raise LessonError(given)",
        ],
    )
    def test_what_cannot_be_translated_is_refused_with_its_line(self, tmp_path: Path, source: str) -> None:
        with pytest.raises(TextError, match=r"annotator/ui/page\.py:\d"):
            self.found(tmp_path, source)


def test_extracting_keeps_translations_and_drops_what_is_gone(tmp_path: Path) -> None:
    TestFinding.found(tmp_path, 'class Page:\n def f(self):\n  self.tr("Stays")\n  self.tr("New")')
    folder = tmp_path / FOLDER
    folder.mkdir(parents=True)
    (folder / "annotator_es.ts").write_text(
        '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="es"><context><name>Page</name>'
        "<message><source>Stays</source><translation>Queda</translation></message>"
        "<message><source>Gone</source><translation>Fuera</translation></message></context></TS>",
        encoding="utf-8",
    )
    extract(tmp_path)
    found = messages(folder / "annotator_es.ts")
    assert {text.source: forms for text, (_, forms) in found.items()} == {"Stays": ["Queda"], "New": [""]}
    [made] = compile_translations.compile_all(tmp_path)
    assert made.stat().st_size > 0


def test_every_language_that_can_be_chosen_has_a_file() -> None:
    assert {f"annotator_{language}" for language in OFFERED} - {"annotator_en"} == {
        path.stem for path in FILES
    }


def test_a_wheel_and_an_editable_install_are_compiled_by_the_hook() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert (CHECKOUT / wheel["hooks"]["custom"]["path"]).samefile(compile_translations.__file__)
    assert wheel["force-include"]["resources"] == "annotator/_data/resources"
