"""A machine-readable part that somebody wrote with care: its digest fits, and what it says would exhaust or mislead a reader."""

import json
from pathlib import Path

import pytest

from diagnostic.actions.desk import Desk
from diagnostic.actions.exporting import export_workbook, vocabulary
from diagnostic.exchange.workbook import machine
from diagnostic.exchange.workbook.machine import machine_rows, read_machine
from diagnostic.exchange.workbook.reading import read_workbook
from diagnostic.model.places import Places
from diagnostic.model.state import State
from diagnostic.model.subject import Subject
from diagnostic.model.triage.labels import Labels
from diagnostic.model.triage.reading import read_cells
from diagnostic.model.workbook import CellSeen, SheetSeen
from diagnostic.model.writing import assert_value
from tests.exchange.foreign.handmade import grid_of

EVIL = (
    "[" * 100_000, '{"a":' * 50_000, "NaN", "null", "[]", '"x"', "1e999", '{"entries":"x"}', "[1]", "[[]]", '["[[[["]', '[{"id":1}]', '{"a":1}',
    '{"a":{"answer":1}}', '{"a":{"answer":[1,2]}}', '{"a":{"answer":["x",["y",3]]}}', "1" * 10_000, '{"a":"\\ud800"}', '{"form":1}',
    '{"respondents":1,"scope":"x"}',
)  # fmt: skip


@pytest.fixture
def sheets(desk: Desk, places: Places, tmp_path: Path) -> tuple[SheetSeen, ...]:
    path = export_workbook(desk, places, tmp_path / "sent.xlsx").files[0].path
    return grid_of(path.read_bytes()).sheets


def machine_sheet(sheets: tuple[SheetSeen, ...]) -> SheetSeen:
    return next(sheet for sheet in sheets if any(cell.text == machine.MARK for cell in sheet.cells))


def with_texts(sheets: tuple[SheetSeen, ...], name: str, text: str) -> tuple[SheetSeen, ...]:
    """Return the workbook with one text of its machine-readable part replaced, and a digest that fits."""
    ours = machine_sheet(sheets)
    rows = {cell.row: cell.text for cell in ours.cells if cell.column == 1}
    second = {cell.row: cell.text for cell in ours.cells if cell.column == 2}
    part = read_machine([(rows[row], second.get(row, "")) for row in rows])
    assert part.holds
    texts = {each: part.texts.get(each, "") for each in machine.PARTS} | {name: text}
    cells = [CellSeen(row, column, said) for row, line in enumerate(machine_rows(texts), 1) for column, said in enumerate(line, 1)]
    return tuple(SheetSeen(sheet.name, tuple(cells)) if sheet is ours else sheet for sheet in sheets)


def test_nothing_it_says_stops_the_reading_of_a_workbook(desk: Desk, places: Places, sheets: tuple[SheetSeen, ...]) -> None:
    known, labels = vocabulary(places), Labels(desk.questionnaire)
    few = (*sheets[:2], machine_sheet(sheets))
    for name in machine.PARTS:
        for text in EVIL:
            returned = read_workbook("a.xlsx", "0" * 64, with_texts(few, name, text), known)
            read_cells(desk.questionnaire, returned, labels)
            assert returned.rows


def test_an_entry_nested_without_need_is_left_aside(desk: Desk, places: Places, sheets: tuple[SheetSeen, ...]) -> None:
    """It could be read here and exhaust whoever reads it later, deeper in the program."""
    known = vocabulary(places)
    for depth, kept in ((20, 1), (200, 0), (900, 0)):
        value = json.loads("[" * depth + "]" * depth)
        entry = assert_value(
            State.of(()), Subject("question", "I2-1", "answer", "team"), value, assessment=desk.assessment_id, author="m-1",
            at="2026-11-16T09:30:00.000Z", identity="1" * 32, salt="2" * 32,
        )  # fmt: skip
        returned = read_workbook("a.xlsx", "0" * 64, with_texts(sheets[-1:], "entries", entry.canonical().decode()), known)
        assert returned.machine_holds
        assert len(read_cells(desk.questionnaire, returned).carried.entries) == kept
