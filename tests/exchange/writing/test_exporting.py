"""The action: what a receipt says, what lies on the disk when it is refused, which workbook holds which question."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from diagnostic.actions.answering import record_answer, record_text
from diagnostic.actions.desk import Desk
from diagnostic.actions.exporting import Addressee, ExportOptions, Stays, export_workbook, preview_export
from diagnostic.actions.importing import import_workbooks
from diagnostic.actions.setting_up import set_item
from diagnostic.model.answer import AnswerState
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError, RefusedError
from diagnostic.model.subject import Facet, Voice
from diagnostic.model.triage.cell import CellState
from tests.exchange.conftest import begin
from tests.exchange.writing.written import read_file
from tests.model.mission import secure_2007

TEAM = ExportOptions(addressee=Addressee.TEAM)


@pytest.fixture
def answered(desk: Desk) -> Iterator[Desk]:
    record_answer(desk, "I1-5", "named-risks")
    record_text(desk, "I1-5", Facet.NOTE, "a note of an interview")
    record_text(desk, "I1-5", Facet.RESPONDENT_UNIT, "Legal unit")
    record_answer(desk, "II1-1", "none", voice=Voice.ADMINISTRATION)
    yield desk


def test_a_receipt_counts_what_left_and_what_stayed(answered: Desk, places: Places, tmp_path: Path) -> None:
    receipt = export_workbook(answered, places, tmp_path / "out.xlsx", TEAM)
    assert {(kind, klass): count for kind, klass, count in receipt.leaves} == {
        ("question", "B"): 2, ("question", "C"): 1, ("setup", "B"): 4,
    }  # fmt: skip
    assert receipt.stays == ((Stays.CLASS_D, 1),)
    assert sum(count for _, _, count in receipt.leaves) == receipt.files[0].entries == 7
    assert len(answered.state) == 8
    ours = export_workbook(answered, places, tmp_path / "out.xlsx")
    assert dict(ours.stays) == {Stays.CLASS_D: 1, Stays.CLASS_C_OF_OTHERS: 1, Stays.TEAM_ANSWERS: 1}


@pytest.mark.parametrize(
    "options",
    [ExportOptions(), TEAM, ExportOptions(findings=True, team_answers=True), ExportOptions(split=True, scope=("I",))],
)
def test_a_preview_is_what_will_be(answered: Desk, places: Places, tmp_path: Path, options: ExportOptions) -> None:
    seen = preview_export(answered, places, tmp_path / "out.xlsx", options)
    assert list(tmp_path.glob("*.xlsx")) == []
    done = export_workbook(answered, places, tmp_path / "out.xlsx", options)
    assert (seen.leaves, seen.stays, seen.written, done.written) == (done.leaves, done.stays, False, True)
    for before, after in zip(seen.files, done.files, strict=True):
        assert (before.path, before.respondent, before.questions, before.entries) == (
            after.path, after.respondent, after.questions, after.entries,
        )  # fmt: skip
    assert sum(count for _, _, count in done.leaves) + sum(count for _, count in done.stays) == len(answered.state)


def test_every_question_stands_in_exactly_one_of_the_workbooks_by_unit(answered: Desk, places: Places, tmp_path: Path) -> None:
    scope = ("I-1", "I-4", "III")
    whole = preview_export(answered, places, tmp_path / "out.xlsx", ExportOptions(scope=scope))
    parts = export_workbook(answered, places, tmp_path / "out.xlsx", ExportOptions(split=True, scope=scope))
    assert sum(file.questions for file in parts.files) == whole.files[0].questions
    names = {secure_2007().text(f"respondent.{file.respondent}") for file in parts.files if file.respondent}
    assert len(names) == len(parts.files) - 1
    back = read_file(tmp_path / "out-LEG.xlsx")
    assert back.passport.respondents == ("LEG",)
    assert all(secure_2007().question(code).ask[0] == "LEG" for code in back.passport.questions)
    assert not any(row.spot.kind == "setup" for row in back.rows)


def test_a_split_writes_over_no_name_that_nobody_chose(answered: Desk, places: Places, tmp_path: Path) -> None:
    options = ExportOptions(split=True, scope=("I-1", "I-4"))
    export_workbook(answered, places, tmp_path / "out.xlsx", options)
    filled = tmp_path / "out-LEG.xlsx"
    filled.write_bytes(b"came back, and was not imported yet")
    (tmp_path / "out.xlsx").write_bytes(b"chosen")
    with pytest.raises(KnownError, match=r"out-LEG\.xlsx"):
        export_workbook(answered, places, tmp_path / "out.xlsx", options)
    assert (filled.read_bytes(), (tmp_path / "out.xlsx").read_bytes()) == (b"came back, and was not imported yet", b"chosen")


def test_sensitive_topics_do_not_go_to_every_unit(answered: Desk, places: Places, tmp_path: Path) -> None:
    set_item(answered, "sensitive-topics", "a dispute")
    export_workbook(answered, places, tmp_path / "out.xlsx", ExportOptions(split=True, scope=("I-1", "I-4")))
    entries = {path.name: read_file(path).entries for path in tmp_path.glob("*.xlsx")}
    assert {name for name, found in entries.items() if any("a dispute" in entry for entry in found)} == {"out.xlsx"}


def test_what_lies_there_and_is_no_workbook_stays(answered: Desk, places: Places, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    out.mkdir()
    (out / "kept").write_text("kept")
    with pytest.raises(KnownError, match="is a folder"):
        export_workbook(answered, places, out)
    assert (out / "kept").read_text() == "kept"
    assert not list(tmp_path.glob("*.part"))


def test_the_assessment_itself_is_never_overwritten(answered: Desk, places: Places, tmp_path: Path) -> None:
    alias = tmp_path / "alias.xlsx"
    alias.symlink_to(answered.path)
    with pytest.raises(KnownError, match="is the assessment itself"):
        export_workbook(answered, places, alias)


def test_nothing_left_to_ask_is_said(answered: Desk, places: Places, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="No question is left"):
        export_workbook(answered, places, tmp_path / "out.xlsx", ExportOptions(scope=("III-2",)))


def test_the_same_assessment_at_the_same_time_gives_the_same_bytes(answered: Desk, places: Places, tmp_path: Path) -> None:
    answered.clock = lambda: "2026-11-20T10:00:00.000Z"
    first = export_workbook(answered, places, tmp_path / "one.xlsx", TEAM)
    second = export_workbook(answered, places, tmp_path / "two.xlsx", TEAM)
    assert first.files[0].digest == second.files[0].digest
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_an_exercise_says_so_on_every_sheet_and_in_its_passport(places: Places, tmp_path: Path) -> None:
    begun = begin(tmp_path / "exercise", exercise=True)
    try:
        assert export_workbook(begun, places, tmp_path / "out.xlsx").exercise
    finally:
        begun.close()
    assert read_file(tmp_path / "out.xlsx").passport.exercise
    for sheet in load_workbook(tmp_path / "out.xlsx").worksheets[:-3]:
        assert "Exercise. Not a real assessment." in [cell.value for cell in sheet[3]], sheet.title


def test_another_language_is_files_beside_the_first(answered: Desk, places: Places, tmp_path: Path) -> None:
    """A workbook of a language written from right to left is mirrored, says what it can, and is read by the labels of both."""
    resources = tmp_path / "resources"
    shutil.copytree(places.resources / "workbook", resources / "workbook")
    (resources / "workbook" / "ar.json").write_text(
        '{"column.answer": "الجواب", "sheet.cover": "الغلاف", "word.dont-know": "لا أعرف", "column.comment": "تعليق"}', encoding="utf-8"
    )
    record_answer(answered, "II2-2", "", state=AnswerState.DONT_KNOW, voice=Voice.ADMINISTRATION)
    export_workbook(answered, Places(places.questionnaires, resources), tmp_path / "out.xlsx", ExportOptions(language="ar"))
    book = load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames[0] == "الغلاف"
    assert all(sheet.sheet_view.rightToLeft for sheet in book.worksheets[:-3])
    back = read_file(tmp_path / "out.xlsx")
    found = {row.key: row.cells["answer"] for row in back.rows if "answer" in row.cells}
    assert (found["II2-2"].text, found["II2-2"].word) == ("لا أعرف", "dont-know")
    assert back.passport.language == "ar"



def test_a_language_that_only_the_sender_knows_is_read_by_the_codes(answered: Desk, places: Places, tmp_path: Path) -> None:
    resources = tmp_path / "resources"
    shutil.copytree(places.resources / "workbook", resources / "workbook")
    words: dict[str, str] = json.loads((resources / "workbook" / "en.json").read_text("utf-8"))
    (resources / "workbook" / "fi.json").write_text(json.dumps({key: f"ä{word}" for key, word in words.items()}), encoding="utf-8")
    record_answer(answered, "II2-2", "", state=AnswerState.DONT_KNOW, voice=Voice.ADMINISTRATION)
    path = tmp_path / "out.xlsx"
    export_workbook(answered, Places(places.questionnaires, resources), path, ExportOptions(language="fi"))
    book = load_workbook(path)
    sheet = book["äEvidence"]
    names = next(cell for cell in sheet[5] if cell.value == "äShort name")
    sheet[f"{names.column_letter}6"] = "Customs Code"
    book.save(path)
    back = read_file(path)
    found = {row.key: row.cells for row in back.rows}
    assert back.passport.language == "fi"
    assert found["II2-2"]["answer"].word == "dont-know"
    assert "key" not in found
    assert [cells["title"].text for key, cells in found.items() if "title" in cells] == ["Customs Code"]
    report = import_workbooks(answered, places, [path])
    assert report.balance.parts[CellState.REFUSED] == 0
