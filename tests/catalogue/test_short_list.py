"""What makes each item of the TRIPS-minimum list located, partly located or not located; the articles look at law alone."""

import pytest

from diagnostic.model.assessment import assess
from diagnostic.model.book import Book
from diagnostic.model.judging import MET, NOT_MET, Reading
from diagnostic.model.scope import scope_of
from diagnostic.model.trips import Located
from tests.catalogue.test_triggers import answer
from tests.model.mission import Mission, secure_2007

# article | located | partly | not located
ITEMS = """
51 | I1-1=yes I2-1=yes I4-1=yes              | I1-1=yes I1-1/import/copyright=partly I2-1=yes I4-1=yes | I1-1=no I2-1=no I4-1=no
51 | I1-1=no I1-1/import=yes I2-1=partly I4-1=yes | I1-1=no I1-1/import/trademark=yes I2-1=no I4-1=no  | I1-1=yes I1-1/import=no I2-1=no I4-1=no
52 | I4-1=yes I4-3=proof-of-right,description | I4-1=yes I4-3=description                               | I4-1=no
53 | I4-1=yes I4-5=case-by-case               | I4-1=yes I4-5=no-security I4-3=liability-undertaking    | I4-1=yes I4-5=no-security I4-3=fee
53 | I4-1=partly I4-5=fixed                   | I4-1=partly I4-5=no-security I4-3=security              | I4-1=no
54 | I6-3=yes I7-1=yes                        | I6-3=yes I6-3/importer=no I7-1=yes                      | I6-3=no I7-1=no
55 | I6-4=10                                  | I6-4=21                                                 | I6-4=not-measured
55 | I6-4=20                                  | I6-4=60                                                 | I6-4=not-measured
56 | I6-5=yes                                 | I6-5=partly                                             | I6-5=no
57 | I7-3=yes I7-4=yes                        | I7-3=yes I7-4=no                                        | I7-3=no I7-4=no
59 | STO-1=court STO-2=yes                    | STO-1=court STO-2=no                                    | STO-1=no-authority STO-2=no
59 | STO-1=several STO-2=yes                  | STO-1=customs STO-2=partly                              | STO-1=no-authority STO-2=no
69 | I8-6=yes II7-1=partly                    | I8-6=partly II7-1=yes                                   | I8-6=no II7-1=no
"""
LINES = [[cell.strip() for cell in line.split("|")] for line in ITEMS.strip().splitlines()]


def found(article: str, answers: str) -> tuple[int, int]:
    """Return how *located* and *partly* come out."""
    questionnaire = secure_2007()
    opened = Mission(questionnaire)
    opened.setup("wto-member", "yes")
    for word in answers.split():
        place, _, value = word.partition("=")
        answer(opened, place, value)
    reading = Reading(questionnaire, scope_of(questionnaire, opened.state), Book(questionnaire, opened.state))
    (item,) = (each for each in questionnaire.trips if each.article == article)
    return reading.judge(item.located), reading.judge(item.partly)


@pytest.mark.parametrize(("article", "located", "partly", "not_located"), LINES, ids=[f"{line[0]}-{line[1]}" for line in LINES])
def test_an_item(article: str, located: str, partly: str, not_located: str) -> None:
    assert found(article, located)[0] == MET
    assert found(article, partly) == (NOT_MET, MET)
    assert found(article, not_located)[1] != MET and found(article, not_located)[0] != MET


@pytest.mark.parametrize(("article", "answers"), [(line[0], line[3]) for line in LINES])
def test_what_no_question_can_bring_any_more_is_not_located_and_never_unknown(article: str, answers: str) -> None:
    """Art. 53 was unknown for good where no application procedure was located: its questions are not asked then."""
    opened = Mission(secure_2007())
    opened.setup("wto-member", "yes")
    for word in answers.split():
        place, _, value = word.partition("=")
        answer(opened, place, value)
    (item,) = (each for each in assess(secure_2007(), opened.state).trips if each.article == article)
    assert (item.shown, item.unknown_questions) == (Located.NOT_LOCATED, ())


def test_every_item_has_its_line() -> None:
    assert {line[0] for line in LINES} == {item.article for item in secure_2007().trips}


@pytest.mark.parametrize("article", sorted({line[0] for line in LINES}))
def test_what_is_not_known_locates_nothing_and_denies_nothing(article: str) -> None:
    located, partly = found(article, "")
    assert located not in (MET, NOT_MET)
    assert partly not in (MET, NOT_MET)


def test_how_a_power_is_used_changes_nothing() -> None:
    """Articles 53, 56, 57 and 59 ask that a power exists."""
    for article, answers in (("56", "I6-5=yes"), ("57", "I7-3=yes I7-4=yes"), ("59", "STO-1=court STO-2=yes")):
        practice = "I7-6=not-told I6-7=not-measured STO-4=open-burning I1-7=0"
        assert found(article, f"{answers} {practice}") == found(article, answers)
