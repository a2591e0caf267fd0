"""Two laptops, one assessment: whole files are merged as a union, in whatever order, and nobody's word is lost."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from diagnostic.actions.answering import answer_subject, record_answer, record_text
from diagnostic.actions.deciding import let_stand
from diagnostic.actions.desk import Desk
from diagnostic.actions.merging import merge_files
from diagnostic.actions.opening import Beginning, create_assessment, open_assessment
from diagnostic.actions.redacting import redact_entry
from diagnostic.model.entry import Content
from diagnostic.model.problem import KnownError
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Facet, Voice
from tests.actions.conftest import ADA, BO
from tests.model.mission import secure_2007


@pytest.fixture
def two(desk: Desk, tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    """The lead's laptop, and the expert's with a copy of the same file."""
    copy = tmp_path / "expert" / "mission.diagnostic"
    copy.parent.mkdir()
    shutil.copy(desk.path, copy)
    expert = open_assessment(copy, author=BO)
    yield desk, expert
    expert.close()


def test_both_end_with_the_same_set_whoever_merges_first(two: tuple[Desk, Desk]) -> None:
    lead, expert = two
    record_answer(lead, "I2-2", "yes")
    record_answer(expert, "I2-2", "no")
    record_answer(expert, "I2-1", "yes")
    record_text(lead, "I2-1", Facet.COMMENT, "art. 5")
    here = merge_files(lead, [expert.path])
    there = merge_files(expert, [lead.path])
    assert here.digest == there.digest == lead.state.digest() == expert.state.digest()
    assert here.conflicts == there.conflicts == (answer_subject(lead, "I2-2"),)
    both = lead.state.current(answer_subject(lead, "I2-2"))
    assert (both.status, {head.author for head in both.heads}) == (Status.CONFLICT, {ADA, BO})
    again = merge_files(lead, [expert.path])
    assert (again.new, again.backup) == (0, None)


def test_a_decision_made_on_one_laptop_ends_the_conflict_on_the_other(two: tuple[Desk, Desk]) -> None:
    lead, expert = two
    record_answer(lead, "I2-2", "yes")
    record_answer(expert, "I2-2", "no")
    merge_files(lead, [expert.path])
    subject = answer_subject(lead, "I2-2")
    let_stand(lead, subject, next(head.id for head in lead.state.current(subject).heads if head.author == BO), "read together")
    merge_files(expert, [lead.path])
    now = expert.state.current(subject)
    assert (now.status, now.value, now.heads[0].reason) == (Status.SETTLED, {"state": "answered", "value": "no"}, "read together")
    assert len(now.history) == 3, "the losing answer stays readable"


def test_the_same_answer_and_answers_to_two_facets_are_no_conflict(two: tuple[Desk, Desk]) -> None:
    lead, expert = two
    for desk in two:
        record_answer(desk, "I2-2", "yes")
    record_text(lead, "I2-2", Facet.COMMENT, "art. 5")
    record_text(expert, "I2-2", Facet.MEANS, "by telephone")
    assert merge_files(lead, [expert.path]).conflicts == ()


def test_documents_drafts_and_sightings_go_where_they_belong(two: tuple[Desk, Desk]) -> None:
    lead, expert = two
    name = expert.file.put_blob(b"the scanned decree")
    expert.file.keep_draft(answer_subject(expert, "I2-2"), "half an ans", "2026-11-16T09:30:00.000Z")
    report = merge_files(lead, [expert.path])
    assert report.files[0].documents == 1
    assert lead.file.get_blob(name) == b"the scanned decree"
    assert lead.file.drafts() == (), "what somebody is typing stays on that laptop"


def test_a_redaction_reaches_the_other_copy(two: tuple[Desk, Desk]) -> None:
    lead, expert = two
    said = record_answer(lead, "I2-2", "yes").entries[0]
    merge_files(expert, [lead.path])
    redact_entry(lead, said.id, "typed by mistake")
    merge_files(expert, [lead.path])
    assert expert.state.entries[said.id].redacted
    assert {entry.id: entry.redacted for entry in expert.file.entries()}[said.id]


def test_the_same_id_said_in_two_ways_is_chosen_on_neither_laptop(two: tuple[Desk, Desk]) -> None:
    lead, expert = two
    said = record_answer(lead, "I2-2", "yes").entries[0]
    forged = replace(said, content=Content({"state": "answered", "value": "no"}), content_seal="")
    expert.record([forged])
    here, there = merge_files(lead, [expert.path]), merge_files(expert, [lead.path])
    assert here.digest == there.digest
    for desk in two:
        assert desk.state.current(answer_subject(desk, "I2-2")).status is Status.ABSENT
        desk.close()
        again = open_assessment(desk.path)
        assert again.state.digest() == here.digest
        assert len(again.state.quarantined) == 1
        again.close()


def test_another_assessment_is_refused_in_words_and_stops_none_of_the_others(two: tuple[Desk, Desk], tmp_path: Path) -> None:
    lead, expert = two
    record_answer(expert, "I2-2", "no")
    stranger = create_assessment(tmp_path / "stranger", secure_2007(), Beginning("mission", "", "Tavria"))
    stranger.close()
    text = tmp_path / "notes.diagnostic"
    text.write_text("no database", encoding="utf-8")
    report = merge_files(lead, [stranger.path, text, tmp_path / "none.diagnostic", expert.path])
    assert [file.refused for file in report.files] == [True, True, True, False]
    assert report.files[0].problems[0].code == "merge.another-file"
    assert all(file.problems[0].message for file in report.files[:3])
    assert report.new == 1


def test_a_dry_run_and_a_merge_with_oneself_write_nothing(two: tuple[Desk, Desk]) -> None:
    lead, expert = two
    record_answer(expert, "I2-2", "no")
    before = lead.path.read_bytes()
    assert merge_files(lead, [expert.path], dry_run=True).new == 1
    assert merge_files(lead, [lead.path]).new == 0
    assert lead.path.read_bytes() == before


def test_the_other_file_is_never_written_to(two: tuple[Desk, Desk]) -> None:
    lead, expert = two
    record_answer(expert, "I2-2", "no")
    expert.close()
    before = expert.path.read_bytes()
    merge_files(lead, [expert.path])
    assert expert.path.read_bytes() == before
    assert sorted(path.name for path in expert.path.parent.iterdir()) == [expert.path.name]


def test_a_file_that_cannot_be_written_says_so_and_stays(two: tuple[Desk, Desk]) -> None:
    lead, expert = two
    record_answer(expert, "I2-2", "no")
    lead.close()
    reading = open_assessment(lead.path, read_only=True)
    try:
        with pytest.raises(KnownError):
            merge_files(reading, [expert.path])
        assert merge_files(reading, [expert.path], dry_run=True).new == 1
    finally:
        reading.close()


def test_a_self_assessment_is_adopted_only_when_asked_and_joins_its_later_state(desk: Desk, tmp_path: Path) -> None:
    own = create_assessment(tmp_path / "own", secure_2007(), Beginning("self-assessment", "", "Tavria", "Ro Vei", "respondent"))
    try:
        record_answer(desk, "I2-2", "no")
        record_answer(own, "I2-2", "partly")
        refused = merge_files(desk, [own.path])
        assert refused.files[0].problems[0].code == "merge.adoptable"
        taken = merge_files(desk, [own.path], adopt=True)
        stated = answer_subject(desk, "I2-2", voice=Voice.ADMINISTRATION)
        assert taken.files[0].adopted
        assert desk.state.current(stated).value == {"state": "answered", "value": "partly"}
        assert taken.conflicts == ()
        record_answer(own, "I2-2", "yes")
        assert merge_files(desk, [own.path], adopt=True).conflicts == (), "what was replaced there is replaced here"
        assert desk.state.current(stated).value == {"state": "answered", "value": "yes"}
        assert merge_files(desk, [own.path], adopt=True).new == 0
        assert State.of(desk.file.entries()).digest() == desk.state.digest()
    finally:
        own.close()
