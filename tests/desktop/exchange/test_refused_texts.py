"""What a workbook said and could not be read: at its question, and under Decide; dealt with there, and brought back by undo."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from diagnostic.actions.answering import undo
from diagnostic.actions.exporting import ExportOptions, export_workbook
from diagnostic.actions.importing import import_workbooks
from diagnostic.desktop.assessment_frame import AssessmentFrame
from diagnostic.desktop.exchange.conflicts_page import OPEN, UNREAD, ConflictsPage
from diagnostic.desktop.exchange.page import CONFLICTS
from diagnostic.desktop.look import Label, LinkButton
from diagnostic.desktop.parts import QUESTIONS
from diagnostic.desktop.questions.drawer import HISTORY, VOICES
from diagnostic.desktop.questions.page import QuestionsPage
from diagnostic.desktop.questions.refused_card import RefusedCard
from diagnostic.model.places import Places
from diagnostic.model.refused_text import refused_texts
from tests.desktop.exchange.conftest import exchange_of
from tests.exchange.filled import Filled

FOUND = "about <b>twelve</b>"


@pytest.fixture
def frame(sample_frame: AssessmentFrame, places: Places, tmp_path: Path) -> AssessmentFrame:
    """The sample, into which a workbook was taken of which one cell could not be read."""
    desk, path = sample_frame.workplace.desk, tmp_path / "back.xlsx"
    export_workbook(desk, places, path, ExportOptions(scope=("I-2",)))
    book = Filled(path)
    book.put("I2-7", FOUND)
    import_workbooks(desk, places, [book.save(path)])
    return sample_frame


def texts(card: RefusedCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if isinstance(label, Label)]


def card_of(frame: AssessmentFrame, qtbot: QtBot) -> RefusedCard:
    frame.show_tab(QUESTIONS)
    page = frame.findChild(QuestionsPage)
    assert isinstance(page, QuestionsPage)
    page.open_question("I2-7")
    page.drawer.show_tab(VOICES)

    def told() -> list[RefusedCard]:
        cards = page.drawer.voices.findChildren(RefusedCard)
        return [one for one in cards if any("back.xlsx" in line for line in texts(one))]

    qtbot.waitUntil(lambda: bool(told()), timeout=10_000)
    return told()[0]


def test_it_stands_at_its_question_until_it_was_dealt_with(frame: AssessmentFrame, qtbot: QtBot) -> None:
    workplace = frame.workplace
    card = card_of(frame, qtbot)
    page = frame.findChild(QuestionsPage)
    assert isinstance(page, QuestionsPage)
    where, whose, found, remedy = texts(card)
    assert where.translate({0x2066: None, 0x2069: None}).startswith("Could not be read in back.xlsx, sheet I, cell ")
    assert (whose, found) == ("The administration", f"“{FOUND}”")
    assert remedy == "This is not a number. Type digits only, such as 1234 or 12.5; put anything else in the comment."
    counted = page.drawer.voices.count_at("I2-7")
    link = card.findChild(LinkButton)
    assert link is not None
    assert link.accessibleName() == f"Dealt with: {FOUND}"
    link.click()
    qtbot.waitUntil(lambda: workplace.under_way == 0 and not list(refused_texts(workplace.state)), timeout=10_000)
    page.drawer.show_tab(VOICES)
    assert page.drawer.voices.count_at("I2-7") == counted - 1
    page.drawer.show_tab(HISTORY)
    history = [label.text() for label in page.drawer.history.findChildren(QLabel)]
    assert f"“{FOUND}”" in history
    assert not any("source: answer" in line for line in history)
    undo(workplace.desk)
    assert [each.text for each in refused_texts(workplace.state)] == [FOUND]


def test_decide_lists_it_apart_and_leads_to_its_question(frame: AssessmentFrame, qtbot: QtBot) -> None:
    exchange = exchange_of(frame)
    exchange.show_part(CONFLICTS)
    page = exchange.pages[CONFLICTS]
    assert isinstance(page, ConflictsPage)
    qtbot.waitUntil(lambda: bool(page._origins), timeout=20_000)
    assert all("twelve" not in item.second for item in page.list.items())
    page.show_filter(UNREAD)
    (item,) = page.list.items()
    assert FOUND in item.second
    assert "back.xlsx" in page.view.words()
    assert page.view.decision.isHidden()
    with qtbot.waitSignal(page.question_wanted) as asked:
        page.view.link.click()
    assert asked.args == ["I2-7"]
    assert isinstance(page.view.deal, QPushButton)
    frame.show_tab("exchange")
    page.view.deal.click()
    qtbot.waitUntil(lambda: not page.list.items(), timeout=10_000)
    page.show_filter(OPEN)
    assert page.filters.current_key() == OPEN


def test_what_was_said_badly_of_the_set_up_evidence_and_a_reply_stands_under_decide(
    sample_frame: AssessmentFrame, places: Places, tmp_path: Path, qtbot: QtBot
) -> None:
    desk, path = sample_frame.workplace.desk, tmp_path / "back.xlsx"
    export_workbook(desk, places, path, ExportOptions(findings=True, team_answers=True))
    book = Filled(path)
    keys = [key for sheet in book.book.worksheets for _, key in book.keys(sheet)]
    book.put("setup|wto-member", "perhaps so")
    book.put(next(key for key in keys if key.startswith("recommendation|")), "we shall see", "reply")
    evidence = next(key for key in keys if key.startswith("evidence|"))
    for column, text in (("title", "Customs Code"), ("kind", "Document"), ("published", "in part")):
        book.put(evidence, text, column)
    import_workbooks(desk, places, [book.save(path)])
    exchange = exchange_of(sample_frame)
    exchange.show_part(CONFLICTS)
    page = exchange.pages[CONFLICTS]
    assert isinstance(page, ConflictsPage)
    qtbot.waitUntil(lambda: bool(page._matters) and bool(page._origins), timeout=20_000)
    page.show_filter(UNREAD)
    shown = {}
    for item in page.list.items():
        page.list.go_to(item.key)
        shown[item.sides] = (item.first, page.view.link.text() if page.view.link.isVisible() else "", page.view.words())
    by_text = {text: words for sides, words in shown.items() for text in sides}
    first, link, words = by_text["perhaps so"]
    assert (first, link) == ("Member of the WTO", "Go to the set-up")
    assert "perhaps so" in words
    first, link, _ = by_text["we shall see"]
    assert first.endswith("Reply")
    assert link == "Go to the recommendation"
    assert by_text["in part"][0].translate({0x2066: None, 0x2069: None}).startswith(evidence.partition("|")[2])
