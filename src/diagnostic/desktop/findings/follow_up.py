"""What is not known yet: each fact, who would know, by when. Unknown never makes a finding."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.look import Ink, Label, LinkButton, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.model.follow_up import FollowUp
from diagnostic.model.questionnaire import Questionnaire


class FollowUpDetail(QWidget):
    """Emits ``question_wanted`` with the code of a question."""

    question_wanted = Signal(str)

    def __init__(self, questionnaire: Questionnaire, follow_up: FollowUp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(28), theme.px(24), theme.px(28), theme.px(24))
        column.setSpacing(theme.px(6))
        column.addWidget(Label(self.tr("To establish"), TypeRole.PAGE_TITLE))
        column.addWidget(Label(self.tr("Unknown facts never make a finding; they wait here."), TypeRole.FIELD, Ink.TEXT2))
        if not follow_up.facts:
            column.addWidget(Label(self.tr("Nothing is open: every question that was asked has an answer.")))
        for fact in follow_up.facts:
            link = LinkButton(fact.question)
            link.clicked.connect(lambda _on=False, code=fact.question: self.question_wanted.emit(code))
            column.addWidget(link)
            column.addWidget(Label(questionnaire.text(f"question.{fact.question}.text")))
            ask = ", ".join(questionnaire.text(f"respondent.{code}") for code in fact.ask)
            who = fact.who_knows or self.tr("suggested: {ask}").format(ask=ask)
            when = self.tr("by {when}").format(when=fact.when_known) if fact.when_known else self.tr("no date yet")
            column.addWidget(Label(f"{who} · {when}", TypeRole.CAPTION, Ink.TEXT3, from_person=True))
        column.addStretch(1)
