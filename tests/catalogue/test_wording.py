"""Warnings on the wording of English questions: one verb, one actor, one period; no answer in the question; a test for a judgement."""

from pathlib import Path

import pytest

from diagnostic.model.problem import Severity
from tests.catalogue.small_set import said, small_set

TEXTS = "text/en/texts.yaml"

FLAGGED = [
    ("Does Customs have authority to detain, seize and destroy goods?", "double", "rows of a matrix"),
    ("May officers examine and detain goods?", "double", "rows of a matrix"),
    ("Are officers trained and equipped for this work?", "double", "a second question"),
    ("Are the goods held or destroyed?", "double", "a second question"),
    ("Is there a rule and/or an instruction?", "double", "rows of a matrix"),
    ("Is there a rule? Is it in force?", "double", "a second question"),
    ("Is there a register, and who keeps it?", "double", "a second question"),
    ("Is there a rule or is one planned?", "double", "a second question"),
    ("Do you agree that the rule is clear?", "leading", "Ask neutrally."),
    ("Should not there be a rule?", "leading", "Ask neutrally."),
    ("Does Customs of course keep a register?", "leading", "Ask neutrally."),
    ("Is there adequate training?", "no-test", "a number, a date, a document"),
    ("Are penalties effectively applied?", "no-test", "State the test"),
    ("Are there enough officers?", "vague", "ask for the number"),
    ("Do officers meet regularly?", "vague", "how often"),
    (" ".join(["word"] * 41) + "?", "long", "guidance"),
]

CLEAR = [
    "Does a law in force let Customs hold goods suspected of infringing in this situation?",
    "Is a contact point notified to the WTO under TRIPS Article 69?",
    "May Customs examine goods in a free zone without prior consent?",
    "Is each destruction witnessed by someone from outside the unit in charge?",
    "Are targeting criteria in use that reflect this range of trafficking patterns?",
    "Which limits apply to air and sea?",
    "Do rules on data protection and secrecy stand in one text?",
]


def warnings(folder: Path, text: str) -> list[tuple[str, str, str]]:
    small = small_set(folder, (TEXTS, "text: Is there a rule?", f"text: '{text}'"))
    problems = small.check()
    assert all(problem.severity is Severity.WARNING for problem in problems), said(problems)
    assert all(problem.place == small.place(TEXTS, "Q-1: {") for problem in problems), said(problems)
    return [(problem.code, problem.message, problem.remedy) for problem in problems]


@pytest.mark.parametrize(("text", "code", "remedy"), FLAGGED, ids=[text[:40] for text, _, _ in FLAGGED])
def test_flagged(tmp_path: Path, text: str, code: str, remedy: str) -> None:
    found = [each for each in warnings(tmp_path, text) if each[0] == f"wording.{code}"]
    assert found
    assert remedy in found[0][2]
    assert found[0][1].startswith("Q-1: ")


@pytest.mark.parametrize("text", CLEAR, ids=[text[:40] for text in CLEAR])
def test_clear(tmp_path: Path, text: str) -> None:
    assert warnings(tmp_path, text) == []


def test_only_a_question_to_be_answered_yes_or_no_needs_a_number_for_how_often(tmp_path: Path) -> None:
    """*How many* asks for the number itself."""
    small = small_set(tmp_path, (TEXTS, "How many cases were there?", "How many cases do officers see often?"))
    assert small.check() == ()
