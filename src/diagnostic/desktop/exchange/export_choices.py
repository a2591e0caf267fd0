"""What is to leave: for whom, in which language, which questions, and what goes along."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from diagnostic.actions.exporting import Addressee, ExportOptions
from diagnostic.desktop.exchange.scope_field import ScopeField
from diagnostic.desktop.exchange.words import addressee_words
from diagnostic.desktop.look import AnswerSegments, CheckBox, Ink, Label, Option, SectionLabel, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.report.words import language_words
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.team import Member


class ExportChoices(QWidget):
    """Emits ``changed`` whenever something else is wanted."""

    changed = Signal()

    def __init__(
        self, questionnaire: Questionnaire, languages: Sequence[str], language: str, members: Sequence[Member], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.addressee = AnswerSegments(
            self.tr("To whom"), [Option(each, addressee_words(each)) for each in Addressee], Addressee.ADMINISTRATION
        )
        self.addressee.chosen.connect(lambda _key: self._show_addressee())
        self.member = QComboBox()
        self._fill_members(members)
        self.split = CheckBox(self.tr("One workbook for each unit"))
        self.language = QComboBox()
        for code in languages:
            self.language.addItem(language_words(code), code)
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        self.scope = ScopeField(questionnaire)
        self.findings = CheckBox(self.tr("Findings, for a reply"))
        self.team_answers = CheckBox(self.tr("The team's own answers"))
        self._for_team: list[QWidget] = []
        self._for_administration: list[QWidget] = []
        self._arrange()
        for box in (self.split, self.findings, self.team_answers):
            box.clicked.connect(lambda _on: self.changed.emit())
        for field in (self.member, self.language):
            field.activated.connect(lambda _index: self.changed.emit())
        self.scope.changed.connect(self.changed)
        self._show_addressee()

    def options(self) -> ExportOptions:
        """Return what is chosen now."""
        addressee = Addressee(self.addressee.chosen_key() or Addressee.ADMINISTRATION)
        team = addressee is Addressee.TEAM
        return ExportOptions(
            language=str(self.language.currentData() or ""), addressee=addressee, scope=self.scope.codes(), split=self.split.isChecked(),
            findings=self.findings.isChecked(), team_answers=self.team_answers.isChecked() and not team,
            member=str(self.member.currentData() or "") if team else "",
        )  # fmt: skip

    def show_members(self, members: Sequence[Member]) -> None:
        """Offer other persons, the team list having changed."""
        chosen = self.member.currentData()
        self._fill_members(members)
        self.member.setCurrentIndex(max(self.member.findData(chosen), 0))

    def _fill_members(self, members: Sequence[Member]) -> None:
        self.member.clear()
        self.member.addItem(self.tr("Nobody in particular"), "")
        for member in members:
            self.member.addItem(f"{member.name} ({member.mark})", member.code)

    def _show_addressee(self) -> None:
        team = self.addressee.chosen_key() == Addressee.TEAM
        for widget in self._for_team:
            widget.setVisible(team)
        for widget in self._for_administration:
            widget.setVisible(not team)
        self.changed.emit()

    def _arrange(self) -> None:
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(SectionLabel(self.tr("To whom")))
        column.addWidget(self.addressee)
        note = self._caption(self.tr("Everything the team recorded goes along, apart from notes."))
        self._for_team += [self._titled(column, self.tr("Made for"), self.member), self.member, note]
        column.addWidget(self.member)
        column.addWidget(note)
        column.addWidget(self.split)
        column.addWidget(self._caption(self.tr("Each question goes to the unit that is asked first, such as legal or post.")))
        column.addSpacing(theme.px(6))
        self._titled(column, self.tr("Language"), self.language)
        column.addWidget(self.language)
        column.addSpacing(theme.px(6))
        column.addWidget(SectionLabel(self.tr("Which questions")))
        column.addWidget(self.scope)
        column.addSpacing(theme.px(6))
        column.addWidget(SectionLabel(self.tr("What goes along")))
        column.addWidget(self.findings)
        column.addWidget(self._caption(self.tr("The recommendations as they are drafted now, each with a place for the administration's reply.")))
        below = self._caption(self.tr("Unfinished as they are, of class A and B; shown beside the administration's."))
        self._for_administration += [self.team_answers, below]
        column.addWidget(self.team_answers)
        column.addWidget(below)
        column.addStretch(1)

    def _titled(self, column: QVBoxLayout, title: str, field: QWidget) -> SectionLabel:
        label = SectionLabel(title)
        label.setBuddy(field)
        field.setAccessibleName(title)
        column.addWidget(label)
        return label

    def _caption(self, text: str) -> Label:
        return Label(text, TypeRole.CAPTION, Ink.TEXT2)
