"""``diagnostic export``: what it writes, what it says before and after, and what it refuses."""

import json
from pathlib import Path

from openpyxl import load_workbook

from tests.cli.conftest import Run


def test_a_workbook_is_written_read_back_and_said(run: Run, mission: Path) -> None:
    out = mission.parent / "questions"
    wrote = run("export", mission, out)
    assert (wrote.code, wrote.err) == (0, "")
    assert "Wrote" in wrote.out
    assert "read back" in wrote.out
    assert "What leaves:" in wrote.out
    book = load_workbook(out.with_name("questions.xlsx"), read_only=True)
    assert book.sheetnames[:4] == ["Cover", "Set-up", "I", "II"]
    book.close()


def test_a_preview_says_the_same_and_writes_nothing(run: Run, mission: Path) -> None:
    before = mission.read_bytes()
    preview = run("export", mission, mission.parent / "questions.xlsx", "--preview", "--json")
    said = json.loads(preview.out)
    assert said["written"] is False
    assert not list(mission.parent.glob("*.xlsx"))
    wrote = json.loads(run("export", mission, mission.parent / "questions.xlsx", "--json").out)
    assert [(wrote[part], wrote["files"][0]["entries"]) for part in ("leaves", "stays")] == [
        (said[part], said["files"][0]["entries"]) for part in ("leaves", "stays")
    ]
    assert mission.read_bytes() == before


def test_one_workbook_for_each_unit_that_is_asked(run: Run, mission: Path) -> None:
    assert run("export", mission, mission.parent / "q.xlsx", "--split-by-respondent", "--scope", "I-1,I-4").code == 0
    found = sorted(path.name for path in mission.parent.glob("*.xlsx"))
    assert found == ["q-IPR.xlsx", "q-LEG.xlsx", "q.xlsx"]


def test_what_came_back_unchanged_says_nothing_new(run: Run, mission: Path) -> None:
    """Export followed by import, as a person would do it on two machines."""
    out = mission.parent / "q.xlsx"
    assert run("export", mission, out, "--for", "team").code == 0
    assert "0 entries came in." in run("import", mission, out).out


def test_each_refusal_says_what_to_do(run: Run, mission: Path) -> None:
    out = mission.parent / "q.xlsx"
    refused = run("export", mission, out, "--scope", "I,XX", "--scope", "I4-99")
    assert refused.code == 1
    assert "'XX'" in refused.err
    assert "'I4-99'" in refused.err
    assert "Choose one of: en" in run("export", mission, out, "--language", "tlh").err
    assert "no person with the code" in run("export", mission, out, "--member", "nobody").err
    assert "does not exist" in run("export", mission, mission.parent / "no" / "folder.xlsx").err
    assert run("export", mission, out, "--for", "everybody").code == 2
    assert not out.exists()
