"""The schema under Alembic: what is written down is what is made, and a populated file keeps every row."""

import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from diagnostic.model.entry import Entry
from diagnostic.model.problem import KnownError
from diagnostic.store import checks, opener, upgrade
from diagnostic.store.assessment_file import AssessmentFile
from diagnostic.store.engine import engine_over
from diagnostic.store.opener import open_file
from diagnostic.store.record import Sighting
from diagnostic.store.tables import metadata

Make = Callable[..., Entry]

NEXT_STEP = '''
"""Rebuilds the table that the others point to, as a step to come may have to."""
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("meta", recreate="always") as table:
        table.add_column(sa.Column("note", sa.Text, nullable=False, server_default=""))
    with op.batch_alter_table("entry", recreate="always") as table:
        table.alter_column("author", new_column_name="writer")
    EXTRA


def downgrade() -> None:
    raise NotImplementedError
'''


@pytest.fixture
def populated(file: AssessmentFile, path: Path, entry: Make) -> Path:
    file.append([entry(number, "x" * number) for number in range(1, 200)])
    file.append([entry(1, "other"), entry(900, None, "redact", (entry(2).id,))], sightings=[Sighting("a", "b", "c", "d")])
    file.keep_draft(entry(1).subject, "typing", "t")
    file.put_blob(b"evidence")
    file.close()
    return path


def counts(path: Path) -> dict[str, int]:
    connection = sqlite3.connect(path)
    found = {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in checks.COLUMNS}
    connection.close()
    return found


def steps(tmp_path: Path, extra: str = "pass") -> Path:
    folder = tmp_path / "steps 100%"
    folder.mkdir()
    (folder / "0002_next.py").write_text(NEXT_STEP.replace("EXTRA", extra))
    return folder


def to_the_next(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let the program be one schema further than it is."""
    monkeypatch.setattr(opener, "SCHEMA", 2)
    monkeypatch.setattr(upgrade, "migrate", partial(upgrade.migrate, revision="0002", schema=2, more_steps=folder))


def test_the_steps_make_what_the_tables_say(populated: Path) -> None:
    with open_file(populated) as file, file.still() as raw:
        connection = engine_over(raw).connect()
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
        connection.close()


def test_the_check_at_opening_knows_every_table_and_column() -> None:
    known = {table.name: {column.name for column in table.columns} for table in metadata.tables.values()}
    assert {**known, "alembic_version": {"version_num"}} == checks.COLUMNS


def test_every_table_carries_the_assessment() -> None:
    assert all("assessment" in table.primary_key.columns for table in metadata.tables.values())


def test_a_populated_file_keeps_every_row_and_has_a_backup(populated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, bytes_before = counts(populated), populated.read_bytes()
    to_the_next(monkeypatch, steps(tmp_path))
    with open_file(populated) as file, file.still() as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert connection.execute("SELECT note FROM meta").fetchone() == ("",)
        assert len(connection.execute("SELECT writer FROM entry").fetchall()) == 200
        assert connection.execute("PRAGMA foreign_key_check").fetchone() is None
    assert counts(populated) == before
    kept = populated.with_name("the mission é.schema-1.diagnostic")
    assert counts(kept) == before
    monkeypatch.undo()
    assert len(bytes_before) == kept.stat().st_size
    with open_file(kept) as old:
        assert len(old.entries()) == 200


@pytest.mark.parametrize(
    "extra",
    [
        "raise RuntimeError('half-way')",
        "op.execute(\"INSERT INTO draft VALUES ('no such assessment', 's', x'00', 't')\")",
    ],
)
def test_a_step_that_fails_leaves_the_file_as_it_was(populated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, extra: str) -> None:
    before = counts(populated)
    to_the_next(monkeypatch, steps(tmp_path, extra))
    with pytest.raises((RuntimeError, KnownError)):
        open_file(populated)
    monkeypatch.undo()
    assert counts(populated) == before
    with open_file(populated) as file, file.still() as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert len(connection.execute("SELECT author FROM entry").fetchall()) == 200


def test_an_older_file_is_not_touched_when_opened_for_reading(populated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = populated.read_bytes()
    to_the_next(monkeypatch, steps(tmp_path))
    with pytest.raises(KnownError) as caught:
        open_file(populated, read_only=True)
    assert caught.value.code == "store.older-read-only"
    assert populated.read_bytes() == before
