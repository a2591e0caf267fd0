"""The workbooks beside the sample mission hold what happens to workbooks, and nothing that was not meant."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from diagnostic.actions.desk import Desk
from diagnostic.actions.exporting import ExportOptions, compose_export
from diagnostic.actions.importing import FileImported, ImportTerms, Outcome, import_workbooks
from diagnostic.actions.opening import open_assessment
from diagnostic.actions.sample import NAME
from diagnostic.exchange.workbook.typing_in import typed_in
from diagnostic.model.places import Places
from diagnostic.model.subject import Facet, Voice
from diagnostic.model.triage.cell import CellState

SECOND, OWN = "Sample workbook of a second expert.xlsx", "Sample self-assessment of the administration.xlsx"


@pytest.fixture
def mission(demonstration: Path, tmp_path: Path) -> Iterator[Desk]:
    """The sample mission, to take workbooks in."""
    desk = open_assessment(Path(shutil.copy(demonstration / NAME, tmp_path)))
    yield desk
    desk.close()


def taken_in(mission: Desk, places: Places, path: Path, adopt: bool = False) -> FileImported:
    (file,) = import_workbooks(mission, places, [path], ImportTerms(adopt=adopt)).files
    return file


def places_of(file: FileImported, state: CellState) -> set[tuple[str, str]]:
    assert file.triage is not None
    return {(cell.key, cell.column) for cell in file.triage.of(state)}


def test_the_second_expert_agrees_differs_withdraws_and_is_refused(mission: Desk, places: Places, demonstration: Path) -> None:
    file = taken_in(mission, places, demonstration / SECOND)
    assert (file.outcome, file.problems) == (Outcome.MERGED, ())
    assert file.triage is not None
    assert file.triage.balance.adds_up
    assert places_of(file, CellState.REFUSED) == {("II4-4", "answer"), ("STO-6a|kilograms", "answer")}
    assert places_of(file, CellState.ASKED) == {("II1-2|express", "answer")}
    assert places_of(file, CellState.WITHDRAWN) == {("II2-5", "answer")}
    conflicts = {current.subject for current in mission.state.conflicts() if current.subject.facet == Facet.ANSWER}
    assert {(each.code, each.row) for each in conflicts} == {
        ("II1-1", ""), ("II1-4", ""), ("II3-1", "land"), ("II3-5", ""), ("II6-1", ""), ("STO-7a", "")
    }  # fmt: skip
    assert "Ostrey, le chef" in str([head.value for now in mission.state.conflicts() for head in now.heads])
    assert {head.author for now in mission.state.conflicts() for head in now.heads} >= {file.triage.passport.author}


def test_the_self_assessment_is_offered_and_stands_beside_the_team(mission: Desk, places: Places, demonstration: Path) -> None:
    assert taken_in(mission, places, demonstration / OWN).outcome is Outcome.OFFERED
    file = taken_in(mission, places, demonstration / OWN, adopt=True)
    assert file.outcome is Outcome.ADOPTED
    assert places_of(file, CellState.REFUSED) == {("I4-6", "answer")}
    assert places_of(file, CellState.WITHDRAWN) == {("I7-4", "answer")}
    assert mission.state.conflicts() == ()
    stated = [each for each in mission.state.subjects("question") if each.facet == Facet.ANSWER and each.voice == Voice.ADMINISTRATION]
    both = [(mission.state.current(each).value, mission.state.current(each.in_voice(Voice.TEAM)).value) for each in stated]
    assert sum(one == other for one, other in both) >= 10
    assert sum(one != other for one, other in both if one and other) >= 6


def test_a_cell_that_is_not_there_is_a_mistake_of_the_material(mission: Desk, places: Places, tmp_path: Path) -> None:
    ((_, composed),) = compose_export(mission, places, tmp_path / "out.xlsx", ExportOptions(scope=("I-2",)))
    with pytest.raises(ValueError, match="I1-1 answer"):
        typed_in(composed.plan, {("I1-1", "answer"): "Yes"})
