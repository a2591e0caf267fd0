"""The command ``diagnostic demo``, as a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from diagnostic.cli import main


@pytest.mark.slow
def test_another_process_writes_the_same_bytes_and_says_what_it_wrote(demonstration: Path, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "Dossier Ć"
    # Another seed of hashes, time zone and language: nothing of them may show.
    elsewhere = {**os.environ, "PYTHONHASHSEED": "4711", "TZ": "Pacific/Auckland", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}
    asked = subprocess.run(
        [sys.executable, "-m", "diagnostic", "demo", folder], env=elsewhere, capture_output=True, encoding="utf-8", check=False
    )
    assert (asked.returncode, asked.stderr) == (0, "")
    written = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert written == {path.name: path.read_bytes() for path in demonstration.iterdir()}
    assert {Path(name).suffix for name in written} == {".diagnostic", ".xlsx", ".pdf", ".docx", ".txt", ".json"}
    for name in written:
        assert f"Wrote {folder / name}." in asked.stdout
    assert "Levels, law beside practice" in asked.stdout


def test_the_command_refuses_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert main(["demo", str(tmp_path / "file" / "inside")]) == 1
    assert "inside" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
