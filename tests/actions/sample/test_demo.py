"""The demonstration: the same bytes every time, and nobody's work is lost to it."""

import json
import shutil
from pathlib import Path

import pytest

from diagnostic.actions.answering import record_answer
from diagnostic.actions.opening import open_assessment
from diagnostic.actions.sample import NAME
from diagnostic.actions.sample_demo import SUMMARY_DATA, SUMMARY_TEXT, write_demo
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError


@pytest.fixture
def folder(demonstration: Path, tmp_path: Path) -> Path:
    """A copy of the demonstration, to work in."""
    return Path(shutil.copytree(demonstration, tmp_path / "copy"))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def work_in(mission: Path) -> str:
    """Do what a person does, and return the digest that the file has then."""
    desk = open_assessment(mission)
    record_answer(desk, "I2-7", "40")
    digest = desk.state.digest()
    desk.close()
    return digest


def test_two_demonstrations_are_equal_to_the_last_byte(demonstration: Path, places: Places, cache: Path, tmp_path: Path) -> None:
    second = tmp_path / "Deuxième Ć" / "inside"
    written = write_demo(places, second, cache)
    assert contents(second) == contents(demonstration)
    assert {path.name for path in written.files} == set(contents(second))
    status = json.loads((second / SUMMARY_DATA).read_text("utf-8"))
    assert status == json.loads(json.dumps(written.status))
    assert (second / SUMMARY_TEXT).read_text("utf-8").splitlines() == list(written.lines)
    assert status["digest"] in written.lines[-1]


def test_the_summary_goes_the_whole_way_and_says_that_nothing_is_real(demonstration: Path) -> None:
    summary = (demonstration / SUMMARY_TEXT).read_text("utf-8")
    assert "Nothing in it is real" in summary
    parts = [line.split("  ")[1].split(",")[0] for line in summary.splitlines() if line[:1].isdigit()]
    assert [part.split(" ")[0] for part in parts] == ["Answers", "TRIPS", "Levels", "Points", "Recommendations", "Report"]
    for expected in (
        "practice REF", "practice ?", "law NA", "practice OUT", "practice 1 (claimed 3)", "F4  Two accounts differ: I-8",
        "Waiting for a legal base:", "Left out, with a reason:", "[reply: defer]", "STO-2   Re-export unaltered excluded (Ministry of Justice",
    ):  # fmt: skip
        assert expected in summary, expected
    assert all(f"{path.name}, in this folder" in summary for path in demonstration.iterdir() if path.suffix in (".pdf", ".docx"))


def test_once_more_into_the_same_folder_writes_only_what_was_spoilt(folder: Path, places: Places, cache: Path) -> None:
    before = contents(folder)
    written_at = (folder / NAME).stat().st_mtime_ns
    (folder / SUMMARY_TEXT).write_text("spoilt")
    write_demo(places, folder, cache)
    assert contents(folder) == before
    assert (folder / NAME).stat().st_mtime_ns == written_at


def test_a_mission_that_somebody_worked_in_stays(folder: Path, places: Places, cache: Path) -> None:
    work_in(folder / NAME)
    before = contents(folder)
    with pytest.raises(KnownError, match="worked in it") as fault:
        write_demo(places, folder, cache)
    assert "empty folder" in fault.value.remedy
    assert contents(folder) == before


def test_a_mission_of_an_earlier_version_gives_way_when_nobody_touched_it(
    folder: Path, demonstration: Path, places: Places, cache: Path
) -> None:
    # As an earlier version might have left it: other entries, and a summary that knows them.
    (folder / SUMMARY_DATA).write_text(json.dumps({"digest": work_in(folder / NAME)}))
    write_demo(places, folder, cache)
    assert contents(folder) == contents(demonstration)


@pytest.mark.parametrize("summary", ["[]", "{", '{"digest": ""}', "{}"])
def test_what_is_no_assessment_stays_as_well(summary: str, tmp_path: Path, places: Places, cache: Path) -> None:
    (tmp_path / NAME).write_text("my letters")
    (tmp_path / SUMMARY_DATA).write_text(summary)
    with pytest.raises(KnownError, match="another file"):
        write_demo(places, tmp_path, cache)
    assert contents(tmp_path) == {NAME: b"my letters", SUMMARY_DATA: summary.encode()}
