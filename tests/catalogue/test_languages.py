"""Another language is files beside the first one, and a line in set.yaml: no change of code, whole or in part."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from diagnostic.catalogue.compiled import load_questionnaire
from diagnostic.catalogue.form import questionnaire_from_bytes, questionnaire_to_bytes
from diagnostic.catalogue.reader import read_questionnaire
from diagnostic.model.problem import Problem, Severity
from diagnostic.model.questionnaire import Questionnaire
from tests.catalogue.small_set import FILES, small_set
from tests.model.mission import REPOSITORY, secure_2007

SHIPPED = REPOSITORY / "questionnaires" / "secure-2007"
# An invented language: a few words, one of them written from right to left.
SMALL = """
set:
  title: Lo seto
question:
  I1-1:
    text: Ka la lejo permesas teni varojn?
    short: Teni varojn
option:
  'yes': نعم
  'no': Ne
"""


def with_language(folder: Path, texts: str) -> tuple[Questionnaire, tuple[Problem, ...]]:
    copy = shutil.copytree(SHIPPED, folder / "secure-2007")
    frame = copy / "set.yaml"
    frame.write_text(frame.read_text("utf-8").replace("languages: [en]", "languages: [en, xx]"), "utf-8")
    (copy / "text" / "xx").mkdir()
    (copy / "text" / "xx" / "words.yaml").write_text(texts, encoding="utf-8")
    questionnaire, problems = read_questionnaire(copy)
    assert questionnaire is not None, problems
    return questionnaire, problems


@pytest.fixture(scope="module")
def partial(tmp_path_factory: pytest.TempPathFactory) -> tuple[Questionnaire, tuple[Problem, ...]]:
    return with_language(tmp_path_factory.mktemp("partial"), SMALL)


def test_a_partial_translation_loads_and_falls_back(partial: tuple[Questionnaire, tuple[Problem, ...]]) -> None:
    questionnaire, _ = partial
    assert questionnaire.languages == ("en", "xx")
    assert questionnaire.text("question.I1-1.text", "xx") == "Ka la lejo permesas teni varojn?"
    assert questionnaire.text("option.yes", "xx") == "نعم"
    assert questionnaire.text("question.I1-2.text", "xx") == secure_2007().text("question.I1-2.text")
    assert questionnaire.text("question.I1-1.text", "en") == questionnaire.text("question.I1-1.text")
    assert questionnaire.text("question.I1-1.text", "zz") == questionnaire.text("question.I1-1.text"), "a language that is not there"


def test_what_is_not_translated_is_one_warning_for_each_file(partial: tuple[Questionnaire, tuple[Problem, ...]]) -> None:
    """A line for each of two thousand texts would help nobody; a translator works file by file."""
    _, problems = partial
    assert all(problem.severity is Severity.WARNING for problem in problems)
    assert [problem.code for problem in problems] == ["text.untranslated"] * 7
    first = next(problem for problem in problems if "section-I.yaml" in problem.message)
    assert "the first of them question.I1-1.guidance" in first.message
    assert first.place.startswith("text/en/section-I.yaml:")
    assert "text/xx/" in first.remedy


def test_questions_levels_and_rules_stay_the_same_in_another_language(partial: tuple[Questionnaire, tuple[Problem, ...]]) -> None:
    questionnaire, _ = partial
    shipped = secure_2007()
    assert replace(questionnaire, texts={}, digest="", languages=()) == replace(shipped, texts={}, digest="", languages=())
    assert (questionnaire.version, questionnaire.digest != shipped.digest) == (shipped.version, True)


def test_both_languages_travel_in_the_assessment_and_in_the_compiled_form(
    partial: tuple[Questionnaire, tuple[Problem, ...]], tmp_path: Path
) -> None:
    questionnaire, _ = partial
    assert questionnaire_from_bytes(questionnaire_to_bytes(questionnaire)) == questionnaire
    small = small_set(tmp_path / "set", ("set.yaml", "languages: [en]", "languages: [en, xx]"), ("text/xx/a.yaml", "", "set: {title: Lo seto}\n"))
    for _ in range(2):
        assert load_questionnaire(small.folder, tmp_path / "cache").text("set.title", "xx") == "Lo seto"


def test_a_whole_translation_has_nothing_to_say(tmp_path: Path) -> None:
    texts = FILES["text/en/texts.yaml"]
    small = small_set(tmp_path, ("set.yaml", "languages: [en]", "languages: [xx, en]"), ("text/xx/texts.yaml", "", texts))
    assert small.check() == ()


def test_the_first_language_has_to_be_whole(tmp_path: Path) -> None:
    small = small_set(tmp_path, ("set.yaml", "languages: [en]", "languages: [xx, en]"), ("text/xx/texts.yaml", "", "set: {title: Lo seto}\n"))
    missing = [problem for problem in small.check() if problem.code == "text.missing"]
    assert missing and all(problem.severity is Severity.ERROR for problem in missing)


def test_a_mistaken_key_in_another_language_is_found(tmp_path: Path) -> None:
    words = "question:\n  Q-1: {txt: Cu?}\naddressee: {head: Cefo}\n"
    small = small_set(tmp_path, ("set.yaml", "languages: [en]", "languages: [en, xx]"), ("text/xx/a.yaml", "", words))
    unused = [problem for problem in small.check() if problem.code == "text.unused"]
    assert [(problem.place, problem.severity) for problem in unused] == [("text/xx/a.yaml:2", Severity.WARNING)]
    assert "question.Q-1.txt" in unused[0].message


def test_rows_have_their_place_in_every_language(tmp_path: Path) -> None:
    small = small_set(
        tmp_path, ("set.yaml", "languages: [en]", "languages: [en, xx]"), ("text/xx/a.yaml", "", "rule:\n  R-1: {text: 'Konsideru {vicoj}.'}\n")
    )
    assert "text.place" in [problem.code for problem in small.check() if problem.severity is Severity.ERROR]


def test_a_question_that_reads_badly_in_english_is_not_judged_in_another_language(tmp_path: Path) -> None:
    """The rules of wording are written for English."""
    words = "question:\n  Q-1: {text: Is there and/or was there a rule?}\n"
    small = small_set(tmp_path, ("set.yaml", "languages: [en]", "languages: [en, xx]"), ("text/xx/a.yaml", "", words))
    assert not [problem for problem in small.check() if problem.code.startswith("wording")]
