"""A real file on the real disk, and entries to put into it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from diagnostic.model.canonical import Json, digest
from diagnostic.model.entry import Content, Entry
from diagnostic.model.subject import Subject
from diagnostic.store.assessment_file import AssessmentFile
from diagnostic.store.opener import create

ASSESSMENT = "0123456789abcdef0123456789abcdef"
QUESTION_SET = b'{"code":"secure-2007"}'

MakeEntry = Callable[..., Entry]


def made_entry(
    number: int,
    value: Json = "yes",
    act: str = "assert",
    parents: tuple[str, ...] = (),
    kind: str = "question",
) -> Entry:
    subject = Subject(kind, f"I1-{number}", "answer", "team")
    salt = digest(f"salt {number}".encode())[:32]
    return Entry(
        f"{number:032x}",
        ASSESSMENT,
        act,
        subject,
        parents,
        "p1",
        "2026-11-16T09:30:00.000Z",
        "C",
        Content(value),
        salt,
    )


@pytest.fixture
def entry() -> MakeEntry:
    return made_entry


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "Ćwiczenie ق #1 100%?"
    folder.mkdir()
    return folder / "the mission é.diagnostic"


@pytest.fixture
def file(path: Path) -> Iterator[AssessmentFile]:
    with create(path, ASSESSMENT, QUESTION_SET, digest(QUESTION_SET)) as made:
        yield made
