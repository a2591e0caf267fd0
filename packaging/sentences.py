"""Finds the sentences of the window that are to be translated, by reading the source as Python does.

Qt's own lupdate reads Python by likeness: it takes ``tr = QCoreApplication.translate`` for another function, and loses the context. Here
a sentence is what stands literally in ``self.tr("...")``, whose context is the class around it, in ``QCoreApplication.translate("context",
"...")`` under whatever name it was bound to, or in ``QT_TRANSLATE_NOOP("context", "...")``. Anything else that looks like one is a fault.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

MARK = "QT_TRANSLATE_NOOP"
APPLICATIONS = frozenset({"QCoreApplication", "QGuiApplication", "QApplication"})


@dataclass(frozen=True, order=True)
class Sentence:
    """One sentence: ``context`` is where Qt looks it up, ``comment`` tells two equal ones apart, ``counted`` has a form for each plural."""

    context: str
    text: str
    comment: str = ""
    counted: bool = False


@dataclass(frozen=True)
class Fault:
    """A call that no translator can be given: ``place`` is file and line."""

    place: str
    what: str


def read_sentences(folder: Path) -> tuple[list[Sentence], list[Fault]]:
    """Return all sentences below a folder, each once and sorted, and what could not be read."""
    sentences: set[Sentence] = set()
    faults: list[Fault] = []
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for found in _found(tree, _bound(tree), path.relative_to(folder).as_posix()):
            if isinstance(found, Fault):
                faults.append(found)
            else:
                sentences.add(found)
    return sorted(sentences), faults


def _bound(tree: ast.Module) -> frozenset[str]:
    """The names under which a file calls ``QCoreApplication.translate``, and the mark itself."""
    names = {MARK}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and _is_translate(node.value):
            names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    return frozenset(names)


def _is_translate(node: ast.expr) -> bool:
    if not isinstance(node, ast.Attribute) or node.attr != "translate":
        return False
    return isinstance(node.value, ast.Name) and node.value.id in APPLICATIONS


def _found(tree: ast.Module, bound: frozenset[str], name: str) -> Iterator[Sentence | Fault]:
    def visit(node: ast.AST, owner: str) -> Iterator[Sentence | Fault]:
        for child in ast.iter_child_nodes(node):
            inside = child.name if isinstance(child, ast.ClassDef) else owner
            if isinstance(child, ast.Call):
                yield from _of_call(child, owner, bound, f"{name}:{child.lineno}")
            yield from visit(child, inside)

    yield from visit(tree, "")


def _of_call(call: ast.Call, owner: str, bound: frozenset[str], place: str) -> Iterator[Sentence | Fault]:
    function = call.func
    if isinstance(function, ast.Attribute) and function.attr == "tr":
        if not (isinstance(function.value, ast.Name) and function.value.id == "self" and owner):
            yield Fault(place, "tr of something else than self: Qt looks its words up under another class")
            return
        yield from _sentence(call, owner, call.args, place)
    elif call.args and (_is_translate(function) or (isinstance(function, ast.Name) and function.id in bound)):
        context = _literal(call.args[0])
        if context is None or len(call.args) < 2:
            # A lookup of words that are marked elsewhere names its context by a constant.
            if not (isinstance(call.args[0], ast.Name) and call.args[0].id == "CONTEXT"):
                yield Fault(place, "a context or a text that does not stand here literally")
            return
        yield from _sentence(call, context, call.args[1:], place)


def _sentence(call: ast.Call, context: str, arguments: list[ast.expr], place: str) -> Iterator[Sentence | Fault]:
    text = _literal(arguments[0]) if arguments else None
    if text is None:
        yield Fault(place, "a text that does not stand here literally (or an f-string: use format)")
        return
    comment = _literal(arguments[1]) if len(arguments) > 1 else ""
    yield Sentence(context, text, comment or "", len(arguments) > 2 or bool(call.keywords))


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def faults_in_words(faults: Iterable[Fault]) -> str:
    """Return faults as lines."""
    return "\n".join(f"{fault.place}: {fault.what}" for fault in faults)
