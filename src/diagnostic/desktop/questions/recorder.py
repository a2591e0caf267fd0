"""Takes down what is given at the questions: acts, typing that is kept every second, what was refused, what the disk did not take.

What a person typed is never lost from the screen: a text that was refused or not saved stays here until it is given again.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from diagnostic.actions.answering import clear_answer, drop_typing, keep_typing, kept_typing, record_answer, record_cells, record_text
from diagnostic.actions.reading import text_of
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.answer import AnswerState
from diagnostic.model.answering import normal_comment, parse
from diagnostic.model.draft import Draft
from diagnostic.model.problem import KnownError, Problem
from diagnostic.model.subject import Facet, Kind, Subject, Voice

KEEP_AFTER = 700
"""Milliseconds after a keystroke until what was typed is kept; a power cut loses at most the last second."""
KEEP_AGAIN = 5000
"""Milliseconds until the next attempt after the disk refused."""
REASON = "reason"
"""The facet under which the typing of a reason is kept; an answer that is not applicable carries it, so no entry has this facet."""


class Trouble(NamedTuple):
    """Something that was given and does not stand: what, why, and whether it can simply be tried again."""

    raw: str
    sentence: str
    again: Callable[[], object] | None = None
    state: AnswerState = AnswerState.ANSWERED

    @property
    def unsaved(self) -> bool:
        """True when the disk, and not the data, was the reason."""
        return self.again is not None


def _state_of(subject: Subject) -> AnswerState:
    return AnswerState.NOT_APPLICABLE if subject.facet == REASON else AnswerState.ANSWERED


class Recorder(QObject):
    """Emits ``changed`` with the code of a question whose troubles, or whose acts under way, are others now."""

    changed = Signal(str)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._desk = workplace, workplace.desk
        self._pending: dict[str, int] = {}
        self._typed: dict[Subject, str] = {}
        self._troubles: dict[Subject, Trouble] = {}
        self._kept_rows: set[Subject] = set()
        self._in_flight: set[Subject] = set()
        self._kept = {} if self._desk.read_only else self._unfinished()
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._timer.timeout.connect(self.keep)
        workplace.saved.connect(self._try_again)

    def subject(self, code: str, facet: str, place: tuple[str, str] = ("", ""), voice: str = "", source: str = "") -> Subject:
        """Return where something at a question stands, in this desk's voice unless another is named."""
        return Subject(Kind.QUESTION, code, facet, voice or self._desk.voice, *place, source)

    def busy(self, code: str) -> bool:
        """Tell whether something given at a question is still on its way to the disk."""
        return self._pending.get(code, 0) > 0

    def troubles(self, code: str) -> Mapping[Subject, Trouble]:
        """Return what was given at a question and does not stand."""
        return {subject: trouble for subject, trouble in self._troubles.items() if subject.code == code}

    def troubled(self) -> frozenset[str]:
        """Return the codes of the questions at which something does not stand."""
        return frozenset(subject.code for subject in self._troubles)

    # Giving

    def give(self, subject: Subject, raw: str, state: AnswerState) -> bool:
        """Record an answer; what cannot be read is said at once, and False is returned."""
        question = self._desk.questionnaire.question(subject.code)
        parsed = parse(question, raw, state, subject.row, subject.group)
        if isinstance(parsed, Problem):
            self._troubles[subject] = Trouble(raw, _sentence(parsed), state=state)
            self.changed.emit(subject.code)
            return False
        self._done_typing(subject, subject._replace(facet=REASON))
        self._act(
            subject, raw, record_answer, subject.code, raw, state, subject.row, subject.group, subject.source, Voice(subject.voice)
        )
        return True

    def give_cells(self, whole: Subject, cells: Mapping[tuple[str, str], tuple[str, AnswerState]]) -> None:
        """Record several cells of a matrix as one act."""
        for row, group in cells:
            self._done_typing(whole._replace(row=row, group=group))
        self._act(whole, "", record_cells, whole.code, dict(cells), whole.source, Voice(whole.voice))

    def give_text(self, subject: Subject, raw: str) -> bool:
        """Record a comment or another text of a question; False when no file can carry it."""
        text = normal_comment(raw)
        if isinstance(text, Problem):
            self._troubles[subject] = Trouble(raw, _sentence(text))
            self.changed.emit(subject.code)
            return False
        self._done_typing(subject)
        standing = text_of(self._desk, self._workplace.state, subject.code, Facet(subject.facet), subject.row, subject.voice, subject.source)
        if text != standing or subject in self._troubles:
            self._act(
                subject, raw, record_text, subject.code, Facet(subject.facet), raw, subject.row, Voice(subject.voice), subject.source
            )
        return True

    def clear(self, subject: Subject) -> None:
        """Set an answer back to not asked."""
        self._done_typing(subject)
        self._act(subject, "", clear_answer, subject.code, subject.row, subject.group, subject.source, Voice(subject.voice))

    def act(self, subject: Subject, raw: str, action: Callable[..., object], *arguments: object, **named: object) -> None:
        """Run another act about a subject: a decision, evidence. Refusals and failures are kept as those of answers are."""
        self._act(subject, raw, action, *arguments, **named)

    # Typing

    def type(self, subject: Subject, raw: str) -> None:
        """Keep in mind what is being typed; it lies on the disk within a second. What no file can carry is refused at once, in words."""
        unfit, before = normal_comment(raw), self._troubles.get(subject)
        if isinstance(unfit, Problem):
            self._troubles[subject] = Trouble(raw, _sentence(unfit), state=_state_of(subject))
            self.changed.emit(subject.code)
        elif before is not None and isinstance(normal_comment(before.raw), Problem):
            del self._troubles[subject]
            self.changed.emit(subject.code)
        self._typed[subject] = raw
        self._workplace.note_typing(True)
        if not self._timer.isActive():
            self._timer.start()

    def let_go(self, *subjects: Subject) -> None:
        """Forget what was begun at a place and given up; what is kept on the disk of its typing goes too."""
        for subject in subjects:
            self._troubles.pop(subject, None)
        self._done_typing(*subjects)
        self.changed.emit(subjects[0].code)

    def forget(self, subject: Subject) -> None:
        """Drop what is being typed, and the row that was kept of it."""
        self._typed.pop(subject, None)
        self._kept_rows.discard(subject)
        self._workplace.act(drop_typing, [subject])
        if not self._typed:
            self._workplace.note_typing(False)

    def keep(self) -> None:
        """Bring what is being typed to the disk."""
        typed, self._typed = self._typed, {}
        for subject, raw in typed.items():
            self._kept_rows.add(subject)
            self._workplace.act(keep_typing, subject, raw, then=self._was_kept, failed=self._not_kept(subject, raw), typed=raw)

    def kept(self, code: str) -> tuple[Draft, ...]:
        """Return what was being typed at a question when the program last ended, as far as nobody has dealt with it."""
        return tuple(draft for subject, draft in sorted(self._kept.items()) if subject.code == code)

    def kept_codes(self) -> tuple[str, ...]:
        """Return the questions at which typing was kept."""
        return tuple(dict.fromkeys(subject.code for subject in sorted(self._kept)))

    def settle_kept(self, draft: Draft, discard: bool) -> None:
        """Take kept typing off the list; discarded, it goes from the disk too."""
        self._kept.pop(draft.subject, None)
        if discard:
            self._workplace.act(drop_typing, [draft.subject])
        else:
            self._kept_rows.add(draft.subject)
        self.changed.emit(draft.subject.code)

    def _unfinished(self) -> dict[Subject, Draft]:
        """What was being typed and says something else than what stands."""
        found = {}
        for draft in kept_typing(self._desk, Kind.QUESTION):
            value = self._workplace.state.current(draft.subject).value
            standing = str(value.get("value", "")) if isinstance(value, dict) else value or ""
            if draft.raw.strip() and draft.raw != standing:
                found[draft.subject] = draft
        return found

    def _done_typing(self, *subjects: Subject) -> None:
        """What was being typed here is given now; a kept row that no entry clears is dropped by itself."""
        for subject in subjects:
            self._typed.pop(subject, None)
            self._kept.pop(subject, None)
            if subject.facet == REASON and subject in self._kept_rows:
                self._workplace.act(drop_typing, [subject])
            self._kept_rows.discard(subject)
        if not self._typed:
            self._workplace.note_typing(False)

    def _was_kept(self, _result: object) -> None:
        self._timer.setInterval(KEEP_AFTER)
        if not self._typed:
            self._workplace.note_typing(False)

    def _not_kept(self, subject: Subject, raw: str) -> Callable[[KnownError], None]:
        def later(_fault: KnownError) -> None:
            self._typed.setdefault(subject, raw)
            self._timer.setInterval(KEEP_AGAIN)
            self._timer.start()

        return later

    # Acting

    def _act(self, subject: Subject, raw: str, action: Callable[..., object], *arguments: object, **named: object) -> None:
        code = subject.code
        state = next((each for each in arguments if isinstance(each, AnswerState)), AnswerState.ANSWERED)
        self._pending[code] = self._pending.get(code, 0) + 1

        def ended(trouble: Trouble | None) -> None:
            self._pending[code] -= 1
            self._in_flight.discard(subject)
            if trouble is None:
                self._troubles.pop(subject, None)
            else:
                self._troubles[subject] = trouble
            self.changed.emit(code)

        self._workplace.act(
            action,
            *arguments,
            then=lambda _result: ended(None),
            refused=lambda fault: ended(Trouble(raw, _sentence(fault.problems[0]), state=state)),
            failed=lambda fault: ended(
                Trouble(raw, self._not_saved(fault), lambda: self._act(subject, raw, action, *arguments, **named), state)
            ),
            typed=self.unsaved_text,
            **named,
        )

    def _not_saved(self, fault: KnownError) -> str:
        # The sentences of all problems are loaded with the first of them.
        from diagnostic.desktop.problem_words import message_of

        return self.tr("Not saved: {cause}").format(cause=message_of(fault))

    def try_again(self, code: str = "") -> None:
        """Give once more what the disk did not take: at one question, or everywhere."""
        for subject, trouble in list(self._troubles.items()):
            if trouble.again is not None and subject not in self._in_flight and (not code or subject.code == code):
                self._in_flight.add(subject)
                trouble.again()

    def _try_again(self, _at: str) -> None:
        """The disk took something: what it had refused before is given again."""
        if self._troubles:
            self.try_again()

    def unsaved_text(self) -> str:
        """Return everything that was typed and is not on the disk, to be copied elsewhere."""
        waiting = {**{subject: trouble.raw for subject, trouble in self._troubles.items() if trouble.unsaved}, **self._typed}
        texts = {subject: raw for subject, raw in waiting.items() if raw}
        if len(texts) == 1:
            return next(iter(texts.values()))
        return "\n\n".join(f"{subject.code}: {raw}" for subject, raw in texts.items())


def _sentence(problem: Problem) -> str:
    from diagnostic.desktop.problem_words import problem_sentence

    return problem_sentence(problem)
