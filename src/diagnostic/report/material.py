"""What a report is composed from: the question set, the state, what the method makes of it, and the wording.

The team's own entries (class D) stay with the team: what is read here for print passes ``shown``, which leaves them out.
"""

from dataclasses import dataclass

from diagnostic.model.assessment import Assessment
from diagnostic.model.book import Book
from diagnostic.model.calendar_date import parse_date
from diagnostic.model.canonical import Json
from diagnostic.model.current import Current
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.scope import Mode, counting_setup
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.report.printable import may_print, printable
from diagnostic.report.wording import Wording

VOICES = (Voice.ADMINISTRATION, Voice.TEAM, Voice.AGREED)
"""The voices as they stand side by side: the administration first."""


@dataclass(frozen=True)
class Material:
    """Everything a part of the report looks at."""

    questionnaire: Questionnaire
    state: State
    assessment: Assessment
    words: Wording
    book: Book

    @staticmethod
    def of(questionnaire: Questionnaire, state: State, assessment: Assessment, words: Wording) -> "Material":
        """Gather the material of a report."""
        return Material(questionnaire, state, printable(state, assessment), words, Book(questionnaire, state))

    @property
    def self_assessment(self) -> bool:
        """Tell whether the administration worked alone."""
        return self.assessment.scope.mode is Mode.SELF_ASSESSMENT

    def text(self, key: str) -> str:
        """Return a text of the question set in the report's language."""
        return self.questionnaire.text(key, self.words.language)

    def has_text(self, key: str) -> bool:
        """Tell whether the question set has a text under ``key``."""
        return self.questionnaire.has_text(key, self.words.language)

    def text_or(self, key: str, otherwise: str) -> str:
        """Return a text of the question set, or ``otherwise`` where it has none."""
        return self.text(key) if self.has_text(key) else otherwise

    def shown(self, current: Current) -> Json:
        """Return what stands at a subject, for print: nothing where the team keeps it to itself."""
        return current.value if self.may_print(current.head_ids) else None

    def may_print(self, entries: tuple[str, ...]) -> bool:
        """Tell whether all of these entries are of a class that a report may show."""
        return may_print(self.state, entries)

    def said_text(self, kind: Kind, code: str, facet: Facet, voice: str, row: str = "") -> str:
        """Return a text in one voice; a redacted one says that it was removed."""
        current = self.state.current(Subject(kind, code, facet, voice, row))
        if current.redacted and self.may_print(current.head_ids):
            return self.words.say("answer.removed")
        value = self.shown(current)
        return value if isinstance(value, str) else ""

    def setup(self, code: str, row: str = "") -> str:
        """Return a set-up item as text; '' when it is not set."""
        value = self._setup(code, row)
        return value if isinstance(value, str) else ""

    def setup_rows(self, code: str) -> dict[str, Json]:
        """Return the rows of a set-up item that holds several, such as the team, in a fixed order."""
        rows = sorted({subject.row for subject in self.state.subjects(Kind.SETUP, code) if subject.facet == Facet.VALUE and subject.row})
        found = {row: self._setup(code, row) for row in rows}
        return {row: value for row, value in found.items() if value not in (None, "")}

    def evidence_at(self, question: str) -> tuple[str, ...]:
        """Return the codes of the evidence linked to a question, sorted."""
        links = (subject for subject in self.state.subjects(Kind.QUESTION, question) if subject.facet == Facet.EVIDENCE)
        return tuple(sorted({link.row for link in links if _linked(self.shown(self.state.current(link)))}))

    def day(self, text: str) -> str:
        """Return a date as people write it; what is no date stays as typed."""
        found = parse_date(text) if text.strip() else ""
        if not isinstance(found, str) or not found:
            return text
        year, *rest = found.split("-")
        if not rest:
            return year
        month = self.words.say_of("month", str(int(rest[0])))
        if len(rest) == 1:
            return self.words.say("date.month", month=month, year=year)
        return self.words.say("date.day", day=str(int(rest[1])), month=month, year=year)

    def _setup(self, code: str, row: str) -> Json:
        counting = counting_setup(self.state, code, row)
        return None if counting is None else self.shown(counting)


def _linked(link: Json) -> bool:
    return isinstance(link, dict) and link.get("linked") is True
