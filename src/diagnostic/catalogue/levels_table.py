"""Writes the published table of the rules of all cells: a Markdown page, derived from the question set alone."""

from collections.abc import Iterator

from diagnostic.catalogue.condition_words import in_words
from diagnostic.model.condition import AnswerTest, leaves
from diagnostic.model.questionnaire import CellRule, Dimension, Questionnaire, QuestionType, RowRule

_INTRODUCTION = """# How levels follow from answers

*Written by `python docs/levels.py` from `questionnaires/{folder}`, and kept up to date by a test. To change a rule, change the ladders in
`cells*.yaml` and write the page anew.*

Each standard that is levelled has a cell for practice (`P`), and one for the legal base (`L`) where the text or the mission's own
definition asks for law. There are {cells} cells: {law} for law, {practice} for practice. Nothing is added up or averaged over them.

- **A level adds to those below it.** The rule of each level states what it adds; the level stands only where all lower rules hold as well.
  What meets no rule is level 0.
- **The lowest row decides.** Where a cell has rows (control situations, modes, sub-items), every row in scope has its own level, all are
  shown, and the lowest one is the cell's. A row without its facility is not applicable; a row outside the agreed scope does not count;
  transit in general never counts.
- **Unknown is not zero.** An answer that is not known leaves a cell unknown, unless every answer it could have gives the same level.
- **Not applicable drops out.** A test whose answer is *not applicable*, or whose question is not asked on this path, is left out of its rule.
- **The table shows claimed levels.** The supported level is the highest that the evidence allows. For law, level 2 and above need a text
  that was read, level 4 also proof of publication and review. For practice, level 2 needs two independent statements or an observation,
  level 3 a document or data, level 4 a document or data and something seen or sampled on site.
- `*` marks practice cells that rest on the definition of a diagnostic mission (law, and practical and procedural arrangements) and not on
  SECURE, which asks only for authority there.

Codes stand for questions; their wording is listed below the table.
"""


def cells_table(questionnaire: Questionnaire) -> str:
    """Return the Markdown page of all cells: each level in words, and the rule behind it."""
    law = sum(cell.dimension is Dimension.LAW for cell in questionnaire.cells)
    total = len(questionnaire.cells)
    lines = [_INTRODUCTION.format(folder=questionnaire.code, cells=total, law=law, practice=total - law), "## The rules of all cells\n"]
    lines += ["| cell | row | level | in words | what it adds |", "|---|---|---|---|---|"]
    for cell in questionnaire.cells:
        for rule in cell.rows:
            lines += _ladder(questionnaire, cell, rule)
    lines += ["", "## The questions these rules look at\n", "| code | question | answers |", "|---|---|---|"]
    lines += _questions(questionnaire)
    return "\n".join(lines) + "\n"


def _ladder(questionnaire: Questionnaire, cell: CellRule, rule: RowRule) -> Iterator[str]:
    name = f"`{cell.code}`" + (" *" if cell.own_definition else "")
    row = rule.row or (f"each of {cell.row_list}" if cell.row_list else "")
    if rule.scope:
        yield _line(name, row, "out of scope", "", f"{rule.scope} was not chosen in the agreed scope")
    if rule.not_applicable_when is not None:
        yield _line(name, row, "not applicable", "", in_words(questionnaire, rule.not_applicable_when))
    for level in range(5):
        adds = "" if level == 0 else in_words(questionnaire, rule.levels[level - 1])
        yield _line(name, row, str(level), _text(questionnaire, cell, level), adds)


def _text(questionnaire: Questionnaire, cell: CellRule, level: int) -> str:
    own = f"cell.{cell.code}.{level}"
    ladder = "law" if cell.dimension is Dimension.LAW else "practice"
    return questionnaire.text(own if questionnaire.has_text(own) else f"ladder.{ladder}.{level}")


def _questions(questionnaire: Questionnaire) -> Iterator[str]:
    conditions = [
        condition
        for cell in questionnaire.cells
        for rule in cell.rows
        for condition in (*rule.levels, rule.not_applicable_when)
        if condition is not None
    ]
    named = {test.question for condition in conditions for test in leaves(condition) if isinstance(test, AnswerTest)}
    for question in questionnaire.questions:
        if question.code in named:
            kind = question.cell if question.type is QuestionType.MATRIX and question.cell else question.type
            answers = ", ".join(question.options) or kind.value
            by_row = f"; by row of {question.rows}" if question.rows else ""
            yield _line(f"`{question.code}`", questionnaire.text(f"question.{question.code}.text"), f"{answers}{by_row}")


def _line(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"
