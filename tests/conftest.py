"""Which tests are left to ``make long``: they try very many cases, and ``make test`` has to end within five minutes."""

from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent

# Files and folders, from tests/. Each has shorter tests of the same thing beside it.
LONG = (
    "actions/sample/test_demo.py",
    "catalogue/test_levels_reached.py",
    "catalogue/test_mutations.py",
    "cli/test_interrupted.py",
    "cli/test_process.py",
    "desktop/questions/test_sizes.py",
    "desktop/questions/test_whole_mission.py",
    "desktop/whole/test_pictures.py",
    "desktop/whole/test_plain_text.py",
    "desktop/whole/test_pseudo_language.py",
    "exchange/foreign/test_children.py",
    "exchange/foreign/test_fuzz.py",
    "exchange/habits",
    "exchange/merging/test_merging_many_mutated.py",
    "exchange/merging/test_merging_mutated.py",
    "exchange/test_exchange_machine.py",
    "exchange/test_orders.py",
    "exchange/test_round_trip.py",
    "exchange/triage/test_laws.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what takes long."""
    places = [HERE / name for name in LONG]
    for item in items:
        if any(place == item.path or place in item.path.parents for place in places):
            item.add_marker(pytest.mark.long)


def pytest_configure() -> None:
    """A name that nothing answers to any more would quietly bring a test back into the short run, or hide a slip."""
    missing = [name for name in LONG if not (HERE / name).exists()]
    assert not missing, f"tests/conftest.py names what is not there: {missing}"
