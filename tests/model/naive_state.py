"""The laws of the entry written a second time, slowly and straight from their sentences: what the fast state
is held against."""

import re
from dataclasses import dataclass

from diagnostic.model.canonical import Json, canonical_bytes
from diagnostic.model.entry import Entry
from diagnostic.model.subject import Subject


@dataclass(frozen=True)
class Naive:
    heads: tuple[str, ...]
    status: str
    value: bytes
    retracted: frozenset[str]
    marked: frozenset[str]


def stripped(value: Json) -> Json:
    if isinstance(value, dict):
        return {name: stripped(each) for name, each in value.items()}
    return [stripped(each) for each in value] if isinstance(value, list) else value.strip() if isinstance(value, str) else value


def standing_versions(entries: list[Entry]) -> dict[str, Entry]:
    """Of every id the one version that counts; ids that are said in two ways or only damaged are left out."""
    redacted = {
        (each.parents[0], each.subject) for each in entries if each.act == "redact" and len(each.parents) == 1
    }
    found: dict[str, Entry] = {}
    for name in {each.id for each in entries}:
        versions = [each for each in entries if each.id == name]
        versions = [each.blanked() if (name, each.subject) in redacted else each for each in versions]
        if len({each.seal() for each in versions}) > 1:
            continue
        blank = [each for each in versions if each.content is None]
        true = blank or [each for each in versions if each.is_true_to_its_seal()]
        if true:
            found[name] = true[0]
    return found


def naive(entries: list[Entry], subject: Subject) -> Naive:  # noqa: C901 -- one law after the other, to be read in one go
    here = {name: each for name, each in standing_versions(entries).items() if each.subject == subject}

    def ancestors(name: str) -> set[str]:
        found: set[str] = set()
        while True:
            more = {
                parent for known in found | {name} for parent in here[known].parents if parent in here
            } - found
            if not more:
                return found
            found |= more

    def aim(name: str) -> str | None:
        each = here[name]
        if each.act != "retract" or len(each.parents) != 1 or each.parents[0] not in here:
            return None
        target = here[each.parents[0]]
        return target.id if target.act in ("assert", "decide", "retract", "snapshot") else None

    def in_a_circle(name: str) -> bool:
        step, seen = aim(name), {name}
        while step is not None and step not in seen:
            seen.add(step)
            step = aim(step)
        return step == name

    def takes_effect(name: str) -> bool:
        return not in_a_circle(name) and not any(aim(other) == name and takes_effect(other) for other in here)

    retracted = {aim(name) for name in here if aim(name) and takes_effect(name)}
    standing = [
        name for name, each in here.items() if each.act in ("assert", "decide") and name not in retracted
    ]
    heads = [
        old
        for old in standing
        if not any(old in ancestors(new) and new not in ancestors(old) for new in standing if new != old)
    ]

    def withdrawn(name: str) -> bool:
        return name in retracted and here[name].act in ("assert", "decide")

    def passes_the_mark(name: str, seen: frozenset[str]) -> bool:
        if name not in here or name in seen or here[name].act in ("retract", "redact"):
            return False
        if withdrawn(name):
            return True
        if here[name].act == "decide" or name in retracted:
            return False
        return any(passes_the_mark(parent, seen | {name}) for parent in here[name].parents)

    def marked(name: str) -> bool:
        parents = here[name].parents
        if here[name].act == "decide":
            return any(parent in here and withdrawn(parent) for parent in parents)
        return any(passes_the_mark(parent, frozenset({name})) for parent in parents)

    told = [here[name].value for name in sorted(heads) if here[name].content is not None]
    around = subject.kind == "question" and subject.facet in ("respondent-unit", "respondent-role", "asked-on", "means")
    differ = len({re.sub(rb"(\\[nrt]|\s)+", b" ", canonical_bytes(stripped(each))) for each in told}) > 1
    apart = differ and not around
    status = "conflict" if apart else "settled" if heads else "absent"
    value = canonical_bytes(told[0]) if told and not apart else b"null"
    if differ and around:
        parts = {" ".join(part.split()) for each in told for part in str(each).split("; ") if part.strip()}
        value = canonical_bytes(min(map(str, told)) if subject.facet == "asked-on" else "; ".join(sorted(parts)))
    marks = frozenset(name for name in standing if marked(name))
    return Naive(tuple(sorted(heads)), status, value, frozenset(name for name in retracted if name), marks)
