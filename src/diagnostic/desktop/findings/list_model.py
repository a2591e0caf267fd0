"""The rows of the list as Qt's views and screen readers want them."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from diagnostic.desktop.findings.contents import Row, RowKind

ROW = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class FindingsModel(QAbstractListModel):
    """Holds rows that are replaced as a whole; headings and notes are read but never chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows from top to bottom."""
        return self._rows

    def show(self, rows: tuple[Row, ...]) -> bool:
        """Take over new rows and say whether anything moved; where only words changed, the view keeps its place."""
        same = [row.key for row in rows] == [row.key for row in self._rows] and len(rows) == len(self._rows)
        if same:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(max(0, len(rows) - 1)))
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def position(self, key: str) -> QModelIndex:
        """Return where a key stands; an invalid index where it does not."""
        for number, row in enumerate(self._rows):
            if key and row.key == key:
                return self.index(number)
        return QModelIndex()

    def keys(self) -> tuple[str, ...]:
        """Return what can be chosen, from top to bottom."""
        return tuple(row.key for row in self._rows if row.key)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are; a list has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, and its words for views and screen readers."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only views and items can be chosen."""
        if not index.isValid() or self._rows[index.row()].kind not in (RowKind.VIEW, RowKind.ITEM):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
