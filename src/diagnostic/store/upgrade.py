"""Bringing a file to a later schema by Alembic, in one transaction, foreign keys off while it runs and
checked before it counts.
"""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from alembic import command
from alembic.config import Config

from diagnostic.store import faults
from diagnostic.store.engine import engine_over, for_writing
from diagnostic.store.form import APPLICATION_ID, REVISIONS, SCHEMA

SHIPPED = Path(__file__).resolve().parent / "migrations"


def migrate(
    path: Path,
    connection: sqlite3.Connection,
    statements: Sequence[tuple[str, tuple[object, ...]]] = (),
    *,
    revision: str = REVISIONS[SCHEMA],
    schema: int = SCHEMA,
    more_steps: Path | None = None,
) -> None:
    """Bring ``connection`` to ``revision`` and run ``statements`` after it, all or nothing.

    Foreign keys are off while tables are rebuilt, because SQLite would carry out ON DELETE on a table that is
    only being replaced. ``more_steps`` is a further folder of migration steps. Raises ``KnownError`` when the
    result does not hold together.
    """
    config = Config()
    config.set_main_option("script_location", SHIPPED.as_posix().replace("%", "%%"))
    folders = [SHIPPED / "versions", *([more_steps] if more_steps else [])]
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(folder.as_posix().replace("%", "%%") for folder in folders))
    connection.execute("PRAGMA foreign_keys=OFF")
    engine = engine_over(connection)
    try:
        with for_writing(engine.connect()) as writing, writing.begin():
            config.attributes["connection"] = writing
            command.upgrade(config, revision)
            for statement, values in statements:
                writing.exec_driver_sql(statement, values)
            if writing.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise faults.damaged(path)
            writing.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            writing.exec_driver_sql(f"PRAGMA user_version={schema}")
    finally:
        connection.execute("PRAGMA foreign_keys=ON")
