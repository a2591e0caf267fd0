"""The state of an assessment: a pure function of its set of entries. The clock is shown and never decides."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from diagnostic.model.canonical import Json, canonical_bytes, digest
from diagnostic.model.current import Current, Status, nothing
from diagnostic.model.entry import Act, Entry
from diagnostic.model.lineage import settle
from diagnostic.model.subject import Subject

__all__ = ["Current", "State", "Status"]


class State:
    """A set of entries of one assessment and what follows from it. Immutable; ``added`` gives a new one.

    Of each id the state keeps every version that was ever read. One true version stands. Two versions with
    different seals, or a content that does not fit its content seal, are set apart in ``quarantined``:
    readable, but without effect. A redacted version takes the place of its full copies as soon as either the
    redaction or the blanked copy is known.
    """

    __slots__ = (
        "_by_code",
        "_current",
        "_entries",
        "_ids",
        "_known",
        "_redactions",
        "_set_apart",
        "assessment",
    )

    def __init__(self) -> None:
        """Make the state of an assessment nobody has spoken about."""
        self.assessment = ""
        self._known: dict[str, tuple[Entry, ...]] = {}
        self._redactions: dict[str, frozenset[Subject]] = {}
        self._entries: dict[str, Entry] = {}
        self._set_apart: dict[str, tuple[Entry, ...]] = {}
        self._ids: dict[Subject, frozenset[str]] = {}
        self._current: dict[Subject, Current] = {}
        self._by_code: dict[str, dict[str, tuple[Subject, ...]]] = {}

    @staticmethod
    def of(entries: Iterable[Entry]) -> "State":
        """Return the state of a set of entries. Raises ``ValueError`` when they belong to more than one
        assessment."""
        return State().added(entries)

    def added(self, entries: Iterable[Entry]) -> "State":
        """Return the state with ``entries`` as well; only the subjects they touch are looked at again.

        Equal, whatever was added first, to the state of all of them at once. Raises ``ValueError`` for
        entries of another assessment.
        """
        state = self._copy()
        state._set_up(state._take_in(entries))
        return state

    @property
    def entries(self) -> Mapping[str, Entry]:
        """The entries that stand for their id, by id: all but those set apart."""
        return MappingProxyType(self._entries)

    @property
    def quarantined(self) -> tuple[tuple[Entry, ...], ...]:
        """What was set apart, one group for each id: the versions that contradict each other, or the one that
        is damaged."""
        return tuple(self._set_apart[name] for name in sorted(self._set_apart))

    def holds(self, entry: Entry) -> bool:
        """Tell whether adding this version would change nothing. A blanked copy is news to a state that still holds the content, and so is
        a damaged copy of what is whole here, or the whole copy of what is damaged here.
        """
        versions = self._known.get(entry.id, ())
        return any(each.seal() == entry.seal() and _covers(each, entry) for each in versions)

    def current(self, subject: Subject) -> Current:
        """Return what stands at ``subject``; status ABSENT where nothing was ever said."""
        return self._current.get(subject) or nothing(subject)

    def subjects(self, kind: str | None = None, code: str | None = None) -> Iterator[Subject]:
        """Yield the subjects something was said about, sorted, of one kind and of one code where given."""
        for each in sorted(self._by_code) if kind is None else (kind,):
            codes = self._by_code.get(each, {})
            for name in sorted(codes) if code is None else (code,):
                yield from codes.get(name, ())

    def conflicts(self) -> tuple[Current, ...]:
        """Return every subject whose heads disagree, sorted."""
        found = (current for current in self._current.values() if current.status is Status.CONFLICT)
        return tuple(sorted(found, key=lambda current: current.subject))

    def all_versions(self) -> Iterator[Entry]:
        """Yield every version of every id, those set apart included: what a copy must carry so that nothing
        is lost."""
        for name in sorted(self._known):
            yield from self._known[name]

    def digest(self) -> str:
        """Return the digest of the set, 64 hexadecimal digits: equal for equal sets, the same before and
        after a redaction's blanking.

        It covers one line ``id seal`` for each version, sorted; a damaged copy has ``damaged`` behind it, so
        that it is never taken for the true one.
        """
        lines = {
            f"{entry.id} {entry.seal()}{'' if _is_true(entry) else ' damaged'}\n"
            for entry in self.all_versions()
        }
        return digest("".join(sorted(lines)).encode("utf-8"))

    def __len__(self) -> int:
        """Return how many ids the set holds, those set apart included."""
        return len(self._known)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, State):
            return NotImplemented
        return self._known.keys() == other._known.keys() and all(
            versions is other._known[name] or _spelt(versions) == _spelt(other._known[name])
            for name, versions in self._known.items()
        )

    def __hash__(self) -> int:
        return hash(frozenset(self._known))

    def __repr__(self) -> str:
        return f"State({len(self._entries)} entries, {len(self._set_apart)} set apart)"

    def _copy(self) -> "State":
        state = State()
        state.assessment = self.assessment
        state._known = dict(self._known)
        state._redactions = dict(self._redactions)
        state._entries = dict(self._entries)
        state._set_apart = dict(self._set_apart)
        state._ids = dict(self._ids)
        state._current = dict(self._current)
        state._by_code = dict(self._by_code)
        return state

    def _take_in(self, entries: Iterable[Entry]) -> set[Subject]:
        """Put the versions where they belong and return the subjects that may look different now."""
        arrived: dict[str, list[Entry]] = {}
        for entry in entries:
            if entry.assessment != (self.assessment or entry.assessment):
                raise ValueError(f"entry {entry.id} belongs to another assessment")
            self.assessment = entry.assessment
            arrived.setdefault(entry.id, []).append(entry)
            if entry.act == Act.REDACT and len(entry.parents) == 1:
                aim = entry.parents[0]
                self._redactions[aim] = self._redactions.get(aim, frozenset()) | {entry.subject}
                arrived.setdefault(aim, [])
        touched: set[Subject] = set()
        for name, versions in arrived.items():
            before = self._known.get(name, ())
            after = _versions((*before, *versions), self._redactions.get(name, frozenset()))
            if after:
                self._place(name, after)
                touched.update(version.subject for version in (*before, *after))
        return touched

    def _place(self, name: str, versions: tuple[Entry, ...]) -> None:
        self._known[name] = versions
        for version in versions:
            self._ids[version.subject] = self._ids.get(version.subject, frozenset()) | {name}
        true = [version for version in versions if _is_true(version)]
        one_seal = len(versions) == 1 or len({version.seal() for version in versions}) == 1
        self._entries.pop(name, None)
        self._set_apart.pop(name, None)
        if one_seal and true:
            self._entries[name] = true[0]
        if len(versions) > 1 or not true:
            self._set_apart[name] = versions

    def _set_up(self, touched: set[Subject]) -> None:
        """Settle the touched subjects and keep the index by kind and code."""
        changed: dict[tuple[str, str], set[Subject]] = {}
        for subject in touched:
            here = [self._entries[name] for name in self._ids[subject] if name in self._entries]
            here = [entry for entry in here if entry.subject == subject]
            known = subject in self._current
            if here:
                self._current[subject] = settle(subject, here)
            elif known:
                del self._current[subject]
            if bool(here) != known:
                changed.setdefault((subject.kind, subject.code), set()).add(subject)
        for kind in {kind for kind, _ in changed}:
            self._by_code[kind] = dict(self._by_code.get(kind, {}))
        for (kind, code), subjects in changed.items():
            codes = self._by_code[kind]
            others = [other for other in codes.get(code, ()) if other not in subjects]
            there = [subject for subject in subjects if subject in self._current]
            codes[code] = tuple(sorted([*others, *there]))


def _covers(known: Entry, entry: Entry) -> bool:
    """Tell whether of two versions with one seal the first makes the second superfluous: it is blanked, or says the same."""
    if known.redacted or entry.redacted:
        return known.redacted
    # The seal covers what a true content says; of others, only the same bytes are the same.
    return (_is_true(known) and _is_true(entry)) or _spelling(known) == _spelling(entry)


def _is_true(entry: Entry) -> bool:
    """Tell whether the content of an entry fits its content seal; False as well for a content that has no
    canonical form."""
    try:
        return entry.is_true_to_its_seal()
    except ValueError:
        return False


def _versions(found: tuple[Entry, ...], redacted_in: frozenset[Subject]) -> tuple[Entry, ...]:
    """Return the versions of one id, sorted, each once; for every seal a blanked version takes the place of
    the full ones."""
    blanked = [
        entry.blanked() if entry.redacted or entry.subject in redacted_in else entry for entry in found
    ]
    if len(blanked) < 2:
        return tuple(blanked)
    by_seal: dict[str, dict[bytes, Entry]] = {}
    for entry in blanked:
        by_seal.setdefault(entry.seal(), {})[_spelling(entry)] = entry
    kept: list[Entry] = []
    for seal in sorted(by_seal):
        same = by_seal[seal]
        gone = [entry for entry in same.values() if entry.redacted]
        kept.extend(gone[:1] or (same[spelling] for spelling in sorted(same)))
    return tuple(kept)


def _spelt(versions: tuple[Entry, ...]) -> list[bytes]:
    return [_spelling(version) for version in versions]


def _spelling(entry: Entry) -> bytes:
    """Return bytes that tell two versions apart, for a damaged one as well, whose content may have no
    canonical form."""
    try:
        return entry.canonical()
    except ValueError:
        content: Json = repr(entry.content).encode("unicode_escape").decode("ascii")
        return canonical_bytes([content, entry.salt, entry.seal()])
