"""Set-up through its actions, on a real file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from diagnostic.actions.desk import Desk
from diagnostic.actions.opening import Beginning, create_assessment, open_assessment, question_set_of
from diagnostic.actions.setting_up import add_member, remove_member, scope_amendments, set_item, set_items, want_advice
from diagnostic.model.problem import RefusedError
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.team import everyone_of, members_of
from diagnostic.places import find_places


@pytest.fixture(scope="module")
def question_set() -> Questionnaire:
    return question_set_of(find_places().questionnaires / "secure-2007", None)


@pytest.fixture
def desk(tmp_path: Path, question_set: Questionnaire) -> Iterator[Desk]:
    beginning = Beginning("mission", "", "Tavria Customs Service", "Ada Lind", "team-lead", "AL")
    made = create_assessment(tmp_path / "tavria.diagnostic", question_set, beginning)
    yield made
    made.close()


def codes(refused: pytest.ExceptionInfo[RefusedError]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_a_date_is_stored_as_a_date_and_read_again(desk: Desk) -> None:
    assert set_item(desk, "starts-on", "16.11.2026").entries
    assert not set_item(desk, "starts-on", "2026-11-16").entries
    path = desk.path
    desk.close()
    again = open_assessment(path)
    assert again.setup_value("starts-on") == "2026-11-16"
    again.close()


def test_nothing_is_written_when_one_of_several_is_refused(desk: Desk) -> None:
    before = len(desk.state)
    with pytest.raises(RefusedError) as refused:
        set_items(desk, {("issuer", ""): "Customs", ("starts-on", ""): "soon", ("wto-member", ""): "maybe"})
    assert codes(refused) == ["answer.not-a-date", "setup.unknown-choice"]
    assert len(desk.state) == before


def test_an_agreed_scope_changes_only_with_a_reason(desk: Desk) -> None:
    set_item(desk, "scope-standard", "out", "III-1")
    set_item(desk, "scope-agreed-on", "2026-10-01")
    with pytest.raises(RefusedError) as refused:
        set_item(desk, "scope-standard", "in", "III-1")
    assert codes(refused) == ["setup.amendment-needs-reason"]
    assert desk.setup_value("scope-standard", "III-1") == "out"
    assert not set_item(desk, "scope-standard", "out", "III-1").entries
    set_item(desk, "scope-standard", "in", "III-1", reason="Asked for by the administration on the first day.")
    set_item(desk, "issuer", "Customs")
    (amendment,) = scope_amendments(desk)
    assert (amendment.code, amendment.row, amendment.value) == ("scope-standard", "III-1", "in")
    assert amendment.reason.startswith("Asked for")
    assert amendment.author == desk.author


def test_the_team_list_keeps_names_and_marks_of_those_who_left(desk: Desk) -> None:
    add_member(desk, "m-2", "Bo Ek", "legal-expert", "be")
    with pytest.raises(RefusedError) as refused:
        add_member(desk, "m-3", "Berit Es", "observer", "BE")
    assert codes(refused) == ["team.mark-taken"]
    remove_member(desk, "m-2")
    assert [member.name for member in members_of(desk.state)] == ["Ada Lind"]
    assert [member.mark for member in everyone_of(desk.state)] == ["AL", "BE"]
    with pytest.raises(RefusedError):
        remove_member(desk, desk.author)


@pytest.mark.parametrize(
    ("name", "role", "mark", "code"),
    [
        ("", "observer", "X", "team.no-name"),
        ("Bo", "king", "X", "team.role"),
        ("Bo", "observer", "", "team.mark"),
        ("Bo", "observer", "ABCDE", "team.mark"),
    ],
)
def test_a_person_is_refused_in_words(desk: Desk, name: str, role: str, mark: str, code: str) -> None:
    with pytest.raises(RefusedError) as refused:
        add_member(desk, "m-2", name, role, mark)
    assert codes(refused) == [code]


def test_wanting_advice_and_wanting_it_no_longer(desk: Desk) -> None:
    assert not want_advice(desk, "I-3", False).entries or desk.setup_value("advice-wanted", "I-3") == "no"
    want_advice(desk, "I-3", True)
    assert desk.setup_value("advice-wanted", "I-3") == "yes"
