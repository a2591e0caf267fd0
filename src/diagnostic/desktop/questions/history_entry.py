"""One act in the history: what was said, by whom, when and why; withdrawn with a reason, or blanked for good on purpose."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.actions.answering import withdraw
from diagnostic.actions.reading import member_name
from diagnostic.actions.redacting import redact_entry
from diagnostic.desktop.clock import local_date_time
from diagnostic.desktop.look import CheckBox, FlowLayout, Ink, Label, LineField, LinkButton, PlainButton, QuietLink, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import problem_sentence
from diagnostic.desktop.questions.entry_words import facet_text, place_text, value_text, voice_text
from diagnostic.desktop.unfit_text import refuse_unfit
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.entry import Act, Entry
from diagnostic.model.problem import RefusedError
from diagnostic.model.questionnaire import Question
from diagnostic.model.subject import Facet

WITHDRAW, BLANK = "withdraw", "blank"


class HistoryEntry(QWidget):
    """The act, and below it the form that takes it back or blanks it, once a person asks for one of the two."""

    def __init__(self, workplace: Workplace, question: Question, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._question, self._entry = workplace, question, entry
        self._form: QWidget | None = None
        theme = theme_of(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.px(10))
        self._column.setSpacing(theme.px(2))
        current = workplace.state.current(entry.subject)
        stands = entry in current.heads
        title = self._title()
        if stands and entry.subject.facet == Facet.ANSWER:
            title = self.tr("{act} · stands now").format(act=title)
        elif entry.id in current.retracted:
            title = self.tr("{act} · withdrawn").format(act=title)
        if entry.id in current.built_on_retracted:
            title = self.tr("{act} · built on something withdrawn").format(act=title)
        self._column.addWidget(Label(title, TypeRole.CAPTION_STRONG, Ink.TEXT2))
        said = value_text(workplace.questionnaire, question, entry)
        self._column.addWidget(Label(said, TypeRole.FIELD, Ink.TEXT if stands else Ink.TEXT2, from_person=True))
        who = member_name(workplace.desk, workplace.state, entry.author) or self.tr("no name given")
        named = entry.subject.source if entry.subject.facet != Facet.REFUSED else ""
        source = self.tr("source: {name}").format(name=named) if named else ""
        parts = (isolate(local_date_time(entry.at)), who, voice_text(entry.subject.voice), source)
        self._column.addWidget(Label(" · ".join(part for part in parts if part), TypeRole.CAPTION, Ink.TEXT3, from_person=True))
        if entry.reason:
            self._column.addWidget(Label(self.tr("Reason: {reason}").format(reason=entry.reason), TypeRole.CAPTION, from_person=True))
        if not workplace.desk.read_only:
            self._links(stands)

    def _title(self) -> str:
        entry = self._entry
        about = facet_text(entry.subject.facet)
        titles = {
            Act.ASSERT: about,
            Act.DECIDE: self.tr("Decision: {facet}").format(facet=about),
            Act.RETRACT: self.tr("Withdrawal: {facet}").format(facet=about),
            Act.REDACT: self.tr("Blanked for good: {facet}").format(facet=about),
        }
        title = titles.get(Act(entry.act), entry.act) if entry.act in set(Act) else entry.act
        place = place_text(self._workplace.questionnaire, self._question, entry.subject)
        return title if not place or place == about else f"{title}: {place}"

    def _links(self, stands: bool) -> None:
        entry, current = self._entry, self._workplace.state.current(self._entry.subject)
        desk = self._workplace.desk
        own = entry.subject.voice == desk.voice or (bool(entry.author) and entry.author == desk.author)
        holds = stands or (entry.act == Act.RETRACT and entry.id not in current.retracted)
        self._flow = FlowLayout(gap=8)
        if own and holds:
            take = QuietLink(self.tr("Withdraw…"))
            take.setToolTip(self.tr("What stood before stands again; the withdrawal can itself be withdrawn"))
            take.clicked.connect(lambda: self._open(WITHDRAW))
            self._flow.addWidget(take)
        if not entry.redacted and entry.act in (Act.ASSERT, Act.DECIDE):
            blank = QuietLink(self.tr("Blank for good…"))
            blank.clicked.connect(lambda: self._open(BLANK))
            self._flow.addWidget(blank)
        self._column.addLayout(self._flow)

    def _open(self, kind: str) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
        self._form = self._withdrawing() if kind == WITHDRAW else self._blanking()
        self._column.addWidget(self._form)
        self._reason.setFocus()

    def _withdrawing(self) -> QWidget:
        button = PlainButton(self.tr("Withdraw it"), icon="undo-2")
        button.clicked.connect(self._withdraw)
        words = self.tr("What stood before stands again. Why is it withdrawn?")
        form = self._make_form(words, button, None)
        self._reason.returnPressed.connect(self._withdraw)
        return form

    def _blanking(self) -> QWidget:
        button = PlainButton(self.tr("Blank this entry for good"), icon="trash-2")
        button.setEnabled(False)
        button.clicked.connect(self._blank)
        sure = CheckBox(self.tr("For good: nobody can bring it back"))
        sure.toggled.connect(button.setEnabled)
        words = self.tr(
            "What it says is blanked here and wherever this assessment is merged. Its place, its author and its time stay, and so does the "
            "reason: do not repeat in it what is blanked."
        )
        return self._make_form(words, button, sure)

    def _make_form(self, words: str, button: PlainButton, sure: CheckBox | None) -> QWidget:
        form = QWidget(self)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, theme_of(self).px(2), 0, 0)
        column.setSpacing(theme_of(self).px(4))
        label = Label(words, TypeRole.CAPTION, Ink.TEXT2)
        self._reason = LineField(self.tr("Reason"), by_pause=False)
        label.setBuddy(self._reason)
        self._problem = Label("", TypeRole.CAPTION_STRONG, Ink.TEXT)
        self._problem.hide()
        refuse_unfit(self._tell, self._reason)
        column.addWidget(label)
        column.addWidget(self._reason)
        if sure is not None:
            column.addWidget(sure)
        column.addWidget(self._problem)
        line = QHBoxLayout()
        line.addWidget(button)
        cancel = LinkButton(self.tr("Leave it"))
        cancel.clicked.connect(lambda: self._close(form))
        line.addWidget(cancel)
        line.addStretch(1)
        column.addLayout(line)
        return form

    def _close(self, form: QWidget) -> None:
        form.hide()
        form.deleteLater()
        self._form = None

    def _withdraw(self) -> None:
        reason = self._reason.text()
        if not reason.strip():
            self._say_text(self.tr("A reason is needed; one sentence is enough."))
            return
        self._workplace.act(withdraw, self._entry.id, reason, refused=self._say, typed=reason)

    def _blank(self) -> None:
        reason = self._reason.text()
        self._workplace.act(redact_entry, self._entry.id, reason, refused=self._say, typed=reason)

    def _say(self, fault: RefusedError) -> None:
        self._say_text(problem_sentence(fault.problems[0]))

    def _say_text(self, sentence: str) -> None:
        self._tell(sentence)
        self._reason.setFocus()

    def _tell(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
