"""What an entry is about. Only entries of the same subject, and so of the same voice, supersede each other."""

from enum import StrEnum
from typing import NamedTuple


class Voice(StrEnum):
    """Who speaks. Different voices never overwrite each other; what two voices settle on is said in the voice *agreed*."""

    ADMINISTRATION = "administration"
    TEAM = "team"
    AGREED = "agreed"
    SECRETARIAT = "secretariat"


class Kind(StrEnum):
    """The kinds of subject this version writes. A file may hold others: they pass through unharmed."""

    QUESTION = "question"
    CELL = "cell"
    SETUP = "setup"
    EVIDENCE = "evidence"
    RECOMMENDATION = "recommendation"
    SNAPSHOT = "snapshot"


class Facet(StrEnum):
    """Which side of a subject an entry speaks of. Each facet is a subject of its own, so edits of two facets never collide."""

    ANSWER = "answer"
    COMMENT = "comment"
    NOTE = "note"
    RESPONDENT_UNIT = "respondent-unit"
    RESPONDENT_ROLE = "respondent-role"
    ASKED_ON = "asked-on"
    MEANS = "means"
    WHO_KNOWS = "who-knows"
    WHEN_KNOWN = "when-known"
    EVIDENCE = "evidence"
    REVIEW = "review"
    LEVEL = "level"
    VALUE = "value"
    ADVICE_WANTED = "advice-wanted"
    TITLE = "title"
    TEXT = "text"
    SEEN = "seen"
    OWNER = "owner"
    INDICATOR = "indicator"
    TARGET_DATE = "target-date"
    PLACEMENT = "placement"
    HEALTH_SAFETY = "health-safety"
    CHECKED = "checked"
    OWN = "own"
    REPLY = "reply"
    REPLY_COMMENT = "reply-comment"
    REFUSED = "refused"


class Subject(NamedTuple):
    """A place in an assessment that can hold one value per voice.

    ``code`` names a question, cell, set-up item, evidence item or rule; ``row`` and ``group`` a line and a block of columns of a matrix,
    or in ``row`` one option of a multiple choice, or the linked evidence id; ``source`` names a statement when several sources are
    recorded side by side (empty for the voice's own answer). Kinds, facets and voices are text, so that later ones pass through.
    """

    kind: str
    code: str
    facet: str
    voice: str
    row: str = ""
    group: str = ""
    source: str = ""

    @property
    def key(self) -> str:
        """One line of text that names the subject; parts never hold a tab."""
        return "\t".join((self.kind, self.code, self.row, self.group, self.facet, self.voice, self.source))

    def in_voice(self, voice: str) -> "Subject":
        """Return the same place in another voice."""
        return Subject(self.kind, self.code, self.facet, voice, self.row, self.group, self.source)
