"""The written form of an entry: the same bytes again, and one clear refusal of what is no entry."""

import json
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diagnostic.model.canonical import Json, canonical_bytes, normal_text
from diagnostic.model.entry import Content, Entry, derived_identity, entry_from_json, entry_from_own_json
from diagnostic.model.subject import Subject
from tests.model.entries import TEAM, damaged, entry

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")).map(normal_text)
NAME = st.text("0123456789abcdef-", min_size=1, max_size=40)
LATER_FIELDS = st.dictionaries(TEXT.map(lambda text: f"x{text}").map(normal_text), TEXT, max_size=3).map(
    lambda found: tuple(sorted(found.items()))
)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
PART = TEXT.map(lambda text: text.replace("\t", " "))
ENTRIES = st.builds(
    Entry,
    NAME,
    NAME,
    TEXT,
    st.builds(Subject, PART, PART, PART, PART, PART, PART, PART),
    st.lists(TEXT, max_size=3).map(tuple),
    TEXT,
    TEXT,
    TEXT,
    st.builds(Content, JSON, TEXT, st.lists(TEXT, max_size=2).map(tuple), LATER_FIELDS),
    st.text("0123456789abcdef", max_size=32),
    extra=LATER_FIELDS,
)


@given(ENTRIES)
def test_every_entry_is_read_back_as_it_was_written(written: Entry) -> None:
    for each in (written, written.blanked()):
        data = each.canonical()
        read = entry_from_json(json.loads(data))
        assert read.canonical() == data
        assert read == each
        assert read.seal() == written.seal() and read.is_true_to_its_seal()


@given(ENTRIES, JSON)
def test_what_the_bytes_show_of_the_seal_is_what_a_comparison_finds(written: Entry, other: Json) -> None:
    for each in (written, damaged(written, other), written.blanked()):
        data = each.canonical()
        noted = entry_from_own_json(json.loads(data)).noted_true(data)
        assert noted.is_true_to_its_seal() == noted.is_true_to_its_seal(anew=True) == entry_from_json(json.loads(data)).is_true_to_its_seal()


def test_an_ordinary_content_is_compared_without_spelling_it_again() -> None:
    written = entry("a", {"state": "answered", "value": 'the key ,"content_seal":" in a text'}, reason=',"content":{}')
    read = entry_from_own_json(json.loads(written.canonical()))
    assert "_true" not in vars(read)
    assert vars(read.noted_true(written.canonical()))["_true"] is True


@given(ENTRIES)
def test_blanking_leaves_nothing_of_the_content(written: Entry) -> None:
    blanked = written.blanked()
    assert blanked.seal() == written.seal()
    assert json.loads(blanked.canonical())["content"] is None and blanked.salt == ""
    assert (blanked.value, blanked.reason, blanked.rests_on) == (None, "", ())


@given(JSON)
def test_one_value_has_one_spelling(value: Json) -> None:
    data = canonical_bytes(value)
    assert canonical_bytes(json.loads(data)) == data


@given(st.text())
def test_normal_text_is_normal(text: str) -> None:
    try:
        normal = normal_text(text)
    except ValueError:
        assert "\x00" in text or any(0xD800 <= ord(character) <= 0xDFFF for character in text)
        return
    assert normal_text(normal) == normal == unicodedata.normalize("NFC", normal)
    assert "\r" not in normal


@pytest.mark.parametrize(
    "value",
    [
        1.5,
        float("nan"),
        "a\rb",
        "e\u0301",
        "\ud800",
        "\x00",
        {1: "x"},
        {"e\u0301": 1},
        ["ok", {"deep": "\r"}],
        {1, 2},
        b"x",
    ],
)
def test_what_the_form_does_not_know_is_refused(value: Any) -> None:
    with pytest.raises(ValueError):
        canonical_bytes(value)


def test_a_short_answer_cannot_be_guessed_from_its_seal() -> None:
    assert entry("a", "yes").content_seal != entry("b", "yes").content_seal


def whole() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(entry("a", "yes", "p", "q").canonical())
    return data


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("form", 2),
        ("form", True),
        ("form", "1"),
        ("id", ""),
        ("id", 7),
        ("id", "two words"),
        ("id", "ق"),
        ("assessment", None),
        ("act", None),
        ("subject", "x"),
        ("subject", {}),
        ("parents", "p"),
        ("parents", ["q", "p"]),
        ("parents", ["p", "p"]),
        ("parents", [1]),
        ("author", 1),
        ("at", None),
        ("class", []),
        ("content", []),
        ("content", {"value": 1}),
        ("salt", "XY"),
        ("salt", None),
        ("content_seal", ""),
        ("content_seal", "ab"),
        ("content_seal", "g" * 64),
        ("later", 1.5),
        ("later", "e\u0301"),
        ("content", {"value": 1.5, "reason": "", "rests_on": []}),
        ("content", {"value": 1, "reason": "", "rests_on": "p"}),
    ],
)
def test_what_is_no_entry_is_refused(field: str, value: Any) -> None:
    data = whole()
    data[field] = value
    with pytest.raises(ValueError):
        entry_from_json(data)


@pytest.mark.parametrize("field", sorted(whole()))
def test_no_field_may_be_left_out(field: str) -> None:
    data = whole()
    del data[field]
    with pytest.raises(ValueError):
        entry_from_json(data)


def test_a_subject_has_its_seven_fields_and_no_more() -> None:
    for change in ({"later": "x"}, {"row": "a\tb"}, {"row": 1}):
        data = whole()
        data["subject"] |= change
        with pytest.raises(ValueError):
            entry_from_json(data)


def test_a_content_nested_without_end_is_refused() -> None:
    data = whole()
    for _ in range(100_000):
        data["content"]["value"] = [data["content"]["value"]]
    with pytest.raises(ValueError, match="not an entry"):
        entry_from_json(data)


def test_a_content_that_does_not_fit_its_seal_is_read_for_the_state_to_set_apart() -> None:
    data = whole()
    data["content"]["value"] = "no"
    assert not entry_from_json(data).is_true_to_its_seal()


def test_an_entry_of_a_workbook_depends_on_what_was_said_and_by_whom() -> None:
    first = derived_identity("mission", TEAM, ("p", "q"), "yes", "LEG")
    assert first == derived_identity("mission", TEAM, ("q", "p", "q"), "yes", "LEG")
    others = [
        derived_identity("other", TEAM, ("p", "q"), "yes", "LEG"),
        derived_identity("mission", TEAM.in_voice("administration"), ("p", "q"), "yes", "LEG"),
        derived_identity("mission", TEAM, ("p",), "yes", "LEG"),
        derived_identity("mission", TEAM, ("p", "q"), "no", "LEG"),
        derived_identity("mission", TEAM, ("p", "q"), "yes", "IPR"),
    ]
    assert len({first, *others}) == 6
