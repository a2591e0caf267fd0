"""What drafts each recommendation, and what nearly does: one line of answers for either, as the design describes the trigger."""

import pytest

from diagnostic.model.answer import AnswerState
from diagnostic.model.book import Book
from diagnostic.model.drafting import fires
from diagnostic.model.judging import CellStanding, Reading
from diagnostic.model.scope import scope_of
from tests.model.mission import Mission, secure_2007

# rule | answers that draft it | answers that do not. A place is "code", "code/row" or "code/row/group"; "I-1.L=3" is a cell at level 3;
# "scope:X", "want:X" and "module:X" are set-up. A matrix named without a row gets the answer in every row.
TRIGGERS = """
R-I1a   | I1-1=yes I1-1/import/copyright=no            | I1-1=yes I1-1/export=no
R-I1a   | I1-1=yes I1-1/import/trademark=partly        | I1-1=yes
R-I1a   | I1-1=yes I1-1/postal=no                      | I1-1=yes I1-1/postal=partly
R-I1b   | I1-1=yes I1-1/warehouse=no                   | I1-1=yes I1-1/transit-risk=no I1-1/transit-general=no
R-I1b   | I1-1=yes I1-1/export/copyright=no            | I1-1=no
R-I1c   | I1-5=all-transit                             | I1-5=named-risks
R-I1c   | I1-5=all-transit I1-6=no                     | I1-5=no-power
R-I1d   | I-1.L=3 I1-7=5 I1-7/import=0                 | I-1.L=3 I1-7=5 I1-7/free-port=0
R-I1d   | I-1.L=4 I1-7=0                               | I-1.L=2 I1-7=0
R-I1e   | I1-1=yes I1-1/transit-risk=no                | I1-1=yes I1-1/transit-general=no
R-I2a   | I2-2=no                                      | I2-2=partly
R-I2b   | I2-2=yes I2-3=at-once I2-3/importer=no-rule  | I2-2=yes I2-3=at-once I2-4=good-faith
R-I2b   | I2-2=partly I2-3=at-once I2-4=always-excluded | I2-2=no
R-I2c   | I2-5=not-addressed                           | I2-5=included
R-I3    | want:I-3                                     | I3-1=trademark
R-I4a   | I4-1=no                                      | I4-1=partly
R-I4b   | I4-1=yes I4-2=several I4-6=10                | I4-1=yes I4-2=one-paper I4-6=90
R-I4b   | I4-1=yes I4-2=one-paper I4-6=not-measured    | I4-1=yes I4-2=one-electronic I4-6=0
R-I4c   | I4-4a=brokers,customs                        | I4-4a=brokers
R-I5a   | I5-1=no                                      | I5-1=yes I5-2=partly
R-I5a   | I5-1=yes I5-2=no                             | I5-1=yes I5-2=yes
R-I5b   | I5-1=yes I5-2=yes I5-4=no I5-5=3             | I5-1=yes I5-2=yes I5-4=yes I5-5=3
R-I5b   | I5-1=yes I5-2=yes I5-4=yes I5-5=0            | I5-1=no I5-5=0
R-I6a   | I6-3=yes I6-4=21 I6-5=yes I6-6=yes           | I6-3=yes I6-4=20 I6-5=yes I6-6=yes
R-I6a   | I6-3=yes I6-4=not-measured I6-5=yes I6-6=yes | I6-3=partly I6-4=10 I6-5=partly I6-6=partly
R-I6a   | I6-3=yes I6-3/importer=no I6-4=10            | I6-3=yes I6-4=10 I6-5=yes I6-6=yes
R-I6a   | I6-6=no                                      | I6-3=yes I6-4=10 I6-5=yes I6-6=yes
R-I6b   | I6-1=yes I6-1/disposal=no                    | I6-1=yes
R-I6c   | I6-1=yes I6-2=yes I6-2/detention=no          | I6-1=yes I6-2=partly
R-I7a   | I7-1=no I7-3=yes I7-4=yes                    | I7-1=partly I7-3=yes I7-4=yes
R-I7a   | I7-1=yes I7-3=yes I7-4=no                    | I7-1=yes I7-3=yes I7-4=yes
R-I7b   | I7-5=no I7-2=never                           | I7-5=yes I7-2=never
R-I7b   | I7-5=yes I7-2=before I7-2/sample=not-settled | I7-5=yes I7-2=after-decision
R-I7c   | scope:I-7b I7-7=no                           | I7-7=no
R-I8a   | I8-1=not-designated                          | I8-1=by-custom
R-I8b   | I8-6=no                                      | I8-6=partly
R-I9    | I9-3=no-rule I9-4=late-answer                | I9-3=importer I9-4=late-answer
R-I9    | I9-3=mixed I9-4=refusal-to-pay               | I9-3=state I9-4=none
R-II1   | II-1.P=1                                     | II-1.P=2
R-II2   | II2-1=yes II2-1/regional=no                  | II2-1=yes II2-4=6-to-12-months
R-II2   | II2-1=yes II2-4=12-to-24-months              | II2-1=partly II2-4=under-6-months
R-II3   | II-3.P=1                                     | II-3.P=2
R-II4a  | II4-1=yes II4-1/land=no                      | II4-1=partly
R-II4b  | II4-1=yes II4-3=yes II4-3/air-waybill=no     | II4-1=yes II4-3=yes
R-II4b  | II4-1=partly II4-3=partly                    | II4-1=no II4-3=no
R-II5   | II5-1=not-considered                         | II5-1=decided-no
R-II6   | want:II-6 II6-1=no                           | II6-1=yes
R-II7a  | II7-1=no                                     | II7-1=partly
R-II7b  | II7-1=yes II-7.P=2                           | II7-1=yes II-7.P=3
R-II7b  | II7-1=partly II-7.P=0                        | II7-1=no II-7.P=0
R-II8   | II8-3=40 II-8.P=1                            | II8-3=40 II-8.P=2 II8-4=yes
R-II8   | II8-3=40 II-8.P=2 II8-4=partly               | II8-3=not-measured II-8.P=1
R-III1a | III-1.P=1                                    | III-1.P=2
R-III1b | III1-5=no                                    | III1-5=partly
R-X1    | I-2.P=2 I-2.L=1                              | I-2.P=1 I-2.L=0 I-1.P=3 I-1.L=2
R-X1    | I-7.P=3 I-7.L=0                              | I-7.P=3 I-7.L=2
R-X3    | I2-7=not-measured                            | I2-7=0
R-X3    | module:JUD JUD-1=no I2-7=1                   | module:JUD JUD-1=yes I2-7=1
R-X3    | module:JUD JUD-1=partly I2-7=1               | module:JUD JUD-1=yes I2-7=1
R-X4    | module:STO STO-4=open-burning                | module:STO STO-4=landfill
R-STO1  | STO-1=no-authority STO-2=yes                 | STO-1=court STO-2=yes
R-STO1  | STO-1=customs STO-2=partly                   | STO-1=several STO-2=yes
R-STO2  | module:STO STO-3=ordinary                    | module:STO STO-3=exceptional
R-ECO1  | module:ECO ECO-3=no                          | module:ECO ECO-3=partly
"""
LINES = [[cell.strip() for cell in line.split("|")] for line in TRIGGERS.strip().splitlines()]


def drafted(rule: str, answers: str) -> bool:
    """Tell whether a rule is met for certain by these answers."""
    questionnaire = secure_2007()
    opened = Mission(questionnaire)
    opened.setup("wto-member", "yes")
    # A cell that nobody levelled is unknown, which is never met.
    cells = {cell.code: CellStanding(None, None, True) for cell in questionnaire.cells}
    for word in answers.split():
        kind, _, item = word.partition(":")
        place, _, value = word.partition("=")
        if item:
            code, chosen = {"scope": ("scope-sub-item", "in"), "want": ("advice-wanted", "yes"), "module": ("scope-module", "in")}[kind]
            opened.setup(code, chosen, item)
        elif place in cells:
            cells[place] = CellStanding(None, None) if value == "n/a" else CellStanding(int(value), int(value))
        else:
            answer(opened, place, value)
    state = opened.state
    reading = Reading(questionnaire, scope_of(questionnaire, state), Book(questionnaire, state), cells)
    return fires(reading, next(each for each in questionnaire.rules if each.code == rule))


def answer(opened: Mission, place: str, value: str) -> None:
    code, *rest = place.split("/")
    question = opened.questionnaire.question(code)
    if value == "n/a":
        rows = [row.code for row in opened.questionnaire.rows_of(question)] or [""]
        for row, group in ((row, group) for row in rows for group in question.groups or ("",)):
            opened.state_of(code, AnswerState.NOT_APPLICABLE, row, group, reason="cannot arise")
    elif question.type == "choices":
        opened.tick(code, *([] if value == "none" else value.split(",")))
    elif question.type != "matrix":
        opened.answer(code, value)
    elif len(rest) == 2:
        opened.answer(code, value, rest[0], rest[1])
    else:
        opened.rows(code, value, *rest)


@pytest.mark.parametrize(("rule", "met", "not_met"), LINES, ids=[f"{line[0]}: {line[1]}" for line in LINES])
def test_trigger(rule: str, met: str, not_met: str) -> None:
    assert drafted(rule, met)
    assert not drafted(rule, not_met)


def test_every_rule_has_its_line() -> None:
    assert {line[0] for line in LINES} == {rule.code for rule in secure_2007().rules}


@pytest.mark.parametrize("rule", [rule.code for rule in secure_2007().rules])
def test_what_is_not_known_drafts_nothing(rule: str) -> None:
    assert not drafted(rule, "")


@pytest.mark.parametrize(
    ("rule", "known", "not_applicable"),
    [
        ("R-II4b", "II4-1=yes", ("II4-3",)), ("R-II7b", "II7-1=yes II-7.P=n/a", ()), ("R-I5b", "I5-1=yes I5-2=yes", ("I5-4", "I5-5")),
        ("R-I2b", "I2-2=yes", ("I2-3", "I2-4")), ("R-II8", "II8-3=9 II-8.P=n/a", ("II8-4",)), ("R-I1d", "I-1.L=3", ("I1-7",)),
    ],
)  # fmt: skip
def test_what_is_not_applicable_drafts_nothing_however_much_else_holds(rule: str, known: str, not_applicable: tuple[str, ...]) -> None:
    assert not drafted(rule, " ".join((known, *(f"{code}=n/a" for code in not_applicable))))
