"""The open question: its words, its answer, what another voice said, comment, who would know, evidence.

One card serves all questions: its frame stays, and only the editor of the answer is another. Editors are kept, so that coming back
to a question builds nothing, and what was typed and refused is still in its field.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.actions.reading import LinkedEvidence
from diagnostic.desktop.look import Card, Ink, Label, LeadBar, TypeRole
from diagnostic.desktop.look.focus import holds_focus
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.card_head import CardHead
from diagnostic.desktop.questions.comment_box import CommentBox
from diagnostic.desktop.questions.conflict_box import ConflictBox
from diagnostic.desktop.questions.draft_offer import DraftOffer
from diagnostic.desktop.questions.editor import AnswerEditor, Answers, Place
from diagnostic.desktop.questions.editors import editor_for
from diagnostic.desktop.questions.evidence_line import EvidenceLine
from diagnostic.desktop.questions.noted_line import NotedLine
from diagnostic.desktop.questions.tab_order import stops_in, tab_through
from diagnostic.desktop.questions.who_line import WhoLine
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.answer import AnswerState
from diagnostic.model.questionnaire import Question
from diagnostic.model.subject import Facet, Voice

MOST_EDITORS = 40
LEADS = {Voice.ADMINISTRATION: LeadBar.SINGLE, Voice.AGREED: LeadBar.DASHED}


class QuestionCard(Card):
    """Shows one question and says what a person does with it.

    ``text_given`` and ``text_typed`` carry (facet, text); what concerns the answer comes from ``editor_made`` editors themselves.
    ``own_voice_wanted`` ends the writing in another voice, ``again_wanted`` gives once more what the disk did not take.
    """

    editor_made = Signal(object)
    text_given = Signal(str, str)
    text_typed = Signal(str, str)
    evidence_wanted = Signal(str)
    own_voice_wanted = Signal()
    again_wanted = Signal()
    scope_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(LeadBar.OPEN, parent)
        self._workplace = workplace
        self._questionnaire = workplace.questionnaire
        self._read_only = workplace.desk.read_only
        self._editors: dict[tuple[str, tuple[str, ...]], AnswerEditor] = {}
        self.editor: AnswerEditor | None = None
        self.question: Question | None = None
        self.rows: tuple[str, ...] = ()
        self._stops: list[QWidget] = []
        self._parts()
        self._assemble()

    def _parts(self) -> None:
        self.head = CardHead(self._questionnaire)
        self._words = Label("", TypeRole.QUESTION)
        self.banner = NotedLine("users", Ink.ACCENT, TypeRole.FIELD_STRONG)
        back = self.banner.add_link(self.tr("Back to our own answer"), icon="undo-2")
        back.clicked.connect(self.own_voice_wanted)
        self.path = NotedLine("circle-slash", Ink.TEXT2, TypeRole.FIELD)
        self._scope = self.path.add_link(self.tr("Look at the agreed scope"), icon="arrow-right")
        self._scope.clicked.connect(self.scope_wanted)
        self.conflict = ConflictBox(self._workplace)
        self.draft = DraftOffer()
        self._place = QVBoxLayout()
        self.other = NotedLine("corner-down-right", Ink.TEXT3)
        self.unsaved = NotedLine("hard-drive", Ink.TEXT, TypeRole.CAPTION_STRONG)
        self.unsaved.add_link(self.tr("Try again"), icon="refresh-cw").clicked.connect(self.again_wanted)
        self.who = WhoLine()
        self.who.typed.connect(self.text_typed)
        self.who.settled.connect(self.text_given)
        self.comment = CommentBox(self._questionnaire)
        self.comment.typed.connect(lambda text: self.text_typed.emit(Facet.COMMENT, text))
        self.comment.settled.connect(lambda text: self.text_given.emit(Facet.COMMENT, text))
        self.evidence = EvidenceLine()
        self.evidence.wanted.connect(self.evidence_wanted)

    def _assemble(self) -> None:
        self.body.setSpacing(theme_of(self).px(8))
        above: tuple[QWidget, ...] = (self.head, self._words, self.path, self.banner, self.conflict, self.draft)
        below: tuple[QWidget, ...] = (self.other, self.unsaved, self.who, self.comment, self.evidence)
        for widget in above:
            self.body.addWidget(widget)
        self.body.addLayout(self._place)
        for widget in below:
            self.body.addWidget(widget)
        self.comment.field.set_read_only(self._read_only)
        self.who.set_read_only(self._read_only)
        self.evidence.set_read_only(self._read_only)

    def show_path(self, text: str, outside: bool) -> None:
        """Say why nobody is asked this question now; empty where it is asked. Outside the agreed scope, a link leads to the scope."""
        self._scope.setVisible(outside)
        self.path.show_text(text)

    def show_question(self, question: Question, rows: tuple[str, ...]) -> None:
        """Open another question, or the same one with other rows. What is being typed was settled before."""
        if question is not self.question:
            self.head.show_question(question)
            self._words.setText(self._questionnaire.text(f"question.{question.code}.text"))
            self.setAccessibleName(f"{question.code}: {self._words.text()}")
        editor = self.editor_of(question, rows)
        if editor is not self.editor:
            while editor.grow():
                pass
            if self.editor is not None:
                if holds_focus(self.editor):
                    # Else Qt would give the focus to whatever comes next, and the page would scroll there and back.
                    self.setFocus(Qt.FocusReason.OtherFocusReason)
                self._place.removeWidget(self.editor)
                self.editor.hide()
            self._place.addWidget(editor)
            editor.show()
        self.editor, self.question, self.rows = editor, question, rows
        self._forget_old_editors()

    def keep_tab_order(self) -> None:
        """Let Tab go down the card again where something was made or taken away."""
        stops = self.tab_stops()
        if stops != self._stops:
            self._stops = stops
            tab_through(self)

    def tab_stops(self) -> list[QWidget]:
        """Return where Tab stops in the card, from the top down; editors that are put by are none of them."""
        above: list[QWidget | None] = [self.path, self.banner, self.conflict, self.draft]
        parts = [*above, self.editor, self.unsaved, self.who, self.comment, self.evidence]
        return [stop for part in parts if part is not None for stop in stops_in(part)]

    def editor_of(self, question: Question, rows: tuple[str, ...]) -> AnswerEditor:
        """Return the editor of a question, made when it is first asked for."""
        key = (question.code, rows)
        if key not in self._editors:
            editor = editor_for(self._questionnaire, question, rows)
            editor.hide()
            editor.setParent(self)
            editor.set_read_only(self._read_only)
            editor.made_later.connect(self.keep_tab_order)
            self._editors[key] = editor
            self.editor_made.emit(editor)
        return self._editors[key]

    def has_editor(self, question: Question, rows: tuple[str, ...]) -> bool:
        """Tell whether the editor of a question was made already."""
        return (question.code, rows) in self._editors

    def _forget_old_editors(self) -> None:
        for key, editor in list(self._editors.items()):
            if len(self._editors) <= MOST_EDITORS:
                return
            if editor is not self.editor:
                del self._editors[key]
                editor.deleteLater()

    def show_answers(self, answers: Answers, held: Mapping[Place, str], reasons: Mapping[Place, str]) -> None:
        """Show this voice's answers; texts and reasons that do not stand stay in their fields."""
        if self.editor is not None:
            self.editor.show_answers(answers, held, reasons)

    def show_other(self, other: Answers, line: str) -> None:
        """Show the other voice's answers in one line that never preselects."""
        if self.editor is not None:
            self.editor.show_other_voice(other)
        self.other.show_text(line)

    def show_comment(self, answers: Answers, text: str, held: str | None) -> None:
        """Show the comment, and for which answers one is needed."""
        if self.question is not None:
            self.comment.show_comment(self.question, answers, text, held)

    def show_who(self, answers: Answers, who: str, when: str, asked_for: bool) -> None:
        """Ask who would know where something is not known, where it was noted before, or where a person asked for it."""
        self.who.show_texts(who, when)
        unknown = any(answer.state is AnswerState.DONT_KNOW for answer in answers.values())
        self.who.setVisible(unknown or bool(who or when) or asked_for)

    def show_voice(self, voice: str, own: bool, sentence: str) -> None:
        """Say in whose voice the card is written in; the lead bar says it too."""
        self.banner.show_text("" if own else sentence)
        self.set_lead(LeadBar.OPEN if own else LEADS.get(Voice(voice), LeadBar.DASHED))

    def show_troubles(self, answers: Mapping[Place, str], comment: str, unsaved: str) -> None:
        """Say what does not stand: at the answer, at the comment, and what the disk did not take."""
        if self.editor is not None:
            self.editor.show_troubles(answers)
        self.comment.show_trouble(comment)
        self.unsaved.show_text(unsaved)

    def show_evidence(self, linked: tuple[LinkedEvidence, ...]) -> None:
        """Show the evidence."""
        self.evidence.show_evidence(linked)

    def settle(self) -> None:
        """Give what is being typed, as leaving the card does."""
        if self.editor is not None:
            self.editor.settle()
        self.comment.field.settle()
        for field in self.who.fields.values():
            field.settle()

    def has_focus(self) -> bool:
        """Tell whether the focus lies in the card."""
        return holds_focus(self)

    def focus_answer(self) -> None:
        """Put the focus on the answer."""
        if self.editor is not None:
            self.editor.focus_answer()
