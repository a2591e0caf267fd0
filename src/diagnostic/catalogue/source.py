"""Reads one YAML file of a question set strictly: what YAML 1.1 would quietly change is refused in words.

Refused: duplicate keys; unquoted yes, no, on, off; numbers such as 012, 0x1f, 1_000 or 1:30; dates; blank
values; aliases, merge keys and tags. Numbers with a decimal point become ``Decimal``. The line of every node
is kept, so that each problem names its place.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from diagnostic.model.canonical import normal_text
from diagnostic.model.problem import Problem

Value: TypeAlias = "str | int | bool | Decimal | list[Value] | dict[str, Value]"
Step: TypeAlias = "str | int"

_WHOLE = re.compile(r"-?(0|[1-9][0-9]*)\Z")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+\Z")
_LINE_END = b"\n"
# What YAML does not take as text: written out, because the C library does not say in which line it stands.
_CONTROL = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LARGEST = 2_000_000  # bytes; the whole shipped set is a fifth of this
_DEEPEST = 40
_QUOTE = "Write it in quotes: '{0}'."


@dataclass(frozen=True)
class Source:
    """One file as read: its name within the set, its value, and the line of each path in it.

    ``broken`` are the innermost paths at which something was refused; an empty text stands in for what was.
    """

    name: str
    value: "dict[str, Value]"
    lines: Mapping[tuple[Step, ...], int]
    broken: frozenset[tuple[Step, ...]] = frozenset()

    def place(self, path: tuple[Step, ...] = ()) -> str:
        """Return ``file:line`` of the path; steps that the file does not have are passed over."""
        found: tuple[Step, ...] = ()
        for step in path:
            if (*found, step) in self.lines:
                found = (*found, step)
        return f"{self.name}:{self.lines.get(found, 1)}"


class _TooDeepError(Exception):
    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class _Loader(yaml.CSafeLoader):
    """Stops at a depth that no set needs: thousands of open brackets would end the program in the C library."""

    depth = 0

    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        """Called on the way into a node."""
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _TooDeepError(current_node.start_mark.line + 1)

    def ascend_resolver(self) -> None:
        """Called on the way out of a node."""
        self.depth -= 1


def read_source(folder: Path, file: Path) -> tuple[Source | None, tuple[Problem, ...]]:
    """Read one file. With a problem there is no source: nothing is half read."""
    source, problems = read_readable(folder, file)
    return (None if problems else source), problems


def read_readable(folder: Path, file: Path) -> tuple[Source | None, tuple[Problem, ...]]:
    """Read what can be read of one file, for a check that says everything at once; no source where it is not YAML at all."""
    name = file.relative_to(folder).as_posix()
    data = b""
    try:
        data = file.read_bytes()
        if len(data) > _LARGEST:
            return None, (Problem("yaml.too-large", f"The file has {len(data)} bytes.", "Split it.", name),)
        text = data.decode("utf-8-sig")
        control = _CONTROL.search(text)
        if control is not None:
            message = f"The file holds the control character U+{ord(control.group()):04X}."
            return None, (Problem("yaml.text", message, "Remove it.", f"{name}:{text.count(chr(10), 0, control.start()) + 1}"),)
        root = yaml.compose(text, Loader=_Loader)
    except OSError as fault:
        message = f"The file could not be read: {fault.strerror}."
        return None, (Problem("yaml.unreadable", message, "Check the file and its permissions.", name),)
    except UnicodeDecodeError as fault:
        place = f"{name}:{data.count(_LINE_END, 0, fault.start) + 1}"
        return None, (Problem("yaml.not-utf-8", "The file is not UTF-8 text.", "Save it as UTF-8.", place),)
    except yaml.YAMLError as fault:
        return None, (_syntax(name, fault),)
    except _TooDeepError as fault:
        return None, (Problem("yaml.too-deep", "The file is nested too deeply.", "Flatten it.", f"{name}:{fault.line}"),)
    walk = _Walk(name)
    value = walk.value(root, ()) if root is not None else {}
    if not isinstance(value, dict) and not walk.problems:
        walk.refuse("yaml.not-a-mapping", "The file is not a mapping.", "Start it with a key, such as questions:.", 1)
    if not isinstance(value, dict):
        return None, tuple(walk.problems)
    return Source(name, value, walk.lines, _innermost(walk.broken)), tuple(walk.problems)


def _innermost(paths: "set[tuple[Step, ...]]") -> "frozenset[tuple[Step, ...]]":
    """Leave out the paths that lead to others."""
    within = {path[:length] for path in paths for length in range(len(path))}
    return frozenset(paths - within)


def _syntax(name: str, fault: yaml.YAMLError) -> Problem:
    mark = getattr(fault, "problem_mark", None)
    place = name if mark is None else f"{name}:{mark.line + 1}"
    said = str(getattr(fault, "problem", "") or fault).strip()
    return Problem(
        "yaml.syntax",
        f"This is not YAML: {said}.",
        "Check indentation, quotes, colons and brackets here and above.",
        place,
    )


class _Walk:
    """Turns the nodes of one file into values and collects lines and problems on the way."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: dict[tuple[Step, ...], int] = {}
        self.problems: list[Problem] = []
        self.broken: set[tuple[Step, ...]] = set()
        self._seen: set[int] = set()

    def refuse(self, code: str, message: str, remedy: str, line: int) -> str:
        """Note a problem; the empty text stands in for the value, which nobody will use."""
        self.problems.append(Problem(code, message, remedy, f"{self.name}:{line}"))
        return ""

    def value(self, node: Any, path: tuple[Step, ...]) -> Value:
        """Return the value of a node."""
        before = len(self.problems)
        value = self._value(node, path)
        if len(self.problems) > before:
            self.broken.add(path)
        return value

    def _value(self, node: Any, path: tuple[Step, ...]) -> Value:
        line = node.start_mark.line + 1
        self.lines.setdefault(path, line)
        if id(node) in self._seen:
            return self.refuse("yaml.alias", "An alias (*) repeats another part of the file.", "Write it out.", line)
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, number)) for number, item in enumerate(node.value)]
        return self._scalar(node, line)

    def _mapping(self, node: Any, path: tuple[Step, ...]) -> "dict[str, Value]":
        if node.tag != "tag:yaml.org,2002:map":
            self.refuse(
                "yaml.tag",
                f"The tag {node.tag} is not known here.",
                "Leave it out.",
                node.start_mark.line + 1,
            )
        found: dict[str, Value] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            key = self._key(key_node, line)
            if key is None:
                continue
            if key in found:
                first = self.lines[(*path, key)]
                message = f"The key {key} stands here twice; it stood in line {first} before."
                self.refuse("yaml.duplicate-key", message, "Keep one of the two.", line)
                continue
            self.lines[(*path, key)] = line
            found[key] = self.value(value_node, (*path, key))
        return found

    def _key(self, node: Any, line: int) -> str | None:
        if not isinstance(node, yaml.ScalarNode):
            self.refuse("yaml.key", "A key is not a single word.", "Write a plain key.", line)
            return None
        if node.tag == "tag:yaml.org,2002:merge":
            self.refuse("yaml.merge", "A merge key (<<) copies another part of the file.", "Write it out.", line)
            return None
        before = len(self.problems)
        value = self._scalar(node, line)
        if len(self.problems) > before:
            return None
        return str(node.value) if isinstance(value, bool | int | Decimal) else str(value)

    def _scalar(self, node: Any, line: int) -> Value:
        text: str = node.value
        kind = str(node.tag).removeprefix("tag:yaml.org,2002:")
        if kind == "str":
            return self._text(text, line)
        if kind == "bool":
            if text in ("true", "false"):
                return text == "true"
            read = "true" if text.lower() in ("yes", "on", "true") else "false"
            message = f"The unquoted {text} would be read as {read}."
            return self.refuse("yaml.bool", message, _QUOTE.format(text) + " Or write true or false.", line)
        if kind == "int" and _WHOLE.match(text) and len(text) < 16:
            return int(text)
        if kind == "float" and _DECIMAL.match(text):
            return Decimal(text)
        if kind in ("int", "float"):
            message = f"The unquoted {text} would be read as another number than it looks like."
            return self.refuse("yaml.number", message, _QUOTE.format(text) + " Or write the number plainly.", line)
        if kind == "timestamp":
            return self.refuse("yaml.date", f"The unquoted {text} would be read as a date.", _QUOTE.format(text), line)
        if kind == "null":
            message = "There is no value here." if not text else f"The unquoted {text} would be read as no value."
            return self.refuse("yaml.blank", message, "Give a value, or leave the key out.", line)
        return self.refuse("yaml.tag", f"The tag {node.tag} is not known here.", "Leave it out, or use quotes.", line)

    def _text(self, text: str, line: int) -> str:
        try:
            return normal_text(text).strip()
        except ValueError as fault:
            return self.refuse("yaml.text", f"The text holds {fault}.", "Remove it.", line)
