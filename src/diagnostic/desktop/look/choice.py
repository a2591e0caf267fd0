"""What all ways of choosing share: cells that are real radio buttons or check boxes, in a group named by the
question.

The cells paint themselves; role, state and name are Qt's own, so a screen reader needs nothing special. One
cell of a group is in the tab order; arrows move the focus without choosing, digits choose, Space chooses what
has the focus.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QGroupBox, QRadioButton, QWidget

from diagnostic.desktop.look.focus import FocusRing
from diagnostic.desktop.look.keys import digit_of, plain, step_of
from diagnostic.desktop.look.marks import Option
from diagnostic.desktop.look.surface import REMEASURE
from diagnostic.desktop.look.theme import Theme, theme_of
from diagnostic.desktop.look.tokens import Radius


class _Keys:
    """Keys and clicks of a cell go to its group; the cell never changes its own state."""

    option: Option
    _group: "ChoiceGroup"

    def nextCheckState(self) -> None:
        """A click, or a screen reader's press: the group decides what it means."""
        if isinstance(self, (RadioCell, CheckCell)):
            self._group.press(self)

    def hitButton(self, position: QPoint) -> bool:
        """The whole cell is the target."""
        return isinstance(self, QAbstractButton) and self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, arrows and Space are the group's; all else goes on to the page."""
        taken = isinstance(self, (RadioCell, CheckCell)) and self._group.take_key(self, event)
        event.setAccepted(taken)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A release chooses nothing."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The group draws its ring around the cell."""
        if isinstance(self, (RadioCell, CheckCell)):
            self._group.entered(self, event.reason())
            self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        if isinstance(self, (RadioCell, CheckCell)):
            self._group.left(self)
            self.update()


class RadioCell(_Keys, QRadioButton):
    """A cell of which one in its group can be chosen."""

    def __init__(self, group: "ChoiceGroup", option: Option, spoken: str = "") -> None:
        QRadioButton.__init__(self, group)
        _prepare(self, group, option, spoken)

    def show_chosen(self, chosen: bool) -> None:
        """Shows the cell as chosen or not. Qt's own rule would refuse an empty choice."""
        # The rule is only lifted for a moment: with it, screen readers are told "radio button".
        self.setAutoExclusive(False)
        self.setChecked(chosen)
        self.setAutoExclusive(True)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The group knows how its cells look."""
        self._group.paint_cell(self)


class CheckCell(_Keys, QCheckBox):
    """A cell that can be chosen beside others."""

    def __init__(self, group: "ChoiceGroup", option: Option, spoken: str = "") -> None:
        QCheckBox.__init__(self, group)
        _prepare(self, group, option, spoken)

    def show_chosen(self, chosen: bool) -> None:
        """Shows the cell as chosen or not."""
        self.setChecked(chosen)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The group knows how its cells look."""
        self._group.paint_cell(self)


Cell = RadioCell | CheckCell


def _prepare(cell: Cell, group: "ChoiceGroup", option: Option, spoken: str) -> None:
    cell.option = option
    cell._group = group
    cell.setAccessibleName(spoken or option.spoken_text)
    if option.hint:
        cell.setAccessibleDescription(option.hint)
        cell.setToolTip(option.hint)
    cell.setAttribute(Qt.WidgetAttribute.WA_Hover)
    cell.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


class ChoiceGroup(QGroupBox):
    """The frame around cells; subclasses arrange and paint them and say what a press means.

    `cleared` comes from Delete or Backspace: the person wants no answer here.
    """

    cleared = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._read_only = False
        self._current: Cell | None = None
        self._ring = FocusRing(self, Radius.CONTROL)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return theme_of(self)

    def cells(self) -> Sequence[Cell]:
        """All cells in the order of reading."""
        raise NotImplementedError

    def paint_cell(self, cell: Cell) -> None:
        """Paints one cell on itself."""
        raise NotImplementedError

    def press(self, cell: Cell) -> None:
        """What choosing this cell means."""
        raise NotImplementedError

    def digit(self, cell: Cell, digit: int) -> bool:
        """What a digit means while `cell` has the focus; False when it means nothing."""
        cells = self.cells()
        if not 1 <= digit <= len(cells):
            return False
        self.go_to(cells[digit - 1])
        self.press(cells[digit - 1])
        return True

    def step(self, cell: Cell, along: int, down: int) -> bool:
        """Moves the focus by one cell; False hands the key on to the page."""
        raise NotImplementedError

    def take_key(self, cell: Cell, event: QKeyEvent) -> bool:
        """Digits, arrows and Space; True when the key was used."""
        self._ring.used(cell)
        number, step = digit_of(event), step_of(event, self)
        if number is not None:
            return self.digit(cell, number)
        if step is not None:
            return self.step(cell, *step)
        if event.key() == Qt.Key.Key_Space and plain(event):
            self.press(cell)
            return True
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain(event):
            self.clear_at(cell)
            return True
        return False

    def clear_at(self, cell: Cell) -> None:
        """Asks for the answer to be taken back; the page decides and shows what stands then."""
        if not self._read_only:
            self.cleared.emit()

    def entered(self, cell: Cell, reason: Qt.FocusReason) -> None:
        """A cell got the focus."""
        self._ring.entered(cell, reason)

    def left(self, cell: Cell) -> None:
        """A cell lost the focus."""
        self._ring.left()

    def go_to(self, cell: Cell, reason: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> None:
        """Gives a cell the focus and the group's place in the tab order."""
        self.make_current(cell)
        cell.setFocus(reason)

    def make_current(self, cell: Cell) -> None:
        """Puts this cell, and no other of the group, in the tab order."""
        if self._current is not None and self._current is not cell:
            self._current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = cell
        cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focus_answer(self) -> None:
        """Gives the focus to what is chosen, else to the first cell."""
        if self._current is not None:
            self.go_to(self._current, Qt.FocusReason.OtherFocusReason)

    def set_read_only(self, read_only: bool) -> None:
        """Shows the answer and lets it be read with the keyboard, but takes no choice."""
        self._read_only = read_only
        self.update()

    def is_read_only(self) -> bool:
        """True when nothing can be chosen."""
        return self._read_only

    def adopt(self, cell: Cell) -> None:
        """Takes a new cell under the ring; the first one enters the tab order."""
        if self._current is None:
            self.make_current(cell)

    def rearrange(self) -> None:
        """Places the cells for the present width."""
        raise NotImplementedError

    def forget_measures(self) -> None:
        """Whatever was measured for a width no longer holds: letters or directions changed."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """No frame and no title: the question stands above."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the cells anew; a narrower group may need more lines."""
        super().resizeEvent(event)
        self.rearrange()
        self._ring.follow()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Measures and paints anew with the theme."""
        super().changeEvent(event)
        if event.type() in REMEASURE and self._current is not None:
            self.forget_measures()
            self.updateGeometry()
            self.rearrange()
        self.update()
