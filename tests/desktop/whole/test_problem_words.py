"""Everything that can be wrong has words in the language of the screen, and they cannot drift from what the program says."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from diagnostic.desktop.problem_sentences import SENTENCES
from diagnostic.desktop.problem_words import message_of, problem_sentence, translated
from diagnostic.model.answer import AnswerState
from diagnostic.model.answering import parse
from diagnostic.model.level import check_level_move
from diagnostic.model.problem import KnownError, Problem
from diagnostic.store.opener import open_file
from tests.model.mission import secure_2007

SOURCE = Path(__file__).parents[3] / "src" / "diagnostic"
# Whoever writes a question set or a list of administrations reads what is wrong with it in the language of its format, with file and line;
# the command ``demo`` is of the command line alone.
NOT_IN_THE_WINDOW = ("catalogue/", "actions/checking.py", "actions/sample_demo.py", "cli/")
CODE = re.compile(r"[a-z]+(\.[a-z-]+)+")


def raised() -> Iterator[tuple[str, str, list[ast.expr]]]:
    """Yield place, code and the sentences of every problem that is built anywhere."""
    for path in sorted(SOURCE.rglob("*.py")):
        name = path.relative_to(SOURCE).as_posix()
        if name.startswith(NOT_IN_THE_WINDOW):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
                continue
            first = node.args[0]
            if not (node.func.id in ("Problem", "KnownError") or node.func.id.endswith("problem")):
                continue
            if isinstance(first, ast.Constant) and isinstance(first.value, str) and CODE.fullmatch(first.value):
                # Message and remedy; the place that may follow is no sentence.
                yield f"{name}:{node.lineno}", first.value, list(node.args[1:3])


def skeletons(expression: ast.expr) -> Iterator[str]:
    """Yield the pattern of each sentence an expression can come to; nothing where it is put together elsewhere."""
    if isinstance(expression, ast.IfExp):
        yield from skeletons(expression.body)
        yield from skeletons(expression.orelse)
    elif isinstance(expression, ast.Constant) and isinstance(expression.value, str) and " " in expression.value:
        yield re.escape(expression.value)
    elif isinstance(expression, ast.JoinedStr):
        yield "".join(re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".*" for part in expression.values)


@pytest.mark.parametrize(("place", "code", "said"), list(raised()), ids=lambda value: value if isinstance(value, str) else "")
def test_every_problem_has_words_that_fit_what_is_said(place: str, code: str, said: list[ast.expr]) -> None:
    assert code in SENTENCES, f"{place}: {code} has no words in desktop/problem_sentences.py"
    for expression in said:
        for pattern in skeletons(expression):
            assert any(re.fullmatch(pattern, str(words)) for words in SENTENCES[code]), f"{place}: {pattern}"


def test_no_words_are_left_over() -> None:
    assert set(SENTENCES) - {"administrations.unreadable"} == {code for _, code, _ in raised()}


def met(tmp_path: Path) -> list[Problem | KnownError]:
    """Problems as they come from the model and the store, values and all."""
    questions = secure_2007()
    number, choice, date = questions.question("I2-7"), questions.question("I2-2"), next(q for q in questions.questions if q.type == "date")
    asked = [
        parse(number, "many"), parse(number, "1.5"), parse(number, "1,234"), parse(number, "-3"), parse(number, "9" * 200), parse(number, "5 %"),
        parse(number, "9" * 24), parse(choice, "perhaps"), parse(date, "soon"), parse(date, "31.2.2024"),
        parse(choice, "", AnswerState.NOT_APPLICABLE),
        parse(choice, "a\x00b", AnswerState.NOT_APPLICABLE), check_level_move(7, 2, "", ""), check_level_move(3, 2, "", ""),
        check_level_move(4, 2, "because", "legal-expert"),
    ]  # fmt: skip
    found: list[Problem | KnownError] = [each for each in asked if isinstance(each, Problem)]
    (tmp_path / "{file} 100 %.diagnostic").write_text("no database")
    for name in ("absent.diagnostic", "", "{file} 100 %.diagnostic"):
        with pytest.raises(KnownError) as fault:
            open_file(tmp_path / name)
        found.append(fault.value)
    return found


def test_what_is_met_is_recognised_and_said_again_in_the_same_words(qtbot: QtBot, tmp_path: Path) -> None:
    faults = met(tmp_path)
    assert len(faults) > 15
    for fault in faults:
        assert message_of(fault) == fault.message
        assert problem_sentence(fault) == f"{fault.message} {fault.remedy}".strip()


def test_a_translation_carries_the_values_it_was_said_with(pseudo_language: None, tmp_path: Path) -> None:
    for fault in met(tmp_path):
        for sentence in (fault.message, fault.remedy):
            words = translated(fault.code, sentence)
            assert words.startswith("["), f"{fault.code}: {sentence}"
    words = translated("store.missing", "There is no file {folder}.diagnostic in /a b.")
    assert "{folder}.diagnostic" in words
    assert "/a b" in words


def test_an_unknown_problem_is_said_as_it_came() -> None:
    assert problem_sentence(Problem("later.version", "Something newer.", "Do this.")) == "Something newer. Do this."
