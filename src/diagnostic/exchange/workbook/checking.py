"""Reading a workbook back from its bytes before it is called written: with the reader that will read it when it returns."""

from collections.abc import Mapping
from dataclasses import dataclass

from diagnostic.exchange.foreign.limits import LIMITS
from diagnostic.exchange.foreign.reading import read_bytes
from diagnostic.exchange.workbook.composing import Composed
from diagnostic.exchange.workbook.machine_texts import read_entries
from diagnostic.exchange.workbook.reading import Vocabulary, read_workbook
from diagnostic.model.canonical import digest
from diagnostic.model.problem import KnownError
from diagnostic.model.workbook import ReturnedWorkbook


@dataclass(frozen=True)
class Counted:
    """What was found on reading back: rows of the tables, cells to fill that hold something, entries; and the digest of the bytes."""

    rows: int
    filled: int
    entries: int
    digest: str


def check_written(name: str, data: bytes, composed: Composed, vocabulary: Vocabulary) -> Counted:
    """Return what was counted. Raises ``KnownError`` where the bytes do not say what was meant; nothing has taken its place by then."""
    file_digest = digest(data)
    grid, problems = read_bytes(data, LIMITS)
    if grid is None:
        raise _refused(name, problems[0].message)
    returned = read_workbook(name, file_digest, grid.sheets, vocabulary)
    found = {(row.key, column): cell.text for row in returned.rows for column, cell in row.cells.items()}
    _compare(name, returned, found, composed)
    return Counted(len(returned.rows), len(found), len(returned.entries), file_digest)


def _compare(name: str, returned: ReturnedWorkbook, found: Mapping[tuple[str, str], str], composed: Composed) -> None:
    if not returned.machine_holds or returned.problems:
        raise _refused(name, "the hidden sheet does not fit its digest")
    if returned.passport != composed.passport:
        raise _refused(name, "the passport is not the one that was written")
    if returned.entries != read_entries(composed.entries):
        raise _refused(name, "the entries are not those that were meant")
    differ = sorted(place for place in found.keys() | composed.cells.keys() if found.get(place) != composed.cells.get(place))
    if differ:
        raise _refused(name, f"the cell {' · '.join(differ[0])} reads otherwise")
    if returned.outside or returned.missing_columns or returned.missing_keys or any(row.misfit for row in returned.rows):
        raise _refused(name, "something lies outside of its tables")


def _refused(name: str, why: str) -> KnownError:
    return KnownError(
        "export.read-back", f"{name} could not be read back as it was meant ({why}). Nothing was written.",
        "Report this; a workbook of fewer questions may go through.",
    )  # fmt: skip
