"""Whatever an editor's slip does to the shipped files, the check says so with file and line and never gives up.

The value of one file is changed as people change it: a key dropped, renamed or doubled, a value of another kind.
"""

import re
import shutil
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diagnostic.catalogue.reader import read_questionnaire
from diagnostic.model.problem import Severity
from tests.catalogue.small_set import FILES as SMALL
from tests.catalogue.small_set import small_set
from tests.model.mission import REPOSITORY

SHIPPED = REPOSITORY / "questionnaires" / "secure-2007"
FILES = sorted(file.relative_to(SHIPPED).as_posix() for file in SHIPPED.rglob("*.yaml"))
# A file that is missing or no text has no line; everything else has one.
PLACE = re.compile(r"[\w./*-]+\.yaml:\d+\Z")
OTHER_VALUES: list[Any] = ["", "no-such-thing", "yes", "I-1", 0, -1, 7, True, [], {}, ["a"], {"a": "b"}, [{}], {"question": "I1-1"}, {"all": []}]

slips = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shutil.copytree(SHIPPED, tmp_path_factory.mktemp("copy") / "secure-2007")


class Changed(str):
    """The content of a file after slips; a failed test shows the file's name and not all of it."""

    def __repr__(self) -> str:
        return f"<{len(self)} characters>"


def check(copy: Path, file: str, content: str) -> None:
    """Put the content in the place of a file, check the set, and put the file back."""
    (copy / file).write_text(content, encoding="utf-8")
    try:
        questionnaire, problems = read_questionnaire(copy)
    finally:
        shutil.copyfile(SHIPPED / file, copy / file)
    for problem in problems:
        assert PLACE.match(problem.place) or problem.code in ("set.missing-file",), problem
        assert problem.message and problem.remedy, problem
    assert (questionnaire is None) == any(problem.severity is Severity.ERROR for problem in problems)


def parts(value: Any) -> list[tuple[Any, Any]]:
    """Every container of a value, with the key or place of each of its members."""
    if isinstance(value, dict):
        return [(value, key) for key in value] + [found for inner in value.values() for found in parts(inner)]
    if isinstance(value, list):
        return [(value, place) for place in range(len(value))] + [found for inner in value for found in parts(inner)]
    return []


def slip(draw: st.DrawFn, value: Any) -> None:
    """Change one part of a value in its place."""
    found = parts(value)
    if not found:
        return
    container, key = found[draw(st.integers(0, len(found) - 1))]
    kind = draw(st.sampled_from(["drop", "rename", "replace", "swap", "double"]))
    if kind == "drop":
        del container[key]
    elif kind == "rename" and isinstance(container, dict):
        container[draw(st.sampled_from(["kode", "x", *map(str, container)]))] = container.pop(key)
    elif kind == "double" and isinstance(container, list):
        container.append(deepcopy(container[key]))
    elif kind == "swap":
        other, place = found[draw(st.integers(0, len(found) - 1))]
        container[key], other[place] = deepcopy(other[place]), deepcopy(container[key])
    else:
        container[key] = deepcopy(draw(st.sampled_from(OTHER_VALUES)))


@st.composite
def slipped(draw: st.DrawFn) -> tuple[str, str]:
    """A file with one to three slips in it."""
    file = draw(st.sampled_from(FILES))
    value = yaml.load((SHIPPED / file).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    for _ in range(draw(st.integers(1, 3))):
        slip(draw, value)
    return file, Changed(yaml.dump(value, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False))


@slips
@given(slipped())
def test_a_slip_in_the_values_of_a_file(copy: Path, changed: tuple[str, str]) -> None:
    check(copy, *changed)


@st.composite
def retyped(draw: st.DrawFn) -> tuple[str, str]:
    """A file in which lines were dropped, doubled, indented or retyped."""
    file = draw(st.sampled_from(FILES))
    lines = (SHIPPED / file).read_text(encoding="utf-8").splitlines()
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(lines) - 1))
        kind = draw(st.sampled_from(["drop", "double", "indent", "outdent", "cut", "type", "move"]))
        line = lines[place]
        if kind == "drop":
            del lines[place]
        elif kind == "double":
            lines.insert(place, line)
        elif kind == "move":
            lines.insert(draw(st.integers(0, len(lines) - 1)), lines.pop(place))
        else:
            signs = draw(st.sampled_from(["'", '"', ":", "- ", "{", "]", "#", "&a ", "*a", "no", "012", "\t", "\u00e9", "\u200f", "\x07"]))
            at = draw(st.integers(0, len(line)))
            lines[place] = {"indent": "  " + line, "outdent": line[1:], "cut": line[:at], "type": line[:at] + signs + line[at:]}[kind]
    return file, Changed("\n".join(lines) + "\n")


@slips
@given(retyped())
def test_a_slip_on_the_keyboard(copy: Path, changed: tuple[str, str]) -> None:
    check(copy, *changed)


@pytest.mark.parametrize("file", [file for file in FILES if not file.startswith("questions/II")])
def test_a_file_that_is_empty(copy: Path, file: str) -> None:
    check(copy, file, "")


@pytest.mark.parametrize("file", SMALL)
def test_every_part_of_a_small_set_in_turn(tmp_path: Path, file: str) -> None:
    """Dropped, renamed, and replaced by a word, an empty list and a number: nothing in between is left to luck."""
    small = small_set(tmp_path)
    base = yaml.load(SMALL[file], Loader=yaml.CSafeLoader)
    for number, (container, key) in enumerate(parts(base)):
        kinds = ["drop", "no-such-thing", [], 7] + (["rename"] if isinstance(container, dict) else [])
        for kind in kinds:
            value = deepcopy(base)
            holder, _ = parts(value)[number]
            if kind == "drop":
                del holder[key]
            elif kind == "rename":
                holder["kode"] = holder.pop(key)
            else:
                holder[key] = kind
            (tmp_path / file).write_text(yaml.dump(value, Dumper=yaml.CSafeDumper, sort_keys=False), encoding="utf-8")
            for problem in small.check():
                assert PLACE.match(problem.place) or problem.code == "set.missing-file", (key, kind, problem)
                assert problem.message and problem.remedy, (key, kind, problem)
