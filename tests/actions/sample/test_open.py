"""Opening the sample mission: written on first use, kept afterwards, whole or not there."""

from pathlib import Path

import pytest

from diagnostic.actions.answering import record_answer
from diagnostic.actions.sample import NAME, open_sample, sample_path, write_sample
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError, RefusedError


def test_it_is_written_once_and_keeps_what_was_done_to_it(places: Places, cache: Path, tmp_path: Path, demonstration: Path) -> None:
    desk = open_sample(places, tmp_path, cache)
    assert desk.path.read_bytes()[100:] == (demonstration / NAME).read_bytes()[100:]
    record_answer(desk, "I2-7", "40")
    digest = desk.state.digest()
    desk.close()
    again = open_sample(places, tmp_path, cache)
    assert again.state.digest() == digest
    again.close()


def test_it_is_never_written_over_a_file(places: Places, cache: Path, tmp_path: Path) -> None:
    path = sample_path(tmp_path)
    path.parent.mkdir()
    path.write_text("mine")
    with pytest.raises(KnownError):
        write_sample(places, path, cache)
    assert [each.read_text() for each in path.parent.iterdir()] == ["mine"]


def test_a_mistake_while_playing_leaves_nothing(places: Places, cache: Path, tmp_path: Path) -> None:
    resources = tmp_path / "resources"
    (resources / "sample").mkdir(parents=True)
    for shipped in (places.resources / "sample").iterdir():
        text = shipped.read_text("utf-8")
        if shipped.name == "findings.json":
            text = text.replace('"cell": "II-1.P", "level": 1', '"cell": "II-1.P", "level": 9')
        (resources / "sample" / shipped.name).write_text(text, "utf-8")
    path = tmp_path / "out" / NAME
    with pytest.raises(RefusedError) as fault:
        write_sample(Places(places.questionnaires, resources), path, cache)
    assert fault.value.problems[0].code == "level.range"
    assert list(path.parent.iterdir()) == []
