"""Evidence at one question: take one that is known, or write down a new one. Strength follows from the facts and is never typed in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from diagnostic.actions.evidencing import EVIDENCE_KINDS, EvidenceFacts, link_evidence, record_evidence, unlink_evidence
from diagnostic.actions.reading import all_evidence, evidence_at, evidence_facts
from diagnostic.desktop.look import Ink, Label, PlainButton, PrimaryButton, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.wording import row_text
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.problem import RefusedError


class EvidenceBox(QDialog):
    """A panel over the page; Escape closes it and discards nothing that was recorded."""

    def __init__(self, workplace: Workplace, question: str, code: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._question, self._code = workplace, question, code
        theme = theme_of(self)
        self.setWindowTitle(self.tr("Evidence for {question}").format(question=question))
        self.setMinimumWidth(theme.px(560))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(8))
        title = self.tr("Evidence {code} for {question}") if code else self.tr("Evidence for {question}")
        column.addWidget(Label(title.format(code=code, question=question), TypeRole.QUESTION_GRID))
        column.addWidget(
            Label(
                self.tr("Write down facts; the strength E0 to E3 follows from them. Documents stay where they are."),
                TypeRole.CAPTION,
                Ink.TEXT3,
            )
        )
        form = QFormLayout()
        form.setVerticalSpacing(theme.px(8))
        column.addLayout(form)
        self._known = QComboBox()
        self._fields(form)
        self._problem = Label("", TypeRole.CAPTION_STRONG, Ink.NOTICE)
        self._problem.hide()
        column.addWidget(self._problem)
        self._buttons(column)
        self._choose(0)
        if code:
            self._show(evidence_facts(workplace.desk, workplace.state, code))
            self._show_link()

    def open_over(self, page: QWidget) -> None:
        """Open above a page, without stopping the event loop."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.open()
        (self._title if not self._code else self._stance).setFocus()

    def record(self) -> None:
        """Record the facts and the link; what is missing is said here."""
        facts = EvidenceFacts(
            kind=self._kind.currentData(), title=self._title.text(), reference=self._reference.text(), source=self._source.text(),
            read_by=self._workplace.desk.author if self._read.isChecked() else "", seen_on_site=self._seen.isChecked(),
            published=self._published.isChecked(), reviewed=self._reviewed.isChecked(), language=self._language.text(),
            in_force=self._in_force.text(), translation=self._translation.currentData(),
        )  # fmt: skip
        code = self._code or str(self._known.currentData() or "")
        level = self._level.currentData()
        stance, row = str(self._stance.currentData()), str(self._row.currentData() or "")

        def done(result: tuple[str, object]) -> None:
            self._workplace.act(link_evidence, self._question, result[0], stance, level, "", row)
            self.accept()

        self._workplace.act(record_evidence, facts, code, then=done, refused=self._say, typed=self._title.text())

    def _fields(self, form: QFormLayout) -> None:
        workplace = self._workplace
        self._known.addItem(self.tr("A new piece of evidence"), "")
        for known, facts in all_evidence(workplace.desk, workplace.state):
            self._known.addItem(f"{known} {facts.get('title', '')}", known)
        self._known.currentIndexChanged.connect(self._choose)
        if not self._code:
            self._row_of(form, self.tr("Which"), self._known)
        self._kind = QComboBox()
        for kind in EVIDENCE_KINDS:
            self._kind.addItem(self._kind_text(kind), kind)
        self._row_of(form, self.tr("Kind"), self._kind)
        self._title, self._reference, self._source = QLineEdit(), QLineEdit(), QLineEdit()
        self._row_of(form, self.tr("Short name"), self._title, self.tr("such as Customs Code, art. 203"))
        self._row_of(form, self.tr("Reference"), self._reference, self.tr("article, page, register number"))
        self._row_of(form, self.tr("Source"), self._source, self.tr("unit or role it comes from"))
        self._read = QCheckBox(self.tr("I read it myself"))
        self._seen = QCheckBox(self.tr("Seen or sampled on site"))
        self._published = QCheckBox(self.tr("Shows that the text is published"))
        self._reviewed = QCheckBox(self.tr("Shows a review in the last five years"))
        for box in (self._read, self._seen, self._published, self._reviewed):
            form.addRow("", box)
        self._in_force, self._language, self._translation = QLineEdit(), QLineEdit(), QComboBox()
        self._row_of(form, self.tr("In force since"), self._in_force)
        self._row_of(form, self.tr("Language"), self._language)
        for value, text in (
            ("", self.tr("read in the original")),
            ("official", self.tr("official translation")),
            ("unofficial", self.tr("unofficial translation")),
        ):
            self._translation.addItem(text, value)
        self._row_of(form, self.tr("Translation"), self._translation)
        self._stance, self._level, self._row = QComboBox(), QComboBox(), QComboBox()
        self._stance.addItem(self.tr("speaks for the answer"), "for")
        self._stance.addItem(self.tr("speaks against"), "against")
        self._row_of(form, self.tr("Here it"), self._stance)
        self._level.addItem(self.tr("the answer as a whole"), None)
        for level in range(1, 5):
            self._level.addItem(self.tr("level {level}").format(level=level), level)
        self._row_of(form, self.tr("About"), self._level)
        question = workplace.questionnaire.question(self._question)
        self._row.addItem(self.tr("all rows"), "")
        for row in workplace.questionnaire.rows_of(question):
            self._row.addItem(row_text(workplace.questionnaire, question, row.code), row.code)
        if question.rows:
            self._row_of(form, self.tr("Row"), self._row)

    def _buttons(self, column: QVBoxLayout) -> None:
        line = QHBoxLayout()
        keep = PrimaryButton(self.tr("Record"), key_hint="Ctrl ↵")
        keep.setShortcut("Ctrl+Return")
        keep.clicked.connect(self.record)
        keep.setEnabled(not self._workplace.desk.read_only)
        line.addWidget(keep)
        if self._code:
            take = PlainButton(self.tr("Take it away from this question"))
            take.clicked.connect(self._unlink)
            line.addWidget(take)
        close = PlainButton(self.tr("Close"), key_hint="Esc")
        close.clicked.connect(self.reject)
        line.addStretch(1)
        line.addWidget(close)
        column.addLayout(line)

    def _row_of(self, form: QFormLayout, title: str, field: QWidget, hint: str = "") -> None:
        label = Label(title, TypeRole.FIELD, Ink.TEXT2, wrap=False)
        label.setBuddy(field)
        field.setAccessibleName(title)
        if hint and isinstance(field, QLineEdit):
            field.setPlaceholderText(hint)
        form.addRow(label, field)

    def _choose(self, _index: int) -> None:
        known = str(self._known.currentData() or "")
        if known:
            self._show(evidence_facts(self._workplace.desk, self._workplace.state, known))

    def _show(self, facts: dict[str, object]) -> None:
        self._kind.setCurrentIndex(max(self._kind.findData(facts.get("kind")), 0))
        for field, name in (
            (self._title, "title"), (self._reference, "reference"), (self._source, "source"), (self._language, "language"),
            (self._in_force, "in_force"),
        ):  # fmt: skip
            field.setText(str(facts.get(name, "")))
        for box, name in ((self._seen, "seen_on_site"), (self._published, "published"), (self._reviewed, "reviewed")):
            box.setChecked(bool(facts.get(name)))
        self._read.setChecked(bool(facts.get("read_by")))
        self._translation.setCurrentIndex(max(self._translation.findData(facts.get("translation", "")), 0))

    def _show_link(self) -> None:
        for one in evidence_at(self._workplace.desk, self._workplace.state, self._question):
            if one.code == self._code:
                self._stance.setCurrentIndex(max(self._stance.findData(one.stance), 0))
                self._level.setCurrentIndex(max(self._level.findData(one.level), 0))
                self._row.setCurrentIndex(max(self._row.findData(one.row), 0))

    def _unlink(self) -> None:
        self._workplace.act(unlink_evidence, self._question, self._code, str(self._row.currentData() or ""))
        self.accept()

    def _say(self, fault: RefusedError) -> None:
        self._problem.setText(f"{fault.problems[0].message} {fault.problems[0].remedy}")
        self._problem.show()

    def _kind_text(self, kind: str) -> str:
        return {
            "document": self.tr("document (law, instruction, form)"),
            "data-extract": self.tr("data extract (register, statistics)"),
            "statement": self.tr("statement (interview)"),
            "observation": self.tr("observation on site"),
            "sample": self.tr("sample of files"),
            "test": self.tr("test (message, call)"),
            "record": self.tr("record (minutes, list)"),
        }[kind]


