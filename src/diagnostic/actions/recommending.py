"""Working on recommendations: wording, placement, the second expert's check, own ones, and the administration's reply."""

from diagnostic.actions.desk import Desk, Recorded, refuse
from diagnostic.actions.refused_texts import ended_by
from diagnostic.model.answering import normal_comment, parse_date
from diagnostic.model.canonical import Json
from diagnostic.model.edits import REPLIES, read_edits
from diagnostic.model.entry import Act, Entry
from diagnostic.model.problem import Problem
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject, Voice

EDITABLE = frozenset({Facet.TITLE, Facet.TEXT, Facet.SEEN, Facet.OWNER, Facet.INDICATOR, Facet.TARGET_DATE})


def edit_recommendation(desk: Desk, rule: str, facet: Facet, raw: str, rests_on: tuple[str, ...] = ()) -> Recorded:
    """Change one text of a recommendation; an emptied field brings back the text of the rule."""
    if facet not in EDITABLE:
        raise ValueError(f"{facet} of a recommendation is not a text")
    text = normal_comment(raw)
    if facet is Facet.TARGET_DATE and isinstance(text, str) and text.strip():
        text = parse_date(text)
    if isinstance(text, Problem):
        raise refuse(text)
    return _say(desk, rule, facet, text, rests_on=rests_on)


def confirm_wording(desk: Desk, rule: str, rests_on: tuple[str, ...]) -> Recorded:
    """Say that the wording still fits what it rests on now: every edited text is said again, resting on today's answers and evidence."""
    entries = []
    for facet in sorted(EDITABLE):
        subject = wording_subject(desk, rule, facet)
        value = desk.state.current(subject).value
        if isinstance(value, str) and value:
            entries.append(desk.assertion(subject, value, rests_on=rests_on))
    return desk.record([entry for entry in entries if entry is not None], undoable=True)


def wordings(state: State, rule: str, facet: Facet) -> tuple[Entry, ...]:
    """Return every wording that was given to one text of a recommendation, the oldest first; those withdrawn are left out."""
    found: list[Entry] = []
    for voice in Voice:
        current = state.current(Subject(Kind.RECOMMENDATION, rule, facet, voice))
        found += [
            entry for entry in current.history if entry.act in (Act.ASSERT, Act.DECIDE) and entry.id not in current.retracted and entry.value
        ]
    # Confirming a wording says the same words again: that is no further version.
    ordered = sorted(found, key=lambda entry: (entry.at, entry.id))
    return tuple(entry for index, entry in enumerate(ordered) if index == 0 or entry.value != ordered[index - 1].value)


def place_recommendation(desk: Desk, rule: str, place: str, reason: str, trips: bool) -> Recorded:
    """Move a recommendation to ``main``, ``annex`` or ``dropped``, with a reason. A TRIPS-minimum item is never moved away."""
    if place not in ("main", "annex", "dropped"):
        raise ValueError(place)
    if trips and place != "main":
        raise refuse(
            Problem(
                "recommendation.trips-stays",
                "An item of the TRIPS minimum stays in its list.",
                "Edit its wording, or correct the answers behind it.",
            )
        )
    why = _text(reason)
    if place == "dropped" and not why:
        raise refuse(Problem("recommendation.no-reason", "Leaving a recommendation out needs a reason.", "One sentence is enough."))
    return _say(desk, rule, Facet.PLACEMENT, place, why)


def mark_health_safety(desk: Desk, rule: str, tagged: bool) -> Recorded:
    """Tag a finding as a matter of health or safety, which raises its class by one."""
    return _say(desk, rule, Facet.HEALTH_SAFETY, "yes" if tagged else "no")


def mark_checked(desk: Desk, rule: str, checked: bool, rests_on: tuple[str, ...] = ()) -> Recorded:
    """Record that a second expert checked the finding, or no longer stands by it. Raises ``RefusedError`` when the person at the desk
    wrote the wording that stands.

    ``rests_on`` are the answers and evidence behind it; the wording that was read is added here. The mark goes stale when any of
    them changes.
    """
    if not checked:
        return _say(desk, rule, Facet.CHECKED, "no")
    if not desk.author:
        raise refuse(
            Problem("recommendation.nobody", "A check carries the name of who checked.", "Say on the set-up page who is working here.")
        )
    edits = read_edits(desk.state, rule)
    if desk.author in edits.worded_by:
        raise refuse(
            Problem(
                "recommendation.own-wording",
                "The wording is yours; somebody else checks it.",
                "Say on the set-up page who is working here now, or hand the file to a colleague.",
            )
        )
    return _say(desk, rule, Facet.CHECKED, "yes", rests_on=tuple(sorted({*rests_on, *edits.wordings})))


def record_reply(desk: Desk, rule: str, reply: str, comment: str) -> Recorded:
    """Record the administration's own reply, in its voice, as it gave it. The team never edits it."""
    text = normal_comment(comment)
    if isinstance(text, Problem):
        raise refuse(text)
    if reply and reply not in REPLIES:
        raise refuse(Problem("reply.unknown", f"{reply!r} is no reply.", "Choose agree, partly, disagree or defer."))
    said: list[tuple[Subject, Json]] = [
        (wording_subject(desk, rule, Facet.REPLY), reply),
        (wording_subject(desk, rule, Facet.REPLY_COMMENT), text),
    ]
    entries = [desk.assertion(subject, value) for subject, value in said if value or desk.state.current(subject).heads]
    written = [entry for entry in entries if entry is not None]
    return desk.record([*written, *ended_by(desk, written)], undoable=True, drafts_done=(said[1][0],))


def add_recommendation(
    desk: Desk,
    title: str,
    text: str,
    seen: str,
    basis: str,
    klass: int,
    standards: tuple[str, ...],
    impact: str,
    effort: int,
    addressee: str = "",
    stages: tuple[str, ...] = (),
    evidence: tuple[str, ...] = (),
) -> tuple[str, Recorded]:
    """Add a recommendation of the expert's own and return its code; it is never drafted as a TRIPS-minimum item."""
    said = [(Facet.TITLE, _text(title)), (Facet.TEXT, _text(text)), (Facet.SEEN, _text(seen))]
    if not said[0][1] or not said[1][1]:
        raise refuse(Problem("recommendation.empty", "A recommendation needs a title and a text.", "Write both, then add it."))
    if not standards:
        raise refuse(Problem("recommendation.no-standard", "A recommendation belongs to a standard.", "Choose the standard it concerns."))
    code = f"own-{desk.identity()[:8]}"
    value: Json = {
        "basis": basis, "class": klass, "standards": list(standards), "impact": impact, "effort": effort, "stages": list(stages),
        "addressee": addressee, "evidence": list(evidence),
    }  # fmt: skip
    entries = [desk.assertion(wording_subject(desk, code, Facet.OWN), value)]
    entries += [desk.assertion(wording_subject(desk, code, facet), words) for facet, words in said if words]
    return code, desk.record([entry for entry in entries if entry is not None], undoable=True)


def _text(raw: str) -> str:
    """What a person wrote, in its normal form; raises ``RefusedError`` for what no file can hold."""
    text = normal_comment(raw.strip())
    if isinstance(text, Problem):
        raise refuse(text)
    return text


def wording_subject(desk: Desk, rule: str, facet: Facet) -> Subject:
    """Return where a text of a recommendation stands in this desk's voice; the reply stands in the administration's."""
    voice = Voice.ADMINISTRATION if facet in (Facet.REPLY, Facet.REPLY_COMMENT) else desk.voice
    return Subject(Kind.RECOMMENDATION, rule, facet, voice)


def _say(
    desk: Desk, rule: str, facet: Facet, value: Json, reason: str = "", rests_on: tuple[str, ...] = ()
) -> Recorded:
    subject = wording_subject(desk, rule, facet)
    entry = desk.assertion(subject, value, reason=reason, rests_on=rests_on)
    return desk.record([entry] if entry else [], undoable=True, drafts_done=(subject,))
