"""The sample mission: an invented administration, answered through the same actions that people use."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from diagnostic.actions.answering import answer_subject, record_answer, record_statement, record_text
from diagnostic.actions.desk import Desk
from diagnostic.actions.evidencing import EvidenceFacts, link_evidence, record_evidence
from diagnostic.actions.levelling import confirm_level
from diagnostic.actions.opening import Beginning, create_assessment, open_assessment, question_set_of
from diagnostic.actions.recommending import edit_recommendation, mark_checked, mark_health_safety, record_reply
from diagnostic.actions.setting_up import add_member, set_item, want_advice
from diagnostic.model.answer import AnswerState
from diagnostic.model.canonical import Json
from diagnostic.model.places import Places
from diagnostic.model.subject import Facet, Voice
from diagnostic.model.writing import assert_value

SAMPLE_FILE = "sample-mission.diagnostic"
QUESTION_SET = "secure-2007"
STATES = {"dont-know": AnswerState.DONT_KNOW, "declined": AnswerState.DECLINED}
TEXTS = {
    "comment": Facet.COMMENT,
    "note": Facet.NOTE,
    "unit": Facet.RESPONDENT_UNIT,
    "role": Facet.RESPONDENT_ROLE,
    "on": Facet.ASKED_ON,
    "means": Facet.MEANS,
    "who_knows": Facet.WHO_KNOWS,
    "when_known": Facet.WHEN_KNOWN,
}


def open_sample(places: Places, folder: Path) -> Desk:
    """Open this person's copy of the sample mission in ``folder``; make it when there is none."""
    path = folder / SAMPLE_FILE
    if path.is_file():
        return open_assessment(path)
    folder.mkdir(parents=True, exist_ok=True)
    make_sample(places, path).close()
    return open_assessment(path)


def make_sample(places: Places, path: Path) -> Desk:
    """Make the sample mission as a new file and return it open: the same ids, times and words every time."""
    import yaml

    mission = yaml.safe_load((places.resources / "sample" / "mission.yaml").read_text("utf-8"))
    count = _Counter()
    questionnaire = question_set_of(places.questionnaires / QUESTION_SET, None)
    lead = mission["team"][0]
    beginning = Beginning("mission", mission["administration"]["code"], mission["administration"]["name"])
    desk = create_assessment(path, questionnaire, beginning, count.clock(mission["begins"]), count.identity)
    desk.author = lead["code"]
    for member in mission["team"]:
        add_member(desk, member["code"], member["name"], member["role"], member["mark"])
    for code, value in mission["setup"].items():
        for row, text in value.items() if isinstance(value, Mapping) else (("", value),):
            set_item(desk, code, str(text), row)
    for standard in mission.get("advice_wanted", []):
        want_advice(desk, standard, True)
    for item in mission["evidence"]:
        facts = {name: value for name, value in item.items() if name not in ("code", "by")}
        desk.author = item.get("by", lead["code"])
        record_evidence(desk, EvidenceFacts(**facts), item["code"])
    for code, said in mission["answers"].items():
        _answer(desk, code, said, lead["code"])
    desk.author = lead["code"]
    for cell, move in mission.get("levels", {}).items():
        confirm_level(desk, cell, move["level"], move["proposed"], move["reason"])
    for rule, work in mission.get("recommendations", {}).items():
        _work_on(desk, rule, work)
    desk.undoable.clear()
    return desk


def _answer(desk: Desk, code: str, said: Mapping[str, Any], lead: str) -> None:
    """Record one question of the sample: its answer in the team's voice, others beside it, texts, evidence."""
    desk.author = said.get("by", lead)
    _say(desk, code, said, None)
    if "administration" in said:
        _say(desk, code, said["administration"], Voice.ADMINISTRATION)
    for statement in said.get("statements", []):
        record_statement(desk, code, str(statement["answer"]), statement["source"], statement.get("row", ""), statement.get("group", ""))
    for other in said.get("second_expert", []):
        _contradict(desk, code, other)
    for name, facet in TEXTS.items():
        if name in said:
            record_text(desk, code, facet, str(said[name]))
    for link in said.get("evidence", []):
        named: Mapping[str, Any] = {"code": link} if isinstance(link, str) else link
        link_evidence(
            desk, code, named["code"], named.get("stance", "for"), named.get("level"), named.get("dimension", ""), named.get("row", "")
        )


def _say(desk: Desk, code: str, said: Any, voice: Voice | None) -> None:
    """Record an answer given as text, as ``{answer|state|reason}``, as ``{options: [...]}`` or as ``{cells: {row: {group: ...}}}``."""
    if not isinstance(said, Mapping):
        said = {"answer": said}
    if "state" in said:
        record_answer(desk, code, "", STATES[said["state"]], voice=voice)
    elif "not_applicable" in said:
        record_answer(desk, code, said["not_applicable"], AnswerState.NOT_APPLICABLE, voice=voice)
    elif "options" in said:
        for option in said["options"]:
            record_answer(desk, code, "yes", row=option, voice=voice)
    elif "cells" in said:
        for row, cell in said["cells"].items():
            for group, value in cell.items() if isinstance(cell, Mapping) and "state" not in cell else (("", cell),):
                _say_cell(desk, code, row, group, value, voice)
    elif "answer" in said:
        record_answer(desk, code, str(said["answer"]), voice=voice)


def _say_cell(desk: Desk, code: str, row: str, group: str, value: Any, voice: Voice | None) -> None:
    text = str(value)
    groups = desk.questionnaire.question(code).groups if group in ("", "all") else (group,)
    for each in groups or ("",):
        if text in STATES:
            record_answer(desk, code, "", STATES[text], row=row, group=each, voice=voice)
        elif text.startswith("n/a:"):
            record_answer(desk, code, text[4:].strip(), AnswerState.NOT_APPLICABLE, row=row, group=each, voice=voice)
        else:
            record_answer(desk, code, text, row=row, group=each, voice=voice)


def _contradict(desk: Desk, code: str, other: Mapping[str, Any]) -> None:
    """Record what a second expert answered without having seen the first answer: two heads of one subject, as a merge leaves them."""
    subject = answer_subject(desk, code, other.get("row", ""), other.get("group", ""))
    value: Json = {"state": "answered", "value": str(other["answer"])}
    blank = type(desk.state).of(())
    entry = assert_value(
        blank, subject, value, assessment=desk.assessment_id, author=other["by"], at=desk.clock(), identity=desk.identity(),
        salt=desk.identity(), reason="", rests_on=(), confidentiality="B",
    )  # fmt: skip
    desk.record([entry])


def _work_on(desk: Desk, rule: str, work: Mapping[str, Any]) -> None:
    from diagnostic.actions.assessing import assess_desk

    rests_on = assess_desk(desk).recommendations.get(rule).rests_on
    for name in ("title", "text", "seen", "owner", "indicator", "target_date"):
        if name in work:
            edit_recommendation(desk, rule, Facet(name.replace("_", "-")), str(work[name]), rests_on)
    if work.get("health_safety"):
        mark_health_safety(desk, rule, True)
    if "checked_by" in work:
        desk.author = work["checked_by"]
        mark_checked(desk, rule, True, rests_on)
    if "reply" in work:
        record_reply(desk, rule, work["reply"], work.get("reply_comment", ""))


class _Counter:
    """Ids and times that are the same in every run."""

    def __init__(self) -> None:
        self._ids = 0
        self._acts = 0

    def identity(self) -> str:
        """Return the next id."""
        self._ids += 1
        return hashlib.sha256(f"sample mission {self._ids}".encode()).hexdigest()[:32]

    def clock(self, begins: str) -> Callable[[], str]:
        """Return a clock that moves on by a minute and a half at each look."""
        start = datetime.fromisoformat(begins).replace(tzinfo=UTC)

        def look() -> str:
            self._acts += 1
            moment = start + timedelta(seconds=90 * self._acts)
            return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

        return look
