"""A command run as a person runs it, in this process, and an assessment to run it on."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from diagnostic.cli import main


@dataclass(frozen=True)
class Ran:
    """What came of a command."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command; the arguments may be paths."""

    def command(*words: object) -> Ran:
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as end:
            code = int(end.code or 0)
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return command


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a fresh mission, made once."""
    path = tmp_path_factory.mktemp("begun") / "begun.diagnostic"
    assert main(["new", str(path), "--name", "Customs of Norland", "--member", "Ada Lind", "--set", "issuer=Ćwik & ق"]) == 0
    return path.read_bytes()


@pytest.fixture
def mission(tmp_path: Path, begun: bytes) -> Path:
    """A fresh mission that a test may do anything with, in a folder with a space and letters of two scripts."""
    folder = tmp_path / "a folder é ق"
    folder.mkdir()
    path = folder / "norland.diagnostic"
    path.write_bytes(begun)
    return path
