"""Levels and states in words and as they are drawn."""

from diagnostic.model.level import CellResult, LevelState, RowResult
from diagnostic.model.questionnaire import Dimension
from diagnostic.report.content import LevelMark
from diagnostic.report.material import Material


def dimension_words(material: Material, cell: CellResult) -> str:
    """Return *Legal base* or *Practice*, with an asterisk where the definition is the mission's own."""
    law = cell.dimension is Dimension.LAW
    title = material.words.say("dimension.law") if law else material.words.say("dimension.practice")
    return f"{title}*" if cell.own_definition else title


def cell_name(material: Material, code: str) -> str:
    """Return the name of a cell, such as *I-2, legal base*."""
    cell = material.assessment.cell(code)
    return material.words.say("cell.name", standard=cell.standard, dimension=dimension_words(material, cell))


def state_words(material: Material, state: LevelState) -> str:
    """Return a level as its number, or the state that has none in words."""
    if state.level is not None:
        return str(state.level)
    return material.words.say_of("level-state", state.kind)


def level_words(material: Material, claimed: LevelState, supported: LevelState, self_reported: bool) -> str:
    """Return claimed and supported in words, both where they differ."""
    words = material.words
    if not claimed.numeric:
        return state_words(material, claimed)
    if self_reported:
        return words.say("level.self-reported", claimed=state_words(material, claimed))
    if not supported.numeric:
        return words.say("level.not-supported", claimed=state_words(material, claimed))
    if claimed == supported:
        return words.say("level.supported", supported=state_words(material, supported))
    return words.say("level.both", supported=state_words(material, supported), claimed=state_words(material, claimed))


def cell_words(material: Material, cell: CellResult) -> str:
    """Return the level of a cell in words."""
    return level_words(material, cell.claimed, cell.supported, cell.self_reported)


def level_mark(material: Material, cell: CellResult) -> LevelMark:
    """Return how a cell is drawn. A claim that nobody confirmed is drawn as claimed only."""
    claimed = cell.claimed
    return LevelMark(
        kind=claimed.kind,
        words=cell_words(material, cell),
        sign="" if claimed.numeric else material.words.say_of("sign", claimed.kind),
        supported=None if cell.self_reported or not claimed.numeric else cell.supported.level,
        claimed=claimed.level,
        self_reported=cell.self_reported,
        own_definition=cell.own_definition,
    )


def row_title(material: Material, cell: CellResult, row: str) -> str:
    """Return the name of a row of a cell."""
    listed = material.questionnaire.cell(cell.code).row_list
    name = material.text_or(f"sub-item.{row}", row)
    if listed and material.has_text(f"row-list.{listed}.{row}"):
        return material.text(f"row-list.{listed}.{row}")
    return material.words.say("row.sub-item", code=row, name=name) if name != row else row


def row_level(material: Material, cell: CellResult, row: RowResult) -> str:
    """Return the level of one row, and whether it counts."""
    level = level_words(material, row.claimed, row.supported, cell.self_reported)
    return level if row.counts or not row.claimed.numeric else material.words.say("row.information", level=level)
