"""Evidence at a real desk: facts, numbers with the author's mark, links, and the strength that follows."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diagnostic.actions.answering import record_answer, undo
from diagnostic.actions.desk import Desk
from diagnostic.actions.evidencing import (
    EvidenceFacts,
    EvidenceLink,
    link_evidence,
    next_evidence_code,
    record_evidence,
    record_evidence_at,
    unlink_evidence,
)
from diagnostic.actions.reading import all_evidence, evidence_at, evidence_facts, strength_at
from diagnostic.actions.setting_up import work_as
from diagnostic.model.evidence import EVIDENCE_KINDS, Strength
from diagnostic.model.problem import RefusedError
from tests.actions.conftest import BO, reopened

CODE_LAW = EvidenceFacts("document", "Customs Code, art. 203", reference="art. 203", read_by="m-1")


def test_numbers_carry_the_authors_mark_so_that_two_laptops_never_meet(desk: Desk) -> None:
    first, _ = record_evidence(desk, CODE_LAW)
    second, _ = record_evidence(desk, replace(CODE_LAW, title="Circular 14"))
    work_as(desk, BO)
    third, _ = record_evidence(desk, replace(CODE_LAW, title="Interview"))
    assert (first, second, third) == ("EV-AL-01", "EV-AL-02", "EV-BE-01")
    assert next_evidence_code(desk) == "EV-BE-02"


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.booleans(), max_size=6))
def test_a_number_is_never_given_twice(desk: Desk, taken_back: list[bool]) -> None:
    """Not even after an undo: somebody may have written the number down."""
    for back in taken_back:
        before = {code for code, _ in all_evidence(desk, desk.state)}
        code, _ = record_evidence(desk, CODE_LAW)
        assert code not in before
        if back:
            undo(desk)


def test_facts_and_link_are_one_act(desk: Desk) -> None:
    record_answer(desk, "I2-2", "partly")
    code, recorded = record_evidence_at(desk, "I2-2", CODE_LAW, EvidenceLink("for", 2, "law"))
    assert len(recorded.entries) == 2
    (linked,) = evidence_at(desk, desk.state, "I2-2")
    assert (linked.code, linked.stance, linked.level, linked.dimension) == (code, "for", 2, "law")
    undo(desk)
    assert evidence_at(desk, desk.state, "I2-2") == ()
    assert evidence_facts(desk, desk.state, code) == {}


def test_recording_the_same_again_writes_nothing(desk: Desk) -> None:
    code, _ = record_evidence_at(desk, "I2-2", CODE_LAW, EvidenceLink())
    assert record_evidence_at(desk, "I2-2", CODE_LAW, EvidenceLink(), code)[1].entries == ()


def test_one_piece_speaks_at_several_questions_and_rows(desk: Desk) -> None:
    code, _ = record_evidence(desk, CODE_LAW)
    link_evidence(desk, "I2-2", code)
    link_evidence(desk, "I1-1", code, row="import")
    link_evidence(desk, "I1-1", code, "against", row="export")
    assert [(one.row, one.stance) for one in evidence_at(desk, desk.state, "I1-1")] == [("export", "against"), ("import", "for")]
    unlink_evidence(desk, "I1-1", code, "export")
    assert [one.row for one in evidence_at(desk, desk.state, "I1-1")] == ["import"]
    assert unlink_evidence(desk, "I2-1", code).entries == ()
    assert [one.code for one in evidence_at(desk, desk.state, "I2-2")] == [code]


@pytest.mark.parametrize(
    ("facts", "strength"),
    [
        (EvidenceFacts("statement", "Interview", source="legal unit"), Strength.E0),
        (EvidenceFacts("document", "A circular nobody read"), Strength.E0),
        (EvidenceFacts("observation", "Port office"), Strength.E1),
        (CODE_LAW, Strength.E2),
        (replace(CODE_LAW, seen_on_site=True), Strength.E3),
    ],
)
def test_strength_follows_from_the_facts(desk: Desk, facts: EvidenceFacts, strength: Strength) -> None:
    record_evidence_at(desk, "I2-2", facts, EvidenceLink())
    assert strength_at(desk, desk.state, "I2-2") is strength


def test_evidence_against_makes_no_answer_stronger(desk: Desk) -> None:
    record_evidence_at(desk, "I2-2", CODE_LAW, EvidenceLink("against"))
    assert strength_at(desk, desk.state, "I2-2") is Strength.E0


def test_new_facts_keep_what_another_version_wrote(desk: Desk) -> None:
    code, _ = record_evidence(desk, CODE_LAW)
    subject = desk.state.entries[desk.undoable[-1][0]].subject
    entry = desk.assertion(subject, {**evidence_facts(desk, desk.state, code), "pages": 12})  # type: ignore[dict-item]
    assert entry is not None
    desk.record([entry])
    record_evidence(desk, replace(CODE_LAW, title="Customs Code, art. 204"), code)
    again = reopened(desk)
    assert evidence_facts(again, again.state, code)["pages"] == 12
    assert evidence_facts(again, again.state, code)["title"] == "Customs Code, art. 204"
    again.close()


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (replace(CODE_LAW, title=" "), "evidence.no-title"),
        (replace(CODE_LAW, kind="rumour"), "evidence.kind"),
        (replace(CODE_LAW, source="a\x00b"), "text.nul"),
    ],
)
def test_what_is_no_evidence_is_refused(desk: Desk, facts: EvidenceFacts, code: str) -> None:
    before = len(desk.state)
    with pytest.raises(RefusedError) as caught:
        record_evidence_at(desk, "I2-2", facts, EvidenceLink())
    assert (caught.value.problems[0].code, len(desk.state)) == (code, before)
    with pytest.raises(RefusedError):
        record_evidence_at(desk, "I2-2", CODE_LAW, EvidenceLink("perhaps"))


def test_every_kind_can_be_recorded(desk: Desk) -> None:
    for kind in EVIDENCE_KINDS:
        record_evidence(desk, EvidenceFacts(kind, kind))
    assert [facts["kind"] for _, facts in all_evidence(desk, desk.state)] == list(EVIDENCE_KINDS)
