"""The marks by which an assessment file is known, and what is laid down about every connection to it."""

APPLICATION_ID = 0x44694167
"""'DiAg' in the header of the file: whose file this is."""

SCHEMA = 1
"""The schema this program writes; kept in the header of the file as ``user_version``. A greater number is
refused, never guessed.
"""

REVISIONS = {1: "0001"}
"""Alembic's name of each schema number."""

SUFFIX = ".diagnostic"

SAFE_PRAGMAS = (
    # For a file of any origin: nothing in its schema is trusted, cells are checked when read, and nothing is
    # mapped into memory.
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA query_only=OFF",
)

WRITING_PRAGMAS = (
    # TRUNCATE and FULL lose no acknowledged answer in a power cut and leave one whole file at rest
    # (docs/decisions/0009-store.md).
    "PRAGMA journal_mode=TRUNCATE",
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",
    "PRAGMA foreign_keys=ON",
    # What is redacted is overwritten with zeros, not only unlinked.
    "PRAGMA secure_delete=ON",
)

BUSY_SECONDS = 5.0
"""How long a connection waits for another one (a reader, a copy being made) before it gives up."""
