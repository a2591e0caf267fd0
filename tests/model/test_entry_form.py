"""The written form is a document: its example is recomputed here from the document itself, with nothing of
ours where that is possible."""

import hashlib
import json
import re
from pathlib import Path

import pytest

from diagnostic.model.entry import Act, entry_from_json
from diagnostic.model.state import State

PAGE = (Path(__file__).parents[2] / "docs" / "entry-form.md").read_text(encoding="utf-8")
BLOCKS = dict(re.findall(r"^```(?:json|text) (\S+)\n(.*)\n```$", PAGE, re.MULTILINE))
SALT = "00112233445566778899aabbccddeeff"


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def test_the_digests_of_the_page_follow_from_its_words_alone() -> None:
    assert set(BLOCKS) == {"content", "content-seal", "header", "seal", "entry", "redacted", "digest"}
    assert SALT in PAGE
    assert sha256(f"{SALT}\n{BLOCKS['content']}") == BLOCKS["content-seal"]
    assert sha256(BLOCKS["header"]) == BLOCKS["seal"]
    assert sha256(f"{json.loads(BLOCKS['entry'])['id']} {BLOCKS['seal']}\n") == BLOCKS["digest"]


@pytest.mark.parametrize("block", ["entry", "redacted"])
def test_the_program_writes_what_the_page_says(block: str) -> None:
    read = entry_from_json(json.loads(BLOCKS[block]))
    assert read.canonical().decode("utf-8") == BLOCKS[block]
    assert read.seal() == BLOCKS["seal"] and read.content_seal == BLOCKS["content-seal"]
    assert State.of([read]).digest() == BLOCKS["digest"]
    assert read.is_true_to_its_seal()


def test_blanking_the_one_gives_the_other() -> None:
    whole, redacted = (entry_from_json(json.loads(BLOCKS[block])) for block in ("entry", "redacted"))
    assert whole.blanked() == redacted


def test_the_page_names_every_act_and_every_field() -> None:
    for word in (*Act, *json.loads(BLOCKS["entry"]), *json.loads(BLOCKS["entry"])["subject"]):
        assert f"`{word}`" in PAGE
