"""What a page rests on, counted from the very state that was printed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from diagnostic.actions.answering import record_answer
from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.desk import Desk
from diagnostic.actions.levelling import confirm_level
from diagnostic.actions.previewing import Preview, preview_report
from diagnostic.actions.reporting import ReportOptions
from diagnostic.actions.sample import NAME, sample_desk
from diagnostic.desktop.report.rests import Rests, rests_of
from diagnostic.desktop.report.rests_panel import RestsPanel
from diagnostic.desktop.report.sheets import Sheets, sheets_of
from diagnostic.model.answer import AnswerState
from diagnostic.model.assessment import Assessment
from diagnostic.model.places import Places


class Shown:
    """The sample mission, printed for the preview."""

    def __init__(self, desk: Desk, places: Places) -> None:
        self.desk = desk
        self.preview: Preview = preview_report(desk, places, ReportOptions())
        self.sheets: Sheets = sheets_of(self.preview.pdf, self.preview.parts)

    @property
    def assessment(self) -> Assessment:
        return assess_desk(self.desk)

    def rests(self, page: int) -> Rests:
        return rests_of(self.preview, self.sheets, page, self.desk.questionnaire)

    def on(self, part: str) -> Rests:
        start = self.sheets.start_of(part)
        assert start is not None
        return self.rests(start)


@pytest.fixture(scope="module")
def shown(places: Places, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    with sample_desk(places, NAME, tmp_path_factory.mktemp("cache")) as desk:
        yield Shown(desk, places)


def test_every_page_names_its_part_and_what_the_whole_rests_on(shown: Shown) -> None:
    total = shown.assessment.progress.total
    for page in range(len(shown.sheets)):
        rests = shown.rests(page)
        whole = dict(rests.whole)
        assert rests.part == shown.sheets.part_of(page)
        assert rests.title
        assert rests.lines
        assert whole["Answers"] == f"{total.done} of {total.asked}"
        assert whole["Entries"] == str(len(shown.desk.state.entries))
        assert whole["Digest of the entries"] == shown.desk.state.digest()
        assert whole["Question set"] == f"{shown.desk.questionnaire.code} {shown.desk.questionnaire.version}"


def test_the_trips_minimum_is_counted_by_itself(shown: Shown) -> None:
    lines = dict(shown.on("trips").lines)
    items = shown.assessment.trips
    assert sum(int(lines.get(name, 0)) for name in ("Located", "Partly located", "Not located", "Unknown")) == len(items)
    assert "Voluntary" not in lines


def test_levels_are_counted_by_state_and_never_added_to_a_score(shown: Shown) -> None:
    lines = dict(shown.on("profile").lines)
    states = ("Cells with a level", "Unknown, not zero", "Declined", "Not applicable", "Outside the agreed scope")
    assert sum(int(lines.get(name, 0)) for name in states) == len(shown.assessment.cells) == 24


def test_lists_of_recommendations_stay_apart(shown: Shown) -> None:
    lines, lists = dict(shown.on("recommendations").lines), shown.assessment.recommendations
    assert lines["TRIPS minimum"] == str(len(lists.trips_minimum))
    assert lines["Voluntary"] == str(len(lists.voluntary))
    assert "Recommendations" not in lines


def test_a_page_of_findings_names_its_standards_and_counts_theirs_alone(shown: Shown) -> None:
    start, end = (shown.sheets.start_of(part) for part in ("findings", "recommendations"))
    assert start is not None
    assert end is not None
    named = [code for page in range(start, end) for code in shown.rests(page).standards]
    in_scope = [finding.standard for finding in shown.assessment.findings if finding.in_scope]
    assert set(in_scope) <= set(named)
    one = next(shown.rests(page) for page in range(start, end) if shown.rests(page).standards)
    units = [unit for unit in shown.assessment.progress.standards if unit.code in one.standards]
    asked = sum(unit.count.asked for unit in units)
    assert dict(one.lines)["Answers"].endswith(f"of {asked}")


def test_evidence_is_counted_for_standards_and_modules_as_it_is_printed(shown: Shown) -> None:
    start, end = (shown.sheets.start_of(part) for part in ("findings", "recommendations"))
    assert start is not None
    assert end is not None
    printed = {finding.standard: set(finding.evidence) for finding in shown.assessment.findings}
    modules = 0
    for page in range(start, end):
        rests = shown.rests(page)
        questions = [question for code in rests.standards for question in shown.desk.questionnaire.questions_of(code)]
        linked = {exhibit.item.code for question in questions for exhibit in shown.preview.register.exhibits.get(question.code, ())}
        if rests.standards:
            assert dict(rests.lines)["Evidence"] == str(len(linked))
            assert set().union(*(printed.get(code, set()) for code in rests.standards)) <= linked
            modules += bool(linked) and not set(rests.standards) & set(printed)
    assert modules > 0


def test_what_is_not_known_is_said(shown: Shown) -> None:
    facts = shown.assessment.follow_up.facts
    assert facts
    assert dict(shown.on("unknown").lines)["Facts to establish"] == str(len(facts))


def test_a_confirmation_that_something_overtook_is_named(places: Places, tmp_path: Path, shown: Shown) -> None:
    with sample_desk(places, NAME, tmp_path) as desk:
        cell = next(cell for cell in assess_desk(desk).cells if cell.claimed.level is not None and cell.adjusted is None)
        assert cell.claimed.level is not None
        confirm_level(desk, cell.code, cell.claimed.level, cell.claimed.level, "")
        stale = "To be confirmed anew, since something changed"
        before = int(dict(Shown(desk, places).on("profile").lines).get(stale, 0))
        question = next(code for code in cell.questions if not desk.questionnaire.question(code).rows)
        record_answer(desk, question, "", AnswerState.DONT_KNOW)
        assert int(dict(Shown(desk, places).on("profile").lines)[stale]) > before


def test_the_panel_reads_what_it_was_given(qtbot: QtBot, shown: Shown) -> None:
    panel = RestsPanel()
    qtbot.addWidget(panel)
    rests = shown.on("trips")
    panel.show_rests(rests)
    texts = [text.replace("\u200b", "").strip("\u2066\u2069") for text in panel.texts()]
    for name, value in (*rests.lines, *rests.whole):
        assert name in texts
        assert value in texts
