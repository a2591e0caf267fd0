"""The options of one multiple choice together, as on the screen: *none of these* and a state of the whole untick what was ticked, and the
reverse. Where a workbook says both at once, it is asked."""

from collections.abc import Iterator, Mapping

from diagnostic.model.answer import NONE_OF_THESE, Answer, AnswerState, answer_from_json
from diagnostic.model.problem import Problem
from diagnostic.model.subject import Subject
from diagnostic.model.triage.place import PlaceSaid
from diagnostic.model.triage.refusal import Refusal
from diagnostic.model.triage.source import Source

_YES = Answer(AnswerState.ANSWERED, "yes")


def ask_where_it_contradicts(places: Mapping[str, PlaceSaid]) -> None:
    """Stop the head and the ticked options of a question whose workbook says *none of these*, or a state of the whole, and ticks some."""
    head = places.get("")
    ticked = [said for option, said in places.items() if option and said.answer == _YES]
    if head is None or head.answer is None or not ticked or head.answer.state is AnswerState.NOT_ASKED:
        return
    for said in (head, *ticked):
        said.ask(_both())


def consequences(source: Source, places: Mapping[str, PlaceSaid]) -> Iterator[tuple[PlaceSaid, Subject, Answer]]:
    """Yield what follows from a statement for its siblings: the statement, the sibling's subject, and what is said there with it."""
    head = places.get("")
    if head is not None and head.answer is not None:
        for subject in source.carried.subjects(head.subject.kind, head.subject.code):
            own = places.get(subject.row)
            untouched = own is None or (own.answer is None and not own.withdrawn)
            if subject.row and subject._replace(row="") == head.subject and untouched and _stood(source, subject) == _YES:
                yield head, subject, Answer(AnswerState.ANSWERED, "no")
        return
    # The first option in the order of their codes speaks for all: what follows is said once.
    told = sorted(option for option, said in places.items() if option and said.answer is not None)
    if not told:
        return
    whole = places[told[0]].subject._replace(row="")
    standing = _stood(source, whole)
    if standing is None or standing.state is AnswerState.NOT_ASKED:
        return
    for option in told:
        if places[option].answer == _YES or standing.value != NONE_OF_THESE:
            yield places[option], whole, Answer(AnswerState.NOT_ASKED)
            return


def _stood(source: Source, subject: Subject) -> Answer | None:
    value = source.stood(subject).value
    try:
        return None if value is None else answer_from_json(value)
    except ValueError:
        return None


def _both() -> Refusal:
    return Refusal(
        Problem(
            "cell.none-and-some", "The question as a whole has an answer, and some of its options are chosen too.",
            "Say which of the two counts, and empty the other.",
        ),
        asked=True,
    )  # fmt: skip
