"""The entries in the machine-readable part of a workbook: they join the set as they are, by union, and none is trusted without its digest."""

import json

from diagnostic.model.entry import Entry, entry_from_json
from diagnostic.model.problem import Problem, Severity
from diagnostic.model.workbook import ReturnedWorkbook

_DEEPEST = 30
"""Nothing in an entry is nested so deep; what is deeper could exhaust a later reader that goes into it step by step."""


def carried_entries(returned: ReturnedWorkbook) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """Return the entries a workbook carries, and what is wrong with those that cannot be read or belong elsewhere."""
    found: list[Entry] = []
    bad = 0
    for text in returned.entries if returned.machine_holds else ():
        try:
            said = json.loads(text)
            if _is_deep(said):
                raise ValueError("nested deeper than anything an entry holds")
            entry = entry_from_json(said)
            entry.seal()
        except (ValueError, AttributeError, RecursionError):
            bad += 1
            continue
        if entry.assessment != returned.passport.assessment:
            bad += 1
            continue
        found.append(entry)
    if not bad:
        return tuple(found), ()
    problem = Problem(
        "workbook.carried", f"{bad} of the entries it carries cannot be read and were left aside.",
        "Read it with the version of the program that wrote it, or a later one.", severity=Severity.WARNING, values=(("count", str(bad)),),
    )  # fmt: skip
    return tuple(found), (problem,)


def _is_deep(value: object) -> bool:
    """Tell whether a value is nested deeper than anything that an entry holds."""
    level: list[object] = [value]
    for _ in range(_DEEPEST):
        level = [part for each in level if isinstance(each, list | dict) for part in (each.values() if isinstance(each, dict) else each)]
    return bool(level)
