"""The last step: what is still open, and what follows from what was said."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.desktop.look import Ink, Label, LinkButton, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.setup.form import Form
from diagnostic.desktop.setup.items import SetupItems
from diagnostic.desktop.setup.point_words import point_words
from diagnostic.desktop.setup.words import step_title
from diagnostic.model.setup_check import SetupPoint, Step, Weight


class CheckForm(Form):
    """Nothing here stops the work. ``go_wanted(step, item)`` asks for the field where a point can be settled."""

    step = Step.CHECK
    go_wanted = Signal(str, str)

    def __init__(self, items: SetupItems) -> None:
        self._alone = items.workplace.desk.self_assessment
        super().__init__(
            items, step_title(Step.CHECK, self._alone),
            self.tr("Questions can be answered before any of this is settled. What is open is open in the report as well."),
        )  # fmt: skip
        self._shown: tuple[SetupPoint, ...] | None = None
        self._place = QVBoxLayout()
        self._place.setSpacing(theme_of(self).px(10))
        self.column.addLayout(self._place)
        self._list: QWidget | None = None
        self.end()

    def show_points(self, points: tuple[SetupPoint, ...]) -> None:
        """Show the points; the same ones again change nothing."""
        if points == self._shown:
            return
        self._shown = points
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).px(10))
        still_open = [point for point in points if point.weight is Weight.OPEN]
        if still_open:
            column.addWidget(Label(self.tr("Still open: %n", "", len(still_open)), TypeRole.STRONG))
            self._add(column, still_open)
        else:
            column.addWidget(Label(self.tr("Nothing is open."), TypeRole.STRONG))
        follows = [point for point in points if point.weight is Weight.FOLLOWS]
        column.addSpacing(theme_of(self).px(12))
        column.addWidget(Label(self.tr("What follows from what was said"), TypeRole.STRONG))
        self._add(column, follows)
        self._place.addWidget(self._list)
        # A layout shows what comes into a visible form one turn of the event loop later: the page would be painted without its list.
        self._list.show()

    def focus_item(self, code: str, row: str = "") -> None:
        """Put the focus on the first point that can be settled."""
        link = self.findChild(LinkButton)
        if link is not None:
            link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, column: QVBoxLayout, points: Sequence[SetupPoint]) -> None:
        theme = theme_of(self)
        for point in points:
            sentence, follows = point_words(point, self.items.workplace.questionnaire)
            line = QHBoxLayout()
            line.setSpacing(theme.px(12))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Label(sentence, TypeRole.BODY))
            if follows:
                words.addWidget(Label(follows, TypeRole.CAPTION, Ink.TEXT2))
            line.addLayout(words, 1)
            go = LinkButton(step_title(point.step, self._alone), icon="arrow-right")
            go.setAccessibleName(f"{sentence} {step_title(point.step, self._alone)}")
            go.clicked.connect(lambda _on=False, point=point: self.go_wanted.emit(point.step, point.item))
            line.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)
