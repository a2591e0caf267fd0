"""What people said about recommendations: wording, placement, checks, replies, and recommendations of their
own.
"""

from dataclasses import dataclass

from diagnostic.model.canonical import Json
from diagnostic.model.state import Current, State, Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice

TEXTS = (Facet.TITLE, Facet.TEXT, Facet.SEEN, Facet.OWNER, Facet.INDICATOR, Facet.TARGET_DATE)
WORDING = (Facet.TITLE, Facet.TEXT, Facet.SEEN)
"""What a second expert reads; owner, indicator and target date are the administration's to settle later."""
OWN_PREFIX = "own-"
REPLIES = ("agree", "partly", "disagree", "defer")
"""What the administration can say to a finding."""

_VOICES = (Voice.AGREED, Voice.TEAM, Voice.ADMINISTRATION)


@dataclass(frozen=True)
class Edits:
    """Everything people said about one recommendation.

    ``confirmed`` are what edits rested on, one set of ids each. ``worded_by`` are the authors of the wording
    that stands and ``wordings`` its entries; ``checked_on`` is what the second expert's check rested on, and
    it covers the wording that was read.
    """

    texts: tuple[tuple[str, str], ...] = ()
    placement: str = ""
    placement_reason: str = ""
    health_safety: bool = False
    checked_by: str = ""
    reply: str = ""
    reply_comment: str = ""
    own: Json = None
    confirmed: tuple[frozenset[str], ...] = ()
    built_on_retracted: bool = False
    conflict: bool = False
    worded_by: tuple[str, ...] = ()
    wordings: tuple[str, ...] = ()
    checked_on: frozenset[str] = frozenset()

    def text(self, facet: str) -> str:
        """Return the expert's wording of a facet; '' when the wording of the question set stands."""
        return dict(self.texts).get(facet, "")

    @property
    def touched(self) -> bool:
        """True when a person worked on the recommendation or replied to it."""
        return bool(self.texts or self.placement or self.health_safety or self.checked_by or self.reply or self.reply_comment)

    def stale(self, rests_on: tuple[str, ...]) -> bool:
        """Tell whether what a confirmation rested on is no longer what stands."""
        return self.built_on_retracted or any(ids != frozenset(rests_on) for ids in self.confirmed)

    def check_stale(self, rests_on: tuple[str, ...]) -> bool:
        """Tell whether answers, evidence or wording are no longer those that the second expert checked."""
        return bool(self.checked_by) and self.checked_on != frozenset((*rests_on, *self.wordings))


def read_edits(state: State, code: str) -> Edits:
    """Return what people said about the recommendation with this code."""
    reader = _Reader(state, code)
    texts = tuple((str(facet), said) for facet, said in ((facet, reader.text(facet)) for facet in TEXTS) if said)
    checked = reader.current(Facet.CHECKED)
    placed = reader.current(Facet.PLACEMENT)
    worded = [head for facet in WORDING if (said := reader.current(facet)) is not None for head in said.heads]
    check = checked.heads[0] if checked and checked.value == "yes" else None
    return Edits(
        texts=texts,
        placement=reader.text(Facet.PLACEMENT),
        placement_reason=placed.heads[0].reason if placed and placed.heads else "",
        health_safety=reader.text(Facet.HEALTH_SAFETY) == "yes",
        checked_by=check.author if check else "",
        reply=reader.text(Facet.REPLY, (Voice.ADMINISTRATION,)),
        reply_comment=reader.text(Facet.REPLY_COMMENT, (Voice.ADMINISTRATION,)),
        own=reader.value(Facet.OWN),
        confirmed=tuple(reader.confirmed),
        built_on_retracted=reader.built_on_retracted,
        conflict=reader.conflict,
        worded_by=tuple(sorted({head.author for head in worded})),
        wordings=tuple(sorted(head.id for head in worded)),
        checked_on=frozenset(check.rests_on) if check else frozenset(),
    )


def own_codes(state: State) -> tuple[str, ...]:
    """Return the codes of the recommendations that experts added themselves."""
    found = (subject.code for subject in state.subjects(Kind.RECOMMENDATION) if subject.facet == Facet.OWN)
    return tuple(dict.fromkeys(code for code in found if code.startswith(OWN_PREFIX)))


class _Reader:
    def __init__(self, state: State, code: str) -> None:
        self._state = state
        self._code = code
        self.confirmed: list[frozenset[str]] = []
        self.built_on_retracted = False
        self.conflict = False

    def current(self, facet: str, voices: tuple[Voice, ...] = _VOICES) -> Current | None:
        """Return what stands in the first voice that said something; None when none did or two entries
        disagree.
        """
        for voice in voices:
            current = self._state.current(Subject(Kind.RECOMMENDATION, self._code, facet, voice))
            if current.status is Status.CONFLICT:
                self.conflict = True
                return None
            if current.status is Status.SETTLED and current.value not in (None, ""):
                return current
        return None

    def value(self, facet: str, voices: tuple[Voice, ...] = _VOICES) -> Json:
        current = self.current(facet, voices)
        if current is None:
            return None
        rests_on = current.heads[0].rests_on
        if rests_on:
            self.confirmed.append(frozenset(rests_on))
        self.built_on_retracted = self.built_on_retracted or bool(current.built_on_retracted)
        return current.value

    def text(self, facet: str, voices: tuple[Voice, ...] = _VOICES) -> str:
        said = self.value(facet, voices)
        return said if isinstance(said, str) else ""
