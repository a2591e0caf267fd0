"""From an assessment to the plan of a workbook: everything that will stand in it, before a byte of it is written."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from diagnostic.exchange.workbook.cell_text import cell_text
from diagnostic.exchange.workbook.choice_of_questions import Part, questions_for
from diagnostic.exchange.workbook.choosing import Addressee, Leaving, Rules, choose_entries
from diagnostic.exchange.workbook.conditions import Conditions
from diagnostic.exchange.workbook.cover_sheet import Done, cover_sheet
from diagnostic.exchange.workbook.findings_sheet import findings_sheet
from diagnostic.exchange.workbook.lists import Lists
from diagnostic.exchange.workbook.machine import machine_rows, plain_json
from diagnostic.exchange.workbook.machine_texts import baseline_of, entries_text, filled, passport_to_json, shown_of
from diagnostic.exchange.workbook.own_answers import OwnAnswers
from diagnostic.exchange.workbook.paths import Steps
from diagnostic.exchange.workbook.plain_sheets import PlainSheets
from diagnostic.exchange.workbook.plan import Row, SheetPlan, WorkbookPlan
from diagnostic.exchange.workbook.question_places import QuestionRow, rows_of_question
from diagnostic.exchange.workbook.question_sheet import QuestionSheet, QuestionSheets, columns_for
from diagnostic.exchange.workbook.states import States
from diagnostic.exchange.workbook.wording import WORD, WorkbookWording
from diagnostic.model.canonical import digest
from diagnostic.model.questionnaire import Question, Questionnaire
from diagnostic.model.recommendation import Recommendations
from diagnostic.model.state import State
from diagnostic.model.subject import Kind, Voice
from diagnostic.model.workbook import Column, Passport

FREE_EVIDENCE = 40
_NUMBER = re.compile(r"[A-Za-z0-9._-]{1,60}")
_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"


@dataclass(frozen=True)
class Order:
    """What is to be written: for whom, which part, and what stands in the passport."""

    addressee: Addressee
    passport: Passport
    part: Part
    findings: Recommendations | None = None
    team_answers: bool = False
    setup: bool = True
    clearance: bool = True
    narrowed: bool = False


@dataclass(frozen=True)
class Composed:
    """The plan of a workbook, what leaves with it, and its cells to fill by (key, column), and its entries as they are carried:
    what reading it back has to find."""

    plan: WorkbookPlan
    passport: Passport
    leaving: Leaving
    cells: Mapping[tuple[str, str], str] = field(repr=False)
    entries: str = field(repr=False)


def own_answers(questionnaire: Questionnaire, state: State, addressee: Addressee, findings: bool, team_answers: bool) -> OwnAnswers:
    """Return the answers a workbook may be written from: only entries that may leave are known to it."""
    leaving = choose_entries(state, Rules(addressee, findings, team_answers))
    known = state if not leaving.stays else State.of(leaving.entries)
    return OwnAnswers.of(questionnaire, known, addressee, leaving)


def questions_of(own: OwnAnswers, addressee: Addressee, scope: tuple[str, ...]) -> tuple[Question, ...]:
    """Return the questions a workbook for this addressee and scope holds."""
    return questions_for(own.reading, addressee, scope)


def compose_workbook(own: OwnAnswers, order: Order, wording: WorkbookWording) -> Composed:
    """Return the plan of one workbook."""
    leaving = choose_entries(own.state, rules_of(own, order)) if order.narrowed or not order.setup else own.leaving
    passport = replace(order.passport, entries=len(leaving.entries))
    exercise = wording.say("exercise") if passport.exercise else ""
    lists = Lists(own.questionnaire, wording)
    plain = PlainSheets(own, wording, lists, exercise)
    sheets = _question_sheets(own, order, wording)
    area, keys = plain.setup_area() if order.setup else (None, frozenset[str]())
    steps = Steps()
    conditions = Conditions(own, {code: sheet.area for sheet in sheets for code in sheet.questions}, area, keys, steps)
    maker = QuestionSheets(own, wording, lists, _others(order))
    rows = [row for sheet in sheets for _, _, questions in sheet.units for question in questions for row in question]
    choices = maker.choices(rows)
    states = States(conditions, wording, choices, passport.exported_at[:10])
    questions = [maker.plan(sheet, states, choices, exercise) for sheet in sheets]
    plans = [cover_sheet(own, passport, wording, sheets, _progress(questions), order.clearance, exercise)]
    plans += [plain.setup()] if order.setup else []
    plans += questions
    plans.append(plain.evidence(_evidence(leaving, own.voice), _free_evidence(own, order)))
    plans += [findings_sheet(own, order.findings, wording, lists, exercise)] if order.findings is not None else []
    plans += [plain.clearance()] if order.clearance else []
    held = [(row, filled(row, sheet.table)) for sheet in plans for row in sheet.rows]
    texts = _machine(leaving, passport, held, wording)
    plan = WorkbookPlan(
        sheets=tuple(plans), lists=lists.all, paths=tuple(steps.rows), machine=machine_rows(texts), language=wording.language,
        right_to_left=wording.right_to_left, title=f"{cell_text(passport.administration)} · {wording.say('title.cover')}",
        written_at=passport.exported_at, page=wording.say("page", page="&P", pages="&N"), prompt_title=wording.say("prompt.title"),
    )  # fmt: skip
    return Composed(plan, passport, leaving, _cells_to_fill(held), texts["entries"])


def rules_of(own: OwnAnswers, order: Order) -> Rules:
    """Return the rules by which entries are chosen for one workbook."""
    chosen = frozenset(question.code for question in order.part.questions) if order.narrowed else None
    every = frozenset(question.code for question in own.questionnaire.questions)
    return Rules(order.addressee, order.findings is not None, order.team_answers, chosen, every, order.setup)


def _others(order: Order) -> tuple[str, ...]:
    if order.addressee is Addressee.TEAM:
        return (Voice.ADMINISTRATION,)
    return (Voice.TEAM,) if order.team_answers else ()


def _question_sheets(own: OwnAnswers, order: Order, wording: WorkbookWording) -> tuple[QuestionSheet, ...]:
    questionnaire, language = own.questionnaire, wording.language
    by_unit: dict[str, list[tuple[QuestionRow, ...]]] = {}
    for question in order.part.questions:
        by_unit.setdefault(question.standard, []).append(rows_of_question(own, wording, question))
    named: list[tuple[str, str, list[str]]] = []
    for part in questionnaire.sections:
        named.append((part.code, part.code, [each.code for each in questionnaire.standards if each.section == part.code]))
    named.append(("", wording.say("sheet.modules"), list(questionnaire.modules)))
    sheets = []
    for section, name, units in named:
        found = tuple((code, _heading(own, wording, code), tuple(by_unit[code])) for code in units if code in by_unit)
        if not found:
            continue
        title = wording.say("title.modules")
        if section:
            title = wording.say("title.section", code=section, title=questionnaire.text(f"section.{section}.title", language))
        rows = [row for _, _, questions in found for question in questions for row in question]
        sheets.append(QuestionSheet(name, title, found, columns_for(rows, bool(_others(order)))))
    return tuple(sheets)


def _heading(own: OwnAnswers, wording: WorkbookWording, unit: str) -> str:
    kind = "module" if unit in own.questionnaire.modules else "standard"
    return wording.say("heading.standard", code=unit, title=own.questionnaire.text(f"{kind}.{unit}.title", wording.language))


def _progress(sheets: list[SheetPlan]) -> dict[str, Done]:
    """Return what the formulas of the cover come to, counted from the computed cells."""
    counts: dict[str, Done] = {}
    for sheet in sheets:
        for row in sheet.rows:
            unit = row.cells[Column.STANDARD].text if Column.STANDARD in row.cells else ""
            if unit:
                done = row.cells[Column.DONE].text
                before = counts.get(unit, Done(0, 0))
                counts[unit] = Done(before.done + (done == "1"), before.asked + (done != ""))
    return counts


def _evidence(leaving: Leaving, voice: str) -> tuple[str, ...]:
    subjects = (entry.subject for entry in leaving.entries)
    codes = {subject.code for subject in subjects if subject.kind == Kind.EVIDENCE and subject.voice == voice}
    # A number that no key can hold was not given by this program; its entries travel all the same.
    return tuple(sorted(code for code in codes if _NUMBER.fullmatch(code)))


def _free_evidence(own: OwnAnswers, order: Order) -> tuple[str, ...]:
    """Return numbers for new evidence. They carry a mark of this very export: two workbooks never number two documents alike."""
    passport = order.passport
    part = order.part.respondent or ("ADM" if order.addressee is Addressee.ADMINISTRATION else "X")
    seed = f"{passport.assessment}\n{passport.exported_at}\n{passport.exporter}\n{part}\n{passport.scope}".encode()
    mark = "".join(_LETTERS[int(digest(seed)[place : place + 4], 16) % len(_LETTERS)] for place in (0, 4, 8))
    return tuple(f"EV-{part}-{mark}-{number:02d}" for number in range(1, FREE_EVIDENCE + 1))


def _machine(leaving: Leaving, passport: Passport, held: list[tuple[Row, dict[str, str]]], wording: WorkbookWording) -> dict[str, str]:
    return {
        "passport": plain_json(passport_to_json(passport)),
        "entries": entries_text(leaving.entries),
        "baseline": plain_json({row.key: found for row, texts in held if (found := baseline_of(row, texts))}),
        "shown": plain_json({row.key: found for row, _ in held if (found := shown_of(row))}),
        "words": plain_json({key.removeprefix(WORD): wording.say(key) for key in wording.first if key.startswith(WORD)}),
    }


def _cells_to_fill(held: list[tuple[Row, dict[str, str]]]) -> dict[tuple[str, str], str]:
    return {(row.key, column): text for row, texts in held for column, text in texts.items() if text}
