"""Entries whose own shape is broken, as far as they can be read: what they name is looked at all the same, so that nothing shows only later.

Nothing is ever loaded from here, and nothing else is said of such an entry: its faults are told where they are.
"""

from copy import deepcopy
from typing import Any, cast

from diagnostic.catalogue.shape_problems import Form, shape_faults
from diagnostic.catalogue.source import Source, Step

NAMES = frozenset(
    {"section", "standard", "module", "respondent", "row list", "sub-item", "scope item", "question", "cell", "instrument", "addressee"}
)
"""Kinds of names that stay what they are whatever else of the entry is taken out. Answers and rows do not: they hang on keys beside them."""


def salvage(form: type[Form], key: str, source: Source, faulty: list[tuple[Step, ...]]) -> tuple[Source, set[int]]:
    """Return the file with its faulty entries without the keys at which they are, and the numbers of those that can be read so.

    ``faulty`` are the paths of the faults. An entry in which something is missing, or that is none, stays as it is.
    """
    entries = deepcopy(cast(list[Any], source.value[key]))
    paths = [path for path in (*faulty, *source.broken) if len(path) > 2 and path[0] == key]
    for path in sorted(paths, key=len, reverse=True):
        _take_out(entries, path[1:])
    mended = Source(source.name, {**source.value, key: entries}, source.lines)
    touched = {path[1] for path in paths if isinstance(path[1], int)}
    readable = {number for number in touched if shape_faults(form, Source(source.name, {key: [entries[number]]}, {}))[0] is not None}
    return mended, readable


def _take_out(value: Any, path: tuple[Step, ...]) -> None:
    """Take a key out; of an item of a list, the key that holds the list, since a list with a gap is another list."""
    holders = [value]
    for step in path[:-1]:
        try:
            holders.append(holders[-1][step])
        except (KeyError, IndexError, TypeError):
            break
    for holder, step in reversed(list(zip(holders, path, strict=False))):
        if isinstance(holder, dict):
            holder.pop(step, None)
            return
