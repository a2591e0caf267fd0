"""The scale of one cell as something to press: it opens the reasons of the level."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from diagnostic.desktop.level_words import cell_title, own_definition_text, scale_arguments
from diagnostic.desktop.look import FocusRing, LevelScale
from diagnostic.desktop.look.paint import rounded
from diagnostic.desktop.look.surface import painter_on
from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tokens import Radius

if TYPE_CHECKING:
    from diagnostic.model.level import CellResult

_SIDE = 4


class LevelButton(QPushButton):
    """Claimed and supported on one line; pressing it, or Enter, asks why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._scale = LevelScale("", "")
        self._scale.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._scale.setParent(self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(self, Radius.CHIP)

    def show_cell(self, cell: "CellResult") -> None:
        """Show the levels of a cell, and whether a person confirmed them."""
        arguments = scale_arguments(cell)
        if cell.adjusted is not None:
            word = self.tr("confirmed") if cell.adjusted.moved == 0 else self.tr("set by an expert")
            arguments["caption"] = f"{arguments['caption']} · {word}"
            arguments["spoken"] = f"{arguments['spoken']}, {word}"
        shown = (cell_title(cell), *arguments.values())
        if shown == self._shown:
            return
        self._shown = shown
        self._scale.set_levels(name=cell_title(cell), **arguments)
        self.setAccessibleName(str(arguments["spoken"]))
        star = own_definition_text(cell)
        self.setAccessibleDescription(" ".join(filter(None, (self.tr("Press to see why."), star))))
        self.setToolTip("\n".join(filter(None, (self.tr("{levels}. Press to see why.").format(levels=arguments["spoken"]), star))))
        self._scale.setToolTip("")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The scale and a little room around it."""
        return self._scale.sizeHint() + QSize(2 * _SIDE, 2)

    def minimumSizeHint(self) -> QSize:
        """Where the page is narrow, the words stand below the cells."""
        width = self._scale.least_width() + 2 * _SIDE
        return QSize(width, self._scale.sizeHint().height() + 2)

    def hasHeightForWidth(self) -> bool:
        """Words may stand below."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at a width."""
        return self._scale.height_at(width - 2 * _SIDE) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The scale fills the button."""
        super().resizeEvent(event)
        self._scale.setGeometry(_SIDE, 1, self.width() - 2 * _SIDE, self.height() - 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter works like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A soft ground under the mouse."""
        if self.underMouse() or self.isDown():
            painter_on(self).fillPath(rounded(QRectF(self.rect()), Radius.CHIP), ink(theme_of(self).tokens.accent_soft))
