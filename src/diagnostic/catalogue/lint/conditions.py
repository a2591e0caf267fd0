"""Each test of a condition must fit what it looks at: question, answers, rows, groups, cell, scope."""

from collections.abc import Iterator

from diagnostic.catalogue.lint.codes import Checked, answers_of, kind_of
from diagnostic.catalogue.shape_problems import did_you_mean
from diagnostic.catalogue.source import Step
from diagnostic.catalogue.walk import Stated, conditions_of, leaves_at
from diagnostic.model.condition import ANY, EVERY, THIS_ROW, AnswerTest, CellTest, ScopeTest, SetupTest, WantedTest
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Question, QuestionType
from diagnostic.model.scope import FACILITIES

# The set-up items that a condition may look at, with their values.
_YES_NO = ("yes", "no", "unknown")
SETUP_ITEMS = {
    "wto-member": _YES_NO,
    "ldc-transition": _YES_NO,
    "customs-union": ("none", "internal-only", "external", "yes", "no", "unknown"),
    "mode": ("mission", "self-assessment"),
    "mission-type": ("diagnostic", "monitoring", "follow-up"),
    **{f"facility.{facility}": _YES_NO for facility in FACILITIES},
}
_FIGURES = (QuestionType.NUMBER, QuestionType.MONEY)


def check_conditions(checked: Checked) -> Iterator[Problem]:
    """Yield every test that names something unknown or asks something its question cannot answer."""
    for stated in conditions_of(checked.questionnaire):
        for path, leaf, _ in leaves_at(stated.condition, stated.path):
            test = _Test(checked, stated, path)
            if isinstance(leaf, AnswerTest):
                yield from test.answer(leaf)
            elif isinstance(leaf, CellTest):
                yield from test.cell(leaf)
            elif isinstance(leaf, SetupTest):
                yield from test.setup(leaf)
            elif isinstance(leaf, ScopeTest):
                yield from test.known("scope item", "scope", (leaf.item,), _scope_items(checked))
            elif isinstance(leaf, WantedTest):
                standards = tuple(standard.code for standard in checked.questionnaire.standards)
                yield from test.known("standard", "wanted", (leaf.standard,), standards)


def _scope_items(checked: Checked) -> tuple[str, ...]:
    whole = checked.questionnaire
    parts = [part.code for standard in whole.standards for part in standard.sub_items]
    rows = [row.code for listed in whole.row_lists if listed.scoped for row in listed.rows]
    return (*(standard.code for standard in whole.standards), *parts, *rows, *whole.modules)


class _Test:
    """The checks of one test of one condition."""

    def __init__(self, checked: Checked, stated: Stated, path: tuple[Step, ...]) -> None:
        self.checked = checked
        self.stated = stated
        self.path = path

    def problem(self, code: str, message: str, remedy: str, *path: Step) -> Problem:
        """Return a problem at this test."""
        thing = (self.stated.kind, self.stated.code)
        return self.checked.problem(code, f"{self.stated.code}: {message}", remedy, thing, (*self.path, *path))

    def known(self, what: str, key: str, named: tuple[str, ...], words: tuple[str, ...], of: str = "") -> Iterator[Problem]:
        """Yield a problem for each name that is not among the words."""
        for number, name in enumerate(named):
            if name not in words:
                message = f"the {what} {name} is not there{of}."
                thing = (self.stated.kind, self.stated.code)
                path = (*self.path, key, number)
                message = f"{self.stated.code}: {message}"
                yield self.checked.dangling("condition.dangling", what, name, message, did_you_mean(name, words), thing, path)

    def answer(self, test: AnswerTest) -> Iterator[Problem]:
        """Check a test of answers."""
        questions = self.checked.questions()
        question = questions.get(test.question)
        if question is None:
            yield from self.known("question", "question", (test.question,), tuple(questions))
            return
        of = f" in {question.code}"
        answers = answers_of(question)
        if answers:
            yield from self.known("answer", "is", test.is_, answers, of)
        elif test.is_:
            message = f"{question.code} has no options that is could name."
            yield self.problem("condition.unfit", message, "Use above, below, measured or answered.", "is")
        yield from self._rows(test, question)
        yield from self.known("group", "groups", test.groups, question.groups, of)
        yield from self._comparison(test, question)

    def _rows(self, test: AnswerTest, question: Question) -> Iterator[Problem]:
        if question.type is not QuestionType.MATRIX:
            if test.rows:
                message = f"{question.code} is no matrix and has no rows."
                yield self.problem("condition.unfit", message, "Take rows out.", "rows")
            return
        if not test.rows:
            message = f"{question.code} is a matrix, and the test names no rows."
            yield self.problem("condition.unfit", message, "Add rows: [every], [any], [this] or codes.", "question")
        elif test.rows == (THIS_ROW,):
            if not self.stated.this_list:
                message = "this row is only known in rows_asked_when and in a cell with a row_list."
                yield self.problem("condition.unfit", message, "Name the rows, or use [every] or [any].", "rows")
            elif self.stated.this_list != question.rows and self.checked.rows(question.rows):
                message = f"this row is of the list {self.stated.this_list}, and {question.code} has {question.rows}."
                yield self.problem("condition.unfit", message, "Name the rows.", "rows")
        elif test.rows not in ((EVERY,), (ANY,)) and self.checked.rows(question.rows):
            yield from self.known("row", "rows", test.rows, self.checked.rows_of(question), f" in {question.code}")

    def _comparison(self, test: AnswerTest, question: Question) -> Iterator[Problem]:
        bounds = [key for key in ("above", "below", "at_least", "at_most") if getattr(test, key) is not None]
        figure = kind_of(question) in _FIGURES
        if bounds and not figure and not test.count:
            message = f"{question.code} has no figure to compare."
            yield self.problem("condition.unfit", message, f"Take {bounds[0]} out, or count ticks.", bounds[0])
        if test.measured is not None and not figure:
            message = f"{question.code} has no figure that could be measured."
            yield self.problem("condition.unfit", message, "Use is or answered.", "measured")
        if test.count and question.type not in (QuestionType.CHOICES, QuestionType.MATRIX):
            message = f"{question.code} has nothing to count."
            yield self.problem("condition.unfit", message, "Take count out.", "count")
        if test.count and not bounds:
            yield self.problem("condition.unfit", "a count without a bound.", "Add at_least or at_most.", "count")
        if not (test.is_ or bounds or test.measured is not None or test.answered is not None):
            message = f"the test of {question.code} asks nothing of the answer."
            yield self.problem("condition.empty", message, "Add is, a bound, measured or answered.", "question")

    def cell(self, test: CellTest) -> Iterator[Problem]:
        """Check a test of a cell."""
        yield from self.known("cell", "cell", (test.cell,), tuple(c.code for c in self.checked.questionnaire.cells))
        if test.at_least is None and test.at_most is None:
            yield self.problem("condition.empty", "the test asks no level.", "Add at_least or at_most.", "cell")

    def setup(self, test: SetupTest) -> Iterator[Problem]:
        """Check a test of a set-up item."""
        yield from self.known("set-up item", "setup", (test.item,), tuple(SETUP_ITEMS))
        if test.item in SETUP_ITEMS:
            yield from self.known("value", "is", test.is_, SETUP_ITEMS[test.item], f" for {test.item}")
