"""What leaves: by addressee, class and scope, as ``docs/workbook.md`` has it in a table; and that nothing else can be found in the bytes.

Planted once each: class D let out with the team's answers; class C of the team let out where its answers are chosen; the sheet of findings
composed from a wording that stays. Sensitive topics sent to every unit turn ``test_exporting`` red.
"""

import io
import zipfile
from dataclasses import replace

import pytest

from diagnostic.exchange.workbook.choosing import Addressee, Rules, Stays, choose_entries
from diagnostic.model.entry import Content, Entry
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject
from tests.exchange.writing.written import Written, written
from tests.model.mission import Mission, secure_2007

ADMINISTRATION, TEAM = Addressee.ADMINISTRATION, Addressee.TEAM


def one(kind: str, facet: str, voice: str, klass: str, code: str = "I1-5") -> Entry:
    pen = Mission(secure_2007())
    pen.write(Subject(kind, code, facet, voice), "said")
    return replace(pen.entries[0], confidentiality=klass, content_seal="")


@pytest.mark.parametrize(
    ("kind", "facet", "voice", "klass", "addressee", "findings", "team_answers", "stays"),
    [
        ("question", "answer", "administration", "B", ADMINISTRATION, False, False, None),
        ("question", "respondent-unit", "administration", "C", ADMINISTRATION, False, False, None),
        ("evidence", "evidence", "administration", "C", ADMINISTRATION, False, False, None),
        ("question", "note", "administration", "D", ADMINISTRATION, True, True, Stays.CLASS_D),
        ("question", "answer", "agreed", "B", ADMINISTRATION, False, False, None),
        ("question", "answer", "team", "B", ADMINISTRATION, False, False, Stays.TEAM_ANSWERS),
        ("question", "answer", "team", "B", ADMINISTRATION, False, True, None),
        ("question", "answer", "team", "A", ADMINISTRATION, False, False, Stays.TEAM_ANSWERS),
        ("question", "who-knows", "team", "C", ADMINISTRATION, True, True, Stays.CLASS_C_OF_OTHERS),
        ("evidence", "evidence", "team", "C", ADMINISTRATION, True, True, Stays.CLASS_C_OF_OTHERS),
        ("cell", "level", "team", "B", ADMINISTRATION, True, False, Stays.TEAM_ANSWERS),
        ("setup", "value", "team", "B", ADMINISTRATION, False, False, None),
        ("setup", "value", "secretariat", "C", ADMINISTRATION, False, False, Stays.CLASS_C_OF_OTHERS),
        ("recommendation", "text", "team", "B", ADMINISTRATION, False, True, Stays.FINDINGS),
        ("recommendation", "text", "team", "B", ADMINISTRATION, True, False, None),
        ("recommendation", "reply", "administration", "B", ADMINISTRATION, False, False, None),
        ("a-later-kind", "x", "team", "B", ADMINISTRATION, True, False, Stays.TEAM_ANSWERS),
        ("a-later-kind", "x", "administration", "B", ADMINISTRATION, False, False, None),
        ("question", "answer", "team", "E", TEAM, True, True, Stays.CLASS_UNKNOWN),
        ("question", "answer", "team", "", TEAM, True, True, Stays.CLASS_UNKNOWN),
        ("question", "note", "team", "D", TEAM, True, True, Stays.CLASS_D),
        ("question", "who-knows", "team", "C", TEAM, False, False, None),
        ("recommendation", "text", "team", "B", TEAM, False, False, None),
        ("a-later-kind", "x", "a-later-voice", "C", TEAM, False, False, None),
    ],
)
def test_the_table(
    kind: str, facet: str, voice: str, klass: str, addressee: Addressee, findings: bool, team_answers: bool, stays: Stays | None
) -> None:
    leaving = choose_entries(State.of([one(kind, facet, voice, klass)]), Rules(addressee, findings, team_answers))
    assert (leaving.stays[0][0] if leaving.stays else None) == stays
    assert len(leaving.entries) == (stays is None)


SECRETS = ("a note of an interview", "who was named by the team", "a wording kept back", "a team answer in words")


def secretive() -> Mission:
    pen = Mission(secure_2007())
    pen.tick("I4-3")
    pen.answer("II5-2", "a team answer in words")
    pen.write(Subject(Kind.QUESTION, "I1-5", Facet.NOTE, "team"), "a note of an interview")
    pen.entries[-1] = replace(pen.entries[-1], confidentiality="D", content_seal="")
    pen.write(Subject(Kind.QUESTION, "I1-5", Facet.WHO_KNOWS, "team"), "who was named by the team")
    pen.entries[-1] = replace(pen.entries[-1], confidentiality="C", content_seal="")
    pen.rows("I1-1", "no")
    pen.write(Subject(Kind.RECOMMENDATION, "R-I1e", Facet.TITLE, "team"), "a wording kept back")
    pen.entries[-1] = replace(pen.entries[-1], confidentiality="D", content_seal="")
    return pen


def unpacked(workbook: Written) -> str:
    with zipfile.ZipFile(io.BytesIO(workbook.data)) as archive:
        return "\n".join(archive.read(name).decode("utf-8") for name in archive.namelist())


def test_nothing_that_stays_can_be_found_in_the_bytes() -> None:
    """Cells, formulas, lists and properties as well as the machine-readable part."""
    state = secretive().state
    found = unpacked(written(state, ADMINISTRATION, findings=True))
    assert [secret for secret in SECRETS if secret in found] == []
    found = unpacked(written(state, ADMINISTRATION, findings=True, team_answers=True))
    assert [secret for secret in SECRETS if secret in found] == ["a team answer in words"]
    found = unpacked(written(state, TEAM, findings=True))
    assert [secret for secret in SECRETS if secret in found] == ["who was named by the team", "a team answer in words"]


def test_an_expert_s_wording_that_may_leave_stands_on_the_sheet_of_findings() -> None:
    pen = secretive()
    pen.entries[-1] = replace(pen.entries[-1], confidentiality="B", content_seal="")
    assert "a wording kept back" in [
        row[2] for row in written(pen.state, ADMINISTRATION, findings=True).openpyxl()["Findings"].iter_rows(values_only=True)
    ]


def test_a_narrower_scope_takes_questions_evidence_and_levels_outside_of_it_away() -> None:
    pen = Mission(secure_2007(), voice="administration")
    pen.answer("I1-5", "no-power")
    pen.answer("II1-1", "none")
    pen.link(pen.evidence("EV-1", "document"), "I1-5")
    pen.link(pen.evidence("EV-2", "document"), "II1-1")
    pen.evidence("EV-3", "document")
    pen.level("I-1.L", 2, "because")
    workbook = written(pen.state, scope=("II",))
    subjects = {(entry.subject.kind, entry.subject.code) for entry in workbook.composed.leaving.entries}
    assert subjects == {("question", "II1-1"), ("evidence", "EV-2"), ("evidence", "EV-3")}
    assert workbook.composed.leaving.stays == ((Stays.SCOPE, 4),)


def test_a_redaction_goes_along_and_what_it_blanked_does_not() -> None:
    pen = Mission(secure_2007(), voice="administration")
    pen.answer("II5-2", "what should never have been typed")
    mistake = pen.entries[0]
    redaction = replace(mistake, id="f" * 32, act="redact", parents=(mistake.id,), content=Content(None, "a mistake"), content_seal="")
    workbook = written(State.of([*pen.entries, redaction]))
    assert "never have been typed" not in unpacked(workbook)
    assert len(workbook.composed.leaving.entries) == 2
