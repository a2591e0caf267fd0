"""What children make of a file is what would be made of it here, and nothing they say is believed that is not of the form.

Planted once each: the word of a cell left out on the way; a kind that is none taken as it comes; rows counted from 0; a warning that does not
name its file; a sheet left aside for any mark in its first row.
"""

import json
import shutil
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diagnostic.exchange.foreign.framing import BrokenFrameError
from diagnostic.exchange.foreign.grid import ForeignFile
from diagnostic.exchange.foreign.limits import LIMITS
from diagnostic.exchange.foreign.reading import read_bytes
from diagnostic.exchange.returned_file import returned_file, returned_grid
from diagnostic.exchange.returned_wire import returned_from_wire, returned_to_wire, vocabulary_from_wire, vocabulary_to_wire
from diagnostic.exchange.returning import read_returned
from diagnostic.exchange.workbook.reading import UNREAD
from diagnostic.model.canonical import digest
from diagnostic.model.problem import Problem
from diagnostic.model.workbook import ReturnedWorkbook
from tests.exchange.writing.recalculated import FILE
from tests.exchange.writing.written import vocabulary, written
from tests.model.mission import Mission, secure_2007


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A workbook of a real spreadsheet program, one of ours that was written into, one that is none, and one with odd cells."""
    folder = tmp_path_factory.mktemp("returned")
    shutil.copy(FILE, folder / "computed.xlsx")
    pen = Mission(secure_2007(), voice="administration")
    pen.answer("I1-5", "no-power")
    book = written(pen.state, scope=("I-1",)).openpyxl()
    book["I"]["F7"], book["I"]["Z9"], book["I"]["AMA9"] = "Yes", "beside", "far"
    book["I"].merge_cells("H9:I10")
    book["_lists"]["A9"] = "Changed"
    book.save(folder / "typed.xlsx")
    (folder / "none.xlsx").write_bytes(b"no workbook")
    return [folder / name for name in ("computed.xlsx", "none.xlsx", "typed.xlsx")]


def here(path: Path) -> tuple[ReturnedWorkbook | None, tuple[Problem, ...]]:
    data = path.read_bytes()
    grid, problems = read_bytes(data, LIMITS)
    return returned_file(ForeignFile(path.name, digest(data), grid, problems), vocabulary()), problems


def test_children_make_of_a_file_what_would_be_made_of_it_here(files: list[Path]) -> None:
    found = list(read_returned(files, vocabulary()))
    assert [file.name for file in found] == [path.name for path in files]
    for file, path in zip(found, files, strict=True):
        ours, problems = here(path)
        assert (file.found is None) == (ours is None)
        assert len(file.problems) == len(problems)
        assert all(problem.place.startswith(path.name) for problem in file.problems)
        if file.found is not None and ours is not None:
            assert file.found.rows == ours.rows
            assert [problem.code for problem in file.found.problems] == [problem.code for problem in ours.problems]
            assert {**vars(file.found), "problems": ()} == {**vars(ours), "problems": ()}
    typed = found[-1].found
    assert typed is not None
    assert {problem.code for problem in typed.problems} >= {"workbook.merged-cells", "foreign.far-cell"}
    assert any(cell.word for row in typed.rows for cell in row.cells.values())


def test_what_a_workbook_says_survives_the_way(files: list[Path]) -> None:
    for path in files:
        made = returned_grid(read_bytes(path.read_bytes(), LIMITS, UNREAD), vocabulary())
        assert returned_from_wire(returned_to_wire(*made)) == made
    assert vocabulary_from_wire(json.loads(json.dumps(vocabulary_to_wire(vocabulary())))) == vocabulary()


def test_sheets_of_formulas_need_not_be_read_whatever_they_are_called(files: list[Path]) -> None:
    data = files[0].read_bytes()
    whole, left = read_bytes(data, LIMITS)[0], read_bytes(data, LIMITS, UNREAD)[0]
    assert whole is not None
    assert left is not None
    shorter = {one.name for one, other in zip(whole.sheets, left.sheets, strict=True) if len(other.cells) < len(one.cells)}
    assert shorter <= {"_lists", "_paths"}
    assert returned_grid((left, ()), vocabulary()) == returned_grid((whole, ()), vocabulary())


ODD: st.SearchStrategy[object] = st.sampled_from([None, True, -1, 0, 1.5, "", "x", "-1", [], {}, [[]], "A" * 100, 10**30])


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_what_is_not_of_the_form_is_not_believed(data: st.DataObject) -> None:
    """One part of a sound answer is something else: it is no answer, or one in which every value is of its kind."""
    said = json.loads(sound_answer())
    place: object = said
    for _ in range(data.draw(st.integers(0, 5))):
        keys = list(place) if isinstance(place, dict) else list(range(len(place))) if isinstance(place, list) else []
        inner = [key for key in keys if isinstance(place[key], dict | list)]  # type: ignore[index]
        if not inner:
            break
        place = place[data.draw(st.sampled_from(inner))]  # type: ignore[index]
    if isinstance(place, dict) and place:
        place[data.draw(st.sampled_from(sorted(place)))] = data.draw(ODD)
    elif isinstance(place, list) and place:
        place[data.draw(st.integers(0, len(place) - 1))] = data.draw(ODD)
    try:
        returned, problems = returned_from_wire(json.dumps(said).encode())
    except BrokenFrameError:
        return
    assert returned is not None or problems
    for row in returned.rows if returned else ():
        assert row.row > 0
        assert row.spot.kind
        assert all(cell.row > 0 and cell.column > 0 and type(cell.text) is str and type(cell.word) is str for cell in row.cells.values())
    assert returned is None or all(type(text) is str for text in (*returned.entries, *returned.missing_keys))


@pytest.mark.parametrize(
    "message", [b"", b"{", b"[]", b"{}", b'{"workbook": null, "problems": []}', b"[" * 100_000, b'{"workbook": {}, "problems": []}']
)
def test_an_answer_that_is_none_ends_the_child(message: bytes) -> None:
    with pytest.raises(BrokenFrameError):
        returned_from_wire(message)


@lru_cache(maxsize=1)
def sound_answer() -> bytes:
    pen = Mission(secure_2007(), voice="administration")
    pen.answer("I1-5", "no-power")
    return returned_to_wire(*returned_grid(read_bytes(written(pen.state, scope=("I1-5",)).data, LIMITS), vocabulary()))
