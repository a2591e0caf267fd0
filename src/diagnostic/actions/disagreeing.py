"""What differs in an assessment, wherever it stands: what waits for a decision, what was decided, and where the voices say different things."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from diagnostic.actions.deciding import kept_reason, nothing_open
from diagnostic.actions.desk import Desk, Recorded, refuse
from diagnostic.actions.reading import contradicting
from diagnostic.model.answer import AnswerState
from diagnostic.model.answering import normal_comment
from diagnostic.model.entry import Act, Entry
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.refused_text import refused_texts
from diagnostic.model.same_value import CIRCUMSTANCES, essence, is_circumstance
from diagnostic.model.state import Current, State, Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.writing import retract

_KINDS = (Kind.QUESTION, Kind.SETUP, Kind.EVIDENCE, Kind.CELL, Kind.RECOMMENDATION)


class Standing(StrEnum):
    """*Open*: two values of one voice stand against each other, until somebody decides. *Kept*: somebody said why both stay. *Decided*:
    one of them counts, by an entry that can be withdrawn. *Difference*: two voices say different things, and both may, for good. *Unread*: a
    workbook said something that could not be read, and nobody has dealt with it."""

    OPEN = "open"
    KEPT = "kept"
    DECIDED = "decided"
    DIFFERENCE = "difference"
    UNREAD = "unread"


@dataclass(frozen=True)
class Matter:
    """One place at which something differs, and the entries that do. ``followers`` are places that are decided along with it.

    ``decision`` is the entry that decided, ``reason`` why, or why both were kept.
    """

    standing: Standing
    subject: Subject
    sides: tuple[Entry, ...]
    followers: tuple[Subject, ...] = ()
    decision: Entry | None = None
    reason: str = ""

    @property
    def key(self) -> str:
        """Names the matter: the same as long as the place differs in the same way."""
        return f"{'difference' if self.standing is Standing.DIFFERENCE else 'place'}\t{self.subject.key}"

    def stands(self, entry: Entry) -> bool:
        """Tell whether what was decided is what this side says."""
        return self.decision is not None and self.decision.value == entry.value

    def following(self, state: State, side: Entry) -> dict[Subject, str]:
        """Return, for each follower, the id of what the author of a side said there, where exactly one thing stands of them."""
        found = {}
        for subject in self.followers:
            ids = [head.id for head in state.current(subject).heads if head.author == side.author]
            if len(ids) == 1:
                found[subject] = ids[0]
        return found


@dataclass(frozen=True)
class Origin:
    """Where an entry was read: a workbook with sheet and cell, or a whole file; empty for what was typed in this file. ``at`` is when that file
    was first brought in (UTC): a workbook does not say when its cells were filled."""

    file_name: str
    sheet: str = ""
    cell: str = ""
    at: str = ""


def matters(desk: Desk, state: State) -> tuple[Matter, ...]:
    """Return everything that differs, in the order of the question set; what does not belong to a question comes last."""
    unread = [Matter(Standing.UNREAD, one.entry.subject, (one.entry,)) for one in refused_texts(state)]
    found = [*_open(desk, state), *_decided(state), *_differences(state), *unread]
    order = _order(desk.questionnaire)
    return tuple(sorted(found, key=lambda each: (order.get((each.subject.kind, each.subject.code), _last(each.subject)), each.subject)))


def waiting(found: Iterable[Matter]) -> int:
    """Return how many matters wait for a decision."""
    return sum(each.standing is Standing.OPEN for each in found)


def origins(desk: Desk) -> Mapping[str, tuple[Origin, ...]]:
    """Return where entries were read, by id. To be called off the event loop: it reads the file."""
    imports = desk.file.imports()
    names = {taken.file_digest: taken.file_name for taken in imports}
    first = {taken.file_digest: taken.at for taken in reversed(imports)}
    found: dict[str, tuple[Origin, ...]] = {}
    for seen in desk.file.sightings():
        origin = Origin(names.get(seen.file_digest, ""), seen.sheet, seen.cell, first.get(seen.file_digest, ""))
        found[seen.entry] = tuple(dict.fromkeys((*found.get(seen.entry, ()), origin)))
    return found


def withdraw_decision(desk: Desk, matter: Matter, reason: str) -> Recorded:
    """Take a decision back, and what was decided along with it: what it was made between stands open again. Raises ``RefusedError`` without
    a reason, and where the decision does not stand any more."""
    text = normal_comment(reason.strip())
    if isinstance(text, Problem):
        raise refuse(text)
    if not text:
        raise refuse(Problem("decision.no-reason", "A decision needs a reason.", "One sentence is enough; it becomes part of the record."))
    heads = [head for subject in (matter.subject, *matter.followers) for head in desk.state.current(subject).heads]
    decision = matter.decision
    if decision is None or decision.id not in {head.id for head in heads}:
        raise refuse(nothing_open(matter.subject))
    made = [head for head in heads if head.id == decision.id or _same_act(head, decision)]
    at = desk.clock()
    return desk.record(
        [
            retract(
                desk.state, head.id, assessment=desk.assessment_id, author=desk.author, at=at, identity=desk.identity(), salt=desk.identity(),
                reason=text, confidentiality=head.confidentiality,
            )
            for head in made
        ],
        undoable=True,
    )  # fmt: skip


def _open(desk: Desk, state: State) -> list[Matter]:
    conflicts = {current.subject: current.heads for current in state.conflicts() if current.subject.kind in set(_KINDS)}
    for code in dict.fromkeys(each.code for each in state.subjects(Kind.QUESTION) if each.source):
        if code in {question.code for question in desk.questionnaire.questions}:
            conflicts |= dict(contradicting(desk, state, code))
    carried: dict[Subject, list[Subject]] = {}
    for subject, current in _circumstances(state, conflicts):
        leader = _leader(subject, current.heads, conflicts)
        if leader is not None:
            carried.setdefault(leader, []).append(subject)
    found = []
    for subject, heads in conflicts.items():
        reason = kept_reason(state, subject)
        standing = Standing.KEPT if reason else Standing.OPEN
        found.append(Matter(standing, subject, _in_order(heads), tuple(carried.get(subject, ())), reason=reason))
    return found


def _circumstances(state: State, conflicts: Mapping[Subject, Sequence[Entry]]) -> Iterator[tuple[Subject, Current]]:
    """Yield the circumstances that were told differently at the questions which are open: alone they are no conflict."""
    for code in dict.fromkeys(subject.code for subject in conflicts if subject.kind == Kind.QUESTION and subject.facet == Facet.ANSWER):
        for subject in state.subjects(Kind.QUESTION, code):
            if is_circumstance(subject) and not subject.row and (current := state.current(subject)).is_told_differently:
                yield subject, current


def _leader(subject: Subject, heads: Sequence[Entry], conflicts: Mapping[Subject, Sequence[Entry]]) -> Subject | None:
    """Return the place whose decision this one follows: an answer of the same question between the same persons."""
    authors = {head.author for head in heads}
    if len(authors) < len(heads):
        # One person said two things: nothing tells which of them belongs to which answer.
        return None
    answers = sorted(
        other for other, sides in conflicts.items()
        if (other.kind, other.code, other.voice, other.source) == (subject.kind, subject.code, subject.voice, subject.source)
        and other.facet == Facet.ANSWER and {side.author for side in sides} == authors and len(sides) == len(heads)
    )  # fmt: skip
    return answers[0] if answers else None


def _decided(state: State) -> list[Matter]:
    found = []
    for subject in state.subjects():
        current = state.current(subject)
        if current.status is not Status.SETTLED or len(current.heads) != 1 or subject.kind not in set(_KINDS):
            continue
        head = current.heads[0]
        sides = [state.entries[name] for name in _between(head) if name in state.entries]
        if len(sides) > 1 and not _follows(state, subject, head):
            found.append(Matter(Standing.DECIDED, subject, _in_order(sides), _followers(state, subject, head), head, head.reason))
    return found


def _in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The same order before and after a decision; what a workbook says tells no time, and comes last. Order means nothing."""
    return tuple(sorted(entries, key=lambda entry: (not entry.at, entry.at, entry.id)))


def _between(head: Entry) -> tuple[str, ...]:
    """Return the entries a decision was made between: those it replaced, or what sources said, on which it rests."""
    if head.act == Act.DECIDE:
        return head.parents
    return head.rests_on if head.subject.facet == Facet.ANSWER and head.reason and not head.subject.source else ()


def _follows(state: State, subject: Subject, head: Entry) -> bool:
    """Tell whether a decision was made along with that of an answer: by the same person, at the same question, for the same reason."""
    if subject.kind != Kind.QUESTION or subject.facet not in CIRCUMSTANCES or subject.row:
        return False
    others = (state.current(other).heads for other in state.subjects(Kind.QUESTION, subject.code) if other.voice == subject.voice)
    return any(
        _same_act(head, heads[0]) and _rank(heads[0].subject) < _rank(subject) for heads in others if len(heads) == 1
    )  # fmt: skip


def _followers(state: State, subject: Subject, head: Entry) -> tuple[Subject, ...]:
    if subject.kind != Kind.QUESTION or head.act != Act.DECIDE:
        return ()
    others = (other for other in state.subjects(Kind.QUESTION, subject.code) if other.voice == subject.voice and other != subject)
    asked = (other for other in others if other.facet in CIRCUMSTANCES and not other.row)
    return tuple(other for other in asked if any(_same_act(each, head) for each in state.current(other).heads) and _rank(subject) < _rank(other))


def _same_act(one: Entry, other: Entry) -> bool:
    return one.act == other.act == Act.DECIDE and (one.author, one.reason, one.at) == (other.author, other.reason, other.at)


def _rank(subject: Subject) -> int:
    return CIRCUMSTANCES.index(Facet(subject.facet)) + 1 if subject.facet in CIRCUMSTANCES else 0


def _differences(state: State) -> list[Matter]:
    found = []
    for subject in state.subjects():
        if subject.voice != Voice.ADMINISTRATION or subject.source or (subject.kind, subject.facet) not in _COMPARED:
            continue
        theirs, ours = state.current(subject), state.current(subject.in_voice(Voice.TEAM))
        if theirs.status is not Status.SETTLED or ours.status is not Status.SETTLED or not (_says(theirs.value) and _says(ours.value)):
            continue
        if essence(theirs.value) != essence(ours.value) and state.current(subject.in_voice(Voice.AGREED)).status is Status.ABSENT:
            found.append(Matter(Standing.DIFFERENCE, subject, (theirs.heads[0], ours.heads[0])))
    return found


_COMPARED = frozenset({(Kind.QUESTION, Facet.ANSWER), (Kind.SETUP, Facet.VALUE)})


def _says(value: object) -> bool:
    return bool(value) and not (isinstance(value, dict) and value.get("state") == AnswerState.NOT_ASKED)


def _order(questionnaire: Questionnaire) -> dict[tuple[str, str], int]:
    return {(Kind.QUESTION, question.code): number for number, question in enumerate(questionnaire.questions)}


def _last(subject: Subject) -> int:
    return 100_000 + (_KINDS.index(Kind(subject.kind)) if subject.kind in set(_KINDS) else len(_KINDS))
