"""The entries in the machine-readable part of a workbook: they join the set as they are, by union, and none is trusted without its digest."""

import json

from diagnostic.model.entry import Entry, entry_from_json
from diagnostic.model.problem import Problem, Severity
from diagnostic.model.workbook import ReturnedWorkbook


def carried_entries(returned: ReturnedWorkbook) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """Return the entries a workbook carries, and what is wrong with those that cannot be read or belong elsewhere."""
    found: list[Entry] = []
    bad = 0
    for text in returned.entries if returned.machine_holds else ():
        try:
            entry = entry_from_json(json.loads(text))
            entry.seal()
        except (ValueError, AttributeError):
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
