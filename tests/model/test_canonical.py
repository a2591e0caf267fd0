"""One spelling of a value, or a refusal: whatever the value is made of, and however deep the odd part lies."""

import json
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diagnostic.model.canonical import canonical_bytes

ODD = st.sampled_from(["\r", "a\x00", "é", "e\u0301", "\\r", "\\u0000", "\ud800", "\u2028", '"'])
LEAVES = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=4), st.floats(), ODD)


def grown(inner: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    keys = st.one_of(st.text(max_size=2), ODD, st.integers())
    return st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=3), st.tuples(inner))


def is_of_the_form(value: object) -> bool:
    match value:
        case None | bool() | int():
            return True
        case str():
            broken = any("\ud800" <= sign <= "\udfff" for sign in value)
            return not broken and "\x00" not in value and "\r" not in value and unicodedata.normalize("NFC", value) == value
        case list():
            return all(map(is_of_the_form, value))
        case dict():
            return all(isinstance(key, str) and is_of_the_form(key) and is_of_the_form(item) for key, item in value.items())
        case _:
            return False


@given(st.recursive(LEAVES, grown, max_leaves=6))
@settings(max_examples=400)
def test_what_is_of_the_form_is_spelt_and_everything_else_is_refused(value: object) -> None:
    if not is_of_the_form(value):
        with pytest.raises(ValueError):
            canonical_bytes(value)  # type: ignore[arg-type]
        return
    spelt = canonical_bytes(value)  # type: ignore[arg-type]
    assert json.loads(spelt) == value
    assert spelt == json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
