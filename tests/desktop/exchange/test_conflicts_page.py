"""What differs is shown side by side, decided with a reason by the keyboard alone, and taken back; what did not count stays readable."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diagnostic.actions.bringing_in import bring_in, look_into
from diagnostic.actions.desk import Desk
from diagnostic.actions.disagreeing import Standing, matters
from diagnostic.actions.importing import ImportTerms
from diagnostic.actions.recommending import edit_recommendation
from diagnostic.actions.setting_up import set_item
from diagnostic.desktop.assessment_frame import AssessmentFrame
from diagnostic.desktop.exchange.conflicts_page import DECIDED, DIFFERENCES, OPEN, ConflictsPage
from diagnostic.desktop.exchange.page import CONFLICTS
from diagnostic.model.canonical import Json
from diagnostic.model.entry import Act
from diagnostic.model.places import Places
from diagnostic.model.state import Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.team import members_of
from diagnostic.model.writing import assert_value
from tests.desktop.exchange.conftest import OWN, SECOND, exchange_of

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
Rest = Callable[[], None]
KIND_OF_RISK_SYSTEM = Subject(Kind.QUESTION, "II1-1", Facet.ANSWER, Voice.TEAM)


def desk_of(frame: AssessmentFrame) -> Desk:
    return frame.workplace.desk


@pytest.fixture
def page(sample_frame: AssessmentFrame, places: Places, qtbot: QtBot) -> ConflictsPage:
    """The page of conflicts on the sample, with both workbooks taken in."""
    desk = desk_of(sample_frame)
    looked = look_into(desk, places, [desk.path.parent / name for name in (SECOND, OWN)])
    assert looked is not None
    bring_in(desk, looked, ImportTerms(adopt=True))
    exchange = exchange_of(sample_frame)
    exchange.show_part(CONFLICTS)
    found = exchange.pages[CONFLICTS]
    assert isinstance(found, ConflictsPage)
    qtbot.waitUntil(lambda: bool(found._origins), timeout=20_000)
    found.list.setFocus()
    # Nothing was a window of its own on the way, not even for a moment: the keys would go there.
    assert QApplication.activeWindow() is found.window()
    return found


@pytest.fixture
def rest(page: ConflictsPage, sample_frame: AssessmentFrame, qtbot: QtBot) -> Rest:
    """Waits until what was decided is on the disk and shown."""

    def wait() -> None:
        workplace = sample_frame.workplace
        qtbot.waitUntil(lambda: not workplace.under_way and page._state is workplace.state, timeout=20_000)

    return wait


def press(page: ConflictsPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = page.window().focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def typed(page: ConflictsPage, text: str) -> None:
    focused = page.window().focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def go_to(page: ConflictsPage, subject: Subject) -> None:
    page.list.go_to(next(each.key for each in page._shown() if each.subject == subject))


def plain(text: str) -> str:
    return text.replace("\u2066", "").replace("\u2069", "")


def differ(desk: Desk, subject: Subject, value: Json) -> None:
    """Let a colleague say something else at a place, as on another laptop: over what stood there before the last entry."""
    head = desk.state.current(subject).heads[0]
    before = type(desk.state).of(entry for entry in desk.state.all_versions() if entry.id != head.id)
    author = members_of(desk.state)[1].code
    desk.record(
        [assert_value(before, subject, value, assessment=desk.assessment_id, author=author, at=desk.clock(), identity=desk.identity(),
                      salt=desk.identity(), confidentiality=head.confidentiality)]
    )  # fmt: skip


def test_only_what_differs_is_listed_and_counted_at_the_tab(page: ConflictsPage, sample_frame: AssessmentFrame, qtbot: QtBot) -> None:
    first = [plain(item.first) for item in page.list.items()]
    assert "II1-1 · Kind of risk system" in first
    assert len(first) == len([each for each in matters(desk_of(sample_frame), desk_of(sample_frame).state) if each.standing is Standing.OPEN])
    assert not [each for each in page._shown() if desk_of(sample_frame).state.current(each.subject).status is Status.SETTLED]
    qtbot.waitUntil(lambda: sample_frame.bar.tabs._counts.get("exchange") == len(first), timeout=20_000)


def test_both_sides_say_who_when_where_and_with_which_comment(page: ConflictsPage) -> None:
    go_to(page, KIND_OF_RISK_SYSTEM)
    one, two = page.view.sides
    who, when, *said = (plain(line) for line in one.words)
    assert (who, said[0], said[-1]) == ("1  Lena Raske", "Automated rules", "Typed in the program")
    assert when.startswith("Operational expert, The team · asked on 2026-11-17 · written 2026-11-17 ")
    assert said[1].startswith("In use since 2015 for sea imports")
    whose, when, *said = (plain(line) for line in two.words)
    assert (whose, said) == ("2  Samuel Okoro", ["Automated rules with analytics", f"{SECOND}, sheet II, cell F7"])
    # A workbook does not say when a cell was filled; when it was brought in is known.
    assert re.fullmatch(r"Legal expert, The team · asked on 2026-11-18 · brought in \d{4}-\d\d-\d\d \d\d:\d\d", when)


def test_the_keyboard_alone_decides_and_nothing_is_decided_without_a_reason(
    page: ConflictsPage, sample_frame: AssessmentFrame, rest: Rest
) -> None:
    state = desk_of(sample_frame).state
    press(page, Key.Key_Down)
    matter = page.current()
    assert matter is not None
    assert matter.subject == KIND_OF_RISK_SYSTEM
    press(page, Key.Key_Return)
    assert "Choose what should stand" in page.view.decision.trouble()
    page.list.setFocus()
    press(page, Key.Key_2)
    press(page, Key.Key_Return, Control)
    press(page, Key.Key_Return)
    assert "A reason is needed" in page.view.decision.trouble()
    assert desk_of(sample_frame).state is state
    typed(page, "Seen on the screen of the risk unit.")
    press(page, Key.Key_Return)
    rest()
    current = desk_of(sample_frame).state.current(KIND_OF_RISK_SYSTEM)
    assert current.value == {"state": "answered", "value": "automated-analytics"}
    assert (current.heads[0].act, current.heads[0].reason) == (Act.DECIDE, "Seen on the screen of the risk unit.")
    assert page.list.hasFocus()
    following = page.current()
    assert following is not None
    assert following.subject.code == "II1-4"
    assert page.view.decision.reason.text() == ""


def test_whom_the_answer_is_from_follows_the_answer_chosen(page: ConflictsPage, sample_frame: AssessmentFrame, rest: Rest) -> None:
    desk = desk_of(sample_frame)
    go_to(page, KIND_OF_RISK_SYSTEM)
    unit = Subject(Kind.QUESTION, "II1-1", Facet.RESPONDENT_UNIT, Voice.TEAM)
    assert desk.state.current(unit).is_told_differently
    press(page, Key.Key_2)
    press(page, Key.Key_Return)
    typed(page, "Seen.")
    press(page, Key.Key_Return)
    rest()
    assert desk.state.current(unit).value == "Frontline officers"
    assert not [each for each in page._matters if each.subject.code == "II1-1" and each.standing is Standing.OPEN]


def test_a_decision_is_withdrawn_with_a_reason_and_the_losing_value_stays_readable(
    page: ConflictsPage, sample_frame: AssessmentFrame, rest: Rest
) -> None:
    before = {each.key for each in page._shown()}
    go_to(page, KIND_OF_RISK_SYSTEM)
    press(page, Key.Key_1)
    press(page, Key.Key_Return)
    typed(page, "The screen shows rules alone.")
    press(page, Key.Key_Return)
    rest()
    page.show_filter(DECIDED)
    (item,) = page.list.items()
    assert item.second == "decided: Automated rules"
    assert "This stands" in page.view.sides[0].words
    assert page.view.sides[1].words[2] == "Automated rules with analytics"
    assert "Does not stand; it stays in the history" in page.view.sides[1].words
    page.list.setFocus()
    press(page, Key.Key_Return)
    press(page, Key.Key_Return)
    assert "A reason is needed" in page.view.decided.trouble()
    typed(page, "It was another screen.")
    press(page, Key.Key_Return)
    rest()
    assert page.list.items() == ()
    page.show_filter(OPEN)
    assert {each.key for each in page._shown()} == before


def test_both_can_be_kept_and_are_still_open_to_a_decision(page: ConflictsPage, sample_frame: AssessmentFrame, rest: Rest) -> None:
    go_to(page, KIND_OF_RISK_SYSTEM)
    press(page, Key.Key_3)
    press(page, Key.Key_Return)
    typed(page, "The unit sends its manual by Friday.")
    press(page, Key.Key_Return)
    rest()
    assert desk_of(sample_frame).state.current(KIND_OF_RISK_SYSTEM).status is Status.CONFLICT
    assert KIND_OF_RISK_SYSTEM not in {each.subject for each in page._shown()}
    page.show_filter(DECIDED)
    assert page.list.items()[0].second == "both kept, reported as open"
    assert "The unit sends its manual by Friday." in page.view._kept.text()
    assert page.view.decision.isVisible()


def test_two_texts_can_be_joined(page: ConflictsPage, sample_frame: AssessmentFrame, rest: Rest) -> None:
    comment = Subject(Kind.QUESTION, "II3-1", Facet.COMMENT, Voice.TEAM)
    go_to(page, comment)
    press(page, Key.Key_3)
    press(page, Key.Key_Return)
    typed(page, "Both are about different posts.")
    press(page, Key.Key_Return)
    rest()
    value = str(desk_of(sample_frame).state.current(comment).value)
    assert value.startswith("Working cards")
    assert "\n\nAu poste frontière" in value


def test_a_difference_of_voices_is_shown_and_not_decided(page: ConflictsPage, sample_frame: AssessmentFrame) -> None:
    open_before = len(page.list.items())
    page.show_filter(DIFFERENCES)
    first = [plain(item.first) for item in page.list.items()]
    assert "I1-5 · Limits on action in transit" in first
    page.list.go_to(next(each.key for each in page._shown() if each.subject.code == "I1-5"))
    assert [plain(side.words[0]) for side in page.view.sides] == ["The administration", "The team"]
    assert "Article 148 of the Customs Code speaks of goods in transit" in page.view.words()
    assert not page.view.decision.isVisible()
    assert not page.view.decided.isVisible()
    assert page.view._difference.isVisible()
    press(page, Key.Key_1)
    page.show_filter(OPEN)
    assert len(page.list.items()) == open_before


def test_every_kind_of_matter_has_words_and_can_be_decided(page: ConflictsPage, sample_frame: AssessmentFrame, rest: Rest) -> None:
    desk = desk_of(sample_frame)
    set_item(desk, "aims", "To see how it works.")
    edit_recommendation(desk, "R-I2b", Facet.TITLE, "Tell right holders")
    places: list[tuple[Subject, Json]] = [
        (Subject(Kind.SETUP, "aims", Facet.VALUE, Voice.TEAM), "To prepare a manual."),
        (Subject(Kind.SETUP, "facility", Facet.VALUE, Voice.TEAM, "free-zone"), "no"),
        (Subject(Kind.RECOMMENDATION, "R-I2b", Facet.TITLE, Voice.TEAM), "Give notice to right holders"),
        (next(each for each in desk.state.subjects(Kind.EVIDENCE)), {"kind": "document", "title": "Another title"}),
        (next(each for each in desk.state.subjects(Kind.CELL)), {"level": 0}),
    ]
    for subject, value in places:
        differ(desk, subject, value)
    page.hide()
    page.show()
    for subject, _ in places:
        assert desk.state.current(subject).status is Status.CONFLICT, subject
        go_to(page, subject)
        first = next(item.first for item in page.list.items() if item.key == page.list.current_key())
        assert first.strip()
        assert len(page.view.sides) == 2
        assert all(side.words[2].strip() and "{" not in side.words[2] for side in page.view.sides), page.view.words()
        page.list.setFocus()
        press(page, Key.Key_2)
        press(page, Key.Key_Return)
        typed(page, "Agreed at the table.")
        press(page, Key.Key_Return)
        rest()
        assert desk.state.current(subject).status is Status.SETTLED, subject
    assert desk.state.current(places[0][0]).value == "To prepare a manual."


def test_the_links_lead_to_where_it_stands(page: ConflictsPage, sample_frame: AssessmentFrame, qtbot: QtBot) -> None:
    go_to(page, KIND_OF_RISK_SYSTEM)
    page.view.link.click()
    assert sample_frame.current_tab() == "questions"
    assert sample_frame.current_question() == "II1-1"
    desk = desk_of(sample_frame)
    set_item(desk, "aims", "To see how it works.")
    differ(desk, Subject(Kind.SETUP, "aims", Facet.VALUE, Voice.TEAM), "To prepare a manual.")
    sample_frame.show_tab("exchange")
    go_to(page, Subject(Kind.SETUP, "aims", Facet.VALUE, Voice.TEAM))
    page.view.link.click()
    assert sample_frame.current_tab() == "setup"


def test_what_was_settled_elsewhere_is_said_and_not_decided_again(page: ConflictsPage, sample_frame: AssessmentFrame, qtbot: QtBot) -> None:
    from diagnostic.actions.deciding import let_stand

    desk = desk_of(sample_frame)
    go_to(page, KIND_OF_RISK_SYSTEM)
    press(page, Key.Key_1)
    let_stand(desk, KIND_OF_RISK_SYSTEM, desk.state.current(KIND_OF_RISK_SYSTEM).heads[0].id, "At the table.")
    press(page, Key.Key_Return)
    typed(page, "Once more.")
    press(page, Key.Key_Return)
    qtbot.waitUntil(lambda: "settled it meanwhile" in page.view.decision.trouble(), timeout=20_000)
    assert desk.state.current(KIND_OF_RISK_SYSTEM).heads[0].reason == "At the table."


def test_nothing_to_decide_is_said(exchange_without_conflicts: ConflictsPage) -> None:
    assert exchange_without_conflicts.list.items() == ()
    assert exchange_without_conflicts._stack.currentWidget() is exchange_without_conflicts._empty[OPEN]


@pytest.fixture
def exchange_without_conflicts(window: object) -> ConflictsPage:
    """The page of conflicts of a fresh mission."""
    exchange = exchange_of(window.frame)  # type: ignore[attr-defined]
    exchange.show_part(CONFLICTS)
    page = exchange.pages[CONFLICTS]
    assert isinstance(page, ConflictsPage)
    return page
