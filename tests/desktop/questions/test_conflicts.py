"""Two heads of one voice: both are shown, and a person decides with a reason, or keeps both."""

import pytest
from PySide6.QtWidgets import QWidget

from diagnostic.actions.answering import answer_subject, record_answer, record_statement, record_text
from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.deciding import kept_reason
from diagnostic.actions.reading import statements, text_of
from diagnostic.actions.setting_up import add_member
from diagnostic.desktop.look import Mark
from diagnostic.desktop.questions.conflict_box import ConflictBox
from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.entry import Act
from diagnostic.model.flag import FlagCode
from diagnostic.model.state import Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from tests.actions.conftest import said_elsewhere
from tests.desktop.questions.conftest import Key, Sitting

NO = Answer(AnswerState.ANSWERED, "no").as_json()


@pytest.fixture
def disputed(sitting: Sitting) -> Subject:
    add_member(sitting.desk, "m-2", "Bo Ek", "legal-expert", "BE")
    record_answer(sitting.desk, "I2-2", "yes")
    subject = answer_subject(sitting.desk, "I2-2")
    said_elsewhere(sitting.desk, subject, NO)
    sitting.open("I2-2")
    return subject


def box(sitting: Sitting) -> ConflictBox:
    found = sitting.column.card.conflict
    assert found.isVisible()
    return found


def options(sitting: Sitting) -> list[str]:
    listed = box(sitting)._list
    assert listed is not None
    return [cell.option.text.split(": ")[-1] for cell in listed.cells()]


def choose(sitting: Sitting, number: int) -> None:
    listed = box(sitting)._list
    assert listed is not None
    listed.focus_answer()
    sitting.type(str(number))


def number_of(sitting: Sitting, words: str) -> int:
    return options(sitting).index(words) + 1


def test_both_answers_are_shown_with_who_said_them(sitting: Sitting, disputed: Subject) -> None:
    listed = box(sitting)._list
    assert listed is not None
    said = [cell.option.text for cell in listed.cells()]
    assert sorted(text.split(",")[0] for text in said[:2]) == ["Ada Lind", "Bo Ek"]
    assert sorted(options(sitting)[:2]) == ["No", "Yes"]
    sitting.open("I2-1")
    row = sitting.column.row("I2-2")
    assert row is not None
    assert (row.face.answer, row.face.mark) == ("two answers", Mark.CONFLICT)


def test_one_is_chosen_with_a_reason_by_keys(sitting: Sitting, disputed: Subject) -> None:
    choose(sitting, number_of(sitting, "No"))
    box(sitting).record()
    assert box(sitting)._problem.text()
    sitting.type("the article was read again")
    sitting.press(Key.Key_Return)
    sitting.settled()
    current = sitting.desk.state.current(disputed)
    assert (current.status, current.heads[0].act, current.heads[0].reason) == (Status.SETTLED, Act.DECIDE, "the article was read again")
    assert sitting.answer("I2-2") == "no"
    assert not sitting.column.card.conflict.isVisible()


def test_another_answer_of_the_editor_is_proposed_and_recorded_only_with_a_reason(sitting: Sitting, disputed: Subject) -> None:
    sitting.column.card.focus_answer()
    sitting.type("2")
    sitting.settled()
    assert sitting.desk.state.current(disputed).status is Status.CONFLICT
    assert "Partly" in options(sitting)
    sitting.type("for trademarks only")
    sitting.press(Key.Key_Return)
    sitting.settled()
    assert sitting.answer("I2-2") == "partly"


def test_both_are_kept_with_a_reason(sitting: Sitting, disputed: Subject) -> None:
    choose(sitting, number_of(sitting, "Keep both, report as open"))
    assert box(sitting)._consequence.text().startswith("In the report")
    box(sitting)._reason.focus_answer()
    sitting.type("the gazette comes by Friday")
    sitting.press(Key.Key_Return)
    sitting.settled()
    assert sitting.desk.state.current(disputed).status is Status.CONFLICT
    assert kept_reason(sitting.desk.state, disputed) == "the gazette comes by Friday"


def test_nothing_is_decided_without_a_choice(sitting: Sitting, disputed: Subject) -> None:
    box(sitting)._reason.focus_answer()
    sitting.type("so")
    sitting.press(Key.Key_Return)
    assert box(sitting)._problem.text().startswith("Choose")
    assert sitting.desk.state.current(disputed).status is Status.CONFLICT


def test_two_comments_can_be_kept_one_below_the_other(sitting: Sitting) -> None:
    record_text(sitting.desk, "I2-2", Facet.COMMENT, "art. 203")
    said_elsewhere(sitting.desk, Subject(Kind.QUESTION, "I2-2", Facet.COMMENT, Voice.TEAM), "art. 204")
    sitting.open("I2-2")
    choose(sitting, number_of(sitting, "Both texts, one below the other"))
    box(sitting)._reason.focus_answer()
    sitting.type("both apply")
    sitting.press(Key.Key_Return)
    sitting.settled()
    assert sorted(text_of(sitting.desk, sitting.desk.state, "I2-2", Facet.COMMENT).split("\n\n")) == ["art. 203", "art. 204"]


def test_cells_of_a_matrix_are_decided_one_after_the_other(sitting: Sitting) -> None:
    group = sitting.desk.questionnaire.question("I1-1").groups[0]
    for row in ("import", "export"):
        record_answer(sitting.desk, "I1-1", "yes", row=row, group=group)
        said_elsewhere(sitting.desk, answer_subject(sitting.desk, "I1-1", row, group), NO)
    sitting.open("I1-1")
    assert len(box(sitting).subjects()) == 2
    for _ in range(2):
        choose(sitting, number_of(sitting, "No"))
        box(sitting)._reason.focus_answer()
        sitting.type("read again")
        sitting.press(Key.Key_Return)
        sitting.settled()
    assert {sitting.answers("I1-1")[row, group].value for row in ("import", "export")} == {"no"}


def test_typing_over_two_answers_is_not_possible(sitting: Sitting, disputed: Subject) -> None:
    before = len(sitting.desk.state)
    sitting.column.card.focus_answer()
    sitting.press(Key.Key_Delete)
    sitting.settled()
    assert len(sitting.desk.state) == before
    editor: QWidget | None = sitting.column.card.editor
    assert editor is not None


@pytest.fixture
def sources(sitting: Sitting) -> Subject:
    """Two sources differ, and the team has said nothing itself."""
    record_statement(sitting.desk, "I2-2", "yes", "legal unit")
    record_statement(sitting.desk, "I2-2", "no", "port office")
    sitting.open("I2-2")
    return answer_subject(sitting.desk, "I2-2")


def flagged(sitting: Sitting) -> bool:
    return FlagCode.CONTRADICTION in {flag.code for flag in assess_desk(sitting.desk).flags if flag.standard == "I-2"}


def test_one_key_settles_nothing_between_two_sources(sitting: Sitting, sources: Subject) -> None:
    assert flagged(sitting)
    sitting.column.card.focus_answer()
    sitting.type("1")
    sitting.settled()
    assert (sitting.answer("I2-2"), flagged(sitting)) == ("", True)
    box(sitting).record()
    assert "reason is needed" in box(sitting)._problem.text()
    sitting.type("the gazette was read together")
    sitting.press(Key.Key_Return)
    sitting.settled()
    (head,) = sitting.desk.state.current(sources).heads
    assert (sitting.answer("I2-2"), head.reason, len(head.rests_on)) == ("yes", "the gazette was read together", 2)
    assert not flagged(sitting)
    assert not sitting.column.card.conflict.isVisible()
    assert len(statements(sitting.desk, sitting.desk.state, "I2-2")) == 2


def test_the_reason_comes_before_the_choice_and_each_account_names_its_source(sitting: Sitting, sources: Subject) -> None:
    listed = box(sitting)._list
    assert listed is not None
    assert [cell.option.text.split(",")[0] for cell in listed.cells()][:2] == ["legal unit", "port office"]
    assert box(sitting)._reason.y() < listed.y()
    stops = sitting.column.card.tab_stops()
    assert stops.index(box(sitting)._reason) < next(index for index, stop in enumerate(stops) if listed.isAncestorOf(stop))


def test_both_accounts_of_sources_are_kept_with_a_reason(sitting: Sitting, sources: Subject) -> None:
    box(sitting)._reason.focus_answer()
    sitting.type("the port is visited on Friday")
    choose(sitting, number_of(sitting, "Keep both, report as open"))
    box(sitting).record()
    sitting.settled()
    assert kept_reason(sitting.desk.state, sources) == "the port is visited on Friday"
    assert flagged(sitting)
    sitting.open("I2-1")
    row = sitting.column.row("I2-2")
    assert row is not None
    assert (row.face.answer, row.face.mark) == ("sources differ", Mark.CONFLICT)


def test_keys_alone_decide_from_the_reason_down_to_the_button(sitting: Sitting, disputed: Subject) -> None:
    sitting.qtbot.wait(150)
    box(sitting)._reason.setFocus()
    sitting.type("Seen in the decree.")
    sitting.press(Key.Key_Tab)
    sitting.type(str(number_of(sitting, "No")))
    sitting.press(Key.Key_Tab, Key.Key_Space)
    sitting.settled()
    assert sitting.desk.state.current(disputed).status is Status.SETTLED
    assert sitting.answer("I2-2") == "no"


def test_tab_goes_round_the_whole_window_and_comes_back(sitting: Sitting, disputed: Subject) -> None:
    # A second question is opened: parts of its card are made later than what stands around them.
    for code in ("I1-1", "I4-6", "I2-2"):
        sitting.open(code)
        sitting.qtbot.wait(120)
        first = sitting.focused()
        passed: list[QWidget] = []
        while sitting.focused() not in passed:
            passed.append(sitting.focused())
            sitting.press(Key.Key_Tab)
        assert sitting.focused() is first, "a circle within the circle leaves the rest out of reach"
        assert sitting.page.drawer.tabs in passed
