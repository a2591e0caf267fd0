"""Every command, what it prints and how it ends."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from diagnostic import __version__
from diagnostic.actions.opening import open_assessment
from diagnostic.actions.reporting import PARTS
from diagnostic.places import find_places
from tests.cli.conftest import Run

COMMANDS = ("window", "new", "status", "report", "import", "merge", "check", "demo")


def test_help_names_every_command_and_the_exit_codes(run: Run) -> None:
    helped = run("--help")
    assert helped.code == 0
    assert all(f"\n    {command}" in helped.out for command in COMMANDS)
    assert "exit codes: 0" in helped.out
    assert run("--version").out == f"diagnostic {__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself_and_each_of_its_options(run: Run, command: str) -> None:
    helped = run(command, "--help")
    assert (helped.code, helped.err) == (0, "")
    assert helped.out.startswith(f"usage: diagnostic {command}")
    lines = helped.out.splitlines()
    options = [number for number, line in enumerate(lines) if line.startswith("  --")]
    for number in options:
        explained = "  " in lines[number].strip() or lines[number + 1].startswith(" " * 20)
        assert explained, lines[number]


def test_the_help_of_report_names_every_part(run: Run) -> None:
    words = run("report", "--help").out
    assert all(part in words for part in PARTS)


def test_new_begins_an_assessment_and_says_that_it_is_not_encrypted(run: Run, tmp_path: Path) -> None:
    made = run(
        "new", tmp_path / "first", "--administration", "FJ", "--member", "Ada Lind", "--mark", "AL", "--exercise",
        "--set", "wto-member=yes", "--set", "facility/free-zone=no", "--set", "starts-on=16.11.2026",
    )  # fmt: skip
    path = tmp_path / "first.diagnostic"
    assert (made.code, made.err) == (0, "")
    assert str(path) in made.out
    assert "not encrypted" in made.out
    desk = open_assessment(path)
    try:
        said = {(code, row): desk.setup_value(code, row) for code, row in (
            ("mode", ""), ("administration", ""), ("administration-name", ""), ("exercise", ""), ("wto-member", ""),
            ("facility", "free-zone"), ("starts-on", ""),
        )}  # fmt: skip
    finally:
        desk.close()
    assert list(said.values()) == ["mission", "FJ", "Fiji", "yes", "yes", "no", "2026-11-16"]


def test_new_can_begin_a_self_assessment(run: Run, tmp_path: Path) -> None:
    assert run("new", tmp_path / "own", "--mode", "self-assessment", "--name", "Customs", "--member", "Ro Vei").code == 0
    assert json.loads(run("status", tmp_path / "own.diagnostic", "--json").out)["mode"] == "self-assessment"


def test_status_says_it_for_people_and_for_programs(run: Run, mission: Path) -> None:
    before = mission.read_bytes()
    said, data = run("status", mission), run("status", mission, "--json")
    assert said.code == data.code == 0
    status = json.loads(data.out)
    assert status["administration"] == "Customs of Norland"
    assert f"Dealt with 0 of {status['progress']['asked']}" in said.out
    assert len(status["levels"]) == 24
    assert set(status) >= {"progress", "levels", "flags", "recommendations", "trips_minimum", "digest", "question_set"}
    assert run("status", mission, "--json").out == data.out
    assert mission.read_bytes() == before


def test_report_writes_pdf_and_word_with_the_same_bytes_every_time(run: Run, mission: Path, tmp_path: Path) -> None:
    before = mission.read_bytes()
    pdf, word = tmp_path / "out.pdf", tmp_path / "out.docx"
    written = run("report", mission, "--pdf", pdf, "--docx", word)
    assert (written.code, written.err) == (0, "")
    assert written.out == f"Wrote {pdf} (Draft).\nWrote {word} (Draft).\n"
    once = (pdf.read_bytes(), word.read_bytes())
    assert once[0].startswith(b"%PDF-")
    with ZipFile(word) as file:
        assert "Customs of Norland" in file.read("word/document.xml").decode()
    assert run("report", mission, "--pdf", pdf, "--docx", word, "--language", "en", "--draft").code == 0
    assert (pdf.read_bytes(), word.read_bytes()) == once
    assert mission.read_bytes() == before


def test_report_can_be_final_and_shorter(run: Run, mission: Path, tmp_path: Path) -> None:
    word = tmp_path / "out.docx"
    assert run("report", mission, "--docx", word, "--final", "--parts", "profile, unknown").out == f"Wrote {word} (Final).\n"
    with ZipFile(word) as file:
        text = file.read("word/document.xml").decode()
    assert "TRIPS minimum" in text
    assert "Annex: all answers" not in text


def test_check_lists_problems_and_ends_with_1_only_for_errors(run: Run, tmp_path: Path) -> None:
    good = run("check", find_places().questionnaires / "secure-2007")
    assert good.code == 0
    assert good.out.splitlines()[-1].startswith("secure-2007 ")
    (tmp_path / "set.yaml").write_text("code: x\ncode: y\n", encoding="utf-8")
    bad = run("check", tmp_path)
    assert bad.code == 1
    assert "set.yaml" in bad.out
    assert "Nothing was loaded." in bad.out
