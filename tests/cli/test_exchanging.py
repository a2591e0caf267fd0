"""``diagnostic import`` and ``diagnostic merge``: what they print, how they end, what they leave alone."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from diagnostic.actions.answering import record_answer
from diagnostic.actions.exporting import ExportOptions, export_workbook
from diagnostic.actions.importing import import_workbooks
from diagnostic.actions.opening import open_assessment
from diagnostic.actions.setting_up import add_member
from diagnostic.model.problem import KnownError
from diagnostic.places import find_places
from tests.cli.conftest import Run
from tests.exchange.filled import Filled


@pytest.fixture
def back(mission: Path, tmp_path: Path) -> Path:
    """A workbook of the mission, filled in with something to say in every state."""
    desk = open_assessment(mission)
    try:
        export_workbook(desk, find_places(), tmp_path / "sent.xlsx", ExportOptions(scope=("I-2",)))
    finally:
        desk.close()
    book = Filled(tmp_path / "sent.xlsx")
    for key, typed in {"I2-2": "Yes", "I2-1": "perhaps", "I2-7": "1,234", "I2-8": " No "}.items():
        book.put(key, typed)
    book.book.worksheets[2]["Z99"] = "who wrote this?"
    return book.save(tmp_path / "back é.xlsx")


def test_import_says_what_came_of_it_and_where_the_copy_lies(run: Run, mission: Path, back: Path) -> None:
    ran = run("import", mission, back)
    assert (ran.code, ran.err) == (0, "")
    assert "back é.xlsx: taken in" in ran.out
    assert "refused: I2-1 answer (I!F" in ran.out
    assert ": “perhaps”. This is not one of the answers to choose from. Choose one of: yes, partly, no." in ran.out
    assert "asked: I2-7" in ran.out
    assert "“ No ” was read as “no”." in ran.out
    assert "outside of the tables, I!Z99 (column): who wrote this?" in ran.out
    assert "4 entries came in." in ran.out
    assert "Copy from before:" in ran.out
    again = run("import", mission, back)
    assert again.code == 0
    assert "says nothing that is not here already" in again.out
    assert "Nothing had to be written." in again.out


def test_an_assessment_that_can_only_be_read_is_not_copied_for_nothing(mission: Path, back: Path) -> None:
    with closing(open_assessment(mission, read_only=True)) as desk, pytest.raises(KnownError, match="can only be read here") as said:
        import_workbooks(desk, find_places(), [back])
    assert said.value.code == "store.read-only"
    assert [path.name for path in mission.parent.iterdir()] == [mission.name]


def test_a_dry_run_writes_nothing(run: Run, mission: Path, back: Path) -> None:
    before = mission.read_bytes()
    ran = run("import", mission, back, "--dry-run")
    assert "4 entries would come in." in ran.out
    assert "Nothing was written (--dry-run)." in ran.out
    assert mission.read_bytes() == before


def test_for_programs_there_is_everything_in_one_object(run: Run, mission: Path, back: Path) -> None:
    data = json.loads(run("import", mission, back, "--json").out)
    (file,) = data["files"]
    assert file["outcome"] == "merged"
    assert sum(count for state, count in file["balance"].items() if state != "cells") == file["balance"]["cells"]
    cells = {(cell["code"], cell["state"]): cell for cell in file["cells"]}
    assert cells["I2-1", "refused"]["problem"]["code"] == "answer.no-such-option"
    assert cells["I2-7", "asked"]["found"] == "1,234"
    assert file["outside"] == [{"sheet": "I", "cell": "Z99", "text": "who wrote this?", "why": "column"}]
    assert data["new"] == 4


def test_a_file_that_is_refused_ends_with_1_and_the_others_are_taken_in(run: Run, mission: Path, back: Path, tmp_path: Path) -> None:
    (tmp_path / "notes.xlsx").write_text("a,b,c", encoding="utf-8")
    ran = run("import", mission, tmp_path / "notes.xlsx", back)
    assert ran.code == 1
    assert "notes.xlsx: refused" in ran.out
    assert "4 entries came in." in ran.out


def test_a_corrected_workbook_replaces_the_earlier_one_for_a_reason(run: Run, mission: Path, back: Path, tmp_path: Path) -> None:
    run("import", mission, back)
    book = Filled(back)
    book.put("I2-2", "No")
    corrected = book.save(tmp_path / "corrected.xlsx")
    first = run("import", mission, corrected)
    assert "At 1 place two values stand against each other now; somebody has to decide:" in first.out
    assert "--replaces REASON lets these count" in first.out
    settled = run("import", mission, corrected, "--replaces", "corrected in May")
    assert "These workbooks count at 1 place where an earlier one said something else." in settled.out


def test_a_decision_without_a_name_says_which_option_names_one(run: Run, mission: Path, back: Path) -> None:
    desk = open_assessment(mission)
    add_member(desk, "m-bo", "Bo Berg", "legal-expert", "BB")
    desk.close()
    before = mission.read_bytes()
    ran = run("import", mission, back, "--replaces", "corrected in May")
    assert (ran.code, ran.out) == (1, "")
    assert "--member CODE" in ran.err
    assert "m-bo (Bo Berg)" in ran.err
    assert mission.read_bytes() == before
    assert run("import", mission, back, "--replaces", "corrected in May", "--member", "m-bo").code == 0


def test_who_imports_is_a_member_of_the_team(run: Run, mission: Path, back: Path) -> None:
    before = mission.read_bytes()
    ran = run("import", mission, back, "--member", "m-nobody")
    assert (ran.code, ran.out) == (1, "")
    assert "(Ada Lind)" in ran.err
    assert mission.read_bytes() == before


def test_merge_says_what_each_file_brought_and_the_digest(run: Run, mission: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.diagnostic"
    shutil.copy(mission, other)
    desk = open_assessment(other)
    record_answer(desk, "I2-2", "yes")
    desk.close()
    ran = run("merge", mission, other)
    assert (ran.code, ran.err) == (0, "")
    assert "other.diagnostic: 1 new entry, 4 known" in ran.out
    there = run("merge", other, mission)
    assert ran.out.splitlines()[-1] == there.out.splitlines()[-1]
    data = json.loads(run("merge", mission, other, "--json").out)
    assert (data["new"], data["backup"]) == (0, None)


def test_merge_refuses_another_assessment_in_words(run: Run, mission: Path, tmp_path: Path) -> None:
    run("new", tmp_path / "another", "--name", "Tavria")
    before = mission.read_bytes()
    ran = run("merge", mission, tmp_path / "another.diagnostic")
    assert ran.code == 1
    assert "another.diagnostic: refused" in ran.out
    assert "It holds another assessment." in ran.out
    assert mission.read_bytes() == before
