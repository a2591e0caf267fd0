"""The report as a whole: its parts, its cover, and that the same data say the same."""

import shutil
from pathlib import Path

import pytest

from diagnostic.actions.desk import Desk
from diagnostic.actions.reporting import ALWAYS, PARTS, ReportOptions, compose_report
from diagnostic.actions.setting_up import set_item
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.report.content import Report
from tests.report.content.mission import begin
from tests.report.content.report_text import report_text


def test_the_parts_stand_in_their_order(report: Report) -> None:
    assert tuple(part.code for part in report.parts) == (*PARTS, "signatures")


def test_scope_and_the_trips_minimum_are_never_left_out(mission: Desk, places: Places) -> None:
    report = compose_report(mission, places, ReportOptions(parts=frozenset({"answers"})))
    assert {part.code for part in report.parts} == {*ALWAYS, "answers", "signatures"}
    assert report.cover.notice.paragraphs


def test_the_same_data_say_the_same(mission: Desk, places: Places, report: Report) -> None:
    assert compose_report(mission, places) == report


def test_the_day_is_the_last_day_of_the_mission(report: Report) -> None:
    assert report.dated == "2026-11-20"


def test_a_draft_becomes_final_by_choice(mission: Desk, places: Places, report: Report) -> None:
    assert report.status == "Draft"
    assert compose_report(mission, places, ReportOptions(final=True)).status == "Final"


def test_the_language_of_the_set_up_counts_where_there_is_a_wording_for_it(
    tmp_path: Path, questionnaire: Questionnaire, places: Places
) -> None:
    desk = begin(tmp_path / "begun.diagnostic", questionnaire)
    set_item(desk, "language-report", "tlh")
    assert compose_report(desk, places).language == "en"
    own = Places(places.questionnaires, tmp_path / "resources")
    (own.resources / "report").mkdir(parents=True)
    shutil.copy(places.resources / "report" / "en.json", own.resources / "report" / "en.json")
    (own.resources / "report" / "tlh.json").write_text('{"report.title": "bejmeH qechmey je"}', encoding="utf-8")
    report = compose_report(desk, own)
    assert (report.language, report.cover.title) == ("tlh", "bejmeH qechmey je")
    assert compose_report(desk, own, ReportOptions(language="en")).cover.title == "Observations and recommendations"
    desk.close()


def test_a_language_without_a_wording_is_refused_in_words(mission: Desk, places: Places) -> None:
    with pytest.raises(KnownError, match="no report wording"):
        compose_report(mission, places, ReportOptions(language="tlh"))


def test_what_the_team_keeps_to_itself_is_not_printed(report: Report) -> None:
    text = report_text(report)
    assert "asked not to be quoted" not in text
    assert "Never to be printed" not in text
