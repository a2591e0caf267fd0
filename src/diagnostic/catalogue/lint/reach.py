"""What can never happen: questions never asked, levels never reached, rules that never fire, idle tests."""

from collections.abc import Iterator, Sequence

from diagnostic.catalogue.lint.codes import Checked
from diagnostic.catalogue.lint.trial import Aim, Trial
from diagnostic.catalogue.walk import Path, leaves_at, level_path, rows_of_cell
from diagnostic.model.condition import AllOf, AnswerTest, Condition
from diagnostic.model.judging import MET, NOT_MET
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import CellRule, RowRule

_HIGHEST = 4
_CORRECT = "Look for answers that exclude each other, or for an asked_when that excludes the answer."


def check_reach(checked: Checked) -> Iterator[Problem]:
    """Yield what no answers can bring about. The set must be sound: every name known, no cycles."""
    trial = Trial(checked.questionnaire)
    for question in checked.questionnaire.questions:
        thing = ("question", question.code)
        rows = [row.code for row in checked.questionnaire.rows_of(question)] or [""]
        for key, condition in (("asked_when", question.asked_when), ("rows_asked_when", question.rows_asked_when)):
            if condition is None:
                continue
            tried = rows[:1] if key == "rows_asked_when" else [""]
            if not any(trial.possible([Aim(condition, MET)], row) for row in tried):
                message = f"{question.code} can never be asked."
                yield checked.problem("reach.never-asked", message, _CORRECT, thing, (key,))
            else:
                yield from _idle(checked, trial, thing, (key,), condition, tried[0])
    for cell in checked.questionnaire.cells:
        for ladder in cell.rows:
            yield from _ladder(checked, trial, cell, ladder)
    for item in checked.questionnaire.trips:
        thing = ("trips", item.code)
        for key, aims in (
            ("located", [Aim(item.located, MET)]),
            ("partly", [Aim(item.partly, MET), Aim(item.located, NOT_MET)]),
        ):
            if not trial.possible(aims):
                message = f"{item.code} can never be {key.replace('partly', 'partly located')}."
                yield checked.problem("reach.never-met", message, _CORRECT, thing, (key,))
        yield from _idle(checked, trial, thing, ("located",), item.located)
        yield from _idle(checked, trial, thing, ("partly",), item.partly)
    for rule in checked.questionnaire.rules:
        thing = ("rule", rule.code)
        if not trial.possible([Aim(rule.when, MET)]):
            message = f"The rule {rule.code} can never fire."
            yield checked.problem("reach.never-fires", message, _CORRECT, thing, ("when",))
        else:
            yield from _idle(checked, trial, thing, ("when",), rule.when)


def _ladder(checked: Checked, trial: Trial, cell: CellRule, ladder: RowRule) -> Iterator[Problem]:
    """Each level 0 to 4 must be where some answers end: all below met, the next one not."""
    thing = ("cell", cell.code)
    rows = _telling_rows(checked, cell, ladder)
    for level in range(_HIGHEST + 1):
        aims = [Aim(condition, MET) for condition in ladder.levels[:level]]
        if level < _HIGHEST:
            aims.append(Aim(ladder.levels[level], NOT_MET))
        missed = [row for row in rows if not trial.possible(aims, row)]
        if missed:
            of = f" for {ladder.row or missed[0]}" if ladder.row or missed[0] else ""
            message = f"Level {level} of {cell.code}{of} can never be where a ladder ends."
            yield checked.problem("reach.no-level", message, _CORRECT, thing, level_path(ladder, max(level, 1)))
    for number, condition in enumerate(ladder.levels, start=1):
        below = [Aim(lower, MET) for lower in ladder.levels[: number - 1]]
        yield from _idle(checked, trial, thing, level_path(ladder, number), condition, rows[0] if rows else "", below)


def _telling_rows(checked: Checked, cell: CellRule, ladder: RowRule) -> tuple[str, ...]:
    """Return one row of each sort: rows that the same questions have are the same to a ladder, unless it names them."""
    named = {row for level in ladder.levels for _, leaf, _ in leaves_at(level) if isinstance(leaf, AnswerTest) for row in leaf.rows}
    questions = [question for question in checked.questionnaire.questions if question.rows == cell.row_list != ""]
    sorts: dict[tuple[str, ...], str] = {}
    for row in rows_of_cell(checked.questionnaire, cell, ladder):
        having = [q.code for q in questions if row in (listed.code for listed in checked.questionnaire.rows_of(q))]
        sorts.setdefault((*having, row if row in named else ""), row)
    return tuple(sorts.values())


def _idle(
    checked: Checked,
    trial: Trial,
    thing: tuple[str, str],
    path: Path,
    condition: Condition,
    row: str = "",
    below: Sequence[Aim] = (),
) -> Iterator[Problem]:
    """Yield the tests that never hold when the condition does: an alternative that is none, or a part that drops out."""
    tests = list(leaves_at(condition, path))
    if len(tests) < 2 and not below:
        return
    for place, leaf, negated in tests:
        aims = [*below, Aim(condition, MET), Aim(leaf, NOT_MET if negated else MET)]
        if isinstance(leaf, AnswerTest) and not trial.possible(aims, row):
            whole = AllOf((*(aim.condition for aim in below), condition))
            if trial.possible([Aim(whole, MET)], row):
                message = f"{thing[1]}: the test of {leaf.question} never holds when the condition does."
                yield checked.warning("reach.idle-test", message, f"Take the test out. {_CORRECT}", thing, place)
