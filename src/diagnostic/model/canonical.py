"""Canonical bytes: one and only one spelling of a value, for digests that hold on every machine.

The form is JSON with these limits: objects with keys sorted by code point, no white space, UTF-8, no escapes
but those JSON demands, integers only (a decimal travels as text, so that 2.50 stays 2.50), strings in NFC
without NUL and without lone surrogates. It is described in ``docs/entry-form.md`` and is never changed; a
later need gets a new form number.
"""

import hashlib
import json
import unicodedata
from typing import TypeAlias

_LEAVES = frozenset({str, int, bool, type(None)})
_SPELLED = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode

Json: TypeAlias = "None | bool | int | str | list[Json] | dict[str, Json]"


def canonical_bytes(value: Json) -> bytes:
    """Return the canonical bytes of ``value``. Raises ``ValueError`` for what the form does not know (a
    float, a lone surrogate)."""
    try:
        text = _SPELLED(value)
    except TypeError:
        _check(value)
        raise
    # Every entry passes here several times before it is durable, and nearly all of it is plain ASCII: then no text
    # in it has to be looked at, and its parts only for what they are.
    if text.isascii() and "\\u0000" not in text and "\\r" not in text:
        _check_kinds(value)
    else:
        _check(value)
    return text.encode("utf-8")


def digest(data: bytes) -> str:
    """Return the SHA-256 of ``data`` as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def normal_text(text: str) -> str:
    """Return ``text`` in NFC with line feeds only. Raises ``ValueError`` for NUL and for lone surrogates."""
    if "\x00" in text:
        raise ValueError("a NUL character")
    if text.isascii() and "\r" not in text:
        return text  # Most texts, and every answer pays for this check several times before it is durable.
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise ValueError("half of a character (a lone surrogate)")
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def _check_kinds(value: object) -> None:
    """Check what ``value`` consists of, its texts aside."""
    kind = type(value)
    if kind is dict:
        for key, item in value.items():  # type: ignore[attr-defined]
            if type(key) is not str:
                _check(value)
            if type(item) not in _LEAVES:
                _check_kinds(item)
    elif kind is list:
        for item in value:  # type: ignore[attr-defined]
            if type(item) not in _LEAVES:
                _check_kinds(item)
    elif kind not in _LEAVES:
        _check(value)


def _check(value: object) -> None:
    if isinstance(value, str):
        if normal_text(value) != value:
            raise ValueError("text that is not in normal form (NFC, line feeds)")
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise ValueError("an object key that is not text")
            _check(key)
            _check(item)
    elif isinstance(value, list):
        for item in value:
            _check(item)
    elif value is not None and not isinstance(value, int):
        raise ValueError(f"a {type(value).__name__}, which the canonical form does not know")
