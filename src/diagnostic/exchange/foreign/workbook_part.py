"""The list of sheets and the calendar of a workbook."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from diagnostic.exchange.foreign.limits import Limits
from diagnostic.exchange.foreign.package import Package, too_large_problem
from diagnostic.exchange.foreign.xml_part import damaged, local, main_names, parse_part
from diagnostic.model.problem import RefusedError

_NAMES: Final = main_names("sheet", "workbookPr")
_STATES: Final = ("visible", "hidden", "veryHidden")


@dataclass(frozen=True)
class Outline:
    """Where the parts of a workbook are. ``sheets`` are name, state and part, in the order a person sees."""

    sheets: tuple[tuple[str, str, str], ...]
    shared_texts: str
    styles: str
    from_1904: bool


def read_outline(package: Package, limits: Limits) -> Outline:
    """Return the outline. Raises ``RefusedError`` where it leads nowhere or out of the file."""
    part = package.workbook()
    relations = package.relations(part)
    sheets: list[tuple[str, str, str]] = []
    from_1904 = False

    def start(element: str, attributes: Mapping[str, str]) -> None:
        nonlocal from_1904
        name = _NAMES.get(element)
        if name == "workbookPr":
            from_1904 = attributes.get("date1904") in ("1", "true")
        elif name == "sheet":
            wanted = next((value for key, value in attributes.items() if local(key) == "id"), "")
            relation = relations.get(wanted)
            if relation is None:
                raise damaged(f"{part}: a sheet that is nowhere")
            state = attributes.get("state", "visible")
            if relation.kind == "worksheet":  # a chart sheet has no cells
                sheets.append((attributes.get("name", ""), state if state in _STATES else "visible", relation.part))

    parse_part(part, package.chunks(part), start)
    if len(sheets) > limits.sheets:
        raise RefusedError((too_large_problem(),))
    names = {name.casefold() for name, _, _ in sheets}
    if not sheets or "" in names or len(names) < len(sheets) or len({each for _, _, each in sheets}) < len(sheets):
        raise damaged(f"{part}: sheets that cannot be told apart, or none")
    beside = {relation.kind: relation.part for relation in relations.values()}
    return Outline(tuple(sheets), beside.get("sharedStrings", ""), beside.get("styles", ""), from_1904)
