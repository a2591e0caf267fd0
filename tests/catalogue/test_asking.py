"""Skip logic, as the Logic columns of the design have it: which answer opens, skips or leaves which question."""

import pytest

from diagnostic.model.answer import AnswerState
from diagnostic.model.asking import Asked, ask
from diagnostic.model.book import Book
from diagnostic.model.judging import Reading
from diagnostic.model.scope import scope_of
from tests.model.mission import Mission, secure_2007


def mission(**answers: str) -> Mission:
    """A mission of a WTO Member with everything in scope, and answers by question (``I2_2="no"``)."""
    opened = Mission(secure_2007())
    opened.setup("wto-member", "yes")
    for code, value in answers.items():
        question = secure_2007().question(code.replace("_", "-"))
        if question.rows:
            opened.rows(question.code, value)
        elif value in question.options and question.type == "choices":
            opened.tick(question.code, value)
        else:
            opened.answer(question.code, value)
    return opened


def standing(opened: Mission, *codes: str) -> dict[str, str]:
    questionnaire, state = secure_2007(), opened.state
    reading = Reading(questionnaire, scope_of(questionnaire, state), Book(questionnaire, state))
    return {code: str(ask(reading, questionnaire.question(code)).asked) for code in codes}


def rows_asked(opened: Mission, code: str) -> set[str]:
    questionnaire, state = secure_2007(), opened.state
    reading = Reading(questionnaire, scope_of(questionnaire, state), Book(questionnaire, state))
    return set(ask(reading, questionnaire.question(code)).open_rows)


# An answer, what it skips, and what it leaves asked.
PATHS = [
    ({"I1_5": "all-transit"}, "", "I1-6"),
    ({"I1_5": "named-risks"}, "I1-6", ""),
    ({"I2_2": "no"}, "I2-3 I2-4", "I2-5 I2-7 I2-P"),
    ({"I2_2": "partly"}, "", "I2-3 I2-4 I2-7"),
    ({"I2_5": "excluded"}, "", "I2-6 I2-8"),
    ({"I2_5": "included"}, "I2-6 I2-8", ""),
    ({"I2_5": "not-addressed"}, "I2-6 I2-8", ""),
    ({"I3_1": "patents"}, "", "I3-2 I3-4"),
    ({"I3_1": "trademark"}, "I3-4", "I3-2"),
    ({"I4_1": "no"}, "I4-2 I4-4 I4-7 I4-L", "I4-8 I4-P"),
    ({"I4_1": "yes"}, "", "I4-2 I4-3 I4-4 I4-5 I4-6 I4-7 I4-8"),
    ({"I4_1": "yes", "I4_5": "fixed"}, "", "I4-5a"),
    ({"I4_1": "yes", "I4_5": "case-by-case"}, "I4-5a", ""),
    ({"I5_1": "no"}, "I5-2 I5-3 I5-4 I5-6 I5-L", "I5-5 I5-P"),
    ({"I5_1": "yes"}, "", "I5-2 I5-3 I5-4 I5-5 I5-6"),
    ({"I7_7": "no"}, "I7-8", ""),
    ({"I7_7": "yes"}, "", "I7-8"),
    ({"I8_1": "not-designated"}, "I8-2 I8-3 I8-4 I8-5 I8-7", "I8-6"),
    ({"I8_1": "by-custom"}, "", "I8-2 I8-3 I8-4 I8-5 I8-6 I8-7"),
    ({"II1_1": "none"}, "II1-2 II1-3 II1-4 II1-5 II1-6 II1-P", ""),
    ({"II1_1": "manual-profiles"}, "", "II1-2 II1-3 II1-4 II1-5 II1-6"),
    ({"II5_1": "not-considered"}, "II5-2 II5-3 II5-4 II5-5", ""),
    ({"II5_1": "decided-no"}, "II5-3 II5-4 II5-5", "II5-2"),
    ({"II5_1": "exists"}, "", "II5-2 II5-3 II5-4 II5-5"),
    ({"II7_1": "no"}, "II7-3 II7-4 II7-5 II7-L", "II7-2 II7-6 II7-7 II7-8"),
    ({"II7_1": "partly"}, "", "II7-3 II7-4 II7-6 II7-7 II7-8"),
    ({"II7_1": "yes", "II7_4": "0"}, "II7-5", ""),
    ({"II7_1": "yes", "II7_4": "60"}, "", "II7-5"),
    ({"III1_1": "never", "III1_3": "0"}, "III1-4", "III1-5 III1-6"),
    ({"III1_1": "yearly"}, "", "III1-4"),
]


@pytest.mark.parametrize(("answers", "skipped", "left"), PATHS, ids=[" ".join(f"{k}={v}" for k, v in path[0].items()) for path in PATHS])
def test_an_answer_opens_and_skips(answers: dict[str, str], skipped: str, left: str) -> None:
    opened = mission(**answers)
    assert standing(opened, *skipped.split()) == dict.fromkeys(skipped.split(), str(Asked.SKIPPED))
    assert standing(opened, *left.split()) == dict.fromkeys(left.split(), str(Asked.ASKED))


@pytest.mark.parametrize("answer", ["yes", "partly"])
def test_a_situation_with_a_power_opens_its_rows(answer: str) -> None:
    """One kind of goods is enough; a situation without any power has nothing more to tell."""
    opened = mission(I1_1="no")
    opened.answer("I1-1", answer, "export", "copyright")
    for code in ("I1-2", "I1-3", "I1-LM"):
        assert rows_asked(opened, code) == {"export"}, code
    assert "export" in rows_asked(opened, "I1-7") and "import" in rows_asked(opened, "I1-7"), "detentions are counted everywhere"


def test_a_procedure_that_is_not_there_cannot_be_seen_on_site() -> None:
    opened = mission(I6_1="no")
    opened.answer("I6-1", "yes", "storage")
    opened.answer("I6-1", "partly", "appeal")
    assert rows_asked(opened, "I6-2") == {"storage", "appeal"}


def test_a_follow_up_waits_while_the_answer_before_it_is_not_known() -> None:
    opened = mission()
    assert standing(opened, "I2-3", "I8-2", "II5-3") == dict.fromkeys(("I2-3", "I8-2", "II5-3"), str(Asked.WAITING))
    opened.dont_know("I2-2")
    assert standing(opened, "I2-3") == {"I2-3": str(Asked.WAITING)}


def test_not_applicable_closes_what_follows() -> None:
    opened = mission()
    opened.state_of("II5-1", AnswerState.NOT_APPLICABLE, reason="one office")
    assert standing(opened, "II5-2") == {"II5-2": str(Asked.SKIPPED)}


def test_a_facility_that_does_not_exist_is_no_row() -> None:
    opened = mission()
    for facility in ("free-port", "land-border"):
        opened.setup("facility", "no", facility)
    assert "free-port" not in rows_asked(opened, "I1-1")
    assert rows_asked(opened, "II3-1") == {"air", "sea"}


def test_what_is_ours_counts_only_where_chosen() -> None:
    opened = mission()
    assert not {"express", "luggage", "after-release"} & rows_asked(opened, "I1-1")
    opened.setup("scope-situation", "in", "luggage")
    assert "luggage" in rows_asked(opened, "I1-1")


def test_modules_are_asked_when_chosen_and_free_zones_where_there_are_any() -> None:
    opened = mission()
    assert standing(opened, "ECO-1", "FTZ-1", "STO-4") == dict.fromkeys(("ECO-1", "FTZ-1", "STO-4"), str(Asked.OUT))
    for module in ("ECO", "FTZ"):
        opened.setup("scope-module", "in", module)
    opened.setup("facility", "no", "free-zone")
    opened.setup("facility", "no", "free-port")
    assert standing(opened, "ECO-1", "FTZ-1") == {"ECO-1": str(Asked.ASKED), "FTZ-1": str(Asked.SKIPPED)}
    opened.setup("facility", "yes", "free-port")
    assert standing(opened, "FTZ-1") == {"FTZ-1": str(Asked.ASKED)}


def nothing_in_scope() -> Mission:
    opened = mission(I4_1="yes")
    for section in ("I", "II", "III"):
        opened.setup("scope-section", "out", section)
    (situations,) = (listed.rows for listed in secure_2007().row_lists if listed.scoped)
    for row in situations:
        opened.setup("scope-situation", "out", row.code)
    return opened


def test_the_short_list_is_asked_whatever_the_scope() -> None:
    opened = nothing_in_scope()
    codes = {code for item in secure_2007().trips for code in item.questions}
    assert standing(opened, *codes) == dict.fromkeys(codes, str(Asked.ASKED))
    assert standing(opened, "I1-2", "I4-2", "II1-1") == dict.fromkeys(("I1-2", "I4-2", "II1-1"), str(Asked.OUT))


def test_import_is_asked_for_the_short_list_even_where_it_is_no_situation_in_scope() -> None:
    assert rows_asked(nothing_in_scope(), "I1-1") == {"import"}


def test_the_contact_point_of_article_69_is_asked_of_wto_members() -> None:
    opened = Mission(secure_2007())
    assert standing(opened, "I8-6") == {"I8-6": str(Asked.WAITING)}
    opened.setup("wto-member", "no")
    assert standing(opened, "I8-6") == {"I8-6": str(Asked.SKIPPED)}


def test_a_self_assessment_leaves_out_what_only_a_visit_can_show() -> None:
    opened = mission(I8_1="by-law")
    opened.setup("mode", "self-assessment")
    site = ("I1-8", "I6-2", "I8-5", "II3-2", "II8-5", "III1-7")
    assert standing(opened, *site) == dict.fromkeys(site, str(Asked.SKIPPED))
