"""Anything that can stand in an assessment, said by anybody, in any class: what a workbook has to carry or to leave behind."""

from dataclasses import replace

from hypothesis import strategies as st

from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.answering import possible_values
from diagnostic.model.canonical import Json, normal_text
from diagnostic.model.entry import Act, Content, Entry
from diagnostic.model.questionnaire import Question, QuestionType
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject
from tests.model.mission import SALT, Mission, secure_2007

AT = "2026-11-16T09:30:00.000Z"
VOICES = ("administration", "team", "agreed", "secretariat", "a-later-voice")
CLASSES = ("A", "B", "C", "D", "X", "")
TRICKY = (
    "=1+1", "+49", "-", "@home", "'quoted", "_x000D_", "_x005F_", "x005F_", "_x000d_ and _x0041_", "a\tb", "line\nline", " spaced ", "\x0b",
    "\x1f\x7f", "\ufffe\uffff", "<b>&amp;</b>", "]]>", "|", "[x]", "\u202eevil", "٣٫١٤", "\u2028", "😀" * 40, "diagnostic:machine", "key",
)  # fmt: skip


def texts() -> st.SearchStrategy[str]:
    """Any text an entry can hold: no NUL, no lone surrogates, in normal form."""
    signs = st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
    return st.one_of(st.sampled_from(TRICKY), st.text(signs, max_size=60)).map(normal_text)


def answers(question: Question, row: str) -> st.SearchStrategy[Answer]:
    """Any answer that may stand at one place of a question."""
    values: st.SearchStrategy[str]
    kind = question.cell if question.type is QuestionType.MATRIX else question.type
    if kind is QuestionType.CHOICES and not row:
        values = st.just("none")
    elif possible_values(question):
        values = st.sampled_from(possible_values(question))
    elif kind is QuestionType.NUMBER:
        values = st.sampled_from(["0", "7", "12.5", "1.2340", "-3", "not-measured", "123456789012345678901"])
    else:
        values = st.sampled_from(["120.50 EUR", "not-measured"]) if kind is QuestionType.MONEY else st.sampled_from(["2024", "2024-05-17"])
        values = texts().filter(lambda text: bool(text.strip())) if kind is QuestionType.TEXT else values
    answered = values.map(lambda value: Answer(AnswerState.ANSWERED, value))
    states = st.sampled_from([AnswerState.DONT_KNOW, AnswerState.NOT_ASKED, AnswerState.DECLINED]).map(Answer)
    reasons = texts().filter(lambda text: bool(text.strip())).map(lambda reason: Answer(AnswerState.NOT_APPLICABLE, "", reason.strip()))
    return st.one_of(answered, answered, states, reasons)


def places(question: Question) -> tuple[tuple[str, str], ...]:
    """Row and group of every place of a question."""
    if question.type is QuestionType.MATRIX:
        return tuple((row.code, group) for row in secure_2007().rows_of(question) for group in question.groups or ("",))
    if question.type is QuestionType.CHOICES:
        return (("", ""), *((option, "") for option in question.options))
    return (("", ""),)


@st.composite
def answered(draw: st.DrawFn, voice: str = "administration", most: int = 30, codes: tuple[str, ...] = ()) -> State:
    """A state in which one voice answered some questions, and said some facts of the set-up."""
    pen = Mission(secure_2007(), voice=voice)
    for code, values in (("wto-member", ("yes", "no", "unknown")), ("mode", ("mission", "self-assessment"))):
        if draw(st.booleans()):
            pen.setup(code, draw(st.sampled_from(values)))
    for facility in ("free-zone", "free-port", "seaport"):
        if draw(st.booleans()):
            pen.setup("facility", draw(st.sampled_from(["yes", "no"])), facility)
    pen.setup("scope-module", "in", "FTZ")
    wanted = codes or tuple(question.code for question in secure_2007().questions)
    for code in draw(st.lists(st.sampled_from(wanted), max_size=most)):
        question = secure_2007().question(code)
        row, group = draw(st.sampled_from(places(question)))
        pen.write(pen.place(code, row, group), draw(answers(question, row)).as_json())
    return pen.state


@st.composite
def anything(draw: st.DrawFn) -> State:
    """A state with entries of every kind, voice and class, conflicts, withdrawals, redactions, and what a later version may write."""
    pen = Mission(secure_2007())
    for _ in range(draw(st.integers(0, 12))):
        subject, value = draw(_said())
        voice, reason = draw(st.sampled_from(VOICES)), draw(st.sampled_from(["", "a reason"]))
        pen.write(subject._replace(voice=voice), value, reason, beside=draw(st.booleans()))
    entries = [replace(entry, confidentiality=draw(st.sampled_from(CLASSES[:4] + CLASSES)), content_seal="") for entry in pen.entries]
    for number, entry in enumerate(list(entries)):
        act = draw(st.sampled_from(["", "", "", Act.RETRACT, Act.REDACT, "a-later-act"]))
        if act:
            entries.append(_about(entry, str(act), f"{number:031x}f"))
    return State.of(entries)


def _about(entry: Entry, act: str, identity: str) -> Entry:
    content = Content(None, "because", extra=(("later", {"x": ["_x000D_", 1]}),))
    later = (("header-of-a-later-version", True),)
    return Entry(identity, entry.assessment, act, entry.subject, (entry.id,), "m-2", AT, entry.confidentiality, content, SALT, extra=later)


@st.composite
def _said(draw: st.DrawFn) -> tuple[Subject, Json]:
    code = draw(st.sampled_from(["I1-1", "I1-5", "I2-7", "I4-3", "I1-4a", "II5-2", "STO-6b", "I4-4", "FTZ-1", "I8-5", "gone-question"]))
    match draw(st.integers(0, 7)):
        case 0:
            return Subject(Kind.QUESTION, code, draw(st.sampled_from([*Facet])), "", draw(st.sampled_from(["", "EV-1"]))), draw(texts())
        case 1:
            facts: Json = {"kind": "document", "title": draw(texts()), "published": draw(st.booleans()), "a-later-fact": draw(texts())}
            return Subject(Kind.EVIDENCE, draw(st.sampled_from(["EV-1", "EV-ADM-01"])), Facet.EVIDENCE, ""), facts
        case 2:
            link: Json = {"linked": draw(st.booleans()), "stance": "for", "level": None, "dimension": ""}
            return Subject(Kind.QUESTION, code, Facet.EVIDENCE, "", "EV-1"), link
        case 3:
            item = draw(st.sampled_from(["aims", "wto-member", "consent-register", "a-later-item", "sensitive-topics", "clearance-official"]))
            return Subject(Kind.SETUP, item, Facet.VALUE, ""), draw(texts())
        case 4:
            rule = draw(st.sampled_from(["R-X1", "R-I-4a", "own-1"]))
            return Subject(Kind.RECOMMENDATION, rule, draw(st.sampled_from([Facet.REPLY, Facet.REPLY_COMMENT, Facet.TITLE])), ""), draw(texts())
        case 5:
            return Subject("a-later-kind", "1", "a-later-facet", "", draw(st.sampled_from(["", "x"]))), {"_x0041_": [draw(texts()), None, True]}
    if code == "gone-question":
        return Subject(Kind.QUESTION, code, Facet.ANSWER, ""), {"state": "answered", "value": draw(texts())}
    question = secure_2007().question(code)
    row, group = draw(st.sampled_from(places(question)))
    return Subject(Kind.QUESTION, code, Facet.ANSWER, "", row, group), draw(answers(question, row)).as_json()
