"""Writes an assessment as people would: entry by entry, each superseding what stood before."""

from functools import lru_cache
from pathlib import Path

from diagnostic.catalogue.reader import read_questionnaire
from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.canonical import Json
from diagnostic.model.entry import Act, Content, Entry
from diagnostic.model.questionnaire import Questionnaire, QuestionType
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject, Voice

REPOSITORY = Path(__file__).parents[2]
SALT = "0" * 32


@lru_cache(maxsize=1)
def secure_2007() -> Questionnaire:
    """The question set as shipped."""
    questionnaire, problems = read_questionnaire(REPOSITORY / "questionnaires" / "secure-2007")
    assert questionnaire is not None, "\n".join(str(problem) for problem in problems)
    return questionnaire


class Mission:
    """A pen: each call writes one entry. Ids are numbered, so that what is written is the same every time."""

    def __init__(self, questionnaire: Questionnaire, voice: str = Voice.TEAM, author: str = "AL") -> None:
        self.questionnaire = questionnaire
        self.voice = voice
        self.author = author
        self.entries: list[Entry] = []
        self._heads: dict[Subject, tuple[str, ...]] = {}

    @property
    def state(self) -> State:
        return State.of(self.entries)

    def write(
        self,
        subject: Subject,
        value: Json,
        reason: str = "",
        rests_on: tuple[str, ...] = (),
        beside: bool = False,
        author: str = "",
    ) -> str:
        """Write an entry and return its id; ``beside`` leaves what stood before standing, which makes a conflict."""
        identity = f"{len(self.entries) + 1:032x}"
        before = self._heads.get(subject, ())
        parents = () if beside else before
        self.entries.append(
            Entry(
                identity,
                "mission",
                Act.ASSERT,
                subject,
                parents,
                author or self.author,
                "2026-11-16T09:30:00.000Z",
                "B",
                Content(value, reason, rests_on),
                SALT,
            )
        )
        self._heads[subject] = (*before, identity) if beside else (identity,)
        return identity

    def setup(self, code: str, value: Json, row: str = "") -> str:
        return self.write(Subject(Kind.SETUP, code, Facet.VALUE, self.voice, row), value)

    def place(self, code: str, row: str = "", group: str = "", source: str = "", voice: str = "") -> Subject:
        return Subject(Kind.QUESTION, code, Facet.ANSWER, voice or self.voice, row, group, source)

    def answer(self, code: str, value: str, row: str = "", group: str = "", source: str = "", voice: str = "", beside: bool = False) -> str:
        """Record a value at one place."""
        answer = Answer(AnswerState.ANSWERED, value)
        return self.write(self.place(code, row, group, source, voice), answer.as_json(), beside=beside)

    def state_of(self, code: str, state: AnswerState, row: str = "", group: str = "", reason: str = "") -> str:
        """Record that there is no value, and why."""
        return self.write(self.place(code, row, group), Answer(state, "", reason).as_json())

    def dont_know(self, code: str, row: str = "", group: str = "") -> str:
        return self.state_of(code, AnswerState.DONT_KNOW, row, group)

    def rows(self, code: str, value: str, *rows: str) -> None:
        """Give every named row (all when none is named) and every group of a matrix the same answer."""
        question = self.questionnaire.question(code)
        assert question.type is QuestionType.MATRIX
        for row in rows or tuple(row.code for row in self.questionnaire.rows_of(question)):
            for group in question.groups or ("",):
                self.answer(code, value, row, group)

    def tick(self, code: str, *options: str) -> None:
        """Tick options of a multiple choice; none of these when none is named."""
        if not options:
            self.answer(code, "none")
        for option in options:
            self.answer(code, "yes", option)

    def evidence(self, code: str, kind: str, **facts: Json) -> str:
        """Register a piece of evidence and return its code."""
        value: dict[str, Json] = {"kind": kind, "title": code, **facts}
        self.write(Subject(Kind.EVIDENCE, code, Facet.EVIDENCE, self.voice), value)
        return code

    def link(self, evidence: str, *questions: str, against: bool = False, level: int | None = None, row: str = "", dimension: str = "") -> None:
        """Link evidence to questions, for or against."""
        value: Json = {
            "linked": True, "stance": "against" if against else "for", "level": level, "dimension": dimension,
        }  # fmt: skip
        for question in questions:
            self.write(Subject(Kind.QUESTION, question, Facet.EVIDENCE, self.voice, evidence, row), value)

    def level(self, cell: str, level: int, reason: str, rests_on: tuple[str, ...] = (), beside: bool = False) -> str:
        subject = Subject(Kind.CELL, cell, Facet.LEVEL, self.voice)
        return self.write(subject, {"level": level}, reason, rests_on, beside)

    def say(self, rule: str, facet: str, value: Json, reason: str = "", rests_on: tuple[str, ...] = (), voice: str = "") -> str:
        """Edit a recommendation, or reply to it."""
        return self.write(Subject(Kind.RECOMMENDATION, rule, facet, voice or self.voice), value, reason, rests_on)
