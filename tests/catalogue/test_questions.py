"""The shipped questions against the design: all of them there, each of its dimension, basis and type."""

import re

import pytest

from diagnostic.model.answer import NOT_MEASURED, Answer, AnswerState
from diagnostic.model.answering import parse
from diagnostic.model.questionnaire import Question, QuestionType
from tests.catalogue.core_questions import CORE, MODULES, asked, table
from tests.model.mission import REPOSITORY, secure_2007

SIGNS = {
    "law": "L", "practice": "P", "co-operation": "C", "information": "i",
    "trips-min": "T", "trips-opt": "O", "beyond": "B",
    "yes-partly": "YP", "choice": "CH", "choices": "MC", "number": "NUM", "money": "MON", "date": "DATE", "text": "TXT",
}  # fmt: skip
DECISION = REPOSITORY / "docs" / "decisions" / "0005-question-set.md"


def signs(question: Question) -> tuple[str, str, str]:
    kind = f"MX:{SIGNS[str(question.cell)]}" if question.type is QuestionType.MATRIX else SIGNS[str(question.type)]
    return (SIGNS[str(question.dimension)], SIGNS[str(question.basis)], kind)


def test_the_core_is_complete() -> None:
    expected = table(CORE)
    assert len(expected) == 119
    assert {question.code: signs(question) for question in secure_2007().questions if question.core} == expected


def test_102_core_questions_belong_to_the_levelled_standards_and_17_to_the_others() -> None:
    questionnaire = secure_2007()
    scored = {standard.code for standard in questionnaire.standards if standard.use == "scored"}
    core = [question for question in questionnaire.questions if question.core]
    assert sum(question.standard in scored for question in core) == 102
    assert sum(question.standard not in scored for question in core) == 17


def test_the_modules_are_complete() -> None:
    questionnaire = secure_2007()
    assert questionnaire.modules == ("ECO", "MED", "STO", "APP", "JUD", "FTZ")
    found = [question for question in questionnaire.questions if question.module]
    assert {question.code: signs(question) for question in found} == table(MODULES)
    assert all(question.standard == question.module and not question.core and not question.scored for question in found)


def test_the_rest_are_elements_of_ladders_and_the_few_others_that_the_decisions_name() -> None:
    rest = {question.code for question in secure_2007().questions} - table(CORE).keys() - table(MODULES).keys()
    elements = {code for code in rest if re.search(r"-(LM?|PM?)$", code)}
    assert rest - elements == {"I1-4a", "I4-4a", "I4-5a"}
    ladders = (REPOSITORY / "docs" / "decisions" / "0003-ladder-elements.md").read_text(encoding="utf-8")
    assert all(f"`{code}`" in ladders for code in rest - elements)


def test_whom_to_ask() -> None:
    for code, people in asked().items():
        assert people <= set(secure_2007().question(code).ask), code
    assert all(question.ask for question in secure_2007().questions)


def test_safeguard_questions_are_the_six_of_flag_f6() -> None:
    """Modules have safeguards of their own; they are shown and raise no flag on a standard."""
    found = {question.code: question.module for question in secure_2007().questions if question.safeguard}
    assert {code for code, module in found.items() if not module} == {"I1-6", "I6-3", "I6-4", "I6-5", "I6-6", "III1-5"}
    assert {code for code, module in found.items() if module} == {"ECO-4b", "MED-4", "JUD-6"}


def test_what_only_a_visit_can_show_is_left_out_of_a_self_assessment() -> None:
    site = {question.code for question in secure_2007().questions if question.site_only and question.core}
    assert site == {"I1-8", "I6-2", "I8-5", "II3-2", "II8-5", "II8-6", "III1-7"}


def test_elements_outside_the_standards_cite_their_paragraph_and_lead_to_no_level() -> None:
    tagged = {question.code: question.paragraph for question in secure_2007().questions if question.paragraph and question.core}
    assert tagged == {"I1-1": "10", "I1-4": "10", "I1-5": "10", "I1-6": "10", "III1-6": "18"}
    assert not any(secure_2007().question(code).scored for code in tagged if code != "I1-1")


def test_every_number_offers_not_measured() -> None:
    """The answer is part of the type, so a number question cannot be written without it."""
    numbers = [question for question in secure_2007().questions if question.type is QuestionType.NUMBER]
    assert len(numbers) == 28
    for question in numbers:
        assert parse(question, NOT_MEASURED) == Answer(AnswerState.ANSWERED, NOT_MEASURED), question.code


@pytest.mark.parametrize(
    ("code", "options"),
    [
        ("I1-5", "no-power named-risks all-transit not-addressed"),
        ("I2-3", "at-once fixed-time no-rule"),
        ("I2-4", "not-excluded good-faith always-excluded"),
        ("I2-5", "excluded included not-addressed"),
        ("I3-3", "not-examined under-study decided-against extended"),
        ("I4-2", "no-form several one-paper one-electronic"),
        ("I4-3", "proof-of-right description samples-photos security power-of-attorney liability-undertaking fee"),
        ("I4-5", "no-security fixed case-by-case when-acting"),
        ("I5-3", "no-power refer seize recall"),
        ("I7-2", "before after-decision never not-settled"),
        ("I7-6", "phone letter e-mail system not-told"),
        ("I8-1", "not-designated by-custom by-order by-law"),
        ("I8-4", "receive-applications decide central-file help-ports statistics liaison training"),
        ("I9-2", "under-25 25-to-50 50-to-75 over-75 not-measured"),
        ("I9-3", "state right-holder importer mixed no-rule"),
        ("I9-4", "no-local-agent late-answer poor-information refusal-to-pay small-cases-abandoned other"),
        ("II1-1", "none manual-profiles automated-rules automated-analytics"),
        ("II2-3", "own-seizures cen rilo-bulletins right-holders wco-handbook open-sources police other"),
        ("II2-4", "under-6-months 6-to-12-months 12-to-24-months over-24-months never-revised"),
        ("II5-1", "not-considered considering decided-no planned exists"),
        ("II6-3", "language staff legal-limits no-access no-feedback other"),
        ("II7-2", "personal-data trade-secrets criminal-file-secrecy policy-decision"),
        ("II8-7", "language access bandwidth time not-known other"),
        ("III1-1", "never on-request yearly more-often"),
        ("STO-1", "customs court several other-authority no-authority"),
        ("STO-3", "never exceptional ordinary not-addressed"),
        ("STO-4", "shredding crushing licensed-incineration open-burning landfill recycling donation other"),
    ],
)
def test_the_options_to_choose_from(code: str, options: str) -> None:
    assert " ".join(secure_2007().question(code).options) == options


ROWS = {
    "situations": "import export transit-risk transit-general warehouse transshipment free-zone free-port postal express luggage online"
    " after-release",
    "powers": "detain seize forfeit order-disposal",
    "steps": "application targeting examination detention notice inspection confirmation release seizure storage disposal appeal statistics",
    "disclosures": "photos sample quantity consignor importer consignee origin",
    "channels": "sea air-cargo land express post",
    "patterns": "national regional international",
    "modes": "air sea land post express",
    "documents": "summary-declaration bill-of-lading air-waybill postal-data",
    "request-aspects": "format cost",
    "groups-consulted": "consumer-bodies importers-brokers platforms carriers-postal",
}


def test_the_rows_of_the_matrices() -> None:
    lists = {listed.code: " ".join(row.code for row in listed.rows) for listed in secure_2007().row_lists}
    assert {code: rows for code, rows in lists.items() if code in ROWS} == ROWS
    asked_of = {code: [row.code for row in secure_2007().rows_of(secure_2007().question(code))] for code in ("I2-3", "I6-3")}
    assert asked_of == {"I2-3": ["importer", "right-holder"], "I6-3": ["importer", "applicant"]}


def test_general_transit_informs_and_what_the_text_does_not_name_is_ours() -> None:
    (situations,) = (listed.rows for listed in secure_2007().row_lists if listed.code == "situations")
    assert [row.code for row in situations if row.informative] == ["transit-general"]
    assert [row.code for row in situations if row.ours] == ["express", "luggage", "after-release"]
    assert [row.code for row in situations if row.optional] == ["express", "luggage", "after-release"]
    assert {row.code: row.basis for row in situations if row.basis != "beyond"} == {
        "import": "trips-min", "postal": "trips-min", "express": "trips-min", "online": "trips-min",
        "export": "trips-opt", "luggage": "trips-opt",
    }  # fmt: skip


@pytest.mark.parametrize("code", ["I2-3", "I2-6", "I4-8", "I5-1", "I6-2", "I7-2", "II5-1", "II7-5", "R-I1a", "R-I7a", "R-I1e", "R-X3"])
def test_what_differs_from_the_first_design_has_its_reason(code: str) -> None:
    assert f"**{code}" in DECISION.read_text(encoding="utf-8")
