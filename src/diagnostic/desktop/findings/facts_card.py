"""The facts of a recommendation at a glance: to whom, in which stage, with which instruments, how much effort for how much."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from diagnostic.actions.recommending import mark_health_safety
from diagnostic.desktop.findings.shown import Shown
from diagnostic.desktop.findings.words import effort_text, impact_text
from diagnostic.desktop.look import Card, CheckBox, Ink, Label, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.workplace import Workplace


class FactsCard(Card):
    """Given by the rule; only the tag of health or safety is a person's to set, and it raises the class by one."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workplace = workplace
        self._code = ""
        theme = theme_of(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(1, 1)
        self._lines: dict[str, tuple[Label, Label]] = {}
        for row, (name, title) in enumerate(
            (
                ("addressee", self.tr("Addressee")),
                ("stages", self.tr("Stage")),
                ("instruments", self.tr("Instruments")),
                ("effort", self.tr("Effort")),
                ("impact", self.tr("Impact")),
            )
        ):
            caption = Label(title, TypeRole.FIELD, Ink.TEXT2, wrap=False)
            value = Label("", TypeRole.FIELD)
            self._lines[name] = (caption, value)
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        self.health = CheckBox(self.tr("A matter of health or safety"))
        self.health.setToolTip(self.tr("Raises the class by one"))
        self.health.setAccessibleDescription(self.tr("Raises the class by one"))
        self.health.clicked.connect(self._tag)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.body.addWidget(self.health)

    def least_width(self) -> int:
        """Return what the longest thing that cannot wrap takes, in pixels."""
        margins = self.body.contentsMargins()
        return self.health.sizeHint().width() + margins.left() + margins.right()

    def show_item(self, shown: Shown) -> None:
        """Show the facts of a recommendation; what there is nothing to say about is left out."""
        item, questions = shown.item, shown.questionnaire
        self._code = item.code
        words = {
            "addressee": questions.text(f"addressee.{item.addressee}") if item.addressee else "",
            "stages": "\n".join(f"{stage} · {questions.text(f'stage.{stage}')}" for stage in item.stages),
            "instruments": "\n".join(questions.text(f"instrument.{code}.title") for code in item.instruments),
            "effort": effort_text(item.effort),
            "impact": impact_text(item.impact),
        }
        for name, text in words.items():
            caption, value = self._lines[name]
            value.setText(text)
            caption.setVisible(bool(text))
            value.setVisible(bool(text))
        self.health.setChecked(item.health_safety)
        self.health.setEnabled(not shown.read_only)

    def _tag(self, tagged: bool) -> None:
        self._workplace.act(mark_health_safety, self._code, tagged)
