"""The entry: the one thing an assessment consists of. Immutable; nothing is ever overwritten.

The written form (form 1) is fixed in ``docs/entry-form.md``. A *seal* is a digest over the header and a
salted digest of the content, so that a redacted entry keeps its seal and a seal never gives away a short
answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from diagnostic.model.canonical import Json, canonical_bytes, digest
from diagnostic.model.subject import Subject

FORM = 1
# Within the bytes of a text every quotation mark is escaped, so these can only be keys.
_CONTENT_KEY, _SEAL_KEY = b',"content":', b',"content_seal":'


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


class Content(NamedTuple):
    """What an entry says: its value, the reason given, and the ids of the entries it rested on when a person
    confirmed it."""

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

    ``parents`` are the ids it supersedes (any order in, sorted here); for ``retract`` and ``redact`` they
    name the one entry meant. ``author`` is the code of a person of the team list or of a respondent, never a
    name. ``at`` is UTC, ``2026-11-16T09:30:00.000Z``: shown, never deciding. ``content`` is None in a
    redacted entry, whose ``content_seal`` then stands for what was blanked. ``extra`` keeps header fields of
    later versions.
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
            object.__setattr__(self, "content_seal", self._sealed_content(self.content))
            # Made here, so it fits; what was read is compared when somebody asks.
            object.__setattr__(self, "_true", True)

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
        # An entry never changes, and a person waits for every answer: asked for several times, computed once.
        known: str | None = self.__dict__.get("_seal")
        if known is None:
            known = digest(canonical_bytes(self.header()))
            object.__setattr__(self, "_seal", known)
        return known

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

    def is_true_to_its_seal(self, anew: bool = False) -> bool:
        """Tell whether content, salt and content seal fit together (a redacted entry has nothing to
        compare). ``anew`` compares even what was noted to fit: for the door at which entries are stored."""
        if self.content is None:
            return self.salt == ""
        known: bool | None = None if anew else self.__dict__.get("_true")
        if known is None:
            known = self.content_seal == self._sealed_content(self.content)
            object.__setattr__(self, "_true", known)
        return known

    def noted_true(self, canonical: bytes) -> "Entry":
        """Return the entry, which its canonical bytes were read from, and note that its content fits its seal where the bytes show it.

        The content stands in the bytes as it was sealed, so it need not be spelt once more. Where it is not found as it is expected
        (fields of later versions lie around it), nothing is noted and the comparison is made when somebody asks.
        """
        begin = canonical.find(_CONTENT_KEY) + len(_CONTENT_KEY)
        end = canonical.find(_SEAL_KEY, begin)
        found = self.content is not None and begin >= len(_CONTENT_KEY) and end > 0
        if found and digest(self.salt.encode("ascii") + b"\n" + canonical[begin:end]) == self.content_seal:
            object.__setattr__(self, "_true", True)
        return self

    def _sealed_content(self, content: Content) -> str:
        return digest(self.salt.encode("ascii") + b"\n" + canonical_bytes(content.as_json()))


def entry_from_json(data: Mapping[str, Json]) -> Entry:
    """Read an entry of form 1. Unknown fields of header and content are kept, so that it is written again
    byte by byte.

    Raises ``ValueError`` for what is no entry. A content that does not fit its seal is read all the same: the
    state sets it apart.
    """
    try:
        if type(data["form"]) is not int or data["form"] != FORM:
            raise ValueError(f"entry form {data['form']!r} is not known here")
        parents = _texts(data["parents"])
        if list(parents) != sorted(set(parents)):
            raise ValueError("parents that are not sorted, each once")
        extra = tuple((key, value) for key, value in data.items() if key not in _HEADER)
        entry = Entry(
            _name(data["id"]), _name(data["assessment"]), _text(data["act"]),
            _subject_from_json(data["subject"]), parents, _text(data["author"]), _text(data["at"]),
            _text(data["class"]), _content_from_json(data["content"]), _digits(data["salt"]),
            _digits(data["content_seal"]) or "-", extra,
        )  # fmt: skip
        if len(entry.content_seal) != 64:
            raise ValueError("a content seal that is not 64 hexadecimal digits")
        entry.canonical()
    except (KeyError, TypeError, RecursionError) as fault:
        raise ValueError(f"not an entry: {fault}") from fault
    return entry



def entry_from_own_json(data: Mapping[str, Any]) -> Entry:
    """Read again, without checks, what ``entry_from_json`` accepted before and what has not changed since.

    For whoever keeps a digest of the bytes beside them; a mission is read as a whole whenever it is opened.
    Raises ``KeyError`` or ``TypeError`` for anything else.
    """
    place = data["subject"]
    said = data["content"]
    content = None
    if said is not None:
        later = tuple((key, said[key]) for key in sorted(said.keys() - _CONTENT))
        content = Content(said["value"], said["reason"], tuple(said["rests_on"]), later)
    subject = Subject(
        place["kind"], place["code"], place["facet"], place["voice"],
        place["row"], place["group"], place["source"],
    )  # fmt: skip
    extra = tuple((key, data[key]) for key in data.keys() - _HEADER)
    return Entry(
        data["id"], data["assessment"], data["act"], subject, tuple(data["parents"]), data["author"],
        data["at"], data["class"], content, data["salt"], data["content_seal"], extra,
    )  # fmt: skip


_HEADER = frozenset(
    {
        "form",
        "id",
        "assessment",
        "act",
        "subject",
        "parents",
        "author",
        "at",
        "class",
        "content_seal",
        "content",
        "salt",
    }
)
_CONTENT = frozenset({"value", "reason", "rests_on"})
_SUBJECT = frozenset({"kind", "code", "facet", "voice", "row", "group", "source"})


def _subject_from_json(data: Json) -> Subject:
    """Read a subject. Unlike header and content it has no room for more fields: one more would name another
    place."""
    if not isinstance(data, dict) or data.keys() != _SUBJECT:
        raise ValueError("a subject that does not have the seven fields of form 1")
    subject = Subject(**{key: _text(value) for key, value in data.items()})
    if subject.key.count("\t") != len(_SUBJECT) - 1:
        raise ValueError("a subject with a tab in it")
    return subject


def _content_from_json(data: Json) -> Content | None:
    if data is None:
        return None
    if not isinstance(data, dict):
        raise ValueError("a content that is not an object")
    extra = tuple(
        sorted((key, value) for key, value in data.items() if key not in {"value", "reason", "rests_on"})
    )
    return Content(data["value"], _text(data["reason"]), _texts(data["rests_on"]), extra)


def _text(data: Json) -> str:
    if not isinstance(data, str):
        raise ValueError(f"{data!r} where a text belongs")
    return data


def _texts(data: Json) -> tuple[str, ...]:
    if not isinstance(data, list):
        raise ValueError(f"{data!r} where a list belongs")
    return tuple(_text(item) for item in data)


def _name(data: Json) -> str:
    """Read an id: printable ASCII without spaces, so that it can stand in a line of a list and in a cell of a
    workbook."""
    name = _text(data)
    if not name or not name.isascii() or not name.isprintable() or " " in name:
        raise ValueError(f"{name!r} is no id")
    return name


def _digits(data: Json) -> str:
    digits = _text(data)
    if digits.strip("0123456789abcdef"):
        raise ValueError(f"{digits!r} where hexadecimal digits belong")
    return digits


def derived_identity(
    assessment: str, subject: Subject, parents: tuple[str, ...], value: Json, respondent: str
) -> tuple[str, str]:
    """Return (id, salt) of an entry read from a workbook: they depend on what was said and by whom, on
    nothing else.

    A re-saved, renamed or re-sorted copy of a workbook therefore gives the same entry. The assessment's id,
    which is random and is not printed, keys the salt.
    """
    said: Json = {
        "assessment": assessment,
        "subject": subject.key,
        "parents": [*sorted(set(parents))],
        "value": value,
        "respondent": respondent,
    }
    identity = digest(b"diagnostic entry\n" + canonical_bytes(said))[:32]
    return identity, digest(f"diagnostic salt\n{assessment}\n{identity}".encode())[:32]
