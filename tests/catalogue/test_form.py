"""The canonical form of a whole set: what is written is read back as the same value, and damage is noticed."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from diagnostic.catalogue.form import digest_of, questionnaire_from_bytes, questionnaire_to_bytes, with_digest
from diagnostic.catalogue.reader import read_questionnaire
from diagnostic.model.canonical import canonical_bytes, digest
from diagnostic.model.questionnaire import Questionnaire
from tests.catalogue.small_set import small_set
from tests.model.mission import secure_2007


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Questionnaire:
    questionnaire, _ = read_questionnaire(small_set(tmp_path_factory.mktemp("set")).folder)
    assert questionnaire is not None
    return questionnaire


def test_the_shipped_set_comes_back_as_it_was() -> None:
    assert questionnaire_from_bytes(questionnaire_to_bytes(secure_2007())) == secure_2007()


def test_the_same_set_has_the_same_bytes(small: Questionnaire) -> None:
    data = questionnaire_to_bytes(small)
    assert questionnaire_to_bytes(questionnaire_from_bytes(data)) == data


def test_the_digest_names_the_content_and_not_itself(small: Questionnaire) -> None:
    assert digest_of(replace(small, digest="f" * 64)) == small.digest
    assert with_digest(replace(small, digest="")) == small


def test_a_corrected_text_changes_the_digest_and_not_the_version(tmp_path: Path, small: Questionnaire) -> None:
    corrected, _ = read_questionnaire(small_set(tmp_path, ("text/en/texts.yaml", "Is there a rule?", "Is a rule in force?")).folder)
    assert corrected is not None
    assert corrected.version == small.version
    assert corrected.digest != small.digest


def test_bytes_that_were_changed_are_refused(small: Questionnaire) -> None:
    data = questionnaire_to_bytes(small).replace(b"Is there a rule?", b"Is there a fool?")
    with pytest.raises(ValueError, match="does not match its digest"):
        questionnaire_from_bytes(data)


def test_a_text_that_looks_like_a_digest_is_no_hole(small: Questionnaire) -> None:
    sly = f'{{"digest":"{"0" * 64}",'
    texts = {"en": {**small.texts["en"], "glossary.term-1.definition": sly}}
    whole = with_digest(replace(small, texts=texts))
    assert questionnaire_from_bytes(questionnaire_to_bytes(whole)) == whole


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "not a question set"),
        (b"\xff", "not a question set"),
        (b"[]", "form is missing"),
        (b'{"form": 99}', "a later version of the program"),
        (b"[" * 100_000, "not a question set"),
    ],
    ids=["empty", "not-text", "list", "later-form", "deep"],
)
def test_what_is_no_set_is_refused_in_words(data: bytes, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        questionnaire_from_bytes(data)


def sealed(whole: dict[str, Any]) -> bytes:
    """Return bytes whose digest fits, as a faulty writer would make them."""
    rest = {key: value for key, value in whole.items() if key != "digest"}
    return canonical_bytes({**rest, "digest": digest(canonical_bytes(rest))})


def test_members_of_later_versions_are_passed_over(small: Questionnaire) -> None:
    whole = json.loads(questionnaire_to_bytes(small))
    whole["mascot"] = "owl"
    whole["questions"][0]["colour"] = "blue"
    whole["standards"][0]["sub_items"][0]["weight"] = 3
    read = questionnaire_from_bytes(sealed(whole))
    assert replace(read, digest="") == replace(small, digest="")


@pytest.mark.parametrize("member", ["code", "languages", "questions", "cells", "texts", "rules"])
def test_a_set_without_a_part_is_refused(small: Questionnaire, member: str) -> None:
    whole = json.loads(questionnaire_to_bytes(small))
    del whole[member]
    with pytest.raises(ValueError, match="not a question set"):
        questionnaire_from_bytes(sealed(whole))


def test_an_unknown_test_in_a_condition_is_refused_and_not_left_out(small: Questionnaire) -> None:
    """Leaving a test out unread would change levels silently."""
    whole = json.loads(questionnaire_to_bytes(small))
    whole["rules"][0]["when"]["moon"] = "full"
    with pytest.raises(ValueError, match="unknown key 'moon'"):
        questionnaire_from_bytes(sealed(whole))
