"""The history of an answer: every act; what is withdrawn or blanked for good says why."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from diagnostic.actions.answering import answer_subject, record_answer, record_text, undo
from diagnostic.actions.reading import text_of
from diagnostic.desktop.look import CheckBox
from diagnostic.desktop.questions.drawer import HISTORY
from diagnostic.desktop.questions.history_entry import HistoryEntry
from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.entry import Act
from diagnostic.model.subject import Facet, Voice
from tests.actions.conftest import said_elsewhere
from tests.desktop.questions.conftest import Key, Sitting


def entries(sitting: Sitting) -> list[HistoryEntry]:
    sitting.page.drawer.show_tab(HISTORY)
    sitting.page.drawer.history.show_question(sitting.page.current_question())
    QApplication.processEvents()
    return [one for one in sitting.page.drawer.history.findChildren(HistoryEntry) if not one.isHidden()]


def words(entry: HistoryEntry) -> list[str]:
    return [label.text() for label in entry.findChildren(QLabel)]


def press(entry: HistoryEntry, text: str) -> None:
    next(one for one in entry.findChildren(QAbstractButton) if one.text() == text).click()


def test_every_act_is_listed_the_latest_first(sitting: Sitting) -> None:
    for raw in ("yes", "no"):
        record_answer(sitting.desk, "I2-2", raw)
    undo(sitting.desk)
    sitting.open("I2-2")
    listed = [words(entry)[:2] for entry in entries(sitting)]
    assert listed == [
        ["Withdrawal: Answer", "what stood before stands again"], ["Answer · withdrawn", "No"], ["Answer · stands now", "Yes"]
    ]  # fmt: skip


def test_a_withdrawal_needs_a_reason_and_can_be_withdrawn(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "yes")
    sitting.open("I2-2")
    (entry,) = entries(sitting)
    press(entry, "Withdraw…")
    press(entry, "Withdraw it")
    assert sitting.answer("I2-2") == "yes"
    entry._reason.put("heard wrongly")
    press(entry, "Withdraw it")
    sitting.settled()
    assert sitting.answer("I2-2") == ""
    latest = entries(sitting)[0]
    assert "Reason: heard wrongly" in words(latest)
    press(latest, "Withdraw…")
    latest._reason.put("heard rightly after all")
    sitting.press(Key.Key_Return)
    sitting.settled()
    assert sitting.answer("I2-2") == "yes"


def test_blanking_for_good_takes_a_tick_and_a_reason(sitting: Sitting) -> None:
    record_text(sitting.desk, "I2-2", Facet.COMMENT, "a name that must not stand here")
    sitting.open("I2-2")
    (entry,) = entries(sitting)
    press(entry, "Blank for good…")
    button = next(one for one in entry.findChildren(QAbstractButton) if one.text() == "Blank this entry for good")
    assert not button.isEnabled()
    sure = entry.findChild(CheckBox)
    assert sure is not None
    sure.click()
    assert button.isEnabled()
    button.click()
    sitting.qtbot.waitUntil(lambda: bool(entry._problem.text()), timeout=2_000)
    assert text_of(sitting.desk, sitting.desk.state, "I2-2", Facet.COMMENT)
    entry._reason.put("named a person")
    button.click()
    sitting.settled()
    assert text_of(sitting.desk, sitting.desk.state, "I2-2", Facet.COMMENT) == ""
    assert sitting.column.card.comment.field.text() == ""
    assert b"a name that must not stand here" not in sitting.desk.path.read_bytes()
    listed = entries(sitting)
    assert [words(one)[1] for one in listed] == ["the content is gone, its place stays", "blanked for good"]
    assert sorted(one.act for one in sitting.desk.state.current(sitting.page.recorder.subject("I2-2", Facet.COMMENT)).history) == [
        Act.ASSERT, Act.REDACT
    ]  # fmt: skip


def test_what_is_being_written_about_an_act_survives_other_acts(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "yes")
    sitting.open("I2-2")
    (entry,) = entries(sitting)
    press(entry, "Withdraw…")
    entry._reason.put("half a rea")
    sitting.workplace.act(record_answer, "I2-1", "yes")
    sitting.settled()
    sitting.qtbot.wait(150)
    assert entries(sitting) == [entry]
    assert entry._reason.text() == "half a rea"


def test_a_long_history_is_shown_piece_by_piece(sitting: Sitting) -> None:
    for number in range(14):
        record_answer(sitting.desk, "I2-2", ("yes", "no")[number % 2])
    sitting.open("I2-2")
    assert len(entries(sitting)) == 10
    sitting.page.drawer.history._earlier.click()
    assert len(entries(sitting)) == 14


def test_what_somebody_else_wrote_in_another_voice_is_not_withdrawn_here(sitting: Sitting) -> None:
    said_elsewhere(sitting.desk, answer_subject(sitting.desk, "I2-2", voice=Voice.ADMINISTRATION), Answer(AnswerState.ANSWERED, "yes").as_json())
    record_answer(sitting.desk, "I2-2", "no", voice=Voice.AGREED)
    sitting.open("I2-2")
    own, theirs = entries(sitting)
    assert "Withdraw…" in [one.text() for one in own.findChildren(QAbstractButton)]
    assert [one.text() for one in theirs.findChildren(QAbstractButton)] == ["Blank for good…"]
