"""Disks that are full, folders that are none, names that no file can have: what happened, where, and what to do; nothing half is left."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from diagnostic.actions.answering import record_answer
from diagnostic.actions.opening import open_assessment
from diagnostic.actions.reporting import write_report
from diagnostic.model.problem import KnownError
from diagnostic.places import find_places
from tests.cli.conftest import Ran, Run


def sentence(ran: Ran) -> str:
    """See the refusal of the environment on one line of stderr, free of anything that never happened."""
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err
    assert "last change" not in ran.err
    return ran.err


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 200 kilobytes: less than an empty assessment, more than nothing."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("a small disk needs the right to mount one")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_new_on_a_full_disk(run: Run, small_disk: Path) -> None:
    said = sentence(run("new", small_disk / "mission", "--name", "Norland", "--member", "Ada Lind"))
    assert f"no room left on the disk for {small_disk / 'mission.diagnostic'}; no file was left behind." in said
    assert "on another one" in said
    assert list(small_disk.iterdir()) == []


@pytest.mark.slow
def test_demo_on_a_full_disk_takes_the_folder_away_that_it_made(run: Run, small_disk: Path) -> None:
    said = sentence(run("demo", small_disk / "a" / "b"))
    assert "no room left on the disk for" in said
    assert list(small_disk.iterdir()) == []


@pytest.mark.slow
def test_demo_leaves_what_lay_in_a_folder_before(run: Run, small_disk: Path) -> None:
    (small_disk / "mine.txt").write_text("mine", "utf-8")
    sentence(run("demo", small_disk))
    assert (small_disk / "mine.txt").read_text("utf-8") == "mine"


def test_report_and_export_on_a_full_disk(run: Run, mission: Path, small_disk: Path) -> None:
    before = mission.read_bytes()
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * (200 * 1024 - 4096))
    for words in (("report", mission, "--pdf", small_disk / "o.pdf"), ("export", mission, small_disk / "o.xlsx")):
        said = sentence(run(*words))
        assert f"no room left on the disk for {words[-1]}; no file was left behind." in said
    assert list(small_disk.iterdir()) == [filler]
    assert mission.read_bytes() == before


def test_import_on_a_full_disk_changes_nothing(run: Run, mission: Path, tmp_path: Path) -> None:
    size = (mission.stat().st_size + 16_384) // 1024
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", disk], capture_output=True, check=False).returncode:
        pytest.skip("a small disk needs the right to mount one")
    try:
        here = disk / mission.name
        here.write_bytes(mission.read_bytes())
        assert run("new", tmp_path / "other", "--name", "Norland").code == 0
        other = tmp_path / "copy.diagnostic"
        other.write_bytes(mission.read_bytes())
        desk = open_assessment(other)
        try:
            record_answer(desk, "I2-1", "yes")
        finally:
            desk.close()
        said = sentence(run("merge", here, other))
        assert "no room left on the disk" in said
        assert here.read_bytes() == mission.read_bytes()
        assert sorted(path.name for path in disk.iterdir()) == [here.name]
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a folder that is no place for files")
def test_places_that_are_no_place_for_files(run: Run, mission: Path, tmp_path: Path) -> None:
    assert "The folder /proc/x could not be made (" in sentence(run("demo", "/proc/x"))
    assert "/proc/x.pdf may not be written; no file was left behind. Choose a folder of your own." in sentence(
        run("report", mission, "--pdf", "/proc/x.pdf")
    )
    assert "The system refused to make /proc/x.diagnostic" in sentence(run("new", "/proc/x", "--name", "A"))
    file = tmp_path / "file"
    file.write_text("x", "utf-8")
    for folder in (file, file / "inside"):
        assert f"{folder} is no folder: a file lies there." in sentence(run("demo", folder))
    assert file.read_text("utf-8") == "x"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe with a name is a matter of Unix")
def test_a_pipe_does_not_keep_the_command_waiting(run: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "pipe is not an assessment file" in sentence(run("status", tmp_path / "pipe"))


BAD = ["a\0b", "a\ud800b", "a\udc80b", "x" * 300]


@pytest.mark.parametrize("name", BAD, ids=["NUL", "half", "no UTF-8", "long"])
def test_names_that_no_file_can_have(run: Run, mission: Path, tmp_path: Path, name: str) -> None:
    """On every path that a command takes; what stands in the name does not reach the console raw."""
    odd = tmp_path / name
    commands = (
        ("new", odd, "--name", "A"), ("status", odd), ("report", odd, "--pdf", "o.pdf"), ("report", mission, "--pdf", odd),
        ("report", mission, "--docx", odd), ("export", mission, odd), ("merge", odd, mission), ("import", odd, mission), ("demo", odd),
        ("check", odd),
    )  # fmt: skip
    for words in commands:
        said = run(*words)
        assert said.code == 1, words
        assert "Traceback" not in said.err
        assert said.err.isprintable() or said.err.count("\n") == 1
        assert "\ud800" not in said.err
        assert "\0" not in said.err


@pytest.mark.parametrize("name", BAD[:3], ids=["NUL", "half", "no UTF-8"])
def test_the_action_itself_refuses_such_names(mission: Path, tmp_path: Path, name: str) -> None:
    desk = open_assessment(mission, read_only=True)
    try:
        for pdf, docx in ((tmp_path / name, None), (None, tmp_path / name)):
            with pytest.raises(KnownError, match="does not accept") as caught:
                write_report(desk, find_places(), pdf=pdf, docx=docx)
            assert caught.value.code == "file.name"
    finally:
        desk.close()


@pytest.mark.parametrize("words", [("new", "", "--name", "A"), ("status", ""), ("report", "m", "--pdf", ""), ("demo", " "), ("check", "")])
def test_an_empty_word_is_no_place(run: Run, words: tuple[str, ...]) -> None:
    ran = run(*words)
    assert ran.code == 2
    assert "an empty word names no file" in ran.err


@pytest.mark.parametrize("name", [".", "..", "/"])
def test_a_folder_is_not_the_name_of_a_new_file(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    assert "names no file. Add the name of the file" in sentence(run("new", name, "--name", "A"))
    assert list(tmp_path.iterdir()) == []
