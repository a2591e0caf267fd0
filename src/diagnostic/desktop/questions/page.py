"""The questionnaire: standards at the left, one standard's questions in the middle, what the assessor needs at the right."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget

from diagnostic.actions.answering import drop_typing, kept_typing
from diagnostic.actions.desk import Recorded
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.column import StandardColumn
from diagnostic.desktop.questions.drawer import Drawer
from diagnostic.desktop.questions.evidence_box import EvidenceBox
from diagnostic.desktop.questions.tree import StandardsTree
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.assessment import Assessment
from diagnostic.model.subject import Kind

DRAWER_FROM = 1180
TREE_FROM = 980


class QuestionsPage(QWidget):
    """One open question; its neighbours stay readable. Digits, Tab and Enter are enough to answer everything."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        theme = theme_of(self)
        self.tree = StandardsTree(workplace.questionnaire)
        self.tree.standard_wanted.connect(self.open_standard)
        self.tree.setFixedWidth(theme.px(264))
        self.column = StandardColumn(workplace)
        self.column.question_opened.connect(self._question_opened)
        self.column.evidence_wanted.connect(self._evidence)
        self.column.left.connect(self._leave_standard)
        self.drawer = Drawer(workplace)
        self.drawer.setFixedWidth(theme.px(316))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidget(self.column)
        self.column.reveal_wanted.connect(self._reveal)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.tree)
        line.addWidget(self._area, 1)
        line.addWidget(self.drawer)
        self._wants_tree = self._wants_drawer = True
        workplace.recorded.connect(self._recorded)
        workplace.assessed.connect(self._assessed)
        self._shortcuts()
        first = workplace.questionnaire.questions[0]
        self.open_question(first.code)
        QTimer.singleShot(0, self._bring_back_typing)

    def open_standard(self, code: str) -> None:
        """Open the first question of a standard that has something left to ask, else its first."""
        self.column.show_standard(code)
        self.column.open_first()

    def open_question(self, code: str) -> None:
        """Open one question, wherever it stands."""
        question = self._workplace.questionnaire.question(code)
        self.column.show_standard(question.standard)
        self.column.open_question(code)

    def current_question(self) -> str:
        """Return the code of the open question."""
        return self.column.current_question()

    def next_open(self, step: int = 1) -> None:
        """Open the next question, or the previous, that has something left to ask."""
        assessment = self._workplace.assessment
        if assessment is None:
            return
        questions = [one for standard in assessment.progress.standards for one in standard.questions]
        codes = [one.code for one in questions if one.standing is not None and not one.done]
        order = {question.code: index for index, question in enumerate(self._workplace.questionnaire.questions)}
        here = order.get(self.current_question(), -1)
        after = [code for code in codes if order[code] > here]
        before = [code for code in codes if order[code] < here]
        ring = after + before if step > 0 else before[::-1] + after[::-1]
        if ring:
            self.open_question(ring[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrows move between questions when no field needs them."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.column.step(1)
        elif event.key() == Qt.Key.Key_Up:
            self.column.step(-1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sides when there is no room for them."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        scale = theme_of(self).zoom
        self.drawer.setVisible(self._wants_drawer and self.width() >= DRAWER_FROM * scale)
        self.tree.setVisible(self._wants_tree and self.width() >= TREE_FROM * min(scale, 1.2))

    def _toggle(self, side: QWidget) -> None:
        if side is self.tree:
            self._wants_tree = not self.tree.isVisible()
        else:
            self._wants_drawer = not self.drawer.isVisible()
        side.setVisible(not side.isVisible())

    def _question_opened(self, code: str) -> None:
        question = self._workplace.questionnaire.question(code)
        self.tree.show_current(question.standard)
        self.drawer.show_question(code, self.column.assessment())

    def _recorded(self, recorded: Recorded) -> None:
        touched = {entry.subject.code for entry in recorded.entries if entry.subject.kind == Kind.QUESTION}
        self.column.take(recorded, touched)
        self.drawer.refresh(self.column.assessment())
        self._workplace.assess()

    def _assessed(self, assessment: Assessment) -> None:
        self.tree.show_assessment(assessment)
        self.column.show_evidence_strength(assessment)

    def _evidence(self, question: str, code: str) -> None:
        box = EvidenceBox(self._workplace, question, code, self)
        box.open_over(self)

    def _leave_standard(self, step: int) -> None:
        standards = self.tree.codes()
        here = standards.index(self.column.standard()) + step
        if 0 <= here < len(standards):
            self.column.show_standard(standards[here])
            if step > 0:
                self.column.open_first()
            else:
                self.column.open_last()

    def _reveal(self, widget: QWidget) -> None:
        QTimer.singleShot(0, lambda: self._area.ensureWidgetVisible(widget, 0, 24))

    def _bring_back_typing(self) -> None:
        """Typing that a power cut interrupted is put back into its field; it becomes an answer when the field is left."""
        drafts = kept_typing(self._workplace.desk, Kind.QUESTION)
        if drafts:
            self.open_question(drafts[0].subject.code)
            self.column.bring_back(drafts)
            self._workplace.act(drop_typing, [draft.subject for draft in drafts])

    def _shortcuts(self) -> None:
        for keys, act in (
            ("Alt+Down", lambda: self.next_open(1)),
            ("Alt+Up", lambda: self.next_open(-1)),
            ("Ctrl+E", lambda: self._evidence(self.current_question(), "")),
            ("Ctrl+M", lambda: self.column.focus_comment()),
            ("Ctrl+T", lambda: self.column.focus_who()),
            ("F3", lambda: self._toggle(self.tree)),
            ("F4", lambda: self._toggle(self.drawer)),
            ("F6", self._next_area),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _next_area(self) -> None:
        areas = [area for area in (self.tree, self.column, self.drawer) if area.isVisible()]
        here = next((index for index, area in enumerate(areas) if area.isAncestorOf(QApplication.focusWidget() or self)), 0)
        target = areas[(here + 1) % len(areas)]
        if target is self.column:
            self.column.focus_answer()
        else:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)


