"""One recommendation: what was seen, what it rests on, how it will be printed, what the administration replied."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QInputDialog, QLineEdit, QVBoxLayout, QWidget

from diagnostic.actions.recommending import edit_recommendation, mark_checked, mark_health_safety, place_recommendation, record_reply
from diagnostic.desktop.level_words import flag_text, scale_of
from diagnostic.desktop.look import (
    AnswerSegments,
    Badge,
    BadgeKind,
    Card,
    FlagBadge,
    GrowingTextEdit,
    Ink,
    Label,
    LeadBar,
    LinkButton,
    Option,
    PlainButton,
    PrimaryButton,
    TypeRole,
)
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.assessment import Assessment
from diagnostic.model.questionnaire import Basis
from diagnostic.model.recommendation import Placement, Recommendation
from diagnostic.model.subject import Facet

BADGES = {
    Basis.TRIPS_MIN: BadgeKind.TRIPS_MINIMUM,
    Basis.TRIPS_OPT: BadgeKind.TRIPS_OPTION,
    Basis.BEYOND: BadgeKind.VOLUNTARY,
    Basis.LEGAL_CERTAINTY: BadgeKind.LEGAL_CERTAINTY,
}


class RecommendationDetail(QWidget):
    """Emits ``question_wanted`` for an answer it rests on."""

    question_wanted = Signal(str)

    def __init__(self, workplace: Workplace, assessment: Assessment, item: Recommendation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._item = workplace, item
        theme = theme_of(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(28), theme.px(20), theme.px(28), theme.px(24))
        self._column.setSpacing(theme.px(10))
        self._head(assessment)
        self._seen()
        self._recommendation()
        self._facts()
        self._reply()
        self._acts()
        self._column.addStretch(1)

    def _text(self, name: str) -> str:
        """The expert's wording where there is one, else the text of the rule."""
        own = str(getattr(self._item, name))
        if own:
            return own
        key = f"rule.{self._item.code}.{name}"
        questions = self._workplace.questionnaire
        text = questions.text(key) if questions.has_text(key) else ""
        rows = ", ".join(self._row_names())
        return text.replace("{rows}", rows)

    def _row_names(self) -> list[str]:
        questions = self._workplace.questionnaire
        names = []
        for row in self._item.rows:
            keys = [f"row-list.{listed.code}.{row}" for listed in questions.row_lists]
            names.append(next((questions.text(key) for key in keys if questions.has_text(key)), row))
        return names

    def _head(self, assessment: Assessment) -> None:
        item = self._item
        line = QHBoxLayout()
        words = {
            Basis.TRIPS_MIN: self.tr("TRIPS minimum"),
            Basis.TRIPS_OPT: self.tr("TRIPS option"),
            Basis.BEYOND: self.tr("Voluntary · SECURE"),
            Basis.LEGAL_CERTAINTY: self.tr("Legal certainty"),
        }[item.basis]
        line.addWidget(Badge(BADGES[item.basis], words))
        for standard in item.standards:
            for flag in assessment.flags_of(standard):
                line.addWidget(FlagBadge(flag_text(flag.code), flag.code))
        line.addStretch(1)
        self._column.addLayout(line)
        self._column.addWidget(Label(self._text("title"), TypeRole.PAGE_TITLE, from_person=True))
        about = self.tr("Standard {standards} · class {klass} · rule {rule}").format(
            standards=", ".join(item.standards), klass=item.klass, rule=item.code
        )
        if item.stale:
            about = self.tr("{about} · what it rests on has changed since it was confirmed").format(about=about)
        self._column.addWidget(Label(about, TypeRole.FIELD, Ink.TEXT3))
        scales = QHBoxLayout()
        for cell in assessment.cells:
            if cell.standard in item.standards[:1]:
                scales.addWidget(scale_of(cell))
        scales.addStretch(1)
        self._column.addLayout(scales)

    def _seen(self) -> None:
        card = Card()
        card.body.addWidget(Label(self.tr("What was seen"), TypeRole.CAPTION_STRONG, Ink.TEXT2))
        card.body.addWidget(self._edit(Facet.SEEN, self.tr("What was seen")))
        card.body.addWidget(Label(self.tr("Rests on"), TypeRole.CAPTION_STRONG, Ink.TEXT2))
        line = QHBoxLayout()
        for code in list(dict.fromkeys(answer.place.question for answer in self._item.answers))[:8]:
            link = LinkButton(code)
            link.setToolTip(self._workplace.questionnaire.text(f"question.{code}.text"))
            link.clicked.connect(lambda _on=False, code=code: self.question_wanted.emit(code))
            line.addWidget(link)
        line.addWidget(Label(", ".join(self._item.evidence), TypeRole.CAPTION, Ink.TEXT2, wrap=False))
        line.addStretch(1)
        card.body.addLayout(line)
        self._column.addWidget(card)

    def _recommendation(self) -> None:
        card = Card()
        card.body.addWidget(Label(self.tr("Recommendation, as it will be printed"), TypeRole.CAPTION_STRONG, Ink.TEXT2))
        card.body.addWidget(self._edit(Facet.TEXT, self.tr("Recommendation")))
        self._column.addWidget(card)

    def _facts(self) -> None:
        form = QFormLayout()
        questions = self._workplace.questionnaire
        for title, words in (
            (self.tr("Addressee"), questions.text(f"addressee.{self._item.addressee}") if self._item.addressee else ""),
            (self.tr("Stage"), ", ".join(questions.text(f"stage.{stage}") for stage in self._item.stages)),
            (self.tr("Instruments"), ", ".join(questions.text(f"instrument.{code}.title") for code in self._item.instruments)),
        ):
            if words:
                form.addRow(Label(title, TypeRole.FIELD, Ink.TEXT2, wrap=False), Label(words, TypeRole.FIELD))
        for facet, name, title in (
            (Facet.OWNER, "owner", self.tr("Owner suggested")),
            (Facet.INDICATOR, "indicator", self.tr("Indicator")),
            (Facet.TARGET_DATE, "target_date", self.tr("Target date, set by the administration")),
        ):
            field = QLineEdit(self._text(name))
            field.setAccessibleName(title)
            field.setReadOnly(self._workplace.desk.read_only)
            field.editingFinished.connect(lambda facet=facet, name=name, field=field: self._settle(facet, name, field.text()))
            label = Label(title, TypeRole.FIELD, Ink.TEXT2, wrap=False)
            label.setBuddy(field)
            form.addRow(label, field)
        self._column.addLayout(form)

    def _reply(self) -> None:
        card = Card(LeadBar.SINGLE)
        card.body.addWidget(Label(self.tr("The administration's reply, printed as written"), TypeRole.CAPTION_STRONG, Ink.TEXT2))
        options = (
            Option("agree", self.tr("Agree")),
            Option("partly", self.tr("Partly")),
            Option("disagree", self.tr("Disagree")),
            Option("defer", self.tr("Defer")),
        )
        reply = AnswerSegments(self.tr("The administration's reply"), options, chosen=self._item.reply or None)
        reply.set_read_only(self._workplace.desk.read_only)
        comment = GrowingTextEdit(self.tr("The administration's comment"), self._item.reply_comment)
        comment.set_read_only(self._workplace.desk.read_only)
        reply.chosen.connect(lambda key: self._workplace.act(record_reply, self._item.code, key, comment.text()))
        comment.settled.connect(self._comment_settled)
        card.body.addWidget(reply)
        card.body.addWidget(comment)
        if not self._item.reply:
            card.body.addWidget(Label(self.tr("Without a reply the report says: no comment received."), TypeRole.CAPTION, Ink.TEXT3))
        self._column.addWidget(card)

    def _comment_settled(self, text: str) -> None:
        if text.strip() != self._item.reply_comment.strip():
            self._workplace.act(record_reply, self._item.code, self._item.reply, text, typed=text)

    def _acts(self) -> None:
        item, line = self._item, QHBoxLayout()
        checked = PrimaryButton(self.tr("Checked by a second expert") if item.checked_by else self.tr("Mark as checked by a second expert"))
        checked.clicked.connect(lambda: self._workplace.act(mark_checked, item.code, not item.checked_by, item.rests_on))
        health = PlainButton(self.tr("Not a matter of health or safety") if item.health_safety else self.tr("A matter of health or safety"))
        health.clicked.connect(lambda: self._workplace.act(mark_health_safety, item.code, not item.health_safety))
        line.addWidget(checked)
        line.addWidget(health)
        if not item.trips_minimum and item.placement in (Placement.MAIN, Placement.ANNEX, Placement.DROPPED):
            to_annex = item.placement is Placement.MAIN
            move = PlainButton(self.tr("Move to annex") if to_annex else self.tr("Move to the main list"))
            place = "annex" if to_annex else "main"
            move.clicked.connect(lambda: self._workplace.act(place_recommendation, item.code, place, "", False))
            line.addWidget(move)
            drop = PlainButton(self.tr("Leave out, with a reason"))
            drop.clicked.connect(self._leave_out)
            line.addWidget(drop)
        line.addStretch(1)
        if not self._workplace.desk.read_only:
            self._column.addLayout(line)

    def _leave_out(self) -> None:
        reason, given = QInputDialog.getText(self, self.tr("Leave out"), self.tr("Why is it left out? One sentence is enough."))
        if given:
            self._workplace.act(place_recommendation, self._item.code, "dropped", reason, False)

    def _edit(self, facet: Facet, title: str) -> GrowingTextEdit:
        name = facet.value.replace("-", "_")
        field = GrowingTextEdit(title, self._text(name))
        field.set_read_only(self._workplace.desk.read_only)
        field.settled.connect(lambda text: self._settle(facet, name, text))
        return field

    def _settle(self, facet: Facet, name: str, text: str) -> None:
        if text.strip() != self._text(name).strip():
            self._workplace.act(edit_recommendation, self._item.code, facet, text, self._item.rests_on, typed=text)


