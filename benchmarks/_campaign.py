"""Workbooks of one campaign as they come back: exported once, filled by many hands, in the XML as spreadsheet programs save it."""

import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from random import Random

from diagnostic.actions.exporting import export_workbook, vocabulary
from diagnostic.actions.opening import Beginning, create_assessment
from diagnostic.exchange.foreign.limits import LIMITS
from diagnostic.exchange.foreign.reading import read_bytes
from diagnostic.exchange.workbook.reading import read_workbook
from diagnostic.model.answer_label import option_label
from diagnostic.model.answering import possible_values
from diagnostic.model.places import Places
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.workbook import Column, SheetSeen, Table, column_letters

COMMENTS = (
    "Art. 7 of the customs code, in force since 2019", "Partly: at two of nine posts", "See decree 203",
    "The unit for intellectual property knows", "Planned for next year; no date yet",
)  # fmt: skip
UNITS = ("Legal unit", "Risk unit", "Post North")
FILLED = {Column.ANSWER: 0.8, Column.COMMENT: 0.2, Column.RESPONDENT_UNIT: 0.3}
"""How much of each column is filled in."""


@dataclass(frozen=True)
class Blank:
    """A workbook that was sent out: its parts, and by sheet part the cells to fill with what can be chosen there."""

    parts: Mapping[str, bytes]
    cells: Mapping[str, tuple[tuple[str, tuple[str, ...], float], ...]]


def export_blank(places: Places, questionnaire: Questionnaire, folder: Path) -> tuple[Path, Path]:
    """Begin a mission and export its workbook for the administration; return both files."""
    mission = folder / "mission.diagnostic"
    desk = create_assessment(mission, questionnaire, Beginning("mission", "", "Customs of Norland"))
    try:
        sent = export_workbook(desk, places, folder / "sent.xlsx").files[0].path
    finally:
        desk.close()
    return mission, sent


def blank(places: Places, questionnaire: Questionnaire, sent: Path) -> Blank:
    """Look where the exported workbook can be filled."""
    data = sent.read_bytes()
    grid, _ = read_bytes(data, LIMITS)
    assert grid is not None
    returned = read_workbook("", "", grid.sheets, vocabulary(places))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    cells: dict[str, list[tuple[str, tuple[str, ...], float]]] = {}
    for number, sheet in enumerate(grid.sheets, 1):
        columns = _columns(sheet)
        rows = [row for row in returned.rows if row.sheet == sheet.name and row.table is Table.QUESTIONS and row.spot.kind == "question"]
        for row in rows:
            question = questionnaire.question(row.spot.code)
            choices = tuple(option_label(questionnaire, question, value) for value in possible_values(question))
            found = cells.setdefault(f"xl/worksheets/sheet{number}.xml", [])
            texts = {Column.ANSWER: choices or ("12", "3.5", "Don't know"), Column.COMMENT: COMMENTS, Column.RESPONDENT_UNIT: UNITS}
            found += [(f"{columns[column]}{row.row}", texts[column], FILLED[column]) for column in FILLED]
    return Blank(parts, {part: tuple(found) for part, found in cells.items()})


def _columns(sheet: SheetSeen) -> dict[str, str]:
    key_row = next((cell.row for cell in sheet.cells if cell.text == Column.KEY), 0)
    return {cell.text: column_letters(cell.column) for cell in sheet.cells if cell.row == key_row}


def fill(sent: Blank, random: Random) -> bytes:
    """Return the workbook as one respondent sends it back."""
    parts = dict(sent.parts)
    texts: dict[str, int] = {}
    shared = parts["xl/sharedStrings.xml"].decode()
    first = shared.count("<si>")
    for part, cells in sent.cells.items():
        typed = {place: random.choice(choices) for place, choices, share in cells if random.random() < share}
        parts[part] = _typed(parts[part].decode(), typed, texts, first).encode()
    added = "".join(f"<si><t>{text.replace('&', '&amp;')}</t></si>" for text in texts)
    parts["xl/sharedStrings.xml"] = re.sub(r' (count|uniqueCount)="\d+"', "", shared).replace("</sst>", f"{added}</sst>").encode()
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return held.getvalue()


def _typed(sheet: str, typed: Mapping[str, str], texts: dict[str, int], first: int) -> str:
    def cell(found: re.Match[str]) -> str:
        text = typed.get(found[1])
        if text is None:
            return found[0]
        if re.fullmatch(r"[0-9.]+", text):
            return f'<c r="{found[1]}"{found[2]}><v>{text}</v></c>'
        return f'<c r="{found[1]}"{found[2]} t="s"><v>{first + texts.setdefault(text, len(texts))}</v></c>'

    return re.sub(r'<c r="([A-Z]+[0-9]+)"( s="[0-9]+")?/>', cell, sheet)


def make_campaign(places: Places, questionnaire: Questionnaire, folder: Path, count: int, seed: int = 1) -> tuple[Path, list[Path]]:
    """Return the mission's file and the workbooks that came back."""
    mission, sent = export_blank(places, questionnaire, folder)
    known = blank(places, questionnaire, sent)
    paths = []
    for number in range(count):
        path = folder / f"returned-{number:03}.xlsx"
        path.write_bytes(fill(known, Random(f"{seed}.{number}")))
        paths.append(path)
    return mission, paths
