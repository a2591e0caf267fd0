"""Rows of set-up items and of evidence, as the workbook's voice states them."""

from collections.abc import Mapping

from diagnostic.exchange.workbook.cell_text import cell_text, parts_of
from diagnostic.exchange.workbook.lists import EVIDENCE_KINDS, Lists
from diagnostic.exchange.workbook.own_answers import OwnAnswers
from diagnostic.exchange.workbook.plan import Cell, Look, Row
from diagnostic.exchange.workbook.wording import WorkbookWording
from diagnostic.model.setup_item import ItemKind, setup_item
from diagnostic.model.state import Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.workbook import Column, Spot, key_of
from diagnostic.model.workbook_subject import FACTS, FLAGS

_PROMPTS: Mapping[ItemKind, str] = {
    ItemKind.DAY: "prompt.date", ItemKind.PERIOD: "prompt.date", ItemKind.CHOICE: "prompt.choose", ItemKind.FLAG: "prompt.flag",
}  # fmt: skip
_ORDER = (Voice.AGREED, Voice.TEAM, Voice.ADMINISTRATION, Voice.SECRETARIAT)


class PlainRows:
    """Makes rows that are no questions."""

    def __init__(self, own: OwnAnswers, wording: WorkbookWording, lists: Lists) -> None:
        self._own = own
        self._wording = wording
        self._lists = lists

    def item(self, spot: Spot, first: bool, unset: str = "") -> Row:
        """Return the row of a set-up item. ``unset`` is the code shown where nobody said anything."""
        own, item = self._own, setup_item(spot.code)
        subject = Subject(Kind.SETUP, spot.code, Facet.VALUE, own.voice, spot.row)
        said = own.text(subject)
        choices = self._lists.of_setup(item)
        value = "" if said is None else said or unset
        shown, *further = parts_of(cell_text(dict(choices.items).get(value, value) if choices else value))
        prompt = self._wording.say(_PROMPTS.get(item.kind, "prompt.text"))
        answer = Cell(shown, Look.FILL, choices=choices.number if choices else 0, prompt=prompt)
        if said is None:
            answer = Cell(self._wording.say("state.conflict"), Look.CLOSED)
        cells = {
            Column.QUESTION.value: Cell(self._wording.say(f"setup.{spot.code}"), Look.STRONG if first else Look.QUIET),
            Column.LINE.value: Cell(self._row_name(spot)),
            Column.ANSWER.value: answer,
            Column.VALUE.value: Cell(parts_of(cell_text(value))[0] if choices else "", Look.HIDDEN),
            Column.OTHER.value: Cell(self._said_by_others(spot), Look.QUIET),
        }
        cells.update({f"{Column.ANSWER}~{part}": Cell(text, Look.FILL) for part, text in enumerate(further, 2)})
        heads = {Column.ANSWER.value: own.state.current(subject).head_ids}
        return Row(key_of(spot), cells, heads, () if said is not None else (Column.ANSWER,))

    def evidence(self, code: str, linked: tuple[str, ...]) -> Row:
        """Return the row of a piece of evidence; one nobody registered yet is empty."""
        current = self._own.state.current(Subject(Kind.EVIDENCE, code, Facet.EVIDENCE, self._own.voice))
        facts = current.value if isinstance(current.value, dict) else {}
        conflict = current.status is Status.CONFLICT
        cells = {Column.CODE.value: Cell(code, Look.CODE), Column.SPEAKS_FOR.value: Cell(self._wording.listed(linked), Look.QUIET)}
        for column, name in FACTS.items():
            said = facts.get(name)
            first, *further = parts_of(cell_text(self._fact(column, said if isinstance(said, str | bool) else "")))
            cells[column] = self._fact_cell(column, first, Look.CLOSED if conflict else Look.FILL)
            cells.update({f"{column}~{part}": Cell(text, Look.FILL) for part, text in enumerate(further, 2)})
        heads = {str(column): current.head_ids for column in FACTS}
        return Row(key_of(Spot("evidence", code)), cells, heads, tuple(FACTS) if conflict else ())

    def _fact(self, column: str, said: str | bool) -> str:
        if column in FLAGS:
            # An empty cell says nothing, and *no* is something to say: both were one before.
            return self._wording.word("yes" if said else "no") if isinstance(said, bool) else ""
        if column == Column.KIND and said in EVIDENCE_KINDS:
            return self._wording.word(str(said))
        return said if isinstance(said, str) else ""

    def _fact_cell(self, column: str, text: str, look: Look) -> Cell:
        choices = 0
        if column == Column.KIND:
            choices = self._lists.of_words(*EVIDENCE_KINDS).number
        elif column in FLAGS:
            choices = self._lists.of_words("yes", "no").number
        prompts = {Column.TITLE: "prompt.title-cell", Column.IN_FORCE: "prompt.date"}
        prompt = self._wording.say(prompts[Column(column)]) if column in prompts else ""
        return Cell(text, look, choices=choices, prompt=prompt)

    def _row_name(self, spot: Spot) -> str:
        if not spot.row:
            return ""
        questionnaire, language = self._own.questionnaire, self._wording.language
        if spot.code == "facility":
            return questionnaire.text(f"facility.{spot.row}", language)
        title = questionnaire.text(f"standard.{spot.row}.short", language)
        return self._wording.say("heading.standard", code=spot.row, title=title)

    def _said_by_others(self, spot: Spot) -> str:
        choices = self._lists.of_setup(setup_item(spot.code))
        labels = dict(choices.items) if choices else {}
        for voice in _ORDER:
            said = self._own.text(Subject(Kind.SETUP, spot.code, Facet.VALUE, voice, spot.row))
            if said and voice != self._own.voice:
                return labels.get(said, parts_of(cell_text(said))[0])
        return ""
