"""What an import comes to, as rows of its two tables: one for each file, and one for each cell of a file."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from diagnostic.actions.bringing_in import Outlook
from diagnostic.actions.importing import FileImported, Outcome
from diagnostic.actions.merging import FileMerged
from diagnostic.desktop.exchange.rows_model import ShownCell, ShownColumn, ShownRow
from diagnostic.desktop.exchange.setup_item_words import setup_item_words
from diagnostic.desktop.exchange.subject_words import code_words, part_words, plain_value, question_of, said_words, title_words
from diagnostic.desktop.exchange.words import OUTSIDE, column_words, outcome_words, respondent_words, state_words
from diagnostic.desktop.look import isolate
from diagnostic.desktop.questions.entry_words import voice_text
from diagnostic.desktop.questions.wording import group_text, row_text
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Kind
from diagnostic.model.triage.cell import Balance, CellState, Note, TriagedCell
from diagnostic.model.workbook import Outside, spot_of

LOOK, ALL, EMPTIED = "look", "all", "emptied"
COUNTED = (
    CellState.NEW, CellState.SAME, CellState.CONFLICT, CellState.WITHDRAWN, CellState.ASKED, CellState.REFUSED, CellState.EMPTY,
)  # fmt: skip
FILTERS = (LOOK, CellState.NEW, CellState.CONFLICT, CellState.ASKED, CellState.REFUSED, CellState.WITHDRAWN, CellState.SAME, EMPTIED, OUTSIDE)
_WAITING = (CellState.CONFLICT, CellState.ASKED, CellState.REFUSED)
_ICONS = {
    CellState.NEW: "plus", CellState.SAME: "check", CellState.CONFLICT: "git-merge", CellState.WITHDRAWN: "undo-2",
    CellState.ASKED: "circle-help", CellState.REFUSED: "ban", CellState.EMPTY: "minus",
}  # fmt: skip


@dataclass(frozen=True)
class Line:
    """One row of the table of cells, with what it stands for: a cell to fill, or one that lies outside of the tables."""

    key: str
    cell: TriagedCell | None = None
    outside: Outside | None = None

    @property
    def filters(self) -> frozenset[str]:
        """The filters under which it is shown."""
        if self.cell is None:
            return frozenset({OUTSIDE, LOOK})
        if self.cell.state is CellState.EMPTY:
            return frozenset({EMPTIED, LOOK})
        telling = self.cell.state in (*_WAITING, CellState.WITHDRAWN) or bool(self.cell.repairs)
        return frozenset({self.cell.state, LOOK} if telling else {self.cell.state})


def file_columns() -> tuple[ShownColumn, ...]:
    """Return the columns of the table of files."""
    tr = QCoreApplication.translate
    numbers = tuple(ShownColumn(state_words(state), 78, number=True, least=900) for state in COUNTED)
    return (
        ShownColumn(tr("exchange", "File"), 0), ShownColumn(tr("exchange", "Speaks as"), 150, least=1180), *numbers,
        ShownColumn(tr("exchange", "Cells"), 64, number=True, least=900), ShownColumn(tr("exchange", "What comes of it"), 210),
    )  # fmt: skip


def cell_columns() -> tuple[ShownColumn, ...]:
    """Return the columns of the table of cells."""
    tr = QCoreApplication.translate
    return (
        ShownColumn(tr("exchange", "Question"), 200), ShownColumn(tr("exchange", "Cell"), 122, least=560),
        ShownColumn(tr("exchange", "Column"), 132, least=860),
        ShownColumn(tr("exchange", "In the workbook"), 0), ShownColumn(tr("exchange", "Stands here"), 0, least=700),
        ShownColumn(tr("exchange", "Outcome"), 142),
    )  # fmt: skip


def file_rows(found: Outlook) -> tuple[ShownRow, ...]:
    """Return one row for each file, by name."""
    dry = found.workbooks.dry_run
    rows = [_workbook_row(file, dry) for file in found.workbooks.files] + [_copy_row(file, dry) for file in found.copies.files]
    return tuple(sorted(rows, key=lambda row: row.cells[0].text))


def balance_words(balance: Balance) -> str:
    """Return the balance as a sum that the reader can check."""
    tr = QCoreApplication.translate
    parts = " + ".join(f"{balance.of(state)} {state_words(state).lower()}" for state in COUNTED if balance.of(state))
    return tr("exchange", "{cells} cells = {parts}").format(cells=balance.cells, parts=parts or "0")


def lines_of(file: FileImported) -> tuple[Line, ...]:
    """Return all that is listed of a file, in the order of its sheets."""
    if file.triage is None:
        return ()
    cells = [Line(f"c{number}", cell=cell) for number, cell in enumerate(file.triage.cells) if _is_listed(cell)]
    return (*cells, *(Line(f"o{number}", outside=each) for number, each in enumerate(file.triage.outside)))


def cell_row(questionnaire: Questionnaire, state: State, line: Line) -> ShownRow:
    """Return the row of a line."""
    if line.outside is not None:
        outside = ShownCell(state_words(OUTSIDE), "circle-slash")
        where = ShownCell(isolate(f"{line.outside.sheet}!{line.outside.place}"))
        text = ShownCell(line.outside.text, person=True)
        return ShownRow(line.key, (ShownCell("–", quiet=True), where, ShownCell(""), text, ShownCell(""), outside))
    assert line.cell is not None
    cell = line.cell
    return ShownRow(
        line.key,
        (
            ShownCell(name_of(questionnaire, cell)), ShownCell(place_of(cell)), ShownCell(column_words(cell.column), quiet=True),
            ShownCell(cell.found, person=True), ShownCell(stands_here(questionnaire, state, cell), quiet=True, person=True), _outcome(cell),
        ),
    )  # fmt: skip


def name_of(questionnaire: Questionnaire, cell: TriagedCell) -> str:
    """Return what a cell is about: the code of the question, and the line of it."""
    spot = spot_of(cell.key)
    if spot is not None and spot.kind == "respondent":
        return QCoreApplication.translate("exchange", "For all answers: {what}").format(what=respondent_words(spot.code))
    if spot is not None and cell.subject is not None and cell.subject.kind != Kind.QUESTION:
        named = (code_words(cell.subject), title_words(questionnaire, cell.subject), part_words(questionnaire, cell.subject))
        return " · ".join(part for part in named if part)
    question = next((each for each in questionnaire.questions if each.code == cell.code), None)
    if spot is None or question is None or not spot.row:
        return isolate(cell.code) if question is not None or not cell.code else setup_item_words(cell.code)
    known = spot.row in (row.code for listed in questionnaire.row_lists if listed.code == question.rows for row in listed.rows)
    row = row_text(questionnaire, question, spot.row) if known or spot.row in question.options else spot.row
    group = group_text(questionnaire, spot.group) if spot.group in question.groups else spot.group
    return " · ".join(part for part in (isolate(cell.code), row, group) if part)


def place_of(cell: TriagedCell) -> str:
    """Return where a cell is found: sheet and cell, or the row alone where the cell is not known."""
    return isolate(f"{cell.sheet}!{cell.place or cell.row}")


def stands_here(questionnaire: Questionnaire, state: State, cell: TriagedCell) -> str:
    """Return what stands in this assessment at the place a cell speaks of, before anything is taken in."""
    if cell.subject is None:
        return ""
    current = state.current(cell.subject)
    if current.status is Status.ABSENT:
        return ""
    said = [said_words(questionnaire, head) for head in current.heads]
    if question_of(questionnaire, cell.subject) is None:
        said = [plain_value(cell.subject, head.value) for head in current.heads]
    return " | ".join(dict.fromkeys(said))


def _is_listed(cell: TriagedCell) -> bool:
    return cell.state is not CellState.EMPTY or cell.note == Note.EMPTIED


def _outcome(cell: TriagedCell) -> ShownCell:
    text = state_words(cell.state)
    if cell.repairs and cell.state not in _WAITING:
        text = QCoreApplication.translate("exchange", "{outcome}, mended").format(outcome=text)
    return ShownCell(text, _ICONS[cell.state], waits=cell.state in _WAITING)


def _workbook_row(file: FileImported, dry_run: bool) -> ShownRow:
    key, name = str(file.path), ShownCell(isolate(file.path.name), "file-spreadsheet", strong=True)
    if file.triage is None:
        dashes = (ShownCell("–", quiet=True),) * (len(COUNTED) + 2)
        return ShownRow(key, (name, *dashes, ShownCell(outcome_words(file.outcome, dry_run), "ban", waits=True)))
    balance = file.triage.balance
    voice = ShownCell(voice_text(file.triage.passport.voice), quiet=True)
    numbers = tuple(_number(balance.of(state)) for state in COUNTED)
    return ShownRow(key, (name, voice, *numbers, _number(balance.cells), _file_outcome(file, dry_run)))


def _file_outcome(file: FileImported, dry_run: bool) -> ShownCell:
    assert file.triage is not None
    words = outcome_words(file.outcome, dry_run)
    if file.outcome is Outcome.REFUSED:
        return ShownCell(words, "ban", waits=True)
    if file.outcome is Outcome.OFFERED:
        return ShownCell(words, "circle-help", waits=True)
    if file.outcome is Outcome.KNOWN:
        return ShownCell(words, "check-check", quiet=True)
    # As many as the filter below shows: two different numbers under one name would make both doubtful.
    telling = sum(LOOK in line.filters for line in lines_of(file))
    if telling:
        words = f"{words}, " + QCoreApplication.translate("exchange", "%n to look at", "", telling)
    waits = any(file.triage.balance.of(state) for state in _WAITING)
    return ShownCell(words, "git-merge" if waits else "check", waits=waits)


def _copy_row(file: FileMerged, dry_run: bool) -> ShownRow:
    tr = QCoreApplication.translate
    dashes = [ShownCell("–", quiet=True)] * len(COUNTED)
    if file.refused:
        offered = any(problem.code == "merge.adoptable" for problem in file.problems)
        words = outcome_words(Outcome.OFFERED if offered else Outcome.REFUSED, dry_run)
        outcome = ShownCell(words, "circle-help" if offered else "ban", waits=True)
    elif file.new or file.documents:
        outcome = ShownCell(outcome_words(Outcome.ADOPTED if file.adopted else Outcome.MERGED, dry_run), "check")
    else:
        outcome = ShownCell(outcome_words(Outcome.KNOWN, dry_run), "check-check", quiet=True)
    if not file.refused:
        dashes[0], dashes[1] = _number(file.new), _number(file.known)
    name = ShownCell(isolate(file.path.name), "file-text", strong=True)
    whole = ShownCell(tr("exchange", "A whole file"), quiet=True)
    return ShownRow(str(file.path), (name, whole, *dashes, ShownCell("–", quiet=True), outcome))


def _number(count: int) -> ShownCell:
    return ShownCell(str(count), quiet=not count)


def telling_words(file: FileImported) -> Iterator[str]:
    """Yield what is to be known of a file beside its cells: what it carries, what is missing, how much is outside."""
    tr = QCoreApplication.translate
    if file.triage is None:
        return
    found = file.triage
    if found.carried:
        yield tr("exchange", "Entries that its hidden sheet carries and that are not here yet: %n.", "", len(found.carried))
    for sheet, column in found.missing_columns:
        words = tr("exchange", "Sheet {sheet}: the column {column} is missing. What it held was left alone.")
        yield words.format(sheet=sheet, column=column_words(column))
    if found.missing_keys:
        yield tr("exchange", "Rows that are missing: %n. What stood there was left alone.", "", len(found.missing_keys))
