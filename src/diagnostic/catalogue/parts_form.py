"""Reads the parts of a question set from JSON; members of later versions are passed over."""

from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from typing import Any

from diagnostic.catalogue.condition_form import condition_from_json, number_from_json
from diagnostic.model.questionnaire import (
    Basis,
    Branch,
    CellRule,
    Dimension,
    Instrument,
    Question,
    QuestionType,
    RecommendationRule,
    Row,
    RowList,
    RowRule,
    Section,
    Standard,
    SubItem,
    TripsItem,
    Use,
)


def _members(kind: type, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the known members of an object, lists as tuples."""
    known = _names(kind)
    return {known[key]: tuple(value) if isinstance(value, list) else value for key, value in data.items() if key in known}


@cache
def _names(kind: type) -> Mapping[str, str]:
    return {field.name.rstrip("_"): field.name for field in fields(kind) if field.init}


def standard_from_json(data: Mapping[str, Any]) -> Standard:
    """Read a standard."""
    plain = _members(Standard, data)
    plain["use"] = Use(plain["use"])
    plain["sub_items"] = tuple(SubItem(**_members(SubItem, item)) for item in data.get("sub_items", ()))
    return Standard(**plain)


def row_list_from_json(data: Mapping[str, Any]) -> RowList:
    """Read a list of rows."""
    return RowList(data["code"], tuple(_row(item) for item in data["rows"]), data.get("scoped", False))


def _row(data: Mapping[str, Any]) -> Row:
    plain = _members(Row, data)
    if "basis" in plain:
        plain["basis"] = Basis(plain["basis"])
    return Row(**plain)


def question_from_json(data: Mapping[str, Any]) -> Question:
    """Read a question."""
    plain = _members(Question, data)
    plain["dimension"] = Dimension(plain["dimension"])
    plain["basis"] = Basis(plain["basis"])
    plain["type"] = QuestionType(plain["type"])
    if "cell" in plain:
        plain["cell"] = QuestionType(plain["cell"])
    for key in ("minimum", "maximum"):
        if key in plain:
            plain[key] = number_from_json(plain[key])
    for key in ("asked_when", "rows_asked_when"):
        if key in plain:
            plain[key] = condition_from_json(plain[key])
    return Question(**plain)


def cell_from_json(data: Mapping[str, Any]) -> CellRule:
    """Read the rule of a cell."""
    return CellRule(
        data["code"],
        data["standard"],
        Dimension(data["dimension"]),
        tuple(_row_rule(item) for item in data["rows"]),
        data.get("row_list", ""),
        data.get("own_definition", False),
    )


def _row_rule(data: Mapping[str, Any]) -> RowRule:
    levels = [condition_from_json(item) for item in data["levels"]]
    if len(levels) != 4:
        raise ValueError("not a question set: a cell does not have four levels")
    never = data.get("not_applicable_when")
    return RowRule(
        data["row"],
        (levels[0], levels[1], levels[2], levels[3]),
        None if never is None else condition_from_json(never),
        data.get("scope", ""),
    )


def rule_from_json(data: Mapping[str, Any]) -> RecommendationRule:
    """Read a recommendation rule."""
    plain = _members(RecommendationRule, data)
    plain["basis"] = Basis(plain["basis"])
    plain["dimension"] = Dimension(plain["dimension"])
    plain["when"] = condition_from_json(plain["when"])
    plain.setdefault("instruments", ())
    plain["branches"] = tuple(Branch(item["code"], condition_from_json(item["when"])) for item in data.get("branches", ()))
    return RecommendationRule(**plain)


def texts_from_json(data: Any) -> tuple[str, ...]:
    """Read a list of texts."""
    if not isinstance(data, list):
        raise ValueError("not a question set: a list was expected")
    return tuple(str(item) for item in data)


def section_from_json(data: Mapping[str, Any]) -> Section:
    """Read a section."""
    return Section(**_members(Section, data))


def instrument_from_json(data: Mapping[str, Any]) -> Instrument:
    """Read an instrument."""
    return Instrument(**_members(Instrument, data))


def trips_item_from_json(data: Mapping[str, Any]) -> TripsItem:
    """Read a line of the TRIPS-minimum list."""
    return TripsItem(
        data["code"],
        data["article"],
        condition_from_json(data["located"]),
        condition_from_json(data["partly"]),
        texts_from_json(data["questions"]),
    )
