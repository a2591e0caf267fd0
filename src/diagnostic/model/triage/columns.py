"""Which columns a row of a workbook has cells to fill in."""

from diagnostic.model.questionnaire import Questionnaire, QuestionType
from diagnostic.model.workbook import TO_FILL, Column, ReturnedRow, Table

_ANSWER = frozenset({str(Column.ANSWER), str(Column.REASON)})
_NONE: frozenset[str] = frozenset()


class ColumnsToFill:
    """The columns to fill at each kind of row; rows of one kind are looked at once."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self._types = {question.code: question.type for question in questionnaire.questions}
        self._known: dict[tuple[str, str, bool], frozenset[str]] = {}

    def of(self, row: ReturnedRow) -> frozenset[str]:
        """Return the columns a row has cells to fill in."""
        spot = row.spot
        shape = (row.table, spot.code if row.table is Table.QUESTIONS else spot.kind, bool(spot.row or spot.group))
        known = self._known.get(shape)
        if known is None:
            known = self._known[shape] = self._columns(row)
        return known

    def _columns(self, row: ReturnedRow) -> frozenset[str]:
        if not row.spot.kind and row.table is not Table.EVIDENCE:
            return _NONE
        columns = frozenset(map(str, TO_FILL[row.table]))
        kind = self._types.get(row.spot.code)
        if row.table is not Table.QUESTIONS or kind is None:
            return columns
        if row.spot.row or row.spot.group:
            return _ANSWER
        return columns - _ANSWER if kind is QuestionType.MATRIX else columns
