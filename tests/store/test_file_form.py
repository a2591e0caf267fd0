"""The written form of the file says what the tables are, and the tables are portable."""

import re
from pathlib import Path

import pytest
from sqlalchemy import Boolean, Integer, LargeBinary, Table, Text
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from diagnostic.store.form import APPLICATION_ID, REVISIONS, SCHEMA
from diagnostic.store.tables import metadata
from diagnostic.store.window import lock_path

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "assessment-file.md").read_text("utf-8")


def written_columns() -> dict[str, set[str]]:
    """Read the table of tables: a table's name stands in its first line only."""
    found: dict[str, set[str]] = {}
    name = ""
    for line in PAGE.split("## Tables")[1].splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 3 and "`" in cells[1]:
            name = cells[0].strip("`") or name
            found.setdefault(name, set()).update(re.findall(r"`([^`]+)`", cells[1]))
    return found


def test_the_page_names_every_table_and_column() -> None:
    tables = {table.name: {column.name for column in table.columns} - {"assessment"} for table in metadata.tables.values()}
    assert written_columns() == tables


def test_the_page_gives_the_marks_of_the_file() -> None:
    assert f"`0x{APPLICATION_ID:X}`" in PAGE
    assert f"`{SCHEMA}`, the number of the schema; Alembic's revision `{REVISIONS[SCHEMA]}`" in PAGE
    assert f"`{lock_path(Path('NAME.diagnostic')).name}`" in PAGE


@pytest.mark.parametrize("table", list(metadata.tables.values()), ids=str)
def test_a_table_is_portable_and_says_whose_it_is(table: Table) -> None:
    assert next(iter(table.columns)).name == "assessment"
    assert table.primary_key.columns.values()[0].name == "assessment"
    assert {type(column.type) for column in table.columns} <= {Text, Integer, Boolean, LargeBinary}
    # Names such as "group" and "row" have to be quoted there; a type that PostgreSQL lacks would be refused here.
    statement = str(CreateTable(table).compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]
    assert "BYTEA" in statement or "TEXT" in statement
