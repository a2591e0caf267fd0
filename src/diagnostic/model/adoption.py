"""Adopting a self-assessment: what an administration recorded alone becomes, in a mission, what it states.

Every entry of the administration's voice gets a twin that belongs to the mission, and the twin of an entry follows from that entry alone: its
id from the id of the original, its parents from theirs. So adopting is a union like any other: twice is as good as once, a later state of the
self-assessment joins the earlier one, and what was replaced or withdrawn there is replaced or withdrawn here.
"""

from collections.abc import Iterable, Iterator

from diagnostic.model.canonical import digest
from diagnostic.model.entry import Act, Confidentiality, Entry
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.setup_item import ITEMS, Who
from diagnostic.model.subject import Facet, Kind, Subject, Voice

_STATED = frozenset(item.code for item in ITEMS if item.who is Who.ADMINISTRATION)
_ACTS = frozenset({Act.ASSERT, Act.DECIDE, Act.RETRACT, Act.REDACT})


def twin_id(assessment: str, original: str) -> str:
    """Return the id that the twin of an entry has in ``assessment``."""
    return digest(f"diagnostic adoption\n{assessment}\n{original}".encode())[:32]


def adopted(questionnaire: Questionnaire, entries: Iterable[Entry], assessment: str) -> Iterator[Entry]:
    """Yield the twins of what the administration stated: answers and what stands beside them, evidence, and the items of the set-up that are
    its own. Notes, levels and persons stay behind.

    A person's code is of no use elsewhere, so an author of the team list becomes *administration*; units stay. What was blanked has no
    twin; the act that blanked it has one, and blanks the twin made before.
    """
    for entry in entries:
        content = entry.content
        if content is not None and _is_adopted(entry):
            identity = twin_id(assessment, entry.id)
            yield Entry(
                identity, assessment, entry.act, entry.subject, tuple(twin_id(assessment, parent) for parent in entry.parents),
                entry.author if entry.author in questionnaire.respondents else str(Voice.ADMINISTRATION), entry.at, entry.confidentiality,
                content._replace(rests_on=tuple(sorted(twin_id(assessment, each) for each in content.rests_on))),
                digest(f"diagnostic salt\n{assessment}\n{identity}".encode())[:32],
            )  # fmt: skip


def _is_adopted(entry: Entry) -> bool:
    if entry.act not in _ACTS or entry.confidentiality == Confidentiality.D or not _is_stated(entry.subject):
        return False
    try:
        # A damaged copy would get a sound seal here and be believed.
        return entry.is_true_to_its_seal()
    except ValueError:
        return False


def _is_stated(subject: Subject) -> bool:
    if subject.voice != Voice.ADMINISTRATION:
        return False
    match subject.kind:
        case Kind.QUESTION:
            return subject.facet != Facet.NOTE
        case Kind.EVIDENCE:
            return True
        case Kind.SETUP:
            return subject.code in _STATED
        case _:
            return False
