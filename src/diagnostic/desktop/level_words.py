"""Levels, flags and why they stand where they are, in words of the screen."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from diagnostic.desktop.look import LevelScale, Mark, isolate
from diagnostic.model.flag import FlagCode
from diagnostic.model.level import CellResult, Held, HeldBy, LevelKind, LevelState, RowResult
from diagnostic.model.questionnaire import Dimension, Questionnaire


def flag_text(code: FlagCode) -> str:
    """Return a flag as a short sentence; its code belongs in the tool tip."""
    return {
        FlagCode.PRACTICE_WITHOUT_LAW: QCoreApplication.translate("levels", "Practice seen; legal basis to be confirmed"),
        FlagCode.LAW_NOT_USED: QCoreApplication.translate("levels", "Law in place; its use was not seen"),
        FlagCode.CLAIM_ABOVE_EVIDENCE: QCoreApplication.translate("levels", "Evidence still to be provided"),
        FlagCode.CONTRADICTION: QCoreApplication.translate("levels", "Two accounts differ"),
        FlagCode.DATA_ABSENT: QCoreApplication.translate("levels", "Figures are not kept"),
        FlagCode.SAFEGUARD_MISSING: QCoreApplication.translate("levels", "A safeguard was not located"),
    }[code]


def standard_name(questionnaire: Questionnaire, code: str) -> str:
    """Return the short title of a standard or module."""
    return questionnaire.text(f"module.{code}.short" if code in questionnaire.modules else f"standard.{code}.short")


def cell_title(cell: CellResult) -> str:
    """Return *Legal base* or *Practice*, with an asterisk where the definition is the mission's own."""
    title = _titles()[cell.dimension is not Dimension.LAW]
    return f"{title}*" if cell.own_definition else title


def own_definition_text(cell: CellResult) -> str:
    """Return what the asterisk behind a cell means; empty where there is none."""
    if not cell.own_definition:
        return ""
    return QCoreApplication.translate(
        "levels", "* This practice is levelled by the mission's own definition; SECURE asks for the legal base only."
    )


def state_text(state: LevelState) -> str:
    """Return a cell's state in words, with the reason where nothing applies."""
    reasons = {
        "facility": QCoreApplication.translate("levels", "not applicable: there is no such facility"),
        "qualifier": QCoreApplication.translate("levels", "not applicable: a legal limit"),
        "answers": QCoreApplication.translate("levels", "not applicable, as answered"),
    }
    if state.kind is LevelKind.NOT_APPLICABLE and state.reason in reasons:
        return reasons[state.reason]
    if state.reason == "conflict":
        return QCoreApplication.translate("levels", "unknown: two answers stand against each other")
    return {
        LevelKind.LEVEL: str(state.level),
        LevelKind.UNKNOWN: QCoreApplication.translate("levels", "unknown, not zero"),
        LevelKind.NOT_APPLICABLE: QCoreApplication.translate("levels", "not applicable"),
        LevelKind.OUT_OF_SCOPE: QCoreApplication.translate("levels", "outside the agreed scope"),
        LevelKind.DECLINED: QCoreApplication.translate("levels", "the administration declined"),
    }[state.kind]


def cell_caption(cell: CellResult) -> str:
    """Return the words behind a scale: supported and claimed, or why there is no level."""
    return _caption(cell.claimed, cell.supported, cell.self_reported)


def _caption(claimed: LevelState, supported: LevelState, self_reported: bool) -> str:
    if not claimed.numeric:
        return state_text(claimed)
    if supported.reason == "not-confirmed":
        return QCoreApplication.translate("levels", "claimed {claimed}, not confirmed yet").format(claimed=claimed.level)
    if self_reported:
        return QCoreApplication.translate("levels", "self-reported {claimed}").format(claimed=claimed.level)
    if not supported.numeric:
        return QCoreApplication.translate("levels", "claimed {claimed}, support {state}").format(
            claimed=claimed.level, state=state_text(supported)
        )
    if claimed != supported:
        return QCoreApplication.translate("levels", "supported {supported} · claimed {claimed}").format(
            supported=supported.level, claimed=claimed.level
        )
    return QCoreApplication.translate("levels", "supported {supported}").format(supported=supported.level)


def mark_of_level(state: LevelState) -> Mark:
    """Return how a cell's state is drawn."""
    return {
        LevelKind.LEVEL: Mark.VALUE,
        LevelKind.UNKNOWN: Mark.UNKNOWN,
        LevelKind.NOT_APPLICABLE: Mark.NOT_APPLICABLE,
        LevelKind.OUT_OF_SCOPE: Mark.OUT_OF_SCOPE,
        LevelKind.DECLINED: Mark.DECLINED,
    }[state.kind]


def glyph_of_level(state: LevelState) -> str:
    """Return the short sign inside a pattern cell."""
    return {
        LevelKind.LEVEL: "",
        LevelKind.UNKNOWN: "?",
        LevelKind.NOT_APPLICABLE: QCoreApplication.translate("levels", "n/a"),
        LevelKind.OUT_OF_SCOPE: QCoreApplication.translate("levels", "out"),
        LevelKind.DECLINED: QCoreApplication.translate("levels", "ref"),
    }[state.kind]


def scale_arguments(cell: CellResult) -> dict[str, Any]:
    """Return what ``LevelScale`` needs to draw a cell."""
    title, caption = cell_title(cell), cell_caption(cell)
    spoken = _spoken(title, caption, cell.claimed)
    return {"spoken": spoken, "caption": caption, **_drawn(cell.claimed, cell.supported, cell.self_reported)}


def _spoken(title: str, caption: str, claimed: LevelState) -> str:
    template = QCoreApplication.translate("levels", "{title}: {caption}")
    if claimed.numeric:
        template = QCoreApplication.translate("levels", "{title}: {caption}, of 4")
    return template.format(title=title, caption=caption)


def _drawn(claimed: LevelState, supported: LevelState, self_reported: bool) -> dict[str, Any]:
    return {
        "claimed": claimed.level,
        "supported": supported.level if claimed.numeric and not self_reported else None,
        "mark": mark_of_level(claimed),
        "glyph": glyph_of_level(claimed),
    }


def scale_of(cell: CellResult, standard: str = "") -> LevelScale:
    """Return the drawn scale of a cell, claimed and supported together; ``standard`` stands before its title where several are shown."""
    scale = LevelScale(_titled(cell_title(cell), standard), **scale_arguments(cell))
    titles = (*_titles(), *(f"{title}*" for title in _titles()))
    scale.stand_below(*(_titled(title, standard) for title in titles))
    return scale


def _titled(title: str, standard: str) -> str:
    return f"{standard} {title}" if standard else title


def _titles() -> tuple[str, str]:
    return QCoreApplication.translate("levels", "Legal base"), QCoreApplication.translate("levels", "Practice")


def row_name(questionnaire: Questionnaire, cell: CellResult, row: str) -> str:
    """Return the name of a line of a cell: of its row list, or the sub-item of the standard."""
    key = f"row-list.{questionnaire.cell(cell.code).row_list}.{row}"
    return questionnaire.text(key) if questionnaire.has_text(key) else questionnaire.text(f"sub-item.{row}")


def row_scale(questionnaire: Questionnaire, cell: CellResult, row: RowResult) -> LevelScale:
    """Return the drawn scale of one line of a cell; its name stands beside it."""
    name, caption = row_name(questionnaire, cell, row.row), _caption(row.claimed, row.supported, cell.self_reported)
    if not row.counts and row.claimed.numeric:
        caption = QCoreApplication.translate("levels", "{caption} · information only").format(caption=caption)
    return LevelScale("", _spoken(name, caption, row.claimed), caption, **_drawn(row.claimed, row.supported, cell.self_reported))


def ladder_text(questionnaire: Questionnaire, cell: CellResult, level: int) -> str:
    """Return what a level means: in the cell's own words where the set has them, else in those of its ladder."""
    own = f"cell.{cell.code}.{level}"
    ladder = "law" if cell.dimension is Dimension.LAW else "practice"
    return questionnaire.text(own) if questionnaire.has_text(own) else questionnaire.text(f"ladder.{ladder}.{level}")


def held_text(questionnaire: Questionnaire, cell: CellResult) -> str:
    """Return one sentence that says why the level stands where it is."""
    sentences = []
    if cell.claimed.numeric:
        sentences.append(_held_sentence(questionnaire, cell, cell.held_claimed, cell.claimed))
    if not cell.self_reported and cell.supported != cell.claimed and cell.supported.numeric:
        sentences.append(_held_sentence(questionnaire, cell, cell.held_supported, cell.supported))
    if cell.claimed.kind is LevelKind.UNKNOWN:
        codes = ", ".join(dict.fromkeys(place.question for place in cell.unknown))
        text = QCoreApplication.translate("levels", "Unknown, which is not zero. Open: {codes}.")
        sentences.append(text.format(codes=codes or "-"))
    return " ".join(sentence for sentence in sentences if sentence)


def _held_sentence(questionnaire: Questionnaire, cell: CellResult, held: Held | None, state: LevelState) -> str:
    if held is None or held.by is HeldBy.TOP:
        return ""
    codes = isolate(", ".join(held.questions))
    row = ""
    if held.row:
        row = QCoreApplication.translate("levels", " (row: {name})").format(name=row_name(questionnaire, cell, held.row))
    templates = {
        HeldBy.CRITERION: QCoreApplication.translate("levels", "Held at {level}{row} by the answers to {codes}."),
        HeldBy.UNKNOWN: QCoreApplication.translate("levels", "At {level}{row}; the next level depends on {codes}, not known yet."),
        HeldBy.ADJUSTED: QCoreApplication.translate("levels", "Set to {level}{row} by an expert, with a reason."),
        HeldBy.CEILING: QCoreApplication.translate("levels", "Supported at {level}{row}: the next level needs evidence {needs}{proof}."),
        HeldBy.AGAINST: QCoreApplication.translate("levels", "Supported at {level}{row}: {evidence} speaks against a higher level."),
        HeldBy.NOT_CONFIRMED: QCoreApplication.translate("levels", "Claimed by the administration; not confirmed by the team yet."),
    }
    proof = QCoreApplication.translate("levels", " and proof of publication and review") if held.needs_proof else ""
    needs = f"E{int(held.needs)}" if held.needs is not None else ""
    return templates[held.by].format(
        level=state.level, row=row, codes=codes, needs=needs, proof=proof, evidence=", ".join(held.evidence)
    )
