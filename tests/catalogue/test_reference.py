"""The written reference cannot fall behind: every key, kind and value in it is compared with the shapes of the program."""

import re
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from diagnostic.catalogue import shapes
from diagnostic.catalogue.lint.conditions import SETUP_ITEMS
from diagnostic.catalogue.lint.texts import needed_texts, possible_texts
from diagnostic.catalogue.reader import _PARTS, read_questionnaire
from diagnostic.model.scope import FACILITIES
from tests.model.mission import REPOSITORY, secure_2007

PAGE = (REPOSITORY / "docs" / "question-set.md").read_text(encoding="utf-8")

# Heading of the reference: the shapes whose keys its table lists.
TABLES: dict[str, tuple[type[BaseModel], ...]] = {
    "set.yaml": (shapes.SetShape,),
    "section": (shapes.SectionShape,),
    "standard": (shapes.StandardShape,),
    "sub-item": (shapes.SubItemShape,),
    "row list": (shapes.RowListShape,),
    "row": (shapes.RowShape,),
    "question": (shapes.QuestionShape,),
    "cell": (shapes.CellShape,),
    "row ladder": (shapes.RowRuleShape,),
    "levels": (shapes.LevelsShape,),
    "TRIPS item": (shapes.TripsItemShape,),
    "rule": (shapes.RuleShape,),
    "branch": (shapes.BranchShape,),
    "instrument": (shapes.InstrumentShape,),
    "all, any, not": (shapes.AllShape, shapes.AnyShape, shapes.NotShape),
    "a test of answers": (shapes.AnswerTestShape,),
    "a test of a level": (shapes.CellTestShape,),
    "a test of the set-up": (shapes.SetupTestShape,),
    "a test of scope or wish": (shapes.ScopeTestShape, shapes.WantedTestShape),
}


def table(heading: str) -> dict[str, tuple[str, str]]:
    """Return of the first table below a heading: key to kind and needed."""
    text = re.split(rf"^### {re.escape(heading)}$", PAGE, flags=re.MULTILINE)[1]
    text = re.split(r"^##", text, flags=re.MULTILINE)[0]
    rows = text[text.index("| key |") :].split("\n\n")[0].splitlines()[2:]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    assert all(len(row) == 4 and row[3] for row in cells), heading
    return {row[0].strip("`"): (row[1], row[2]) for row in cells}


def literals(annotation: Any) -> list[str]:
    """Return the values a key may have, where they are listed."""
    if get_origin(annotation) is Literal:
        return [str(value) for value in get_args(annotation) if value != ""]
    return [value for part in get_args(annotation) for value in literals(part)]


def kind_words(field: FieldInfo) -> str:
    """Return the words with which the kind of a key has to begin."""
    annotation = field.annotation
    parts = [part for part in get_args(annotation) if part is not type(None)]
    listed = get_origin(annotation) is list
    inner = get_args(annotation)[0] if listed else parts[0] if type(None) in get_args(annotation) else annotation
    names = f"{inner} {field.metadata}"
    if "AnswerTestShape" in names or inner is shapes.LevelsShape:
        return "list of [" if listed else "["
    if get_origin(inner) is dict or get_origin(annotation) is dict:
        return "[row ladders]"
    if isinstance(inner, type) and issubclass(inner, BaseModel):
        return "list of ["
    if literals(annotation):
        return "list of `" if listed else "1" if literals(annotation) == ["1"] else "code" if "StringConstraints" in names else "`"
    simple = {bool: "true/false", int: "whole", str: "texts" if listed else "text"}
    if inner in simple and "StringConstraints" not in names:
        return simple[inner]
    return "number" if "Decimal" in names else "codes" if listed else "code"


@pytest.mark.parametrize("heading", TABLES)
def test_a_table_lists_exactly_the_keys_of_its_shape(heading: str) -> None:
    fields = [(field.alias or name, field) for shape in TABLES[heading] for name, field in shape.model_fields.items()]
    documented = table(heading)
    assert list(documented) == [key for key, _ in fields]
    for key, field in fields:
        kind, needed = documented[key]
        assert needed == ("yes" if field.is_required() else "no"), key
        assert kind.startswith(kind_words(field)), (key, kind, kind_words(field))
        if kind.startswith(("`", "list of `")):
            assert re.findall(r"`([^`]+)`", kind) == literals(field.annotation), key


def test_every_shape_of_a_file_has_its_table() -> None:
    documented = {shape for listed in TABLES.values() for shape in listed}
    files = {shape for _, _, shape, _ in _PARTS}
    every = {each for each in vars(shapes).values() if isinstance(each, type) and issubclass(each, shapes.Shape)}
    assert every - documented - files == {shapes.Shape}


def test_every_file_is_listed() -> None:
    listed = set(re.findall(r"^\| `([^`]+)` \| ", PAGE.split("## The files")[1].split("###")[0], re.MULTILINE))
    assert listed == {pattern for pattern, *_ in _PARTS} | {"set.yaml", "text/LANGUAGE/*.yaml"}


def test_the_keys_that_decide_what_a_condition_is() -> None:
    sentence = PAGE.split("exactly one of the keys ")[1].split(".")[0]
    assert re.findall(r"`([^`]+)`", sentence) == [getattr(shape, "kind", "") for shape in shapes.CONDITION_SHAPES]


def test_the_set_up_items_with_their_values() -> None:
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", PAGE.split("| item | values |")[1].split("\n\n")[0], re.MULTILINE)
    documented: dict[str, list[str]] = {}
    for names, values in rows:
        found = re.findall(r"`([^`]+)`", names)
        for name in [f"facility.{facility}" for facility in FACILITIES] if "facility." in names else found:
            documented[name] = re.findall(r"`([^`]+)`", values)
    assert documented == {item: list(values) for item, values in SETUP_ITEMS.items()}


def patterns() -> list[re.Pattern[str]]:
    """Return the keys of texts that the reference lists, as patterns."""
    rows = PAGE.split("| key | needed | what it is |")[1].split("\n\n")[0].splitlines()[2:]
    found = []
    for row in rows:
        keys = re.findall(r"`([^`]+)`", row.split("|")[1])
        stem = keys[0].rpartition(".")[0]
        for key in keys:
            whole = key if not key.startswith(".") else stem + key
            escaped = re.escape(whole).replace("<", "\\<").replace(">", "\\>")
            found.append(re.compile(re.sub(r"\\?<[^>]*>", r"[^.]+(?:\\.[LP])?", escaped.replace("\\<", "<").replace("\\>", ">")) + r"\Z"))
    return found


def test_every_key_of_a_text_is_listed_and_every_listed_key_is_known() -> None:
    known = {*needed_texts(secure_2007()), *possible_texts(secure_2007()), *secure_2007().texts["en"]}
    listed = patterns()
    assert [key for key in known if not any(pattern.match(key) for pattern in listed)] == []
    assert [pattern.pattern for pattern in listed if not any(pattern.match(key) for key in known)] == []


def files_of_the_page() -> dict[str, str]:
    """Return the worked example: the name of each file in the line above its block."""
    return dict(re.findall(r"^`([\w./-]+)`\n\n```yaml\n(.+?)^```$", PAGE.split("## A whole small set")[1], re.MULTILINE | re.DOTALL))


def test_the_worked_example_is_a_sound_set(tmp_path: Path) -> None:
    files = files_of_the_page()
    assert len(files) == 8
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    questionnaire, problems = read_questionnaire(tmp_path)
    assert [str(problem) for problem in problems] == []
    assert questionnaire is not None and len(questionnaire.questions) == 3


def test_every_other_block_of_yaml_can_be_read(tmp_path: Path) -> None:
    from diagnostic.catalogue.condition_form import condition_from_json
    from diagnostic.catalogue.source import read_source

    blocks = re.findall(r"```yaml\n(.+?)```", PAGE.split("## A whole small set")[0], re.DOTALL)
    assert len(blocks) == 4
    for number, block in enumerate(blocks):
        (tmp_path / f"{number}.yaml").write_text(block, encoding="utf-8")
        source, problems = read_source(tmp_path, tmp_path / f"{number}.yaml")
        assert source is not None, problems
        for key in ("asked_when", "when"):
            if key in source.value:
                condition_from_json(source.value[key])  # type: ignore[arg-type]


def test_links_lead_somewhere() -> None:
    anchors = {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in re.findall(r"^#+ (.+)$", PAGE, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([^)]+)\)", PAGE)) <= anchors
    assert all((REPOSITORY / "docs" / name).is_file() for name in re.findall(r"\]\((\w[^)#]+)\)", PAGE))
