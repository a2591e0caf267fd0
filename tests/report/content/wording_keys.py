"""Which keys the report's code says: read from the code itself, families by the codes that can follow."""

import ast
from collections.abc import Iterator
from pathlib import Path

from diagnostic.model.answer import AnswerState
from diagnostic.model.asking import Asked
from diagnostic.model.edits import REPLIES
from diagnostic.model.evidence import EVIDENCE_KINDS, Strength
from diagnostic.model.flag import FlagCode, LooksAt
from diagnostic.model.level import LevelKind
from diagnostic.model.questionnaire import Basis
from diagnostic.model.recommendation import ClassReason, Lapse, Placement
from diagnostic.model.subject import Kind, Voice
from diagnostic.model.trips import Located

ROOM = Path(__file__).parents[3] / "src" / "diagnostic" / "report"
BOUNDS = ("above", "below", "at-least", "at-most")
NO_LEVEL = tuple(kind for kind in LevelKind if kind is not LevelKind.LEVEL)
STRENGTHS = tuple(strength.name for strength in Strength)
CONSENTS = ("consent-mission", "consent-register", "consent-figures")

# A family's codes are closed where they come from us; of a word that a person chose (role, language ...) those that we have words for.
FAMILIES: dict[str, tuple[str, ...]] = {
    "applies": ("wto-member", "not-wto-member", "ldc-transition", "customs-union", "wto-membership-unknown"),
    "basis-label": tuple(Basis),
    "bound": BOUNDS,
    "bound-ticked": BOUNDS,
    "class": ("1", "2", "3", "4"),
    "class-reason": tuple(reason for reason in ClassReason if reason is not ClassReason.RULE),
    "effort": ("1", "2", "3", "4"),
    "evidence-kind": EVIDENCE_KINDS,
    "fact-state": ("contradiction", "dont-know", "not-asked", "declined"),
    "flag": tuple(FlagCode),
    "flag-means": tuple(FlagCode),
    "impact": ("high", "medium", "low"),
    "lapsed": tuple(Lapse),
    "language": ("ar", "en", "es", "fr", "pt", "ru"),
    "legend": ("level", "both", "claimed", "not-supported", *NO_LEVEL),
    "level-state": NO_LEVEL,
    "located": tuple(Located),
    "looks-at": tuple(LooksAt),
    "means": ("interview", "document", "observation", "questionnaire"),
    "mission": ("diagnostic", "monitoring", "follow-up"),
    "modality-test": ("should-consider", "may-consider", "attempt", "expected", "will"),
    "month": tuple(str(month) for month in range(1, 13)),
    "not-asked": tuple(Asked),
    "not-put": ("skipped", "waiting", "absent"),
    "open-cell": ("unknown", "declined", "conflict"),
    "placement": (Placement.ANNEX, Placement.HELD_BACK),
    "reply": REPLIES,
    "role": ("team-lead", "legal-expert", "operational-expert", "pre-accredited-expert", "observer", "respondent"),
    "sign": NO_LEVEL,
    "state": tuple(AnswerState),
    "strength": STRENGTHS,
    "strength-carries": STRENGTHS,
    "strength-means": STRENGTHS,
    "subject": tuple(kind for kind in Kind if kind is not Kind.SNAPSHOT),
    "terms": CONSENTS,
    "translation": ("official", "unofficial", "none"),
    "voice": (Voice.ADMINISTRATION, Voice.TEAM, Voice.AGREED),
    "why-not-applicable": ("facility", "qualifier", "answers"),
    "why-open": ("unknown", "declined", "conflict"),
    "yes-no": ("yes", "no"),
}


def calls() -> Iterator[tuple[str, str, str, frozenset[str]]]:
    """Yield every call of the wording: where, its method, its key or family, and the values it gives by name."""
    for path in sorted(ROOM.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                name = node.func.attr
                if name in ("say", "say_count", "say_of", "pattern", "names"):
                    first = node.args[0]
                    if path.name == "wording.py" and not isinstance(first, ast.Constant):
                        continue
                    assert isinstance(first, ast.Constant) and isinstance(first.value, str), f"{path.name}:{node.lineno}: no literal key"
                    given = frozenset(keyword.arg for keyword in node.keywords if keyword.arg)
                    yield f"{path.name}:{node.lineno}", name, first.value, given


def keys_of(method: str, key: str) -> tuple[str, ...]:
    """Return the keys that one call can say."""
    if method == "say_count":
        return (f"{key}.one", f"{key}.other")
    if method in ("say_of", "names"):
        return tuple(f"{key}.{code}" for code in FAMILIES[key])
    return (key,)
