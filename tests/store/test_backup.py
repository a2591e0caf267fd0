"""A copy counts when it was opened again, checked and counted."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from diagnostic.model.entry import Entry
from diagnostic.model.problem import KnownError
from diagnostic.store.assessment_file import AssessmentFile
from diagnostic.store.backup import backup
from diagnostic.store.opener import open_file

Make = Callable[..., Entry]


def test_a_backup_is_the_whole_file(file: AssessmentFile, entry: Make, tmp_path: Path) -> None:
    file.append([entry(number) for number in range(1, 300)])
    file.keep_draft(entry(1).subject, "typing", "t")
    made = backup(file, tmp_path / "copy ق.diagnostic")
    assert (made.entries, made.size) == (299, made.path.stat().st_size)
    assert [one.name for one in tmp_path.glob("copy*")] == [made.path.name]
    file.append([entry(300)])
    with open_file(made.path) as copy:
        assert copy.entries() == file.entries()[:299]
        assert (copy.drafts(), copy.question_set()) == (file.drafts(), file.question_set())


def test_a_backup_can_be_made_through_a_reading_window(file: AssessmentFile, path: Path, entry: Make, tmp_path: Path) -> None:
    file.append([entry(1)])
    with open_file(path, read_only=True) as window:
        assert backup(window, tmp_path / "copy.diagnostic").entries == 1


def test_a_backup_never_overwrites(file: AssessmentFile, tmp_path: Path) -> None:
    there = tmp_path / "there.diagnostic"
    there.write_bytes(b"somebody's")
    with pytest.raises(KnownError) as caught:
        backup(file, there)
    assert (caught.value.code, there.read_bytes()) == ("store.already-there", b"somebody's")
    with pytest.raises(KnownError) as caught:
        backup(file, tmp_path / "none" / "copy.diagnostic")
    assert caught.value.code == "store.no-folder"


def test_a_backup_is_not_put_beside_a_journal_that_would_be_applied_to_it(file: AssessmentFile, tmp_path: Path) -> None:
    journal = tmp_path / "copy.diagnostic-journal"
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    with pytest.raises(KnownError) as caught:
        backup(file, tmp_path / "copy.diagnostic")
    assert caught.value.code == "store.stray-journal"
    assert not (tmp_path / "copy.diagnostic").exists()


def test_a_backup_without_room_leaves_nothing_behind(file: AssessmentFile, entry: Make, tmp_path: Path) -> None:
    file.append([entry(number, "x" * 5000) for number in range(1, 100)])
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=100k", "tmpfs", str(disk)], check=False, capture_output=True).returncode:
        pytest.skip("no right to mount here")
    try:
        with pytest.raises(KnownError) as caught:
            backup(file, disk / "copy.diagnostic")
        assert caught.value.code == "store.no-room"
        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["umount", str(disk)], check=True)
