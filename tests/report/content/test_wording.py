"""The sentences: every key that the code says exists, none lies idle, and every place is filled."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError
from diagnostic.report.plural import FORMS, forms_of, plural_form
from diagnostic.report.wording import Wording, fill, languages, places_in, read_wording
from tests.report.content.wording_keys import calls, keys_of


def english(places: Places) -> dict[str, str]:
    texts: dict[str, str] = json.loads((places.resources / "report" / "en.json").read_text(encoding="utf-8"))
    return texts


def test_every_key_that_is_said_exists_and_none_lies_idle(places: Places) -> None:
    said = {key for _, method, name, _ in calls() for key in keys_of(method, name)}
    assert sorted(said - set(english(places))) == []
    assert sorted(set(english(places)) - said) == []


def test_every_place_of_a_text_is_given_and_nothing_is_given_in_vain(places: Places) -> None:
    texts, wrong = english(places), []
    for where, method, name, values in calls():
        if method in ("pattern", "names"):
            continue
        given_values = values | {"count"} if method == "say_count" else values
        used = frozenset[str]().union(*(places_in(texts[key]) for key in keys_of(method, name)))
        if not used <= given_values or not values <= used:
            wrong.append(f"{where}: {name} uses {sorted(used)}, is given {sorted(values)}")
    assert wrong == []


def test_a_key_stands_once_in_the_file(places: Places) -> None:
    def once(pairs: list[tuple[str, str]]) -> dict[str, str]:
        assert len({key for key, _ in pairs}) == len(pairs)
        return dict(pairs)

    json.loads((places.resources / "report" / "en.json").read_text(encoding="utf-8"), object_pairs_hook=once)


def test_every_language_fits_the_english_keys_and_places(places: Places) -> None:
    first = english(places)
    stems = {key.rpartition(".")[0] for key in first if key.endswith(".other") and f"{key.rpartition('.')[0]}.one" in first}
    for language in languages(places.resources):
        for key, text in read_wording(places.resources, language).texts.items():
            stem, _, form = key.rpartition(".")
            if stem in stems and form in FORMS:
                assert form in forms_of(language), f"{language}: {key} is no form of this language"
                assert places_in(text) <= places_in(first[f"{stem}.other"]) | {"count"}, f"{language}: {key}"
            else:
                assert key in first, f"{language}: {key} is not known"
                assert places_in(text) == places_in(first[key]), f"{language}: {key}"


def test_what_a_language_leaves_out_is_said_in_english(tmp_path: Path, places: Places) -> None:
    folder = tmp_path / "report"
    folder.mkdir()
    (folder / "en.json").write_text(json.dumps(english(places)), encoding="utf-8")
    own = {"part.trips": "Минимум ТРИПС", "profile.at-level.few": "{count} на уровне {level}"}
    (folder / "ru.json").write_text(json.dumps(own), encoding="utf-8")
    russian = read_wording(tmp_path, "ru")
    assert languages(tmp_path) == ("en", "ru")
    assert russian.say("part.trips") == "Минимум ТРИПС"
    assert russian.say("part.scope") == english(places)["part.scope"]
    assert russian.say_count("profile.at-level", 3, level="2") == "3 на уровне 2"
    assert russian.say_count("profile.at-level", 5, level="2") == "5 at level 2"


def test_a_language_that_is_not_there_is_refused_in_words(places: Places) -> None:
    with pytest.raises(KnownError, match="no report wording") as refused:
        read_wording(places.resources, "xx")
    assert "en" in refused.value.remedy


@pytest.mark.parametrize("content", ["{", "[]", '{"a": 1}', '"text"'])
def test_a_damaged_wording_is_refused_in_words(tmp_path: Path, content: str) -> None:
    (tmp_path / "report").mkdir()
    (tmp_path / "report" / "en.json").write_text(content, encoding="utf-8")
    with pytest.raises(KnownError, match=r"en\.json"):
        read_wording(tmp_path)


def test_arabic_is_read_from_right_to_left() -> None:
    assert Wording("ar", {}, {}).right_to_left
    assert not Wording("fr", {}, {}).right_to_left


# Counts with their forms in the Unicode CLDR.
@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", {0: "other", 1: "one", 2: "other", 11: "other", 101: "other"}),
        ("fr", {0: "one", 1: "one", 2: "other", 100: "other", 1_000_000: "many"}),
        ("es", {0: "other", 1: "one", 2: "other", 1_000_000: "many"}),
        ("pt", {0: "one", 1: "one", 2: "other", 1_000_000: "many"}),
        ("ru", {0: "many", 1: "one", 2: "few", 5: "many", 11: "many", 12: "many", 21: "one", 22: "few", 111: "many"}),
        ("ar", {0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other", 103: "few"}),
        ("xx", {0: "other", 1: "other"}),
    ],
)
def test_counts_take_the_form_of_their_language(language: str, forms: dict[int, str]) -> None:
    assert {count: plural_form(language, count) for count in forms} == forms
    assert set(forms.values()) <= set(forms_of(language))


@given(st.text(), st.text())
def test_what_is_filled_in_is_never_read_again(name: str, other: str) -> None:
    assert fill("{one}|{two}", {"one": name, "two": other}) == f"{name}|{other}"
