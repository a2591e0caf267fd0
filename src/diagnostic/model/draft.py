"""What a person is typing and has not left yet. It lies outside the set of entries and is never exported."""

from dataclasses import dataclass

from diagnostic.model.subject import Subject


@dataclass(frozen=True)
class Draft:
    """The text as typed, for one subject; ``at`` is UTC, as in an entry. There is at most one for each
    subject."""

    subject: Subject
    raw: str
    at: str
