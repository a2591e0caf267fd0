"""Every problem of a set is said at once: an entry that cannot be read hides neither its neighbours nor what names it."""

import re
import shutil
from pathlib import Path

import pytest

from diagnostic.catalogue.reader import read_questionnaire
from diagnostic.model.problem import Problem, Severity
from tests.catalogue.small_set import FILES, SmallSet, said, small_set
from tests.model.mission import REPOSITORY

SHIPPED = REPOSITORY / "questionnaires" / "secure-2007"
Q, TEXTS = "questions/S-1.yaml", "text/en/texts.yaml"
NOTE = "reach.not-looked-at"


def codes(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return [(problem.code, problem.place) for problem in problems if problem.code != NOTE]


def test_neighbours_of_an_entry_that_cannot_be_read_are_checked(tmp_path: Path) -> None:
    """Shape, references, conditions, texts and wording of one and the same file, and a second mistake in the frame."""
    small = small_set(
        tmp_path,
        ("set.yaml", "glossary: [term-1]", "glossary: [term-1]\ncolour: red"),
        (Q, "options: [red, green]", "options: [red, green]\n    colour: red"),
        (Q, "ask: [LEG]", "ask: [LAG]"),
        (Q, "minimum: 0", "minimum: no"),
        (Q, "rows: places", "rows: plces"),
        (TEXTS, "Is there a rule?", "Is there and/or was there a rule?"),
    )
    assert codes(small.check()) == [
        ("reference.dangling", small.place(Q, "LAG")),
        ("shape.unknown-key", small.place(Q, "colour")),
        ("yaml.bool", small.place(Q, "minimum: no")),
        ("reference.dangling", small.place(Q, "plces")),
        ("shape.unknown-key", small.place("set.yaml", "colour")),
        ("wording.double", small.place(TEXTS, "and/or")),
    ]


ENTRIES = [
    (file, number)
    for file, text in FILES.items()
    if file not in (TEXTS, "set.yaml")
    for number in range(len(re.findall(r"^  - (?:code: |\{code: )", text, re.MULTILINE)))
]


def spoilt(text: str, number: int) -> str:
    """Give one entry a key that nobody knows."""
    starts = list(re.finditer(r"^  - (\{?)code: ", text, re.MULTILINE))
    start = starts[number]
    if start[1]:
        return text[: start.end() - 6] + "colour: red, " + text[start.end() - 6 :]
    return text[: start.start()] + "  - colour: red\n    " + text[start.start() + 4 :]


@pytest.mark.parametrize(("file", "number"), ENTRIES, ids=str)
def test_one_entry_that_cannot_be_read_is_one_problem(tmp_path: Path, file: str, number: int) -> None:
    """Whichever it is: nobody who names it, and none of its texts, is blamed for it."""
    small = small_set(tmp_path, (file, "", spoilt(FILES[file], number)))
    problems = small.check()
    assert [problem.code for problem in problems if problem.code != NOTE] == ["shape.unknown-key"], "\n".join(said(problems))


PLACES = [
    ("standards.yaml", 3), ("rows.yaml", 0), ("questions/I-1.yaml", 0), ("questions/I-2.yaml", 1), ("cells-I.yaml", 2), ("trips.yaml", 1),
    ("rules-I.yaml", 4), ("instruments.yaml", 0),
]  # fmt: skip


@pytest.mark.parametrize(("file", "number"), PLACES, ids=str)
def test_the_same_holds_in_the_shipped_set(tmp_path: Path, file: str, number: int) -> None:
    folder = tmp_path / "set"
    shutil.copytree(SHIPPED, folder)
    path = folder / file
    path.write_text(spoilt(path.read_text("utf-8"), number), encoding="utf-8")
    questionnaire, problems = read_questionnaire(folder)
    assert questionnaire is None
    assert [problem.code for problem in problems if problem.code != NOTE] == ["shape.unknown-key"], "\n".join(said(problems))


@pytest.mark.parametrize("line", re.findall(r"^[a-z]+:", FILES["set.yaml"], re.MULTILINE))
def test_one_mistake_in_the_frame_is_one_problem(tmp_path: Path, line: str) -> None:
    """Each part of ``set.yaml`` in turn is no word of YAML's: what rests on it is not blamed, and all else is checked."""
    text = re.sub(rf"^{line}.*(?:\n  .*)*", f"{line} ~", FILES["set.yaml"], flags=re.MULTILINE)
    small = small_set(tmp_path, ("set.yaml", "", text), (TEXTS, "Is there a rule?", "Is there and/or was there a rule?"))
    problems = small.check()
    assert [problem.code for problem in problems if problem.code != NOTE] == ["yaml.blank", "wording.double"], "\n".join(said(problems))


def test_a_text_that_cannot_be_read_is_not_called_missing_too(tmp_path: Path) -> None:
    small = small_set(tmp_path, (TEXTS, "Is there a rule?", "no"), (TEXTS, "Rule, owner: Head}", "Rule, owner: [Head]}"))
    assert [code for code, _ in codes(small.check())] == ["yaml.bool", "text.not-text"]


def test_nothing_is_loaded_and_nothing_is_said_twice(tmp_path: Path) -> None:
    small: SmallSet = small_set(tmp_path, (Q, "options: [red, green]", "options: [red, no]\n    colour: red"))
    problems = small.check()
    assert len(problems) == len(set(problems))
    assert {problem.severity for problem in problems if problem.code != NOTE} == {Severity.ERROR}
    assert sorted(code for code, _ in codes(problems)) == ["shape.unknown-key", "yaml.bool"]


def test_a_code_that_stands_twice_is_one_problem_and_means_the_first(tmp_path: Path) -> None:
    """The second was looked at as if it were the first, and its author was told to ask it always."""
    copied = tmp_path / "set"
    shutil.copytree(SHIPPED, copied)
    file = copied / "questions" / "I-2.yaml"
    file.write_text(re.sub(r"code: I2-2\b", "code: I2-1", file.read_text("utf-8")), "utf-8")
    _, problems = read_questionnaire(copied)
    assert "trips.not-always" not in {problem.code for problem in problems}


def test_what_a_faulty_entry_names_is_looked_at_with_it(tmp_path: Path) -> None:
    """An unknown key, a wrong kind and a value that YAML would change, each beside a name that nothing answers to."""
    small = small_set(
        tmp_path,
        (Q, "options: [red, green]", "options: [red, green]\n    colour: red\n    ask: [LAG]"),
        (Q, "rows: places", "rows: plces\n    always: often"),
    )
    found = codes(small.check())
    assert ("shape.unknown-key", small.place(Q, "colour")) in found
    assert ("reference.dangling", small.place(Q, "LAG")) in found
    assert ("reference.dangling", small.place(Q, "plces")) in found
    assert len(found) == 4
