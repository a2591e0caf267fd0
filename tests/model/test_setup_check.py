"""What is still open in a set-up, and what follows from it."""

import pytest

from diagnostic.catalogue.compiled import load_questionnaire
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.setup_check import STEP_OF, SetupPoint, Step, Weight, open_points, setup_points
from diagnostic.model.setup_item import ITEMS
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.writing import assert_value
from diagnostic.places import find_places


@pytest.fixture(scope="module")
def question_set() -> Questionnaire:
    return load_questionnaire(find_places().questionnaires / "secure-2007", None)


def said(values: dict[str, object], voice: Voice = Voice.TEAM) -> State:
    """The state after these values were set; a key is ``code`` or ``code/row``."""
    state = State()
    for number, (place, value) in enumerate(values.items(), start=1):
        code, _, row = place.partition("/")
        entry = assert_value(
            state, Subject(Kind.SETUP, code, Facet.VALUE, voice, row), value, assessment="a" * 32, author="m-1",  # type: ignore[arg-type]
            at="2026-11-16T09:00:00.000Z", identity=f"{number:032x}", salt=f"{number:032x}",
        )  # fmt: skip
        state = state.added([entry])
    return state


def codes(points: tuple[SetupPoint, ...], weight: Weight = Weight.OPEN) -> list[str]:
    return [point.code for point in points if point.weight is weight]


def test_every_item_has_a_step_but_the_mode() -> None:
    assert {item.code for item in ITEMS} - STEP_OF.keys() == {"mode"}


def test_an_empty_mission_is_open_at_every_step(question_set: Questionnaire) -> None:
    points = setup_points(question_set, State())
    assert {point.step for point in points if point.weight is Weight.OPEN} == set(Step) - {Step.CHECK}
    assert len(open_points(points, Step.CHECK)) == sum(len(open_points(points, step)) for step in set(Step) - {Step.CHECK})


def test_a_self_assessment_is_not_asked_for_what_only_a_team_states(question_set: Questionnaire) -> None:
    found = codes(setup_points(question_set, said({"mode": "self-assessment"}, Voice.ADMINISTRATION)))
    assert not {"request-date-not-set", "mission-type-not-set", "site-not-set", "reply-due-not-set"} & set(found)
    assert "issuer-not-set" in found


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"wto-member": "yes"}, "trips-applies"),
        ({"wto-member": "no"}, "trips-does-not-apply"),
        ({"wto-member": "yes", "ldc-transition": "yes"}, "trips-does-not-apply"),
        ({"wto-member": "yes", "customs-union": "internal-only"}, "trips-does-not-apply"),
        ({"wto-member": "unknown"}, "trips-not-stated"),
        ({}, "trips-not-stated"),
    ],
)
def test_what_follows_for_the_trips_minimum(question_set: Questionnaire, values: dict[str, object], code: str) -> None:
    found = codes(setup_points(question_set, said(values)), Weight.FOLLOWS)
    assert [each for each in found if each.startswith("trips-")] == [code]


def test_days_that_run_backwards_are_open_and_a_year_covers_its_days(question_set: Questionnaire) -> None:
    backwards = said({"starts-on": "2026-11-20", "ends-on": "2026-11-16"})
    assert "days-reversed" in codes(setup_points(question_set, backwards))
    within = said({"period-from": "2025-03-01", "period-to": "2025"})
    assert "period-reversed" not in codes(setup_points(question_set, within))


def test_a_scope_without_sections_is_said_to_hold_nothing(question_set: Questionnaire) -> None:
    state = said({f"scope-section/{code}": "out" for code in ("I", "II", "III")})
    assert "no-standard-in-scope" in codes(setup_points(question_set, state))


def test_the_team_is_looked_at_as_one(question_set: Questionnaire) -> None:
    observer = {"name": "Bo Ek", "role": "observer", "mark": "BE"}
    points = setup_points(question_set, said({"team/m-2": observer}), author="m-1")
    assert {"team-without-lead", "team-of-one", "nobody-at-work"} <= set(codes(points))
    assert "no-sign-off-alone" in codes(points, Weight.FOLLOWS)
    lead = {"name": "Ada Lind", "role": "team-lead", "mark": "AL"}
    whole = setup_points(question_set, said({"team/m-1": lead, "team/m-2": observer}), author="m-1")
    assert not [point for point in whole if point.step is Step.TEAM and point.weight is Weight.OPEN]


def test_two_values_of_one_voice_are_open(question_set: Questionnaire) -> None:
    subject = Subject(Kind.SETUP, "issuer", Facet.VALUE, Voice.TEAM)
    entries = [
        assert_value(
            State(), subject, value, assessment="a" * 32, author="m-1", at="2026-11-16T09:00:00.000Z",
            identity=f"{number:032x}", salt=f"{number:032x}",
        )
        for number, value in enumerate(("One", "Other"), start=1)
    ]  # fmt: skip
    points = setup_points(question_set, State.of(entries))
    assert [point.item for point in points if point.code == "two-values"] == ["issuer"]
    assert "issuer-not-set" not in codes(points)


@pytest.mark.parametrize(("said_so", "expected"), [("yes", True), ("no", False), ("", False)])
def test_an_exercise_is_said_to_be_one(question_set: Questionnaire, said_so: str, expected: bool) -> None:
    found = codes(setup_points(question_set, said({"exercise": said_so})), Weight.FOLLOWS)
    assert ("exercise" in found) is expected
