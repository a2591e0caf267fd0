"""The panel at the right: what the page in view rests on, and what the whole report does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from diagnostic.desktop.look import Ink, Label, SectionLabel, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.report.rests import Line, Rests
from diagnostic.desktop.strip import Strip

WIDTH = 302
_LONG = 20
"""A value with more letters than this stands under its label, not beside it."""


class RestsPanel(Strip):
    """Reads, and changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.LeftEdge, parent=parent)
        self.setAccessibleName(self.tr("What this page rests on"))
        self._shown: Rests | None = None
        self._area = QScrollArea()
        self._area.setAccessibleName(self.tr("What this page rests on"))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(self._area)
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def show_rests(self, rests: Rests) -> None:
        """Show what another page rests on."""
        if rests == self._shown:
            return
        self._shown = rests
        theme = theme_of(self)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(8))
        column.addWidget(Label(self.tr("What this page rests on"), TypeRole.STRONG))
        column.addWidget(SectionLabel(self._heading(rests)))
        column.addLayout(self._lines(rests.lines))
        column.addSpacing(theme.px(12))
        column.addWidget(SectionLabel(self.tr("The whole report")))
        column.addLayout(self._lines(rests.whole))
        column.addStretch(1)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)

    def texts(self) -> list[str]:
        """Return everything that is read here, in order."""
        return [label.text() for label in self._area.findChildren(Label)]

    def restyle(self) -> None:
        """Keep the width under the user's zoom."""
        self.setFixedWidth(theme_of(self).px(WIDTH))

    def _heading(self, rests: Rests) -> str:
        if not rests.standards:
            return rests.title
        codes = ", ".join(isolate(code) for code in rests.standards)
        return self.tr("{part}: {standards}").format(part=rests.title, standards=codes)

    def _lines(self, lines: tuple[Line, ...]) -> QGridLayout:
        theme, grid = theme_of(self), QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(0, 1)
        for row, (name, value) in enumerate(lines):
            words, figure = Label(name, TypeRole.FIELD, Ink.TEXT2), Label(isolate(value), TypeRole.FIELD, wrap=len(value) > _LONG)
            if len(value) <= _LONG:
                figure.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
                grid.addWidget(words, row * 2, 0)
                grid.addWidget(figure, row * 2, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
                continue
            figure.setText("\u200b".join(value[start : start + 8] for start in range(0, len(value), 8)) if " " not in value else value)
            figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(words, row * 2, 0, 1, 2)
            grid.addWidget(figure, row * 2 + 1, 0, 1, 2)
        return grid
