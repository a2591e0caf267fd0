"""The published table of levels: derived from the set, up to date, and with every rule in words."""

from decimal import Decimal

import pytest

from diagnostic.catalogue.condition_words import in_words
from diagnostic.catalogue.levels_table import cells_table
from diagnostic.model.condition import AllOf, AnswerTest, AnyOf, CellTest, Condition, Not, ScopeTest, SetupTest, WantedTest
from tests.model.mission import REPOSITORY, secure_2007

PAGE = REPOSITORY / "docs" / "levels.md"


def lines() -> list[list[str]]:
    table = cells_table(secure_2007()).partition("## The questions")[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in row] for row in rows]


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == cells_table(secure_2007()), "run: python docs/levels.py"


def test_every_level_of_every_row_of_every_cell_has_its_line() -> None:
    found = {(row[0].strip("` *"), row[1], row[2]) for row in lines()}
    for cell in secure_2007().cells:
        for rule in cell.rows:
            row = rule.row or (f"each of {cell.row_list}" if cell.row_list else "")
            assert {(cell.code, row, str(level)) for level in range(5)} <= found


def test_a_limit_of_national_law_is_printed_as_not_applicable() -> None:
    limits = [(row[0], row[1]) for row in lines() if row[2] == "not applicable"]
    assert limits == [("`II-7.L`", ""), ("`II-7.P`", "II-7a"), ("`II-7.P`", "II-7c")]


def test_every_cell_says_its_levels_in_its_own_words() -> None:
    for cell in secure_2007().cells:
        for level in range(5):
            assert secure_2007().has_text(f"cell.{cell.code}.{level}"), (cell.code, level)


def test_every_question_that_a_rule_looks_at_is_worded_below() -> None:
    rules, _, questions = cells_table(secure_2007()).partition("## The questions")
    named = {word.strip("`()") for word in rules.split() if word.strip("()").startswith("`")}
    codes = {question.code for question in secure_2007().questions} & named
    assert codes
    for code in codes:
        assert f"| `{code}` | {secure_2007().text(f'question.{code}.text')} |" in questions


WORDS: list[tuple[Condition, str]] = [
    (AnswerTest("I2-1", is_=("yes", "partly")), "`I2-1` is yes or partly"),
    (AnswerTest("I1-1", ("this",), ("trademark", "copyright"), "any", ("yes",)), "`I1-1` in this row for trademark or copyright is yes"),
    (AnswerTest("I1-1", ("import",), ("trademark", "copyright"), "every", ("no",)), "`I1-1` for import for trademark and copyright is no"),
    (AnswerTest("II1-2", ("every",), is_=("yes",)), "`II1-2` in every row in scope is yes"),
    (AnswerTest("II1-2", ("any",), is_=("yes",)), "`II1-2` in at least one row in scope is yes"),
    (AnswerTest("I4-L", is_=("content-list", "validity")), "`I4-L` ticks content-list and validity"),
    (AnswerTest("I4-L", quantifier="any", is_=("content-list", "validity")), "`I4-L` ticks at least one of content-list, validity"),
    (AnswerTest("I4-4a", at_least=Decimal(2), count=True), "`I4-4a` has at least 2 ticks"),
    (AnswerTest("I4-L", is_=("validity", "published"), at_least=Decimal(1), count=True),
     "`I4-L` has at least 1 ticks among validity and published"),
    (AnswerTest("I6-4", above=Decimal(20)), "`I6-4` is above 20"),
    (AnswerTest("II7-4", at_least=Decimal("10.50"), at_most=Decimal(100)), "`II7-4` is at least 10.5 and at most 100"),
    (AnswerTest("I6-4", measured=True), "`I6-4` has a figure"),
    (AnswerTest("I6-4", measured=False), "`I6-4` is not measured"),
    (AnswerTest("II5-2", answered=True), "`II5-2` is answered"),
    (AnswerTest("II5-2", answered=False), "`II5-2` is not answered"),
    (CellTest("I-1.L", at_least=2), "`I-1.L` is at level 2 or above"),
    (CellTest("I-1.L", at_most=1, supported=True), "`I-1.L` is at level 1 or below by the evidence"),
    (CellTest("I-1.L", at_least=2, at_most=3), "`I-1.L` is at level 2 or above and 3 or below"),
    (CellTest("I-1.L", at_least=2, at_most=2), "`I-1.L` is at level 2"),
    (SetupTest("wto-member", ("yes",)), "the set-up says yes for wto-member"),
    (ScopeTest("I-7b"), "I-7b is in the agreed scope"),
    (WantedTest("I-3"), "advice is wanted on I-3"),
    (Not(ScopeTest("I-7b")), "**not** I-7b is in the agreed scope"),
    (
        AllOf((ScopeTest("I-7b"), AnyOf((WantedTest("I-3"), Not(AllOf((ScopeTest("STO"), ScopeTest("ECO")))))))),
        "I-7b is in the agreed scope **and** (advice is wanted on I-3 **or** "
        "**not** (STO is in the agreed scope **and** ECO is in the agreed scope))",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("condition", "words"), WORDS, ids=[words for _, words in WORDS])
def test_a_condition_in_words(condition: Condition, words: str) -> None:
    assert in_words(secure_2007(), condition) == words
