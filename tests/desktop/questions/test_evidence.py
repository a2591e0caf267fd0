"""Evidence on an answer: new, known, for or against, up to a level, for a row; its strength is shown as it follows from the facts."""

from PySide6.QtWidgets import QAbstractButton

from diagnostic.actions.answering import record_answer
from diagnostic.actions.evidencing import EvidenceFacts, EvidenceLink, record_evidence, record_evidence_at
from diagnostic.actions.reading import all_evidence, evidence_at, evidence_facts
from diagnostic.actions.setting_up import add_member, work_as
from diagnostic.desktop.look import EvidenceChip
from diagnostic.desktop.questions.drawer import EVIDENCE, GUIDANCE
from diagnostic.desktop.questions.evidence_panel import EvidencePanel
from tests.desktop.questions.conftest import Key, Modifier, Sitting

LAW = EvidenceFacts("document", "Customs Code, art. 203", read_by="m-1")


def panel(sitting: Sitting) -> EvidencePanel:
    assert sitting.page.drawer.current() == EVIDENCE
    return sitting.page.drawer.evidence


def chips(sitting: Sitting) -> list[EvidenceChip]:
    return [chip for chip in sitting.column.card.evidence.findChildren(EvidenceChip) if not chip.isHidden()]


def test_a_new_piece_is_written_down_with_keys_alone(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.press(Key.Key_E, modifier=Modifier.ControlModifier)
    sitting.type("Customs Code, art. 203")
    sitting.press(Key.Key_Tab)
    sitting.type("art. 203")
    sitting.press(Key.Key_Tab)
    sitting.type("legal unit")
    sitting.press(Key.Key_Tab, Key.Key_Space)
    assert panel(sitting).form._strength.text().startswith("By itself: E2")
    sitting.press(Key.Key_Return, modifier=Modifier.ControlModifier)
    sitting.settled()
    (linked,) = evidence_at(sitting.desk, sitting.desk.state, "I2-2")
    assert (linked.code, linked.facts["title"], linked.facts["source"], linked.facts["read_by"]) == (
        "EV-AL-01", "Customs Code, art. 203", "legal unit", sitting.desk.author
    )  # fmt: skip
    assert sitting.page.drawer.current() == GUIDANCE
    assert sitting.column.card.has_focus()
    assert len(chips(sitting)) == 1
    assert "E2" in chips(sitting)[0].accessibleName()


def test_what_is_missing_is_said_and_nothing_is_written(sitting: Sitting) -> None:
    sitting.open("I2-2")
    before = len(sitting.desk.state)
    sitting.press(Key.Key_E, modifier=Modifier.ControlModifier)
    sitting.press(Key.Key_Return, modifier=Modifier.ControlModifier)
    sitting.qtbot.waitUntil(lambda: bool(panel(sitting)._problem.text()), timeout=2_000)
    assert (len(sitting.desk.state), panel(sitting).form.lines["title"].hasFocus()) == (before, True)


def test_every_fact_is_recorded(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.press(Key.Key_E, modifier=Modifier.ControlModifier)
    form = panel(sitting).form
    form.kind.setCurrentIndex(form.kind.findData("sample"))
    for name, field in form.lines.items():
        field.put(name)
    for box in form.ticks.values():
        box.click()
    form.translation.setCurrentIndex(form.translation.findData("official"))
    panel(sitting).stance.setCurrentIndex(1)
    panel(sitting).level.setCurrentIndex(3)
    panel(sitting).dimension.setCurrentIndex(1)
    panel(sitting).record()
    sitting.settled()
    facts = evidence_facts(sitting.desk, sitting.desk.state, "EV-AL-01")
    assert facts == {
        "kind": "sample", "title": "title", "reference": "reference", "source": "source", "read_by": sitting.desk.author,
        "seen_on_site": True, "published": True, "reviewed": True, "language": "language", "in_force": "in_force", "translation": "official",
    }  # fmt: skip
    (linked,) = evidence_at(sitting.desk, sitting.desk.state, "I2-2")
    assert (linked.stance, linked.level, linked.dimension) == ("against", 3, "law")


def test_a_known_piece_is_linked_to_another_question(sitting: Sitting) -> None:
    code, _ = record_evidence(sitting.desk, LAW)
    sitting.open("I2-2")
    sitting.press(Key.Key_E, modifier=Modifier.ControlModifier)
    known = panel(sitting)._known
    known.setCurrentIndex(known.findData(code))
    assert panel(sitting).form.lines["title"].text() == LAW.title
    panel(sitting).record()
    sitting.settled()
    assert [one.code for one in evidence_at(sitting.desk, sitting.desk.state, "I2-2")] == [code]
    assert len(all_evidence(sitting.desk, sitting.desk.state)) == 1
    assert evidence_facts(sitting.desk, sitting.desk.state, code)["read_by"] == "m-1"


def test_a_chip_opens_its_piece_to_be_changed_or_taken_away(sitting: Sitting) -> None:
    code, _ = record_evidence_at(sitting.desk, "I1-1", LAW, EvidenceLink(row="import"))
    sitting.open("I1-1")
    chips(sitting)[0].click()
    assert (panel(sitting).row.currentData(), panel(sitting).form.lines["title"].text()) == ("import", LAW.title)
    panel(sitting).form.lines["title"].put("Customs Code, art. 204")
    panel(sitting).record()
    sitting.settled()
    assert evidence_facts(sitting.desk, sitting.desk.state, code)["title"] == "Customs Code, art. 204"
    sitting.qtbot.waitUntil(lambda: "204" in chips(sitting)[0].accessibleName(), timeout=2_000)
    chips(sitting)[0].click()
    away = [one for one in panel(sitting).findChildren(QAbstractButton) if one.text() == "Take it away from Import"]
    away[-1].click()
    sitting.settled()
    assert evidence_at(sitting.desk, sitting.desk.state, "I1-1") == ()
    assert chips(sitting) == []
    assert [known for known, _ in all_evidence(sitting.desk, sitting.desk.state)] == [code]


def test_the_row_shows_how_strong_the_answer_is(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "yes")
    record_evidence_at(sitting.desk, "I2-2", LAW, EvidenceLink())
    sitting.open("I2-1")
    row = sitting.column.row("I2-2")
    assert row is not None
    assert row.face.strength == 2
    assert "E2" in row.accessibleName()


def test_escape_leaves_the_form_and_loses_nothing_of_it(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.press(Key.Key_E, modifier=Modifier.ControlModifier)
    sitting.type("Half a")
    sitting.press(Key.Key_Escape)
    assert sitting.page.drawer.current() == GUIDANCE
    assert sitting.column.card.has_focus()
    sitting.press(Key.Key_E, modifier=Modifier.ControlModifier)
    assert panel(sitting).form.lines["title"].text() == "Half a"
    panel(sitting)._discard.click()
    assert panel(sitting).form.lines["title"].text() == ""
    sitting.settled()


def test_who_read_a_document_is_who_works_here_when_it_is_recorded(sitting: Sitting) -> None:
    add_member(sitting.desk, "m-2", "Bo Ek", "legal-expert", "BE")
    lead = sitting.desk.author
    sitting.open("I2-2")
    sitting.page.drawer.show_evidence("I2-2", "")
    work_as(sitting.desk, "m-2")
    form = panel(sitting).form
    form.lines["title"].put("Customs Code, art. 203")
    form.ticks["read_by"].click()
    panel(sitting).record()
    sitting.settled()
    code, facts = all_evidence(sitting.desk, sitting.desk.state)[-1]
    assert facts["read_by"] == "m-2"
    work_as(sitting.desk, lead)
    sitting.page.drawer.show_evidence("I2-2", code)
    assert form.ticks["read_by"].text() == "Read by Bo Ek"
    form.ticks["read_by"].click()
    assert form.ticks["read_by"].text() == "I read it myself"
