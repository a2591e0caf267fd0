"""The entry: the one thing an assessment consists of. Immutable; nothing is ever overwritten.

The written form (form 1) is fixed in ``docs/entry-form.md``. A *seal* is a digest over the header and a salted digest of the content, so
that a redacted entry keeps its seal and a seal never gives away a short answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import cast

from diagnostic.model.canonical import Json, canonical_bytes, digest
from diagnostic.model.subject import Subject

FORM = 1


class Act(StrEnum):
    """The five kinds of act. An act of a later version passes through unharmed and supersedes nothing."""

    ASSERT = "assert"
    DECIDE = "decide"
    RETRACT = "retract"
    REDACT = "redact"
    SNAPSHOT = "snapshot"


class Confidentiality(StrEnum):
    """A publishable; B administration and secretariat; C team and administration; D team only."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


@dataclass(frozen=True)
class Content:
    """What an entry says: its value, the reason given, and the ids of the entries it rested on when a person confirmed it."""

    value: Json = None
    reason: str = ""
    rests_on: tuple[str, ...] = ()
    extra: tuple[tuple[str, Json], ...] = ()

    def as_json(self) -> dict[str, Json]:
        """Return the content as the canonical form writes it; fields of later versions are kept."""
        named: dict[str, Json] = {"value": self.value, "reason": self.reason, "rests_on": list(self.rests_on)}
        return {**dict(self.extra), **named}


@dataclass(frozen=True)
class Entry:
    """One act of one person about one subject.

    ``parents`` are the ids it supersedes (any order in, sorted here); for ``retract`` and ``redact`` they name the one entry meant.
    ``author`` is the code of a person of the team list or of a respondent, never a name. ``at`` is UTC, ``2026-11-16T09:30:00.000Z``: shown,
    never deciding. ``content`` is None in a redacted entry, whose ``content_seal`` then stands for what was blanked. ``extra`` keeps
    header fields of later versions.
    """

    id: str
    assessment: str
    act: str
    subject: Subject
    parents: tuple[str, ...]
    author: str
    at: str
    confidentiality: str
    content: Content | None
    salt: str
    content_seal: str = ""
    extra: tuple[tuple[str, Json], ...] = field(default=())

    def __post_init__(self) -> None:
        object.__setattr__(self, "parents", tuple(sorted(set(self.parents))))
        object.__setattr__(self, "extra", tuple(sorted(self.extra)))
        if self.content is not None and not self.content_seal:
            seal = digest(self.salt.encode("ascii") + b"\n" + canonical_bytes(self.content.as_json()))
            object.__setattr__(self, "content_seal", seal)

    @property
    def value(self) -> Json:
        """The value said; None when the entry is redacted."""
        return None if self.content is None else self.content.value

    @property
    def reason(self) -> str:
        """The reason given; empty when there is none or the entry is redacted."""
        return "" if self.content is None else self.content.reason

    @property
    def rests_on(self) -> tuple[str, ...]:
        """Ids of what a confirmation rested on."""
        return () if self.content is None else self.content.rests_on

    @property
    def redacted(self) -> bool:
        """True when the content was blanked for good."""
        return self.content is None

    def header(self) -> dict[str, Json]:
        """Return the part that survives a redaction, as the canonical form writes it."""
        subject = self.subject
        named: dict[str, Json] = {
            "form": FORM,
            "id": self.id,
            "assessment": self.assessment,
            "act": self.act,
            "subject": {
                "kind": subject.kind,
                "code": subject.code,
                "row": subject.row,
                "group": subject.group,
                "facet": subject.facet,
                "voice": subject.voice,
                "source": subject.source,
            },
            "parents": list(self.parents),
            "author": self.author,
            "at": self.at,
            "class": self.confidentiality,
            "content_seal": self.content_seal,
        }
        return {**dict(self.extra), **named}

    def seal(self) -> str:
        """Return the digest of the header, 64 hexadecimal digits: the same before and after a redaction."""
        return digest(canonical_bytes(self.header()))

    def canonical(self) -> bytes:
        """Return the canonical bytes of the whole entry, content and salt included where they still exist."""
        whole = self.header()
        whole["content"] = None if self.content is None else self.content.as_json()
        whole["salt"] = self.salt
        return canonical_bytes(whole)

    def blanked(self) -> "Entry":
        """Return the entry without content and salt, its seal unchanged."""
        return Entry(
            self.id, self.assessment, self.act, self.subject, self.parents, self.author, self.at,
            self.confidentiality, None, "", self.content_seal, self.extra,
        )  # fmt: skip

    def is_true_to_its_seal(self) -> bool:
        """Tell whether content, salt and content seal fit together (a redacted entry has nothing to compare)."""
        if self.content is None:
            return self.salt == ""
        return self.content_seal == digest(self.salt.encode("ascii") + b"\n" + canonical_bytes(self.content.as_json()))


def entry_from_json(data: Mapping[str, Json]) -> Entry:
    """Read an entry of form 1. Unknown header fields are kept; raises ``ValueError`` for what is no entry."""
    try:
        if data["form"] != FORM:
            raise ValueError(f"entry form {data['form']!r} is not known here")
        place = cast(dict[str, str], data["subject"])
        subject = Subject(
            place["kind"], place["code"], place["facet"], place["voice"], place["row"], place["group"], place["source"]
        )
        content = _content_from_json(data["content"])
        known = {
            "form", "id", "assessment", "act", "subject", "parents", "author", "at", "class", "content_seal", "content", "salt",
        }  # fmt: skip
        extra = tuple((key, value) for key, value in data.items() if key not in known)
        return Entry(
            cast(str, data["id"]), cast(str, data["assessment"]), cast(str, data["act"]), subject,
            tuple(cast(list[str], data["parents"])), cast(str, data["author"]), cast(str, data["at"]), cast(str, data["class"]),
            content, cast(str, data["salt"]), cast(str, data["content_seal"]), extra,
        )  # fmt: skip
    except (KeyError, TypeError) as fault:
        raise ValueError(f"not an entry: {fault}") from fault


def _content_from_json(data: Json) -> Content | None:
    if data is None:
        return None
    fields = cast(dict[str, Json], data)
    extra = tuple(sorted((key, value) for key, value in fields.items() if key not in {"value", "reason", "rests_on"}))
    return Content(fields["value"], cast(str, fields["reason"]), tuple(cast(list[str], fields["rests_on"])), extra)


def derived_identity(assessment: str, subject: Subject, parents: tuple[str, ...], value: Json, respondent: str) -> tuple[str, str]:
    """Return (id, salt) of an entry read from a workbook: they depend on what was said and by whom, on nothing else.

    A re-saved, renamed or re-sorted copy of a workbook therefore gives the same entry. The assessment's id, which is random and is not
    printed, keys the salt.
    """
    said: Json = {
        "assessment": assessment,
        "subject": subject.key,
        "parents": list(sorted(set(parents))),
        "value": value,
        "respondent": respondent,
    }
    identity = digest(b"diagnostic entry\n" + canonical_bytes(said))[:32]
    return identity, digest(f"diagnostic salt\n{assessment}\n{identity}".encode())[:32]
