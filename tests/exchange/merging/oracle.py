"""Whether an entry that came out of a workbook is what its cell says: judged by the texts in the file alone, and by the labels of the question
set.

It is told nothing of columns, baselines or words known: a cell explains an entry when its row names what the entry is about and its text says
what the entry says.
"""

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from diagnostic.model.entry import Act, Entry
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.state import State
from diagnostic.model.triage.sorting import Triage
from tests.exchange.merging.naive import Naive

WORDS = {
    "yes": ("yes", "true", "1", "true()", "x", "✓"), "no": ("no", "false", "0", "false()"), "dont-know": ("don't know",),
    "declined": ("declined",), "not-applicable": ("not applicable",), "not-measured": ("not measured",), "none": ("none of these",),
}  # fmt: skip
WITHDRAW = "withdraw this answer"
STATES = ("dont-know", "declined", "not-applicable", "none")


def faults(questionnaire: Questionnaire, before: State, after: State, found: Triage, file: Naive) -> Iterator[str]:
    """Yield what is wrong with a merge: entries that went away or changed, and entries that nothing in the file explains."""
    for name, entry in before.entries.items():
        kept = after.entries.get(name)
        if kept is None or kept.seal() != entry.seal():
            yield f"the entry {name} is not there any more as it was"
    new = {entry.id: entry for entry in found.entries}
    if set(after.entries) != set(before.entries) | set(new):
        yield "other entries than those that were told"
    spots: dict[str, list[tuple[str, str]]] = {}
    for seen in found.seen:
        spots.setdefault(seen.entry.id, []).append((seen.sheet, seen.place))
    carried = {entry.id for entry in found.carried}
    machine = "".join(text for text in file.cells.values() if text.startswith("["))
    for entry in new.values():
        if entry.id in carried:
            if not found.machine_holds or entry.id not in machine:
                yield f"the carried entry {entry.id} does not stand in the file"
        elif entry.id not in spots:
            yield f"nobody knows where the entry {entry.id} was read"
        elif not any(explains(questionnaire, entry, file, *spot) for spot in spots[entry.id]):
            texts = [file.cells.get(spot, "") for spot in spots[entry.id]]
            yield f"{entry.subject} {entry.act} {entry.value!r} is not explained by {texts} at {spots[entry.id]}"


def explains(questionnaire: Questionnaire, entry: Entry, file: Naive, sheet: str, place: str) -> bool:
    """Tell whether a cell says what an entry says, of what the entry is about."""
    if not file.placed:
        return any(_says(questionnaire, entry, text, ()) for text in file.cells.values())
    row = file.row(sheet, place)
    return _is_about(entry, row) and _says(questionnaire, entry, file.cells.get((sheet, place), ""), row)


def _is_about(entry: Entry, row: tuple[str, ...]) -> bool:
    subject = entry.subject
    texts = [text.strip() for text in row]
    if any(text.startswith("respondent|") for text in texts):
        return subject.kind == "question"
    if subject.kind == "question":
        return any(text == subject.code or text.startswith(f"{subject.code}|") for text in texts)
    if subject.kind == "evidence" and subject.code.startswith("EV-X"):
        return True
    return any(subject.code in text for text in texts)


def _says(questionnaire: Questionnaire, entry: Entry, text: str, row: tuple[str, ...]) -> bool:
    said, value = folded(text), entry.value
    if entry.act == Act.RETRACT:
        return said in (WITHDRAW, "withdraw")
    if isinstance(value, str):
        return _same(said, value) or said in _labels(questionnaire, entry, value)
    if entry.subject.kind == "evidence":
        return isinstance(value, dict) and said != ""
    if not isinstance(value, dict):
        return False
    if entry.subject.facet == "refused":
        return folded(str(value.get("text", ""))) == said  # what could not be read is kept as it stood
    if "linked" in value:
        return _letters(entry.subject.row) in _letters(text) or bool(re.search(r"\d", text))
    state, answer = value.get("state"), value.get("value", "")
    if state != "answered":
        # What follows for the other places of a multiple choice stands in no cell of its own.
        follows = state == "not-asked" and said in _labels(questionnaire, entry, "yes", "no")
        return follows or said in _labels(questionnaire, entry, str(state)) or _same(said, str(value.get("reason", "")))
    follows = answer == "no" and bool(entry.subject.row) and said in _labels(questionnaire, entry, *STATES)
    return follows or said in _labels(questionnaire, entry, str(answer)) or _same(said, str(answer))


def _labels(questionnaire: Questionnaire, entry: Entry, *codes: str) -> set[str]:
    """Every text that stands for one of these values at a question, or anywhere."""
    found: set[str] = set()
    for code in codes:
        found |= {folded(code), *WORDS.get(code, ())}
        for key in (f"question.{entry.subject.code}.option.{code}", f"option.{code}"):
            found |= {folded(questionnaire.text(key, each)) for each in questionnaire.languages if questionnaire.has_text(key, each)}
    return found


def _same(said: str, value: str) -> bool:
    """Tell whether a text is a value: word by word, or as a figure or a date, whatever it is spelled like."""
    if said == folded(value) or _letters(said) == _letters(value):
        return _letters(value) != "" or said == folded(value)
    one, other = _figure(said), _figure(value)
    if one is not None and other is not None:
        return abs(one - other) <= abs(other) * Decimal("1e-13") or abs(one * 100 - other) <= abs(other) * Decimal("1e-13")
    # A date is a number of days in the file.
    return one is not None and re.fullmatch(r"\d{4}(-\d\d){0,2}(T[\d:]+)?", value) is not None


def _figure(text: str) -> Decimal | None:
    try:
        return Decimal(text.replace(",", ".").replace(" ", "").rstrip("%"))
    except InvalidOperation:
        return None


def _letters(text: str) -> str:
    return "".join(sign for sign in folded(text) if sign.isalnum())


def folded(text: str) -> str:
    """A text without case, kinds of space and apostrophe, or signs nobody sees."""
    plain = unicodedata.normalize("NFC", text).replace("\u2019", "'").translate(dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad\u200e\u200f")))
    return " ".join(plain.split()).strip("\"'“”„«»‘’ ").casefold()
