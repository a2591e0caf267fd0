"""When several entries that stand side by side say the same: what opens a conflict, and what does not.

White space is none. Nor are the circumstances of an answer: that two experts asked different units, or on different days, and heard the same, is
no conflict but one answer with two sources. Where the answers differ too, the circumstances follow the answer that is chosen.
"""

from collections.abc import Iterable
from typing import Final

from diagnostic.model.canonical import Json, canonical_bytes
from diagnostic.model.subject import Facet, Kind, Subject

CIRCUMSTANCES: Final = (Facet.RESPONDENT_UNIT, Facet.RESPONDENT_ROLE, Facet.ASKED_ON, Facet.MEANS)
"""What says whom an answer is from, when and how it was asked."""

BETWEEN: Final = "; "


def essence(value: Json) -> bytes:
    """Return bytes that are equal for values which say the same: white space aside, in every text within."""
    return canonical_bytes(_spaced(value))


def is_circumstance(subject: Subject) -> bool:
    """Tell whether a subject only says whom an answer is from, when and how it was asked."""
    return subject.kind == Kind.QUESTION and subject.facet in CIRCUMSTANCES


def together(subject: Subject, values: Iterable[Json]) -> Json:
    """Return circumstances that were told differently as one text: all of them, in the order of the alphabet; of several days the earliest."""
    texts = sorted(value for value in values if isinstance(value, str) and value.strip())
    if subject.facet == Facet.ASKED_ON:
        return texts[0] if texts else ""
    parts = {_plain(part): None for text in texts for part in text.split(BETWEEN) if part.strip()}
    return BETWEEN.join(sorted(parts))


def _spaced(value: Json) -> Json:
    if isinstance(value, str):
        return _plain(value)
    if isinstance(value, list):
        return [_spaced(each) for each in value]
    if isinstance(value, dict):
        return {name: _spaced(each) for name, each in value.items()}
    return value


def _plain(text: str) -> str:
    return " ".join(text.split())
