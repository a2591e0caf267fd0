"""What a workbook said and could not be read lives with the assessment: waiting, dealt with, answered, merged, adopted."""

from pathlib import Path

import pytest

from diagnostic.actions.answering import record_answer, record_text, undo
from diagnostic.actions.desk import Desk
from diagnostic.actions.disagreeing import Standing, matters, origins
from diagnostic.actions.exporting import Addressee, ExportOptions, export_workbook
from diagnostic.actions.importing import ImportTerms, Outcome, import_workbooks
from diagnostic.actions.merging import merge_files
from diagnostic.actions.reading import all_evidence, spoken
from diagnostic.actions.recommending import add_recommendation, record_reply
from diagnostic.actions.refused_texts import deal_with
from diagnostic.actions.setting_up import set_item
from diagnostic.actions.status import status_lines, status_of
from diagnostic.model.entry import Confidentiality
from diagnostic.model.places import Places
from diagnostic.model.problem import Problem, RefusedError
from diagnostic.model.refused_text import class_of, refused_subject, refused_texts, refused_value, spelt
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.triage.cell import CellState
from tests.exchange.conftest import begin
from tests.exchange.filled import Filled
from tests.exchange.laptops import laptop

BAD = {"I2-7": "about twelve", "I2-1": "perhaps"}
MEANT = Subject(Kind.QUESTION, "I2-7", Facet.ANSWER, Voice.ADMINISTRATION)


def sent(desk: Desk, places: Places, path: Path, cells: dict[str, str]) -> Path:
    export_workbook(desk, places, path, ExportOptions(scope=("I-2",)))
    book = Filled(path)
    for key, text in cells.items():
        book.put(key, text)
    return book.save(path)


def waits(desk: Desk) -> dict[str, str]:
    return {each.meant.code: each.text for each in refused_texts(desk.state)}


@pytest.fixture
def back(desk: Desk, places: Places, tmp_path: Path) -> Path:
    """A workbook of which two cells cannot be read."""
    return sent(desk, places, tmp_path / "back.xlsx", {"I2-2": "Yes", **BAD})


def test_it_waits_at_its_question_with_where_it_stood_and_is_no_answer(desk: Desk, places: Places, back: Path) -> None:
    import_workbooks(desk, places, [back])
    assert waits(desk) == BAD
    one = next(refused_texts(desk.state, "I2-7"))
    assert (one.meant, one.code, one.entry.author, one.entry.at) == (MEANT, "answer.not-a-number", "administration", "")
    (where,) = origins(desk)[one.entry.id]
    assert (where.file_name, where.sheet) == ("back.xlsx", "I")
    assert where.cell
    assert spoken(desk, desk.state, "I2-7") == ()
    status = status_of(desk)
    assert {each["text"] for each in status["could_not_be_read"]} == set(BAD.values())
    assert status["could_not_be_read"][0]["read_in"][0]["sheet"] == "I"
    assert "Could not be read in a workbook, to be dealt with: 2 texts" in status_lines(status)


def test_the_same_renamed_or_later_exported_copy_adds_nothing(desk: Desk, places: Places, back: Path, tmp_path: Path) -> None:
    import_workbooks(desk, places, [back])
    known, before = set(desk.state.entries), desk.path.read_bytes()
    copy = tmp_path / "copy of it.xlsx"
    copy.write_bytes(back.read_bytes())
    assert import_workbooks(desk, places, [back, copy]).new == 0
    assert (set(desk.state.entries), desk.path.read_bytes()) == (known, before)
    later = import_workbooks(desk, places, [sent(desk, places, tmp_path / "later.xlsx", BAD)])
    assert later.files[0].outcome is Outcome.KNOWN


def test_dealt_with_ends_it_undo_lets_it_wait_again_and_the_text_stays(desk: Desk, places: Places, back: Path) -> None:
    import_workbooks(desk, places, [back])
    one = next(refused_texts(desk.state, "I2-7"))
    deal_with(desk, one.entry.id)
    assert waits(desk) == {"I2-1": "perhaps"}
    assert desk.state.entries[one.entry.id].value == one.entry.value
    with pytest.raises(RefusedError):
        deal_with(desk, one.entry.id)
    undo(desk)
    assert waits(desk) == BAD
    deal_with(desk, one.entry.id)
    import_workbooks(desk, places, [back])
    assert waits(desk) == {"I2-1": "perhaps"}


def test_an_answer_in_that_voice_ends_it_and_no_other(desk: Desk, places: Places, back: Path) -> None:
    import_workbooks(desk, places, [back])
    record_answer(desk, "I2-7", "12")
    record_text(desk, "I2-7", Facet.COMMENT, "They counted seizures.", voice=Voice.ADMINISTRATION)
    record_answer(desk, "I2-7", "12", source="Legal unit", voice=Voice.ADMINISTRATION)
    assert waits(desk) == BAD
    record_answer(desk, "I2-7", "12", voice=Voice.ADMINISTRATION)
    assert waits(desk) == {"I2-1": "perhaps"}
    undo(desk)
    assert waits(desk) == BAD
    assert [head.value for head in desk.state.current(MEANT).heads] == []


def test_a_workbook_that_knew_of_it_ends_it_and_one_that_did_not_leaves_it(desk: Desk, places: Places, back: Path, tmp_path: Path) -> None:
    unaware = sent(desk, places, tmp_path / "unaware.xlsx", {"I2-7": "12"})
    import_workbooks(desk, places, [back, unaware])
    assert waits(desk) == BAD
    aware = sent(desk, places, tmp_path / "aware.xlsx", {"I2-1": "No"})
    import_workbooks(desk, places, [aware])
    assert waits(desk) == {"I2-7": "about twelve"}
    assert import_workbooks(desk, places, [aware]).new == 0


def test_a_corrected_copy_ends_what_the_earlier_one_said_badly_where_it_is_to_replace_it(
    desk: Desk, places: Places, back: Path, tmp_path: Path
) -> None:
    import_workbooks(desk, places, [back])
    book = Filled(back)
    book.put("I2-7", "12")
    corrected = book.save(tmp_path / "corrected.xlsx")
    offered = import_workbooks(desk, places, [corrected], dry_run=True)
    assert [each.subject.facet for each in offered.files[0].corrections] == [Facet.REFUSED]
    import_workbooks(desk, places, [corrected])
    assert waits(desk) == BAD  # nobody has said yet that it counts instead
    import_workbooks(desk, places, [corrected], ImportTerms(replaces="sent again, corrected"))
    assert waits(desk) == {"I2-1": "perhaps"}
    undo(desk)
    assert waits(desk) == BAD


def test_another_unit_corrects_nothing(desk: Desk, places: Places, back: Path, tmp_path: Path) -> None:
    import_workbooks(desk, places, [back])
    book = Filled(back)
    book.put("I2-7", "12")
    book.put("I2-7", "Legal unit", "respondent-unit")
    import_workbooks(desk, places, [book.save(tmp_path / "other.xlsx")], ImportTerms(replaces="sent again"))
    assert waits(desk) == BAD


def test_texts_of_set_up_evidence_and_replies_wait_as_well(desk: Desk, places: Places, tmp_path: Path) -> None:
    path = tmp_path / "whole.xlsx"
    add_recommendation(desk, "Keep one file per case", "The administration may wish to consider it.", "", "beyond", 3, ("I-6",), "low", 1)
    export_workbook(desk, places, path, ExportOptions(findings=True, team_answers=True))
    book = Filled(path)
    rule = next(key for sheet in book.book.worksheets for _, key in book.keys(sheet) if key.startswith("recommendation|"))
    evidence = next(key for sheet in book.book.worksheets for _, key in book.keys(sheet) if key.startswith("evidence|"))
    book.put("setup|wto-member", "perhaps so")
    book.put(rule, "we shall see", "reply")
    for column, text in (("title", "Customs Code"), ("kind", "Document"), ("published", "in part")):
        book.put(evidence, text, column)
    report = import_workbooks(desk, places, [book.save(tmp_path / "filled.xlsx")])
    assert report.balance.of(CellState.REFUSED) == 3
    found = {(each.meant.kind, each.meant.facet): each.text for each in refused_texts(desk.state)}
    assert found == {
        (Kind.SETUP, Facet.VALUE): "perhaps so", (Kind.EVIDENCE, Facet.EVIDENCE): "in part",
        (Kind.RECOMMENDATION, Facet.REPLY): "we shall see",
    }  # fmt: skip
    assert len([each for each in matters(desk, desk.state) if each.standing is Standing.UNREAD]) == 3
    assert [code for code, _ in all_evidence(desk, desk.state)] == [evidence.partition("|")[2]]
    record_reply(desk, rule.partition("|")[2], "agree", "")
    assert Facet.REPLY not in {each.meant.facet for each in refused_texts(desk.state)}
    undo(desk)
    assert len(tuple(refused_texts(desk.state))) == 3
    set_item(desk, "wto-member", "yes")
    assert len(tuple(refused_texts(desk.state))) == 3  # that is the team's own; what the administration stated waits
    for each in tuple(refused_texts(desk.state)):
        deal_with(desk, each.entry.id)
    assert not waits(desk)


def test_a_team_that_sets_an_item_has_dealt_with_what_its_own_workbook_said_badly_there(
    desk: Desk, places: Places, tmp_path: Path
) -> None:
    path = tmp_path / "team.xlsx"
    export_workbook(desk, places, path, ExportOptions(addressee=Addressee.TEAM))
    book = Filled(path)
    book.put("setup|wto-member", "perhaps so")
    import_workbooks(desk, places, [book.save(tmp_path / "filled.xlsx")])
    assert waits(desk) == {"wto-member": "perhaps so"}
    set_item(desk, "wto-member", "yes")
    assert not waits(desk)


def test_the_same_words_after_they_were_dealt_with_wait_again(desk: Desk, places: Places, back: Path, tmp_path: Path) -> None:
    import_workbooks(desk, places, [back])
    deal_with(desk, next(refused_texts(desk.state, "I2-7")).entry.id)
    import_workbooks(desk, places, [sent(desk, places, tmp_path / "again.xlsx", {"I2-7": "about twelve"})])
    assert waits(desk) == BAD


def test_two_units_that_could_not_be_read_both_wait_and_nothing_is_to_decide(desk: Desk, places: Places, back: Path, tmp_path: Path) -> None:
    other = sent(desk, places, tmp_path / "other.xlsx", {"I2-7": "a dozen or so"})
    report = import_workbooks(desk, places, [back, other])
    assert sorted(each.text for each in refused_texts(desk.state, "I2-7")) == ["a dozen or so", "about twelve"]
    assert (report.conflicts, status_of(desk)["conflicts"]) == ((), 0)


def test_either_order_and_a_merge_of_files_come_to_one_set(places: Places, tmp_path: Path) -> None:
    ada, bo = laptop(tmp_path / "ada"), laptop(tmp_path / "bo")
    first = sent(ada, places, tmp_path / "first.xlsx", BAD)
    second = sent(ada, places, tmp_path / "second.xlsx", {"I2-7": "a dozen", "I2-1": "No"})
    import_workbooks(ada, places, [first, second])
    import_workbooks(bo, places, [second, first])
    assert ada.state.digest() == bo.state.digest()
    deal_with(bo, next(refused_texts(bo.state, "I2-7")).entry.id)
    merge_files(ada, [bo.path])
    assert ada.state.digest() == bo.state.digest()
    assert list(refused_texts(ada.state)) == list(refused_texts(bo.state))
    third = laptop(tmp_path / "third")
    merge_files(third, [bo.path])
    one = next(refused_texts(third.state))
    assert origins(third)[one.entry.id][0].cell
    for desk in (ada, bo, third):
        desk.close()


def test_it_travels_in_a_workbook_entry_by_entry(places: Places, tmp_path: Path) -> None:
    ada, bo = laptop(tmp_path / "ada"), laptop(tmp_path / "bo")
    import_workbooks(ada, places, [sent(ada, places, tmp_path / "first.xlsx", BAD)])
    import_workbooks(bo, places, [sent(ada, places, tmp_path / "carrying.xlsx", {})])
    assert waits(bo) == BAD
    assert {each.entry.canonical() for each in refused_texts(bo.state)} == {each.entry.canonical() for each in refused_texts(ada.state)}
    ada.close()
    bo.close()


def test_a_self_assessment_that_is_adopted_brings_it_along(desk: Desk, places: Places, tmp_path: Path) -> None:
    own = begin(tmp_path / "own", mode="self-assessment")
    back = sent(own, places, tmp_path / "own.xlsx", BAD)
    own.close()
    import_workbooks(desk, places, [back], ImportTerms(adopt=True))
    assert waits(desk) == BAD


def test_its_class_is_that_of_what_it_was_meant_for() -> None:
    value = refused_value("J. Doe", Problem("cell.date-for-words", "", values=(("found", "J. Doe"),)))
    who = Subject(Kind.QUESTION, "I2-7", Facet.RESPONDENT_ROLE, Voice.ADMINISTRATION)
    assert class_of(refused_subject("a", who, value, "LEG")) is Confidentiality.C
    assert class_of(refused_subject("a", MEANT, value, "LEG")) is Confidentiality.B
    assert value == {"text": "J. Doe", "code": "cell.date-for-words"}
    assert refused_subject("a", MEANT, value, "LEG") != refused_subject("b", MEANT, value, "LEG")


def test_what_an_entry_may_not_hold_is_spelt_out() -> None:
    assert spelt("a\0b\ud800c\r\ne\u0301") == "a[U+0000]b[U+D800]c\n\u00e9"
