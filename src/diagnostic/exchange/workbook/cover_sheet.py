"""The cover: what the workbook is, how it is filled in, who answers, and how far it is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from diagnostic.exchange.workbook.cell_text import cell_text, parts_of
from diagnostic.exchange.workbook.formulas import Area, text
from diagnostic.exchange.workbook.own_answers import OwnAnswers
from diagnostic.exchange.workbook.plan import Cell, ColumnPlan, Look, Row, SheetPlan
from diagnostic.exchange.workbook.question_sheet import QuestionSheet
from diagnostic.exchange.workbook.wording import WorkbookWording
from diagnostic.model.workbook import SHOWN, TO_FILL, Column, Passport, Table
from diagnostic.model.workbook_subject import RESPONDENT

STEPS = 6


@dataclass(frozen=True)
class Done:
    """How many questions of a standard or module are asked and answered at the time of export."""

    done: int
    asked: int


def cover_sheet(
    own: OwnAnswers, passport: Passport, wording: WorkbookWording, sheets: tuple[QuestionSheet, ...], progress: Mapping[str, Done],
    clearance: bool, exercise: str,
) -> SheetPlan:  # fmt: skip
    """Return the cover. ``progress`` gives, by standard or module, what the formulas come to now."""
    rows = [
        *_facts(own, passport, wording), *_steps(wording, clearance), *_respondent(wording), *_progress(own, wording, sheets, progress),
    ]  # fmt: skip
    columns = (
        ColumnPlan(Column.KEY, Column.KEY, 4, hidden=True), ColumnPlan(Column.TITLE, "", 52), ColumnPlan(Column.ANSWER, "", 84),
    )  # fmt: skip
    title = parts_of(cell_text(passport.administration))[0] or wording.say("title.cover")
    lead = wording.say("title.cover")
    return SheetPlan(
        wording.say("sheet.cover"), Table.COVER, title, lead, exercise, columns, tuple(rows), frozen=0, shows_heads=False, landscape=False
    )


def _heading(code: str, words: str) -> Row:
    return Row(f"{SHOWN}|{code}", {Column.TITLE: Cell(words, Look.HEADING)}, {}, TO_FILL[Table.COVER])


def _shown(code: str, title: str, said: str, formula: str = "", look: Look = Look.TEXT) -> Row:
    cells: dict[str, Cell] = {Column.TITLE: Cell(title, Look.LABEL), Column.ANSWER: Cell(parts_of(cell_text(said))[0], look, formula)}
    return Row(f"{SHOWN}|{code}", cells, {}, TO_FILL[Table.COVER])


def _facts(own: OwnAnswers, passport: Passport, wording: WorkbookWording) -> Iterator[Row]:
    questionnaire, language = own.questionnaire, wording.language
    say = wording.say
    mode = "self-assessment" if own.scope.mode == "self-assessment" else "mission"
    period = [own.scope.setup.get(code, "") for code in ("period-from", "period-to")]
    names = wording.listed(tuple(questionnaire.text(f"respondent.{code}", language) for code in passport.respondents))
    facts = (
        ("kind", say(f"cover.{mode}")),
        ("respondent", names),
        ("scope", wording.listed(passport.scope)),
        ("period", "–".join(part for part in period if part)),
        ("set", say("cover.set-version", title=questionnaire.text("set.title", language), version=questionnaire.version)),
        ("exported", passport.exported_at[:10]),
        ("voice", say(f"cover.voice.{passport.voice}")),
        ("notice", " ".join(questionnaire.text("set.notice", language).split())),
    )
    for code, said in facts:
        if said:
            yield _shown(code, say(f"cover.{code}"), said, look=Look.QUIET if code == "notice" else Look.TEXT)


def _steps(wording: WorkbookWording, clearance: bool) -> Iterator[Row]:
    yield _heading("how", wording.say("cover.how"))
    steps = [wording.say(f"cover.step.{number}") for number in range(1, STEPS + 1)]
    if clearance:
        steps.insert(STEPS - 1, wording.say("cover.step.clearance", sheet=wording.say("sheet.clearance")))
    for number, step in enumerate(steps, 1):
        yield _shown(f"step-{number}", str(number), step)


def _respondent(wording: WorkbookWording) -> Iterator[Row]:
    yield _heading("respond", wording.say("cover.respond"))
    prompts = {"unit": "prompt.text", "role": "prompt.text", "date": "prompt.date"}
    for name in RESPONDENT:
        cells: dict[str, Cell] = {
            Column.TITLE: Cell(wording.say(f"cover.respond.{name}"), Look.LABEL),
            Column.ANSWER: Cell("", Look.FILL, prompt=wording.say(prompts[name])),
        }
        yield Row(f"respondent|{name}", cells, {})


def _progress(
    own: OwnAnswers, wording: WorkbookWording, sheets: tuple[QuestionSheet, ...], progress: Mapping[str, Done]
) -> Iterator[Row]:
    if not sheets:
        return
    yield _heading("progress", wording.say("cover.progress"))
    total = Done(sum(one.done for one in progress.values()), sum(one.asked for one in progress.values()))
    areas = [sheet.area for sheet in sheets]
    done = "+".join(f"SUM({area.column(Column.DONE)})" for area in areas)
    asked = "+".join(f"COUNT({area.column(Column.DONE)})" for area in areas)
    yield _counted("all", wording.say("cover.progress.all"), done, asked, total, wording)
    for sheet in sheets:
        for code, heading, _ in sheet.units:
            yield _counted(f"progress-{code}", heading, *_of_unit(sheet.area, code), progress[code], wording)


def _of_unit(area: Area, code: str) -> tuple[str, str]:
    standard, done = area.column(Column.STANDARD), area.column(Column.DONE)
    return f"COUNTIFS({standard},{text(code)},{done},1)", f"COUNTIFS({standard},{text(code)},{done},\">=0\")"


def _counted(code: str, title: str, done: str, asked: str, now: Done, wording: WorkbookWording) -> Row:
    """A line such as *3 of 11 answered*, counted by the sheet itself."""
    pattern = wording.say("cover.progress.of", done="\0", asked="\1")
    pieces: list[str] = []
    rest = pattern
    for mark, count in sorted({"\0": done, "\1": asked}.items(), key=lambda pair: pattern.index(pair[0])):
        before, _, rest = rest.partition(mark)
        pieces += [text(before)] if before else []
        pieces.append(f"({count})")
    pieces += [text(rest)] if rest else []
    said = wording.say("cover.progress.of", done=str(now.done), asked=str(now.asked))
    return _shown(code, title, said, "&".join(pieces))

