"""The entries that cells stand for, each made once: in one campaign the same is said of the same place in workbook after workbook."""

from typing import Final

from diagnostic.model.canonical import Json
from diagnostic.model.entry import Act, Content, Entry, derived_identity
from diagnostic.model.refused_text import class_of
from diagnostic.model.subject import Subject

NOT_TOLD_WHEN: Final = ""
"""A workbook does not say when a cell was filled in, and nothing else may be put in that place: two copies would become two entries."""

_MOST: Final = 50_000
_LONGEST: Final = 200
"""Characters: a longer text is hardly said twice."""

_Known = tuple[str, str, Subject, tuple[str, ...], object, str]


class Statements:
    """Makes the entries of workbooks. An entry follows from what it is made of alone, so one that was made before is that very entry."""

    def __init__(self) -> None:
        self._made: dict[_Known, Entry] = {}

    def entry(self, assessment: str, act: Act, subject: Subject, parents: tuple[str, ...], value: Json, respondent: str) -> Entry:
        """Return the entry that says ``value`` of ``subject``, or takes back what ``parents`` said."""
        said = _spelled(value)
        known = None if said is None else (assessment, act, subject, parents, said, respondent)
        made = self._made.get(known) if known else None
        if made is None:
            identity, salt = derived_identity(assessment, subject, parents, value, respondent)
            chosen = str(class_of(subject))
            made = Entry(identity, assessment, str(act), subject, parents, respondent, NOT_TOLD_WHEN, chosen, Content(value), salt)
            if known and len(self._made) < _MOST:
                self._made[known] = made
        return made


def _spelled(value: Json) -> object:
    """Return a value by which it is known again; None for one that is made anew each time: a long text, or anything but texts by name."""
    if type(value) is str:
        return value if len(value) <= _LONGEST else None
    if type(value) is not dict:
        return None
    for part in value.values():
        if type(part) is not str or len(part) > _LONGEST:
            return None
    return tuple(value.items())
