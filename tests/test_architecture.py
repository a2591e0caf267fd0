"""The rooms and the arrows between them: who may import whom and touch what, and how large a file grows.

The rules are said once, as tables, and read by ``broken_rules``, which takes any tree. So the last tests can
plant one violation of each kind in a small tree and see that it is found.
"""

import ast
import re
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "diagnostic"

# room: the rooms it may import, itself aside. The four in the middle do not know each other.
ARROWS: dict[str, frozenset[str]] = {
    "model": frozenset(),
    "catalogue": frozenset({"model"}),
    "store": frozenset({"model"}),
    "exchange": frozenset({"model"}),
    "report": frozenset({"model"}),
    "actions": frozenset({"catalogue", "store", "exchange", "report", "model"}),
    "desktop": frozenset({"actions", "model"}),
    "places": frozenset({"model"}),
    "app": frozenset({"desktop", "actions", "model", "places"}),
    "cli": frozenset({"app", "desktop", "actions", "model", "places"}),
    "__main__": frozenset({"cli"}),
    "__init__": frozenset(),
}

# What comes from outside: the rooms that may import it. What is not listed here nobody may import.
OUTSIDE: dict[str, frozenset[str]] = {
    "PySide6": frozenset({"desktop"}),
    "shiboken6": frozenset({"desktop"}),
    "pypdfium2": frozenset({"desktop"}),
    "sqlalchemy": frozenset({"store"}),
    "alembic": frozenset({"store"}),
    "sqlite3": frozenset({"store"}),
    "pydantic": frozenset({"catalogue"}),
    "pydantic_core": frozenset({"catalogue"}),
    "yaml": frozenset({"catalogue"}),
    "openpyxl": frozenset({"exchange", "report"}),
    "defusedxml": frozenset({"exchange"}),
    "reportlab": frozenset({"report"}),
    "docx": frozenset({"report"}),
    "arabic_reshaper": frozenset({"report"}),
    "bidi": frozenset({"report"}),
}

# A mission works without a network, and answers belong to the administration: nothing here speaks to another
# machine.
NETWORK = frozenset(
    {"ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver", "ssl", "urllib.request"}
)

# The model is values and pure functions: it starts nothing and opens nothing.
NOT_IN_MODEL = frozenset({"io", "multiprocessing", "os", "shutil", "subprocess", "tempfile", "threading"})

# Names that say nothing about the field.
EMPTY_NAMES = re.compile(
    r"(?i)^_*(.*_)?(utils?|helpers?|managers?|misc|common|stuff|data\d+|temp|foo)$|.(Manager|Helper|Utils?)$"
)

MOST_LINES = 400
# path: why it may be longer than MOST_LINES. Keep it empty if you can.
LONG_FOR_A_REASON: dict[str, str] = {}


def broken_rules(package: Path) -> list[str]:
    """List every broken rule in a package tree as ``file:line: sentence``, in a fixed order."""
    broken: list[str] = []
    for path in sorted(package.rglob("*.py")):
        inside = path.relative_to(package)
        room = inside.parts[0].removesuffix(".py")
        text = path.read_text(encoding="utf-8")
        tree = ast.parse(text, filename=str(inside))
        found = [*_imports(room, inside, tree), *_names(inside, tree), *_state(tree)]
        if room not in ARROWS:
            found.append((1, f"{room} is not a room"))
        if (lines := text.count("\n")) > MOST_LINES and inside.as_posix() not in LONG_FOR_A_REASON:
            found.append((lines, f"{lines} lines are more than {MOST_LINES}"))
        broken += [f"{inside.as_posix()}:{line}: {sentence}" for line, sentence in sorted(found)]
    return broken


def _imports(room: str, inside: Path, tree: ast.Module) -> Iterator[tuple[int, str]]:
    for line, name in _imported(inside, tree):
        first = name.partition(".")[0]
        if first == "diagnostic":
            other = [*name.split("."), room][1]
            if other != room and other not in ARROWS.get(room, frozenset()):
                yield line, f"{room} imports {other}"
        elif any(name == each or name.startswith(f"{each}.") for each in NETWORK):
            yield line, f"{name} speaks to other machines"
        elif room == "model" and (first not in sys.stdlib_module_names or first in NOT_IN_MODEL):
            yield line, f"model imports {first}"
        elif first in OUTSIDE:
            if room not in OUTSIDE[first]:
                yield line, f"{room} imports {first}"
        elif first not in sys.stdlib_module_names:
            yield line, f"{first} is assigned to no room"


def _imported(inside: Path, tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield each imported module by its full name: absolute, relative, in functions, by a literal string."""
    home = ("diagnostic", *inside.parts[:-1])
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = list(home[: len(home) + 1 - node.level]) if node.level else []
            module = ".".join(base + (node.module.split(".") if node.module else []))
            if module == "diagnostic":
                rooms = (alias.name for alias in node.names if alias.name in ARROWS)
                yield from ((node.lineno, f"diagnostic.{room}") for room in rooms)
            elif module in ("urllib", "xml"):
                yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)
            else:
                yield node.lineno, module
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in ("import_module", "__import__") and isinstance(node.args[0].value, str):
                yield node.lineno, node.args[0].value


def _names(inside: Path, tree: ast.Module) -> Iterator[tuple[int, str]]:
    for part in (*inside.parts[:-1], inside.stem):
        if EMPTY_NAMES.search(part):
            yield 1, f"the name {part} says nothing about the field"
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and EMPTY_NAMES.search(
            node.name
        ):
            yield node.lineno, f"the name {node.name} says nothing about the field"


def _state(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield what changes at module level: ``global``, and lists, dicts and sets under a variable's name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            yield node.lineno, f"global {', '.join(node.names)} is module state"
    for statement in tree.body:
        if not isinstance(statement, ast.Assign | ast.AnnAssign):
            continue
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        for target in targets:
            name = target.id if isinstance(target, ast.Name) else "__all__"
            if name == name.lower() and not name.startswith("__") and _is_mutable(statement.value):
                yield statement.lineno, f"{name} is module state"


def _is_mutable(value: ast.expr | None) -> bool:
    if isinstance(value, ast.Call):
        return isinstance(value.func, ast.Name) and value.func.id in (
            "list",
            "dict",
            "set",
            "defaultdict",
            "deque",
        )
    return isinstance(value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp)


def test_the_rooms_keep_their_arrows() -> None:
    assert broken_rules(PACKAGE) == []


def test_every_dependency_has_a_room_and_every_listed_one_is_a_dependency() -> None:
    """What the table lists and what the package asks for are the same, but for names that differ on PyPI."""
    written = (
        (ROOT / "pyproject.toml").read_text(encoding="utf-8").split("dependencies = [", 1)[1].split("]", 1)[0]
    )
    asked = {
        re.split(r"[>=<,]", line.strip(' ",'))[0].lower() for line in written.splitlines() if line.strip()
    }
    on_pypi = {
        "yaml": "pyyaml",
        "docx": "python-docx",
        "bidi": "python-bidi",
        "pyside6": "pyside6_essentials",
    }
    brought_along = {"sqlite3", "shiboken6", "pydantic_core"}
    listed = {
        on_pypi.get(name.lower(), name.lower().replace("_", "-"))
        for name in OUTSIDE
        if name not in brought_along
    }
    assert listed == asked


def test_modules_stay_small() -> None:
    """Half of the modules under 150 lines: the size that code of this kind has where it goes well."""
    sizes = [
        path.read_text(encoding="utf-8").count("\n")
        for path in PACKAGE.rglob("*.py")
        if path.name != "__init__.py"
    ]
    assert statistics.median(sizes) < 150


@pytest.mark.parametrize("folder", ["tests", "benchmarks", "packaging", "docs"])
def test_files_beside_the_package_stay_readable(folder: str) -> None:
    long = [
        path.name
        for path in (ROOT / folder).rglob("*.py")
        if path.read_text(encoding="utf-8").count("\n") > MOST_LINES
    ]
    assert long == []


def test_the_reasons_for_long_files_are_about_files_that_are_long() -> None:
    for path in LONG_FOR_A_REASON:
        assert (PACKAGE / path).read_text(encoding="utf-8").count("\n") > MOST_LINES, path


SOUND = {
    "__init__.py": "",
    "model/level.py": "from dataclasses import dataclass\n",
    "store/table.py": "import sqlalchemy\nfrom diagnostic.model.level import dataclass\n",
    "actions/answer.py": "from diagnostic.store import table\nfrom diagnostic import __version__\n",
    "desktop/page.py": "from PySide6.QtWidgets import QWidget\nfrom diagnostic.actions import answer\n",
}


def _plant(home: Path, files: dict[str, str]) -> Path:
    package = home / "diagnostic"
    for name, text in files.items():
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_text(text, encoding="utf-8")
    return package


def test_a_sound_tree_is_sound(tmp_path: Path) -> None:
    assert broken_rules(_plant(tmp_path, SOUND)) == []


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("store/room.py", "import diagnostic.catalogue.reader\n", "store imports catalogue"),
        ("store/room.py", "from diagnostic import report\n", "store imports report"),
        ("store/room.py", "from ..exchange import sheet\n", "store imports exchange"),
        ("store/room.py", "def f():\n    from diagnostic.actions.new import g\n", "store imports actions"),
        (
            "store/room.py",
            "import importlib\nimportlib.import_module('diagnostic.report.pdf')\n",
            "store imports report",
        ),
        ("report/room.py", "from diagnostic.store import table\n", "report imports store"),
        ("desktop/room.py", "from diagnostic.store import table\n", "desktop imports store"),
        ("actions/room.py", "from diagnostic.desktop import page\n", "actions imports desktop"),
        ("model/room.py", "from diagnostic.actions import answer\n", "model imports actions"),
        ("model/room.py", "import yaml\n", "model imports yaml"),
        ("model/room.py", "import subprocess\n", "model imports subprocess"),
        ("actions/room.py", "from PySide6.QtCore import QObject\n", "actions imports PySide6"),
        ("actions/room.py", "from sqlalchemy import select\n", "actions imports sqlalchemy"),
        ("desktop/room.py", "import sqlite3\n", "desktop imports sqlite3"),
        ("exchange/room.py", "from reportlab.lib import colors\n", "exchange imports reportlab"),
        ("store/room.py", "import openpyxl\n", "store imports openpyxl"),
        ("store/room.py", "import requests\n", "requests is assigned to no room"),
        ("actions/room.py", "from urllib import request\n", "urllib.request speaks to other machines"),
        ("actions/room.py", "import socket\n", "socket speaks to other machines"),
        ("tools/room.py", "", "tools is not a room"),
        ("store/utils.py", "", "the name utils says nothing about the field"),
        ("store/date_helpers.py", "", "the name date_helpers says nothing about the field"),
        (
            "store/room.py",
            "class SessionManager:\n    pass\n",
            "the name SessionManager says nothing about the field",
        ),
        ("store/room.py", "opened: list[str] = []\n", "opened is module state"),
        ("store/room.py", "def f():\n    global opened\n    opened = 1\n", "global opened is module state"),
        ("store/room.py", "\n" * (MOST_LINES + 1), f"{MOST_LINES + 1} lines are more than {MOST_LINES}"),
    ],
)
def test_a_planted_violation_is_found(tmp_path: Path, name: str, text: str, sentence: str) -> None:
    broken = broken_rules(_plant(tmp_path, {**SOUND, name: text}))
    assert [each.split(": ", 1)[1] for each in broken] == [sentence]
    assert broken[0].startswith(f"{name}:")
