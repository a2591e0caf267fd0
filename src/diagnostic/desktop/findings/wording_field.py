"""One text of a recommendation, as it will be printed: the rule's until an expert writes another, and back again."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.actions.reading import member_name
from diagnostic.actions.recommending import edit_recommendation, wording_subject, wordings
from diagnostic.desktop.clock import local_date_time
from diagnostic.desktop.findings.kept_text import KeptText
from diagnostic.desktop.findings.pane import empty_layout
from diagnostic.desktop.look import Ink, Label, LinkButton, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.problem import RefusedError
from diagnostic.model.recommendation import Recommendation
from diagnostic.model.rule_wording import rule_text, wording
from diagnostic.model.state import Status
from diagnostic.model.subject import Facet, Subject


class WordingField(QWidget):
    """Caption, whose wording it is, and the text itself. ``refused`` carries what was wrong with what was written."""

    refused = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        facet: Facet,
        caption: str,
        role: TypeRole = TypeRole.FIELD,
        max_lines: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._facet = workplace, facet
        self._name = facet.value.replace("-", "_")
        self._item: Recommendation | None = None
        self._refused = ""
        theme = theme_of(self)
        self.field = KeptText(workplace, caption, role, max_lines)
        self.field.settled.connect(self._settled)
        self._version = Label("", TypeRole.CAPTION, Ink.TEXT3)
        self._version.set_trailing()
        self._back = LinkButton(self.tr("Back to the rule's text"), icon="undo-2")
        self._back.setAccessibleDescription(caption)
        self._back.clicked.connect(self.back_to_rule)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(Label(caption, TypeRole.CAPTION_STRONG, Ink.TEXT2, wrap=False))
        head.addWidget(self._version, 1)
        head.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        column.addWidget(self.field)
        self._rivals = QVBoxLayout()
        self._rivals.setSpacing(theme.px(4))
        column.addLayout(self._rivals)

    def show_item(self, item: Recommendation) -> None:
        """Show the wording of a recommendation."""
        desk = self._workplace.desk
        subject = wording_subject(desk, item.code, self._facet)
        if self._item is not None and self._item.code != item.code:
            self.field.settle()
        if self._item is None or self._item.code != item.code or self.field.text() != self._refused:
            self._refused = ""
        self._item = item
        if not self._refused:
            self.field.show_text(subject, wording(self._workplace.questionnaire, item, self._name))
        self.field.set_read_only(desk.read_only)
        self._show_version(item)
        self._show_rivals(subject)

    def version_text(self) -> str:
        """Return what stands beside the caption."""
        return self._version.text()

    def back_to_rule(self) -> None:
        """Give up every edit of this text."""
        self._record("")

    def _show_version(self, item: Recommendation) -> None:
        given = wordings(self._workplace.state, item.code, self._facet)
        edited = self._facet in item.edited
        drafted = rule_text(self._workplace.questionnaire, item, self._name)
        self._back.setVisible(edited and bool(drafted) and not self._workplace.desk.read_only)
        if not edited or not given:
            self._version.setText(self.tr("the rule's text") if drafted else "")
            return
        last = given[-1]
        who = member_name(self._workplace.desk, self._workplace.state, last.author) or self.tr("no name given")
        words = self.tr("version {number} · {who}, {when}")
        self._version.setText(words.format(number=len(given), who=who, when=isolate(local_date_time(last.at))))

    def _show_rivals(self, subject: Subject) -> None:
        """Two wordings of one voice, as two files that were brought together hold them: both are shown until one is taken."""
        empty_layout(self._rivals)
        current = self._workplace.state.current(subject)
        if current.status is not Status.CONFLICT:
            return
        self._rivals.addWidget(Label(self.tr("Two wordings stand here. Take one, or write a third."), TypeRole.CAPTION_STRONG, Ink.NOTICE))
        for head in current.heads:
            text = str(head.value or "")
            who = member_name(self._workplace.desk, self._workplace.state, head.author) or self.tr("no name given")
            words = self.tr("{who}: {text}").format(who=who, text=text or self.tr("(the rule's text)"))
            self._rivals.addWidget(Label(words, TypeRole.FIELD, from_person=True))
            take = LinkButton(self.tr("Take this wording"), icon="check")
            take.setAccessibleDescription(text)
            take.clicked.connect(partial(self._take, text))
            take.setEnabled(not self._workplace.desk.read_only)
            self._rivals.addWidget(take)

    def _take(self, text: str, _checked: bool = False) -> None:
        item = self._item
        if item is not None:
            self._workplace.act(edit_recommendation, item.code, self._facet, text, item.rests_on, refused=self.refused.emit)

    def _settled(self, text: str) -> None:
        item = self._item
        if item is None:
            return
        same = text.strip() == rule_text(self._workplace.questionnaire, item, self._name).strip()
        self._record("" if same else text)

    def _record(self, text: str) -> None:
        item = self._item
        if item is not None and (text or getattr(item, self._name)):
            self._workplace.act(
                edit_recommendation, item.code, self._facet, text, item.rests_on, refused=lambda fault: self._refuse(fault, text), typed=text
            )

    def _refuse(self, fault: RefusedError, text: str) -> None:
        """What was typed stays in the field until it is mended."""
        self._refused = text
        self.refused.emit(fault)
