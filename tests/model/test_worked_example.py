"""The worked example of the method, figure by figure."""

import pytest

from diagnostic.model.assessment import Assessment, assess, recommend
from diagnostic.model.flag import FlagCode, LooksAt
from diagnostic.model.level import HeldBy
from diagnostic.model.recommendation import ClassReason
from diagnostic.model.trips import Located
from tests.model.mission import secure_2007
from tests.model.worked_example import worked_example

LEVELS = {
    # cell: claimed, supported
    "I-1.L": ("3", "2"),
    "I-1.P": ("2", "2"),
    "I-2.L": ("1", "1"),
    "I-2.P": ("2", "2"),
    "I-4.L": ("3", "3"),
    "I-4.P": ("2", "2"),
    "I-5.L": ("?", "?"),
    "I-5.P": ("0", "0"),
    "I-6.L": ("2", "2"),
    "I-6.P": ("3", "2"),
    "I-7.L": ("3", "3"),
    "I-7.P": ("3", "3"),
    "I-8.L": ("3", "3"),
    "I-8.P": ("4", "3"),
    "II-1.P": ("3", "3"),
    "II-2.P": ("2", "2"),
    "II-3.P": ("2", "1"),
    "II-4.L": ("3", "3"),
    "II-4.P": ("2", "2"),
    "II-5.P": ("3", "3"),
    "II-7.L": ("NA", "NA"),
    "II-7.P": ("2", "2"),
    "II-8.P": ("?", "?"),
    "III-1.P": ("OUT", "OUT"),
}


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    return assess(secure_2007(), worked_example(secure_2007()).state)


@pytest.mark.parametrize("cell", LEVELS)
def test_level_of_every_cell(assessment: Assessment, cell: str) -> None:
    result = assessment.cell(cell)
    assert (result.claimed.sign, result.supported.sign) == LEVELS[cell]


def test_row_vectors(assessment: Assessment) -> None:
    law = {row.row: (row.claimed.sign, row.supported.sign) for row in assessment.cell("I-1.L").rows}
    assert (law["import"], law["export"], law["postal"]) == (("3", "3"), ("3", "3"), ("3", "2"))
    assert law["free-port"] == ("NA", "NA")
    assert law["warehouse"] == ("OUT", "OUT")
    criteria = {row.row: row.supported.sign for row in assessment.cell("II-2.P").rows}
    assert criteria == {"national": "3", "regional": "2", "international": "3"}
    sharing = {row.row: row.claimed.sign for row in assessment.cell("II-7.P").rows}
    assert sharing == {"II-7a": "NA", "II-7b": "2", "II-7c": "NA", "II-7d": "2", "II-7e": "2"}
    assert assessment.cell("II-7.L").claimed.reason == "qualifier"


def test_section_one(assessment: Assessment) -> None:
    section = assessment.sections[0]
    assert (section.section, section.cells_in_scope, section.not_applicable) == ("I", 14, 0)
    assert section.coverage == (13, 14)
    assert section.at_level == (1, 1, 6, 5, 0)
    assert sum(section.at_level) == 13
    assert section.lowest == ("I-5.P",)
    assert section.named == ("I-5.P", "I-2.L")
    assert section.evidence_share == (9, 13)
    assert not section.incomplete


def test_section_two(assessment: Assessment) -> None:
    section = assessment.sections[1]
    assert (section.section, section.cells_in_scope, section.not_applicable) == ("II", 9, 1)
    assert section.coverage == (7, 8)
    assert section.at_level == (0, 1, 3, 3, 0)
    assert section.lowest == section.named == ("II-3.P",)
    assert not section.incomplete


def test_section_three_is_outside_the_scope(assessment: Assessment) -> None:
    section = assessment.sections[2]
    assert (section.cells_in_scope, section.out_of_scope, section.coverage) == (0, 1, (0, 0))
    assert not section.incomplete


def test_flags(assessment: Assessment) -> None:
    assert [(flag.code, flag.standard, flag.looks_at) for flag in assessment.flags] == [
        (FlagCode.PRACTICE_WITHOUT_LAW, "I-2", LooksAt.CLAIMED)
    ]


def test_practice_without_located_law_asks_for_legal_certainty(assessment: Assessment) -> None:
    (cover,) = assessment.recommendations.legal_certainty
    assert (cover.code, cover.klass, cover.standards) == ("R-X1", 1, ("I-2",))
    assert cover.klass_reasons == (ClassReason.RULE,)
    assert {"I2-1", "I2-2", "I2-7", "I2-P"} <= {answer.place.question for answer in cover.answers}
    assert all(answer.entries for answer in cover.answers)


def test_the_audit_law_is_a_task_and_not_a_zero(assessment: Assessment) -> None:
    fact = next(fact for fact in assessment.follow_up.facts if fact.question == "I5-1")
    assert (fact.state, fact.cells) == ("dont-know", ("I-5.L",))
    cell = next(cell for cell in assessment.follow_up.cells if cell.cell == "I-5.L")
    assert cell.questions == ("I5-1",)
    assert "R-I5a" not in {each.code for each in assessment.recommendations.all}


def test_a_completion_without_a_denominator_is_a_task_and_not_a_level(assessment: Assessment) -> None:
    assert "II8-3" in next(cell for cell in assessment.follow_up.cells if cell.cell == "II-8.P").questions
    assert "R-II8" not in {each.code for each in assessment.recommendations.all}


def test_a_share_to_be_printed_rounds_to_the_figures_of_the_example(assessment: Assessment) -> None:
    """93 %, 87.5 % and 69 %: shares are printed as two counts, so that nobody takes a percentage for a mark."""
    one, two = assessment.sections[0], assessment.sections[1]
    assert round(100 * one.coverage[0] / one.coverage[1]) == 93
    assert 100 * two.coverage[0] / two.coverage[1] == 87.5
    assert round(100 * one.evidence_share[0] / one.evidence_share[1]) == 69


def test_trips_extract(assessment: Assessment) -> None:
    shown = {item.article: item.shown for item in assessment.trips}
    assert list(shown) == ["51", "52", "53", "54", "55", "56", "57", "59", "69"]
    for article in ("51", "52", "54", "55", "57"):
        assert shown[article] is Located.LOCATED
    assert shown["59"] is Located.UNKNOWN
    assert shown["69"] is Located.NOT_LOCATED
    contact = next(item for item in assessment.trips if item.article == "69")
    assert "R-I8b" in contact.recommendations
    assert "R-I8b" in {each.code for each in assessment.recommendations.trips_minimum}


def test_what_holds_a_level(assessment: Assessment) -> None:
    post = assessment.cell("I-1.L").held_supported
    assert post is not None
    assert (post.by, post.row, post.evidence) == (HeldBy.AGAINST, "postal", ("EV-02",))
    manual, post_methods = assessment.cell("I-6.P").held_supported, assessment.cell("II-3.P").held_supported
    assert manual is not None and post_methods is not None
    assert (manual.by, manual.evidence) == (HeldBy.AGAINST, ("EV-07",))
    assert (post_methods.by, post_methods.row, post_methods.evidence) == (HeldBy.AGAINST, "post", ("EV-08",))
    central = assessment.cell("I-8.P").held_supported
    assert central is not None
    assert (central.by, central.needs) == (HeldBy.CEILING, 3)
    form = assessment.cell("I-4.P").held_claimed
    assert form is not None
    assert form.by is HeldBy.CRITERION
    assert "I4-6" in form.questions


def test_every_level_names_the_answers_behind_it(assessment: Assessment) -> None:
    for cell in assessment.cells:
        if cell.claimed.numeric:
            reached = cell.why[: (cell.claimed.level or 0) + 1]
            assert any(answer.entries for reason in reached for test in reason.criteria for answer in test.answers), cell.code


def test_recommendations_alone_are_those_of_the_whole(assessment: Assessment) -> None:
    state = worked_example(secure_2007()).state
    assert recommend(secure_2007(), state) == assessment.recommendations
    assert assessment.recommendations.trips_minimum
