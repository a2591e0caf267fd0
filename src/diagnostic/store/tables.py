"""The tables of an assessment file. Column types are those that SQLite and PostgreSQL share; every table
carries the assessment's id.
"""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
)

metadata = MetaData()


def _table(name: str, *columns: Column[object], key: tuple[str, ...]) -> Table:
    """Describe a table whose rows belong to one assessment."""
    return Table(
        name,
        metadata,
        Column("assessment", Text, nullable=False),
        *columns,
        PrimaryKeyConstraint("assessment", *key, name=f"pk_{name}"),
        ForeignKeyConstraint(["assessment"], ["meta.assessment"], name=f"fk_{name}_assessment"),
    )


def _text(name: str) -> Column[object]:
    return Column(name, Text, nullable=False)


def _bytes(name: str) -> Column[object]:
    return Column(name, LargeBinary, nullable=False)


meta = Table(
    "meta",
    metadata,
    Column("assessment", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("program", Text, nullable=False),
    Column("encrypted", Boolean, nullable=False),
    # True from a redaction until the file was rewritten without what may have been left between its cells.
    Column("sweep_due", Boolean, nullable=False),
    PrimaryKeyConstraint("assessment", name="pk_meta"),
)

# The canonical bytes are the truth; every other column only repeats what they say, for searching.
entry = _table(
    "entry",
    _text("id"),
    _text("act"),
    _text("kind"),
    _text("code"),
    _text("row"),
    _text("group"),
    _text("facet"),
    _text("voice"),
    _text("source"),
    _text("author"),
    _text("at"),
    _text("class"),
    _text("seal"),
    _text("content_seal"),
    _bytes("canonical"),
    _text("canonical_digest"),
    key=("id",),
)

# Which entries are blanked, and by which act: a redaction holds for what arrives after it as well.
redaction = _table("redaction", _text("target"), _text("entry"), key=("target", "entry"))

# Same id, other content: kept apart until a person looked, never chosen.
quarantine = _table("quarantine", _text("id"), _text("canonical_digest"), _bytes("canonical"), key=("id", "canonical_digest"))

# What is being typed: bytes, because a draft may still hold what an answer may not.
draft = _table("draft", _text("subject"), _bytes("raw"), _text("at"), key=("subject",))

question_set = _table("question_set", _text("digest"), _bytes("content"), key=())

blob = _table("blob", _text("digest"), Column("size", Integer, nullable=False), _bytes("content"), key=("digest",))

sighting = _table(
    "sighting",
    _text("entry"),
    _text("file_digest"),
    _text("sheet"),
    _text("cell"),
    key=("entry", "file_digest", "sheet", "cell"),
)

import_log = _table(
    "import_log",
    _text("id"),
    _text("at"),
    _text("importer"),
    _text("file_digest"),
    _text("file_name"),
    Column("new", Integer, nullable=False),
    Column("known", Integer, nullable=False),
    Column("quarantined", Integer, nullable=False),
    key=("id",),
)
