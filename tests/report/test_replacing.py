"""A file is replaced whole or not at all: folders that refuse, disks that are full, names that are none."""

import os
import re
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from diagnostic.model.problem import KnownError
from diagnostic.report.replacing import replace_file, replace_files

OLD = b"the old report"
ROOT = Path(__file__).resolve().parent.parent.parent


def _refused(path: Path, content: bytes = b"new") -> KnownError:
    with pytest.raises(KnownError) as caught:
        replace_file(path, content)
    assert caught.value.remedy, "says what to do"
    return caught.value


def _alone(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_new_file_is_written_with_the_rights_of_an_ordinary_file(tmp_path: Path) -> None:
    path = tmp_path / "Überblick ق.pdf"
    before = os.umask(0o022)
    try:
        replace_file(path, b"new")
    finally:
        os.umask(before)
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    assert _alone(tmp_path) == [path.name]


def test_an_old_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(OLD)
    path.chmod(0o640)
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_stays_a_link_and_its_file_is_replaced(tmp_path: Path) -> None:
    path, link = tmp_path / "report.pdf", tmp_path / "latest.pdf"
    path.write_bytes(OLD)
    link.symlink_to(path)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    fault = _refused(tmp_path / "nowhere" / "report.pdf")
    assert fault.code == "file.no-folder"
    assert str(tmp_path / "nowhere") in fault.message


def test_a_file_in_place_of_the_folder_is_a_missing_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(OLD)
    assert _refused(tmp_path / "file" / "report.pdf").code == "file.no-folder"


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    fault = _refused(tmp_path)
    assert fault.code == "file.is-folder"
    assert str(tmp_path) in fault.message


def test_what_is_no_ordinary_file_is_left_alone(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert _refused(pipe).code == "file.not-a-file"
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert _refused(Path("/dev/null")).code == "file.not-a-file"


@pytest.mark.parametrize("name", ["x" * 300, "a\0b"])
def test_a_name_that_is_none_is_refused_in_words(tmp_path: Path, name: str) -> None:
    fault = _refused(tmp_path / name)
    assert fault.code == "file.name"
    assert "\0" not in fault.message


@pytest.mark.parametrize("rights", [0o555, 0o000])
def test_a_folder_that_may_not_be_written_keeps_the_old_file(reachable: Path, rights: int) -> None:
    folder = reachable / "folder"
    folder.mkdir()
    path = folder / "report.pdf"
    path.write_bytes(OLD)
    path.chmod(0o666)
    folder.chmod(rights)
    try:
        said = _child(path, 20)
    finally:
        folder.chmod(0o755)
    assert said.startswith("file.cannot-write ")
    assert str(path) in said
    assert path.read_bytes() == OLD
    assert _alone(folder) == ["report.pdf"]


def test_a_protected_file_is_left_as_it_is(reachable: Path) -> None:
    path = reachable / "report.pdf"
    path.write_bytes(OLD)
    path.chmod(0o444)
    said = _child(path, 20)
    assert said.startswith("file.protected ")
    assert path.read_bytes() == OLD


@pytest.mark.parametrize("old", [OLD, None])
def test_a_full_disk_keeps_the_old_file_and_leaves_nothing_else(tmp_path: Path, old: bytes | None) -> None:
    """On a real disk of 64 KB where the system lets one be mounted, else under a limit on the size of files."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = _mount(disk)
    try:
        path = disk / "report.pdf"
        if old is not None:
            path.write_bytes(old)
        fault = _child(path, 200_000, 10_000_000 if mounted else 50_000)
        assert fault.startswith("file.disk-full ")
        assert str(path) in fault
        assert ("unchanged" in fault) is (old is not None)
        assert path.exists() is (old is not None)
        assert old is None or path.read_bytes() == old
        assert _alone(disk) == ([] if old is None else ["report.pdf"])
    finally:
        if mounted:
            subprocess.run(["umount", disk], check=True)


def test_of_several_files_none_is_replaced_unless_all_can_be(tmp_path: Path) -> None:
    first, folder = tmp_path / "report.pdf", tmp_path / "report.docx"
    first.write_bytes(OLD)
    folder.mkdir()
    with pytest.raises(KnownError, match=re.escape(str(folder))):
        replace_files([(first, b"new"), (tmp_path / "other.pdf", b"new"), (folder, b"new")])
    assert first.read_bytes() == OLD
    assert _alone(tmp_path) == ["report.docx", "report.pdf"]
    folder.rmdir()
    replace_files([(first, b"new"), (folder, b"too")])
    assert (first.read_bytes(), folder.read_bytes()) == (b"new", b"too")
    assert _alone(tmp_path) == ["report.docx", "report.pdf"]


@pytest.mark.parametrize("name", ["mission.diagnostic", "mission.pdf"])
def test_an_assessment_is_never_replaced_whatever_its_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE TABLE entry (id TEXT)")
    before = path.read_bytes()
    assert _refused(path).code == "file.assessment"
    assert path.read_bytes() == before
    assert _alone(tmp_path) == [name]


def test_what_is_not_known_says_what_the_system_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that fails at the flush: no test can unplug a stick, so the call that would notice it fails here."""

    def unplugged(_handle: int) -> None:
        raise OSError(5, "Input/output error")

    path = tmp_path / "report.pdf"
    path.write_bytes(OLD)
    monkeypatch.setattr(os, "fsync", unplugged)
    fault = _refused(path)
    assert fault.code == "file.system"
    assert "Input/output error" in fault.message
    assert path.read_bytes() == OLD
    assert _alone(tmp_path) == ["report.pdf"]


def test_a_file_that_another_program_holds_asks_to_close_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows refuses the last step while a reader has the file open; elsewhere nobody does, so it is refused here."""

    def held(_self: Path, _target: Path) -> Path:
        raise PermissionError(13, "The process cannot access the file because it is being used by another process")

    path = tmp_path / "report.pdf"
    path.write_bytes(OLD)
    monkeypatch.setattr(Path, "replace", held)
    fault = _refused(path)
    assert fault.code == "file.cannot-write"
    assert "close it there first" in fault.remedy
    assert path.read_bytes() == OLD
    assert _alone(tmp_path) == ["report.pdf"]


def _mount(disk: Path) -> bool:
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True, check=False)
    return done.returncode == 0


_CHILD = """
import os, sys
from pathlib import Path
from diagnostic.model.problem import KnownError
from diagnostic.report.replacing import replace_file
path, size, limit = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
if limit:
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
elif os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    replace_file(path, b"x" * size)
except KnownError as fault:
    print(fault.code, fault)
"""


def _child(path: Path, size: int, limit: int = 0) -> str:
    """Write in a process of its own, under a limit on the size of files or else without the rights of root; what it
    says.
    """
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", _CHILD, path, str(size), str(limit)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.stderr, done.stderr
    return done.stdout


@pytest.fixture
def reachable(tmp_path: Path) -> Iterator[Path]:
    """A folder that a process without the rights of root can come to."""
    if os.geteuid() != 0:
        yield tmp_path
        return
    with TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        yield Path(name)
