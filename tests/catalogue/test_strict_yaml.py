"""What YAML would quietly change is refused in words, each with its line and what to write instead."""

from decimal import Decimal
from pathlib import Path

import pytest

from diagnostic.catalogue.source import Source, read_source
from diagnostic.model.problem import Problem
from tests.catalogue.small_set import small_set


def read(folder: Path, text: str | bytes) -> tuple[Source | None, tuple[Problem, ...]]:
    file = folder / "part.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return read_source(folder, file)


REFUSED = [
    # what stands in the file, the code, the line, what the message says, what the remedy says
    ("a: 1\nb: no\n", "yaml.bool", 2, "The unquoted no would be read as false.", "'no'"),
    ("a: Yes\n", "yaml.bool", 1, "The unquoted Yes would be read as true.", "'Yes'"),
    ("a: [on, x]\n", "yaml.bool", 1, "unquoted on", "'on'"),
    ("- no\n", "yaml.bool", 1, "unquoted no", "'no'"),
    ("no: x\n", "yaml.bool", 1, "unquoted no", "'no'"),
    ("a: 012\n", "yaml.number", 1, "The unquoted 012 would be read as another number", "'012'"),
    ("a: 0x1f\n", "yaml.number", 1, "0x1f", "'0x1f'"),
    ("a: 1_000\n", "yaml.number", 1, "1_000", "'1_000'"),
    ("a: 1:30\n", "yaml.number", 1, "1:30", "'1:30'"),
    ("a: 1e3\nb: .inf\n", "yaml.number", 2, ".inf", "'.inf'"),
    ("a: 1234567890123456\n", "yaml.number", 1, "1234567890123456", "quotes"),
    ("a: 2007-06-01\n", "yaml.date", 1, "read as a date", "'2007-06-01'"),
    ("a:\nb: 1\n", "yaml.blank", 1, "There is no value here.", "leave the key out"),
    ("a: ~\n", "yaml.blank", 1, "unquoted ~", "Give a value"),
    ("a: 1\nb: 2\na: 3\n", "yaml.duplicate-key", 3, "The key a stands here twice; it stood in line 1 before.", "Keep one"),
    ("a:\n  b: 1\n  b: 2\n", "yaml.duplicate-key", 3, "it stood in line 2 before", "Keep one"),
    ("a: &x [1]\nb: *x\n", "yaml.alias", 1, "An alias (*) repeats another part", "Write it out"),
    ("a: {c: 1}\nb:\n  <<: {c: 2}\n", "yaml.merge", 3, "A merge key (<<)", "Write it out"),
    ("a: !!python/object:os.system x\n", "yaml.tag", 1, "tag", "Leave it out"),
    ("a: !mine {b: 1}\n", "yaml.tag", 1, "!mine", "Leave it out"),
    ("[a]: 1\n", "yaml.key", 1, "A key is not a single word.", "plain key"),
    ("- a\n- b\n", "yaml.not-a-mapping", 1, "not a mapping", "Start it with a key"),
    ("just text\n", "yaml.not-a-mapping", 1, "not a mapping", "Start it with a key"),
    ("a: 1\nb:\n\t- c\n", "yaml.syntax", 3, "This is not YAML", "indentation"),
    ("a: [1, 2\nb: 3\n", "yaml.syntax", 2, "This is not YAML", "brackets"),
    ("a: 'x\n", "yaml.syntax", 2, "This is not YAML", "quotes"),
    ('a: "\\0"\n', "yaml.text", 1, "The text holds", "Remove it"),
]


@pytest.mark.parametrize(("text", "code", "line", "message", "remedy"), REFUSED, ids=[repr(case[0]) for case in REFUSED])
def test_refused(tmp_path: Path, text: str, code: str, line: int, message: str, remedy: str) -> None:
    source, problems = read(tmp_path, text)
    assert source is None
    found = [problem for problem in problems if problem.code == code]
    assert found, problems
    assert found[-1].place == f"part.yaml:{line}"
    assert message in found[-1].message
    assert remedy in found[-1].remedy


def test_all_problems_of_a_file_are_said_at_once(tmp_path: Path) -> None:
    _, problems = read(tmp_path, "a: no\nb: 012\nc: 2007-06-01\nd:\na: 1\n")
    assert [(problem.code, problem.place) for problem in problems] == [
        ("yaml.bool", "part.yaml:1"),
        ("yaml.number", "part.yaml:2"),
        ("yaml.date", "part.yaml:3"),
        ("yaml.blank", "part.yaml:4"),
        ("yaml.duplicate-key", "part.yaml:5"),
    ]


def test_what_is_plain_is_read_as_it_looks(tmp_path: Path) -> None:
    source, problems = read(
        tmp_path,
        "\ufefftext: a line  \nquoted: 'no'\nwhole: -12\nzero: 0\nshare: 12.50\nyes-or-no: true\nlist: [a, 1]\n1: one\n"
        "long: >-\n  folded\n  text\n",
    )
    assert problems == ()
    assert source is not None
    assert source.value == {
        "text": "a line", "quoted": "no", "whole": -12, "zero": 0, "share": Decimal("12.50"), "yes-or-no": True,
        "list": ["a", 1], "1": "one", "long": "folded text",
    }  # fmt: skip


def test_text_is_brought_to_one_normal_form(tmp_path: Path) -> None:
    source, _ = read(tmp_path, "a: 'e\u0301'\n")
    assert source is not None
    assert source.value["a"] == "\u00e9"


def test_every_part_knows_its_line(tmp_path: Path) -> None:
    source, _ = read(tmp_path, "a:\n  - b: 1\n    c: 2\n  - {b: 3,\n     c: 4}\n")
    assert source is not None
    assert source.place(("a", 0, "c")) == "part.yaml:3"
    assert source.place(("a", 1)) == "part.yaml:4"
    assert source.place(("a", 1, "c")) == "part.yaml:5"
    assert source.place(("a", 1, "missing")) == "part.yaml:4", "a part that is not written out is placed at the whole"
    assert source.place(("elsewhere",)) == "part.yaml:1"


def test_an_empty_file_holds_nothing(tmp_path: Path) -> None:
    source, problems = read(tmp_path, "# nothing yet\n")
    assert problems == ()
    assert source is not None and source.value == {}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"a: \xff\xfe\n", "yaml.not-utf-8"),
        (b"a: x" + b"x" * 2_000_000, "yaml.too-large"),
        (b"a: " + b"[" * 60 + b"]" * 60, "yaml.too-deep"),
        (b"a: 1\nb: \x01\n", "yaml.text"),
    ],
    ids=["not-utf-8", "too-large", "too-deep", "control-character"],
)
def test_what_is_no_readable_file(tmp_path: Path, data: bytes, code: str) -> None:
    source, problems = read(tmp_path, data)
    assert source is None
    assert code in {problem.code for problem in problems}
    assert all(problem.place.startswith("part.yaml") and problem.remedy for problem in problems)


def test_bytes_that_are_no_text_are_placed(tmp_path: Path) -> None:
    assert [problem.place for problem in read(tmp_path, b"a: 1\nb: \xff\n")[1]] == ["part.yaml:2"]
    assert [problem.place for problem in read(tmp_path, b"a: 1\nb: \x07\n")[1]] == ["part.yaml:2"]


def test_thousands_of_open_brackets_are_a_problem_and_no_crash(tmp_path: Path) -> None:
    source, problems = read(tmp_path, "a: " + "[" * 50_000)
    assert source is None
    assert problems


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "part.yaml").mkdir()
    source, (problem,) = read_source(tmp_path, tmp_path / "part.yaml")
    assert source is None
    assert (problem.code, problem.place) == ("yaml.unreadable", "part.yaml")
    assert "permissions" in problem.remedy


def test_a_set_with_one_such_slip_is_refused_with_its_file(tmp_path: Path) -> None:
    changed = small_set(tmp_path, ("questions/S-1.yaml", "is: ['yes', partly]}", "is: [yes, partly]}"))
    (problem,) = [problem for problem in changed.check() if problem.severity == "error"]
    assert problem.code == "yaml.bool"
    assert problem.place == changed.place("questions/S-1.yaml", "is: [yes, partly]")
