"""Every file that cannot be opened gets one sentence and a remedy, and is left as it was."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from diagnostic.model.canonical import digest
from diagnostic.model.entry import Entry
from diagnostic.model.problem import KnownError
from diagnostic.store.assessment_file import AssessmentFile
from diagnostic.store.form import APPLICATION_ID
from diagnostic.store.inspection import inspect
from diagnostic.store.opener import create, open_file
from diagnostic.store.window import lock_path

Make = Callable[..., Entry]
SOURCE = Path(__file__).resolve().parents[2] / "src"
QUESTION_SET = b'{"code":"secure-2007"}'


def refused(path: Path, code: str, read_only: bool = False) -> KnownError:
    """See ``path`` refused with ``code`` and left byte by byte as it was, with nothing new beside it."""
    before = path.read_bytes() if path.is_file() else None
    beside = sorted(path.parent.iterdir()) if path.parent.is_dir() else []
    with pytest.raises(KnownError) as caught:
        open_file(path, read_only=read_only)
    assert caught.value.code == code
    assert caught.value.message.endswith(".")
    assert caught.value.remedy.endswith(".")
    assert "\n" not in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert (sorted(path.parent.iterdir()) if path.parent.is_dir() else []) == beside
    return caught.value


def pragma(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    refused(tmp_path / "none.diagnostic", "store.missing")
    refused(tmp_path / "no folder" / "none.diagnostic", "store.missing")


def test_a_folder(tmp_path: Path) -> None:
    refused(tmp_path, "store.is-folder")


@pytest.mark.parametrize("content", [b"", b"x", b"%PDF-1.7\n" * 400, os.urandom(9000), b"SQLite format 3\0"])
@pytest.mark.parametrize("read_only", [False, True])
def test_no_database(path: Path, content: bytes, read_only: bool) -> None:
    path.write_bytes(content)
    refused(path, "store.not-an-assessment", read_only)


def test_the_database_of_another_program(path: Path) -> None:
    pragma(path, "CREATE TABLE bookmarks (url TEXT)")
    refused(path, "store.not-an-assessment")


def test_another_application_id(file: AssessmentFile, path: Path) -> None:
    file.close()
    pragma(path, "PRAGMA application_id=42")
    refused(path, "store.not-an-assessment")


def test_a_newer_schema_is_refused_and_not_guessed(file: AssessmentFile, path: Path) -> None:
    file.close()
    pragma(path, "PRAGMA user_version=2")
    refused(path, "store.newer")
    refused(path, "store.newer", read_only=True)


def test_parts_we_did_not_write(file: AssessmentFile, path: Path) -> None:
    file.close()
    pragma(path, "CREATE TRIGGER sly AFTER INSERT ON entry BEGIN DELETE FROM draft; END")
    refused(path, "store.foreign-parts")


@pytest.mark.parametrize("part", [0.2, 0.5, 0.9])
def test_a_truncated_file(file: AssessmentFile, path: Path, entry: Make, part: float) -> None:
    file.append([entry(number, "x" * 900) for number in range(1, 60)])
    file.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * part)])
    refused(path, "store.damaged")


def test_a_missing_table(file: AssessmentFile, path: Path) -> None:
    file.close()
    pragma(path, "DROP TABLE draft")
    refused(path, "store.damaged")


def test_a_key_is_refused_in_words(file: AssessmentFile, path: Path, tmp_path: Path) -> None:
    file.close()
    with pytest.raises(KnownError, match="cannot encrypt"):
        open_file(path, key=b"secret")
    with pytest.raises(KnownError, match="cannot encrypt"):
        create(tmp_path / "new.diagnostic", "a1", QUESTION_SET, digest(QUESTION_SET), key=b"secret")
    assert not (tmp_path / "new.diagnostic").exists()


def test_creating_never_overwrites(file: AssessmentFile, path: Path) -> None:
    file.close()
    before = path.read_bytes()
    with pytest.raises(KnownError, match="already a file"):
        create(path, "a1", QUESTION_SET, digest(QUESTION_SET))
    assert path.read_bytes() == before
    with pytest.raises(KnownError, match="does not exist"):
        create(path.parent / "none" / "x.diagnostic", "a1", QUESTION_SET, digest(QUESTION_SET))


def test_one_file_lies_at_rest(file: AssessmentFile, path: Path, entry: Make) -> None:
    file.append([entry(1)])
    file.close()
    assert list(path.parent.iterdir()) == [path]


def test_a_second_window_is_noticed_and_may_read(file: AssessmentFile, path: Path, entry: Make) -> None:
    file.append([entry(1)])
    refused(path, "store.open-elsewhere")
    with open_file(path, read_only=True) as window:
        file.append([entry(2)])
        assert len(window.entries()) == 2
    file.append([entry(3)])
    refused(path, "store.open-elsewhere")
    file.close()
    with open_file(path) as again:
        assert len(again.entries()) == 3


def test_a_window_of_another_process_is_noticed_and_its_death_frees_the_file(path: Path, file: AssessmentFile) -> None:
    file.close()
    holder = subprocess.Popen(
        [
            sys.executable, "-c",
            "import sys; from pathlib import Path; from diagnostic.store.opener import open_file\n"
            "held = open_file(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()",
            str(path),
        ],
        env={**os.environ, "PYTHONPATH": str(SOURCE)}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    refused(path, "store.open-elsewhere")
    holder.kill()
    holder.communicate()
    assert lock_path(path).exists()
    with open_file(path) as again:
        assert not again.read_only
    assert not lock_path(path).exists()


def test_a_copy_made_while_open_is_whole(file: AssessmentFile, path: Path, entry: Make, tmp_path: Path) -> None:
    file.append([entry(number) for number in range(1, 500)])
    copy = tmp_path / "copy.diagnostic"
    # In another process, as a file manager would: closing the file in this one would drop its locks.
    subprocess.run(["cp", str(path), str(copy)], check=True)
    with open_file(copy) as copied:
        assert copied.entries() == file.entries()


def test_a_link_to_an_open_file_is_the_same_file(file: AssessmentFile, path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.diagnostic"
    link.symlink_to(path)
    with pytest.raises(KnownError, match="another window"):
        open_file(link)


def test_inspecting_reads_what_the_list_needs(file: AssessmentFile, path: Path, entry: Make) -> None:
    name = entry(3, "Administration of Arvenia", kind="setup")
    file.append([entry(1), entry(2), name])
    found = inspect(path)
    assert (found.application_id, found.entries, found.setup) == (APPLICATION_ID, 3, (name,))
    assert (found.assessment_id, found.encrypted) == (file.assessment_id, False)
    assert found.question_set_digest == digest(QUESTION_SET)
    file.append([entry(4)])
    assert inspect(path).entries == 4


def test_inspecting_does_not_load_the_database_layer(file: AssessmentFile, path: Path) -> None:
    file.close()
    said = subprocess.run(
        [
            sys.executable, "-c",
            "import sys; from pathlib import Path; from diagnostic.store.inspection import inspect\n"
            "import diagnostic.store.opener; inspect(Path(sys.argv[1])); print('sqlalchemy' in sys.modules)",
            str(path),
        ],
        env={**os.environ, "PYTHONPATH": str(SOURCE)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert said.stdout == "False\n"


READ_AS_NOBODY = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
import tempfile
from diagnostic.model.problem import KnownError
from diagnostic.store.opener import open_file, create
from diagnostic.model.canonical import digest
# Whoever is about to lose root's rights may not be able to read root's Python any more: load everything
# first.
with tempfile.TemporaryDirectory() as name:
    create(Path(name) / "warm.diagnostic", "a1", b"{}", digest(b"{}")).close()
    open_file(Path(name) / "warm.diagnostic").close()
if os.geteuid() == 0:
    os.setgid(65534); os.setuid(65534)
path = Path(sys.argv[1])
try:
    with open_file(path) as file:
        print(file.read_only_because, len(file.entries()))
except KnownError as fault:
    print(fault.code)
try:
    create(path.with_name("new.diagnostic"), "a1", b"{}", digest(b"{}")).close()
    print("created")
except KnownError as fault:
    print(fault.code)
"""


def readable_for_nobody() -> bool:
    """Whoever gives up root's rights still has to read the program: a checkout below /root is closed to them."""
    return os.geteuid() != 0 or all(folder.stat().st_mode & 0o005 == 0o005 for folder in SOURCE.parents)


@pytest.mark.skipif(os.name != "posix", reason="rights are set as POSIX knows them")
@pytest.mark.skipif(os.name == "posix" and not readable_for_nobody(), reason="the checkout lies where nobody else may read")
@pytest.mark.parametrize(
    ("folder_mode", "file_mode", "said"),
    [
        (0o777, 0o444, "file 1\ncreated\n"),
        (0o555, 0o444, "folder 1\nstore.cannot-write\n"),
        (0o555, 0o666, "folder 1\nstore.cannot-write\n"),
        (0o777, 0o000, "store.cannot-open\ncreated\n"),
    ],
)
def test_where_nothing_may_be_written(file: AssessmentFile, path: Path, entry: Make, folder_mode: int, file_mode: int, said: str) -> None:
    file.append([entry(1)])
    file.close()
    # Out of the folder of the tests, which only their owner may enter.
    folder = Path("/tmp") / f"diagnostic-rights-{os.getpid()}"
    folder.mkdir(mode=0o777)
    try:
        there = folder / "readable.diagnostic"
        shutil.copy(path, there)
        before = there.read_bytes()
        there.chmod(file_mode)
        folder.chmod(folder_mode)
        run = subprocess.run(
            [sys.executable, "-c", READ_AS_NOBODY, str(there), str(SOURCE)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.stdout == said, run.stderr
        there.chmod(0o600)
        assert there.read_bytes() == before
    finally:
        folder.chmod(0o777)
        shutil.rmtree(folder)
