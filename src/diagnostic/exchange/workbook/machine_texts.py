"""The parts of the machine-readable sheet: passport, entries, what the cells held and showed. Written here, and read back here."""

import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from functools import lru_cache
from typing import Any

from diagnostic.exchange.workbook.plan import Row
from diagnostic.model.canonical import Json
from diagnostic.model.entry import Entry
from diagnostic.model.workbook import SHOWN, TO_FILL, Column, Exported, Passport, Table

LABELS = frozenset({Column.CODE, Column.QUESTION, Column.LINE, Column.TITLE, Column.STANDARD, Column.TEXT})
"""Columns whose text tells whether a label still belongs to its key."""
_SHOWN_COLUMNS = (*sorted(LABELS), Column.GUIDANCE, Column.OTHER, Column.BASIS, Column.SEEN, Column.SPEAKS_FOR)

PARTED = "|"
"""Stands between two entries; inside of one it is written by its number."""


def joined(row: Row, column: str) -> str:
    """Return the whole text of a column of a row, the cells it goes on in included."""
    cells, part = row.cells, 2
    text = cells[column].text if column in cells else ""
    while f"{column}~{part}" in cells:
        text += row.cells[f"{column}~{part}"].text
        part += 1
    return text


@lru_cache(maxsize=10_000)
def fingerprint(text: str) -> str:
    """Return the CRC-32 of a shown text, in eight hexadecimal digits; how its words are spaced does not count."""
    return f"{zlib.crc32(' '.join(text.split()).encode('utf-8')):08x}"


def entries_text(entries: Iterable[Entry]) -> str:
    """Return entries one after the other, each in its canonical form in plain ASCII, parted by a sign that stands in none of them."""
    encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), sort_keys=True, allow_nan=False).encode
    return PARTED.join(_plain(encode(_whole(entry))) for entry in entries)


def read_entries(text: str) -> tuple[str, ...]:
    """Return each entry as JSON text."""
    return tuple(text.split(PARTED)) if text else ()


def filled(row: Row, table: Table) -> dict[str, str]:
    """Return what the cells to fill of a row hold, those that hold nothing included, by column."""
    return {column: joined(row, column) for column in TO_FILL[table] if column not in row.closed}


def baseline_of(row: Row, texts: Mapping[str, str]) -> dict[str, Json]:
    """Return what the cells to fill of a row hold, and the ids behind them; nothing of a cell with neither."""
    heads = row.heads
    return {str(column): [text, list(heads.get(column, ()))] for column, text in texts.items() if text or heads.get(column)}


def shown_of(row: Row) -> dict[str, Json]:
    """Return the fingerprints of what a row shows, and of the columns it has no cell to fill in."""
    cells, heads = row.cells, row.heads
    found: dict[str, Json] = {str(column): fingerprint(cells[column].text if column in cells else "") for column in row.closed}
    if not row.key.startswith(SHOWN):
        for column in _SHOWN_COLUMNS:
            if column in cells and column not in heads:
                found[column] = fingerprint(cells[column].text)
    return found


def read_baseline(text: str) -> Mapping[tuple[str, str], Exported]:
    """Read the part *baseline*. Raises ``ValueError`` or its like for what is none."""
    data = json.loads(text)
    return {
        (key, column): Exported(str(said), tuple(str(name) for name in heads))
        for key, columns in data.items()
        for column, (said, heads) in columns.items()
    }


def read_shown(text: str) -> Mapping[str, Mapping[str, str]]:
    """Read the part *shown*."""
    return {str(key): {str(column): str(print_) for column, print_ in columns.items()} for key, columns in json.loads(text).items()}


def passport_to_json(passport: Passport) -> Json:
    """Return a passport as it is carried."""
    data: dict[str, Any] = asdict(passport)
    return {name: list(value) if isinstance(value, tuple) else value for name, value in data.items()}


def passport_from_json(data: Json) -> Passport:
    """Read a passport; fields of a later version are passed over, what has the wrong type counts as missing."""
    if not isinstance(data, dict):
        return Passport()
    empty = Passport()
    known: dict[str, Any] = {}
    for one in fields(Passport):
        value, default = data.get(one.name), getattr(empty, one.name)
        if isinstance(default, tuple):
            known[one.name] = tuple(str(item) for item in value) if isinstance(value, list) else default
        elif type(value) is type(default):
            known[one.name] = value
    return Passport(**known)


def _whole(entry: Entry) -> Json:
    """Return an entry as its canonical form has it. Every entry that was read or made has one: it is not looked for again."""
    content = None if entry.content is None else entry.content.as_json()
    return {**entry.header(), "content": content, "salt": entry.salt}


def _plain(text: str) -> str:
    return text.replace("_", "\\u005f").replace(PARTED, "\\u007c")
