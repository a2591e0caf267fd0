"""Typing that was kept when the program ended in the middle of it: offered at its field, taken up or discarded by a person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.clock import local_date_time
from diagnostic.desktop.look import Ink, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.noted_line import NotedLine
from diagnostic.desktop.questions.tab_order import tab_through
from diagnostic.model.draft import Draft

MOST_SHOWN = 90


class DraftOffer(QWidget):
    """Emits ``taken`` and ``discarded`` with the ``Draft``. One line for each field that was being written in."""

    taken = Signal(object)
    discarded = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts: tuple[Draft, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme_of(self).px(4))
        self.hide()

    def drafts(self) -> tuple[Draft, ...]:
        """What is offered now."""
        return self._drafts

    def show_drafts(self, drafts: tuple[Draft, ...]) -> None:
        """Offer these, or nothing."""
        if drafts == self._drafts:
            return
        self._drafts = drafts
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lines = [self._line(draft) for draft in drafts]
        for line in lines:
            self._column.addWidget(line)
        tab_through(*lines)
        self.setVisible(bool(drafts))

    def _line(self, draft: Draft) -> NotedLine:
        line = NotedLine("pen-line", Ink.TEXT, TypeRole.FIELD, self)
        text = " ".join(draft.raw.split())
        shown = text if len(text) <= MOST_SHOWN else f"{text[: MOST_SHOWN - 2]} …"
        words = self.tr("Typed on {when} and not finished: “{text}”")
        line.show_text(words.format(when=isolate(local_date_time(draft.at)), text=shown))
        take = line.add_link(self.tr("Take it up"), icon="corner-down-right")
        take.clicked.connect(lambda: self.taken.emit(draft))
        drop = line.add_link(self.tr("Discard it"), icon="x")
        drop.clicked.connect(lambda: self.discarded.emit(draft))
        return line
