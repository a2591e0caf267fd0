"""What goes into a file comes out of it, once, and nothing is chosen or lost on the way."""

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diagnostic.model.canonical import digest, normal_text
from diagnostic.model.entry import Content, Entry
from diagnostic.model.problem import KnownError
from diagnostic.model.state import State
from diagnostic.model.subject import Subject
from diagnostic.store.assessment_file import AssessmentFile
from diagnostic.store.opener import open_file
from diagnostic.store.record import Import, Sighting

Make = Callable[..., Entry]


def test_entries_survive_closing(file: AssessmentFile, path: Path, entry: Make) -> None:
    kept = tuple(entry(number, {"text": "Ć ق <b>", "list": [1, None, True]}) for number in range(1, 5))
    assert file.append(kept).new == tuple(one.id for one in kept)
    file.close()
    with open_file(path) as again:
        assert again.entries() == kept
        assert not again.read_only
        assert again.assessment_id == kept[0].assessment


def test_the_same_entry_twice_changes_nothing(file: AssessmentFile, path: Path, entry: Make) -> None:
    file.append([entry(1), entry(2)])
    before = path.read_bytes()
    done = file.append([entry(1), entry(2), entry(1)])
    assert (done.new, done.quarantined) == ((), ())
    assert file.entries() == (entry(1), entry(2))
    assert path.read_bytes()[100:] == before[100:]


def test_the_same_id_with_other_content_is_kept_apart_and_never_chosen(file: AssessmentFile, entry: Make) -> None:
    file.append([entry(1, "yes")])
    other = entry(1, "no")
    for _ in range(2):
        assert file.append([other, entry(2)]).quarantined == (other.id,)
    assert file.entries() == (entry(1, "yes"), entry(2))
    assert file.quarantined() == (other,)


def test_a_content_that_does_not_fit_its_seal_never_takes_the_place_of_the_true_one(file: AssessmentFile, entry: Make) -> None:
    true = entry(1, "yes")
    forged = replace(true, content=Content("no"))
    assert forged.seal() == true.seal()
    assert file.append([forged]).quarantined == (true.id,)
    assert file.append([true]).new == (true.id,)
    assert file.entries() == (true,)
    assert file.quarantined() == (forged,)


def test_entries_of_a_later_version_pass_through_unharmed(file: AssessmentFile, entry: Make) -> None:
    later = replace(
        entry(1), act="countersign", content=Content("x", extra=(("weight", [1, {"a": "b"}]),)),
        extra=(("device", "d1"),), content_seal="",
    )  # fmt: skip
    file.append([later])
    assert file.entries() == (later,)
    assert file.entries()[0].canonical() == later.canonical()


def test_several_calls_as_one_are_there_together_or_not_at_all(file: AssessmentFile, path: Path, entry: Make) -> None:
    with pytest.raises(RuntimeError), file.as_one():
        file.append([entry(1)])
        raise RuntimeError
    assert file.entries() == ()
    with file.as_one():
        file.append([entry(1)])
        with pytest.raises(ValueError):
            file.append([entry(2), replace(entry(3), assessment="other")])
        file.append([entry(4)], clear_drafts=[entry(4).subject])
        assert file.entries() == (entry(1), entry(4))
        # Nobody else sees any of it before it is whole.
        with open_file(path, read_only=True) as other:
            assert other.entries() == ()
    assert file.entries() == (entry(1), entry(4))
    file.append([entry(5)])
    file.close()
    with open_file(path) as again:
        assert again.entries() == (entry(1), entry(4), entry(5))


def test_what_could_not_be_read_again_is_refused_and_nothing_of_the_call_is_stored(file: AssessmentFile, entry: Make) -> None:
    for bad in (
        replace(entry(2), assessment="other"),
        replace(entry(2), id="a b"),
        replace(entry(2), author="\x00"),
    ):
        with pytest.raises(ValueError):
            file.append([entry(1), bad])
    assert file.entries() == ()
    assert file.append([entry(1)]).new


def test_a_redaction_blanks_what_is_there_and_what_arrives_later(file: AssessmentFile, entry: Make) -> None:
    first, late = entry(1, "a name"), entry(2, "another name")
    file.append([first])
    file.append([entry(1, "a name again")])
    file.append([redaction(entry(8), first), redaction(entry(9), late)])
    file.append([late])
    found = {one.id: one for one in file.entries()}
    assert found[first.id] == first.blanked()
    assert found[late.id] == late.blanked()
    assert [one.redacted for one in file.quarantined()] == [True]
    assert file.append([first, late]).known == (first.id, late.id)
    assert all(found == {one.id: one for one in file.entries()} for _ in [0])


def redaction(act: Entry, target: Entry) -> Entry:
    """The act that blanks ``target``, which it does only from the target's own place."""
    return replace(act, act="redact", subject=target.subject, parents=(target.id,), content=Content(), content_seal="")


def test_a_redaction_reaches_its_own_place_and_no_other(file: AssessmentFile, entry: Make) -> None:
    """What an administration sends can blank nothing that the team said."""
    first, late = entry(1, "the team's words"), entry(2, "more of them")
    elsewhere = [replace(redaction(entry(8 + n), each), subject=each.subject.in_voice("administration")) for n, each in enumerate((first, late))]
    several = replace(redaction(entry(10), first), parents=(first.id, late.id))
    file.append([first])
    file.append([*elsewhere, several])
    file.append([late])
    assert {one.id: one.value for one in file.entries() if one.act == "assert"} == {first.id: first.value, late.id: late.value}
    assert State.of(file.entries()).digest() == State.of([first, late, *elsewhere, several]).digest()


def test_a_blanked_copy_wins_in_either_order(file: AssessmentFile, entry: Make) -> None:
    first, second = entry(1, "a name"), entry(2, "another name")
    file.append([first, second.blanked()])
    assert file.append([first.blanked(), second]).known == (first.id, second.id)
    assert all(one.redacted for one in file.entries())


def test_a_redaction_leaves_no_trace_in_the_bytes_of_the_file(file: AssessmentFile, path: Path, entry: Make) -> None:
    secret = "Jordanka Quisquiliae"
    for number in range(1, 60):
        file.append([entry(number, f"{number} " + "x" * (number * 37 % 3000))])
    target = entry(500, secret + " " + "y" * 9000)
    file.append([target])
    for number in range(60, 120):
        file.append([entry(number, "z" * (number * 53 % 2500))])
    assert secret.encode() in path.read_bytes()
    file.append([redaction(entry(999), target)])
    beside = b"".join(one.read_bytes() for one in path.parent.iterdir())
    assert secret.encode() not in beside
    assert b"y" * 50 not in beside
    assert len(file.entries()) == 121


def test_drafts_keep_any_typing_and_go_with_the_entry(file: AssessmentFile, path: Path, entry: Make) -> None:
    one, two = entry(1).subject, entry(2).subject
    file.keep_draft(one, "half a wo", "t1")
    file.keep_draft(one, "half a word \x00 \ud800", "t2")
    file.keep_draft(two, "", "t3")
    assert [(kept.subject, kept.raw, kept.at) for kept in file.drafts()] == [
        (one, "half a word \x00 \ud800", "t2"),
        (two, "", "t3"),
    ]
    file.append([entry(1)], clear_drafts=[one])
    file.close()
    with open_file(path) as again:
        assert [kept.subject for kept in again.drafts()] == [two]
        again.drop_draft(two)
        assert again.drafts() == ()


def test_a_failed_append_keeps_the_draft(file: AssessmentFile, entry: Make) -> None:
    file.keep_draft(entry(1).subject, "typed", "t")
    with pytest.raises(ValueError):
        file.append([replace(entry(1), assessment="other")], clear_drafts=[entry(1).subject])
    assert len(file.drafts()) == 1


def test_the_question_set_is_embedded_once(file: AssessmentFile) -> None:
    content = b'{"code":"secure-2007","version":"1.1"}'
    assert file.question_set()[1].startswith(b'{"code"')
    file.replace_question_set(content, digest(content))
    assert file.question_set() == (digest(content), content)
    with pytest.raises(ValueError):
        file.replace_question_set(content, digest(b"other"))


def test_blobs_lie_there_once(file: AssessmentFile, path: Path) -> None:
    content = bytes(range(256)) * 4000
    name = file.put_blob(content)
    size = path.stat().st_size
    assert file.put_blob(content) == name == digest(content)
    assert path.stat().st_size == size
    assert file.get_blob(name) == content
    assert file.get_blob("0" * 64) is None
    assert file.blob_names() == (name,)


def test_sightings_and_imports_lie_beside_the_set(file: AssessmentFile, entry: Make) -> None:
    seen = [Sighting(entry(1).id, "f" * 64, "I-1", "C4"), Sighting(entry(1).id, "f" * 64, "I-1", "C5")]
    taken = Import("i1", "2026-11-20T10:00:00.000Z", "p1", "f" * 64, "customs.xlsx")
    file.append([entry(1), entry(2)], sightings=[*seen, seen[0]], imported=taken)
    file.append([entry(1)], sightings=seen, imported=taken._replace(id="i2"))
    assert file.sightings() == tuple(seen)
    assert [(one.id, one.new, one.known) for one in file.imports()] == [("i1", 2, 0), ("i2", 0, 1)]


def test_one_file_object_serves_several_threads(file: AssessmentFile, entry: Make) -> None:
    counts: list[int] = []

    def read() -> None:
        for _ in range(30):
            counts.append(len(file.entries()))

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for number in range(1, 61):
        file.append([entry(number)])
    for reader in readers:
        reader.join()
    assert len(counts) == 90
    assert len(file.entries()) == 60


def test_what_another_program_changed_meanwhile_is_not_written_over(file: AssessmentFile, path: Path, entry: Make) -> None:
    file.append([entry(1)])
    earlier = path.read_bytes()
    assert file.entries() == (entry(1),)
    file.append([entry(2)])
    # An earlier copy is put over the open file, as by a restored backup: the second entry is gone.
    path.write_bytes(earlier)
    for write in (lambda: file.append([entry(3)]), lambda: file.keep_draft(entry(3).subject, "typed", "2026-11-25T10:00:00.000Z")):
        with pytest.raises(KnownError, match="changed by another program") as said:
            write()
        assert said.value.code == "store.changed"
    assert path.read_bytes() == earlier
    file.close()
    with open_file(path) as again:
        assert again.entries() == (entry(1),)
        again.append([entry(3)])


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be cut short there")
def test_a_file_that_was_emptied_meanwhile_is_said_to_whoever_reads_it(file: AssessmentFile, path: Path, entry: Make) -> None:
    file.append([entry(1)])
    os.truncate(path, 0)
    for read in (file.entries, file.sightings, file.imports, file.drafts):
        with pytest.raises(KnownError, match="changed by another program"):
            read()


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be taken away there")
@pytest.mark.parametrize("replaced", [True, False])
def test_a_file_that_was_taken_away_is_said_and_written_again_once_it_is_back(
    file: AssessmentFile, path: Path, entry: Make, replaced: bool
) -> None:
    file.append([entry(1)])
    assert file.entries() == (entry(1),)
    elsewhere = path.with_name("elsewhere.diagnostic")
    path.rename(elsewhere)
    if replaced:
        path.write_bytes(elsewhere.read_bytes())
    with pytest.raises(KnownError, match="no longer where it was opened") as said:
        file.append([entry(2)])
    assert said.value.code == "store.moved"
    elsewhere.replace(path)
    file.append([entry(2)])
    assert len(file.entries()) == 2


def test_nothing_is_written_through_a_reading_window(file: AssessmentFile, path: Path, entry: Make) -> None:
    with open_file(path, read_only=True) as window:
        assert window.read_only_because == "asked"
        for write in (
            lambda: window.append([entry(1)]),
            lambda: window.keep_draft(entry(1).subject, "x", "t"),
            lambda: window.put_blob(b"x"),
        ):
            with pytest.raises(KnownError, match="only be read"):
                write()


_TEXT = st.text(st.characters(exclude_characters="\x00\r", exclude_categories=["Cs"]), max_size=200).map(normal_text)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=_TEXT, code=_TEXT.filter(lambda text: "\t" not in text))
def test_any_text_comes_back_as_it_went_in(file: AssessmentFile, entry: Make, said: str, code: str) -> None:
    number = int(digest(f"{said}\n{code}".encode())[:28], 16)
    kept = replace(entry(number, said), subject=Subject("question", code, "answer", "team"))
    file.append([kept])
    assert kept in file.entries()
