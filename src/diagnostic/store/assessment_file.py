"""One open assessment file: frozen values in and out, each change durable before its call returns."""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, replace
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection, delete, insert, select, update

from diagnostic.model.canonical import digest
from diagnostic.model.entry import Entry
from diagnostic.model.subject import Subject
from diagnostic.store import tables
from diagnostic.store.appending import append_entries
from diagnostic.store.engine import engine_over, for_writing
from diagnostic.store.faults import damaged, read_only, translated
from diagnostic.store.record import Appended, Draft, Import, Sighting, read_entries, subject_of
from diagnostic.store.window import WindowClaim


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
        self._engine = engine_over(raw)
        self._connection = for_writing(self._engine.connect()) if not read_only_because else self._engine.connect()
        self._lock = threading.RLock()
        self._as_one = False
        self._closed = False

    @property
    def read_only(self) -> bool:
        """True when nothing can be written through this object."""
        return bool(self.read_only_because)

    # Entries

    def entries(self) -> tuple[Entry, ...]:
        """Return the whole set, ordered by the time they carry and their id. What is damaged is reported,
        never left out.
        """
        table = tables.entry
        with self._reading() as connection:
            rows = connection.execute(
                select(table.c.id, table.c.canonical, table.c.canonical_digest).order_by(table.c.at, table.c.id)
            ).all()
            found = read_entries((row.canonical, row.canonical_digest) for row in rows)
            if any(entry.id != row.id or entry.assessment != self.assessment_id for entry, row in zip(found, rows, strict=True)):
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
        with self._writing() as connection:
            done, blanked = append_entries(connection, self.assessment_id, entries)
            for subject in clear_drafts:
                self._drop(connection, subject)
            self._keep_sightings(connection, sightings)
            if imported is not None:
                counts = replace(imported, new=len(done.new), known=len(done.known), quarantined=len(done.quarantined))
                row = {"assessment": self.assessment_id, **asdict(counts)}
                connection.execute(insert(tables.import_log), [row])
            if blanked:
                connection.execute(update(tables.meta).values(sweep_due=True))
        if blanked and not self._as_one:
            self.sweep()
        return done

    def quarantined(self) -> tuple[Entry, ...]:
        """Return what was kept apart: the id of a stored entry, with another content."""
        table = tables.quarantine
        with self._reading() as connection:
            rows = connection.execute(
                select(table.c.canonical, table.c.canonical_digest).order_by(table.c.id, table.c.canonical_digest)
            ).all()
            return read_entries((row.canonical, row.canonical_digest) for row in rows)

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
        table = tables.draft
        row = {"subject": subject.key, "raw": raw.encode("utf-8", "surrogatepass"), "at": at}
        with self._writing() as connection:
            self._drop(connection, subject)
            connection.execute(insert(table), [{"assessment": self.assessment_id, **row}])

    def drop_draft(self, subject: Subject) -> None:
        """Forget the draft of ``subject``; none is as good."""
        with self._writing() as connection:
            self._drop(connection, subject)

    def drafts(self) -> tuple[Draft, ...]:
        """Return what was being typed when the program last stopped, ordered by subject."""
        table = tables.draft
        with self._reading() as connection:
            rows = connection.execute(select(table.c.subject, table.c.raw, table.c.at).order_by(table.c.subject)).all()
            return tuple(Draft(subject_of(subject), raw.decode("utf-8", "surrogatepass"), at) for subject, raw, at in rows)

    # The embedded question set

    def question_set(self) -> tuple[str, bytes]:
        """Return digest and canonical bytes of the question set that travels in this file."""
        table = tables.question_set
        with self._reading() as connection:
            row = connection.execute(select(table.c.digest, table.c.content)).first()
            if row is None or digest(row.content) != row.digest:
                raise damaged(self.path)
            return row.digest, row.content

    def replace_question_set(self, content: bytes, content_digest: str) -> None:
        """Put another question set in the place of the embedded one. Raises ``ValueError`` when the digest is
        not that of ``content``.
        """
        _check_digest(content, content_digest)
        with self._writing() as connection:
            connection.execute(update(tables.question_set).values(digest=content_digest, content=content))

    # Evidence files

    def put_blob(self, content: bytes) -> str:
        """Keep ``content`` once, and return its digest, by which it is found again."""
        table = tables.blob
        name = digest(content)
        with self._writing() as connection:
            if connection.execute(select(table.c.size).where(table.c.digest == name)).first() is None:
                row = {
                    "assessment": self.assessment_id,
                    "digest": name,
                    "size": len(content),
                    "content": content,
                }
                connection.execute(insert(table), [row])
        return name

    def get_blob(self, name: str) -> bytes | None:
        """Return the bytes with the digest ``name``, or None when they are not in this file."""
        table = tables.blob
        with self._reading() as connection:
            content: bytes | None = connection.execute(select(table.c.content).where(table.c.digest == name)).scalar()
            if content is not None and digest(content) != name:
                raise damaged(self.path)
            return content

    def blob_names(self) -> tuple[str, ...]:
        """Return the digests of the evidence files kept here, sorted."""
        table = tables.blob
        with self._reading() as connection:
            return tuple(connection.execute(select(table.c.digest).order_by(table.c.digest)).scalars())

    # What stays beside the set

    def sightings(self) -> tuple[Sighting, ...]:
        """Return where entries were read from, ordered."""
        columns = tables.sighting.c
        with self._reading() as connection:
            rows = connection.execute(select(columns.entry, columns.file_digest, columns.sheet, columns.cell)).all()
            return tuple(sorted((Sighting(*row) for row in rows), key=lambda seen: tuple(asdict(seen).values())))

    def imports(self) -> tuple[Import, ...]:
        """Return the files that were taken in on this machine, the earliest first."""
        table = tables.import_log
        with self._reading() as connection:
            rows = connection.execute(select(table).order_by(table.c.at, table.c.id)).all()
            return tuple(Import(*row[1:]) for row in rows)

    def change_token(self) -> int:
        """Return a number that differs from an earlier one when another connection changed the file meanwhile
        (another program, say).
        """
        with self._lock, translated(self.path):
            return int(self._raw.execute("PRAGMA data_version").fetchone()[0])

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
            self._connection.close()
            if not self.read_only:
                with suppress(sqlite3.Error):
                    # Takes the empty journal away, so that one file lies at rest.
                    self._raw.execute("PRAGMA journal_mode=DELETE")
            self._engine.dispose()
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

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """One transaction that may write, committed at the end and taken back whole when anything fails."""
        with self._lock, translated(self.path):
            if self.read_only:
                raise read_only(self.path)
            with self._connection.begin_nested() if self._as_one else self._connection.begin():
                yield self._connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """One consistent look; what cannot be read back for what it was is damage."""
        with self._lock, translated(self.path), self._looking() as connection:
            try:
                yield connection
            except (ValueError, OverflowError, RecursionError) as fault:
                raise damaged(self.path) from fault

    @contextmanager
    def _looking(self) -> Iterator[Connection]:
        if self._as_one:
            yield self._connection
        else:
            with self._engine.connect() as connection, connection.begin():
                yield connection

    def _drop(self, connection: Connection, subject: Subject) -> None:
        connection.execute(delete(tables.draft).where(tables.draft.c.subject == subject.key))

    def _keep_sightings(self, connection: Connection, sightings: Sequence[Sighting]) -> None:
        table = tables.sighting
        for seen in dict.fromkeys(sightings):
            row = {"assessment": self.assessment_id, **asdict(seen)}
            there = select(table.c.entry).where(*(table.c[name] == value for name, value in row.items()))
            if connection.execute(there).first() is None:
                connection.execute(insert(table), [row])


def _check_digest(content: bytes, content_digest: str) -> None:
    if digest(content) != content_digest:
        raise ValueError("the digest given is not that of the question set")
