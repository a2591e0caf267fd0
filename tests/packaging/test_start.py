"""``make run``: the window on the sample mission where there is a screen, the same mission without a window where there is none."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from diagnostic.actions.sample import NAME

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "start.py"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a machine without a screen is a Linux matter")


def surroundings(**named: str) -> dict[str, str]:
    """This machine's, without a screen."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in screens} | named


@pytest.mark.slow
def test_without_a_screen_the_mission_is_taken_through_and_the_report_named(tmp_path: Path) -> None:
    folder = tmp_path / "Dossier é"
    asked = subprocess.run(
        [sys.executable, SCRIPT, folder], env=surroundings(), capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
    )
    assert (asked.returncode, asked.stderr) == (0, "")
    lines = asked.stdout.splitlines()
    assert lines[0] == "This machine has no screen. The sample mission is taken through without a window."
    for word in (
        "1  Answers", "152 of 153", "Art. 56  not located", "Power by situation", "F3  Evidence still to be provided: II-2",
        "Confirm whether compensation for wrongful detention is provided for [reply: agree]", "6  Report",
    ):  # fmt: skip
        assert any(word in line for line in lines), word
    assert (folder / NAME).is_file()
    named = [Path(line.removeprefix("The report lies in ")) for line in lines[-2:]]
    assert [report.suffix for report in named] == [".pdf", ".docx"]
    assert all(report.parent == folder and report.stat().st_size > 10_000 for report in named)
