"""Copies of one assessment on several laptops, and workbooks between them, read in this process."""

from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from diagnostic.actions.desk import Desk
from diagnostic.actions.exporting import Addressee, ExportOptions, export_workbook, vocabulary
from diagnostic.actions.importing import ImportReport, ImportTerms, take_in
from diagnostic.actions.opening import open_assessment
from diagnostic.exchange.foreign.grid import ForeignFile
from diagnostic.exchange.foreign.limits import LIMITS
from diagnostic.exchange.foreign.reading import read_bytes
from diagnostic.exchange.returned_file import returned_file
from diagnostic.exchange.workbook.reading import Vocabulary
from diagnostic.model.canonical import digest
from diagnostic.model.triage.reading import read_cells
from diagnostic.model.workbook import ReturnedWorkbook
from diagnostic.places import find_places
from tests.exchange.conftest import EXPERT, LEAD, begin


@lru_cache(maxsize=1)
def begun() -> bytes:
    """The bytes of the mission that every laptop starts from."""
    with TemporaryDirectory() as room:
        desk = begin(Path(room) / "mission")
        desk.close()
        return desk.path.read_bytes()


@lru_cache(maxsize=1)
def words() -> Vocabulary:
    """The heads and words of workbooks."""
    return vocabulary(find_places())


def laptop(folder: Path, author: str = LEAD) -> Desk:
    """Open a copy of the mission in a folder of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "mission.diagnostic"
    path.write_bytes(begun())
    return open_assessment(path, author=author)


def sent_from(desk: Desk, path: Path, addressee: Addressee = Addressee.ADMINISTRATION) -> ReturnedWorkbook:
    """Export a workbook of standard I-2 and read it as it came back."""
    member = EXPERT if addressee is Addressee.TEAM else ""
    export_workbook(desk, find_places(), path, ExportOptions(scope=("I-2",), addressee=addressee, member=member))
    return come_back(path)


def come_back(path: Path) -> ReturnedWorkbook:
    """Read a workbook that lies at ``path``."""
    data = path.read_bytes()
    returned = returned_file(ForeignFile(path.name, digest(data), *read_bytes(data, LIMITS)), words())
    assert returned is not None
    return returned


def bring(desk: Desk, *workbooks: ReturnedWorkbook, replaces: str = "") -> ImportReport:
    """Take in workbooks as an import does once their files are read."""
    read = [(Path(each.file_name), read_cells(desk.questionnaire, each), ()) for each in workbooks]
    return take_in(desk, read, ImportTerms(replaces=replaces))
