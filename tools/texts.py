"""Finds every text that the program shows, with the context in which it is looked up at run time.

It reads the sources as Python does, so what it finds is what runs. Qt's own tool would see the calls of
``tr`` alone: not the wrappers, the errors of lower layers, or the words of the reports.

=====================================  ======================================  ==================
where                                  what                                    context
=====================================  ======================================  ==================
``ui``, ``app``                        ``self.tr("…")``                        the class
``ui``, ``app``                        ``translate("context", "…")``,          as it says
                                       ``QT_TRANSLATE_NOOP("context", "…")``
``ui``, ``app``                        ``_tr("…")``, a function of the module  as the function says
all but ``cli``                        ``SomethingError("…", "…")``,           ``errors``
                                       ``Phrase("…")``, ``report("…", "…")``
all but ``cli``                        ``say("…")``                            ``report``
all but ``cli``                        the tables of ``TABLES``                as it says
templates of reports                   ``say("…")``                            ``report``
=====================================  ======================================  ==================
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ERRORS, REPORT = "errors", "report"
TABLES = {
    "annotator/core/errors.py": {"REASONS": ERRORS},
    "annotator/core/outcomes.py": {
        f"{name}{kind}": REPORT
        for name in ("SENTENCES", "CLAUSES", "SECOND_ANSWERS")
        for kind in ("", "_WITHOUT_TAG")
    },
    "annotator/content/findings.py": dict.fromkeys(("HINT", "NEWER_HINT"), ERRORS),
    "annotator/storage/failures.py": {
        f"_{name}": ERRORS
        for name in (
            *("FULL", "READ_ONLY", "BUSY", "DAMAGED", "FAILING", "UNOPENED"),
            *("NO_LOCKS", "MEMORY", "REFUSED", "CHARACTER", "OTHER"),
        )
    },
    "annotator/services/presenting/calibration.py": dict.fromkeys(
        ("WHAT", "LOOK", "BETWEEN", "UNDER", "LIKE_KEY", "BLIND", "OWN_RULES"), REPORT
    ),
    "annotator/services/presenting/importing.py": dict.fromkeys(("LEFT_OUT", "SENTENCES"), REPORT),
    "annotator/services/presenting/agreeing.py": dict.fromkeys(("LEVELS", "CAUTION"), REPORT),
    "annotator/services/presenting/key_checklist.py": dict.fromkeys(
        ("SENTENCES", "KINDS", "MEANINGS", "LIX_LEVELS", "SEVERITIES"), REPORT
    ),
    "annotator/services/presenting/key_differences.py": dict.fromkeys(
        ("CODES", "FIELDS", "VALUES", "PLACE_NAMES"), REPORT
    ),
    "annotator/services/presenting/rescoring.py": dict.fromkeys(("DIRECTIONS", "MISSING"), REPORT),
    "annotator/services/presenting/rule_presets.py": dict.fromkeys(
        ("PRESET_NAMES", "PRESET_MEANINGS", "OWN_RULES"), REPORT
    ),
    "annotator/services/presenting/wording.py": dict.fromkeys(
        ("MONTHS", "OUTCOMES", "PLACES", "SHOWN", "SURE"), REPORT
    ),
}
"""Module-level tables whose every text is shown, with its context."""
PLAIN = ("annotator/cli/", "annotator/content/work_json.py", "annotator/app/main.py", "annotator/app/demo")
"""What only speaks on a terminal stays English."""
PASSED_ON = ("annotator/content/findings.py", "annotator/storage/failures.py")
"""Where errors are made of templates that were given by somebody else."""

_TEMPLATE = re.compile(r"""\bsay\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')\s*(,)?""")
_WRITTEN_HERE = (ast.Constant, ast.JoinedStr, ast.BinOp)
_LETTER = re.compile(r"[^\W\d_]")


class TextError(Exception):
    """A text that cannot be translated as it is written; names file, line and remedy."""


@dataclass(frozen=True, order=True)
class Text:
    """A text to translate.

    Attributes:
        context: under which it is looked up.
        source: in English.
        comment: tells two equal sources of one context apart; most often empty.
        plural: it is looked up with a number.
    """

    context: str
    source: str
    comment: str = ""
    plural: bool = False


def texts_of(root: Path) -> dict[Text, str]:
    """Every text of a checkout, with the file in which it stands first.

    Raises:
        TextError: a text is put together before it is translated, or hidden from this tool.
    """
    found: dict[Text, str] = {}
    errors = ast.parse((root / "annotator" / "core" / "errors.py").read_text(encoding="utf-8"))
    tellers = {statement.name for statement in errors.body if isinstance(statement, ast.ClassDef)}
    for path in sorted((root / "annotator").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if not name.startswith(PLAIN):
            for text in _Reader(name, path.read_text(encoding="utf-8"), tellers).texts():
                found.setdefault(text, name)
    for path in sorted((root / "annotator" / "content").rglob("templates/*")):
        name = path.relative_to(root).as_posix()
        for match in _TEMPLATE.finditer(path.read_text(encoding="utf-8")):
            source = ast.literal_eval(f'"{match[1]}"' if match[1] is not None else f"'{match[2]}'")
            found.setdefault(
                Text(REPORT, source, plural=match[3] is not None and path.suffix == ".jinja"), name
            )
    return dict(sorted(found.items()))


class _Reader:
    """Reads one module.

    Args:
        name: its path in the checkout.
        source: its text.
        tellers: classes whose first texts are told to the user.
    """

    def __init__(self, name: str, source: str, tellers: set[str]) -> None:
        self._name = name
        self._tree = ast.parse(source)
        self._shown = name.startswith(("annotator/ui/", "annotator/app/"))
        self._wrappers = dict(_wrappers(self._tree)) if self._shown else {}
        self._assigned = _assigned(self._tree)
        self._tellers = {*tellers, "report", "error"} if name.startswith("annotator/content/") else tellers

    def texts(self) -> Iterator[Text]:
        for text in self._all():
            # An error that is only made of fields has its words in them.
            if text.source and (
                text.context != ERRORS or _LETTER.search(re.sub(r"\{\w+\}", "", text.source))
            ):
                yield text

    def _all(self) -> Iterator[Text]:
        tables = TABLES.get(self._name, {})
        for statement in self._tree.body:
            for target in _targets(statement):
                if target in tables:
                    yield from (Text(tables[target], value) for value in _values(statement))
        yield from self._calls(self._tree, "")

    def _calls(self, node: ast.AST, owner: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            inner = child.name if isinstance(child, ast.ClassDef) else owner
            if isinstance(child, ast.Call):
                yield from self._call(child, inner)
            yield from self._calls(child, inner)

    def _call(self, call: ast.Call, owner: str) -> Iterator[Text]:
        name = _called(call)
        if not call.args:
            return
        if self._shown:
            yield from self._shown_call(call, name, owner)
        elif name == "say":
            yield from self._said(call)
        if name in self._tellers:
            code = 1 if name in {"ScoringError", "ImportRefused"} else 0
            for argument in call.args[code : code + 2]:
                yield from (Text(ERRORS, text) for text in self._templates(argument))

    def _shown_call(self, call: ast.Call, name: str, owner: str) -> Iterator[Text]:
        if name == "tr" and isinstance(call.func, ast.Attribute):
            if not (isinstance(call.func.value, ast.Name) and call.func.value.id == "self" and owner):
                raise self._error(call, "only self.tr() knows its class; use QCoreApplication.translate()")
            yield self._text(call, owner, call.args)
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and _has_context(call):
            yield from self._in_context(call)
        elif name in self._wrappers and (name.startswith("_") or isinstance(call.args[0], _WRITTEN_HERE)):
            yield self._text(call, self._wrappers[name], call.args)

    def _said(self, call: ast.Call) -> Iterator[Text]:
        text, plural = call.args[0], len(call.args) > 1
        if isinstance(text, ast.IfExp):
            yield from (Text(REPORT, value, plural=plural) for value in _values(text))
        elif not isinstance(text, ast.Name | ast.Subscript | ast.Attribute):  # out of one of the tables
            yield self._text(call, REPORT, call.args[:1], plural=plural)

    def _templates(self, argument: ast.expr) -> list[str]:
        """The templates that an error can be made with here."""
        if isinstance(argument, ast.Starred):
            return self._templates(argument.value)
        if isinstance(argument, ast.IfExp):
            return self._templates(argument.body) + self._templates(argument.orelse)
        if isinstance(argument, ast.Name):
            if argument.id not in self._assigned and self._name not in PASSED_ON:
                raise self._error(argument, "give the template as a literal")
            return self._assigned.get(argument.id, [])
        if isinstance(argument, ast.JoinedStr | ast.BinOp):
            raise self._error(argument, "give the template as a literal, and the values as fields")
        return _values(argument)

    def _in_context(self, call: ast.Call) -> Iterator[Text]:
        context, source = call.args[:2]
        if not isinstance(source, _WRITTEN_HERE):
            return  # marked where it stands
        if not isinstance(context, ast.Constant):
            raise self._error(call, "the context must be a literal")
        yield self._text(call, str(context.value), call.args[1:])

    def _text(self, call: ast.Call, context: str, arguments: list[ast.expr], *, plural: bool = False) -> Text:
        source, *more = arguments
        if not (isinstance(source, ast.Constant) and isinstance(source.value, str)):
            raise self._error(call, "give a literal, and fill in fields with .format() afterwards")
        comment = more[0] if more else None
        if comment is not None and not isinstance(comment, ast.Constant):
            raise self._error(call, "the comment must be a literal")
        said = str(comment.value) if isinstance(comment, ast.Constant) and comment.value else ""
        return Text(context, source.value, said, plural or len(arguments) > 2)

    def _error(self, node: ast.expr, remedy: str) -> TextError:
        return TextError(f"{self._name}:{node.lineno}: {remedy}")


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _has_context(call: ast.Call) -> bool:
    """Tell Qt's ``translate`` from a painter's, a string's and a rectangle's."""
    return len(call.args) >= 2 and not (isinstance(call.func, ast.Attribute) and _is_painter(call.func.value))


def _is_painter(value: ast.expr) -> bool:
    return not (isinstance(value, ast.Name) and value.id in {"QCoreApplication", "QApplication"})


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions of the module that look their first argument up: name and context."""
    constants = {
        target: statement.value.value
        for statement in tree.body
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant)
        for target in _targets(statement)
    }
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        parameter = function.args.args[0].arg
        for call in ast.walk(function):
            if isinstance(call, ast.Call) and _called(call) == "translate" and _has_context(call):
                context, source = call.args[:2]
                value = constants.get(context.id) if isinstance(context, ast.Name) else None
                value = context.value if isinstance(context, ast.Constant) else value
                if isinstance(source, ast.Name) and source.id == parameter and isinstance(value, str):
                    yield function.name, value


def _assigned(tree: ast.Module) -> dict[str, list[str]]:
    """The texts that are given to each name anywhere in the module."""
    given: dict[str, list[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                names = target.elts if isinstance(target, ast.Tuple) else [target]
                values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
                for name, value in zip(names, values if len(values) == len(names) else [], strict=False):
                    if isinstance(name, ast.Name) and _values(value):
                        given.setdefault(name.id, []).extend(_values(value))
    return given


def _targets(statement: ast.stmt) -> list[str]:
    targets: list[ast.expr] = []
    if isinstance(statement, ast.Assign):
        targets = statement.targets
    elif isinstance(statement, ast.AnnAssign):
        targets = [statement.target]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _values(node: ast.AST) -> list[str]:
    """The texts in a table (keys of a dictionary are none), or the literal itself."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.Dict):
        return [text for value in node.values for text in _values(value)]
    if isinstance(node, ast.Assign | ast.AnnAssign):
        return _values(node.value) if node.value is not None else []
    if isinstance(node, ast.Call):
        return [text for argument in node.args for text in _values(argument)]
    if isinstance(node, ast.Tuple | ast.List | ast.IfExp | ast.Starred):
        parts = (node.body, node.orelse) if isinstance(node, ast.IfExp) else ast.iter_child_nodes(node)
        return [text for part in parts for text in _values(part)]
    return []
