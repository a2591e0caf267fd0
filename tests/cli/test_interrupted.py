"""Ctrl+C while a command works, in a process of its own: what it was about to make is there whole, or not at all."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from diagnostic.actions.exporting import ExportOptions, export_workbook
from diagnostic.actions.opening import open_assessment
from diagnostic.cli import INTERRUPTED
from diagnostic.places import find_places
from tests.exchange.filled import Filled

SOURCE = Path(__file__).resolve().parents[2] / "src"
OLD = b"what lay there before"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Ctrl+C is sent in another way there")


@pytest.fixture
def folder(mission: Path) -> Path:
    """A folder with a mission, a workbook of it that came back, and earlier files under the names that are written."""
    with closing(open_assessment(mission)) as desk:
        export_workbook(desk, find_places(), mission.with_name("sent.xlsx"), ExportOptions(scope=("I-2",)))
    book = Filled(mission.with_name("sent.xlsx"))
    book.put("I2-2", "Yes")
    book.save(mission.with_name("back.xlsx"))
    for name in ("old.pdf", "old.docx", "old.xlsx"):
        mission.with_name(name).write_bytes(OLD)
    return mission.parent


def _interrupted_at(module: str, words: tuple[str, ...], folder: Path) -> tuple[int, list[str]]:
    """Run a command, press Ctrl+C once it has loaded ``module``, and return how it ended and what it complained about.

    What Python tells of its imports is the one sign from inside a process that is otherwise left as it is. The key reaches the whole group,
    as it does in a terminal.
    """
    command = [sys.executable, "-X", "importtime", "-m", "diagnostic", *words]
    known = {**os.environ, "PYTHONPATH": str(SOURCE)}
    with subprocess.Popen(
        command, cwd=folder, env=known, text=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True,
        preexec_fn=_heard,
    ) as running:  # fmt: skip
        told = []
        for line in running.stderr or ():
            told.append(line)
            if line.rpartition("|")[2].strip() == module:
                os.killpg(running.pid, signal.SIGINT)
        code = running.wait(timeout=60)
    assert any(line.rpartition("|")[2].strip() == module for line in told), "the sign is one"
    return code, [line for line in told if not line.startswith("import time:")]


def _heard() -> None:
    """What was started in the background of a shell is deaf to Ctrl+C, and so would be the command that it starts."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _lying_in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("words", "module"),
    [
        (("new", "fresh", "--name", "x"), "diagnostic.store.upgrade"),
        (("report", "norland.diagnostic", "--pdf", "old.pdf", "--docx", "old.docx"), "diagnostic.report.pdf.printing"),
        (("report", "norland.diagnostic", "--pdf", "old.pdf", "--docx", "old.docx"), "diagnostic.report.word.printing"),
        (("export", "norland.diagnostic", "old.xlsx"), "diagnostic.exchange.workbook.packing"),
        (("export", "norland.diagnostic", "new.xlsx", "--split-by-respondent"), "diagnostic.exchange.workbook.packing"),
        (("import", "norland.diagnostic", "back.xlsx"), "diagnostic.exchange.returning"),
        (("merge", "norland.diagnostic", "norland.diagnostic"), "diagnostic.actions.merging"),
        (("demo", "made/here"), "diagnostic.report.word.printing"),
    ],
)
def test_nothing_is_left_half_made(folder: Path, words: tuple[str, ...], module: str) -> None:
    before = _lying_in(folder)
    code, complaints = _interrupted_at(module, words, folder)
    assert complaints == []
    if code in (0, -signal.SIGINT):
        pytest.skip("the command was done before the key came")
    assert code == INTERRUPTED
    assert _lying_in(folder) == before
    assert not (folder / "made").exists()


def test_an_import_that_was_about_to_write_leaves_the_assessment_and_a_whole_copy_at_most(folder: Path) -> None:
    before = _lying_in(folder)
    code, complaints = _interrupted_at("diagnostic.store.backup", ("import", "norland.diagnostic", "back.xlsx"), folder)
    assert (code, complaints) in ((INTERRUPTED, []), (0, []), (-signal.SIGINT, []))
    after = _lying_in(folder)
    copies = {name: content for name, content in after.items() if name not in before}
    assert len(copies) <= 1
    for name in copies:
        with closing(open_assessment(folder / name, read_only=True)):
            pass
    if code == INTERRUPTED:
        assert after == before | copies
