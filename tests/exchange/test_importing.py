"""Importing returned workbooks into a real file: what is written, what is not, and what a person can still decide."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from diagnostic.actions.answering import record_answer, undo
from diagnostic.actions.deciding import let_stand
from diagnostic.actions.desk import Desk
from diagnostic.actions.exporting import Addressee, ExportOptions, export_workbook
from diagnostic.actions.importing import ImportReport, ImportTerms, Outcome, import_workbooks
from diagnostic.actions.opening import open_assessment
from diagnostic.actions.reading import member_name
from diagnostic.model.entry import Act
from diagnostic.model.places import Places
from diagnostic.model.problem import RefusedError
from diagnostic.model.state import Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.triage.cell import CellState, Note
from diagnostic.store.opener import open_file
from tests.exchange.conftest import EXPERT, LEAD, begin
from tests.exchange.filled import Filled

ANSWER = Subject(Kind.QUESTION, "I2-2", Facet.ANSWER, Voice.ADMINISTRATION)
Fill = Callable[..., Path]


@pytest.fixture
def fill(desk: Desk, places: Places, tmp_path: Path) -> Fill:
    """Export a workbook, fill it in, and return where it lies; ``of`` fills one that was sent before."""

    def filled(name: str, cells: dict[str, str], of: Path | None = None, **options: object) -> Path:
        sent = of or tmp_path / f"sent-{name}"
        if of is None:
            export_workbook(desk, places, sent, ExportOptions(scope=("I-2",), **options))  # type: ignore[arg-type]
        book = Filled(sent)
        for place, text in cells.items():
            key, _, column = place.partition("/")
            book.put(key, text, column or "answer")
        return book.save(tmp_path / name)

    return filled


def answers(desk: Desk, code: str = "I2-2") -> dict[str, object]:
    """What every voice says at a question."""
    found: dict[str, object] = {}
    for subject in desk.state.subjects(Kind.QUESTION, code):
        value = desk.state.current(subject).value
        if subject.facet == Facet.ANSWER:
            found[str(subject.voice)] = value.get("value") if isinstance(value, dict) else None
    return found


def test_what_came_back_stands_in_the_administrations_voice_beside_the_teams(desk: Desk, places: Places, fill: Fill) -> None:
    record_answer(desk, "I2-2", "no")
    back = fill("back.xlsx", {"I2-2": "Yes", "I2-2/comment": "art. 5", "respondent|unit": "Legal unit"})
    report = import_workbooks(desk, places, [back])
    assert [file.outcome for file in report.files] == [Outcome.MERGED]
    assert answers(desk) == {"team": "no", "administration": "yes"}
    assert not report.conflicts, "what two voices say is a difference, not a conflict"
    (head,) = desk.state.current(ANSWER).heads
    assert (head.author, head.at, head.reason) == ("LEG", "", "")
    assert member_name(desk, desk.state, head.author) == "Legal unit"
    (seen,) = [each for each in desk.file.sightings() if each.entry == head.id]
    assert seen.sheet == "I"
    (log,) = desk.file.imports()
    assert (log.file_name, log.importer, log.new) == ("back.xlsx", LEAD, report.new)
    assert desk.state.digest() == report.digest


def test_a_copy_is_made_first_and_it_is_what_stood_before(desk: Desk, places: Places, fill: Fill) -> None:
    before = desk.state
    report = import_workbooks(desk, places, [fill("back.xlsx", {"I2-2": "Yes"})])
    assert report.backup is not None
    with open_file(report.backup, read_only=True) as copy:
        assert {entry.id for entry in copy.entries()} == set(before.entries)


def test_a_dry_run_says_the_same_and_writes_nothing(desk: Desk, places: Places, fill: Fill) -> None:
    back = fill("back.xlsx", {"I2-2": "Yes", "I2-7": "twelve"})
    bytes_before, beside = desk.path.read_bytes(), sorted(desk.path.parent.iterdir())
    tried = import_workbooks(desk, places, [back], dry_run=True)
    assert (desk.path.read_bytes(), sorted(desk.path.parent.iterdir())) == (bytes_before, beside)
    assert desk.state.current(ANSWER).status is Status.ABSENT
    done = import_workbooks(desk, places, [back])
    assert (tried.new, tried.balance, tried.digest) == (done.new, done.balance, done.digest)
    assert done.balance.of(CellState.REFUSED) == 1


def test_importing_again_changes_not_one_byte(desk: Desk, places: Places, fill: Fill, tmp_path: Path) -> None:
    back = fill("back.xlsx", {"I2-2": "Yes", "I2-2/comment": "art. 5", "respondent|role": "Head of unit"})
    import_workbooks(desk, places, [back])
    bytes_before, beside = desk.path.read_bytes(), sorted(desk.path.parent.iterdir())
    renamed = shutil.copy(back, tmp_path / "Kopie von back (2).xlsx")
    saved_again = Filled(back).save(tmp_path / "saved again.xlsx")
    report = import_workbooks(desk, places, [back, Path(renamed), saved_again])
    assert [file.outcome for file in report.files] == [Outcome.KNOWN] * 3
    assert report.backup is None
    assert desk.path.read_bytes() == bytes_before
    assert sorted(set(desk.path.parent.iterdir()) - {Path(renamed), saved_again}) == beside


def test_one_bad_file_stops_none_of_the_others(desk: Desk, places: Places, fill: Fill, tmp_path: Path) -> None:
    good = fill("good.xlsx", {"I2-2": "Yes"})
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(good.read_bytes()[:5000])
    report = import_workbooks(desk, places, [bad, tmp_path / "none.xlsx", good])
    assert [file.outcome for file in report.files] == [Outcome.REFUSED, Outcome.REFUSED, Outcome.MERGED]
    assert all(file.problems for file in report.files[:2])
    assert answers(desk) == {"administration": "yes"}


def test_a_bad_file_alone_never_touches_the_assessment(desk: Desk, places: Places, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"PK\x03\x04 and nothing behind it")
    before = desk.path.read_bytes()
    report = import_workbooks(desk, places, [bad])
    assert (report.new, report.backup) == (0, None)
    assert desk.path.read_bytes() == before


def test_only_the_bad_cell_is_refused_and_its_text_is_kept(desk: Desk, places: Places, fill: Fill) -> None:
    report = import_workbooks(desk, places, [fill("back.xlsx", {"I2-2": "Yes", "I2-7": "about twelve", "I2-1": "perhaps"})])
    found = report.files[0].triage
    assert found is not None
    assert {(cell.code, cell.found, cell.problem.code) for cell in found.of(CellState.REFUSED) if cell.problem} == {
        ("I2-7", "about twelve", "answer.not-a-number"), ("I2-1", "perhaps", "answer.no-such-option"),
    }  # fmt: skip
    assert all(cell.sheet == "I" and cell.place and cell.problem and cell.problem.remedy for cell in found.of(CellState.REFUSED))
    assert answers(desk) == {"administration": "yes"}


def test_an_empty_cell_leaves_what_stood_and_withdraw_takes_it_back(desk: Desk, places: Places, fill: Fill) -> None:
    record_answer(desk, "I2-2", "yes", voice=Voice.ADMINISTRATION)
    emptied = import_workbooks(desk, places, [fill("emptied.xlsx", {"I2-2": ""})])
    assert answers(desk) == {"administration": "yes"}
    found = emptied.files[0].triage
    assert found is not None
    assert [cell.note for cell in found.of(CellState.EMPTY)] == [Note.EMPTIED]
    import_workbooks(desk, places, [fill("withdrawn.xlsx", {"I2-2": "Withdraw this answer"})])
    assert desk.state.current(ANSWER).status is Status.ABSENT
    assert [entry.act for entry in desk.state.current(ANSWER).history].count(Act.RETRACT) == 1


def test_what_was_withdrawn_can_be_said_again_in_a_later_workbook(desk: Desk, places: Places, fill: Fill) -> None:
    import_workbooks(desk, places, [fill("first.xlsx", {"I2-2": "Yes"})])
    import_workbooks(desk, places, [fill("second.xlsx", {"I2-2": "Withdraw this answer"})])
    import_workbooks(desk, places, [fill("third.xlsx", {"I2-2": "Yes"})])
    assert answers(desk) == {"administration": "yes"}
    import_workbooks(desk, places, [fill("fourth.xlsx", {"I2-2": "Withdraw this answer"})])
    assert desk.state.current(ANSWER).status is Status.ABSENT


def test_the_same_answer_in_two_exports_of_one_state_is_one_entry(desk: Desk, places: Places, fill: Fill) -> None:
    first, second = fill("first.xlsx", {"I2-2": "Yes"}), fill("second.xlsx", {"I2-2": "Yes"})
    report = import_workbooks(desk, places, [first, second])
    assert [file.outcome for file in report.files] == [Outcome.MERGED, Outcome.KNOWN]
    assert (len(desk.state.current(ANSWER).heads), desk.state.quarantined) == (1, ())


def test_two_workbooks_that_disagree_both_stand_until_somebody_decides(desk: Desk, places: Places, fill: Fill) -> None:
    sent = fill("one.xlsx", {"I2-2": "Yes", "respondent|unit": "Legal unit"})
    other = fill("two.xlsx", {"I2-2": "No", "respondent|unit": "Risk and intelligence unit"}, of=sent)
    report = import_workbooks(desk, places, [sent, other])
    assert ANSWER in report.conflicts
    heads = desk.state.current(ANSWER).heads
    assert {(head.author, str(head.value)) for head in heads} == {
        ("LEG", "{'state': 'answered', 'value': 'yes'}"), ("RSK", "{'state': 'answered', 'value': 'no'}"),
    }  # fmt: skip
    let_stand(desk, ANSWER, heads[0].id, "the text was read together")
    again = import_workbooks(desk, places, [sent, other])
    assert not again.conflicts
    assert desk.state.current(ANSWER).status is Status.SETTLED


def test_a_corrected_workbook_can_replace_the_earlier_one_by_one_decision(desk: Desk, places: Places, fill: Fill) -> None:
    record_answer(desk, "I2-1", "yes", voice=Voice.ADMINISTRATION)
    sent = fill("first.xlsx", {"I2-2": "Yes", "I2-1": "No", "I2-2/comment": "art. 5"})
    import_workbooks(desk, places, [sent])
    corrected = fill("corrected.xlsx", {"I2-2": "No", "I2-1": "Yes", "I2-2/comment": "art. 6"}, of=sent)
    report = import_workbooks(desk, places, [corrected])
    assert answers(desk) == {"administration": None}
    assert len(report.files[0].corrections) == 3, "two that differ, and one that went back to what was exported"
    with pytest.raises(RefusedError):
        import_workbooks(desk, places, [corrected], ImportTerms(replaces="\x00"))
    desk.author = ""
    with pytest.raises(RefusedError) as nobody:
        import_workbooks(desk, places, [corrected], ImportTerms(replaces="corrected on 3 May"))
    assert nobody.value.problems[0].code == "import.nobody"
    desk.author = LEAD
    settled = import_workbooks(desk, places, [corrected], ImportTerms(replaces="corrected on 3 May"))
    assert settled.corrected == 3
    assert (answers(desk), answers(desk, "I2-1")) == ({"administration": "no"}, {"administration": "yes"})
    decisions = [entry for entry in desk.state.entries.values() if entry.reason == "corrected on 3 May"]
    assert sorted(entry.act for entry in decisions) == [Act.DECIDE, Act.DECIDE, Act.RETRACT]
    undo(desk)
    assert answers(desk) == {"administration": None}, "one undo takes the whole decision back"


@pytest.mark.parametrize("stood_before", [False, True])
def test_a_corrected_copy_can_take_back_what_the_earlier_one_said(desk: Desk, places: Places, fill: Fill, stood_before: bool) -> None:
    if stood_before:
        record_answer(desk, "I2-2", "partly", voice=Voice.ADMINISTRATION)
    sent = fill("first.xlsx", {"I2-2": "Yes", "I2-2/comment": "art. 5", "I2-1": "No"})
    import_workbooks(desk, places, [sent])
    again = fill("again.xlsx", {"I2-2": "Withdraw this answer", "I2-2/comment": "Withdraw this answer"}, of=sent)
    report = import_workbooks(desk, places, [again], dry_run=True)
    found = report.files[0].triage
    assert found is not None
    told = {cell.column: cell.problem.code if cell.problem else str(cell.state) for cell in found.cells if cell.code == "I2-2"}
    assert told["comment"] == "cell.withdraw-later", "nothing is passed over in silence"
    assert told["answer"] == ("withdrawn" if stood_before else "cell.withdraw-later")
    assert answers(desk) == {"administration": "yes"}
    settled = import_workbooks(desk, places, [again], ImportTerms(replaces="taken back on 3 May"))
    assert settled.corrected == 2
    assert desk.state.current(ANSWER).status is Status.ABSENT
    assert desk.state.current(ANSWER._replace(facet=Facet.COMMENT)).status is Status.ABSENT
    assert answers(desk, "I2-1") == {"administration": "no"}
    before = desk.state.digest()
    assert import_workbooks(desk, places, [again], ImportTerms(replaces="once more")).corrected == 0
    assert desk.state.digest() == before


def test_a_withdrawal_of_what_somebody_else_said_is_asked_about(desk: Desk, places: Places, fill: Fill) -> None:
    back = fill("back.xlsx", {"I2-2": "Withdraw this answer"})
    record_answer(desk, "I2-2", "yes", voice=Voice.ADMINISTRATION)
    report = import_workbooks(desk, places, [back], ImportTerms(replaces="because"))
    found = report.files[0].triage
    assert found is not None
    assert [(cell.code, cell.problem.code) for cell in found.of(CellState.ASKED) if cell.problem] == [("I2-2", "cell.withdraw-later")]
    assert (report.corrected, answers(desk)) == (0, {"administration": "yes"})


def test_a_correction_settles_nothing_that_somebody_else_said(desk: Desk, places: Places, fill: Fill) -> None:
    sent = fill("first.xlsx", {"I2-2": "Yes"})
    import_workbooks(desk, places, [sent])
    other = fill("other.xlsx", {"I2-2": "No", "respondent|unit": "Legal unit"}, of=sent)
    report = import_workbooks(desk, places, [other], ImportTerms(replaces="because"))
    assert report.corrected == 0
    assert desk.state.current(ANSWER).status is Status.CONFLICT


def test_an_expert_answers_by_workbook_in_the_teams_voice(desk: Desk, places: Places, fill: Fill) -> None:
    record_answer(desk, "I2-2", "yes")
    back = fill("expert.xlsx", {"I2-2": "No", "I2-1": "Partly"}, addressee=Addressee.TEAM, member=EXPERT)
    record_answer(desk, "I2-2", "partly")
    report = import_workbooks(desk, places, [back])
    mine = Subject(Kind.QUESTION, "I2-2", Facet.ANSWER, Voice.TEAM)
    assert report.conflicts == (mine,)
    assert {head.author for head in desk.state.current(mine).heads} == {LEAD, EXPERT}
    assert answers(desk, "I2-1") == {"team": "partly"}


def test_an_exercise_stays_among_exercises(desk: Desk, places: Places, fill: Fill, tmp_path: Path) -> None:
    exercise = begin(tmp_path / "exercise", exercise=True)
    try:
        export_workbook(exercise, places, tmp_path / "exercise.xlsx", ExportOptions(scope=("I-2",)))
        report = import_workbooks(desk, places, [tmp_path / "exercise.xlsx"])
        assert [(file.outcome, file.problems[0].code) for file in report.files] == [(Outcome.REFUSED, "merge.exercise")]
    finally:
        exercise.close()


def outcome_of(report: ImportReport) -> list[Outcome]:
    return [file.outcome for file in report.files]


def test_a_self_assessment_is_offered_and_adopted_as_the_administrations_voice(desk: Desk, places: Places, tmp_path: Path) -> None:
    own = begin(tmp_path / "own", mode="self-assessment")
    try:
        record_answer(own, "I2-1", "partly")
        export_workbook(own, places, tmp_path / "own.xlsx", ExportOptions(scope=("I-2",)))
    finally:
        own.close()
    book = Filled(tmp_path / "own.xlsx")
    book.put("I2-2", "Yes")
    back = book.save(tmp_path / "back.xlsx")
    record_answer(desk, "I2-2", "no")
    offered = import_workbooks(desk, places, [back])
    assert outcome_of(offered) == [Outcome.OFFERED]
    assert answers(desk) == {"team": "no"}
    taken = import_workbooks(desk, places, [back], ImportTerms(adopt=True))
    assert outcome_of(taken) == [Outcome.ADOPTED]
    assert (answers(desk), answers(desk, "I2-1")) == ({"team": "no", "administration": "yes"}, {"administration": "partly"})
    assert all(entry.assessment == desk.assessment_id for entry in desk.state.entries.values())
    assert desk.setup_value("mode") == "mission"
    assert outcome_of(import_workbooks(desk, places, [back], ImportTerms(adopt=True))) == [Outcome.KNOWN]
    found = taken.files[0].triage
    assert found is not None
    assert found.balance.adds_up


def test_the_file_opens_again_with_all_that_was_imported(desk: Desk, places: Places, fill: Fill) -> None:
    report = import_workbooks(desk, places, [fill("back.xlsx", {"I2-2": "Yes"})])
    desk.close()
    again = open_assessment(desk.path)
    try:
        assert again.state.digest() == report.digest
    finally:
        again.close()
