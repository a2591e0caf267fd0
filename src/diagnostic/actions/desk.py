"""The open assessment on somebody's desk: its file, its question set, what is known now, and who is working on it.

Actions take a desk. Only one thread at a time may run an action that writes (the window keeps one background writer); ``state`` is
replaced as a whole when an action is done, so that any thread may read it at any moment.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from diagnostic.model.answer import AnswerState
from diagnostic.model.asking import Asked, not_needed
from diagnostic.model.book import Place
from diagnostic.model.canonical import Json
from diagnostic.model.confidentiality import default_class
from diagnostic.model.entry import Entry
from diagnostic.model.problem import Problem, RefusedError
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.scope import counting_setup
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.writing import assert_value

if TYPE_CHECKING:
    # The window shows its start page before the database is loaded.
    from diagnostic.store.assessment_file import AssessmentFile


def clock_of_this_machine() -> str:
    """Return the time now in UTC to the millisecond, ``2026-11-16T09:30:00.000Z``."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def random_identity() -> str:
    """Return 32 random hexadecimal digits."""
    return os.urandom(16).hex()


@dataclass(frozen=True)
class Recorded:
    """What an action wrote: durable on disk at ``saved_at`` (UTC). Nothing was written when ``entries`` is empty."""

    entries: tuple[Entry, ...]
    saved_at: str
    state: State
    questionnaire: Questionnaire = field(repr=False)

    @cached_property
    def not_needed(self) -> tuple[tuple[Place, Asked], ...]:
        """The places this act answered although nobody is asked there now, and why not: *kept, but not needed now*.

        Worked out when it is first asked for, so that it costs the way to the disk nothing.
        """
        return not_needed(self.questionnaire, self.state, tuple(self._answered()))

    def _answered(self) -> Iterator[Place]:
        for entry in self.entries:
            subject, value = entry.subject, entry.content.value if entry.content is not None else None
            if subject.kind != Kind.QUESTION or subject.facet != Facet.ANSWER:
                continue
            if isinstance(value, dict) and value.get("state") != AnswerState.NOT_ASKED:
                yield Place(subject.code, subject.row, subject.group)


class Desk:
    """An assessment that is open, and the person who works on it."""

    def __init__(
        self,
        file: "AssessmentFile",
        questionnaire: Questionnaire,
        author: str = "",
        clock: Callable[[], str] = clock_of_this_machine,
        identity: Callable[[], str] = random_identity,
    ) -> None:
        self._file = file
        self.questionnaire = questionnaire
        self.author = author
        self.clock = clock
        self.identity = identity
        # What is kept apart belongs to the set: left out, one of two versions would be chosen by order of arrival.
        self.state = State.of((*file.entries(), *file.quarantined()))
        self.undoable: list[tuple[str, ...]] = []

    @property
    def path(self) -> Path:
        """Where the assessment file lies."""
        return self._file.path

    @property
    def assessment_id(self) -> str:
        """The random id of the assessment."""
        return self._file.assessment_id

    @property
    def read_only(self) -> bool:
        """True when nothing can be written (another window has it open, or the file or disk is read-only)."""
        return self._file.read_only

    @property
    def read_only_because(self) -> str:
        """Why nothing can be written: ``asked``, ``file`` or ``folder``; empty when it can."""
        return self._file.read_only_because

    @property
    def file(self) -> "AssessmentFile":
        """The file itself, for actions only."""
        return self._file

    def setup_value(self, code: str, row: str = "") -> str:
        """Return the set-up value that counts, as text; empty when not set or in conflict."""
        counting = counting_setup(self.state, code, row)
        return "" if counting is None or counting.value is None else str(counting.value)

    @property
    def self_assessment(self) -> bool:
        """True when the administration works alone; then levels are claimed only."""
        return self.setup_value("mode") == "self-assessment"

    @property
    def voice(self) -> Voice:
        """The voice in which the person at this desk writes."""
        return Voice.ADMINISTRATION if self.self_assessment else Voice.TEAM

    def record(self, entries: Sequence[Entry], undoable: bool = False, drafts_done: Sequence[Subject] = ()) -> Recorded:
        """Write entries in one transaction and return when they are durable. Raises ``KnownError`` when the disk refuses."""
        written = tuple(entries)
        if written or drafts_done:
            self._file.append(written, clear_drafts=tuple(drafts_done))
            self.state = self.state.added(written)
            if undoable and written:
                self.undoable.append(tuple(entry.id for entry in written))
        return Recorded(written, self.clock(), self.state, self.questionnaire)

    def assertion(
        self, subject: Subject, value: Json, reason: str = "", rests_on: tuple[str, ...] = (), confidentiality: str = ""
    ) -> Entry | None:
        """Return the entry that says ``value`` now, or None when the subject says so already (then nothing is to be written)."""
        current = self.state.current(subject)
        if len(current.heads) == 1 and current.value == value:
            head = current.heads[0]
            if head.reason == reason and not head.redacted and head.rests_on == rests_on:
                return None
        return assert_value(
            self.state, subject, value, assessment=self.assessment_id, author=self.author, at=self.clock(),
            identity=self.identity(), salt=self.identity(), reason=reason, rests_on=rests_on,
            confidentiality=confidentiality or default_class(subject.kind, subject.facet),
        )  # fmt: skip

    def get_ready(self) -> None:
        """Load what the first writing needs; to be called off the event loop, once the person has something to look at."""
        self._file.get_ready()

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def refuse(*problems: Problem) -> RefusedError:
    """Return the exception that carries these problems to the door that asked."""
    return RefusedError(tuple(problems))
