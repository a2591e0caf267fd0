"""Import in the window: everything is shown before anything is written, each cell once; one bad file stops none of the others."""

import re
import shutil
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diagnostic.actions.answering import record_answer, withdraw
from diagnostic.actions.desk import Desk, Recorded
from diagnostic.actions.opening import open_assessment
from diagnostic.actions.sample import NAME
from diagnostic.actions.setting_up import work_as
from diagnostic.desktop.assessment_frame import AssessmentFrame
from diagnostic.desktop.exchange.import_page import ImportPage
from diagnostic.desktop.exchange.page import IMPORT
from diagnostic.desktop.exchange.triage_rows import ALL, FILTERS
from diagnostic.desktop.window import MainWindow
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.team import members_of
from diagnostic.model.triage.cell import CellState
from tests.desktop.exchange.conftest import OWN, SECOND, Settled, exchange_of
from tests.exchange.filled import Filled


def desk_of(frame: AssessmentFrame) -> Desk:
    return frame.workplace.desk


def folder_of(frame: AssessmentFrame) -> Path:
    return desk_of(frame).path.parent


def rows(page: ImportPage) -> dict[str, list[str]]:
    """The table of files: name, and the words of its cells."""
    return {plain(row.cells[0].text): [plain(cell.text) for cell in row.cells[1:]] for row in page.triage.files.rows()}


def cells(page: ImportPage, key: str) -> list[tuple[str, ...]]:
    """The table of cells under a filter."""
    page.triage.filters._pick(key)
    return [tuple(plain(cell.text) for cell in row.cells) for row in page.triage.cells.rows()]


def plain(text: str) -> str:
    return text.replace("\u2066", "").replace("\u2069", "")


def backups(frame: AssessmentFrame) -> list[str]:
    return sorted(path.name for path in folder_of(frame).glob("*.before-*"))


def add(page: ImportPage, settled: Settled, *paths: Path) -> None:
    page.work.add(paths)
    settled()


def test_the_workbooks_beside_the_sample_are_proposed(import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled) -> None:
    assert [plain(link.text()) for link in import_page.choose.links] == [OWN, SECOND, "All of them"]
    import_page.choose.links[-1].click()
    settled()
    assert sorted(rows(import_page)) == [OWN, SECOND]
    assert backups(sample_frame) == []


def test_every_cell_is_shown_once_and_nothing_is_written(import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled) -> None:
    before = desk_of(sample_frame).state.digest()
    add(import_page, settled, folder_of(sample_frame) / SECOND)
    row = rows(import_page)[SECOND]
    parts = import_page.triage.balance().split(" = ")[1].split(" + ")
    assert sum(int(part.split()[0]) for part in parts) == int(row[8]) == 1106
    assert import_page.triage._adds_up.isVisible()
    shown = {key: len(cells(import_page, key)) for key in FILTERS}
    assert row == [
        "The team", *(str(shown[key]) for key in ("new", "same", "conflict", "withdrawn", "asked", "refused")), row[7], "1106",
        f"Ready, {shown['look']} to look at",
    ]
    assert min(shown[key] for key in ("new", "same", "conflict", "withdrawn", "asked", "refused")) > 0
    assert len(cells(import_page, ALL)) == sum(shown[key] for key in FILTERS if key != "look")
    assert desk_of(sample_frame).state.digest() == before
    assert backups(sample_frame) == []


def test_a_refused_cell_says_where_it_stands_what_was_found_and_what_to_do(
    import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled, qtbot: QtBot
) -> None:
    add(import_page, settled, folder_of(sample_frame) / SECOND)
    assert cells(import_page, CellState.REFUSED) == [
        ("II4-4", "II!F84", "Answer", "12-24", "Not measured", "Refused"),
        ("STO-6a · Kilograms", "Modules!F22", "Answer", "about 3 tonnes", "Not measured", "Refused"),
    ]
    import_page.triage.cells.setFocus()
    QTest.keyClick(import_page.triage.cells, Qt.Key.Key_Down)
    words = plain(import_page.triage.panel.words())
    expected = ("STO-6a", "Modules!F22", "Found\nabout 3 tonnes", "This is not a number.", "What to do\nType digits only", "Nothing is taken")
    assert [each for each in expected if each not in words] == []
    with qtbot.waitSignal(import_page.question_wanted) as wanted:
        QTest.keyClick(import_page.triage.cells, Qt.Key.Key_Return)
    assert wanted.args == ["STO-6a"]
    assert sample_frame.current_question() == "STO-6a"


def test_taking_in_makes_a_copy_first_and_tells_every_page(
    import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled, qtbot: QtBot
) -> None:
    desk = desk_of(sample_frame)
    before, heard = desk.state.digest(), list[Recorded]()
    sample_frame.workplace.recorded.connect(heard.append)
    add(import_page, settled, folder_of(sample_frame) / SECOND)
    new = import_page.work.outlook.new if import_page.work.outlook else 0
    import_page.triage.cells.setFocus()
    QTest.keyClick(import_page.triage.cells, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert sum(len(each.entries) for each in heard) == new > 0
    (copy,) = backups(sample_frame)
    assert copy in import_page.bar.said()
    old = open_assessment(folder_of(sample_frame) / copy, read_only=True)
    assert old.state.digest() == before
    old.close()
    assert Subject(Kind.QUESTION, "II1-1", Facet.ANSWER, Voice.TEAM) in {current.subject for current in desk.state.conflicts()}
    assert import_page.decide.isVisible()
    with qtbot.waitSignal(import_page.conflicts_wanted):
        import_page.decide.click()
    import_page.again.click()
    assert not import_page.work.paths
    add(import_page, settled, folder_of(sample_frame) / SECOND)
    assert rows(import_page)[SECOND][-1] == "Nothing new"
    assert not import_page.take.isEnabled()
    assert backups(sample_frame) == [copy]


def test_one_bad_file_stops_none_of_the_others(import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes((folder_of(sample_frame) / SECOND).read_bytes()[:4000])
    absent, letter = tmp_path / "absent.xlsx", tmp_path / "letter.xlsx"
    letter.write_text("Dear colleague")
    before = desk_of(sample_frame).state.digest()
    add(import_page, settled, bad, absent, letter, folder_of(sample_frame) / SECOND)
    outcomes = {name: row[-1] for name, row in rows(import_page).items()}
    assert re.fullmatch(r"Ready, \d+ to look at", outcomes.pop(SECOND))
    assert outcomes == {"bad.xlsx": "Refused", "absent.xlsx": "Refused", "letter.xlsx": "Refused"}
    import_page.triage.files.go_to(str(letter))
    assert "not a workbook" in import_page.triage.notes.text()
    import_page.take.click()
    settled()
    assert desk_of(sample_frame).state.digest() != before
    assert re.fullmatch(r"Taken in, \d+ to look at", rows(import_page)[SECOND][-1])


def test_adopting_is_reached_by_the_keyboard(import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled) -> None:
    add(import_page, settled, folder_of(sample_frame) / OWN)
    switch = exchange_of(sample_frame).switch
    switch.setFocus()
    reached = []
    for _ in range(3):
        QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached[:2] == [import_page.terms.adopt, import_page.triage.files]
    import_page.terms.clear()
    import_page.work.clear()
    settled()
    exchange_of(sample_frame).setFocus()
    QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_F6)
    assert QApplication.focusWidget() is import_page.choose.choose


def test_a_self_assessment_is_taken_in_only_when_it_is_adopted(import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled) -> None:
    add(import_page, settled, folder_of(sample_frame) / OWN)
    assert rows(import_page)[OWN][-1] == "A self-assessment: adopt it?"
    assert not import_page.take.isEnabled()
    assert import_page.terms.isVisible()
    import_page.terms.adopt.click()
    settled()
    assert rows(import_page)[OWN][-1].startswith("Ready to adopt")
    import_page.take.click()
    settled()
    value = desk_of(sample_frame).state.current(Subject(Kind.QUESTION, "I1-5", Facet.ANSWER, Voice.ADMINISTRATION)).value
    assert value == {"state": "answered", "value": "all-transit"}
    assert not import_page.terms.isVisible()


def corrected(frame: AssessmentFrame) -> Path:
    """The second expert's workbook, sent again with another figure."""
    book = Filled(folder_of(frame) / SECOND)
    book.put("II1-4", "8")
    return book.save(folder_of(frame) / "corrected.xlsx")


def test_a_corrected_workbook_replaces_the_earlier_one_for_a_reason_and_not_without(
    import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled
) -> None:
    place = Subject(Kind.QUESTION, "II1-4", Facet.ANSWER, Voice.TEAM)
    record_withdrawn(desk_of(sample_frame), place)
    add(import_page, settled, folder_of(sample_frame) / SECOND)
    import_page.take.click()
    settled()
    import_page.again.click()
    add(import_page, settled, corrected(sample_frame))
    assert import_page.terms.replaces.isVisible()
    assert not import_page.terms.reason.isVisible()
    import_page.terms.replaces.click()
    settled()
    import_page.take.click()
    assert "needs a reason" in import_page.bar.said()
    assert not import_page.again.isVisible()
    QTest.keyClicks(import_page.terms.reason, "The first figure was last year's.")
    import_page.take.click()
    settled()
    assert import_page.again.isVisible()
    assert "count at 1 place" in import_page.bar.said()
    current = desk_of(sample_frame).state.current(place)
    assert current.value == {"state": "answered", "value": "8"}
    assert current.heads[0].reason == "The first figure was last year's."


def record_withdrawn(desk: Desk, place: Subject) -> None:
    """Take back what the team has said at a place, so that workbooks alone speak there."""
    for head in desk.state.current(place).heads:
        withdraw(desk, head.id, "Taken from the wrong table.")


def test_a_copy_from_another_laptop_is_merged(import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled, tmp_path: Path) -> None:
    other = Path(shutil.copy(folder_of(sample_frame) / NAME, tmp_path / "colleague.diagnostic"))
    desk = open_assessment(other)
    work_as(desk, members_of(desk.state)[1].code)
    record_answer(desk, "I2-7", "44")
    desk.close()
    add(import_page, settled, other)
    assert rows(import_page)["colleague.diagnostic"][:3] == ["A whole file", "1", str(len(desk_of(sample_frame).state))]
    assert rows(import_page)["colleague.diagnostic"][-1] == "Ready"
    import_page.take.click()
    settled()
    value = desk_of(sample_frame).state.current(Subject(Kind.QUESTION, "I2-7", Facet.ANSWER, Voice.TEAM)).value
    assert value == {"state": "answered", "value": "44"}
    assert any(".before-merge-" in name for name in backups(sample_frame))


def test_a_file_can_be_left_out_again_and_reading_can_be_stopped(
    import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled
) -> None:
    add(import_page, settled, folder_of(sample_frame) / SECOND, folder_of(sample_frame) / OWN)
    import_page.triage.files.go_to(str(folder_of(sample_frame) / OWN))
    import_page.drop.click()
    settled()
    assert list(rows(import_page)) == [SECOND]
    many = [Path(shutil.copy(folder_of(sample_frame) / SECOND, folder_of(sample_frame) / f"copy {number}.xlsx")) for number in range(30)]
    import_page.work.add(many)
    assert import_page.stop.isVisible()
    import_page.stop.click()
    settled()
    assert list(rows(import_page)) == [SECOND]
    assert not import_page.stop.isVisible()


def test_leaving_the_assessment_gives_up_reading(import_page: ImportPage, sample_frame: AssessmentFrame) -> None:
    many = [Path(shutil.copy(folder_of(sample_frame) / SECOND, folder_of(sample_frame) / f"copy {number}.xlsx")) for number in range(30)]
    read = list[int]()
    import_page.work.read.connect(lambda done, _total: read.append(done))
    import_page.work.add(many)
    sample_frame.workplace.settle_down()
    assert len(read) < 30
    assert import_page.at_rest()


def test_files_can_be_dropped(import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder_of(sample_frame) / SECOND))])
    event = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )  # fmt: skip
    import_page.dropEvent(event)
    settled()
    assert list(rows(import_page)) == [SECOND]


def test_what_has_to_be_asked_can_be_copied(import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled) -> None:
    add(import_page, settled, folder_of(sample_frame) / SECOND)
    import_page.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0] == SECOND
    assert "STO-6a · Kilograms, Answer (sheet Modules, cell F22): “about 3 tonnes”. This is not a number." in text
    assert "II1-2 · Express, Answer (sheet II, cell F12): “?”." in text
    assert len(text.splitlines()) == 4


def test_what_was_recorded_meanwhile_counts_before_taking_in(
    import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled, qtbot: QtBot
) -> None:
    add(import_page, settled, folder_of(sample_frame) / SECOND)
    before = int(rows(import_page)[SECOND][3])
    sample_frame.workplace.act(record_answer, "II1-1", "automated-analytics")
    qtbot.waitUntil(lambda: not sample_frame.workplace.under_way)
    sample_frame.show_tab("questions")
    sample_frame.show_tab("exchange")
    settled()
    assert int(rows(import_page)[SECOND][3]) == before - 1


def test_a_file_that_is_only_read_takes_nothing_in(empty_window: MainWindow, sample_folder: Path) -> None:
    empty_window.open_path(sample_folder / NAME, read_only=True)
    assert empty_window.frame is not None
    exchange = exchange_of(empty_window.frame)
    exchange.show_part(IMPORT)
    page = exchange.pages[IMPORT]
    assert isinstance(page, ImportPage)
    assert not page.choose.choose.isEnabled()
    assert "open for reading" in page.bar.said()


def test_a_copy_that_is_none_is_refused_and_the_file_itself_brings_nothing(
    import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.diagnostic"
    broken.write_text("no database")
    add(import_page, settled, broken, desk_of(sample_frame).path)
    found = rows(import_page)
    assert found["broken.diagnostic"][-1] == "Refused"
    assert found[NAME][-1] in ("Refused", "Nothing new")
    import_page.triage.files.go_to(str(broken))
    assert "broken.diagnostic" in import_page.triage.notes.text()
    assert not import_page.take.isEnabled()


def test_replacing_asks_who_works_here(import_page: ImportPage, sample_frame: AssessmentFrame, settled: Settled) -> None:
    desk = desk_of(sample_frame)
    record_withdrawn(desk, Subject(Kind.QUESTION, "II1-4", Facet.ANSWER, Voice.TEAM))
    add(import_page, settled, folder_of(sample_frame) / SECOND)
    import_page.take.click()
    settled()
    import_page.again.click()
    work_as(desk, "")
    before = desk.state.digest()
    add(import_page, settled, corrected(sample_frame))
    import_page.terms.replaces.click()
    settled()
    import_page.terms.reason.setText("The first figure was last year's.")
    import_page.take.click()
    settled()
    assert "Say first who is working here" in import_page.bar.said()
    assert desk.state.digest() == before
