"""Rows of a table as Qt's views and screen readers want them: plain values that are replaced as a whole."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from diagnostic.desktop.look.tips import plain_tip

CELL = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NOTHING = "–"


@dataclass(frozen=True)
class ShownCell:
    """One cell: its words, an icon before them; ``waits`` puts it in plum, ``quiet`` in a lighter ink; ``person`` marks words of somebody's."""

    text: str
    icon: str = ""
    waits: bool = False
    quiet: bool = False
    person: bool = False
    strong: bool = False


@dataclass(frozen=True)
class ShownRow:
    """One row: ``key`` names it for the page."""

    key: str
    cells: tuple[ShownCell, ...]


@dataclass(frozen=True)
class ShownColumn:
    """One column: its head, its width in pixels at zoom 1.0 (0 takes what is left), numbers stand at the end; ``least`` is the width of the
    whole table from which on it is shown."""

    head: str
    width: int
    number: bool = False
    least: int = 0


class RowsModel(QAbstractTableModel):
    """Holds rows from top to bottom."""

    def __init__(self, columns: tuple[ShownColumn, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._rows: tuple[ShownRow, ...] = ()

    @property
    def rows(self) -> tuple[ShownRow, ...]:
        """The rows shown."""
        return self._rows

    def show(self, rows: tuple[ShownRow, ...]) -> None:
        """Take over other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def position(self, key: str) -> int:
        """Return the number of a row; -1 where there is no such row."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heads of the columns; rows are not numbered."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.columns[section].head
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell itself, and its words for views, tool tips and screen readers."""
        if not index.isValid():
            return None
        cell = self._rows[index.row()].cells[index.column()]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.columns[index.column()].head}: {cell.text or NOTHING}"
        return None
