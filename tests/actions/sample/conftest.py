"""The sample mission, played once for all tests that only look at it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.desk import Desk
from diagnostic.actions.sample import NAME, sample_desk
from diagnostic.actions.sample_demo import write_demo
from diagnostic.actions.sample_material import SampleMaterial, read_material
from diagnostic.model.assessment import Assessment
from diagnostic.model.places import Places
from diagnostic.places import find_places


@pytest.fixture(scope="session")
def places() -> Places:
    return find_places()


@pytest.fixture(scope="session")
def material(places: Places) -> SampleMaterial:
    return read_material(places.resources)


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the compiled question set lies, so that it is read once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def desk(places: Places, cache: Path) -> Iterator[Desk]:
    with sample_desk(places, NAME, cache) as played:
        yield played


@pytest.fixture(scope="session")
def demonstration(places: Places, cache: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the demonstration in it, to look at or to copy."""
    folder = tmp_path_factory.mktemp("demonstration")
    write_demo(places, folder, cache)
    return folder


@pytest.fixture(scope="session")
def assessment(desk: Desk) -> Assessment:
    return assess_desk(desk)
