"""The history of one question: every act, who and when, in which voice. Nothing is ever lost from it."""

from PySide6.QtCore import QCoreApplication

from diagnostic.actions.answering import withdraw
from diagnostic.actions.reading import history, member_name
from diagnostic.desktop.clock import local_date_time
from diagnostic.desktop.look import Ink, LinkButton, isolate
from diagnostic.desktop.questions.panel import Panel
from diagnostic.desktop.questions.wording import answer_text, group_text, row_text
from diagnostic.model.answer import answer_from_json
from diagnostic.model.entry import Act, Entry
from diagnostic.model.questionnaire import Question
from diagnostic.model.subject import Facet

MOST = 60


class HistoryPanel(Panel):
    """The latest act first; the clock is shown and decides nothing."""

    def show_question(self, code: str) -> None:
        """Fill the panel for a question."""
        self.empty()
        desk, state = self.workplace.desk, self.workplace.state
        question = self.workplace.questionnaire.question(code)
        entries = history(desk, state, code)
        if not entries:
            self.line(self.tr("Nothing was said here yet. Every answer, change and withdrawal will be listed."))
        for entry in entries[:MOST]:
            who = member_name(desk, state, entry.author) or self.tr("no name given")
            voice = voice_text(entry.subject.voice)
            self.section(self._what(question, entry), self._value(question, entry), from_person=True)
            self.line(f"{isolate(local_date_time(entry.at))} · {who} · {voice}", Ink.TEXT3, from_person=True)
            if entry.reason:
                self.line(self.tr("Reason: {reason}").format(reason=entry.reason), from_person=True)
            standing = entry in state.current(entry.subject).heads
            if standing and entry.subject.voice == desk.voice and not desk.read_only:
                button = LinkButton(self.tr("Withdraw"), icon="undo-2")
                button.setToolTip(self.tr("What stood before stands again; the withdrawal can be withdrawn"))
                button.clicked.connect(lambda _on=False, entry_id=entry.id: self.workplace.act(withdraw, entry_id, ""))
                self.column.addWidget(button)
        if len(entries) > MOST:
            self.line(self.tr("%n earlier act(s) are in the file", "", len(entries) - MOST))
        self.column.addStretch(1)

    def _what(self, question: Question, entry: Entry) -> str:
        names = {
            Act.ASSERT: facet_text(entry.subject.facet),
            Act.DECIDE: self.tr("Decision"),
            Act.RETRACT: self.tr("Withdrawn: {facet}").format(facet=facet_text(entry.subject.facet)),
            Act.REDACT: self.tr("Blanked for good"),
        }
        title = names.get(Act(entry.act), entry.act) if entry.act in set(Act) else entry.act
        place = entry.subject.row
        if place and entry.subject.facet == Facet.ANSWER:
            place = row_text(self.workplace.questionnaire, question, place)
            if entry.subject.group:
                place = f"{place}, {group_text(self.workplace.questionnaire, entry.subject.group)}"
        return f"{title}: {place}" if place else title

    def _value(self, question: Question, entry: Entry) -> str:
        if entry.redacted:
            return self.tr("The content was blanked")
        if entry.act == Act.RETRACT or entry.value is None:
            return self.tr("What stood before stands again")
        if entry.subject.facet == Facet.ANSWER:
            answer = answer_from_json(entry.value)
            words = answer_text(self.workplace.questionnaire, question, answer)
            return f"{words}: {answer.reason}" if answer.reason else words
        if isinstance(entry.value, dict):
            return self.tr("linked") if entry.value.get("linked") else self.tr("taken away")
        return str(entry.value) or self.tr("(emptied)")


def facet_text(facet: str) -> str:
    """Return what an act was about, in words."""
    return {
        Facet.ANSWER: QCoreApplication.translate("history", "Answer"),
        Facet.COMMENT: QCoreApplication.translate("history", "Comment"),
        Facet.NOTE: QCoreApplication.translate("history", "Team note"),
        Facet.EVIDENCE: QCoreApplication.translate("history", "Evidence"),
        Facet.WHO_KNOWS: QCoreApplication.translate("history", "Who would know"),
        Facet.WHEN_KNOWN: QCoreApplication.translate("history", "By when"),
        Facet.RESPONDENT_UNIT: QCoreApplication.translate("history", "Respondent's unit"),
        Facet.RESPONDENT_ROLE: QCoreApplication.translate("history", "Respondent's role"),
        Facet.ASKED_ON: QCoreApplication.translate("history", "Date asked"),
        Facet.MEANS: QCoreApplication.translate("history", "How it was asked"),
    }.get(Facet(facet), facet) if facet in set(Facet) else facet


def voice_text(voice: str) -> str:
    """Return a voice in words."""
    return {
        "administration": QCoreApplication.translate("history", "administration"),
        "team": QCoreApplication.translate("history", "team"),
        "agreed": QCoreApplication.translate("history", "agreed"),
        "secretariat": QCoreApplication.translate("history", "secretariat"),
    }.get(voice, voice)
