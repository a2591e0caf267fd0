"""One workbook as a source of statements: what it was exported with, in which voice it speaks, and the entries that come out of it.

Everything here follows from the workbook alone, never from what a machine knows besides, so that the same workbook gives the same entries
everywhere.
"""

from collections.abc import Iterable

from diagnostic.model.canonical import Json
from diagnostic.model.entry import Act, Entry
from diagnostic.model.state import Current, State, Status
from diagnostic.model.subject import Subject, Voice
from diagnostic.model.triage.cell import SightedEntry
from diagnostic.model.triage.labels import Labels
from diagnostic.model.workbook import Exported, ReturnedWorkbook

_NOTHING = Exported("")


class Source:
    """A workbook, read once. ``carried`` is the state of the entries in its machine-readable part (none where that no longer holds)."""

    def __init__(self, labels: Labels, returned: ReturnedWorkbook, carried: State) -> None:
        self.labels = labels
        self.questionnaire = labels.questionnaire
        self.returned = returned
        self.carried = carried
        self.passport = returned.passport
        self.assessment = self.passport.assessment
        self.voice = self.passport.voice or Voice.ADMINISTRATION
        self._spoken_of = frozenset(carried.subjects())
        self.written: dict[str, Entry] = {}
        self.seen: dict[tuple[str, str, str], SightedEntry] = {}

    def exported(self, key: str, column: str) -> Exported:
        """Return what a cell held when the workbook was written; nothing where the machine-readable part no longer holds."""
        return self.returned.baseline.get((key, column), _NOTHING) if self.returned.machine_holds else _NOTHING

    def is_as_exported(self, key: str, column: str, text: str) -> bool:
        """Tell whether a cell that is not empty still says what it was exported with, white space aside."""
        before = self.exported(key, column).text
        return bool(before) and (text == before or spaced(text) == spaced(before))

    def stood(self, subject: Subject) -> Current:
        """Return what stood at a subject when the workbook was written."""
        return self.carried.current(subject)

    def stood_apart(self, subject: Subject) -> bool:
        """Tell whether two values stood against each other there: that takes a decision, and no cell takes it."""
        return subject in self._spoken_of and self.carried.current(subject).status is Status.CONFLICT

    def says(self, subject: Subject, heads: Iterable[str], value: Json, respondent: str, *spots: tuple[str, str]) -> tuple[str, ...]:
        """Write down that ``value`` is said of ``subject``, seen at ``spots`` (sheet and cell); return the id of the entry, () where it
        stood there already."""
        parents = tuple(heads)
        if subject not in self._spoken_of:
            return self._keep(self._entry(Act.ASSERT, subject, parents, value, respondent), spots)
        stood = self.carried.current(subject)
        if stood.status is Status.SETTLED and stood.value == value and parents == stood.head_ids:
            return ()
        entry = self._entry(Act.ASSERT, subject, parents, value, respondent)
        while again := self._withdrawals(subject, entry.id):
            # The same words were said before and taken back: to be said anew they have to come after that.
            parents = (*parents, *again)
            entry = self._entry(Act.ASSERT, subject, parents, value, respondent)
        return self._keep(entry, spots)

    def withdraws(self, subject: Subject, heads: Iterable[str], respondent: str, *spots: tuple[str, str]) -> tuple[str, ...]:
        """Write down that what stood at ``subject`` is taken back, and return the ids of the entries: one for each head."""
        found: tuple[str, ...] = ()
        for head in heads:
            value: list[Json] = []
            entry = self._entry(Act.RETRACT, subject, (head,), None, respondent)
            while again := self._withdrawals(subject, entry.id):
                value = [*value, *again]
                entry = self._entry(Act.RETRACT, subject, (head,), value, respondent)
            found += self._keep(entry, spots)
        return found

    def _entry(self, act: Act, subject: Subject, parents: tuple[str, ...], value: Json, respondent: str) -> Entry:
        return self.labels.statements.entry(self.assessment, act, subject, parents, value, respondent)

    def _withdrawals(self, subject: Subject, identity: str) -> tuple[str, ...]:
        """Return the withdrawals of an entry that the workbook was exported with."""
        current = self.carried.current(subject)
        if identity not in current.retracted:
            return ()
        return tuple(sorted(entry.id for entry in current.history if entry.act == Act.RETRACT and identity in entry.parents))

    def _keep(self, entry: Entry, spots: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
        self.written.setdefault(entry.id, entry)
        for sheet, place in spots:
            self.seen.setdefault((entry.id, sheet, place), SightedEntry(entry, sheet, place))
        return (entry.id,)


def spaced(text: str) -> str:
    """Return a text with single plain spaces, as texts are compared that people passed through a spreadsheet."""
    return " ".join(text.split())
