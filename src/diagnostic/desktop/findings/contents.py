"""What stands in the list of the page: views of what was found, then recommendations, each basis in a list and a count of its own."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from diagnostic.desktop.findings.words import applies_text, class_title, impact_text, state_text
from diagnostic.desktop.look import isolate
from diagnostic.model.assessment import Assessment
from diagnostic.model.level import LevelKind
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.recommendation import MAIN_LIST_CAP, Placement, Recommendation
from diagnostic.model.rule_wording import wording
from diagnostic.model.trips import Located

PROFILE, FLAGS, SAFEGUARDS, NOT_KNOWN, TRIPS, OWN = (
    "view:profile",
    "view:flags",
    "view:safeguards",
    "view:not-known",
    "view:trips",
    "view:own",
)


class RowKind(Enum):
    """How a row of the list is drawn; headings and notes cannot be chosen."""

    HEADING = "heading"
    CLASS = "class"
    VIEW = "view"
    ITEM = "item"
    NOTE = "note"


@dataclass(frozen=True)
class Row:
    """One row. ``key`` says what is shown when it is chosen; ``waits`` that somebody has to decide something about it."""

    kind: RowKind
    title: str
    key: str = ""
    icon: str = ""
    caption: str = ""
    end: str = ""
    waits: bool = False

    @property
    def spoken(self) -> str:
        """All of the row for a screen reader."""
        return ", ".join(part for part in (self.title, self.caption, self.end) if part)


def rows_of(questionnaire: Questionnaire, assessment: Assessment) -> tuple[Row, ...]:
    """Return the rows from top to bottom."""
    lists = assessment.recommendations
    rows = [
        *_views(assessment),
        *_trips(questionnaire, assessment),
        *_list(questionnaire, assessment, QCoreApplication.translate("findings", "Legal certainty"), "gavel", lists.legal_certainty),
        *_voluntary(questionnaire, assessment),
    ]
    for title, icon, items in (
        (QCoreApplication.translate("findings", "Annex"), "clipboard-list", lists.annex),
        (QCoreApplication.translate("findings", "Held back until the law is there"), "clock", lists.held_back),
        (QCoreApplication.translate("findings", "Left out, with a reason"), "minus", lists.dropped),
        (QCoreApplication.translate("findings", "No longer triggered"), "history", lists.lapsed),
    ):
        rows += _list(questionnaire, assessment, title, icon, items)
    return tuple(rows)


def first_key(rows: tuple[Row, ...]) -> str:
    """Return what is shown when the page opens: the first recommendation, else the profile of levels."""
    return next((row.key for row in rows if row.kind is RowKind.ITEM), PROFILE)


def _views(assessment: Assessment) -> list[Row]:
    missing = sum(safeguard.missing for safeguard in assessment.safeguards)
    without = sum(cell.claimed.kind in (LevelKind.UNKNOWN, LevelKind.DECLINED) for cell in assessment.cells)
    return [
        Row(
            RowKind.VIEW, QCoreApplication.translate("findings", "Profile of levels"), PROFILE, "sliders-horizontal",
            end=QCoreApplication.translate("findings", "%n without a level", "", without) if without else "",
        ),
        Row(RowKind.VIEW, QCoreApplication.translate("findings", "Flags"), FLAGS, "flag", end=str(len(assessment.flags))),
        Row(
            RowKind.VIEW, QCoreApplication.translate("findings", "Safeguards"), SAFEGUARDS, "shield-check",
            end=QCoreApplication.translate("findings", "%n not located", "", missing) if missing else "",
        ),
        Row(
            RowKind.VIEW, QCoreApplication.translate("findings", "What is not known"), NOT_KNOWN, "circle-help",
            end=QCoreApplication.translate("findings", "%n fact(s)", "", len(assessment.follow_up.facts)),
        ),
    ]  # fmt: skip


def _trips(questionnaire: Questionnaire, assessment: Assessment) -> list[Row]:
    items = assessment.recommendations.trips_minimum
    open_items = sum(item.found is Located.UNKNOWN for item in assessment.trips)
    looked_at = len(assessment.trips) - open_items
    return [
        Row(
            RowKind.HEADING, QCoreApplication.translate("findings", "TRIPS minimum"), icon="scale", caption=applies_text(assessment.trips),
            end=_count(len(items)),
        ),
        Row(
            RowKind.VIEW, QCoreApplication.translate("findings", "Item by item"), TRIPS, "list-checks",
            end=QCoreApplication.translate("findings", "{known} of {items} known").format(known=looked_at, items=len(assessment.trips)),
        ),
        *(_item(questionnaire, assessment, item) for item in items),
    ]  # fmt: skip


def _voluntary(questionnaire: Questionnaire, assessment: Assessment) -> list[Row]:
    lists = assessment.recommendations
    if not lists.main and not lists.annex:
        return []
    title = QCoreApplication.translate("findings", "Voluntary (SECURE)")
    rows = [Row(RowKind.HEADING, title, icon="circle-dashed", end=_count(len(lists.voluntary)))]
    for klass in (1, 2, 3, 4):
        items = [item for item in lists.voluntary if item.klass == klass]
        if items:
            rows.append(Row(RowKind.CLASS, class_title(klass)))
        rows += [_item(questionnaire, assessment, item) for item in items]
    # The cap is about the reader's attention, so it counts every main list; nothing else here ever does.
    left = MAIN_LIST_CAP - len(lists.main)
    words = (
        QCoreApplication.translate("findings", "The main lists take 12 in all, so that they are read: %n place(s) left.", "", left)
        if left > 0
        else QCoreApplication.translate("findings", "The main lists take 12 in all, so that they are read: no place left.")
    )
    return [*rows, Row(RowKind.NOTE, words)]


def _list(
    questionnaire: Questionnaire, assessment: Assessment, title: str, icon: str, items: tuple[Recommendation, ...]
) -> list[Row]:
    if not items:
        return []
    heading = Row(RowKind.HEADING, title, icon=icon, end=_count(len(items)))
    return [heading, *(_item(questionnaire, assessment, item) for item in items)]


def _item(questionnaire: Questionnaire, assessment: Assessment, item: Recommendation) -> Row:
    state, waits = state_text(item)
    return Row(
        RowKind.ITEM, wording(questionnaire, item, "title"), item.code, caption=_caption(questionnaire, assessment, item), end=state, waits=waits
    )


def _caption(questionnaire: Questionnaire, assessment: Assessment, item: Recommendation) -> str:
    standards = isolate(", ".join(item.standards))
    if item.placement is Placement.HELD_BACK:
        return QCoreApplication.translate("findings", "{standards} · waits for: {first}").format(
            standards=standards, first=prerequisite_text(questionnaire, assessment, item)
        )
    if item.placement is Placement.DROPPED:
        return f"{standards} · {item.placement_reason}"
    return QCoreApplication.translate("findings", "{standards} · effort {effort} · impact {impact}").format(
        standards=standards, effort=item.effort, impact=impact_text(item.impact)
    )


def prerequisite_text(questionnaire: Questionnaire, assessment: Assessment, item: Recommendation) -> str:
    """Return what a held-back recommendation waits for: the legal recommendations, or the legal level that would have to be reached."""
    known = {each.code: each for each in assessment.recommendations.all}
    titles = [wording(questionnaire, known[code], "title") for code in item.prerequisite if code in known]
    if titles:
        return "; ".join(titles)
    return QCoreApplication.translate("findings", "a legal base above level 1 ({cell})").format(cell=isolate(item.prerequisite_cell))


def _count(count: int) -> str:
    return QCoreApplication.translate("findings", "%n item(s)", "", count)
