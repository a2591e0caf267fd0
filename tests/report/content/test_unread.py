"""Of what workbooks said and could not be read a report says how much there is, among what is not known, and quotes none of it."""

from pathlib import Path

from diagnostic.actions.refused_texts import deal_with
from diagnostic.actions.reporting import compose_report
from diagnostic.model.places import Places
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.refused_text import refused_subject, refused_value
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from tests.report.content.mission import begin
from tests.report.content.report_text import part_text, report_text


def test_what_could_not_be_read_is_counted_and_never_quoted(tmp_path: Path, questionnaire: Questionnaire, places: Places) -> None:
    desk = begin(tmp_path / "mission.diagnostic", questionnaire)
    before = report_text(compose_report(desk, places))
    value = refused_value("about twelve", Problem("answer.not-a-number", ""))
    meant = Subject(Kind.QUESTION, "I2-7", Facet.ANSWER, Voice.ADMINISTRATION)
    entry = desk.assertion(refused_subject(desk.assessment_id, meant, value, "LEG"), value)
    assert entry is not None
    desk.record([entry])
    said = " 1 answer came in a form that could not be read."
    report = compose_report(desk, places)
    assert said in part_text(report, "unknown")
    assert "about twelve" not in report_text(report)
    deal_with(desk, entry.id)
    assert said not in (after := report_text(compose_report(desk, places)))
    assert "could not be read" not in before
    assert "could not be read" not in after
    desk.close()
