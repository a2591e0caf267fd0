"""Entries for the tests of the laws: honest ones by name, and arbitrary sets of them, however crooked."""

from dataclasses import replace

from hypothesis import strategies as st

from diagnostic.model.canonical import Json
from diagnostic.model.entry import Content, Entry
from diagnostic.model.subject import Subject

TEAM = Subject("question", "I2-2", "answer", "team")
ADMINISTRATION = TEAM.in_voice("administration")
OTHER = Subject("question", "I2-3", "answer", "team", "import", "trademark")

NAMES = ("a", "b", "c", "d", "e", "f")
NOON, LATER = "2026-11-16T12:00:00.000Z", "2026-11-16T12:05:00.000Z"


def entry(
    name: str,
    value: Json = None,
    *parents: str,
    act: str = "assert",
    subject: Subject = TEAM,
    at: str = NOON,
    reason: str = "",
    rests_on: tuple[str, ...] = (),
) -> Entry:
    """One entry; its salt follows from its name, so that the same words give the same entry."""
    salt = (name.encode().hex() * 32)[:32]
    return Entry(
        name, "mission", act, subject, parents, "TL", at, "B", Content(value, reason, rests_on), salt
    )


def retraction(name: str, target: str, subject: Subject = TEAM, at: str = NOON) -> Entry:
    return entry(name, None, target, act="retract", subject=subject, at=at)


def redaction(name: str, target: str, subject: Subject = TEAM, at: str = NOON) -> Entry:
    return entry(name, None, target, act="redact", subject=subject, at=at, reason="typed by mistake")


def damaged(whole: Entry, value: Json = "changed") -> Entry:
    """The same entry with other words under the old seal, as a damaged file or a forger would have it."""
    return replace(whole, content=Content(value), content_seal=whole.content_seal)


SAID: list[Json] = [None, "yes", "no", True, 1, {"state": "answered", "value": "yes"}]
VALUES = st.sampled_from(SAID)
ACTS = st.sampled_from(
    ["assert"] * 6 + ["decide", "decide", "retract", "retract", "retract", "redact", "snapshot", "amend"]
)


@st.composite
def crooked_entries(draw: st.DrawFn) -> Entry:
    """Any entry of a tiny world: six ids, three subjects, so that ids meet, parents run in circles, and
    copies are damaged."""
    names = st.sampled_from((*NAMES, "absent"))
    act = draw(ACTS)
    one = act in ("retract", "redact") and draw(st.integers(0, 9)) > 0
    parents = draw(st.lists(names, min_size=one, max_size=1 if one else 3, unique=True))
    subject = draw(st.sampled_from([TEAM, TEAM, TEAM, ADMINISTRATION, OTHER]))
    whole = entry(
        draw(st.sampled_from(NAMES)),
        draw(VALUES),
        *parents,
        act=act,
        subject=subject,
        at=draw(st.sampled_from([NOON, LATER])),
    )
    match draw(st.integers(0, 19)):
        case 0:
            return damaged(whole, draw(VALUES))
        case 1:
            return whole.blanked()
        case _:
            return whole


@st.composite
def whole_histories(draw: st.DrawFn) -> list[Entry]:
    """A set in which every id is written once and nothing is damaged, as when everybody uses the program."""
    found: dict[str, Entry] = {}
    for each in draw(st.lists(crooked_entries(), max_size=9)):
        if each.content is not None and each.is_true_to_its_seal():
            found.setdefault(each.id, each)
    return list(found.values())


CROOKED = st.lists(crooked_entries(), max_size=9)
HISTORIES = st.one_of(whole_histories(), CROOKED)
