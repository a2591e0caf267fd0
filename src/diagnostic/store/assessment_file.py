"""One open assessment file: frozen values in and out, each change durable before its call returns."""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from diagnostic.model.canonical import digest
from diagnostic.model.entry import Entry
from diagnostic.model.subject import Subject
from diagnostic.store.faults import changed_meanwhile, damaged, read_only, translated
from diagnostic.store.record import Appended, Draft, Import, Sighting, read_entries, subject_of
from diagnostic.store.window import WindowClaim

if TYPE_CHECKING:
    from diagnostic.store.statements import Statements


class AssessmentFile:
    """The assessment that lies at ``path``. Made by ``opener``; closed by its owner.

    Threads: every method may be called from any thread; calls wait for each other, so a background writer and
    a reading window share one object. ``read_only_because`` is empty, or one of ``asked``, ``file`` and
    ``folder``: why nothing can be written here. All methods raise ``KnownError`` for what disk, system or a
    damaged byte refuse; then nothing of that call was stored.
    """

    def __init__(
        self,
        path: Path,
        assessment_id: str,
        raw: sqlite3.Connection,
        claim: WindowClaim | None,
        read_only_because: str = "",
    ) -> None:
        self.path = path
        self.assessment_id = assessment_id
        self.read_only_because = read_only_because
        self._raw = raw
        self._claim = claim
        self._statements: Statements | None = None
        self._lock = threading.RLock()
        self._as_one = False
        self._closed = False
        self._read_at: int | None = None

    @property
    def read_only(self) -> bool:
        """True when nothing can be written through this object."""
        return bool(self.read_only_because)

    def get_ready(self) -> None:
        """Load what the first writing needs, so that it need not wait; for a moment in which nobody does."""
        with self._lock, translated(self.path):
            if not self._closed:
                self._loaded()

    # Entries. What opening needs is read through the driver alone.

    def entries(self) -> tuple[Entry, ...]:
        """Return the whole set, ordered by the time they carry and their id. What is damaged is reported,
        never left out.

        What is written afterwards rests on it, so nothing is once another program changed the file: see ``_writing``.
        """
        with self._reading_raw() as raw:
            self._read_at = self._version()
            rows = raw.execute('SELECT id, canonical, canonical_digest FROM entry ORDER BY "at", id').fetchall()
            found = read_entries((canonical, canonical_digest) for _, canonical, canonical_digest in rows)
            if any(entry.id != row[0] or entry.assessment != self.assessment_id for entry, row in zip(found, rows, strict=True)):
                raise damaged(self.path)
            return found

    def append(
        self,
        entries: Sequence[Entry],
        clear_drafts: Sequence[Subject] = (),
        sightings: Sequence[Sighting] = (),
        imported: Import | None = None,
    ) -> Appended:
        """Add ``entries`` to the set in one transaction, drop the drafts they came from, and keep where they
        were seen.

        The same entry again changes nothing. The same id with another seal goes into quarantine and is never
        chosen, and so does a content that does not fit its seal. A *redact* blanks what it means, now and
        whenever that arrives later. Raises ``ValueError`` for an entry of another assessment, or no entry.
        """
        with self._writing() as statements:
            done, blanked = statements.append(entries, clear_drafts, sightings, imported)
        if blanked and not self._as_one:
            self.sweep()
        return done

    def quarantined(self) -> tuple[Entry, ...]:
        """Return what was kept apart: the id of a stored entry, with another content."""
        with self._reading_raw() as raw:
            return read_entries(raw.execute("SELECT canonical, canonical_digest FROM quarantine ORDER BY id, canonical_digest").fetchall())

    def sweep(self) -> None:
        """Rewrite the file without what a redaction may have left between its cells; does nothing where none
        is due.

        SQLite zeroes what is deleted, but a copy of a cell that had moved to another page can stay behind. An
        interruption only puts this off: it is made up for at the next opening.
        """
        with self._lock, translated(self.path):
            due = self._raw.execute("SELECT sweep_due FROM meta").fetchone()
            if due and due[0] and not self.read_only:
                self._raw.execute("VACUUM")
                self._raw.execute("UPDATE meta SET sweep_due=0")

    # Drafts

    def keep_draft(self, subject: Subject, raw: str, at: str) -> None:
        """Keep what is being typed, any text at all, in place of the draft that was there. ``at`` is UTC."""
        with self._writing() as statements:
            statements.keep_draft(subject, raw, at)

    def drop_draft(self, subject: Subject) -> None:
        """Forget the draft of ``subject``; none is as good."""
        with self._writing() as statements:
            statements.drop_draft(subject)

    def drafts(self) -> tuple[Draft, ...]:
        """Return what was being typed when the program last stopped, ordered by subject."""
        with self._reading_raw() as raw:
            rows = raw.execute('SELECT subject, raw, "at" FROM draft ORDER BY subject').fetchall()
            return tuple(Draft(subject_of(subject), typed.decode("utf-8", "surrogatepass"), at) for subject, typed, at in rows)

    # The embedded question set

    def question_set(self) -> tuple[str, bytes]:
        """Return digest and canonical bytes of the question set that travels in this file."""
        with self._reading_raw() as raw:
            row = raw.execute("SELECT digest, content FROM question_set").fetchone()
            if row is None or digest(row[1]) != row[0]:
                raise damaged(self.path)
            return row[0], row[1]

    def replace_question_set(self, content: bytes, content_digest: str) -> None:
        """Put another question set in the place of the embedded one. Raises ``ValueError`` when the digest is
        not that of ``content``.
        """
        _check_digest(content, content_digest)
        with self._writing() as statements:
            statements.replace_question_set(content, content_digest)

    # Evidence files

    def put_blob(self, content: bytes) -> str:
        """Keep ``content`` once, and return its digest, by which it is found again."""
        name = digest(content)
        with self._writing() as statements:
            statements.put_blob(name, content)
        return name

    def get_blob(self, name: str) -> bytes | None:
        """Return the bytes with the digest ``name``, or None when they are not in this file."""
        with self._reading() as statements:
            content = statements.get_blob(name)
            if content is not None and digest(content) != name:
                raise damaged(self.path)
            return content

    def blob_names(self) -> tuple[str, ...]:
        """Return the digests of the evidence files kept here, sorted."""
        with self._reading() as statements:
            return statements.blob_names()

    # What stays beside the set

    def sightings(self) -> tuple[Sighting, ...]:
        """Return where entries were read from, ordered."""
        with self._reading() as statements:
            return statements.sightings()

    def imports(self) -> tuple[Import, ...]:
        """Return the files that were taken in on this machine, the earliest first."""
        with self._reading() as statements:
            return statements.imports()

    # Copying and closing

    @contextmanager
    def still(self) -> Iterator[sqlite3.Connection]:
        """Lend the driver's connection to this room's ``backup``, while no other call is under way."""
        with self._lock, translated(self.path):
            yield self._raw

    def close(self) -> None:
        """Let the file go. Safe to call twice."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            if not self.read_only:
                with suppress(sqlite3.Error):
                    # Takes the empty journal away, so that one file lies at rest.
                    self._raw.execute("PRAGMA journal_mode=DELETE")
            if self._statements is not None:
                self._statements.close()
            self._raw.close()
            if self._claim is not None:
                self._claim.give_up()

    def __enter__(self) -> "AssessmentFile":
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """Make all calls inside the block one transaction: durable together when it ends, and none of it when it fails.

        For a file in the making, which nobody sees before it is whole. What a person does is durable act by act. A sweep that becomes due
        inside is made up for at the next opening.
        """
        with self._writing():
            self._as_one = True
            try:
                yield
            finally:
                self._as_one = False

    def _loaded(self) -> "Statements":
        if self._statements is None:
            from diagnostic.store.statements import Statements

            self._statements = Statements(self._raw, self.assessment_id, self.read_only)
        return self._statements

    @contextmanager
    def _writing(self) -> Iterator["Statements"]:
        """One transaction that may write, committed at the end and taken back whole when anything fails.

        Where another program changed the file, or put another in its place, since its entries were read, what is
        written now would name entries that may be gone.
        """
        with self._lock, translated(self.path):
            if self.read_only:
                raise read_only(self.path)
            statements = self._loaded()
            with statements.writing(within=self._as_one):
                if self._read_at is not None and self._version() != self._read_at:
                    raise changed_meanwhile(self.path)
                yield statements

    def _version(self) -> int:
        """A number that changes when another connection writes the file, and not by what is written here."""
        return int(self._raw.execute("PRAGMA data_version").fetchone()[0])

    @contextmanager
    def _reading(self) -> Iterator["Statements"]:
        """One consistent look; what cannot be read back for what it was is damage."""
        with self._lock, translated(self.path):
            statements = self._loaded()
            with statements.looking(within=self._as_one), self._believed():
                yield statements

    @contextmanager
    def _reading_raw(self) -> Iterator[sqlite3.Connection]:
        """One consistent look of one statement, through the driver itself."""
        with self._lock, translated(self.path), self._believed():
            yield self._raw

    @contextmanager
    def _believed(self) -> Iterator[None]:
        try:
            yield
        except (ValueError, OverflowError, RecursionError, TypeError, AttributeError) as fault:
            raise damaged(self.path) from fault


def _check_digest(content: bytes, content_digest: str) -> None:
    if digest(content) != content_digest:
        raise ValueError("the digest given is not that of the question set")
