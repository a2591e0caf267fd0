"""Administrations by code: names in several languages, six regions, and a user's own copy laid over the list."""

import json
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from diagnostic.catalogue.administrations import REGIONS, read_administrations
from diagnostic.model.administration import Administration
from diagnostic.model.problem import KnownError, RefusedError
from tests.model.mission import REPOSITORY

RESOURCES = REPOSITORY / "resources"
LANGUAGES = {"en", "fr", "es", "ar", "pt", "ru"}


@pytest.fixture(scope="module")
def shipped() -> dict[str, Administration]:
    return {administration.code: administration for administration in read_administrations(RESOURCES)}


def own_copy(folder: Path, *entries: dict[str, Any], form: int = 1) -> Path:
    file = folder / "administrations.json"
    file.write_text(json.dumps({"form": form, "administrations": entries}), encoding="utf-8")
    return file


def read(folder: Path, *entries: dict[str, Any]) -> dict[str, Administration]:
    return {each.code: each for each in read_administrations(RESOURCES, own_copy(folder, *entries))}


def problems(folder: Path, *entries: Any) -> list[tuple[str, str]]:
    with pytest.raises(RefusedError) as refused:
        read_administrations(RESOURCES, own_copy(folder, *entries))
    assert all(problem.remedy and problem.message for problem in refused.value.problems)
    return [(problem.code, problem.place) for problem in refused.value.problems]


def test_codes_are_unique_and_in_order(shipped: dict[str, Administration]) -> None:
    codes = [administration.code for administration in read_administrations(RESOURCES)]
    assert codes == sorted(codes)
    assert len(codes) == len(set(codes)) == len(shipped)


def test_every_administration_has_a_name_in_every_language(shipped: dict[str, Administration]) -> None:
    for administration in shipped.values():
        assert administration.names.keys() >= LANGUAGES, administration.code
        for name in administration.names.values():
            assert name and name == unicodedata.normalize("NFC", name.strip())


def test_customs_territories_and_the_union_are_there_in_their_own_right(shipped: dict[str, Administration]) -> None:
    """An administration need not be a State, and it bears the name it has in the WCO."""
    assert shipped["HK"].names["en"] == "Hong Kong, China"
    assert shipped["MO"].names["en"] == "Macao, China"
    assert shipped["EU"].names["en"] == "European Union"
    assert shipped["XK"].iso == "", "no standard code exists, so none is made up"


def test_six_regions(shipped: dict[str, Administration]) -> None:
    """Two regions could be filled from public lists; the others stay empty until the secretariat fills them in."""
    names = list(REGIONS)
    assert names == ["AMS", "EUR", "ESA", "MENA", "WCA", "A/P"]
    counted = Counter(administration.region for administration in shipped.values() if administration.region)
    assert counted == {"A/P": 35, "ESA": 24}


def test_no_flags_and_no_maps() -> None:
    """Regional indicator signs draw flags."""
    text = (RESOURCES / "reference" / "administrations.json").read_text(encoding="utf-8")
    assert not [sign for sign in text if 0x1F1E6 <= ord(sign) <= 0x1F1FF]


def test_an_own_copy_is_laid_over_the_list(shipped: dict[str, Administration], tmp_path: Path) -> None:
    read_again = read(
        tmp_path,
        {"code": "AR", "region": "AMS"},
        {"code": "FJ", "names": {"en": "Republic of Fiji"}},
        {"code": "NEW", "region": "WCA", "names": {"en": "A new Member"}},
    )
    assert read_again["AR"].region == "AMS"
    assert read_again["AR"].names == shipped["AR"].names
    assert read_again["FJ"].names == {**shipped["FJ"].names, "en": "Republic of Fiji"}
    assert read_again["NEW"] == Administration("NEW", "WCA", "", {"en": "A new Member"})
    assert read_again.keys() == shipped.keys() | {"NEW"}


def test_an_administration_can_be_hidden(shipped: dict[str, Administration], tmp_path: Path) -> None:
    assert shipped.keys() - read(tmp_path, {"code": "FJ", "hidden": True}).keys() == {"FJ"}


def test_an_own_copy_that_is_not_there_changes_nothing(shipped: dict[str, Administration], tmp_path: Path) -> None:
    assert {each.code: each for each in read_administrations(RESOURCES, tmp_path / "none.json")} == shipped


def test_every_problem_of_an_own_copy_is_said_at_once(tmp_path: Path) -> None:
    name = "administrations.json"
    assert problems(
        tmp_path,
        {"code": "FJ", "region": "APAC"},
        {"region": "ESA"},
        {"code": "FJ"},
        {"code": "AA", "names": ["A"]},
        {"code": "BB", "names": {"en": "\x00"}},
        {"code": "CC", "flag": "none"},
        {"code": "DD", "hidden": "yes"},
        "EE",
    ) == [
        ("administrations.region", f"{name}: entry 1"),
        ("administrations.no-code", f"{name}: entry 2"),
        ("administrations.twice", f"{name}: entry 3"),
        ("administrations.names", f"{name}: entry 4"),
        ("administrations.name", f"{name}: entry 5"),
        ("administrations.unknown-key", f"{name}: entry 6"),
        ("administrations.kind", f"{name}: entry 7"),
        ("administrations.no-code", f"{name}: entry 8"),
    ]


def test_a_bad_region_is_answered_with_the_six(tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        read(tmp_path, {"code": "FJ", "region": "APAC"})
    assert "AMS, EUR, ESA, MENA, WCA, A/P" in refused.value.problems[0].remedy


@pytest.mark.parametrize("text", ["", "{", "[]", '{"form": 2, "administrations": []}', '{"form": 1}', "[" * 100_000, '"\udcff"'])
def test_what_is_no_list_is_refused_in_words(tmp_path: Path, text: str) -> None:
    file = tmp_path / "own.json"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(RefusedError) as refused:
        read_administrations(RESOURCES, file)
    assert refused.value.problems[0].place == "own.json"
    assert refused.value.problems[0].remedy


def test_a_list_that_cannot_be_read_is_a_fault_of_the_environment(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="could not be read"):
        read_administrations(tmp_path)
