"""Staleness: what a person confirmed says what it rested on, and is marked when that is no longer what
stands."""

from collections.abc import Iterable

from diagnostic.model.entry import Entry
from diagnostic.model.state import State
from diagnostic.model.subject import Subject


def resting_place(state: State, subjects: Iterable[Subject]) -> tuple[str, ...]:
    """Return the ids of what stands now at ``subjects``, sorted: what a confirmation records in ``rests_on``.

    Heads that were redacted are left out, for nobody can rest on what is no longer there.
    """
    heads = {head.id for subject in subjects for head in state.current(subject).heads if not head.redacted}
    return tuple(sorted(heads))


def is_stale(state: State, entry: Entry, inputs: Iterable[str]) -> bool:
    """Tell whether what ``entry`` confirmed rests on something else than the ids of today's ``inputs``.

    An input that was redacted meanwhile no longer counts, so blanking what a confirmation rested on marks it.
    A redacted confirmation says nothing any more and is never stale.
    """
    if entry.redacted:
        return False
    today = {name for name in inputs if name not in state.entries or not state.entries[name].redacted}
    return set(entry.rests_on) != today
