"""Unknown is not zero: a level is known exactly when every possible answer to what is unknown gives the same one."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.book import Book, Place
from diagnostic.model.condition import AllOf, AnswerTest, AnyOf, Condition, Not
from diagnostic.model.judging import Outcome, Reading, all_of, any_of, negated, outcome
from diagnostic.model.ladder import NOT_APPLICABLE, possible_levels
from diagnostic.model.possible import outcomes
from diagnostic.model.questionnaire import (
    Basis,
    Dimension,
    Question,
    Questionnaire,
    QuestionType,
    RowRule,
    Section,
    Standard,
    Use,
)
from diagnostic.model.scope import scope_of
from tests.model.mission import Mission

NA = Answer(AnswerState.NOT_APPLICABLE)
OPTIONS = ("red", "green", "blue")
PLACES = {
    Place("Q1"): ("yes", "partly", "no"),
    Place("Q2"): ("yes", "partly", "no"),
    Place("Q3"): OPTIONS,
    Place("Q4"): ("0", "1", "2", "3", "4", "not-measured"),
    Place("Q5", "a"): ("yes", "no"),
    Place("Q5", "b"): ("yes", "no"),
}
GATES: dict[str, Condition] = {"Q2": AnswerTest("Q1", is_=("yes", "partly")), "Q4": Not(AnswerTest("Q3", is_=("red",)))}


def question(code: str, kind: QuestionType, **more: object) -> Question:
    return Question(
        code, "S-1", Dimension.LAW, Basis.BEYOND, kind, asked_when=GATES.get(code), **more,  # type: ignore[arg-type]
    )  # fmt: skip


SET = Questionnaire(
    code="small", version="1", digest="0" * 64, languages=("en",), sections=(Section("S"),),
    standards=(Standard("S-1", "S", 1, "CA", "should", ("law",), Use.SCORED),),
    questions=(
        question("Q1", QuestionType.YES_PARTLY),
        question("Q2", QuestionType.YES_PARTLY),
        question("Q3", QuestionType.CHOICE, options=OPTIONS),
        question("Q4", QuestionType.NUMBER, whole=True, minimum=Decimal(0), maximum=Decimal(4)),
        question("Q5", QuestionType.CHOICES, options=("a", "b"), none_option=True),
    ),
    row_lists=(), cells=(), trips=(), rules=(), instruments=(), modules=(), respondents=(), glossary=(), texts={"en": {}},
)  # fmt: skip

TESTS = st.one_of(
    st.builds(
        lambda code, values: AnswerTest(code, is_=tuple(values)),
        st.sampled_from(["Q1", "Q2"]),
        st.lists(st.sampled_from(["yes", "partly", "no"]), min_size=1, max_size=3, unique=True),
    ),
    st.builds(
        lambda values: AnswerTest("Q3", is_=tuple(values)),
        st.lists(st.sampled_from(OPTIONS), min_size=1, max_size=3, unique=True),
    ),
    st.sampled_from(
        [
            AnswerTest("Q4", above=Decimal(1)),
            AnswerTest("Q4", at_most=Decimal(2)),
            AnswerTest("Q4", measured=True),
            AnswerTest("Q5", is_=("a", "b"), quantifier="every"),
            AnswerTest("Q5", is_=("a", "b"), quantifier="any"),
            AnswerTest("Q5", is_=("a",)),
            AnswerTest("Q5", count=True, at_least=Decimal(2)),
        ]
    ),
)
CONDITIONS: st.SearchStrategy[Condition] = st.recursive(
    TESTS,
    lambda parts: st.one_of(
        st.builds(lambda each: AllOf(tuple(each)), st.lists(parts, min_size=1, max_size=3)),
        st.builds(lambda each: AnyOf(tuple(each)), st.lists(parts, min_size=1, max_size=3)),
        st.builds(Not, parts),
    ),
    max_leaves=5,
)
LADDERS = st.tuples(CONDITIONS, CONDITIONS, CONDITIONS, CONDITIONS)
KNOWN = st.fixed_dictionaries({}, optional={place: st.sampled_from(values) for place, values in PLACES.items()})


def plainly(condition: Condition, answers: dict[Place, Answer]) -> bool | None:
    """Judge with everything known, the slow and plain way; None is beside the point."""
    if isinstance(condition, Not):
        judged = plainly(condition.part, answers)
        return None if judged is None else not judged
    if isinstance(condition, AllOf | AnyOf):
        parts = [part for part in (plainly(each, answers) for each in condition.parts) if part is not None]
        if not parts:
            return None
        return all(parts) if isinstance(condition, AllOf) else any(parts)
    assert isinstance(condition, AnswerTest)
    gate = GATES.get(condition.question)
    if gate is not None and not plainly(gate, answers):
        return None
    if condition.question == "Q5":
        return _plainly_ticked(condition, answers)
    answer = answers[Place(condition.question)]
    if answer == NA:
        return None
    if condition.measured is not None:
        return (answer.value != "not-measured") == condition.measured
    if condition.is_:
        return answer.value in condition.is_
    if answer.value == "not-measured":
        return False
    return int(answer.value) > 1 if condition.above is not None else int(answer.value) <= 2


def _plainly_ticked(test: AnswerTest, answers: dict[Place, Answer]) -> bool | None:
    options = test.is_ or ("a", "b")
    ticks = [answers[Place("Q5", option)].value == "yes" for option in options if answers[Place("Q5", option)] != NA]
    if not ticks:
        return None
    if test.count:
        return sum(ticks) >= 2
    return all(ticks) if test.quantifier == "every" else any(ticks)


def plain_level(levels: tuple[Condition, ...], answers: dict[Place, Answer]) -> int:
    reached = NOT_APPLICABLE
    for level, condition in enumerate(levels, start=1):
        judged = plainly(condition, answers)
        if judged is False:
            return max(reached, 0)
        if judged:
            reached = level
    return reached


def every_way(known: dict[Place, str]) -> Iterator[dict[Place, Answer]]:
    """All answers that agree with what is known."""
    choices = [
        [Answer(AnswerState.ANSWERED, known[place])] if place in known else [*(Answer(AnswerState.ANSWERED, value) for value in values), NA]
        for place, values in PLACES.items()
    ]
    for answers in product(*choices):
        yield dict(zip(PLACES, answers, strict=True))


def reading_of(known: dict[Place, str]) -> Reading:
    mission = Mission(SET)
    for place, value in known.items():
        mission.answer(place.question, value, place.row)
    state = mission.state
    return Reading(SET, scope_of(SET, state), Book(SET, state))


def told(known: dict[Place, str]) -> dict[Place, str]:
    """What is known, with the option that stays unticked beside a ticked one."""
    ticked = "yes" in (known.get(Place("Q5", "a")), known.get(Place("Q5", "b")))
    return {**({Place("Q5", "a"): "no", Place("Q5", "b"): "no"} if ticked else {}), **known}


@settings(max_examples=60, deadline=None)
@given(LADDERS, KNOWN)
def test_a_level_is_known_exactly_when_every_possible_answer_gives_it(
    levels: tuple[Condition, Condition, Condition, Condition], known: dict[Place, str]
) -> None:
    reading = reading_of(known)
    rule = RowRule("", levels)
    found = outcomes(reading, lambda: possible_levels(reading, rule, ""))
    truth = {plain_level(levels, answers) for answers in every_way(told(known))}
    assert (len(found) == 1) == (len(truth) == 1)
    assert found <= truth


@settings(max_examples=100, deadline=None)
@given(CONDITIONS, KNOWN)
def test_what_is_judged_for_certain_is_true_whatever_the_unknown_answers(condition: Condition, known: dict[Place, str]) -> None:
    judged = outcome(reading_of(known).judge(condition))
    truth = {plainly(condition, answers) for answers in every_way(told(known))}
    names = {Outcome.MET: {True}, Outcome.NOT_MET: {False}, Outcome.BESIDE: {None}}
    assert judged is Outcome.UNKNOWN or truth == names[judged]


POSSIBLE = st.integers(1, 7)


def _each(possible: int) -> list[int]:
    return [bit for bit in (1, 2, 4) if possible & bit]


@given(st.lists(POSSIBLE, min_size=1, max_size=4))
def test_sets_of_outcomes_combine_like_their_members(parts: list[int]) -> None:
    singles = list(product(*(_each(part) for part in parts)))
    joined_all = {all_of(single) for single in singles}
    joined_any = {any_of(single) for single in singles}
    assert set(_each(all_of(parts))) == joined_all
    assert set(_each(any_of(parts))) == joined_any


@given(POSSIBLE)
def test_not_swaps_and_comes_back(possible: int) -> None:
    assert negated(negated(possible)) == possible


def test_parts_beside_the_point_drop_out() -> None:
    met, not_met, beside = 1, 2, 4
    assert all_of([met, beside]) == met
    assert any_of([not_met, beside]) == not_met
    assert all_of([beside, beside]) == any_of([beside]) == beside
