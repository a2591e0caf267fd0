"""The sheets beside the questions: set-up, evidence, clearance."""

from collections.abc import Iterable, Mapping

from diagnostic.exchange.workbook.formulas import Area
from diagnostic.exchange.workbook.lists import Lists
from diagnostic.exchange.workbook.own_answers import OwnAnswers
from diagnostic.exchange.workbook.plain_rows import PlainRows
from diagnostic.exchange.workbook.plan import FIRST_ROW, Row, SheetPlan
from diagnostic.exchange.workbook.question_sheet import column_plan
from diagnostic.exchange.workbook.wording import WorkbookWording
from diagnostic.model.questionnaire import Use
from diagnostic.model.scope import standard_in_scope
from diagnostic.model.setup_item import SetupItem, rows_of_item, setup_item
from diagnostic.model.subject import Facet, Kind
from diagnostic.model.workbook import Column, Spot, Table, key_of

SETUP_ITEMS = (
    "wto-member", "ldc-transition", "customs-union", "facility", "period-from", "period-to", "aims", "sensitive-topics", "advice-wanted",
)  # fmt: skip
CLEARANCE_ITEMS = ("clearance-official", "clearance-function", "clearance-on", "consent-mission", "consent-register", "consent-figures")
_SETUP: Mapping[str, float] = {Column.KEY: 4, Column.QUESTION: 46, Column.LINE: 40, Column.ANSWER: 44, Column.OTHER: 26}
_CLEARANCE: Mapping[str, float] = {Column.KEY: 4, Column.QUESTION: 78, Column.ANSWER: 44}
_EVIDENCE: Mapping[str, float] = {
    Column.KEY: 4, Column.CODE: 17, Column.KIND: 16, Column.TITLE: 38, Column.REFERENCE: 30, Column.SOURCE: 26, Column.PUBLISHED: 11,
    Column.REVIEWED: 16, Column.LANGUAGE: 12, Column.IN_FORCE: 14, Column.TRANSLATION: 16, Column.SPEAKS_FOR: 22,
}  # fmt: skip


class PlainSheets:
    """Makes the sheets beside the questions."""

    def __init__(self, own: OwnAnswers, wording: WorkbookWording, lists: Lists, exercise: str) -> None:
        self._own = own
        self._wording = wording
        self._lists = lists
        self._rows = PlainRows(own, wording, lists)
        self._exercise = exercise

    def setup_area(self) -> tuple[Area, frozenset[str]]:
        """Return where the table of the set-up lies, and the keys of its rows."""
        spots = self._spots()
        area = Area(self._wording.say("sheet.setup"), FIRST_ROW, FIRST_ROW + len(spots) - 1, (*_SETUP, Column.VALUE))
        return area, frozenset(key_of(spot) for spot in spots)

    def setup(self) -> SheetPlan:
        """Return the sheet of the set-up."""
        area, _ = self.setup_area()
        rows: list[Row] = []
        before = ""
        for number, spot in enumerate(self._spots(), FIRST_ROW):
            row = self._rows.item(spot, first=spot.code != before)
            choices = self._lists.of_setup(setup_item(spot.code))
            answer = area.own(Column.ANSWER, number)
            if choices is not None and not row.closed:
                formula = f'IF({answer}="","",IFERROR(INDEX({choices.codes},MATCH({answer},{choices.labels},0)),{answer}))'
                row.cells[Column.VALUE] = row.cells[Column.VALUE]._replace(formula=formula)
            rows.append(row)
            before = spot.code
        return self._sheet("setup", Table.SETUP, _SETUP, rows, (Column.VALUE,))

    def clearance(self) -> SheetPlan:
        """Return the sheet of the clearance. A consent that nobody gave reads No."""
        rows = [self._rows.item(Spot("setup", code), True, "no" if code.startswith("consent") else "") for code in CLEARANCE_ITEMS]
        return self._sheet("clearance", Table.CLEARANCE, _CLEARANCE, rows)

    def evidence(self, codes: tuple[str, ...], free: tuple[str, ...]) -> SheetPlan:
        """Return the list of evidence: what is registered in the workbook's voice, then numbered free rows."""
        linked: dict[str, dict[str, None]] = {}
        for subject in self._own.state.subjects(Kind.QUESTION):
            if subject.facet == Facet.EVIDENCE:
                value = self._own.state.current(subject).value
                if isinstance(value, dict) and value.get("linked") is True:
                    linked.setdefault(subject.row, {})[subject.code] = None
        rows = [self._rows.evidence(code, tuple(linked.get(code, ()))) for code in (*codes, *free)]
        return self._sheet("evidence", Table.EVIDENCE, _EVIDENCE, rows)

    def _spots(self) -> tuple[Spot, ...]:
        return tuple(Spot("setup", code, row) for code in SETUP_ITEMS for row in self._rows_asked(setup_item(code)))

    def _rows_asked(self, item: SetupItem) -> tuple[str, ...]:
        questionnaire, scope = self._own.questionnaire, self._own.scope
        if item.code != "advice-wanted":
            return rows_of_item(item, questionnaire) or ("",)
        # Advice is asked for on what the administration itself can change, within the agreed scope.
        standards = (standard for standard in questionnaire.standards if standard.use is not Use.SECRETARIAT)
        return tuple(standard.code for standard in standards if standard_in_scope(scope, standard))

    def _sheet(
        self, name: str, table: Table, widths: Mapping[str, float], rows: Iterable[Row], hidden: tuple[str, ...] = ()
    ) -> SheetPlan:
        made = tuple(rows)
        further = dict.fromkeys(code for row in made for code in row.cells if "~" in code)
        columns = tuple(column_plan(code, table, self._wording, widths) for code in (*widths, *hidden, *further))
        say = self._wording.say
        return SheetPlan(say(f"sheet.{name}"), table, say(f"title.{name}"), say(f"lead.{name}"), self._exercise, columns, made)

