"""The shapes of the files of a question set (format 1), for pydantic; imported only when files are read.

The written reference is ``docs/question-set.md``; a test compares the two.
"""

from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, StringConstraints, Tag

Code = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9./-]*$", max_length=60)]
Basis = Literal["trips-min", "trips-opt", "beyond", "legal-certainty"]
Dimension = Literal["law", "practice", "co-operation", "information"]
Quantifier = Literal["every", "any"]
CellKind = Literal["yes-partly", "choice", "number", "date", "text", "money"]
Impact = Literal["high", "medium", "low"]
Addressee = Literal["CA", "NA", "RH", "SEC", "WCO", "MEM", "CA+WCO", "none"]
Modality = Literal["should", "should-consider", "may-consider", "attempt", "expected", "will"]
Facility = Literal[
    "seaport",
    "airport",
    "land-border",
    "post-office",
    "express-hub",
    "customs-warehouse",
    "free-zone",
    "free-port",
    "transshipment",
]


def _number(value: Any) -> Any:
    return Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else value


Number = Annotated[Decimal, BeforeValidator(_number)]


class Shape(BaseModel):
    """Every mapping: no unknown key, no silent conversion."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class AnswerTestShape(Shape):
    """A test of answers."""

    kind: ClassVar[str] = "question"
    question: Code
    rows: list[Code] = []
    groups: list[Code] = []
    quantifier: Quantifier = "every"
    is_: list[Code] = Field([], alias="is")
    above: Number | None = None
    below: Number | None = None
    at_least: Number | None = None
    at_most: Number | None = None
    measured: bool | None = None
    answered: bool | None = None
    count: bool = False


class CellTestShape(Shape):
    """A test of a cell's level."""

    kind: ClassVar[str] = "cell"
    cell: Code
    at_least: int | None = Field(None, ge=0, le=4)
    at_most: int | None = Field(None, ge=0, le=4)
    supported: bool = False


class SetupTestShape(Shape):
    """A test of a set-up item."""

    kind: ClassVar[str] = "setup"
    setup: Code
    is_: list[Code] = Field(alias="is", min_length=1)


class ScopeTestShape(Shape):
    """A test of the agreed scope."""

    kind: ClassVar[str] = "scope"
    scope: Code


class WantedTestShape(Shape):
    """A test whether advice is wanted."""

    kind: ClassVar[str] = "wanted"
    wanted: Code


class AllShape(Shape):
    """Every part."""

    kind: ClassVar[str] = "all"
    all: "list[ConditionShape]" = Field(min_length=1)


class AnyShape(Shape):
    """At least one part."""

    kind: ClassVar[str] = "any"
    any: "list[ConditionShape]" = Field(min_length=1)


class NotShape(Shape):
    """Not the part."""

    kind: ClassVar[str] = "not"
    not_: "ConditionShape" = Field(alias="not")


CONDITION_SHAPES: tuple[type[Shape], ...] = (
    AllShape,
    AnyShape,
    NotShape,
    AnswerTestShape,
    CellTestShape,
    SetupTestShape,
    ScopeTestShape,
    WantedTestShape,
)


def _kind(value: Any) -> str | None:
    """Name the kind of a condition: by the one key that decides, or none."""
    if not isinstance(value, dict):
        return None
    kinds = [shape.kind for shape in CONDITION_SHAPES if shape.kind in value]  # type: ignore[attr-defined]
    return f"={kinds[0]}" if len(kinds) == 1 else None


# The tags begin with a sign that no key has, so that they can be told from keys in the path of an error.
ConditionShape = Annotated[
    Annotated[AllShape, Tag("=all")]
    | Annotated[AnyShape, Tag("=any")]
    | Annotated[NotShape, Tag("=not")]
    | Annotated[AnswerTestShape, Tag("=question")]
    | Annotated[CellTestShape, Tag("=cell")]
    | Annotated[SetupTestShape, Tag("=setup")]
    | Annotated[ScopeTestShape, Tag("=scope")]
    | Annotated[WantedTestShape, Tag("=wanted")],
    Discriminator(_kind),
]


class SectionShape(Shape):
    """A section of the text."""

    code: Code
    paragraphs: list[str] = []


class SetShape(Shape):
    """``set.yaml``."""

    format: Literal[1]
    code: Code
    version: str = Field(min_length=1)
    languages: list[Code] = Field(min_length=1)
    sections: list[SectionShape] = Field(min_length=1)
    modules: list[Code] = []
    respondents: list[Code] = []
    glossary: list[Code] = []


class SubItemShape(Shape):
    """A part of a standard."""

    code: Code
    ours: bool = False
    optional: bool = False
    qualifier: bool = False
    trips: str = ""


class StandardShape(Shape):
    """A standard."""

    code: Code
    section: Code
    number: int = Field(ge=1)
    addressee: Addressee
    modality: Modality
    dimensions: list[Dimension] = Field(min_length=1)
    use: Literal["scored", "option", "context", "secretariat"]
    trips: str = ""
    qualifier: bool = False
    sub_items: list[SubItemShape] = []


class RowShape(Shape):
    """A row of a list."""

    code: Code
    facility: Facility | Literal[""] = ""
    optional: bool = False
    informative: bool = False
    ours: bool = False
    basis: Basis | None = None
    articles: list[str] = []


class RowListShape(Shape):
    """A list of rows."""

    code: Code
    rows: list[RowShape] = Field(min_length=1)
    scoped: bool = False


class QuestionShape(Shape):
    """A question."""

    code: Code
    standard: Code
    dimension: Dimension
    basis: Basis
    type: Literal["yes-partly", "choice", "choices", "matrix", "number", "money", "date", "text", "level"]
    articles: list[str] = []
    paragraph: str = ""
    rows: Code | Literal[""] = ""
    row_codes: list[Code] = []
    groups: list[Code] = []
    cell: CellKind | None = None
    options: list[Code] = []
    none_option: bool = False
    unit: str = ""
    whole: bool = False
    minimum: Number | None = None
    maximum: Number | None = None
    asked_when: ConditionShape | None = None
    rows_asked_when: ConditionShape | None = None
    ask: list[Code] = []
    comment_on: list[Code] = []
    scored: bool = True
    safeguard: bool = False
    site_only: bool = False
    short_form: bool = False
    always: bool = False
    core: bool = True
    module: str = ""


class LevelsShape(Shape):
    """What each level adds."""

    one: ConditionShape = Field(alias="1")
    two: ConditionShape = Field(alias="2")
    three: ConditionShape = Field(alias="3")
    four: ConditionShape = Field(alias="4")


class RowRuleShape(Shape):
    """The ladder of one row of a cell."""

    levels: LevelsShape
    not_applicable_when: ConditionShape | None = None
    scope: Code | Literal[""] = ""


class CellShape(Shape):
    """A cell: one ladder, one ladder for every row of a list, or a ladder for each named row."""

    code: Code
    standard: Code
    dimension: Literal["law", "practice"]
    levels: LevelsShape | None = None
    row_list: Code | Literal[""] = ""
    rows: dict[Code, RowRuleShape] = {}
    not_applicable_when: ConditionShape | None = None
    own_definition: bool = False


class TripsItemShape(Shape):
    """An item of the TRIPS-minimum list."""

    code: Code
    article: str
    located: ConditionShape
    partly: ConditionShape
    questions: list[Code] = Field(min_length=1)


class BranchShape(Shape):
    """One of the alternatives of a rule."""

    code: Code
    when: ConditionShape


class RuleShape(Shape):
    """A recommendation rule."""

    code: Code
    standards: list[Code] = Field(min_length=1)
    basis: Basis
    dimension: Dimension
    when: ConditionShape
    class_: int = Field(alias="class", ge=1, le=4)
    impact: Impact
    effort: int = Field(ge=1, le=4)
    stages: list[Literal["A", "B", "C"]] = Field(min_length=1)
    instruments: list[Code] = []
    addressee: Code
    class_if_applicable: int | None = Field(None, ge=1, le=4)
    class_if_wanted: int | None = Field(None, ge=1, le=4)
    requires_applicable: bool = False
    on_request: bool = False
    needs_power: bool = False
    legal_cell: Code | Literal[""] = ""
    lists_rows_of: Code | Literal[""] = ""
    lists_rows_when: list[Code] = []
    branches: list[BranchShape] = []


class InstrumentShape(Shape):
    """An instrument."""

    code: Code
    confirmed_on: str = ""
    url: str = ""


class StandardsFile(Shape):
    """``standards.yaml``."""

    standards: list[StandardShape] = Field(min_length=1)


class RowsFile(Shape):
    """``rows*.yaml``."""

    row_lists: list[RowListShape] = Field(min_length=1)


class QuestionsFile(Shape):
    """``questions/*.yaml``."""

    questions: list[QuestionShape] = Field(min_length=1)


class CellsFile(Shape):
    """``cells*.yaml``."""

    cells: list[CellShape] = Field(min_length=1)


class TripsFile(Shape):
    """``trips.yaml``."""

    trips: list[TripsItemShape] = Field(min_length=1)


class RulesFile(Shape):
    """``rules*.yaml``."""

    rules: list[RuleShape] = Field(min_length=1)


class InstrumentsFile(Shape):
    """``instruments.yaml``."""

    instruments: list[InstrumentShape] = Field(min_length=1)


for _shape in (AllShape, AnyShape, NotShape):
    _shape.model_rebuild()
