"""Workbooks made by hand, part by part, so that a test can spell them as no program of ours would."""

import io
import zipfile
from collections.abc import Mapping

from diagnostic.exchange.foreign.grid import ForeignGrid
from diagnostic.exchange.foreign.limits import LIMITS, Limits
from diagnostic.exchange.foreign.reading import read_bytes
from diagnostic.model.problem import Problem
from diagnostic.model.workbook import CellSeen, column_letters

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def sheet_xml(rows: str, before: str = "", after: str = "", space: str = MAIN) -> str:
    """Return a sheet with these rows."""
    return f'{HEAD}<worksheet xmlns="{space}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def parts(
    sheets: Mapping[str, str], shared: str = "", styles: str = "", relations: str = RELATIONS, space: str = MAIN, before_sheets: str = ""
) -> dict[str, str | bytes]:
    """Return the parts of a workbook with these sheets, in the order that Excel writes them."""
    numbered = list(enumerate(sheets.items(), 1))
    listed = "".join(f'<sheet name="{name}" sheetId="{at}" r:id="rId{at}"/>' for at, (name, _) in numbered)
    made: dict[str, str | bytes] = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/></Types>',
        "_rels/.rels": _relations([("rId1", "officeDocument", "xl/workbook.xml")], relations),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{space}" xmlns:r="{relations}">{before_sheets}<sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _relations(
            [(f"rId{at}", "worksheet", f"worksheets/sheet{at}.xml") for at, _ in numbered]
            + ([("rId900", "sharedStrings", "sharedStrings.xml")] if shared else [])
            + ([("rId901", "styles", "styles.xml")] if styles else []),
            relations,
        ),
    }
    for at, (_, xml) in numbered:
        made[f"xl/worksheets/sheet{at}.xml"] = xml
    if shared:
        made["xl/sharedStrings.xml"] = f'{HEAD}<sst xmlns="{space}">{shared}</sst>'
    if styles:
        made["xl/styles.xml"] = f'{HEAD}<styleSheet xmlns="{space}">{styles}</styleSheet>'
    return made


def _relations(found: list[tuple[str, str, str]], relations: str) -> str:
    inside = "".join(f'<Relationship Id="{name}" Type="{relations}/{kind}" Target="{target}"/>' for name, kind, target in found)
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>'


def relation(kind: str, target: str, mode: str = "") -> str:
    """Return the relationships of a part that has this one."""
    outside = f' TargetMode="{mode}"' if mode else ""
    return (
        f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{RELATIONS}/{kind}" Target="{target}"{outside}/></Relationships>'
    )


def zipped(made: Mapping[str, str | bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return the parts as a file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", packing) as archive:
        for name, part in made.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 11, 16, 9, 0, 0)), part, packing)
    return held.getvalue()


def workbook(rows: str, **more: str) -> bytes:
    """Return a workbook with one sheet called Border that has these rows; ``shared``, ``styles`` and ``before_sheets`` as in ``parts``."""
    return zipped(parts({"Border": sheet_xml(rows)}, **more))


def read(data: bytes, limits: Limits = LIMITS) -> tuple[ForeignGrid | None, tuple[Problem, ...]]:
    """Read in this process, as a child would."""
    return read_bytes(data, limits)


def grid_of(data: bytes, limits: Limits = LIMITS) -> ForeignGrid:
    """Return what a workbook holds that is not refused."""
    grid, problems = read(data, limits)
    assert grid is not None, problems
    return grid


def seen(data: bytes, sheet: int = 0) -> dict[str, tuple[str, str]]:
    """Return the cells of a sheet as A1: (text, kind)."""
    return {place(cell): (cell.text, str(cell.kind)) for cell in grid_of(data).sheets[sheet].cells}


def place(cell: CellSeen) -> str:
    """Return the name of a cell."""
    return f"{column_letters(cell.column)}{cell.row}"


def codes(data: bytes, limits: Limits = LIMITS) -> list[str]:
    """Return the codes of the problems of a file that is refused."""
    grid, problems = read(data, limits)
    assert grid is None
    return [problem.code for problem in problems]
