"""The annex of all answers: conversations are listed once and led to by number, and a matrix is gathered by answer."""

import re

from diagnostic.model.answer import AnswerState
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.report.content import Heading, Table
from tests.model.mission import Mission, secure_2007
from tests.report.content.report_text import named, part_text
from tests.report.content.test_cases import composed


def asked(pen: Mission, question: str, unit: str, role: str, day: str, means: str, voice: str = Voice.TEAM) -> None:
    facets = {Facet.RESPONDENT_UNIT: unit, Facet.RESPONDENT_ROLE: role, Facet.ASKED_ON: day, Facet.MEANS: means}
    for facet, value in facets.items():
        pen.write(Subject(Kind.QUESTION, question, facet, voice), value)


def test_a_conversation_is_listed_once_and_led_to_by_its_number() -> None:
    pen = Mission(secure_2007())
    for question in ("I2-1", "I2-2", "I2-5"):
        pen.answer(question, "yes" if question != "I2-5" else "included")
    asked(pen, "I2-1", "Legal unit", "Head", "2026-11-17", "interview")
    asked(pen, "I2-2", "Legal unit", "Head", "2026-11-17", "interview")
    asked(pen, "I2-5", "IPR unit", "", "2026-11-16", "Call")
    part = next(part for part in composed(pen).parts if part.code == "answers")
    at = next(number for number, block in enumerate(part.blocks) if isinstance(block, Heading) and block.text == "Conversations")
    listed = next(block for block in part.blocks[at:] if isinstance(block, Table))
    assert listed.rows == (
        ("1", "16 November 2026", "IPR unit", "Call"),
        ("2", "17 November 2026", "Legal unit, Head", "interview"),
    )
    text = part_text(composed(pen), "answers")
    assert named("{I2-1:text} | Yes | No. 2") in text
    assert named("{I2-2:text} | Yes | No. 2") in text
    assert text.count("Legal unit, Head") == 1


def test_a_single_one_has_its_own_word() -> None:
    pen = Mission(secure_2007())
    pen.answer("I2-7", "1")
    pen.answer("I5-5", "0")
    text = part_text(composed(pen), "answers")
    assert named("{I2-7:text} | 1 detention | ") in text
    assert named("{I5-5:text} | 0 audits | ") in text


def test_both_voices_have_their_conversations() -> None:
    pen = Mission(secure_2007())
    pen.answer("I2-1", "yes")
    pen.answer("I2-1", "yes", voice=Voice.ADMINISTRATION)
    asked(pen, "I2-1", "Legal unit", "", "2026-11-17", "interview")
    asked(pen, "I2-1", "Head office", "", "2026-10-01", "questionnaire", Voice.ADMINISTRATION)
    assert named("{I2-1:text} | Administration: Yes\nTeam: Yes | No. 1, 2") in part_text(composed(pen), "answers")


def test_a_voice_that_spoke_often_has_a_column_of_its_own() -> None:
    pen = Mission(secure_2007())
    for question in secure_2007().questions_of("I-5"):
        if question.type == "yes-partly":
            pen.answer(question.code, "yes")
            pen.answer(question.code, "partly", voice=Voice.ADMINISTRATION)
    text = part_text(composed(pen), "answers")
    assert "Question | Administration | Team | Source" in text
    assert named("{I5-2:text} | Partly | Yes | ") in text


def test_where_nobody_noted_who_was_asked_no_list_stands() -> None:
    pen = Mission(secure_2007())
    pen.answer("I2-1", "yes")
    assert "Conversations" not in part_text(composed(pen), "answers")


def test_a_matrix_is_gathered_by_answer_from_the_most_to_the_least_and_figures_stand_in_one_line() -> None:
    pen = Mission(secure_2007())
    pen.rows("I1-2", "yes")
    pen.rows("I1-2", "no", "export")
    pen.rows("I1-2", "partly", "warehouse")
    pen.rows("I1-1", "yes")
    pen.rows("I1-7", "3")
    text = part_text(composed(pen), "answers")
    row = next(line for line in text.split(" | ") if line.startswith("Yes: Import;") and "Partly" in line)
    assert [line.partition(":")[0] for line in row.splitlines()[:3]] == ["Yes", "Partly", "No"]
    assert "Partly: Customs warehouse\nNo: Export" in row
    assert "Import: 3 detentions; Export: 3 detentions; " in text


def test_what_was_declined_throughout_is_said_once() -> None:
    pen = Mission(secure_2007())
    for row in secure_2007().rows_of(secure_2007().question("II1-2")):
        pen.state_of("II1-2", AnswerState.DECLINED, row.code)
    pen.answer("II1-1", "automated-rules")
    for row in secure_2007().rows_of(secure_2007().question("II1-2")):
        if row.optional:
            pen.setup("scope-situation", "in", row.code)
    assert named("{II1-2:text} | declined, in every row | ") in part_text(composed(pen), "answers")


def test_what_nobody_asked_is_one_line_for_each_standard() -> None:
    """An empty assessment lists the standards that wait, not every question of them; what somebody did not know stands by itself."""
    pen = Mission(secure_2007())
    pen.dont_know("I2-2")
    facts = next(block for part in composed(pen).parts if part.code == "unknown" for block in part.blocks if isinstance(block, Table))
    names = [row[0] for row in facts.rows]
    assert len(names) < 30
    assert named("{I2-2}") in names
    assert next(name for name in names if name.startswith("Of I-1: ")) == "Of I-1: I1-1, I1-7, I1-8, I1-PM, I1-P"
    assert len([name for name in names if name.startswith("Of I-5: ")]) == 1


def test_many_open_rows_are_counted_and_few_are_named() -> None:
    pen = Mission(secure_2007())
    pen.rows("I1-1", "yes")
    pen.rows("I1-PM", "not-done", "import")
    pen.rows("I1-2", "yes")
    pen.dont_know("I1-2", "export")
    text = part_text(composed(pen), "findings")
    assert re.search(re.escape(named("{I1-PM}")) + r": in \d+ of \d+ rows", text)
    assert named("{I1-2}: Export") in text
