"""What opens a conflict between two experts, and what does not: the same answer, white space, circumstances, different fields."""

from hypothesis import given, settings
from hypothesis import strategies as st

from diagnostic.model.canonical import Json
from diagnostic.model.same_value import CIRCUMSTANCES, essence
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Facet
from tests.model.mission import Mission, secure_2007

WORDS = st.lists(st.sampled_from(["customs", "code", "art.", "203", "Zoll", "\u0628\u0644\u062f"]), min_size=1, max_size=4)
SPACES = st.sampled_from([" ", "  ", "\t", "\n", " \n ", "\u00a0"])
FIELDS = st.sampled_from([*CIRCUMSTANCES, Facet.COMMENT, Facet.WHO_KNOWS])


@st.composite
def spaced_twice(draw: st.DrawFn) -> tuple[str, str]:
    """The same words, with white space of two kinds between and around them."""
    words = draw(WORDS)
    one, other = draw(SPACES), draw(SPACES)
    return one.join(words), draw(SPACES) + other.join(words) + draw(SPACES)


def two_experts(*said: tuple[Facet, Json, Json]) -> State:
    """Two experts at one question, neither of whom knew of the other."""
    pen = Mission(secure_2007())
    for facet, ours, theirs in said:
        place = pen.place("I2-2")._replace(facet=facet)
        pen.write(place, ours, author="m-1", beside=True)
        pen.write(place, theirs, author="m-2", beside=True)
    return pen.state


@settings(deadline=None)
@given(FIELDS, spaced_twice())
def test_white_space_opens_no_conflict_in_any_field(facet: Facet, texts: tuple[str, str]) -> None:
    state = two_experts((facet, *texts))
    assert state.conflicts() == ()
    assert all(essence(current.value) == essence(texts[0]) for current in map(state.current, state.subjects()))


@settings(deadline=None)
@given(st.sampled_from(CIRCUMSTANCES), WORDS, WORDS)
def test_the_same_answer_from_different_people_is_no_conflict(facet: Facet, ours: list[str], theirs: list[str]) -> None:
    yes: Json = {"state": "answered", "value": "yes"}
    state = two_experts((Facet.ANSWER, yes, yes), (facet, " ".join(ours), " ".join(theirs)))
    assert state.conflicts() == ()
    told = state.current(next(each for each in state.subjects() if each.facet == facet))
    assert {str(head.value) for head in told.heads} == {" ".join(ours), " ".join(theirs)}
    if facet is not Facet.ASKED_ON:
        assert all(" ".join(words) in str(told.value) for words in (ours, theirs))


@settings(deadline=None)
@given(st.sampled_from([("yes", "no"), ("yes", "partly")]), st.booleans())
def test_an_answer_a_state_and_a_text_that_says_something_else_stand_open(values: tuple[str, str], text: bool) -> None:
    sides: list[Json] = [*values] if text else [{"state": "answered", "value": value} for value in values]
    state = two_experts((Facet.COMMENT if text else Facet.ANSWER, sides[0], sides[1]))
    assert [current.status for current in state.conflicts()] == [Status.CONFLICT]


@settings(deadline=None)
@given(st.sampled_from([(Facet.COMMENT, Facet.ANSWER), (Facet.COMMENT, Facet.WHO_KNOWS)]))
def test_changes_to_different_fields_are_no_conflict(facets: tuple[Facet, Facet]) -> None:
    pen = Mission(secure_2007())
    for author, facet in zip(("m-1", "m-2"), facets, strict=True):
        said: Json = {"state": "answered", "value": "yes"} if facet is Facet.ANSWER else author
        pen.write(pen.place("I2-2")._replace(facet=facet), said, author=author, beside=True)
    state = pen.state
    assert state.conflicts() == ()
    assert len(list(state.subjects())) == 2
