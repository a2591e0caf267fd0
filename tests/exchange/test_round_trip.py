"""Any text, from one laptop through a real workbook to another: the same, or refused before it was ever written."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diagnostic.actions.answering import record_text
from diagnostic.actions.desk import Desk
from diagnostic.model.answering import normal_comment
from diagnostic.model.canonical import normal_text
from diagnostic.model.problem import RefusedError
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from tests.exchange.filled import Filled
from tests.exchange.laptops import bring, come_back, laptop, sent_from
from tests.model.mission import secure_2007

CODES = tuple(question.code for question in secure_2007().questions_of("I-2"))
ANY = st.text(st.characters(), max_size=300)
UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad \u00a0"
"""A cell that shows nothing but these is empty."""


def comment(desk: Desk, code: str) -> str:
    value = desk.state.current(Subject(Kind.QUESTION, code, Facet.COMMENT, Voice.ADMINISTRATION)).value
    return value if isinstance(value, str) else ""


@given(st.lists(ANY, min_size=len(CODES), max_size=len(CODES)), st.sampled_from((0, 0, 32_000, 50_000)))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_a_recorded_text_arrives_as_it_was_or_was_refused_before(texts: list[str], long: int) -> None:
    with TemporaryDirectory() as room:
        here, there = laptop(Path(room) / "here"), laptop(Path(room) / "there")
        try:
            kept = {}
            for number, (code, text) in enumerate(zip(CODES, texts, strict=True)):
                whole = (text or "é") * (long // max(len(text), 1)) if long and number == 0 else text
                try:
                    record_text(here, code, Facet.COMMENT, whole, voice=Voice.ADMINISTRATION)
                    kept[code] = normal_text(whole)
                except RefusedError as fault:
                    assert fault.problems[0].code in ("text.nul", "text.half-character")
            sent = sent_from(here, Path(room) / "sent.xlsx")
            assert not bring(here, sent).new, "what comes back untouched says nothing"
            bring(there, sent)
            assert {code: comment(there, code) for code in kept} == kept
        finally:
            here.close()
            there.close()


@given(st.lists(ANY, min_size=len(CODES), max_size=len(CODES)))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_text_typed_into_a_cell_is_kept_as_typed(texts: list[str]) -> None:
    """As far as a spreadsheet can hold it: other programs change or refuse control characters on their own."""
    with TemporaryDirectory() as room:
        desk = laptop(Path(room) / "here")
        try:
            sent_from(desk, Path(room) / "sent.xlsx")
            book = Filled(Path(room) / "sent.xlsx")
            typed = {}
            for code, text in zip(CODES, texts, strict=True):
                held = "".join(sign for sign in text if sign >= " " and sign not in "\ufffe\uffff" and not "\ud800" <= sign <= "\udfff")
                cell = book.cell(code, "comment")
                cell.value, cell.data_type = held.replace("_", "-"), "s"
                typed[code] = normal_comment(held.replace("_", "-"))
            book.save(Path(room) / "back.xlsx")
            bring(desk, come_back(Path(room) / "back.xlsx"))
            said = {code: text for code, text in typed.items() if str(text).strip(UNSEEN)}
            assert {code: comment(desk, code) for code in said} == said
        finally:
            desk.close()


@pytest.mark.parametrize("sign", ["x", "é", "ق", "😀", "\u0301"])
def test_fifty_thousand_characters_travel(sign: str, tmp_path: Path) -> None:
    here, there = laptop(tmp_path / "here"), laptop(tmp_path / "there")
    try:
        text = normal_text("a" + sign * 49_998 + "z")
        record_text(here, "I2-2", Facet.COMMENT, text, voice=Voice.ADMINISTRATION)
        sent = sent_from(here, tmp_path / "sent.xlsx")
        assert {row.key: row.cells["comment"].text for row in sent.rows if row.key == "I2-2"}["I2-2"] == text
        bring(there, sent)
        assert comment(there, "I2-2") == text
    finally:
        here.close()
        there.close()
