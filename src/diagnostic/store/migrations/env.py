"""Tells Alembic which connection to work on: the one the caller holds, inside the caller's transaction."""

from alembic import context

from diagnostic.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
