"""Bytes that changed on the disk are never believed, and never more than a known error."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from diagnostic.model.entry import Content, Entry
from diagnostic.model.problem import KnownError
from diagnostic.model.state import State
from diagnostic.store.assessment_file import AssessmentFile
from diagnostic.store.inspection import inspect
from diagnostic.store.opener import open_file
from diagnostic.store.record import Import, Sighting, entry_row

Make = Callable[..., Entry]


def read_all(path: Path, read_only: bool) -> tuple[object, ...]:
    with open_file(path, read_only=read_only) as file:
        drafts = file.drafts()
        kept = (file.entries(), file.question_set(), file.quarantined(), file.sightings(), file.imports())
        return (*kept, drafts)


def test_a_content_that_was_exchanged_with_all_digests_renewed_has_no_effect(file: AssessmentFile, path: Path, entry: Make) -> None:
    honest = entry(1, "yes")
    file.append([honest])
    file.close()
    forged = replace(honest, content=Content("no"))
    row = entry_row(forged, honest.seal())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE entry SET canonical=?, canonical_digest=?", (row["canonical"], row["canonical_digest"]))
    with open_file(path, read_only=True) as reopened:
        state = State.of(reopened.entries())
    assert not state.entries
    assert state.quarantined == ((forged,),)


@pytest.mark.slow
@pytest.mark.parametrize("flips", [1, 20])
def test_flipped_bytes_are_noticed_or_harmless(file: AssessmentFile, path: Path, entry: Make, tmp_path: Path, flips: int) -> None:
    file.append([entry(number, "x" * (number * 40)) for number in range(1, 40)])
    file.append(
        [entry(1, "other")],
        sightings=[Sighting("a", "b", "c", "d")],
        imported=Import("i", "t", "p", "f", "name.xlsx"),
    )
    file.keep_draft(entry(50).subject, "typing", "t")
    truth = file.entries()
    name = file.put_blob(b"evidence" * 500)
    file.close()
    whole = path.read_bytes()
    chance = random.Random(flips)
    refused = 0
    for turn in range(250):
        broken = bytearray(whole)
        for _ in range(flips):
            # The first page holds the header and the schema: half of all flips go there.
            place = chance.randrange(4096 if chance.random() < 0.5 else len(broken))
            broken[place] ^= 1 << chance.randrange(8)
        victim = tmp_path / f"victim-{flips}.diagnostic"
        victim.write_bytes(broken)
        with suppress(KnownError):
            inspect(victim)
        try:
            found = read_all(victim, read_only=bool(turn % 2))
        except KnownError:
            refused += 1
        else:
            assert found[0] == truth
        if victim.read_bytes() == bytes(broken) or not turn % 2:
            try:
                with open_file(victim) as opened:
                    assert opened.get_blob(name) in {None, b"evidence" * 500}
                    opened.append([entry(99)])
            except KnownError:
                pass
        for left in tmp_path.glob("victim*"):
            left.unlink()
    assert refused > 50


def test_an_entry_changed_on_the_disk_is_reported_and_not_left_out(file: AssessmentFile, path: Path, entry: Make) -> None:
    file.append([entry(1, "published"), entry(2)])
    file.close()
    whole = path.read_bytes()
    assert whole.count(b"published") == 1
    path.write_bytes(whole.replace(b"published", b"publisheD"))
    with open_file(path) as again, pytest.raises(KnownError) as caught:
        again.entries()
    assert caught.value.code == "store.damaged"


def test_a_question_set_and_a_blob_changed_on_the_disk_are_reported(file: AssessmentFile, path: Path) -> None:
    name = file.put_blob(b"evidence file")
    file.close()
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"evidence file", b"evidence fiLe").replace(b"secure-2007", b"secure-2006"))
    with open_file(path) as again:
        for read in (again.question_set, lambda: again.get_blob(name)):
            with pytest.raises(KnownError) as caught:
                read()
            assert caught.value.code == "store.damaged"
