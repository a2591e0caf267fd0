"""The first schema of the assessment file."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "meta",
        _text("assessment"),
        _text("created"),
        _text("program"),
        sa.Column("encrypted", sa.Boolean, nullable=False),
        sa.Column("sweep_due", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("assessment", name="pk_meta"),
    )
    said = (
        "act",
        "kind",
        "code",
        "row",
        "group",
        "facet",
        "voice",
        "source",
        "author",
        "at",
        "class",
        "seal",
        "content_seal",
    )
    _create("entry", [_text("id"), *map(_text, said), _bytes("canonical"), _text("canonical_digest")], ["id"])
    _create("redaction", [_text("target"), _text("entry")], ["target", "entry"])
    _create(
        "quarantine",
        [_text("id"), _text("canonical_digest"), _bytes("canonical")],
        ["id", "canonical_digest"],
    )
    _create("draft", [_text("subject"), _bytes("raw"), _text("at")], ["subject"])
    _create("question_set", [_text("digest"), _bytes("content")], [])
    _create("blob", [_text("digest"), _number("size"), _bytes("content")], ["digest"])
    _create(
        "sighting",
        [_text("entry"), _text("file_digest"), _text("sheet"), _text("cell")],
        ["entry", "file_digest", "sheet", "cell"],
    )
    _create(
        "import_log",
        [
            *map(_text, ("id", "at", "importer", "file_digest", "file_name")),
            *map(_number, ("new", "known", "quarantined")),
        ],
        ["id"],
    )


def downgrade() -> None:
    raise NotImplementedError("an assessment file is never taken back to an older schema; its backup is opened instead")


def _create(name: str, columns: list[sa.Column[object]], key: list[str]) -> None:
    op.create_table(
        name,
        _text("assessment"),
        *columns,
        sa.PrimaryKeyConstraint("assessment", *key, name=f"pk_{name}"),
        sa.ForeignKeyConstraint(["assessment"], ["meta.assessment"], name=f"fk_{name}_assessment"),
    )


def _text(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Text, nullable=False)


def _bytes(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.LargeBinary, nullable=False)


def _number(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Integer, nullable=False)
