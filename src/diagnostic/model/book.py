"""The answers as the method reads them: for every place the one value that counts, in whose voice, and by
which entries.

The agreed value counts, else the team's, else the administration's (SECURE 2007 knows no verdict over an
administration's own statement, so nothing is overwritten: the other voices stay readable beside it).
"""

from dataclasses import dataclass

from diagnostic.model.answer import NOT_ASKED, Answer


@dataclass(frozen=True, order=True)
class Place:
    """Where an answer stands: a question, or one cell of a matrix, or (in ``row``) one option of a multiple
    choice.
    """

    question: str
    row: str = ""
    group: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (self.question, self.row, self.group) if part)


@dataclass(frozen=True)
class Said:
    """What counts at a place.

    ``voice`` is '' when nobody said anything. ``conflict`` is True when several entries of that voice stand
    against each other, ``contradiction`` when the statements of several sources disagree and the voice itself
    said nothing; both leave the answer unknown. ``sources`` are the sources whose statements agree with the
    value. ``implied`` marks an option of a multiple choice that was left unticked beside ticked ones.
    """

    place: Place
    answer: Answer = NOT_ASKED
    voice: str = ""
    entries: tuple[str, ...] = ()
    conflict: bool = False
    contradiction: bool = False
    sources: tuple[str, ...] = ()
    implied: bool = False
