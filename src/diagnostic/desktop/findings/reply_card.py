"""The administration's right of reply: in its own voice, printed as written, never edited by the team."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from diagnostic.actions.recommending import record_reply, wording_subject
from diagnostic.desktop.findings.kept_text import KeptText
from diagnostic.desktop.findings.shown import Shown
from diagnostic.desktop.findings.words import reply_text
from diagnostic.desktop.look import AnswerSegments, Card, IconLabel, Ink, Label, LeadBar, Mark, Option, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.recommendation import Recommendation
from diagnostic.model.subject import Facet


class ReplyCard(Card):
    """One of four words or none of them, and whatever the administration adds."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(LeadBar.SINGLE, parent)
        self._workplace = workplace
        self._item: Recommendation | None = None
        theme = theme_of(self)
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(IconLabel("message-square-text", self.tr("The administration's reply"), Ink.TEXT, TypeRole.STRONG))
        head.addWidget(Label(self.tr("in its own words, printed as written, never edited by the team"), TypeRole.CAPTION, Ink.TEXT3), 1)
        options = [Option(key, reply_text(key)) for key in ("agree", "partly", "disagree", "defer")]
        options.append(Option("", self.tr("None of these"), Mark.NOT_ASKED))
        self.reply = AnswerSegments(self.tr("The administration's reply"), options)
        self.reply.chosen.connect(self._chosen)
        self.reply.cleared.connect(lambda: self._chosen(""))
        self.comment = KeptText(workplace, self.tr("The administration's comment"))
        self.comment.setPlaceholderText(self.tr("Comment of the administration, word for word"))
        self.comment.settled.connect(self._commented)
        self._none = Label("", TypeRole.CAPTION, Ink.TEXT3)
        self.body.addLayout(head)
        self.body.addWidget(self.reply)
        self.body.addWidget(self.comment)
        self.body.addWidget(self._none)

    def show_item(self, shown: Shown) -> None:
        """Show the reply to a recommendation."""
        item = shown.item
        if self._item is not None and self._item.code != item.code:
            self.comment.settle()
        self._item = item
        read_only = shown.workplace.desk.read_only
        self.reply.set_chosen(item.reply)
        self.reply.set_read_only(read_only)
        self.comment.show_text(wording_subject(shown.workplace.desk, item.code, Facet.REPLY_COMMENT), item.reply_comment)
        self.comment.set_read_only(read_only)
        due = shown.workplace.desk.setup_value("reply-due")
        words = self.tr("No reply yet. Without one the report says: no comment received.")
        if due:
            words = self.tr("No reply yet. Without one by {day} the report says: no comment received.").format(day=isolate(due))
        self._none.setText(words)
        self._none.setVisible(not item.reply and not item.reply_comment)

    def _chosen(self, key: str) -> None:
        if self._item is not None:
            self._workplace.act(record_reply, self._item.code, key, self.comment.text(), typed=self.comment.text())

    def _commented(self, text: str) -> None:
        if self._item is not None and text != self._item.reply_comment:
            self._workplace.act(record_reply, self._item.code, self.reply.chosen_key() or "", text, typed=text)
