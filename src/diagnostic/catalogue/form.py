"""The canonical JSON form of a whole question set (form 1), as embedded in every assessment file.

Fields that have their default are left out, so that a field added to the model later does not change the
digest of a set that does not use it. The digest is the SHA-256 of the canonical bytes without the member
``digest``. A reader of this form ignores members that it does not know, except within conditions; a member
that changes what others mean needs a new form number. Nothing but the standard library is needed to read it,
because the program starts from it.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, replace
from decimal import Decimal
from enum import Enum
from typing import Any, cast

from diagnostic.catalogue.condition_form import condition_to_json
from diagnostic.catalogue.parts_form import (
    cell_from_json,
    instrument_from_json,
    question_from_json,
    row_list_from_json,
    rule_from_json,
    section_from_json,
    standard_from_json,
    texts_from_json,
    trips_item_from_json,
)
from diagnostic.model.canonical import Json, canonical_bytes, digest
from diagnostic.model.condition import (
    AllOf,
    AnswerTest,
    AnyOf,
    CellTest,
    Not,
    ScopeTest,
    SetupTest,
    WantedTest,
)
from diagnostic.model.questionnaire import Questionnaire

FORM = 1
_CONDITIONS = (AllOf, AnyOf, Not, AnswerTest, CellTest, SetupTest, ScopeTest, WantedTest)
_DIGEST = re.compile(rb'"digest":"([0-9a-f]{64})",')


def questionnaire_to_bytes(questionnaire: Questionnaire) -> bytes:
    """Return the canonical bytes, digest included. Raises ``ValueError`` for text not in normal form."""
    whole = _to_json(questionnaire)
    whole["form"] = FORM
    whole["digest"] = digest_of(questionnaire)
    return canonical_bytes(whole)


def digest_of(questionnaire: Questionnaire) -> str:
    """Return the digest that names the exact set, whatever its field ``digest`` says."""
    whole = _to_json(questionnaire)
    whole["form"] = FORM
    del whole["digest"]
    return digest(canonical_bytes(whole))


def with_digest(questionnaire: Questionnaire) -> Questionnaire:
    """Return the same set with its digest filled in."""
    return replace(questionnaire, digest=digest_of(questionnaire))


def questionnaire_from_bytes(data: bytes) -> Questionnaire:
    """Read a set from its canonical bytes and verify its digest.

    Raises ``ValueError`` for what is no question set, for a form that is not known here and for bytes that do
    not match their digest.
    """
    try:
        whole = json.loads(data)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as fault:
        raise ValueError(f"not a question set: {fault}") from fault
    if not isinstance(whole, dict) or "form" not in whole:
        raise ValueError("not a question set: the member form is missing")
    if whole["form"] != FORM:
        raise ValueError(f"the question set has form {whole['form']!r}; a later version of the program wrote it")
    if whole.get("digest") != _digest_in(data, whole):
        raise ValueError("the question set does not match its digest: it was changed or damaged")
    try:
        return _questionnaire(whole)
    except (KeyError, TypeError, AttributeError, IndexError, RecursionError) as fault:
        raise ValueError(f"not a question set: {type(fault).__name__} {fault}") from fault


def _digest_in(data: bytes, whole: dict[str, Json]) -> str:
    """Return the digest of the bytes without their digest; cutting it out is quick, where it is sure."""
    found = _DIGEST.findall(data)
    if len(found) == 1:
        return digest(_DIGEST.sub(b"", data))
    return digest(canonical_bytes({key: value for key, value in whole.items() if key != "digest"}))


# Writing: any of the model's values, by its fields.


def _to_json(value: object) -> dict[str, Json]:
    said: dict[str, Json] = {}
    for field in fields(cast(Any, value)):
        if not field.init:
            continue
        content = getattr(value, field.name)
        if content != _default(field):
            said[field.name.rstrip("_")] = _content_to_json(content)
    return said


def _content_to_json(content: object) -> Json:
    if isinstance(content, _CONDITIONS):
        return cast(Json, condition_to_json(content))
    if isinstance(content, tuple):
        return [_content_to_json(item) for item in content]
    if isinstance(content, Mapping):
        return {str(key): _content_to_json(item) for key, item in content.items()}
    if isinstance(content, Decimal):
        return format(content, "f")
    if isinstance(content, Enum):
        return str(content)
    if content is None or isinstance(content, bool | int | str):
        return content
    return cast(Json, _to_json(content))


def _default(field: "Field[Any]") -> object:
    return field.default if field.default is not MISSING else MISSING


# Reading.


def _questionnaire(data: Mapping[str, Any]) -> Questionnaire:
    languages = texts_from_json(data["languages"])
    if not languages or any(not isinstance(data["texts"].get(language, {}), dict) for language in languages):
        raise ValueError("not a question set: it has no language")
    texts = {language: dict(data["texts"].get(language, {})) for language in data["texts"]}
    return Questionnaire(
        code=data["code"],
        version=data["version"],
        digest=data["digest"],
        languages=languages,
        sections=tuple(section_from_json(item) for item in data["sections"]),
        standards=tuple(standard_from_json(item) for item in data["standards"]),
        questions=tuple(question_from_json(item) for item in data["questions"]),
        row_lists=tuple(row_list_from_json(item) for item in data["row_lists"]),
        cells=tuple(cell_from_json(item) for item in data["cells"]),
        trips=tuple(trips_item_from_json(item) for item in data["trips"]),
        rules=tuple(rule_from_json(item) for item in data["rules"]),
        instruments=tuple(instrument_from_json(item) for item in data["instruments"]),
        modules=texts_from_json(data["modules"]),
        respondents=texts_from_json(data["respondents"]),
        glossary=texts_from_json(data["glossary"]),
        texts=texts,
    )
