"""The worked example of the method: a fictitious administration, Sections I and II, situations import, export and post.

Levels, distributions, coverage, evidence share, flags and the TRIPS extract that follow from it stand in test_worked_example.py.
"""

from diagnostic.model.questionnaire import Questionnaire
from tests.model.mission import Mission

SITUATIONS = ("import", "export", "postal")


def worked_example(questionnaire: Questionnaire) -> Mission:
    """Answers and evidence of the example, entered one by one."""
    mission = Mission(questionnaire)
    _set_up(mission)
    _section_one(mission)
    _section_two(mission)
    _evidence(mission)
    mission.dont_know("STO-1")
    return mission


def _set_up(mission: Mission) -> None:
    mission.setup("wto-member", "yes")
    mission.setup("mode", "mission")
    mission.setup("scope-section", "out", "III")
    mission.setup("facility", "no", "free-port")
    for facility in ("airport", "seaport", "land-border", "post-office"):
        mission.setup("facility", "yes", facility)
    situations = next(listed for listed in mission.questionnaire.row_lists if listed.code == "situations")
    for row in situations.rows:
        mission.setup("scope-situation", "in" if row.code in SITUATIONS else "out", row.code)
    mission.setup("scope-situation", "in", "post")


def _section_one(mission: Mission) -> None:
    mission.rows("I1-1", "yes", *SITUATIONS)
    mission.rows("I1-2", "yes", *SITUATIONS)
    mission.rows("I1-LM", "yes", *SITUATIONS)
    mission.tick("I1-L")
    mission.rows("I1-PM", "some-sites", *SITUATIONS)
    mission.rows("I1-7", "12", *SITUATIONS)
    mission.tick("I1-P")
    mission.answer("I2-1", "yes")
    mission.answer("I2-2", "no")
    mission.answer("I2-5", "included")
    mission.answer("I2-7", "6")
    mission.tick("I2-L")
    mission.tick("I2-P", "regular")
    mission.answer("I4-1", "yes")
    mission.answer("I4-2", "one-paper")
    mission.tick("I4-3", "proof-of-right", "description", "power-of-attorney")
    mission.answer("I4-5", "case-by-case")
    mission.answer("I4-6", "not-measured")
    mission.rows("I4-8", "no")
    mission.tick("I4-L", "content-list", "decision-deadline", "validity")
    mission.tick("I4-P", "instruction")
    mission.dont_know("I5-1")
    mission.answer("I5-5", "0")
    mission.tick("I5-P")
    mission.rows("I6-1", "yes")
    mission.rows("I6-3", "yes", "importer", "applicant")
    mission.answer("I6-4", "10")
    mission.answer("I6-5", "yes")
    mission.answer("I6-6", "yes")
    mission.answer("I6-8", "yes")
    mission.tick("I6-L")
    mission.tick("I6-P", "all-sites", "records")
    mission.answer("I7-1", "yes")
    mission.rows("I7-2", "after-decision")
    mission.answer("I7-3", "yes")
    mission.answer("I7-4", "yes")
    mission.answer("I7-5", "yes")
    mission.answer("I7-6", "letter")
    mission.tick("I7-L", "implementing-text")
    mission.tick("I7-P", "instruction", "all-sites", "records")
    mission.answer("I8-1", "by-order")
    mission.tick("I8-4", "receive-applications", "help-ports", "statistics")
    mission.answer("I8-5", "yes")
    mission.answer("I8-6", "no")
    mission.answer("I8-7", "yes")
    mission.tick("I8-L", "implementing-text")
    mission.tick("I8-P", "instruction", "all-sites", "records", "measured", "changed")


def _section_two(mission: Mission) -> None:
    mission.answer("II1-1", "automated-rules")
    mission.rows("II1-2", "yes", "sea", "air-cargo", "land", "post")
    mission.answer("II1-5", "not-measured")
    mission.answer("II1-6", "no")
    mission.tick("II1-P", "profiles-active", "records")
    mission.rows("II2-1", "yes", "national", "international")
    mission.rows("II2-1", "partly", "regional")
    mission.answer("II2-4", "6-to-12-months")
    mission.tick("II2-P", "instruction", "all-sites", "records")
    mission.rows("II3-1", "partly", "air", "sea", "land", "post")
    mission.answer("II3-5", "no")
    mission.tick("II3-P", "regular")
    mission.rows("II4-1", "yes", "sea", "air-cargo", "land", "post")
    mission.answer("II4-2", "yes")
    mission.rows("II4-3", "partly")
    mission.tick("II4-L", "implementing-text", "in-force")
    mission.tick("II4-P", "regular")
    mission.answer("II5-1", "decided-no")
    mission.answer("II5-2", "Three officers at two sites cover the work.")
    mission.answer("II7-1", "no")
    mission.tick("II7-2", "personal-data")
    mission.answer("II7-6", "3")
    mission.answer("II7-7", "yes")
    mission.answer("II7-8", "yes")
    mission.tick("II7-P", "regular")
    mission.answer("II8-2", "5")
    mission.dont_know("II8-3")
    mission.answer("II8-4", "yes")


def _evidence(mission: Mission) -> None:
    law = mission.evidence("EV-01", "document", read_by="AL")
    mission.link(law, "I1-1", "I4-L", "I6-3", "I7-1", "I8-L", "II4-1")
    mission.link(mission.evidence("EV-02", "document", read_by="AL"), "I1-LM", against=True, level=3, row="postal")
    forms = mission.evidence("EV-03", "document", read_by="AL")
    mission.link(forms, "I4-2", "I6-1", "I7-P", "II1-P", "II2-P", "II5-2")
    mission.link(mission.evidence("EV-04", "test", seen_on_site=False), "I8-5")
    office = mission.evidence("EV-05", "statement", source="IPR unit")
    airport = mission.evidence("EV-06", "statement", source="airport office")
    for statement in (office, airport):
        mission.link(statement, "I1-PM", "I2-P", "II3-1", "II4-3", "II7-P")
    mission.link(mission.evidence("EV-07", "observation", seen_on_site=True), "I6-1", against=True, level=3)
    mission.link(mission.evidence("EV-08", "observation", seen_on_site=True), "II3-1", against=True, level=2, row="post")
