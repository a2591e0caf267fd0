"""Where files to bring in are chosen: dropped here, picked in a dialog, or taken from what lies beside the assessment."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.look import Card, Ink, Label, LinkButton, PrimaryButton, SectionLabel, TypeRole, isolate
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.panel import clear
from diagnostic.desktop.scrolled import Scrolled


class ChooseBox(LeadsFocus, Scrolled):
    """Emits ``browse_wanted``, and ``picked`` with paths that were proposed."""

    browse_wanted = Signal()
    picked = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        self.choose = PrimaryButton(self.tr("Choose files"), icon="folder-open", key_hint="Ctrl Enter")
        self.choose.clicked.connect(self.browse_wanted)
        self._beside = Card()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(2))
        self._beside.body.addWidget(SectionLabel(self.tr("In the folder of this assessment")))
        self._beside.body.addLayout(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(10))
        column.addWidget(Label(self.tr("Read before anything is written"), TypeRole.PAGE_TITLE))
        column.addWidget(
            Label(
                self.tr(
                    "Returned workbooks (.xlsx), and copies of this assessment from other computers (.diagnostic). Several at once; they can "
                    "also be dropped here. What would come of each cell is shown first, and nothing is written before you say so."
                ),
                TypeRole.BODY, Ink.TEXT2,
            )
        )  # fmt: skip
        line = QVBoxLayout()
        line.addWidget(self.choose)
        column.addLayout(line)
        column.addSpacing(theme.px(6))
        column.addWidget(self._beside)
        column.addStretch(1)
        self.links: list[LinkButton] = []
        self.lead_focus_to(self.choose)

    def show_proposals(self, paths: Sequence[Path]) -> None:
        """Propose files; nothing is shown where there are none."""
        clear(self._list)
        self.links = []
        for path in paths:
            self._add(isolate(path.name), "file-spreadsheet", [path])
        if len(paths) > 1:
            self._add(self.tr("All of them"), "list-checks", list(paths))
        self._beside.setVisible(bool(paths))

    def _add(self, words: str, icon: str, paths: list[Path]) -> None:
        link = LinkButton(words, icon=icon)
        link.clicked.connect(lambda _on=False, paths=paths: self.picked.emit(paths))
        self.links.append(link)
        self._list.addWidget(link)
