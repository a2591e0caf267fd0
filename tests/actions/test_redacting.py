"""Blanking for good: the content goes from the disk, the place in the history stays."""

import pytest

from diagnostic.actions.answering import keep_typing, kept_typing, record_text, withdraw
from diagnostic.actions.desk import Desk
from diagnostic.actions.reading import history, text_of
from diagnostic.actions.redacting import redact_entry
from diagnostic.model.entry import Act
from diagnostic.model.problem import RefusedError
from diagnostic.model.subject import Facet
from tests.actions.conftest import reopened

SECRET = "the name of a person who must not be named"


def test_what_is_blanked_is_gone_from_the_disk_and_its_place_stays(desk: Desk) -> None:
    entry = record_text(desk, "I2-2", Facet.COMMENT, SECRET).entries[0]
    assert SECRET.encode() in desk.path.read_bytes()
    redact_entry(desk, entry.id, "named a person")
    again = reopened(desk)
    assert SECRET.encode() not in desk.path.read_bytes()
    blank = again.state.entries[entry.id]
    assert (blank.redacted, blank.author, blank.at) == (True, entry.author, entry.at)
    assert text_of(again, again.state, "I2-2", Facet.COMMENT) == ""
    assert [one.act for one in history(again, again.state, "I2-2")] == [Act.REDACT, Act.ASSERT]
    again.close()


def test_typing_at_the_same_place_is_forgotten_too(desk: Desk) -> None:
    entry = record_text(desk, "I2-2", Facet.COMMENT, SECRET).entries[0]
    keep_typing(desk, entry.subject, SECRET + " and more")
    redact_entry(desk, entry.id, "named a person")
    assert kept_typing(desk) == ()


def test_blanking_needs_a_reason_and_something_to_blank(desk: Desk) -> None:
    entry = record_text(desk, "I2-2", Facet.COMMENT, SECRET).entries[0]
    for entry_id, reason, code in ((entry.id, " ", "redaction.no-reason"), ("f" * 32, "so", "redaction.blank-already")):
        with pytest.raises(RefusedError) as caught:
            redact_entry(desk, entry_id, reason)
        assert caught.value.problems[0].code == code
    blanking = redact_entry(desk, entry.id, "named a person").entries[0]
    for entry_id in (entry.id, blanking.id):
        with pytest.raises(RefusedError) as caught:
            redact_entry(desk, entry_id, "again")
        assert caught.value.problems[0].code == "redaction.blank-already"


def test_nobody_can_take_it_back(desk: Desk) -> None:
    entry = record_text(desk, "I2-2", Facet.COMMENT, SECRET).entries[0]
    blanking = redact_entry(desk, entry.id, "named a person").entries[0]
    with pytest.raises(ValueError, match="cannot be withdrawn"):
        withdraw(desk, blanking.id, "")
