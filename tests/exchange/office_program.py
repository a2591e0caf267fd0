"""Work done inside a running LibreOffice, through its own cells. Run by the Python that LibreOffice brings (see ``resave.py``).

Usage: ``python3 office_program.py PIPE ORDER.json``; the order names a workbook, the acts to do and where to save it.
"""

import importlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

uno: Any = importlib.import_module("uno")
CONTEXT: list[Any] = [None]
"""The running program, once it answered."""
FILTERS = {".xlsx": "Calc MS Excel 2007 XML", ".ods": "calc8"}


def main(pipe: str, orders: Path) -> None:
    desktop = connect(pipe)
    order = json.loads(orders.read_text(encoding="utf-8"))
    book = desktop.loadComponentFromURL(Path(order["open"]).as_uri(), "_blank", 0, (prop("Hidden", True),))
    for act in order["acts"]:
        ACTS[act[0]](book, *act[1:])
    target = Path(order["save"])
    book.storeToURL(target.as_uri(), (prop("FilterName", FILTERS[target.suffix]),))


def connect(pipe: str) -> Any:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            CONTEXT[0] = context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not answer")


def prop(name: str, value: Any) -> Any:
    made = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    made.Name, made.Value = name, value
    return made


def find(book: Any, key: str, column: str) -> Any:
    """Return the cell of a key in the column of a code."""
    for sheet in book.Sheets:
        data = used(sheet).getDataArray()
        row = next((number for number, cells in enumerate(data) if cells and cells[0] == key), None)
        codes = next((cells for cells in data if "key" in cells), None)
        if row is not None and codes is not None:
            return sheet.getCellByPosition(codes.index(column), row)
    raise SystemExit(f"no cell {key} {column}")


def used(sheet: Any) -> Any:
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return sheet.getCellRangeByPosition(0, 0, cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow)


def type_in(book: Any, key: str, column: str, text: str) -> None:
    """Type as a person does: go to the cell, type, press Enter. The program makes of it what it thinks."""
    cell = find(book, key, column)
    frame = book.CurrentController.Frame
    book.CurrentController.setActiveSheet(cell.Spreadsheet)
    name = cell.AbsoluteName.rpartition(".")[2]
    dispatch(frame, "GoToCell", prop("ToPoint", name))
    dispatch(frame, "EnterString", prop("StringName", text))


def put(book: Any, key: str, column: str, text: str) -> None:
    """Put a text into a cell."""
    find(book, key, column).String = text


def calculate(book: Any) -> None:
    """Compute every formula, whatever it came to when the file was written."""
    book.calculateAll()


def type_in_plain_cell(book: Any, key: str, column: str, text: str) -> None:
    """Type into a cell that somebody set back to the general format."""
    find(book, key, column).NumberFormat = 0
    type_in(book, key, column, text)


def dispatch(frame: Any, command: str, *options: Any) -> None:
    context = uno.getComponentContext() if CONTEXT[0] is None else CONTEXT[0]
    dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    dispatcher.executeDispatch(frame, f".uno:{command}", "", 0, options)


def sort(book: Any, key: str, column: str) -> None:
    """Sort the rows of a sheet by one column, all columns together."""
    sheet = find(book, key, column).Spreadsheet
    whole = used(sheet)
    data = whole.getDataArray()
    first = next(number for number, cells in enumerate(data) if "key" in cells) + 2
    area = sheet.getCellRangeByPosition(0, first, whole.RangeAddress.EndColumn, whole.RangeAddress.EndRow)
    by = uno.createUnoStruct("com.sun.star.table.TableSortField")
    by.Field, by.IsAscending = data[first - 2].index(column), False
    fields = uno.Any("[]com.sun.star.table.TableSortField", (by,))
    uno.invoke(area, "sort", ((prop("SortFields", fields), prop("ContainsHeader", False)),))


def unprotect(book: Any) -> None:
    for sheet in book.Sheets:
        sheet.unprotect("")


def hide_columns(book: Any, key: str, *columns: str) -> None:
    for column in columns:
        find(book, key, column).Columns.IsVisible = False


def insert_column(book: Any, key: str, before: str) -> None:
    cell = find(book, key, before)
    cell.Spreadsheet.Columns.insertByIndex(cell.CellAddress.Column, 1)


ACTS: dict[str, Callable[..., None]] = {
    "type": type_in, "plain": type_in_plain_cell, "sort": sort, "unprotect": unprotect, "hide": hide_columns, "insert-column": insert_column,
    "put": put, "calculate": calculate,
}  # fmt: skip

if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
