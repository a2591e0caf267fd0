"""The steps from one schema of the assessment file to the next, as Alembic runs them."""
