"""The two workbooks beside the sample mission, filled and returned: a second expert's, and the administration's self-assessment."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import Any

from diagnostic.actions.answering import record_answer, record_text
from diagnostic.actions.desk import Desk
from diagnostic.actions.exporting import Addressee, ExportOptions, compose_export
from diagnostic.actions.opening import SUFFIX, Beginning, create_assessment
from diagnostic.actions.sample_answers import told_places
from diagnostic.actions.sample_clock import SampleClock, SampleIdentity
from diagnostic.actions.sample_material import FOLDER
from diagnostic.actions.setting_up import set_items
from diagnostic.exchange.workbook.packing import workbook_bytes
from diagnostic.exchange.workbook.typing_in import typed_in
from diagnostic.model.places import Places
from diagnostic.model.state import State
from diagnostic.model.subject import Facet
from diagnostic.model.team import members_of
from diagnostic.report.replacing import replace_file
from diagnostic.store.faults import translated

SECOND_EXPERT, SELF_ASSESSMENT = "second-expert.json", "self-assessment.json"
TEXTS = {"comment": Facet.COMMENT, "who-would-know": Facet.WHO_KNOWS}


def sample_workbooks(desk: Desk, places: Places) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of each workbook. ``desk`` is that of the sample mission, just played: the same mission, the same bytes."""
    yield _second_expert(desk, places, _read(places, SECOND_EXPERT))
    yield _self_assessment(desk, places, _read(places, SELF_ASSESSMENT))


def write_sample_workbooks(desk: Desk, places: Places, folder: Path) -> tuple[Path, ...]:
    """Write both workbooks into a folder and return where they lie. Raises ``KnownError`` for what the disk refuses."""
    written = []
    for name, data in sample_workbooks(desk, places):
        replace_file(folder / name, data)
        written.append(folder / name)
    return tuple(written)


def _second_expert(desk: Desk, places: Places, told: dict[str, Any]) -> tuple[str, bytes]:
    """What the mission knew at that moment went with the expert; what was recorded meanwhile is what the workbook meets."""
    by = {role: member.code for member in members_of(desk.state) for role in (member.role.removesuffix("-expert").removeprefix("team-"),)}
    then = copy.copy(desk)
    then.author, then.clock = by[told["by"]], lambda: f"{told['from']}:00.000Z"
    then.state = State.of(entry for entry in desk.state.all_versions() if entry.at <= then.clock())
    options = ExportOptions(addressee=Addressee.TEAM, scope=tuple(told["scope"]), member=by[told["for"]])
    return _filled(then, places, told, options)


def _self_assessment(desk: Desk, places: Places, told: dict[str, Any]) -> tuple[str, bytes]:
    """An assessment of its own, which the administration recorded in the program, exported, and went on with in a spreadsheet."""
    clock, person = SampleClock(), told["person"]
    clock.turn_to(told["begins"])
    name = desk.setup_value("administration-name")
    beginning = Beginning("self-assessment", "", name, person["name"], person["role"], person["mark"], exercise=True)
    with translated(Path(gettempdir()), making=True):
        room = TemporaryDirectory(prefix="diagnostic-sample-")
    with room:
        own = create_assessment(Path(room.name) / f"own{SUFFIX}", desk.questionnaire, beginning, clock, SampleIdentity(told["seed"]))
        try:
            with own.file.as_one():
                _answer(own, told)
            clock.turn_to(told["from"])
            return _filled(own, places, told, ExportOptions())
        finally:
            own.close()


def _answer(own: Desk, told: dict[str, Any]) -> None:
    items = {(code, ""): value for code, value in told["items"].items()}
    items |= {(code, row): value for code, rows in told["rows"].items() for row, value in rows.items()}
    set_items(own, items)
    for code, record in told["answers"].items():
        for place in told_places(own.questionnaire.question(code), record["answer"]):
            record_answer(own, code, place.raw, place.state, place.row, place.group)
        for key, facet in TEXTS.items():
            if key in record:
                record_text(own, code, facet, record[key])


def _filled(desk: Desk, places: Places, told: dict[str, Any], options: ExportOptions) -> tuple[str, bytes]:
    name = f"{told['file']}.xlsx"
    ((_, composed),) = compose_export(desk, places, desk.path.with_name(name), options)
    plan = typed_in(composed.plan, {(key, column): text for key, column, text in told["cells"]})
    return name, workbook_bytes(plan)


def _read(places: Places, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((places.resources / FOLDER / name).read_text("utf-8"))
    return found
