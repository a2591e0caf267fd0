"""Everything that a set names must be there."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from diagnostic.catalogue.lint.codes import Checked, answers_of, kind_of, twice
from diagnostic.catalogue.shape_problems import did_you_mean
from diagnostic.catalogue.source import Step
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Dimension, Question, QuestionType, RecommendationRule, Use

_WITH_OPTIONS = (QuestionType.CHOICE, QuestionType.CHOICES)


def check_references(checked: Checked) -> Iterator[Problem]:
    """Yield names that nothing answers to, outside of conditions."""
    whole = checked.questionnaire
    sections = [section.code for section in whole.sections]
    for standard in whole.standards:
        yield from _known(checked, "section", [standard.section], sections, ("standard", standard.code), ("section",))
    for question in whole.questions:
        yield from _question(checked, question)
    lists = [listed.code for listed in whole.row_lists]
    for cell in whole.cells:
        thing = ("cell", cell.code)
        yield from _known(checked, "standard", [cell.standard], _standards(checked), thing, ("standard",))
        if cell.row_list:
            yield from _known(checked, "row list", [cell.row_list], lists, thing, ("row_list",))
        parts = [part.code for standard in whole.standards for part in standard.sub_items]
        rows = [*checked.rows(cell.row_list), *parts]
        yield from _known(checked, "row or sub-item", [row.row for row in cell.rows if row.row], rows, thing, ("rows",))
        for row in cell.rows:
            if row.scope:
                yield from _known(checked, "sub-item", [row.scope], parts, thing, ("rows", row.row, "scope"))
    for item in whole.trips:
        yield from _known(checked, "question", item.questions, checked.questions(), ("trips", item.code), ("questions",))
    for rule in whole.rules:
        yield from _rule(checked, rule)


def check_cells(checked: Checked) -> Iterator[Problem]:
    """Yield scored standards without a cell, cells of what is not scored, and cells without one clear ladder."""
    whole = checked.questionnaire
    for standard in whole.standards:
        mine = [cell for cell in whole.cells if cell.standard == standard.code]
        if standard.use is Use.SCORED and not mine:
            message = f"{standard.code} is scored and no cell has its rule."
            problem = checked.problem("cell.missing", message, "Add the cell to cells*.yaml.", ("standard", standard.code))
            yield replace(problem, values=(("standard", standard.code),))
        if standard.use is not Use.SCORED and mine:
            message = f"{standard.code} is not scored, and yet {mine[0].code} levels it."
            yield checked.problem("cell.not-scored", message, "Take the cell out.", ("cell", mine[0].code))
    for cell in whole.cells:
        letter = {Dimension.LAW: "L", Dimension.PRACTICE: "P"}.get(cell.dimension, "")
        if cell.code != f"{cell.standard}.{letter}":
            message = f"The cell {cell.code} is not named after its standard and dimension."
            remedy = f"Name it {cell.standard}.{letter}, or correct the standard or the dimension."
            yield checked.problem("cell.code", message, remedy, ("cell", cell.code), ("code",))
        if not cell.rows:
            remedy = "Add levels, or rows with levels."
            yield checked.problem("cell.no-levels", f"{cell.code} has no levels.", remedy, ("cell", cell.code))
        elif len(cell.rows) > 1 and not cell.rows[0].row:
            message = f"{cell.code} has levels of its own and levels of rows."
            yield checked.problem("cell.two-ladders", message, "Keep one of the two.", ("cell", cell.code), ("rows",))


def _question(checked: Checked, question: Question) -> Iterator[Problem]:
    whole, thing = checked.questionnaire, ("question", question.code)
    owners = [*_standards(checked), *whole.modules]
    yield from _known(checked, "standard", [question.standard], owners, thing, ("standard",))
    if question.module:
        yield from _known(checked, "module", [question.module], whole.modules, thing, ("module",))
    yield from _known(checked, "respondent", question.ask, whole.respondents, thing, ("ask",))
    answers = {*answers_of(question), "not-applicable", "dont-know", "declined", "not-measured"}
    yield from _known(checked, "answer", question.comment_on, answers, thing, ("comment_on",))
    matrix = question.type is QuestionType.MATRIX
    if question.rows:
        lists = [listed.code for listed in whole.row_lists]
        yield from _known(checked, "row list", [question.rows], lists, thing, ("rows",))
        if question.rows in lists:
            rows = checked.rows(question.rows)
            yield from _known(checked, "row", question.row_codes, rows, thing, ("row_codes",))
    for key, given in (("rows", question.rows), ("cell", question.cell)):
        if matrix and not given:
            message = f"{question.code} is a matrix without {key}."
            yield checked.problem("question.matrix", message, f"Add {key}.", thing)
        if given and not matrix:
            message = f"{question.code} has {key} and is no matrix."
            yield checked.problem("question.matrix", message, f"Take {key} out, or make it a matrix.", thing, (key,))
    if kind_of(question) in _WITH_OPTIONS and not question.options:
        message = f"{question.code} has nothing to choose from."
        yield checked.problem("question.options", message, "Add options.", thing)
    if kind_of(question) not in _WITH_OPTIONS and question.options:
        message = f"{question.code} has options, and its type takes none."
        yield checked.problem("question.options", message, "Take them out, or change the type.", thing, ("options",))
    for key in ("options", "ask", "groups", "row_codes"):
        for number, code in twice(getattr(question, key)):
            message = f"{question.code} names {code} twice among its {key}."
            yield checked.problem("set.named-twice", message, "Name it once.", thing, (key, number))
    low, high = question.minimum, question.maximum
    if low is not None and high is not None and low > high:
        message = f"The minimum of {question.code} is above its maximum."
        yield checked.problem("question.bounds", message, "Correct the two.", thing, ("minimum",))


def _rule(checked: Checked, rule: RecommendationRule) -> Iterator[Problem]:
    whole, thing = checked.questionnaire, ("rule", rule.code)
    owners = [*_standards(checked), *whole.modules]
    yield from _known(checked, "standard", rule.standards, owners, thing, ("standards",))
    instruments = [instrument.code for instrument in whole.instruments]
    yield from _known(checked, "instrument", rule.instruments, instruments, thing, ("instruments",))
    first = whole.texts.get(whole.languages[0], {})
    addressees = [key.partition(".")[2] for key in first if key.startswith("addressee.")]
    yield from _known(checked, "addressee", [rule.addressee], addressees, thing, ("addressee",))
    if rule.legal_cell:
        cells = [cell.code for cell in whole.cells]
        yield from _known(checked, "cell", [rule.legal_cell], cells, thing, ("legal_cell",))
    if rule.lists_rows_of:
        questions = checked.questions()
        yield from _known(checked, "question", [rule.lists_rows_of], questions, thing, ("lists_rows_of",))
        asked = questions.get(rule.lists_rows_of)
        if asked is not None:
            if asked.type is not QuestionType.MATRIX:
                message = f"{rule.code} lists rows of {asked.code}, which is no matrix."
                remedy = "Name a matrix, or take the key out."
                yield checked.problem("reference.not-a-matrix", message, remedy, thing, ("lists_rows_of",))
            yield from _known(checked, "answer", rule.lists_rows_when, answers_of(asked), thing, ("lists_rows_when",))


def _standards(checked: Checked) -> list[str]:
    return [standard.code for standard in checked.questionnaire.standards]


def _known(
    checked: Checked,
    what: str,
    named: Iterable[str],
    known: Iterable[str],
    thing: tuple[str, str],
    path: tuple[Step, ...],
) -> Iterator[Problem]:
    """Yield a problem for each name that is not known."""
    words = set(known)
    for number, name in enumerate(named):
        if name not in words:
            message = f"{thing[1]} names the {what} {name}, which this set does not have."
            place = (*path, number) if path[-1] != "rows" or what == "row list" else (*path, name)
            yield checked.dangling("reference.dangling", what, name, message, did_you_mean(name, words), thing, place)
