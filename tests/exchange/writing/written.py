"""Workbooks made of a state without a file or a desk, and read back by openpyxl: a reader that is none of ours."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import openpyxl

from diagnostic.exchange.foreign.limits import LIMITS
from diagnostic.exchange.foreign.reading import read_bytes
from diagnostic.exchange.workbook.choice_of_questions import Part
from diagnostic.exchange.workbook.choosing import Addressee
from diagnostic.exchange.workbook.composing import Composed, Order, compose_workbook, own_answers, questions_of
from diagnostic.exchange.workbook.packing import workbook_bytes
from diagnostic.exchange.workbook.reading import Vocabulary, read_workbook
from diagnostic.exchange.workbook.wording import WorkbookWording, read_workbook_wording
from diagnostic.model.assessment import assess
from diagnostic.model.canonical import digest
from diagnostic.model.state import State
from diagnostic.model.workbook import FORM, CellKind, CellSeen, Passport, ReturnedWorkbook, SheetSeen
from diagnostic.places import find_places
from tests.model.mission import secure_2007

ASSESSMENT = "mission"
"""What the pen of ``tests.model.mission`` writes into every entry."""
PASSPORT = Passport(
    form=FORM, assessment=ASSESSMENT, questionnaire="secure-2007", questionnaire_version="1.0", questionnaire_digest="0" * 64, language="en",
    voice="administration", exporter="m-1", exported_at="2026-11-16T09:30:00.000Z", program="0.1.0", administration="Customs of Norland",
)  # fmt: skip


@dataclass(frozen=True)
class Written:
    """A workbook: its plan and its bytes."""

    composed: Composed
    data: bytes

    def read(self) -> ReturnedWorkbook:
        """What our own reader makes of it."""
        grid, problems = read_bytes(self.data, LIMITS)
        assert grid is not None, problems
        return read_workbook("back.xlsx", digest(self.data), grid.sheets, vocabulary())

    def read_by_openpyxl(self) -> ReturnedWorkbook:
        """What our reader makes of the cells that openpyxl finds."""
        return read_workbook("back.xlsx", digest(self.data), sheets_by_openpyxl(self.data), vocabulary())

    def openpyxl(self) -> openpyxl.Workbook:
        """The workbook as openpyxl opens it, to be changed."""
        return openpyxl.load_workbook(io.BytesIO(self.data))


def read_file(path: Path) -> ReturnedWorkbook:
    """What our own reader makes of a file."""
    data = path.read_bytes()
    grid, problems = read_bytes(data, LIMITS)
    assert grid is not None, problems
    return read_workbook(path.name, digest(data), grid.sheets, vocabulary())


def written(
    state: State, addressee: Addressee = Addressee.ADMINISTRATION, scope: tuple[str, ...] = (), findings: bool = False,
    team_answers: bool = False, words: WorkbookWording | None = None, passport: Passport = PASSPORT,
) -> Written:  # fmt: skip
    """Write a workbook of a state."""
    composed = composed_of(state, addressee, scope, findings, team_answers, words, passport)
    return Written(composed, workbook_bytes(composed.plan))


def composed_of(
    state: State, addressee: Addressee = Addressee.ADMINISTRATION, scope: tuple[str, ...] = (), findings: bool = False,
    team_answers: bool = False, words: WorkbookWording | None = None, passport: Passport = PASSPORT,
) -> Composed:  # fmt: skip
    """Compose a workbook of a state, without writing it."""
    wording = words or english()
    own = own_answers(secure_2007(), state, addressee, findings, team_answers)
    questions = questions_of(own, addressee, scope)
    carried = Passport(**{**vars(passport), "voice": own.voice, "scope": scope, "questions": tuple(question.code for question in questions)})
    found = assess(secure_2007(), state).recommendations if findings else None
    order = Order(addressee, carried, Part("", questions), found, team_answers, narrowed=bool(scope))
    return compose_workbook(own, order, wording)


def sheets_by_openpyxl(data: bytes) -> tuple[SheetSeen, ...]:
    """The cells of a workbook as openpyxl sees them: values and what formulas came to."""
    values = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    formulas = openpyxl.load_workbook(io.BytesIO(data))
    found = []
    for sheet in values.worksheets:
        cells = []
        for row in sheet.iter_rows():
            for cell in row:
                kind = CellKind.FORMULA if formulas[sheet.title][cell.coordinate].data_type == "f" else _KINDS.get(cell.data_type, CellKind.TEXT)
                if cell.value is not None:
                    cells.append(CellSeen(cell.row, cell.column, _text(cell.value), kind))
        found.append(SheetSeen(sheet.title, tuple(cells)))
    return tuple(found)


_KINDS: Mapping[str, CellKind] = {"n": CellKind.NUMBER, "b": CellKind.BOOL, "e": CellKind.ERROR, "d": CellKind.DATE}


def _text(value: object) -> str:
    return format(value, ".15g") if isinstance(value, float) else str(value)


@lru_cache(maxsize=1)
def english() -> WorkbookWording:
    """The words of an English workbook."""
    return read_workbook_wording(find_places().resources)


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary of the languages there are."""
    return Vocabulary.of([english()])
