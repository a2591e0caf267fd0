"""The machine-readable part: named JSON texts in chunks of plain ASCII, with a digest over all of them.

Nothing in a chunk can be taken for a formula, a space to trim or an escape of the format (``_x000D_``): each stands in square brackets, and
``_`` is written as JSON writes any character by its number.
"""

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from diagnostic.model.canonical import Json, digest
from diagnostic.model.workbook import MOST_IN_A_CELL

SHEET = "_machine"
MARK = "diagnostic:machine"
"""Stands in the first cell of the sheet."""
PARTS = ("passport", "entries", "baseline", "shown", "words")
DIGEST = "digest"


class MachinePart(NamedTuple):
    """What was found: the texts by name, and whether their digest still holds."""

    texts: Mapping[str, str]
    holds: bool


def plain_json(value: Json) -> str:
    """Return a value as JSON in ASCII that no spreadsheet program reads anything into."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"), sort_keys=True, allow_nan=False)
    return text.replace("_", "\\u005f")


def machine_rows(texts: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the rows of the sheet, each its name with number and its chunk; the digest is added."""
    rows = [(MARK, "")]
    for name in PARTS:
        rows += _chunks(name, texts[name])
    rows += _chunks(DIGEST, machine_digest(texts))
    return tuple(rows)


def machine_digest(texts: Mapping[str, str]) -> str:
    """Return the digest over the parts, in their order; a part that is missing counts as empty."""
    return digest("".join(f"{name}\n{texts.get(name, '')}\n" for name in PARTS).encode("utf-8"))


def read_machine(rows: Iterable[tuple[str, str]]) -> MachinePart:
    """Join chunks, found in any order as (name with number, chunk). What is no chunk is passed over: the digest tells whether it was one."""
    chunks: dict[str, dict[int, str]] = {}
    for label, chunk in rows:
        name, _, number = label.strip().rpartition(" ")
        body = chunk.strip()
        if name and number.isascii() and number.isdigit() and len(number) < 8 and body[:1] == "[" and body[-1:] == "]":
            chunks.setdefault(name, {})[int(number)] = body[1:-1]
    texts = {name: "".join(parts[number] for number in sorted(parts)) for name, parts in chunks.items()}
    return MachinePart(texts, texts.get(DIGEST) == machine_digest(texts))


def _chunks(name: str, text: str) -> list[tuple[str, str]]:
    most = MOST_IN_A_CELL - 2
    starts = range(0, len(text), most) if text else range(1)
    return [(f"{name} {number}", f"[{text[start : start + most]}]") for number, start in enumerate(starts, 1)]
