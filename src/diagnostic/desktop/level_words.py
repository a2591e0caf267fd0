"""Levels, flags and why they stand where they are, in words of the screen."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from diagnostic.desktop.look import LevelScale, Mark
from diagnostic.model.flag import FlagCode
from diagnostic.model.level import CellResult, Held, HeldBy, LevelKind, LevelState
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


def cell_title(cell: CellResult) -> str:
    """Return *Legal base* or *Practice*, with an asterisk where the definition is the mission's own."""
    law = cell.dimension is Dimension.LAW
    title = QCoreApplication.translate("levels", "Legal base") if law else QCoreApplication.translate("levels", "Practice")
    return f"{title}*" if cell.own_definition else title


def state_text(state: LevelState) -> str:
    """Return a cell's state in words."""
    return {
        LevelKind.LEVEL: str(state.level),
        LevelKind.UNKNOWN: QCoreApplication.translate("levels", "unknown, not zero"),
        LevelKind.NOT_APPLICABLE: QCoreApplication.translate("levels", "not applicable"),
        LevelKind.OUT_OF_SCOPE: QCoreApplication.translate("levels", "outside the agreed scope"),
        LevelKind.DECLINED: QCoreApplication.translate("levels", "the administration declined"),
    }[state.kind]


def cell_caption(cell: CellResult) -> str:
    """Return the words behind a scale: supported and claimed, or why there is no level."""
    if cell.self_reported:
        return QCoreApplication.translate("levels", "self-reported {claimed}").format(claimed=state_text(cell.claimed))
    if cell.claimed.numeric and cell.supported.numeric and cell.claimed != cell.supported:
        return QCoreApplication.translate("levels", "supported {supported} · claimed {claimed}").format(
            supported=cell.supported.level, claimed=cell.claimed.level
        )
    if cell.supported.numeric:
        return QCoreApplication.translate("levels", "supported {supported}").format(supported=cell.supported.level)
    if cell.claimed.numeric:
        return QCoreApplication.translate("levels", "claimed {claimed}, support {state}").format(
            claimed=cell.claimed.level, state=state_text(cell.supported)
        )
    return state_text(cell.claimed)


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
    return {
        "spoken": QCoreApplication.translate("levels", "{title}: {caption}, of 4").format(title=title, caption=caption),
        "caption": caption,
        "claimed": cell.claimed.level if cell.claimed.numeric else None,
        "supported": cell.supported.level if cell.supported.numeric and not cell.self_reported else None,
        "mark": mark_of_level(cell.claimed),
        "glyph": glyph_of_level(cell.claimed),
    }


def scale_of(cell: CellResult) -> LevelScale:
    """Return the drawn scale of a cell, claimed and supported together."""
    return LevelScale(cell_title(cell), **scale_arguments(cell))


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
    codes = ", ".join(held.questions)
    row = ""
    if held.row:
        row_list = questionnaire.cell(cell.code).row_list
        key = f"row-list.{row_list}.{held.row}"
        name = questionnaire.text(key) if questionnaire.has_text(key) else questionnaire.text(f"sub-item.{held.row}")
        row = QCoreApplication.translate("levels", " (row: {name})").format(name=name)
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
