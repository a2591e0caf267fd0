"""A question set as a frozen value: standards, questions, ladders, rules and their texts. The framework is data, not code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from diagnostic.model.condition import Condition


class Basis(StrEnum):
    """The three bases never share a list or a count; ``legal-certainty`` is the basis of recommendation R-X1 alone."""

    TRIPS_MIN = "trips-min"
    TRIPS_OPT = "trips-opt"
    BEYOND = "beyond"
    LEGAL_CERTAINTY = "legal-certainty"


class Dimension(StrEnum):
    """Law and practice are levelled apart; co-operation counts as practice in a cell; information is never levelled."""

    LAW = "law"
    PRACTICE = "practice"
    COOPERATION = "co-operation"
    INFORMATION = "information"


class Use(StrEnum):
    """How a standard is used for one administration: 15 scored, 1 option, 4 context, 3 secretariat."""

    SCORED = "scored"
    OPTION = "option"
    CONTEXT = "context"
    SECRETARIAT = "secretariat"


class QuestionType(StrEnum):
    """The kinds of answer."""

    YES_PARTLY = "yes-partly"
    CHOICE = "choice"
    CHOICES = "choices"
    MATRIX = "matrix"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    TEXT = "text"
    LEVEL = "level"


YES_PARTLY_OPTIONS = ("yes", "partly", "no")


@dataclass(frozen=True)
class Row:
    """A line of a matrix (control situation, mode of transport, step ...).

    ``facility`` names the set-up facility without which the row is not applicable; ``optional`` rows count only when chosen in the scope;
    ``informative`` rows never lower a level (general transit: SECURE 2007, paragraph 10); ``ours`` marks rows the text does not name.
    """

    code: str
    facility: str = ""
    optional: bool = False
    informative: bool = False
    ours: bool = False
    basis: Basis | None = None
    articles: tuple[str, ...] = ()


@dataclass(frozen=True)
class RowList:
    """A named list of rows that several matrices share. ``scoped`` lists (the control situations) take part in the agreed scope."""

    code: str
    rows: tuple[Row, ...]
    scoped: bool = False


@dataclass(frozen=True)
class Section:
    """A section of the text: I, II, III."""

    code: str
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True)
class SubItem:
    """A part of a standard. ``ours`` when the split is ours and not a bullet of the text; ``optional`` when in the scope only if chosen."""

    code: str
    ours: bool = False
    optional: bool = False
    qualifier: bool = False
    trips: str = ""


@dataclass(frozen=True)
class Standard:
    """One of the 23 standards, with what decides how it may be used."""

    code: str
    section: str
    number: int
    addressee: str
    modality: str
    dimensions: tuple[str, ...]
    use: Use
    trips: str = ""
    qualifier: bool = False
    sub_items: tuple[SubItem, ...] = ()


@dataclass(frozen=True)
class Question:
    """One question. Texts stand in the language files under ``question.<code>``.

    ``rows`` names a row list and ``groups`` the blocks of columns of a matrix, whose cells are of type ``cell``. ``options`` are the answers
    to choose from (of the cell, for a matrix). ``basis`` is what the question rests on; a row may carry its own. ``core`` is False for the
    few questions that are ours (elements of a ladder, short form of TRIPS Art. 59, modules). ``always`` questions are asked whatever the
    scope (the TRIPS-minimum short list).
    """

    code: str
    standard: str
    dimension: Dimension
    basis: Basis
    type: QuestionType
    articles: tuple[str, ...] = ()
    paragraph: str = ""
    rows: str = ""
    row_codes: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    cell: QuestionType | None = None
    options: tuple[str, ...] = ()
    none_option: bool = False
    unit: str = ""
    whole: bool = False
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    asked_when: Condition | None = None
    rows_asked_when: Condition | None = None
    ask: tuple[str, ...] = ()
    comment_on: tuple[str, ...] = ()
    scored: bool = True
    safeguard: bool = False
    site_only: bool = False
    short_form: bool = False
    always: bool = False
    core: bool = True
    module: str = ""


@dataclass(frozen=True)
class RowRule:
    """The ladder of one row of a cell (or of the whole cell, with ``row`` empty): the condition of each level 1 to 4.

    A level holds when its condition and those of all lower levels are met. ``scope`` names the sub-item that must be in scope.
    """

    row: str
    levels: tuple[Condition, Condition, Condition, Condition]
    not_applicable_when: Condition | None = None
    scope: str = ""


@dataclass(frozen=True)
class CellRule:
    """The published rule of one of the 24 cells, e.g. ``I-1.L``. With several rows the lowest row in scope decides.

    ``own_definition`` marks practice cells that rest on the mission's own definition and not on SECURE (printed with an asterisk).
    """

    code: str
    standard: str
    dimension: Dimension
    rows: tuple[RowRule, ...]
    row_list: str = ""
    own_definition: bool = False


@dataclass(frozen=True)
class TripsItem:
    """One line of the TRIPS-minimum short list, with what makes it located, partly located or not located."""

    code: str
    article: str
    located: Condition
    partly: Condition
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Branch:
    """One of the alternatives of a rule, with its own sentence on what was seen (``rule.<rule>.seen.<code>``)."""

    code: str
    when: Condition


@dataclass(frozen=True)
class RecommendationRule:
    """A rule that drafts a recommendation from answers or levels. Texts stand under ``rule.<code>``.

    ``klass`` is 1 to 4; ``klass_if_applicable`` replaces it where TRIPS minimum applies as stated by the administration; ``klass_if_wanted``
    where advice is wanted. ``needs_power`` marks practice that cannot be recommended before the law is there (``legal_cell`` at 0 or 1).
    ``requires_applicable`` rules fire only where the TRIPS minimum applies. ``on_request`` rules fire only where advice is wanted.
    ``branches`` are the alternatives of ``when`` that are told apart in words; a rule that has some fires only with one of them.
    """

    code: str
    standards: tuple[str, ...]
    basis: Basis
    dimension: Dimension
    when: Condition
    klass: int
    impact: str
    effort: int
    stages: tuple[str, ...]
    instruments: tuple[str, ...]
    addressee: str
    klass_if_applicable: int | None = None
    klass_if_wanted: int | None = None
    requires_applicable: bool = False
    on_request: bool = False
    needs_power: bool = False
    legal_cell: str = ""
    lists_rows_of: str = ""
    lists_rows_when: tuple[str, ...] = ()
    branches: tuple[Branch, ...] = ()


@dataclass(frozen=True)
class Instrument:
    """A tool, text or service a recommendation can point to; confirmed on a date at an address, or not confirmed."""

    code: str
    confirmed_on: str = ""
    url: str = ""


@dataclass(frozen=True)
class Questionnaire:
    """A whole question set. ``texts`` maps language to key to text; ``digest`` names the set's exact bytes.

    Two digests that differ with the same ``version`` are the same questions with corrected texts.
    """

    code: str
    version: str
    digest: str
    languages: tuple[str, ...]
    sections: tuple[Section, ...]
    standards: tuple[Standard, ...]
    questions: tuple[Question, ...]
    row_lists: tuple[RowList, ...]
    cells: tuple[CellRule, ...]
    trips: tuple[TripsItem, ...]
    rules: tuple[RecommendationRule, ...]
    instruments: tuple[Instrument, ...]
    modules: tuple[str, ...]
    respondents: tuple[str, ...]
    glossary: tuple[str, ...]
    texts: Mapping[str, Mapping[str, str]] = field(repr=False)

    def text(self, key: str, language: str = "") -> str:
        """Return the text under ``key``: in the language asked for, else in the set's first language, else the key itself."""
        first = self.languages[0]
        return self.texts.get(language or first, {}).get(key) or self.texts[first].get(key) or key

    def has_text(self, key: str, language: str = "") -> bool:
        """Tell whether there is a text under ``key`` in the language (or the first)."""
        return bool(self.texts.get(language or self.languages[0], {}).get(key) or self.texts[self.languages[0]].get(key))

    def question(self, code: str) -> Question:
        """Return the question with this code. Raises ``KeyError``."""
        return self._by_code[code]

    def standard(self, code: str) -> Standard:
        """Return the standard with this code. Raises ``KeyError``."""
        return next(standard for standard in self.standards if standard.code == code)

    def questions_of(self, standard: str) -> tuple[Question, ...]:
        """Return a standard's (or module's) questions in their order."""
        return tuple(question for question in self.questions if question.standard == standard)

    def trips_minimum_questions(self) -> tuple[str, ...]:
        """Return the questions of the TRIPS-minimum short list, in the order of the set: what every count of that list counts. Nothing
        voluntary stands among them, whatever an article's line looks at beside them."""
        named = {code for item in self.trips for code in item.questions}
        listed = (question for question in self.questions if question.basis is Basis.TRIPS_MIN)
        return tuple(question.code for question in listed if question.always or question.code in named)

    def rows_of(self, question: Question) -> tuple[Row, ...]:
        """Return the rows of a matrix question; () for any other."""
        if not question.rows:
            return ()
        rows = next(listed.rows for listed in self.row_lists if listed.code == question.rows)
        return tuple(row for row in rows if not question.row_codes or row.code in question.row_codes)

    def cell(self, code: str) -> CellRule:
        """Return the rule of a cell such as ``I-1.L``. Raises ``StopIteration`` never: unknown codes raise ``KeyError``."""
        for rule in self.cells:
            if rule.code == code:
                return rule
        raise KeyError(code)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_code", {question.code: question for question in self.questions})

    _by_code: Mapping[str, Question] = field(init=False, repr=False, compare=False)
