"""The laws of one subject: which entries are withdrawn, which supersede which, and what stands. Order of
arrival and clock decide nothing.

Every function works on the entries of one subject, so nothing said in one voice can touch another. The laws
are written out, one by one, in ``docs/entry-form.md``.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter

from diagnostic.model.canonical import Json
from diagnostic.model.current import Current, Status
from diagnostic.model.entry import Act, Entry
from diagnostic.model.same_value import essence, is_circumstance, together
from diagnostic.model.subject import Subject

_ASSERTING = frozenset({Act.ASSERT, Act.DECIDE})
_RETRACTABLE = frozenset({Act.ASSERT, Act.DECIDE, Act.RETRACT, Act.SNAPSHOT})


def settle(subject: Subject, entries: Iterable[Entry]) -> Current:
    """Return what stands at ``subject``, given every entry about it."""
    history = tuple(sorted(entries, key=lambda entry: (entry.at, entry.id)))
    if len(history) == 1 and history[0].act in _ASSERTING:
        # Most subjects were spoken about once, and a mission is settled as a whole whenever it is opened.
        return Current(subject, Status.SETTLED, history[0].value, history, history)
    here = {entry.id: entry for entry in history}
    withdrawn = _withdrawn(here)
    standing = {entry.id for entry in history if entry.act in _ASSERTING and entry.id not in withdrawn}
    superseded = _superseded(here, standing)
    heads = tuple(here[name] for name in sorted(standing - superseded))
    status, value = _standing(subject, heads)
    return Current(subject, status, value, heads, history, _built_on_withdrawn(here, withdrawn), withdrawn)


def _standing(subject: Subject, heads: tuple[Entry, ...]) -> tuple[Status, Json]:
    """Return whether the heads disagree, and what they say where they do not."""
    if not heads:
        return Status.ABSENT, None
    values = [head.value for head in heads if not head.redacted]
    if len(values) < 2:
        return Status.SETTLED, values[0] if values else None
    if len({essence(value) for value in values}) == 1:
        return Status.SETTLED, values[0]
    if is_circumstance(subject):
        return Status.SETTLED, together(subject, values)
    return Status.CONFLICT, None


def _withdrawn(here: Mapping[str, Entry]) -> frozenset[str]:
    """Return the ids that a standing retraction names.

    Retractions that nothing retracts are judged first, then those that only judged ones name. What runs in a
    circle is never reached, and so takes no effect.
    """
    aims = {entry.id: entry.parents[0] for entry in here.values() if _retracts(entry, here)}
    unjudged = Counter(aim for aim in aims.values() if aim in aims)
    ready = [name for name in aims if not unjudged[name]]
    withdrawn: set[str] = set()
    while ready:
        name = ready.pop()
        aim = aims[name]
        if name not in withdrawn:
            withdrawn.add(aim)
        if aim in aims:
            unjudged[aim] -= 1
            if not unjudged[aim]:
                ready.append(aim)
    return frozenset(withdrawn)


def _retracts(entry: Entry, here: Mapping[str, Entry]) -> bool:
    """Tell whether the entry is a retraction of one thing of this subject that can be withdrawn."""
    if entry.act != Act.RETRACT or len(entry.parents) != 1:
        return False
    aim = here.get(entry.parents[0])
    return aim is not None and aim.act in _RETRACTABLE


def _superseded(here: Mapping[str, Entry], standing: set[str]) -> set[str]:
    """Return the ids among ``standing`` that a standing entry descends from, through whatever lies between.

    Two entries that descend from each other (nobody can write that honestly) do not supersede one another:
    both are shown.
    """
    if len(here) == 1:
        return set()
    reached = _ancestors(here, standing) & standing
    try:
        TopologicalSorter({name: entry.parents for name, entry in here.items()}).prepare()
    except CycleError:
        above = {name: _ancestors(here, {name}) for name in standing}
        return {
            old for old in reached if any(old in above[new] and new not in above[old] for new in standing)
        }
    return reached


def _ancestors(here: Mapping[str, Entry], names: set[str]) -> set[str]:
    """Return everything of this subject that the named entries were built on, directly or not."""
    found: set[str] = set()
    ahead = list(names)
    while ahead:
        for parent in here[ahead.pop()].parents:
            if parent in here and parent not in found:
                found.add(parent)
                ahead.append(parent)
    return found


def _built_on_withdrawn(here: Mapping[str, Entry], withdrawn: frozenset[str]) -> frozenset[str]:
    """Return what stands but was built on something withdrawn.

    The mark passes from edit to edit and ends at a decision: a decision answers for what it decided between,
    so it is marked only when one of those very entries was withdrawn.
    """
    if not withdrawn:
        return frozenset()
    children: defaultdict[str, list[str]] = defaultdict(list)
    for name, entry in here.items():
        for parent in entry.parents:
            children[parent].append(name)
    marked: set[str] = set()
    sources = [name for name in withdrawn if here[name].act in _ASSERTING]
    ahead = [child for name in sources for child in children[name]]
    seen: set[str] = set()
    first = set(ahead)
    while ahead:
        name = ahead.pop()
        act = here[name].act
        if name in withdrawn or name in seen or act in (Act.RETRACT, Act.REDACT):
            continue
        seen.add(name)
        if act in _ASSERTING and (act != Act.DECIDE or name in first):
            marked.add(name)
        if act != Act.DECIDE:
            ahead.extend(children[name])
    return frozenset(marked)
