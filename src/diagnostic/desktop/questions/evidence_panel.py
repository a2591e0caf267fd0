"""Evidence at the open question, in the drawer: take a piece that is known, or write a new one down, and say what it speaks for."""

import json

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.actions.answering import kept_typing
from diagnostic.actions.evidencing import EvidenceLink, evidence_subject, record_evidence_at, unlink_evidence
from diagnostic.actions.reading import LinkedEvidence, all_evidence, evidence_at, evidence_facts, member_name
from diagnostic.desktop.look import Ink, Label, LinkButton, PlainButton, PrimaryButton, SectionLabel, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import problem_sentence
from diagnostic.desktop.questions.evidence_form import EvidenceForm
from diagnostic.desktop.questions.panel import Panel, clear
from diagnostic.desktop.questions.recorder import Recorder
from diagnostic.desktop.questions.wording import row_text
from diagnostic.desktop.unfit_text import refuse_unfit
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.problem import RefusedError
from diagnostic.model.subject import Kind, Subject

NEW = "new"


class EvidencePanel(Panel):
    """``closed`` goes back to the question. What was entered and not recorded stays until it is recorded or discarded."""

    closed = Signal()

    def __init__(self, workplace: Workplace, recorder: Recorder, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._recorder = recorder
        self._question, self._code = "", ""
        self._unrecorded = {} if workplace.desk.read_only else _begun(workplace)
        self._title = Label("", TypeRole.QUESTION_GRID)
        self._about = Label(
            self.tr("Write down facts; the strength E0 to E3 follows from them. Documents stay where they are. Ctrl and Enter records."),
            TypeRole.CAPTION, Ink.TEXT3,
        )
        self._known = QComboBox()
        self._known.currentIndexChanged.connect(lambda _index: self._choose())
        self.form = EvidenceForm()
        self.form.edited.connect(self._keep)
        refuse_unfit(self._say_text, *self.form.lines.values())
        self.stance, self.level, self.dimension, self.row = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self._links = QVBoxLayout()
        self._problem = Label("", TypeRole.CAPTION_STRONG, Ink.TEXT, from_person=True)
        self._problem.hide()
        self.record_button = PrimaryButton(self.tr("Record"), key_hint="Ctrl ↵")
        self.record_button.clicked.connect(self.record)
        self._discard = PlainButton(self.tr("Discard"))
        self._discard.clicked.connect(self._forget)
        self._assemble()

    def show_evidence(self, question: str, code: str = "") -> None:
        """Open a piece of evidence at a question, or an empty form for one more."""
        self._question, self._code = question, code
        name = self.tr("Evidence {code} for {question}") if code else self.tr("Evidence for {question}")
        self._title.setText(name.format(code=isolate(code), question=isolate(question)))
        self._fill_known()
        self._fill_links(question)
        facts = evidence_facts(self.workplace.desk, self.workplace.state, code) if code else {}
        kept = self._unrecorded.get((question, code))
        self._show_facts(_read(kept) if kept else facts)
        self._discard.setVisible(bool(kept))
        self._show_link(code)
        self._problem.hide()

    def begun(self, question: str) -> bool:
        """Tell whether a new piece was begun at a question and not recorded."""
        return (question, "") in self._unrecorded

    def focus_first(self) -> None:
        """Put the focus where one begins to write."""
        target: QWidget = self.form.lines["title"] if not self._code else self.stance
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def record(self) -> None:
        """Record facts and link as one act; what is missing is said here."""
        if self.workplace.desk.read_only:
            return
        code = self._code or str(self._known.currentData() or "")
        link = EvidenceLink(
            str(self.stance.currentData()), self.level.currentData(), str(self.dimension.currentData() or ""), str(self.row.currentData() or "")
        )
        question, place = self._question, (self._question, self._code)

        def done(_result: object) -> None:
            self._unrecorded.pop(place, None)
            self.closed.emit()

        self.workplace.act(
            record_evidence_at, question, self.form.facts(self.workplace.desk.author), link, code, (self._draft(),), then=done, refused=self._say,
            typed=self.form.lines["title"].text(),
        )  # fmt: skip

    def _assemble(self) -> None:
        theme = theme_of(self)
        back = LinkButton(self.tr("Back to the question"), icon="arrow-left")
        back.clicked.connect(self.closed)
        self.column.addWidget(back)
        self.column.addWidget(self._title)
        self.column.addWidget(self._about)
        self._known_label = Label(self.tr("Which"), TypeRole.CAPTION, Ink.TEXT2)
        self._known_label.setBuddy(self._known)
        self._known.setAccessibleName(self.tr("Which evidence"))
        self._known.setMinimumContentsLength(12)
        self._known.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.column.addWidget(self._known_label)
        self.column.addWidget(self._known)
        self.column.addWidget(self.form)
        self.column.addWidget(SectionLabel(self.tr("What it speaks for here")))
        self.link_form = QWidget()
        links = QVBoxLayout(self.link_form)
        links.setContentsMargins(0, 0, 0, 0)
        links.setSpacing(theme.px(4))
        self._row_label: Label | None = None
        for title, field in (
            (self.tr("Here it speaks"), self.stance),
            (self.tr("Up to which level"), self.level),
            (self.tr("For law or practice"), self.dimension),
            (self.tr("For which row"), self.row),
        ):
            label = Label(title, TypeRole.CAPTION, Ink.TEXT2)
            label.setBuddy(field)
            field.setAccessibleName(title)
            field.setMinimumContentsLength(12)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            links.addWidget(label)
            links.addWidget(field)
            self._row_label = label
        self.column.addWidget(self.link_form)
        self.column.addLayout(self._links)
        self.column.addWidget(self._problem)
        line = QHBoxLayout()
        line.addWidget(self.record_button)
        line.addWidget(self._discard)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addStretch(1)
        read_only = self.workplace.desk.read_only
        self.form.set_read_only(read_only)
        self.link_form.setEnabled(not read_only)
        self.record_button.setVisible(not read_only)
        self.stance.addItem(self.tr("for the answer"), "for")
        self.stance.addItem(self.tr("against it"), "against")
        self.level.addItem(self.tr("the answer as a whole"), None)
        for level in range(1, 5):
            self.level.addItem(self.tr("level {level}").format(level=level), level)
        self.dimension.addItem(self.tr("both, as it may be"), "")
        self.dimension.addItem(self.tr("the legal base only"), "law")
        self.dimension.addItem(self.tr("practice only"), "practice")

    def _fill_known(self) -> None:
        desk, state = self.workplace.desk, self.workplace.state
        here = {one.code for one in evidence_at(desk, state, self._question)}
        self._known.blockSignals(True)
        self._known.clear()
        self._known.addItem(self.tr("A new piece of evidence"), "")
        for known, facts in all_evidence(desk, state):
            if known not in here:
                self._known.addItem(f"{known} {facts.get('title', '')}", known)
        self._known.blockSignals(False)
        shown = not self._code and self._known.count() > 1
        self._known.setVisible(shown)
        self._known_label.setVisible(shown)

    def _fill_links(self, code: str) -> None:
        questions = self.workplace.questionnaire
        question = questions.question(code)
        self.row.clear()
        self.row.addItem(self.tr("all rows"), "")
        for row in questions.rows_of(question):
            self.row.addItem(row_text(questions, question, row.code), row.code)
        self.row.setVisible(bool(question.rows))
        if self._row_label is not None:
            self._row_label.setVisible(bool(question.rows))

    def _show_link(self, code: str) -> None:
        """Show the first of the links of this piece here, and all of them as lines that can be taken away."""
        clear(self._links)
        links = [one for one in evidence_at(self.workplace.desk, self.workplace.state, self._question) if one.code == code]
        for index, box in enumerate((self.stance, self.level, self.dimension, self.row)):
            value = (links[0].stance, links[0].level, links[0].dimension, links[0].row)[index] if links else None
            box.setCurrentIndex(max(box.findData(value), 0))
        for one in links if not self.workplace.desk.read_only else []:
            self._links.addWidget(self._link_line(one))

    def _link_line(self, one: LinkedEvidence) -> LinkButton:
        questions = self.workplace.questionnaire
        row = row_text(questions, questions.question(self._question), one.row) if one.row else ""
        words = self.tr("Take it away from {row}").format(row=row) if row else self.tr("Take it away from this question")
        button = LinkButton(words, icon="x")
        button.clicked.connect(lambda: self._unlink(one))
        return button

    def _unlink(self, one: LinkedEvidence) -> None:
        self.workplace.act(unlink_evidence, self._question, one.code, one.row, then=lambda _result: self.closed.emit())

    def _choose(self) -> None:
        known = str(self._known.currentData() or "")
        self._show_facts(evidence_facts(self.workplace.desk, self.workplace.state, known) if known else {})

    def _show_facts(self, facts: dict[str, object]) -> None:
        desk, reader = self.workplace.desk, str(facts.get("read_by", ""))
        self.form.show_facts(facts, member_name(desk, self.workplace.state, reader) or reader if reader != desk.author else "")

    def _draft(self) -> Subject:
        subject = evidence_subject(self.workplace.desk, self._code or NEW)
        return Subject(subject.kind, subject.code, subject.facet, subject.voice, row=self._question)

    def _keep(self) -> None:
        """Half a form is kept as typing is: on the disk within a second, here until it is recorded."""
        text = self.form.as_text(self.workplace.desk.author)
        self._unrecorded[self._question, self._code] = text
        self._discard.show()
        self._recorder.type(self._draft(), text)

    def _forget(self) -> None:
        self._unrecorded.pop((self._question, self._code), None)
        self._recorder.forget(self._draft())
        self.show_evidence(self._question, self._code)

    def _say_text(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _say(self, fault: RefusedError) -> None:
        self._say_text(problem_sentence(fault.problems[0]))
        field = self.form.lines.get(fault.problems[0].place or "title", self.form.lines["title"])
        field.setFocus()


def _begun(workplace: Workplace) -> dict[tuple[str, str], str]:
    """What was being entered when the program last ended."""
    drafts = kept_typing(workplace.desk, Kind.EVIDENCE)
    return {(draft.subject.row, "" if draft.subject.code == NEW else draft.subject.code): draft.raw for draft in drafts}


def _read(kept: str) -> dict[str, object]:
    try:
        facts = json.loads(kept)
    except ValueError:
        return {"title": kept}
    return facts if isinstance(facts, dict) else {}
