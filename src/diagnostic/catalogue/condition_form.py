"""Conditions as JSON: one spelling for the files of a set and for the form in an assessment."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import cast

from diagnostic.model.canonical import Json
from diagnostic.model.condition import (
    AllOf,
    AnswerTest,
    AnyOf,
    CellTest,
    Condition,
    Not,
    ScopeTest,
    SetupTest,
    WantedTest,
)

# A condition is a mapping that holds exactly one of these keys; the others in it say more about the test.
KINDS = ("all", "any", "not", "question", "cell", "setup", "scope", "wanted")
_ANSWER_KEYS = frozenset(
    (
        "question",
        "rows",
        "groups",
        "quantifier",
        "is",
        "above",
        "below",
        "at_least",
        "at_most",
        "measured",
        "answered",
        "count",
    )
)
_CELL_KEYS = frozenset(("cell", "at_least", "at_most", "supported"))


def condition_to_json(condition: Condition) -> dict[str, Json]:
    """Return a condition as a mapping; what has its default is left out, numbers travel as text."""
    match condition:
        case AllOf(parts):
            return {"all": [condition_to_json(part) for part in parts]}
        case AnyOf(parts):
            return {"any": [condition_to_json(part) for part in parts]}
        case Not(part):
            return {"not": condition_to_json(part)}
        case AnswerTest():
            return _answer_to_json(condition)
        case CellTest():
            said: dict[str, Json] = {"cell": condition.cell}
            if condition.at_least is not None:
                said["at_least"] = condition.at_least
            if condition.at_most is not None:
                said["at_most"] = condition.at_most
            if condition.supported:
                said["supported"] = True
            return said
        case SetupTest():
            return {"setup": condition.item, "is": list(condition.is_)}
        case ScopeTest():
            return {"scope": condition.item}
        case WantedTest():
            return {"wanted": condition.standard}


def condition_from_json(data: Json) -> Condition:
    """Read a condition. Raises ``ValueError`` for what is none: no test is ever left out unread."""
    if not isinstance(data, dict):
        raise ValueError("a condition is a mapping")
    kinds = [kind for kind in KINDS if kind in data]
    if len(kinds) != 1:
        raise ValueError(f"a condition holds exactly one of {', '.join(KINDS)}")
    kind = kinds[0]
    if kind in ("all", "any"):
        _only(data, frozenset((kind,)))
        parts = tuple(condition_from_json(part) for part in cast(list[Json], data[kind]))
        return AllOf(parts) if kind == "all" else AnyOf(parts)
    if kind == "not":
        _only(data, frozenset(("not",)))
        return Not(condition_from_json(data["not"]))
    if kind == "question":
        return _answer_from_json(data)
    if kind == "cell":
        _only(data, _CELL_KEYS)
        return CellTest(
            _text(data["cell"]),
            _whole(data.get("at_least")),
            _whole(data.get("at_most")),
            data.get("supported", False) is True,
        )
    if kind == "setup":
        _only(data, frozenset(("setup", "is")))
        return SetupTest(_text(data["setup"]), _texts(data.get("is")))
    _only(data, frozenset((kind,)))
    return ScopeTest(_text(data["scope"])) if kind == "scope" else WantedTest(_text(data["wanted"]))


def _answer_to_json(test: AnswerTest) -> dict[str, Json]:
    said: dict[str, Json] = {"question": test.question}
    for key, texts in (("rows", test.rows), ("groups", test.groups), ("is", test.is_)):
        if texts:
            said[key] = list(texts)
    if test.quantifier != "every":
        said["quantifier"] = test.quantifier
    for key, number in (
        ("above", test.above),
        ("below", test.below),
        ("at_least", test.at_least),
        ("at_most", test.at_most),
    ):
        if number is not None:
            said[key] = format(number, "f")
    for key, flag in (("measured", test.measured), ("answered", test.answered)):
        if flag is not None:
            said[key] = flag
    if test.count:
        said["count"] = True
    return said


def _answer_from_json(data: Mapping[str, Json]) -> AnswerTest:
    _only(data, _ANSWER_KEYS)
    return AnswerTest(
        question=_text(data["question"]),
        rows=_texts(data.get("rows")),
        groups=_texts(data.get("groups")),
        quantifier=_text(data.get("quantifier", "every")),
        is_=_texts(data.get("is")),
        above=number_from_json(data.get("above")),
        below=number_from_json(data.get("below")),
        at_least=number_from_json(data.get("at_least")),
        at_most=number_from_json(data.get("at_most")),
        measured=_flag(data.get("measured")),
        answered=_flag(data.get("answered")),
        count=data.get("count", False) is True,
    )


def number_from_json(data: "Json | Decimal") -> Decimal | None:
    """Read a number: text in JSON, a number in a file. Raises ``ValueError`` for what is none."""
    if data is None:
        return None
    if isinstance(data, bool | list | dict):
        raise ValueError(f"{data!r} is not a number")
    try:
        number = Decimal(data)
    except InvalidOperation as fault:
        raise ValueError(f"{data!r} is not a number") from fault
    if not number.is_finite():
        raise ValueError(f"{data!r} is not a number")
    return number


def _only(data: Mapping[str, Json], known: frozenset[str]) -> None:
    unknown = data.keys() - known
    if unknown:
        raise ValueError(f"a condition with the unknown key {min(unknown)!r}")


def _text(data: Json) -> str:
    if not isinstance(data, str):
        raise ValueError(f"{data!r} is not text")
    return data


def _texts(data: Json) -> tuple[str, ...]:
    if data is None:
        return ()
    if not isinstance(data, list):
        raise ValueError(f"{data!r} is not a list")
    return tuple(_text(item) for item in data)


def _whole(data: Json) -> int | None:
    if data is not None and (not isinstance(data, int) or isinstance(data, bool)):
        raise ValueError(f"{data!r} is not a whole number")
    return data


def _flag(data: Json) -> bool | None:
    if data is not None and not isinstance(data, bool):
        raise ValueError(f"{data!r} is not true or false")
    return data
