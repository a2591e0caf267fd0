"""A small mission made by the actions on a real file: enough of everything to see what a report makes of it."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

from diagnostic.actions.answering import record_answer, record_statement, record_text
from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.desk import Desk
from diagnostic.actions.evidencing import EvidenceFacts, link_evidence, record_evidence
from diagnostic.actions.levelling import confirm_level
from diagnostic.actions.opening import Beginning, create_assessment
from diagnostic.actions.recommending import add_recommendation, edit_recommendation, record_reply
from diagnostic.actions.setting_up import add_member, set_item, set_items, want_advice
from diagnostic.model.answer import AnswerState
from diagnostic.model.questionnaire import Questionnaire, QuestionType
from diagnostic.model.subject import Facet, Voice

NOTE = "The officer asked not to be quoted on the store."
COMMENT = "Article 12 names the goods; <b>Article 13</b> & its decree say how."


def ticking_clock() -> Callable[[], str]:
    seconds = count()
    return lambda: f"2026-11-{16 + (tick := next(seconds)) // 3600 % 12:02d}T09:{tick // 60 % 60:02d}:{tick % 60:02d}.000Z"


def counted_identity() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"{next(numbers):032x}"


def begin(path: Path, questionnaire: Questionnaire, mode: str = "mission", exercise: bool = False) -> Desk:
    """Begin an assessment that gives the same file every time."""
    beginning = Beginning(mode, "", "Customs Administration of Alvara", "R. Sand", "team-lead", "RS", exercise)
    return create_assessment(path, questionnaire, beginning, ticking_clock(), counted_identity())


def small_mission(path: Path, questionnaire: Questionnaire) -> Desk:
    """Play a mission of a few standards: strong, weak, unknown, not applicable, out of scope, and people who differ."""
    desk = begin(path, questionnaire)
    _set_up(desk)
    _evidence(desk)
    _power(desk)
    _mandate(desk)
    _contact_point(desk)
    _voices(desk)
    _people(desk)
    return desk


def rows(desk: Desk, code: str, raw: str, *named: str) -> None:
    """Give every named row of a matrix (all, when none is named), and every group, the same answer."""
    question = desk.questionnaire.question(code)
    for row in named or tuple(row.code for row in desk.questionnaire.rows_of(question)):
        for group in question.groups or ("",):
            record_answer(desk, code, raw, row=row, group=group)


def tick(desk: Desk, code: str, *options: str) -> None:
    """Tick options of a multiple choice."""
    assert desk.questionnaire.question(code).type is QuestionType.CHOICES
    for option in options:
        record_answer(desk, code, "yes", row=option)


def _set_up(desk: Desk) -> None:
    add_member(desk, "m-law", "T. Quay", "legal-expert", "TQ")
    items = {
        "mission-type": "diagnostic", "starts-on": "2026-11-16", "ends-on": "2026-11-20", "period-from": "2025-01-01",
        "period-to": "2025-12-31", "issuer": "Mission team", "letterhead": "Letterhead of the issuer", "wto-member": "yes",
        "signatories": "For the team\nFor the administration", "data-terms": "Answers stay with the administration.",
        "consent-mission": "yes", "sensitive-topics": "Never to be printed", "reply-due": "2026-12-18", "request-date": "2026-06-01",
    }  # fmt: skip
    set_items(desk, {(code, ""): value for code, value in items.items()})
    set_items(desk, {("facility", "free-port"): "no", ("facility", "free-zone"): "yes"})
    # While the scope is drawn up a line may go in and out: that amends nothing, on whatever day the agreement is dated.
    set_item(desk, "scope-standard", "in", "II-1")
    for standard in ("II-1", "II-2", "II-3", "II-4", "III-1"):
        set_item(desk, "scope-standard", "out", standard)
    set_item(desk, "scope-agreed-on", "2026-11-15")
    set_item(desk, "scope-standard", "out", "I-9", reason="Rights holders were not available in the week.")
    set_item(desk, "site", "Seaport of Alvara", "s-1")
    want_advice(desk, "I-3", True)


def _evidence(desk: Desk) -> None:
    law = EvidenceFacts(
        "document", "Customs Code", "art. 12-19", "Official gazette", read_by=desk.author, in_force="2019", translation="unofficial"
    )
    register = EvidenceFacts("data-extract", "Register of detentions, totals", source="IPR unit")
    visit = EvidenceFacts("observation", "Visit to the seaport", seen_on_site=True)
    for facts in (law, register, visit):
        record_evidence(desk, facts)
    for question in ("I1-1", "I1-2", "I1-LM", "I8-1", "I6-4"):
        link_evidence(desk, question, "EV-RS-01")
    link_evidence(desk, "I1-7", "EV-RS-02")
    link_evidence(desk, "I1-PM", "EV-RS-03", stance="against", level=3)


def _power(desk: Desk) -> None:
    rows(desk, "I1-1", "yes")
    rows(desk, "I1-1", "no", "export", "free-zone")
    rows(desk, "I1-2", "yes")
    rows(desk, "I1-LM", "yes", "import", "postal", "online")
    rows(desk, "I1-LM", "no", "warehouse", "transit-risk", "transshipment")
    rows(desk, "I1-PM", "all-sites")
    rows(desk, "I1-7", "12", "import", "postal")
    rows(desk, "I1-7", "not-measured", "warehouse", "online")
    tick(desk, "I1-P", "instruction")
    record_answer(desk, "I1-5", "all-transit")
    record_answer(desk, "I1-6", "no")
    record_text(desk, "I1-1", Facet.COMMENT, COMMENT)
    record_text(desk, "I1-1", Facet.NOTE, NOTE)
    record_text(desk, "I1-1", Facet.RESPONDENT_UNIT, "Legal unit")
    record_text(desk, "I1-1", Facet.RESPONDENT_ROLE, "Head of unit")
    record_text(desk, "I1-1", Facet.ASKED_ON, "2026-11-17")


def _mandate(desk: Desk) -> None:
    record_answer(desk, "I2-1", "partly")
    record_answer(desk, "I2-2", "no")
    record_answer(desk, "I2-5", "not-addressed")
    record_answer(desk, "I2-7", "7")
    tick(desk, "I2-P", "instruction", "regular")
    record_answer(desk, "I4-1", "no")
    record_answer(desk, "I5-1", "", AnswerState.DONT_KNOW)
    record_text(desk, "I5-1", Facet.WHO_KNOWS, "Audit directorate")
    record_text(desk, "I5-1", Facet.WHEN_KNOWN, "2026-12-01")
    record_answer(desk, "I5-5", "not-measured")
    rows(desk, "I6-3", "yes", "importer")
    rows(desk, "I6-3", "no", "applicant")
    record_answer(desk, "I6-4", "30")
    record_answer(desk, "I6-5", "no")
    record_answer(desk, "I6-6", "yes")
    record_answer(desk, "I7-1", "", AnswerState.DECLINED)
    record_answer(desk, "I7-3", "yes")


def _contact_point(desk: Desk) -> None:
    record_answer(desk, "I8-1", "by-law")
    record_answer(desk, "I8-2", "2019-04")
    record_answer(desk, "I8-3", "3.5")
    tick(desk, "I8-4", "receive-applications", "decide")
    record_answer(desk, "I8-6", "no")
    record_answer(desk, "II7-1", "no")
    record_answer(desk, "II5-1", "decided-no")
    record_answer(desk, "II5-2", "The administration is small; a focal point serves it better.")
    record_answer(desk, "II8-3", "The new system counts by post, not by person.", AnswerState.NOT_APPLICABLE)
    tick(desk, "I3-1", "trademark", "copyright", "designs")
    record_answer(desk, "STO-1", "court")


def _voices(desk: Desk) -> None:
    record_answer(desk, "I8-3", "6", voice=Voice.ADMINISTRATION)
    record_answer(desk, "I8-6", "yes", voice=Voice.ADMINISTRATION)
    record_statement(desk, "I8-7", "yes", "Frontline office, shift leader")
    record_statement(desk, "I8-7", "no", "IPR unit, officer")


def _people(desk: Desk) -> None:
    confirm_level(desk, "II-5.P", 2, 3, "The paper with the reasons was not shown.")
    confirm_level(desk, "I-8.L", 2, 2, "")
    lists = assess_desk(desk).recommendations
    first = lists.trips_minimum[0]
    edit_recommendation(desk, first.code, Facet.OWNER, "Legal unit, by order", first.rests_on)
    record_reply(desk, first.code, "partly", "A draft is with the ministry.")
    text = "The administration may wish to keep one file per case."
    add_recommendation(desk, "Keep one file per case", text, "", "beyond", 3, ("I-6",), "low", 1)
