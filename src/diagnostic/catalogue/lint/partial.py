"""Which problems of a set may only follow from what could not be read."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from diagnostic.model.problem import Problem

# What stands in each part: a name of that kind is not missing when something there could not be read.
_HOLDS = {
    "sections": frozenset({"section"}),
    "modules": frozenset({"module", "standard", "scope item"}),
    "respondents": frozenset({"respondent"}),
    "standards": frozenset({"standard", "sub-item", "row or sub-item", "scope item"}),
    "row_lists": frozenset({"row list", "row", "row or sub-item", "scope item"}),
    "questions": frozenset({"question"}),
    "cells": frozenset({"cell"}),
    "instruments": frozenset({"instrument"}),
    "text": frozenset({"addressee"}),
}


@dataclass
class Unread:
    """What could not be read of a set.

    ``parts`` are kinds of which nobody knows what is missing (``questions``, and for text files ``text`` and ``text <language>``);
    ``words`` by part everything that was written in entries that are left out, their codes among it; ``texts`` the language and the
    beginning of the keys of texts that are left out.
    """

    parts: set[str] = field(default_factory=set)
    words: dict[str, set[str]] = field(default_factory=dict)
    texts: set[tuple[str, str]] = field(default_factory=set)

    def note(self, part: str, entry: Any) -> None:
        """Note an entry that is left out."""
        self.words.setdefault(part, set()).update(_words(entry))


def only_follows(problem: Problem, unread: Unread) -> bool:
    """Tell whether a problem may only follow from what could not be read."""
    values = dict(problem.values)
    if "what" in values:
        kinds = [part for part, held in _HOLDS.items() if values["what"] in held]
        return any(part in unread.parts or values["name"] in unread.words.get(part, ()) for part in kinds)
    if problem.code in ("text.missing", "text.untranslated"):
        language, key = values["language"], f"{values.get('key', '')}."
        broken = any(key.startswith(f"{before}.") for where, before in unread.texts if where == language)
        return f"text {language}" in unread.parts or broken
    if problem.code == "text.unused":
        words = set().union(*unread.words.values())
        return bool(unread.parts) or any(f".{word}." in f".{values['key']}." for word in words)
    if problem.code == "cell.missing":
        return "cells" in unread.parts or values["standard"] in unread.words.get("cells", ())
    return False


def _words(entry: Any) -> Iterator[str]:
    """Yield every word in an entry, keys of its mappings included."""
    if isinstance(entry, str):
        yield entry
    for inner in entry.values() if isinstance(entry, dict) else entry if isinstance(entry, list) else ():
        yield from _words(inner)
    if isinstance(entry, dict):
        yield from entry
