"""The items of the set-up: each is one subject, defined here once for the screen, the command line and the file.

What an item means for the method stands in ``scope``; here stands what may be said. Sources: the terms of reference of a mission as
``docs/`` describes them; SECURE 2007, paragraphs 7, 8 and 19 for request and scope; TRIPS Art. 66.1 and footnote 12 for the profile.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from diagnostic.model.answering import normal_comment
from diagnostic.model.calendar_date import parse_date
from diagnostic.model.entry import Act, Entry
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.scope import FACILITIES, Mode
from diagnostic.model.state import State
from diagnostic.model.subject import Kind


class ItemKind(StrEnum):
    """How an item is said. A flag is yes or no; a day is exact to the day, a period may be a year alone."""

    TEXT = "text"
    LONG_TEXT = "long-text"
    LANGUAGE = "language"
    DAY = "day"
    PERIOD = "period"
    CHOICE = "choice"
    FLAG = "flag"


class ItemRows(StrEnum):
    """What the row of an item names; items without rows are said once."""

    NONE = ""
    FACILITY = "facility"
    SECTION = "section"
    STANDARD = "standard"
    SITUATION = "situation"
    MODULE = "module"
    SUB_ITEM = "sub-item"
    FREE = "free"


class Who(StrEnum):
    """Who states an item. What only a team states is not asked in a self-assessment."""

    ADMINISTRATION = "administration"
    TEAM = "team"
    BOTH = "both"


@dataclass(frozen=True)
class SetupItem:
    """One item: its permanent code, how it is said, what its row names, who states it.

    Nothing said is always allowed, except where ``required``: then an empty text is refused. Items with ``agreed`` belong to the
    agreed scope: once a date of agreement is set, changing one of them is a dated amendment with a reason.
    """

    code: str
    kind: ItemKind
    who: Who = Who.BOTH
    choices: tuple[str, ...] = ()
    rows: ItemRows = ItemRows.NONE
    agreed: bool = False
    required: bool = False


_IN_OUT = ("in", "out")
_FLAG = ("yes", "no")

ITEMS = (
    SetupItem("mode", ItemKind.CHOICE, choices=(Mode.MISSION, Mode.SELF_ASSESSMENT), required=True),
    SetupItem("exercise", ItemKind.FLAG),
    SetupItem("administration", ItemKind.TEXT),
    SetupItem("administration-name", ItemKind.TEXT, required=True),
    SetupItem("mission-type", ItemKind.CHOICE, Who.TEAM, ("diagnostic", "monitoring", "follow-up")),
    SetupItem("request-date", ItemKind.DAY, Who.TEAM),
    SetupItem("request-signatory", ItemKind.TEXT, Who.TEAM),
    SetupItem("aims", ItemKind.LONG_TEXT),
    SetupItem("sensitive-topics", ItemKind.LONG_TEXT),
    SetupItem("scope-section", ItemKind.CHOICE, choices=_IN_OUT, rows=ItemRows.SECTION, agreed=True),
    SetupItem("scope-standard", ItemKind.CHOICE, choices=_IN_OUT, rows=ItemRows.STANDARD, agreed=True),
    SetupItem("scope-sub-item", ItemKind.CHOICE, choices=_IN_OUT, rows=ItemRows.SUB_ITEM, agreed=True),
    SetupItem("scope-situation", ItemKind.CHOICE, choices=_IN_OUT, rows=ItemRows.SITUATION, agreed=True),
    SetupItem("scope-module", ItemKind.CHOICE, choices=_IN_OUT, rows=ItemRows.MODULE, agreed=True),
    SetupItem("scope-agreed-on", ItemKind.DAY, Who.TEAM),
    SetupItem("advice-wanted", ItemKind.FLAG, Who.ADMINISTRATION, rows=ItemRows.STANDARD),
    SetupItem("wto-member", ItemKind.CHOICE, Who.ADMINISTRATION, ("yes", "no", "unknown")),
    SetupItem("ldc-transition", ItemKind.FLAG, Who.ADMINISTRATION),
    SetupItem("customs-union", ItemKind.CHOICE, Who.ADMINISTRATION, ("no", "external", "internal-only")),
    SetupItem("facility", ItemKind.FLAG, Who.ADMINISTRATION, rows=ItemRows.FACILITY),
    SetupItem("starts-on", ItemKind.DAY),
    SetupItem("ends-on", ItemKind.DAY),
    SetupItem("period-from", ItemKind.PERIOD),
    SetupItem("period-to", ItemKind.PERIOD),
    SetupItem("site", ItemKind.TEXT, Who.TEAM, rows=ItemRows.FREE),
    SetupItem("language-interview", ItemKind.TEXT, Who.TEAM),
    SetupItem("language-report", ItemKind.LANGUAGE),
    SetupItem("issuer", ItemKind.TEXT),
    SetupItem("letterhead", ItemKind.LONG_TEXT),
    SetupItem("signatories", ItemKind.LONG_TEXT),
    SetupItem("report-status", ItemKind.CHOICE, choices=("draft", "final")),
    SetupItem("reply-due", ItemKind.DAY, Who.TEAM),
    SetupItem("data-terms", ItemKind.LONG_TEXT),
    SetupItem("clearance-official", ItemKind.TEXT, Who.ADMINISTRATION),
    SetupItem("clearance-function", ItemKind.TEXT, Who.ADMINISTRATION),
    SetupItem("clearance-on", ItemKind.DAY, Who.ADMINISTRATION),
    SetupItem("consent-mission", ItemKind.FLAG, Who.ADMINISTRATION),
    SetupItem("consent-register", ItemKind.FLAG, Who.ADMINISTRATION),
    SetupItem("consent-figures", ItemKind.FLAG, Who.ADMINISTRATION),
)
"""Every plain item, in the order in which the set-up asks them. The persons of the team are items of their own shape: see ``team``."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def setup_item(code: str) -> SetupItem:
    """Return the item with this code. Raises ``KeyError``."""
    for item in ITEMS:
        if item.code == code:
            return item
    raise KeyError(code)


def rows_of_item(item: SetupItem, questionnaire: Questionnaire) -> tuple[str, ...]:
    """Return the rows an item is said for, in the order of the question set; () where it has none or any may be named."""
    match item.rows:
        case ItemRows.FACILITY:
            return FACILITIES
        case ItemRows.SECTION:
            return tuple(section.code for section in questionnaire.sections)
        case ItemRows.STANDARD:
            return tuple(standard.code for standard in questionnaire.standards)
        case ItemRows.SUB_ITEM:
            return tuple(part.code for standard in questionnaire.standards for part in standard.sub_items)
        case ItemRows.SITUATION:
            rows = (row.code for listed in questionnaire.row_lists for row in listed.rows if listed.scoped or row.optional)
            return tuple(dict.fromkeys(rows))
        case ItemRows.MODULE:
            return questionnaire.modules
        case _:
            return ()


def amendments_of(state: State) -> tuple[Entry, ...]:
    """Return the entries that amended the agreed scope, the earliest first; the clock orders the list and decides nothing.

    An amendment is told by its reason, which is asked for from the agreement on; what was drawn up before carries none, whatever its day.
    What was taken back or redacted is left out.
    """
    found: list[Entry] = []
    for item in ITEMS:
        if item.agreed:
            for subject in state.subjects(Kind.SETUP, item.code):
                current = state.current(subject)
                said = (entry for entry in current.history if entry.act is not Act.RETRACT and entry.id not in current.retracted)
                found.extend(entry for entry in said if entry.reason and not entry.redacted)
    return tuple(sorted(found, key=lambda entry: (entry.at, entry.id)))


def parse_item(questionnaire: Questionnaire, code: str, row: str, raw: str) -> str | Problem:
    """Return what is stored for an item, or what is wrong with it. The one door for screen and command line.

    ``code`` and ``row`` come from the program, never from a person: unknown ones raise ``KeyError``.
    """
    item = setup_item(code)
    _check_row(item, row, rows_of_item(item, questionnaire))
    text = normal_comment(raw)
    if isinstance(text, Problem):
        return _at(text, code, row)
    text = text.strip()
    if not text:
        return _nothing(item, row)
    match item.kind:
        case ItemKind.TEXT:
            return " ".join(text.splitlines())
        case ItemKind.LONG_TEXT:
            return text
        case ItemKind.LANGUAGE:
            return _language(text, code)
        case ItemKind.DAY | ItemKind.PERIOD:
            return _date(item, text, row)
        case ItemKind.CHOICE | ItemKind.FLAG:
            return _choice(item, text, row)


def _check_row(item: SetupItem, row: str, known: Collection[str]) -> None:
    wanted = item.rows is not ItemRows.NONE
    if bool(row) is not wanted or (known and row not in known):
        raise KeyError(f"{item.code}/{row}")


def _nothing(item: SetupItem, row: str) -> str | Problem:
    if not item.required:
        return ""
    return Problem("setup.nothing", "Nothing is entered here yet.", "Write it as it is to be printed.", _place(item.code, row))


def _language(text: str, code: str) -> str | Problem:
    if _LANGUAGE.fullmatch(text):
        return text
    return Problem(
        "setup.no-language", "This is not the code of a language.", "Type a code such as en or pt-BR.", code, values=(("found", text[:80]),)
    )


def _date(item: SetupItem, text: str, row: str) -> str | Problem:
    found = parse_date(text)
    if isinstance(found, Problem):
        return _at(found, item.code, row)
    if item.kind is ItemKind.DAY and len(found) < len("2026-11-16"):
        return Problem(
            "setup.day-missing", "The day is missing.", "Type day, month and year, such as 16.11.2026 or 2026-11-16.",
            _place(item.code, row), values=(("found", text[:80]),),
        )  # fmt: skip
    return found


def _choice(item: SetupItem, text: str, row: str) -> str | Problem:
    known = item.choices or _FLAG
    if text in known:
        return text
    return Problem(
        "setup.unknown-choice", f"{text[:80]!r} is none of the choices here.", f"Choose one of: {', '.join(known)}.",
        _place(item.code, row), values=(("found", text[:80]), ("known", ", ".join(known))),
    )  # fmt: skip


def _at(problem: Problem, code: str, row: str) -> Problem:
    return Problem(problem.code, problem.message, problem.remedy, _place(code, row), problem.severity, problem.values)


def _place(code: str, row: str) -> str:
    return f"{code}/{row}" if row else code
