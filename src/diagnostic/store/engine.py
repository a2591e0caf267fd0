"""SQLAlchemy over one connection that ``driver`` opened: Core only, transactions begun as this store needs
them.
"""

import sqlite3

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

_WRITING = {"writing": True}


def engine_over(connection: sqlite3.Connection) -> Engine:
    """Return an engine whose only connection is ``connection``."""
    engine = create_engine("sqlite+pysqlite://", creator=lambda: connection, poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    return engine


def for_writing(connection: Connection) -> Connection:
    """Mark ``connection`` so that its transactions take the right to write at once."""
    return connection.execution_options(**_WRITING)


def _begin(connection: Connection) -> None:
    """Begin IMMEDIATE for writing: a deferred transaction that reads first and writes later is refused when
    two processes do it.
    """
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
