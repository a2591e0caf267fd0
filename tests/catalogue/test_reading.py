"""A set with errors is refused as a whole, and everything that is wrong with it is said at once."""

from pathlib import Path

import pytest

from diagnostic.catalogue.compiled import load_questionnaire
from diagnostic.catalogue.reader import read_questionnaire
from diagnostic.model.problem import RefusedError, Severity
from diagnostic.model.questionnaire import Dimension
from tests.catalogue.small_set import SmallSet, said, small_set

Q, TEXTS = "questions/S-1.yaml", "text/en/texts.yaml"


def codes(small: SmallSet) -> list[tuple[str, str]]:
    return [(problem.code, problem.place) for problem in small.check()]


def test_a_sound_set_has_nothing_to_say(tmp_path: Path) -> None:
    assert small_set(tmp_path).check() == ()


def test_the_set_holds_what_the_files_say(tmp_path: Path) -> None:
    questionnaire, _ = read_questionnaire(small_set(tmp_path).folder)
    assert questionnaire is not None
    assert (questionnaire.code, questionnaire.version, questionnaire.languages) == ("small", "1.0", ("en",))
    assert [question.code for question in questionnaire.questions] == ["Q-1", "Q-2", "Q-3", "Q-4", "Q-5", "Q-6"]
    assert questionnaire.question("Q-2").options == ("red", "green")
    assert questionnaire.cell("S-1.P").dimension is Dimension.PRACTICE
    assert questionnaire.text("question.Q-1.text") == "Is there a rule?"
    assert len(questionnaire.digest) == 64


def test_problems_of_all_files_and_of_both_steps_are_said_at_once(tmp_path: Path) -> None:
    small = small_set(
        tmp_path,
        ("standards.yaml", "addressee: NA", "addressee: XX"),
        ("trips.yaml", "questions: [Q-1]", "questions: [Q-1, Q-9]"),
        (Q, "ask: [LEG]", "ask: [LAG]"),
        ("instruments.yaml", "- {code: HB}", "- {code: no}"),
        (TEXTS, "Is there a rule?", "Is there and/or was there a rule?"),
    )
    assert codes(small) == [
        ("yaml.bool", small.place("instruments.yaml", "no")),
        ("reference.dangling", small.place(Q, "ask: [LAG]")),
        ("reach.not-looked-at", small.place("set.yaml", "format")),
        ("shape.unknown-value", small.place("standards.yaml", "XX")),
        ("wording.double", small.place(TEXTS, "and/or")),
        ("reference.dangling", small.place("trips.yaml", "Q-9")),
    ]


def test_what_only_follows_from_an_unread_file_is_not_said(tmp_path: Path) -> None:
    """Without its questions, every rule and level would name something that is missing."""
    small = small_set(tmp_path, (Q, "type: text", "type: txt"))
    assert codes(small) == [
        ("shape.unknown-value", small.place(Q, "txt")),
        ("reach.not-looked-at", small.place("set.yaml", "format")),
    ]


@pytest.mark.parametrize(
    "file", ["standards.yaml", "rows.yaml", "cells.yaml", "instruments.yaml", "rules.yaml", "trips.yaml", Q, TEXTS]
)
def test_one_broken_file_is_one_problem(tmp_path: Path, file: str) -> None:
    small = small_set(tmp_path, (file, "", "a: [\n"))
    errors = [problem for problem in small.check() if problem.severity is Severity.ERROR]
    assert [problem.code for problem in errors] == ["yaml.syntax"], said(tuple(errors))
    assert errors[0].place.startswith(file)


def test_with_a_broken_frame_the_other_files_are_read_all_the_same(tmp_path: Path) -> None:
    frame, text = ("set.yaml", "format: 1", "format: one"), (TEXTS, "Rule, owner: Head}", "Rule, owner: no}")
    small = small_set(tmp_path, frame, (Q, "type: text", "type: txt"), text)
    assert codes(small) == [
        ("shape.unknown-value", small.place(Q, "txt")),
        ("shape.unknown-value", small.place("set.yaml", "format")),
        ("reach.not-looked-at", "set.yaml:2"),
        ("yaml.bool", small.place(TEXTS, "no}")),
    ]


def test_missing_files(tmp_path: Path) -> None:
    small = small_set(tmp_path)
    (tmp_path / "standards.yaml").unlink()
    (tmp_path / Q).unlink()
    assert codes(small) == [
        ("set.missing-file", "questions/*.yaml"),
        ("reach.not-looked-at", "set.yaml:2"),
        ("set.missing-file", "standards.yaml"),
    ]
    (tmp_path / "set.yaml").unlink()
    assert codes(small) == [("set.no-frame", tmp_path.name)]


def test_no_folder_is_a_problem_too(tmp_path: Path) -> None:
    questionnaire, (problem,) = read_questionnaire(tmp_path / "nowhere")
    assert questionnaire is None
    assert "set.yaml" in problem.remedy


def test_an_empty_folder_and_an_empty_file(tmp_path: Path) -> None:
    assert read_questionnaire(tmp_path)[1][0].code == "set.no-frame"
    (tmp_path / "set.yaml").write_text("", encoding="utf-8")
    questionnaire, problems = read_questionnaire(tmp_path)
    assert questionnaire is None
    assert {problem.message for problem in problems} >= {"The key code is missing.", "The key sections is missing."}


def test_nothing_is_half_loaded(tmp_path: Path) -> None:
    small = small_set(tmp_path / "set", (Q, "type: text", "type: txt"), ("trips.yaml", "is: [partly]", "is: [part]"))
    cache = tmp_path / "cache"
    with pytest.raises(RefusedError) as refused:
        load_questionnaire(small.folder, cache)
    assert refused.value.problems == small.check()
    assert not cache.exists()


def test_parts_may_be_spread_over_several_files(tmp_path: Path) -> None:
    small = small_set(
        tmp_path,
        ("questions/more.yaml", "", "questions:\n  - {code: Q-7, standard: S-1, dimension: law, basis: beyond, type: date}\n"),
        ("text/en/more.yaml", "", "question:\n  Q-7: {text: Since when?, short: Since}\n"),
        ("rows-more.yaml", "", "row_lists:\n  - {code: hours, rows: [{code: night}]}\n"),
    )
    assert small.check() == ()
    questionnaire, _ = read_questionnaire(small.folder)
    assert questionnaire is not None
    assert [question.code for question in questionnaire.questions_of("S-1")][-1] == "Q-7"


def test_a_text_said_in_two_files_is_said_twice(tmp_path: Path) -> None:
    small = small_set(tmp_path, ("text/en/more.yaml", "", "question:\n  Q-1: {text: Is there a law?}\n"))
    problem = next(problem for problem in small.check() if problem.code == "set.duplicate-code")
    assert "question.Q-1.text" in problem.message
    assert problem.place == small.place(TEXTS, "Q-1: {text")


def test_the_order_of_questions_follows_the_standards_and_not_the_files(tmp_path: Path) -> None:
    small = small_set(
        tmp_path,
        ("questions/A-first.yaml", "", "questions:\n  - {code: Q-0, standard: S-2, dimension: information, basis: beyond, type: text}\n"),
        ("text/en/more.yaml", "", "question:\n  Q-0: {text: What is planned?, short: Planned}\n"),
    )
    questionnaire, problems = read_questionnaire(small.folder)
    assert questionnaire is not None, said(problems)
    assert [question.code for question in questionnaire.questions] == ["Q-1", "Q-2", "Q-3", "Q-4", "Q-5", "Q-0", "Q-6"]


def test_what_need_not_be_written_can_be_left_out(tmp_path: Path) -> None:
    """Every key that the reference calls not needed, in one question, standard, row, rule and cell that have none of them."""
    small = small_set(
        tmp_path,
        ("rules.yaml", "    instruments: []\n", ""),
        (Q, "    ask: [LEG]\n", ""),
        ("set.yaml", "glossary: [term-1]\n", ""),
        ("set.yaml", ", paragraphs: ['10']", ""),
        (TEXTS, "glossary:\n  term-1: {term: Term, definition: What it means.}\n", ""),
    )
    assert small.check() == ()
