"""The command as a process of its own: consoles with few letters, pipes that close, a bare file."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src"


def started(*words: object, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """Run ``python -m diagnostic`` and return what came of it."""
    known = {name: value for name, value in os.environ.items() if name not in ("PYTHONIOENCODING", "PYTHONUTF8")}
    return subprocess.run(
        [sys.executable, "-m", "diagnostic", *(str(word) for word in words)],
        env={**known, "PYTHONPATH": str(SOURCE), **environment}, capture_output=True, check=False, timeout=120,
    )  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
def test_json_is_whole_whatever_letters_the_console_knows(mission: Path, encoding: str) -> None:
    named = mission.with_name("Ćwik ق.diagnostic")
    mission.rename(named)
    ran = started("status", named, "--json", PYTHONIOENCODING=encoding)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert json.loads(ran.stdout.decode(encoding))["file"] == "Ćwik ق.diagnostic"


def test_a_console_that_knows_few_letters_shows_the_others_by_their_code_point(mission: Path) -> None:
    ran = started("report", mission, "--docx", mission.with_name("ق.docx"), PYTHONIOENCODING="ascii")
    assert ran.returncode == 0
    assert b"\\u0642.docx" in ran.stdout
    refused = started("status", mission.with_name("ق.diagnostic"), PYTHONIOENCODING="ascii")
    assert refused.returncode == 1
    assert b"\\u0642" in refused.stderr
    assert b"Traceback" not in refused.stderr


@pytest.mark.skipif(os.name == "nt", reason="a pipe that closes early is a matter of Unix")
def test_a_pipe_that_closes_early_is_no_complaint(mission: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ran = subprocess.run(
            [sys.executable, "-m", "diagnostic", "status", str(mission)], env={**os.environ, "PYTHONPATH": str(SOURCE)}, stdout=writing,
            stderr=subprocess.PIPE, check=False, timeout=120,
        )  # fmt: skip
    finally:
        os.close(writing)
    assert (ran.returncode, ran.stderr) == (1, b"")


def test_a_bare_file_opens_the_window(mission: Path, tmp_path: Path) -> None:
    ran = started(mission, "--quit-when-painted", QT_QPA_PLATFORM="offscreen", DIAGNOSTIC_SETTINGS=str(tmp_path / "settings"))
    assert (ran.returncode, ran.stdout) == (0, b"")
    recent = "".join(path.read_text("utf-8") for path in (tmp_path / "settings").rglob("*.json"))
    assert "norland.diagnostic" in recent


def test_a_file_named_like_a_command_does_not_hide_it(tmp_path: Path) -> None:
    (tmp_path / "check").write_text("")
    ran = subprocess.run(
        [sys.executable, "-m", "diagnostic", "check", "nowhere"], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(SOURCE)},
        capture_output=True, check=False, timeout=120,
    )  # fmt: skip
    assert b"nowhere is no folder" in ran.stderr


@pytest.mark.skipif(os.name == "nt", reason="a shell that closes an output is a matter of Unix")
@pytest.mark.parametrize("words", ['status "{0}"', 'status "{0}" --json', 'export "{0}" out.xlsx --preview --json', 'merge "{0}" "{0}" --json'])
def test_an_output_that_the_shell_closed_is_no_complaint(mission: Path, words: str) -> None:
    command = f'"{sys.executable}" -m diagnostic {words.format(mission)} >&-'
    ran = subprocess.run(["sh", "-c", command], env={**os.environ, "PYTHONPATH": str(SOURCE)}, capture_output=True, check=False, timeout=120)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_an_output_that_is_full_says_what_was_done_all_the_same(mission: Path) -> None:
    pdf = mission.with_name("out.pdf")
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "diagnostic", "report", str(mission), "--pdf", str(pdf)], env={**os.environ, "PYTHONPATH": str(SOURCE)},
            stdout=full, stderr=subprocess.PIPE, check=False, timeout=120,
        )  # fmt: skip
    assert (ran.returncode, ran.stderr.count(b"\n")) == (1, 1)
    assert ran.stderr.startswith(b"What the command did is done, but what it says could not be written: ")
    assert pdf.read_bytes().startswith(b"%PDF")


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C is sent in another way there")
def test_ctrl_c_ends_the_window(mission: Path, tmp_path: Path) -> None:
    settings = tmp_path / "settings"
    known = {**os.environ, "PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen", "DIAGNOSTIC_SETTINGS": str(settings)}
    with subprocess.Popen([sys.executable, "-m", "diagnostic", str(mission)], env=known) as running:
        for _ in range(600):
            if settings.exists() and list(settings.rglob("*.json")):
                break
            time.sleep(0.05)
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=30) in (-signal.SIGINT, 130)
