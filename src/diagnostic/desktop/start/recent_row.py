"""One assessment of the list on the start page, and the way to take it out of the list."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from diagnostic.actions.recent import RecentAssessment
from diagnostic.desktop.clock import local_date_time
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.look.tips import plain_tip
from diagnostic.desktop.start.entrance import Entrance


def kind_words(line: RecentAssessment) -> str:
    """Return what kind of assessment a line stands for."""
    tr = QCoreApplication.translate
    kind = tr("RecentRow", "Self-assessment") if line.mode == "self-assessment" else tr("RecentRow", "Mission")
    return tr("RecentRow", "{kind} · exercise").format(kind=kind) if line.exercise else kind


class RecentRow(QWidget):
    """Name above, kind and place below, when it was last opened at the end. A file that is not there can be asked for all the same:
    then it is said what to do."""

    opened = Signal()
    forgotten = Signal()

    def __init__(self, line: RecentAssessment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        state = "" if line.reachable else self.tr("not reachable now")
        icon = "file-text" if line.reachable else "hard-drive"
        if line.exercise and line.reachable:
            icon = "sprout"
        self.entrance = Entrance(icon, line.name, f"{kind_words(line)} · {line.path}", local_date_time(line.opened_at), state)
        self.entrance.cut = Qt.TextElideMode.ElideMiddle
        self.entrance.setToolTip(plain_tip(f"{line.name}\n{line.path}"))
        self.entrance.clicked.connect(self.opened)
        self.forget = QToolButton()
        self.forget.setAutoRaise(True)
        self.forget.setIcon(QIcon(theme.pixmap("x", 16, theme.tokens.text2, self)))
        self.forget.setFixedSize(theme.px(32), theme.px(32))
        self.forget.setAccessibleName(self.tr("Take {name} out of the list").format(name=line.name))
        self.forget.setToolTip(self.tr("Take out of the list; the file stays where it is"))
        self.forget.clicked.connect(self.forgotten)
        box = QHBoxLayout(self)
        box.setContentsMargins(theme.px(4), 0, theme.px(8), 0)
        box.setSpacing(theme.px(4))
        box.addWidget(self.entrance, 1)
        box.addWidget(self.forget)
