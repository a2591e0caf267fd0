"""One small workbook with what people put into cells, and what every program that saves it again has to leave of it."""

import io
from datetime import date, datetime, time

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

SAID: tuple[tuple[str, object, str, str], ...] = (
    # cell, what is written, what is read, its kind
    ("A1", "key", "key", "text"),
    ("B1", "Answer", "Answer", "text"),
    ("A2", "I1-1|import|trademark", "I1-1|import|trademark", "text"),
    ("B2", "Yes", "Yes", "text"),
    ("B3", "  two  spaces \u00a0", "  two  spaces \u00a0", "text"),
    ("B4", "line one\nline two", "line one\nline two", "text"),
    ("B5", "ق Ć “smart” 😀", "ق Ć “smart” 😀", "text"),
    ("B6", 12, "12", "number"),
    ("B7", 3.1, "3.1", "number"),
    ("B8", 0.1 + 0.2, "0.3", "number"),
    ("B9", date(2026, 11, 3), "2026-11-03", "date"),
    ("B10", datetime(2026, 11, 3, 14, 30), "2026-11-03T14:30:00", "date"),
    ("B11", time(9, 30), "09:30:00", "date"),
    ("B12", 0.5, "50%", "number"),
    ("B13", True, "true", "bool"),
    ("B14", "&lt; & < > \" ' ]]>", "&lt; & < > \" ' ]]>", "text"),
    ("B15", "007", "007", "text"),
    ("B16", -1.25, "-1.25", "number"),
    ("B17", 1e-7, "0.0000001", "number"),
    ("D5", "beside a gap", "beside a gap", "text"),
)
EXPECTED = {cell: (text, kind) for cell, _, text, kind in SAID}


def sample_workbook() -> Workbook:
    """Return the workbook, not yet saved."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Border"
    for cell, value, _, kind in SAID:
        sheet[cell] = value  # type: ignore[assignment]
        if kind == "text":
            sheet[cell].data_type = "s"
    sheet["B12"].number_format = "0%"
    sheet["B2"].comment = Comment("Asked twice.\nSame answer.", "A. Lind")
    sheet.merge_cells("E2:F3")
    sheet.row_dimensions[7].hidden = True
    sheet.column_dimensions["H"].hidden = True
    second = book.create_sheet("Risk")
    second["C3"] = "second sheet"
    second.sheet_state = "hidden"
    return book


def sample_bytes() -> bytes:
    """Return the workbook as openpyxl saves it."""
    held = io.BytesIO()
    sample_workbook().save(held)
    return held.getvalue()
