"""What a real spreadsheet program computes is what we say it comes to: every formula of a workbook that LibreOffice filled and computed.

The file is made by ``tests/exchange/writing/recalculated.py``, and has to be made anew when a condition of the question set or a formula
changes; a corrected text changes nothing here. Planted once each, with the file made anew: a value looked up on the wrong sheet; ``MAX`` and
``MIN`` changed over in *one of*; the rows of an absent facility asked; *done* the wrong way round.
"""

from collections.abc import Mapping
from functools import lru_cache

import pytest

from diagnostic.exchange.foreign.limits import LIMITS
from diagnostic.exchange.foreign.reading import read_bytes
from diagnostic.exchange.workbook.plan import Row
from diagnostic.model.workbook import CellSeen, Column, SheetSeen
from tests.exchange.writing.recalculated import FILE, after_state, filled_keys
from tests.exchange.writing.written import composed_of, vocabulary

COMPUTED = (Column.NEEDED, Column.VALUE, Column.DONE, Column.STATE)


@lru_cache(maxsize=1)
def sheets() -> tuple[SheetSeen, ...]:
    grid, problems = read_bytes(FILE.read_bytes(), LIMITS)
    assert grid is not None, problems
    return grid.sheets


@lru_cache(maxsize=1)
def found() -> Mapping[str, Mapping[str, str]]:
    """The text of every cell by key and column code."""
    rows: dict[str, dict[str, str]] = {}
    for sheet in sheets():
        lines: dict[int, dict[int, CellSeen]] = {}
        for cell in sheet.cells:
            lines.setdefault(cell.row, {})[cell.column] = cell
        codes = next((line for line in lines.values() if any(cell.text == "key" for cell in line.values()) and len(line) > 2), {})
        named = {column: cell.text for column, cell in codes.items()}
        for line in lines.values():
            texts = {named[column]: cell.text for column, cell in line.items() if column in named}
            if "key" in texts:
                rows[texts["key"]] = texts
    return rows


@lru_cache(maxsize=1)
def expected() -> Mapping[str, Row]:
    return {row.key: row for sheet in composed_of(after_state()).plan.sheets for row in sheet.rows}


@pytest.mark.parametrize("column", COMPUTED)
def test_every_row_comes_to_what_we_say(column: str) -> None:
    theirs, ours = {}, {}
    for key, row in expected().items():
        if row.cells.get(column) is not None and key in found() and not key.startswith("setup"):
            ours[key] = row.cells[column].text
            theirs[key] = found()[key].get(column, "")
    assert len(ours) > 150
    assert theirs == ours


def test_the_facts_of_the_set_up_are_looked_up_as_codes() -> None:
    assert {key: found()[key]["value"] for key in filled_keys() if key.startswith("setup")} == {
        "setup|facility|free-zone": "no", "setup|facility|free-port": "no", "setup|facility|transshipment": "no", "setup|wto-member": "yes",
    }  # fmt: skip


def test_the_progress_on_the_cover_is_counted_by_the_sheet() -> None:
    lines = [(key, row.cells[Column.ANSWER]) for key, row in expected().items() if key.startswith("-|progress-") or key == "-|all"]
    assert len(lines) > 20
    assert {key: found()[key]["answer"] for key, _ in lines} == {key: cell.text for key, cell in lines}


def test_everything_that_was_put_into_its_cells_arrives() -> None:
    from diagnostic.exchange.workbook.reading import read_workbook

    back = read_workbook("recalculated.xlsx", "", sheets(), vocabulary())
    assert back.machine_holds
    said = {row.key: row.cells["answer"].text for row in back.rows if "answer" in row.cells and not row.key.startswith("setup|consent")}
    assert said == {key: expected()[key].cells["answer"].text for key in filled_keys()}
    assert back.outside == ()
    assert not any(row.misfit for row in back.rows)
