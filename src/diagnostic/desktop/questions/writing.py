"""Writing in the open card: what it shows in which voice, and how what is given there reaches the recorder."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from diagnostic.actions.deciding import decide_anew, keep_both, let_stand
from diagnostic.actions.reading import answers_in_voice, conflicting, contradicting, evidence_at, other_answers, own_answers, text_of
from diagnostic.desktop.look.focus import holds_focus
from diagnostic.desktop.questions.card import QuestionCard
from diagnostic.desktop.questions.conflict_box import Decision
from diagnostic.desktop.questions.editor import AnswerEditor, Place
from diagnostic.desktop.questions.entry_words import place_text, voice_text
from diagnostic.desktop.questions.faces import other_lines
from diagnostic.desktop.questions.recorder import REASON, Recorder, Trouble
from diagnostic.desktop.questions.wording import answer_text
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.answer import AnswerState
from diagnostic.model.answering import parse
from diagnostic.model.draft import Draft
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Question
from diagnostic.model.subject import Facet, Subject, Voice


class Writing(QObject):
    """Serves one card. ``spoke`` tells that the card is written in another voice now, ``stepped`` that Up or Down leaves a field."""

    spoke = Signal()
    stepped = Signal(int)

    def __init__(self, workplace: Workplace, recorder: Recorder, card: QuestionCard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._desk, self._recorder, self._card = workplace, workplace.desk, recorder, card
        self._voice, self._source = str(self._desk.voice), ""
        self._who_wanted = False
        card.editor_made.connect(self._serve)
        card.text_given.connect(lambda facet, text: self._give_text(facet, text))
        card.text_typed.connect(lambda facet, text: recorder.type(self._subject(facet), text))
        card.own_voice_wanted.connect(lambda: self.speak(""))
        card.again_wanted.connect(lambda: recorder.try_again(self._code))
        card.conflict.decided.connect(self._decide)
        card.draft.taken.connect(self._take_up)
        card.draft.discarded.connect(lambda draft: recorder.settle_kept(draft, discard=True))

    @property
    def _code(self) -> str:
        return self._card.question.code if self._card.question is not None else ""

    @property
    def own(self) -> bool:
        """True while the card is written in this desk's own voice."""
        return self._voice == self._desk.voice and not self._source

    def voice(self) -> tuple[str, str]:
        """In whose voice the card is written now, and for which source."""
        return self._voice, self._source

    def open_question(self, question: Question, rows: tuple[str, ...]) -> None:
        """Show another question, in this desk's own voice; what was being typed is given first."""
        if question is not self._card.question:
            self._card.settle()
            self._voice, self._source, self._who_wanted = str(self._desk.voice), "", False
        self._card.show_question(question, rows)
        self.refresh()

    def speak(self, voice: str, source: str = "") -> None:
        """Write in another voice, or for one more source, from now on; empty goes back to this desk's own."""
        self._card.settle()
        self._voice, self._source = voice or str(self._desk.voice), source
        self.refresh()
        self.spoke.emit()
        self._card.focus_answer()

    def ask_who(self) -> None:
        """Show *who would know* and put the focus there."""
        self._who_wanted = True
        self.refresh()
        self._card.who.fields[Facet.WHO_KNOWS].setFocus()

    def refresh(self) -> None:
        """Show what stands at the open question; what is being typed stays."""
        question, state = self._card.question, self._workplace.state
        if question is None:
            return
        code, troubles = question.code, self._recorder.troubles(question.code)
        self._show_troubles(troubles)
        answers = answers_in_voice(self._desk, state, code, self._voice, self._source)
        if not self._recorder.busy(code):
            self._card.show_answers(answers, self._held(troubles, AnswerState.ANSWERED), self._held(troubles, AnswerState.NOT_APPLICABLE))
        others = other_answers(self._desk, state, code) if self.own else own_answers(self._desk, state, code)
        self._card.show_other(others, other_lines(self._desk, state, question, self._card.rows, self._voice, self._source))
        comment = troubles.get(self._subject(Facet.COMMENT))
        self._card.show_comment(answers, self._text(Facet.COMMENT), comment.raw if comment is not None else None)
        self._card.show_who(answers, self._text(Facet.WHO_KNOWS), self._text(Facet.WHEN_KNOWN), self._who_wanted)
        self._card.show_evidence(evidence_at(self._desk, state, code))
        self._card.conflict.show_conflicts(question, (*conflicting(self._desk, state, code), *contradicting(self._desk, state, code)))
        self._card.draft.show_drafts(self._recorder.kept(code))
        self._card.show_voice(self._voice, self.own, self._banner())
        self._card.keep_tab_order()

    def can_leave(self) -> bool:
        """Give what is being typed; False when the answer in hand cannot be taken, so that the focus stays where it was typed."""
        self._card.settle()
        editor = self._card.editor
        in_hand = editor is not None and holds_focus(editor)
        refused = (one for s, one in self._recorder.troubles(self._code).items() if s.facet == Facet.ANSWER and not one.unsaved)
        return not (in_hand and any(refused))

    def _banner(self) -> str:
        if self._source:
            return self.tr("You are writing down what this source says: {source}").format(source=self._source)
        if self._voice == Voice.AGREED:
            return self.tr("You are writing down what both agreed on. Both answers stay beside it.")
        if self._voice == Voice.ADMINISTRATION:
            return self.tr("You are writing down what the administration states. It overwrites nothing of the team's answer.")
        return self.tr("You are writing in another voice: {voice}.").format(voice=voice_text(self._voice))

    def _subject(self, facet: str, place: Place = ("", "")) -> Subject:
        return self._recorder.subject(self._code, facet, place, self._voice, self._source)

    def _text(self, facet: Facet) -> str:
        return text_of(self._desk, self._workplace.state, self._code, facet, voice=self._voice, source=self._source)

    def _mine(self, subject: Subject) -> bool:
        return (subject.voice, subject.source) == (self._voice, self._source)

    def _serve(self, editor: AnswerEditor) -> None:
        editor.given.connect(lambda row, group, raw, state: self._give((row, group), raw, state))
        editor.stepped.connect(self.stepped)
        editor.given_cells.connect(lambda cells: self._recorder.give_cells(self._subject(Facet.ANSWER), cells))
        editor.cleared.connect(lambda row, group: self._clear((row, group)))
        editor.let_go.connect(lambda row, group: self._let_go((row, group)))
        editor.typed.connect(lambda row, group, raw: self._recorder.type(self._subject(Facet.ANSWER, (row, group)), raw))
        editor.reason_typed.connect(lambda row, group, raw: self._recorder.type(self._subject(REASON, (row, group)), raw))

    def _give(self, place: Place, raw: str, state: AnswerState) -> None:
        subject = self._subject(Facet.ANSWER, place)
        if subject in self._card.conflict.subjects():
            self._card.conflict.propose(subject, raw, state)
            self.refresh()
        elif not self._recorder.give(subject, raw, state):
            self.refresh()

    def _clear(self, place: Place) -> None:
        self._recorder.clear(self._subject(Facet.ANSWER, place))

    def _let_go(self, place: Place) -> None:
        self._recorder.let_go(self._subject(Facet.ANSWER, place), self._subject(REASON, place))

    def _give_text(self, facet: str, text: str) -> None:
        if not self._recorder.give_text(self._subject(facet), text):
            self.refresh()

    def _show_troubles(self, listed: Mapping[Subject, Trouble]) -> None:
        at_answer = (Facet.ANSWER, REASON)
        answers = {(s.row, s.group): one.sentence for s, one in listed.items() if s.facet in at_answer and not one.unsaved and self._mine(s)}
        comment = listed.get(self._subject(Facet.COMMENT))
        unsaved = [self._unsaved_text(subject, one) for subject, one in listed.items() if one.unsaved]
        others = [one.sentence for s, one in listed.items() if not one.unsaved and s.facet not in (*at_answer, Facet.COMMENT)]
        text = comment.sentence if comment is not None and not comment.unsaved else ""
        self._card.show_troubles(answers, text, "\n".join(dict.fromkeys([*unsaved, *others])))

    def _unsaved_text(self, subject: Subject, trouble: Trouble) -> str:
        """What the disk did not take; an answer that was chosen is named, since the answer shows what is kept."""
        question = self._card.question
        if question is None or subject.facet != Facet.ANSWER:
            return trouble.sentence
        parsed = parse(question, trouble.raw, trouble.state, subject.row, subject.group)
        if isinstance(parsed, Problem):
            return trouble.sentence
        place, said = place_text(self._workplace.questionnaire, question, subject), answer_text(self._workplace.questionnaire, question, parsed)
        given = self.tr("{place}: {answer}").format(place=place, answer=said) if place else said
        return self.tr("Given and not kept: {answer}. {cause}").format(answer=given, cause=trouble.sentence)

    def _held(self, troubles: Mapping[Subject, Trouble], state: AnswerState) -> dict[Place, str]:
        """What was typed at places of this question, was given in that state, and does not stand."""
        mine = {subject: one for subject, one in troubles.items() if subject.facet == Facet.ANSWER and self._mine(subject)}
        return {
            (subject.row, subject.group): one.raw
            for subject, one in mine.items()
            if one.state is state and (one.raw or state is AnswerState.NOT_APPLICABLE)
        }

    def _decide(self, decision: Decision) -> None:
        subject, reason = decision.subject, decision.reason
        if decision.entry:
            self._recorder.act(subject, "", let_stand, subject, decision.entry, reason)
        elif decision.raw or decision.state is not AnswerState.ANSWERED:
            self._recorder.act(subject, decision.raw, decide_anew, subject, decision.raw, reason, decision.state)
        else:
            self._recorder.act(subject, "", keep_both, subject, reason)

    def _take_up(self, draft: Draft) -> None:
        """Put kept typing back where it was typed; leaving the field gives it."""
        subject = draft.subject
        self._recorder.settle_kept(draft, discard=False)
        if not self._mine(subject):
            self.speak(subject.voice, subject.source)
        editor, place = self._card.editor, (subject.row, subject.group)
        if subject.facet == Facet.COMMENT:
            self._card.comment.field.put(draft.raw)
            self._card.comment.field.focus_answer()
        elif editor is not None and subject.facet == REASON:
            editor.put_reason(place, draft.raw)
        elif editor is not None and subject.facet == Facet.ANSWER:
            editor.focus_answer()
            editor.put(place, draft.raw)
        elif subject.facet in (Facet.WHO_KNOWS, Facet.WHEN_KNOWN):
            self.ask_who()
            self._card.who.fields[Facet(subject.facet)].put(draft.raw)
        else:
            self._recorder.give_text(subject, draft.raw)
