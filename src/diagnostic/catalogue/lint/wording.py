"""The rules for the wording of questions: one verb, one actor, one period, and no answer in the question.

They are written for English and applied to English texts only. All are warnings: a person decides.
"""

import re
from collections.abc import Iterator

from diagnostic.catalogue.lint.codes import Checked
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Question

_VERBS = (
    "acquire|act|adopt|allow|analyse|apply|appoint|approve|ask|assess|audit|authorise|check|collect|confirm|consult|"
    "control|create|decide|define|designate|destroy|detain|develop|dispose|enter|examine|exchange|extend|file|forfeit|"
    "give|hold|identify|inform|inspect|keep|know|let|limit|measure|meet|move|notify|order|pay|plan|provide|publish|"
    "question|reach|read|receive|record|refuse|release|report|require|respond|review|sample|screen|search|seize|select|"
    "send|share|show|stop|store|supervise|suspend|target|tell|test|train|transfer|update|use|write"
)
_PARTICIPLE = r"(?:\w+ed|held|kept|given|told|known|made|taken|paid|read|sent|shown|written|met)"
_TWO_VERBS = (
    re.compile(rf"\b(?:{_VERBS})\b(?:,? \w+){{0,3}},? (?:and|or) (?:\w+ly )?(?:{_VERBS})\b", re.IGNORECASE),
    re.compile(rf"\b(?:are|is|was|were|be|been)\b(?: \w+){{0,4}} {_PARTICIPLE},? (?:and|or) (?:\w+ly )?{_PARTICIPLE}\b", re.I),
    re.compile(r"\b(?:and|or) (?:do|does|did|is|are|was|were|has|have|can|may|who|what|when|how|which|where)\b", re.I),
)
_LEADING = re.compile(
    r"\b(?:do you agree|do(?:n't| not) you|is(?:n't| it not)|are(?:n't| there not)|surely|obviously|of course|clearly|"
    r"should(?:n't| not) )\b",
    re.IGNORECASE,
)
_UNTESTED = re.compile(r"\b(?:in)?(?:adequate|sufficient|effective|appropriate|efficient|proper|satisfactory)(?:ly)?\b", re.IGNORECASE)
_OPEN_NUMBER = re.compile(r"\b(?:many|several|enough|regularly|often|recently|usually)\b", re.IGNORECASE)
_TOO_MANY_WORDS = 40


def check_wording(checked: Checked) -> Iterator[Problem]:
    """Yield questions whose English wording asks two things, leads, or asks for a judgement without a test."""
    texts = checked.questionnaire.texts.get("en", {})
    for question in checked.questionnaire.questions:
        text = texts.get(f"question.{question.code}.text")
        if text:
            for code, message, remedy in _faults(question, text):
                thing = ("text en", f"question.{question.code}.text")
                yield checked.warning(code, f"{question.code}: {message}", remedy, thing)


def _faults(question: Question, text: str) -> Iterator[tuple[str, str, str]]:
    split = "Ask one thing; use rows of a matrix, or a second question."
    if re.search(r"\band\s*/\s*or\b", text, re.IGNORECASE):
        yield "wording.double", "the question says and/or.", split
    elif text.count("?") > 1:
        yield "wording.double", "the text holds several questions.", split
    else:
        found = next((match for pattern in _TWO_VERBS for match in pattern.finditer(text)), None)
        if found is not None:
            yield "wording.double", f"the question may ask two things ({found.group(0)}).", split
    leading = _LEADING.search(text)
    if leading is not None:
        yield "wording.leading", f"the question suggests its answer ({leading.group(0)}).", "Ask neutrally."
    untested = _UNTESTED.search(text)
    if untested is not None:
        remedy = "State the test: a number, a date, a document."
        yield "wording.no-test", f"{untested.group(0)} is a judgement without a stated test.", remedy
    if question.type == "yes-partly" and (vague := _OPEN_NUMBER.search(text)) is not None:
        remedy = "Say how many, or how often, or ask for the number."
        yield "wording.vague", f"{vague.group(0)} means something else to everybody.", remedy
    if len(text.split()) > _TOO_MANY_WORDS:
        yield "wording.long", f"the question has {len(text.split())} words.", "Move the explanation to the guidance."
