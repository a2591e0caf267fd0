"""One step of the set-up: a scrolling column, no wider than a line can be read, that follows what is recorded."""

from typing import TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from diagnostic.desktop.look import Ink, Label, PrimaryButton, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.scrolled import Scrolled
from diagnostic.desktop.setup.fields import Field, ItemField
from diagnostic.desktop.setup.items import SetupItems
from diagnostic.model.setup_check import Step

WIDTH = 720
"""The widest a form gets, in logical pixels at zoom 1.0."""

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


class Beside(QWidget):
    """Fields in one line, their labels at one height whatever is said beneath; under one another in a narrow form."""

    def __init__(self, fields: tuple[Field, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for field in fields:
            self._box.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of them; the rest goes below."""
        wide = max(field.minimumSizeHint().width() for field in self._fields)
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the line where it does not fit."""
        super().resizeEvent(event)
        gap = theme_of(self).px(24)
        needed = sum(field.minimumSizeHint().width() + gap for field in self._fields)
        fits = needed <= self.width()
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        self._box.setSpacing(gap if fits else theme_of(self).px(14))


class Form(QScrollArea):
    """Subclasses add their fields in the constructor and say in ``refresh`` what else follows a change."""

    step: Step
    next_wanted = Signal()

    def __init__(self, items: SetupItems, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items, self.title = items, title
        self.fields: list[ItemField] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(title)
        page = Scrolled()
        self._line = QHBoxLayout(page)
        self._ground = QWidget()
        self.column = QVBoxLayout(self._ground)
        self._line.addWidget(self._ground)
        self._line.addStretch(1)
        self._line.setStretch(0, 1000)
        self.add(Label(title, TypeRole.PAGE_TITLE))
        self.add(Label(about, TypeRole.FIELD, Ink.TEXT2))
        self.setWidget(page)
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def add(self, widget: AnyWidget) -> AnyWidget:
        """Add something below what is there, and hand it back."""
        self.column.addWidget(widget)
        if isinstance(widget, ItemField):
            self.fields.append(widget)
        return widget

    def add_beside(self, *fields: Field) -> None:
        """Add short fields side by side, or under one another where there is no room."""
        self.add(Beside(fields))
        self.fields += [field for field in fields if isinstance(field, ItemField)]

    def section(self, title: str, about: str = "") -> None:
        """Begin a group of fields under a small heading."""
        heading = QVBoxLayout()
        heading.setSpacing(theme_of(self).px(2))
        heading.addSpacing(theme_of(self).px(14))
        heading.addWidget(Label(title, TypeRole.STRONG))
        if about:
            heading.addWidget(Label(about, TypeRole.CAPTION, Ink.TEXT3))
        self.column.addLayout(heading)

    def end(self, next_title: str = "") -> None:
        """Close the column, so that what is in it stays at the top, with the way on to the next step."""
        if next_title:
            self.column.addSpacing(theme_of(self).px(8))
            go_on = self.add(PrimaryButton(self.tr("Next: {step}").format(step=next_title), icon="arrow-right", key_hint="Ctrl ↵"))
            go_on.clicked.connect(self.next_wanted)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Show what stands at the items now."""
        for field in self.fields:
            field.refresh()

    def problems(self) -> int:
        """Return how many fields hold something that was refused."""
        return sum(bool(field.problem()) for field in self.fields)

    def field(self, code: str, row: str = "") -> ItemField | None:
        """Return the field of an item, or None where the form has none."""
        return next((field for field in self.fields if (field.code, field.row) == (code, row)), None)

    def focus_item(self, code: str, row: str = "") -> None:
        """Put the focus on the field of an item, or on the first field."""
        field = self.field(code, row) or (self.fields[0] if self.fields else None)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(field, 0, theme_of(self).px(24))

    def reveal(self, widget: QWidget) -> None:
        """Scroll to something that was just placed, once it has its place."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(widget, 0, theme_of(self).px(16)))

    def restyle(self) -> None:
        """Keep widths and distances under the user's zoom."""
        px = theme_of(self).px
        self._ground.setMaximumWidth(px(WIDTH))
        self._line.setContentsMargins(px(28), 0, px(28), 0)
        self.column.setContentsMargins(px(4), px(24), px(4), px(28))
        self.column.setSpacing(px(14))
