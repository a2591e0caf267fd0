"""Answering: answers, comments, notes, who said so and when; clearing, withdrawing and undoing."""

from collections.abc import Iterable, Mapping

from diagnostic.actions.desk import Desk, Recorded, refuse
from diagnostic.actions.reading import contradicting
from diagnostic.actions.refused_texts import ended_by
from diagnostic.model.answer import NONE_OF_THESE, Answer, AnswerState, answer_from_json
from diagnostic.model.answering import normal_comment, parse, parse_date
from diagnostic.model.draft import Draft
from diagnostic.model.entry import Act, Entry
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Question, QuestionType
from diagnostic.model.state import Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.writing import retract

TEXT_FACETS = frozenset(
    {
        Facet.COMMENT,
        Facet.NOTE,
        Facet.RESPONDENT_UNIT,
        Facet.RESPONDENT_ROLE,
        Facet.ASKED_ON,
        Facet.MEANS,
        Facet.WHO_KNOWS,
        Facet.WHEN_KNOWN,
        Facet.REVIEW,
    }
)

Cell = tuple[str, str]
"""Row and group of one place of a matrix."""


def answer_subject(
    desk: Desk, code: str, row: str = "", group: str = "", source: str = "", voice: Voice | None = None
) -> Subject:
    """Return where an answer stands: of this desk's voice unless another is named."""
    return Subject(Kind.QUESTION, code, Facet.ANSWER, voice or desk.voice, row, group, source)


def record_answer(
    desk: Desk,
    code: str,
    raw: str,
    state: AnswerState = AnswerState.ANSWERED,
    row: str = "",
    group: str = "",
    source: str = "",
    voice: Voice | None = None,
) -> Recorded:
    """Record one answer; the same answer again writes nothing. Raises ``RefusedError`` with what is wrong with ``raw``.

    For a multiple choice, ``row`` is the option and ``raw`` is yes or no; ``raw`` is ``none`` with an empty row for none of these.
    For *not applicable*, ``raw`` is the reason. ``voice`` is named where the team writes down what the administration states, or what
    both agreed: it stands beside the team's own answer and overwrites nothing of it.
    """
    if state is AnswerState.NOT_ASKED:
        return clear_answer(desk, code, row, group, source, voice)
    question = desk.questionnaire.question(code)
    main = answer_subject(desk, code, row, group, source, voice)
    entries = _answering(desk, question, main, _parsed(question, raw, state, row, group))
    return desk.record([*entries, *_ended(desk, entries)], undoable=True, drafts_done=(main,))


def record_cells(
    desk: Desk, code: str, cells: Mapping[Cell, tuple[str, AnswerState]], source: str = "", voice: Voice | None = None
) -> Recorded:
    """Record several cells of a matrix by (row, group) as one act, all of them or none; one undo takes all of them back."""
    question = desk.questionnaire.question(code)
    entries: list[Entry] = []
    subjects = []
    for (row, group), (raw, state) in cells.items():
        main = answer_subject(desk, code, row, group, source, voice)
        subjects.append(main)
        if state is AnswerState.NOT_ASKED:
            entries.extend(_clearing(desk, main))
        else:
            entries.extend(_answering(desk, question, main, _parsed(question, raw, state, row, group)))
    return desk.record([*entries, *_ended(desk, entries)], undoable=True, drafts_done=subjects)


def record_statement(
    desk: Desk, code: str, raw: str, source: str, row: str = "", group: str = "", state: AnswerState = AnswerState.ANSWERED
) -> Recorded:
    """Record what one more source said, beside the answer; sources that disagree both stay readable."""
    return record_answer(desk, code, raw, state, row, group, source=source_name(source))


def source_name(raw: str) -> str:
    """Return the name under which a source is recorded. Raises ``RefusedError`` where it cannot be one."""
    text = normal_comment(" ".join(raw.split()))
    if isinstance(text, Problem):
        raise refuse(text)
    if not text:
        raise refuse(Problem("statement.no-source", "A statement needs a source.", "Say who said so: unit and role are enough."))
    return text


def record_text(
    desk: Desk, code: str, facet: Facet, raw: str, row: str = "", voice: Voice | None = None, source: str = ""
) -> Recorded:
    """Record a comment, a team note, the respondent, the date asked and the like. An emptied field says so; it deletes nothing."""
    if facet not in TEXT_FACETS:
        raise ValueError(f"{facet} is not a text of a question")
    text = normal_comment(raw)
    if facet is Facet.ASKED_ON and isinstance(text, str) and text.strip():
        text = parse_date(text)
    if isinstance(text, Problem):
        raise refuse(text)
    subject = Subject(Kind.QUESTION, code, facet, voice or desk.voice, row, "", source)
    if not text and desk.state.current(subject).status is Status.ABSENT:
        return desk.record((), drafts_done=(subject,))
    _refuse_open_conflict(desk, subject)
    entry = desk.assertion(subject, text)
    entries = [entry] if entry else []
    return desk.record([*entries, *_ended(desk, entries)], undoable=True, drafts_done=(subject,))


def clear_answer(
    desk: Desk, code: str, row: str = "", group: str = "", source: str = "", voice: Voice | None = None
) -> Recorded:
    """Set an answer back to *not asked*; what was said stays in the history. Without a row, all of a multiple choice or matrix."""
    question = desk.questionnaire.question(code)
    main = answer_subject(desk, code, row, group, source, voice)
    whole = question.type in (QuestionType.CHOICES, QuestionType.MATRIX) and not row
    subjects = [main]
    if whole:
        said = tuple(desk.state.subjects(Kind.QUESTION, code))
        subjects = [subject for subject in said if subject._replace(row="", group="") == main]
    entries = [entry for subject in subjects for entry in _clearing(desk, subject)]
    return desk.record(entries, undoable=True, drafts_done=(main,) if entries else ())


def undo(desk: Desk) -> Recorded:
    """Take back the last act of this desk: new entries that let what stood before stand again."""
    while desk.undoable:
        targets = [desk.state.entries[entry_id] for entry_id in desk.undoable.pop()]
        standing = [target for target in targets if target in desk.state.current(target.subject).heads]
        if standing or all(target.act == Act.RETRACT for target in targets):
            standing += [target for target in targets if _withdraws(desk, target)]
        if standing:
            return desk.record([_retraction(desk, target.id, "") for target in standing])
    return desk.record(())


def withdraw(desk: Desk, entry_id: str, reason: str) -> Recorded:
    """Withdraw one entry of any age, with a reason; a withdrawal can itself be withdrawn."""
    text = normal_comment(reason.strip())
    if isinstance(text, Problem):
        raise refuse(text)
    return desk.record([_retraction(desk, entry_id, text)])


def keep_typing(desk: Desk, subject: Subject, raw: str) -> Recorded:
    """Keep what is being typed on the disk, outside the set of entries; a power cut loses at most the last second. Kept as it is, also what is
    refused when it is given: half of a character, a NUL."""
    desk.file.keep_draft(subject, raw, desk.clock())
    return desk.record(())


def kept_typing(desk: Desk, kind: str = "") -> tuple[Draft, ...]:
    """Return what was being typed when the program last ended without leaving the field: of one kind of subject, or of all."""
    drafts = (Draft(kept.subject, kept.raw, kept.at) for kept in desk.file.drafts())
    return tuple(draft for draft in drafts if not kind or draft.subject.kind == kind)


def drop_typing(desk: Desk, subjects: Iterable[Subject]) -> Recorded:
    """Forget kept typing that a person has seen and does not want."""
    return desk.record((), drafts_done=tuple(subjects))


def _parsed(question: Question, raw: str, state: AnswerState, row: str, group: str) -> Answer:
    parsed = parse(question, raw, state, row, group)
    if isinstance(parsed, Problem):
        raise refuse(parsed)
    return parsed


def _answering(desk: Desk, question: Question, main: Subject, parsed: Answer) -> list[Entry]:
    subjects = {main: parsed}
    if question.type is QuestionType.CHOICES:
        subjects = _with_siblings(desk, main, parsed)
    for subject in subjects:
        _refuse_open_conflict(desk, subject)
    entries = [desk.assertion(subject, answer.as_json()) for subject, answer in subjects.items()]
    return [entry for entry in entries if entry is not None]


def _clearing(desk: Desk, subject: Subject) -> list[Entry]:
    if desk.state.current(subject).status is Status.ABSENT:
        return []
    _refuse_open_conflict(desk, subject)
    entry = desk.assertion(subject, Answer(AnswerState.NOT_ASKED).as_json())
    return [] if entry is None else [entry]


def _refuse_open_conflict(desk: Desk, subject: Subject) -> None:
    """Nobody settles two answers of one voice, or of two of its sources, by typing over them: that takes a decision, with its reason."""
    differ = subject.facet == Facet.ANSWER and not subject.source and any(
        place == subject for place, _ in contradicting(desk, desk.state, subject.code, subject.voice)
    )
    if differ or desk.state.current(subject).status is Status.CONFLICT:
        problem = Problem(
            "answer.two-stand",
            "Two answers stand here, and both stay until one of them is chosen.",
            "Decide between them and say why, or keep both.",
            place=" ".join(part for part in (subject.code, subject.row, subject.group) if part),
        )
        raise refuse(problem)


def _ended(desk: Desk, entries: Iterable[Entry]) -> list[Entry]:
    """Return the withdrawals of what waits unread where something is said now. A source beside the voice ends nothing of the voice."""
    return ended_by(desk, [entry for entry in entries if not entry.subject.source and not _sets_back(entry)])


def _sets_back(entry: Entry) -> bool:
    return isinstance(entry.value, dict) and entry.value.get("state") == AnswerState.NOT_ASKED


def _withdraws(desk: Desk, entry: Entry) -> bool:
    return entry.act == Act.RETRACT and entry.id not in desk.state.current(entry.subject).retracted


def _retraction(desk: Desk, entry_id: str, reason: str) -> Entry:
    return retract(
        desk.state, entry_id, assessment=desk.assessment_id, author=desk.author, at=desk.clock(), identity=desk.identity(),
        salt=desk.identity(), reason=reason, confidentiality=desk.state.entries[entry_id].confidentiality,
    )  # fmt: skip


def _with_siblings(desk: Desk, main: Subject, parsed: Answer) -> dict[Subject, Answer]:
    """A ticked option ends *none of these* and any state of the whole question; *none* and such a state untick the options."""
    subjects = {main: parsed}
    if main.row:
        whole = main._replace(row="")
        standing = desk.state.current(whole).value
        stands = isinstance(standing, dict) and standing.get("state") != AnswerState.NOT_ASKED
        none = isinstance(standing, dict) and standing.get("value") == NONE_OF_THESE
        if stands and (parsed.value == "yes" or not none):
            subjects[whole] = Answer(AnswerState.NOT_ASKED)
        return subjects
    for subject in tuple(desk.state.subjects(Kind.QUESTION, main.code)):
        if subject.row and subject._replace(row="") == main and parsed.state is not AnswerState.NOT_ASKED:
            value = desk.state.current(subject).value
            if value is not None and answer_from_json(value).value == "yes":
                subjects[subject] = Answer(AnswerState.ANSWERED, "no")
    return subjects
