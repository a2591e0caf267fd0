"""The sheet of findings: recommendations with the administration's reply. Bases never share a block."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from diagnostic.exchange.workbook.cell_text import cell_text, parts_of
from diagnostic.exchange.workbook.lists import REPLIES, Lists
from diagnostic.exchange.workbook.own_answers import OwnAnswers
from diagnostic.exchange.workbook.plan import Cell, Look, Row, SheetPlan
from diagnostic.exchange.workbook.question_sheet import column_plan
from diagnostic.exchange.workbook.wording import WorkbookWording
from diagnostic.model.edits import read_edits
from diagnostic.model.questionnaire import Basis
from diagnostic.model.recommendation import Recommendation, Recommendations
from diagnostic.model.rule_wording import wording as wording_of
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.workbook import SHOWN, TO_FILL, Column, Spot, Table, key_of

_WIDTHS: Mapping[str, float] = {
    Column.KEY: 4, Column.STANDARD: 12, Column.TITLE: 36, Column.TEXT: 60, Column.SEEN: 40, Column.BASIS: 22, Column.REPLY: 22,
    Column.REPLY_COMMENT: 48,
}  # fmt: skip


def findings_sheet(
    own: OwnAnswers, recommendations: Recommendations, wording: WorkbookWording, lists: Lists, exercise: str
) -> SheetPlan:
    """Return the sheet: TRIPS minimum, legal certainty, voluntary and its annex, each under its own heading. What was left out stays out.

    The wording is read from the entries that leave: where an expert's does not, the rule's stands.
    """
    rows = tuple(_rows(own, recommendations, wording, lists))
    further = dict.fromkeys(code for row in rows for code in row.cells if "~" in code)
    columns = tuple(column_plan(code, Table.FINDINGS, wording, _WIDTHS) for code in (*_WIDTHS, *further))
    return SheetPlan(
        wording.say("sheet.findings"), Table.FINDINGS, wording.say("title.findings"), wording.say("lead.findings"), exercise, columns, rows
    )


def _rows(own: OwnAnswers, found: Recommendations, wording: WorkbookWording, lists: Lists) -> Iterator[Row]:
    blocks = (
        ("trips-min", found.trips_minimum), ("legal-certainty", found.legal_certainty), ("voluntary", found.voluntary), ("annex", found.annex),
    )  # fmt: skip
    for name, items in blocks:
        if items:
            yield Row(f"{SHOWN}|{name}", {Column.STANDARD: Cell(wording.say(f"findings.{name}"), Look.HEADING)}, {}, TO_FILL[Table.FINDINGS])
        for item in items:
            yield _row(own, _as_it_leaves(own, item), wording, lists)
    if not any(items for _, items in blocks):
        yield Row(f"{SHOWN}|none", {Column.TITLE: Cell(wording.say("findings.none"), Look.QUIET)}, {}, TO_FILL[Table.FINDINGS])


def _as_it_leaves(own: OwnAnswers, item: Recommendation) -> Recommendation:
    edits = read_edits(own.state, item.code)
    return replace(item, title=edits.text(Facet.TITLE), text=edits.text(Facet.TEXT), seen=edits.text(Facet.SEEN))


def _row(own: OwnAnswers, item: Recommendation, wording: WorkbookWording, lists: Lists) -> Row:
    def text(name: str) -> str:
        return parts_of(cell_text(wording_of(own.questionnaire, item, name, wording.language)))[0]

    replies = lists.of_words(*REPLIES)
    cells: dict[str, Cell] = {
        Column.STANDARD: Cell(wording.listed(item.standards), Look.CODE),
        Column.TITLE: Cell(text("title") or item.code, Look.STRONG),
        Column.TEXT: Cell(text("text")),
        Column.SEEN: Cell(text("seen"), Look.QUIET),
        Column.BASIS: Cell(_basis(own, item, wording), Look.QUIET),
    }
    heads: dict[str, tuple[str, ...]] = {}
    closed = []
    for column, facet, choices in ((Column.REPLY, Facet.REPLY, replies.number), (Column.REPLY_COMMENT, Facet.REPLY_COMMENT, 0)):
        subject = Subject(Kind.RECOMMENDATION, item.code, facet, Voice.ADMINISTRATION)
        said = own.text(subject)
        heads[column] = own.state.current(subject).head_ids
        shown = dict(replies.items).get(said or "", said or "") if choices else said or ""
        first, *further = parts_of(cell_text(shown))
        prompt = wording.say("prompt.reply" if choices else "prompt.text")
        cells[column] = Cell(first, Look.FILL, choices=choices, prompt=prompt)
        cells.update({f"{column}~{part}": Cell(more, Look.FILL) for part, more in enumerate(further, 2)})
        if said is None:
            closed.append(column)
            cells[column] = Cell(wording.say("state.conflict"), Look.CLOSED)
    return Row(key_of(Spot("recommendation", item.code)), cells, heads, tuple(closed))


def _basis(own: OwnAnswers, item: Recommendation, wording: WorkbookWording) -> str:
    rule = next((rule for rule in own.questionnaire.rules if rule.code == item.code), None)
    if rule is not None and rule.basis is Basis.TRIPS_MIN and item.basis is not Basis.TRIPS_MIN:
        return wording.say("basis.trips-min-not-stated")
    return wording.say(f"basis.{item.basis}")
