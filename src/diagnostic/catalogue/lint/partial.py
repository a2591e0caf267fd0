"""Which problems of a set may only follow from a file that could not be read."""

from collections.abc import Set

from diagnostic.model.problem import Problem

# What stands in the files of each part: a name of that kind is not missing when such a file could not be read.
_HOLDS = {
    "standards": frozenset({"standard", "sub-item", "row or sub-item", "scope item"}),
    "row_lists": frozenset({"row list", "row", "row or sub-item", "scope item"}),
    "questions": frozenset({"question"}),
    "cells": frozenset({"cell"}),
    "instruments": frozenset({"instrument"}),
    "text": frozenset({"addressee"}),
}


def only_follows(problem: Problem, unread: Set[str]) -> bool:
    """Tell whether a problem may only follow from files that could not be read.

    ``unread`` names their parts (``questions``) and, for text files, ``text`` and ``text <language>``.
    """
    values = dict(problem.values)
    if "what" in values:
        return any(values["what"] in _HOLDS.get(part, ()) for part in unread)
    if problem.code in ("text.missing", "text.untranslated"):
        return f"text {values['language']}" in unread
    if problem.code == "text.unused":
        return bool(unread)
    return problem.code == "cell.missing" and "cells" in unread
