"""Evidence: the facts recorded about it, and the strength that follows from them.

E0 a statement only; E1 two independent statements (or one observation); E2 a document that was read, or data
that was extracted; E3 is E2 and seen or sampled on site. Strength belongs to a set of evidence and is always
derived, never typed in.
"""

from dataclasses import dataclass
from enum import IntEnum


class Strength(IntEnum):
    """The four strengths, comparable."""

    E0 = 0
    E1 = 1
    E2 = 2
    E3 = 3


@dataclass(frozen=True)
class EvidenceItem:
    """One piece of evidence as registered. ``kind`` is document, data-extract, statement, observation,
    sample, test or record.

    ``read_by`` is the team member who read it; ``published`` and ``reviewed`` say whether it proves that a
    text is published and was reviewed in the last five years. ``entries`` are the ids of the entries that say
    so.
    """

    code: str
    kind: str
    title: str = ""
    reference: str = ""
    source: str = ""
    read_by: str = ""
    seen_on_site: bool = False
    published: bool = False
    reviewed: bool = False
    language: str = ""
    in_force: str = ""
    translation: str = ""
    entries: tuple[str, ...] = ()


@dataclass(frozen=True)
class Exhibit:
    """An evidence item linked to a question: for or against, which level (None: any), which row ('' for all),
    which dimension ('' for both).
    """

    question: str
    item: EvidenceItem
    against: bool = False
    level: int | None = None
    row: str = ""
    dimension: str = ""
    entries: tuple[str, ...] = ()
