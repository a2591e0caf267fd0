"""Findings: per standard, what was seen in law and in practice, side by side, with what stands behind it;
safeguards; differences; conflicts.
"""

from dataclasses import dataclass

from diagnostic.model.answer import Answer
from diagnostic.model.book import Place, Said
from diagnostic.model.level import CellResult
from diagnostic.model.questionnaire import Use


@dataclass(frozen=True)
class Finding:
    """One standard in scope: its cells (law, practice), flags, evidence and the recommendations that concern
    it. Option and context standards have no cells.
    """

    standard: str
    section: str
    use: Use
    in_scope: bool
    wanted: bool
    law: CellResult | None
    practice: CellResult | None
    flags: tuple[str, ...]
    evidence: tuple[str, ...]
    recommendations: tuple[str, ...]


@dataclass(frozen=True)
class Safeguard:
    """A safeguard question with its answers: fairness and legitimate trade are asked for beside powers (TRIPS
    Art. 41, 53-56).
    """

    question: str
    standard: str
    asked: bool
    answers: tuple[Said, ...]
    missing: bool


@dataclass(frozen=True)
class Difference:
    """Administration and team say different things at one place: shown side by side, never decided by the
    team. ``agreed`` when settled.
    """

    place: Place
    administration: Answer
    team: Answer
    agreed: Answer | None
    entries: tuple[str, ...]


@dataclass(frozen=True)
class OpenConflict:
    """Several entries of one voice stand against each other at one subject, or the statements of several
    sources disagree.

    ``subject`` is the subject's key (one line of text), ``place`` a place of a question where it is one;
    ``values`` one (entry id, value as text) each, ``sources`` the sources of a contradiction.
    """

    subject: str
    kind: str
    code: str
    facet: str
    voice: str
    place: Place | None
    values: tuple[tuple[str, str], ...]
    sources: tuple[str, ...] = ()
