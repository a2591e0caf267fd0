"""What is written into an assessment file and what is seldom read from it, as statements of SQLAlchemy.

Loaded when it is first needed: opening a file and reading its entries does without, so that a mission is there sooner.
Every method but ``writing``, ``looking`` and ``close`` belongs inside one of the first two.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Table, delete, insert, select, update

from diagnostic.model.entry import Entry
from diagnostic.model.subject import Subject
from diagnostic.store import tables
from diagnostic.store.appending import append_entries
from diagnostic.store.engine import engine_over, for_writing
from diagnostic.store.record import Appended, Import, Sighting


class Statements:
    """The statements on one open file, over the driver's connection that its owner lends and locks."""

    def __init__(self, raw: sqlite3.Connection, assessment: str, read_only: bool) -> None:
        self._assessment = assessment
        self._raw = raw
        self._engine = engine_over(raw)
        connection = self._engine.connect()
        self._connection = connection if read_only else for_writing(connection)
        self._current = self._connection

    @contextmanager
    def writing(self, within: bool) -> Iterator[None]:
        """One transaction that may write, or a part of the one that is open (``within``) that can be taken back by itself."""
        with self._connection.begin_nested() if within else self._connection.begin():
            yield

    @contextmanager
    def looking(self, within: bool) -> Iterator[None]:
        """One consistent look, within the transaction that is open or by itself."""
        if within:
            yield
            return
        with self._engine.connect() as connection, connection.begin():
            self._current = connection
            try:
                yield
            finally:
                self._current = self._connection

    def close(self) -> None:
        """Let the lent connection go."""
        self._connection.close()
        self._engine.dispose()

    def append(
        self, entries: Sequence[Entry], clear_drafts: Sequence[Subject], sightings: Sequence[Sighting], imported: Import | None
    ) -> tuple[Appended, bool]:
        """Add entries and what goes with them; tell what was done, and whether stored content was blanked."""
        done, blanked = append_entries(self._current, self._assessment, entries)
        for subject in clear_drafts:
            self.drop_draft(subject)
        self._keep_sightings(sightings)
        if imported is not None:
            counts = imported._replace(new=len(done.new), known=len(done.known), quarantined=len(done.quarantined))
            self._insert(tables.import_log, counts._asdict())
        if blanked:
            self._current.execute(update(tables.meta).values(sweep_due=True))
        return done, blanked

    def keep_draft(self, subject: Subject, raw: str, at: str) -> None:
        """Put a draft in the place of the one that was there."""
        self.drop_draft(subject)
        self._insert(tables.draft, {"subject": subject.key, "raw": raw.encode("utf-8", "surrogatepass"), "at": at})

    def drop_draft(self, subject: Subject) -> None:
        """Forget the draft of a subject."""
        # Most answers had none, and a look by the driver is a tenth of a statement that deletes nothing; both lie in one transaction.
        if self._raw.execute("SELECT 1 FROM draft WHERE subject=?", (subject.key,)).fetchone() is None:
            return
        self._current.execute(delete(tables.draft).where(tables.draft.c.subject == subject.key))

    def replace_question_set(self, content: bytes, content_digest: str) -> None:
        """Put another question set in the place of the embedded one."""
        self._current.execute(update(tables.question_set).values(digest=content_digest, content=content))

    def put_blob(self, name: str, content: bytes) -> None:
        """Keep the bytes with the digest ``name`` once."""
        table = tables.blob
        if self._current.execute(select(table.c.size).where(table.c.digest == name)).first() is None:
            self._insert(table, {"digest": name, "size": len(content), "content": content})

    def get_blob(self, name: str) -> bytes | None:
        """Return the bytes with the digest ``name``, unchecked."""
        content: bytes | None = self._current.execute(select(tables.blob.c.content).where(tables.blob.c.digest == name)).scalar()
        return content

    def blob_names(self) -> tuple[str, ...]:
        """Return the digests of all blobs, sorted."""
        return tuple(self._current.execute(select(tables.blob.c.digest).order_by(tables.blob.c.digest)).scalars())

    def sightings(self) -> tuple[Sighting, ...]:
        """Return where entries were read from, ordered."""
        columns = tables.sighting.c
        rows = self._current.execute(select(columns.entry, columns.file_digest, columns.sheet, columns.cell)).all()
        return tuple(sorted(Sighting(*row) for row in rows))

    def imports(self) -> tuple[Import, ...]:
        """Return the files that were taken in, the earliest first."""
        table = tables.import_log
        rows = self._current.execute(select(table).order_by(table.c.at, table.c.id)).all()
        return tuple(Import(*row[1:]) for row in rows)

    def _keep_sightings(self, sightings: Sequence[Sighting]) -> None:
        table = tables.sighting
        for seen in dict.fromkeys(sightings):
            row = {"assessment": self._assessment, **seen._asdict()}
            there = select(table.c.entry).where(*(table.c[name] == value for name, value in row.items()))
            if self._current.execute(there).first() is None:
                self._current.execute(insert(table), [row])

    def _insert(self, table: Table, row: dict[str, object]) -> None:
        self._current.execute(insert(table), [{"assessment": self._assessment, **row}])
