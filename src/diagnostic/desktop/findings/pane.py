"""What stands at the right of the list: a column that scrolls, about one thing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from diagnostic.desktop.look import Ink, Label, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.scrolled import Scrolled
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.assessment import Assessment


class Pane(QScrollArea):
    """Base of everything shown at the right. ``question_wanted`` carries a question's code, ``item_wanted`` a key of the list."""

    question_wanted = Signal(str)
    item_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setAutoFillBackground(False)
        self._ground = Scrolled()
        self._ground.setAutoFillBackground(False)
        self.body = QVBoxLayout(self._ground)
        self.setWidget(self._ground)
        theme_of(self).changed.connect(self._measure)
        self._measure()

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what is known now."""
        raise NotImplementedError

    def typing(self) -> bool:
        """Tell whether somebody is in a field of this pane, so that it must not be built anew."""
        focused = QApplication.focusWidget()
        return isinstance(focused, QLineEdit | QPlainTextEdit) and not focused.isReadOnly() and self.isAncestorOf(focused)

    def heading(self, title: str, about: str = "") -> None:
        """Add the title of the pane and a line that says how to read it."""
        self.setAccessibleName(title)
        self.body.addWidget(Label(title, TypeRole.PAGE_TITLE))
        if about:
            self.body.addWidget(Label(about, TypeRole.FIELD, Ink.TEXT2))

    def empty(self) -> None:
        """Take everything away, at once, so that what comes next stands where it belongs."""
        empty_layout(self.body)

    def _measure(self) -> None:
        px = theme_of(self).px
        self.body.setContentsMargins(px(28), px(20), px(28), px(24))
        self.body.setSpacing(px(10))


def empty_layout(layout: QVBoxLayout) -> None:
    """Take every widget of a column away for good."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
