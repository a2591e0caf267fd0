"""Plays the sample mission on a desk: every entry is written by the action that the window would call, and by nothing else."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import partial

from diagnostic.actions.answering import record_answer, record_statement, record_text
from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.desk import Desk
from diagnostic.actions.evidencing import EvidenceFacts, link_evidence, record_evidence
from diagnostic.actions.levelling import confirm_level
from diagnostic.actions.recommending import (
    add_recommendation,
    edit_recommendation,
    mark_checked,
    mark_health_safety,
    place_recommendation,
    record_reply,
)
from diagnostic.actions.sample_answers import told_places
from diagnostic.actions.sample_clock import SampleClock
from diagnostic.actions.sample_material import Record, SampleMaterial
from diagnostic.actions.setting_up import add_member, set_items, want_advice, work_as
from diagnostic.model.recommendation import Recommendations
from diagnostic.model.subject import Facet, Voice

TEXTS = {"comment": Facet.COMMENT, "note": Facet.NOTE, "who-would-know": Facet.WHO_KNOWS, "by-when": Facet.WHEN_KNOWN}
ASKED = {"unit": Facet.RESPONDENT_UNIT, "role": Facet.RESPONDENT_ROLE, "how": Facet.MEANS}


class _Order(IntEnum):
    """What comes first of what happens at one moment."""

    SETUP = 0
    EVIDENCE = 1
    ANSWER = 2
    LINK = 3
    AGREED = 4
    LEVEL = 5
    RECOMMENDATION = 6


@dataclass(frozen=True)
class _Step:
    """One person does one thing at one moment of the mission."""

    at: str
    order: _Order
    by: str
    act: Callable[[], None]


class SamplePlayer:
    """Works through the material in the order of the mission's days. The desk was begun by the first person of the team."""

    def __init__(self, desk: Desk, clock: SampleClock, material: SampleMaterial) -> None:
        self._desk, self._clock, self._material = desk, clock, material
        self._members: dict[str, str] = {}
        self._evidence: dict[str, str] = {}
        self._own: dict[str, str] = {}
        self._lists: Recommendations | None = None

    def play(self) -> None:
        """Do everything. Raises what the actions raise: material that they refuse is a mistake of the material."""
        self._assemble_team()
        for step in sorted(self._steps(), key=lambda step: (step.at, step.order)):
            self._clock.turn_to(step.at)
            work_as(self._desk, self._members[step.by])
            step.act()
        work_as(self._desk, next(iter(self._members.values())))

    def _assemble_team(self) -> None:
        first, *others = self._material.mission["team"]
        self._members[first["key"]] = self._desk.author
        for person in others:
            code = f"m-{self._desk.identity()[:8]}"
            add_member(self._desk, code, person["name"], person["role"], person["mark"])
            self._members[person["key"]] = code

    def _steps(self) -> Iterator[_Step]:
        for record in self._material.mission["setup"]:
            yield _Step(record["at"], _Order.SETUP, record["by"], partial(self._set_up, record))
        for key, record in self._material.evidence.items():
            yield _Step(record["at"], _Order.EVIDENCE, record["by"], partial(self._register, key, record))
        for code, record in self._material.questions.items():
            yield from self._steps_of_question(code, record)
        for record in self._material.findings["levels"]:
            yield _Step(record["at"], _Order.LEVEL, record["by"], partial(self._level, record))
        for record in self._material.findings["recommendations"]:
            yield _Step(record["at"], _Order.RECOMMENDATION, record["by"], partial(self._recommend, record))

    def _steps_of_question(self, code: str, record: Record) -> Iterator[_Step]:
        interview = self._material.interviews[record["asked"]]
        at, by = interview["at"], interview["by"]
        yield _Step(at, _Order.ANSWER, by, partial(self._answer, code, record, interview))
        for link in record.get("evidence", ()):
            found = {"is": link} if isinstance(link, str) else link
            evidence = self._material.evidence[found["is"]]
            yield _Step(max(at, evidence["at"]), _Order.LINK, evidence["by"], partial(self._link, code, found))
        if "agreed" in record:
            agreed = self._material.interviews[record["agreed"]["asked"]]
            yield _Step(agreed["at"], _Order.AGREED, agreed["by"], partial(self._say, code, record["agreed"]["answer"], Voice.AGREED))

    def _set_up(self, record: Record) -> None:
        items = {(code, ""): value for code, value in record.get("items", {}).items()}
        items |= {(code, row): value for code, rows in record.get("rows", {}).items() for row, value in rows.items()}
        if items:
            set_items(self._desk, items, record.get("reason", ""))
        for standard in record.get("advice-wanted", ()):
            want_advice(self._desk, standard, True)

    def _register(self, key: str, record: Record) -> None:
        facts = dict(record["facts"])
        if "read_by" in facts:
            facts["read_by"] = self._members[facts["read_by"]]
        self._evidence[key], _ = record_evidence(self._desk, EvidenceFacts(**facts))

    def _answer(self, code: str, record: Record, interview: Record) -> None:
        if "administration" in record:
            self._say(code, record["administration"], Voice.ADMINISTRATION)
        if "answer" in record:
            self._say(code, record["answer"])
        question = self._desk.questionnaire.question(code)
        for statement in record.get("statements", ()):
            for told in told_places(question, statement["answer"]):
                record_statement(self._desk, code, told.raw, statement["source"], told.row, told.group)
        for name, facet in TEXTS.items():
            if name in record:
                record_text(self._desk, code, facet, record[name])
        for name, facet in ASKED.items():
            record_text(self._desk, code, facet, interview[name])
        record_text(self._desk, code, Facet.ASKED_ON, interview["at"][:10])

    def _say(self, code: str, answer: object, voice: Voice | None = None) -> None:
        question = self._desk.questionnaire.question(code)
        for told in told_places(question, answer):
            record_answer(self._desk, code, told.raw, told.state, told.row, told.group, voice=voice)

    def _link(self, code: str, link: Record) -> None:
        evidence, against = self._evidence[link["is"]], "against" in link
        level = link.get("against") or link.get("up-to")
        link_evidence(self._desk, code, evidence, "against" if against else "for", level, link.get("dimension", ""), link.get("row", ""))

    def _level(self, record: Record) -> None:
        proposed = assess_desk(self._desk).cell(record["cell"]).proposed.level
        confirm_level(self._desk, record["cell"], record["level"], proposed, record.get("reason", ""))

    def _recommend(self, record: Record) -> None:
        if "own" in record:
            self._add(record)
            return
        named: str = record["rule"]
        rule = self._own.get(named, named)
        item = self._recommendations().get(rule)
        for name, text in record.get("edit", {}).items():
            edit_recommendation(self._desk, rule, Facet(name), text, item.rests_on)
        if "place" in record:
            place_recommendation(self._desk, rule, record["place"], record.get("reason", ""), item.trips_minimum)
        if "health-safety" in record:
            mark_health_safety(self._desk, rule, record["health-safety"])
        if "checked" in record:
            mark_checked(self._desk, rule, record["checked"], item.rests_on)
        if "reply" in record:
            record_reply(self._desk, rule, record["reply"], record.get("comment", ""))

    def _add(self, record: Record) -> None:
        own = record["own"]
        code, _ = add_recommendation(
            self._desk, own["title"], own["text"], own["seen"], own["basis"], own["class"], tuple(own["standards"]), own["impact"],
            own["effort"], own["addressee"], tuple(own["stages"]), tuple(self._evidence[key] for key in own["evidence"]),
        )  # fmt: skip
        self._own[own["key"]] = code
        self._lists = None

    def _recommendations(self) -> Recommendations:
        """The lists once all answers and evidence are in: working on one changes nothing of what another rests on."""
        if self._lists is None:
            self._lists = assess_desk(self._desk).recommendations
        return self._lists
