"""The current value of a subject: what stands there now, and everything that was ever said there."""

from dataclasses import dataclass
from enum import StrEnum

from diagnostic.model.canonical import Json
from diagnostic.model.entry import Entry
from diagnostic.model.same_value import essence
from diagnostic.model.subject import Subject


class Status(StrEnum):
    """Whether a subject holds nothing, one value, or several that disagree."""

    ABSENT = "absent"
    SETTLED = "settled"
    CONFLICT = "conflict"


@dataclass(frozen=True)
class Current:
    """What stands at one subject.

    ``heads`` are the standing entries that no other standing entry supersedes, sorted by id; those that were
    redacted keep their place but have no say in the value. ``value`` is what the heads agree on: None when
    there is none, when they disagree, and when every head was redacted. White space alone is no disagreement;
    circumstances of an answer that were told differently stand together in one text. ``history`` is everything said about
    the subject in the order shown (time, then id), whatever became of it; ``retracted`` names what was
    withdrawn, ``built_on_retracted`` what stands but was built on something withdrawn.
    """

    subject: Subject
    status: Status
    value: Json
    heads: tuple[Entry, ...]
    history: tuple[Entry, ...]
    built_on_retracted: frozenset[str] = frozenset()
    retracted: frozenset[str] = frozenset()

    @property
    def head_ids(self) -> tuple[str, ...]:
        """The ids of the heads, sorted: what a new entry about this subject supersedes."""
        return tuple(head.id for head in self.heads)

    @property
    def is_told_differently(self) -> bool:
        """True when what stands here was said in more than one way: in a conflict, and of circumstances without one."""
        return len(self.heads) > 1 and len({essence(head.value) for head in self.heads if not head.redacted}) > 1

    @property
    def redacted(self) -> bool:
        """True when something stands here and all of it was blanked for good."""
        return bool(self.heads) and all(head.redacted for head in self.heads)


def nothing(subject: Subject) -> Current:
    """Return the current value of a subject nobody has spoken about."""
    return Current(subject, Status.ABSENT, None, (), ())
