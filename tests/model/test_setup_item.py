"""What may be said at each item of the set-up."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diagnostic.catalogue.compiled import load_questionnaire
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.setup_item import ITEMS, ItemKind, ItemRows, parse_item, rows_of_item
from diagnostic.places import find_places


@pytest.fixture(scope="module")
def question_set() -> Questionnaire:
    return load_questionnaire(find_places().questionnaires / "secure-2007", None)


def test_codes_are_said_once() -> None:
    codes = [item.code for item in ITEMS]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize(
    ("code", "raw", "stored"),
    [
        ("starts-on", "16.11.2026", "2026-11-16"),
        ("starts-on", " 2026-11-16 ", "2026-11-16"),
        ("period-from", "2025", "2025"),
        ("wto-member", "unknown", "unknown"),
        ("consent-mission", "yes", "yes"),
        ("issuer", "One line\nand another", "One line and another"),
        ("letterhead", "Customs\r\nHarbour Road 1", "Customs\nHarbour Road 1"),
        ("language-report", "pt-BR", "pt-BR"),
        ("aims", "", ""),
    ],
)
def test_what_is_stored(question_set: Questionnaire, code: str, raw: str, stored: str) -> None:
    assert parse_item(question_set, code, "", raw) == stored


@pytest.mark.parametrize(
    ("code", "raw", "problem"),
    [
        ("starts-on", "next week", "answer.not-a-date"),
        ("starts-on", "31.02.2026", "answer.no-such-date"),
        ("starts-on", "2026-11", "setup.day-missing"),
        ("wto-member", "perhaps", "setup.unknown-choice"),
        ("report-status", "secret", "setup.unknown-choice"),
        ("administration-name", "  ", "setup.nothing"),
        ("language-report", "the local one", "setup.no-language"),
        ("aims", "a\x00b", "text.nul"),
    ],
)
def test_what_is_refused_says_where_and_what_to_do(question_set: Questionnaire, code: str, raw: str, problem: str) -> None:
    found = parse_item(question_set, code, "", raw)
    assert isinstance(found, Problem)
    assert (found.code, found.place) == (problem, code)
    assert found.message
    assert found.remedy


def test_rows_are_those_of_the_question_set(question_set: Questionnaire) -> None:
    assert parse_item(question_set, "scope-sub-item", "I-7b", "in") == "in"
    assert parse_item(question_set, "site", "s-1", "Northport") == "Northport"
    for code, row in (("scope-standard", "IV-1"), ("issuer", "row"), ("facility", ""), ("no-such-item", "")):
        with pytest.raises(KeyError):
            parse_item(question_set, code, row, "in")


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_stored_is_stored_again_unchanged(question_set: Questionnaire, data: st.DataObject) -> None:
    item = data.draw(st.sampled_from(ITEMS))
    rows = rows_of_item(item, question_set) or (("x",) if item.rows is ItemRows.FREE else ("",))
    row = data.draw(st.sampled_from(rows))
    chosen = item.kind in (ItemKind.CHOICE, ItemKind.FLAG)
    raw = data.draw(st.sampled_from(item.choices or ("yes", "no")) if chosen else st.text())
    once = parse_item(question_set, item.code, row, raw)
    if isinstance(once, str):
        assert parse_item(question_set, item.code, row, once) == once
