"""The profile of levels: section by section, a sentence that reads it first, then law beside practice. Nothing is added up."""

from dataclasses import replace

from diagnostic.model.level import CellResult, LevelKind
from diagnostic.model.profile import SectionSummary
from diagnostic.model.questionnaire import Dimension, Standard
from diagnostic.report.content import Block, Column, Facts, Heading, LevelMark, Paragraph, Part, Profile, ProfileRow, Style, Table
from diagnostic.report.flag_words import flag_line
from diagnostic.report.level_words import cell_name, level_mark, row_level, row_title
from diagnostic.report.material import Material

_LEGEND = ("level", "both", "claimed", "not-supported", LevelKind.UNKNOWN, LevelKind.DECLINED, LevelKind.NOT_APPLICABLE, LevelKind.OUT_OF_SCOPE)


def profile_part(material: Material) -> Part:
    """Return the part with the profile of levels."""
    words = material.words
    lead = words.say("profile.lead-self") if material.self_assessment else words.say("profile.lead")
    blocks: list[Block] = [Paragraph(lead, Style.LEAD)]
    for summary in material.assessment.sections:
        blocks += _section(material, summary)
    return Part("profile", words.say("part.profile"), tuple(blocks), opens_page=True)


def row_vectors(material: Material, standard: str) -> list[Block]:
    """Return the levels row by row of a standard whose cells have rows; nothing for any other."""
    cells = [cell for cell in material.assessment.cells if cell.standard == standard and len(cell.rows) > 1]
    if not cells:
        return []
    words = material.words
    rows: dict[str, list[str]] = {}
    for cell in cells:
        for row in cell.rows:
            rows.setdefault(row.row, [row_title(material, cell, row.row)])
    for cell in cells:
        by_row = {row.row: row for row in cell.rows}
        for code, line in rows.items():
            line.append(row_level(material, cell, by_row[code]) if code in by_row else "")
    titles = [words.say("dimension.law") if cell.dimension is Dimension.LAW else words.say("dimension.practice") for cell in cells]
    columns = (Column(words.say("profile.row"), 5), *(Column(title, 4) for title in titles))
    name = words.say("profile.rows-of", standard=standard)
    return [Paragraph(name, Style.STRONG), Table(columns, tuple(tuple(line) for line in rows.values()))]


def _section(material: Material, summary: SectionSummary) -> list[Block]:
    words = material.words
    title = material.text(f"section.{summary.section}.title")
    heading = Heading(words.say("profile.incomplete", title=title) if summary.incomplete else title, 2, summary.section)
    standards = [one for one in material.questionnaire.standards if one.section == summary.section and _cells(material, one)]
    outside = [one.code for one in standards if not any(cell.in_scope for cell in _cells(material, one))]
    inside = [one for one in standards if one.code not in outside]
    out = [Paragraph(words.say("profile.outside", standards=words.listed(outside)))] if outside else []
    if not inside:
        return [heading, Paragraph(words.say("profile.nothing-in-scope"))]
    rows = tuple(_row(material, standard) for standard in inside)
    chart = Profile(
        sentence=_sentence(material, summary),
        standard_title=words.say("profile.standard"),
        law_title=words.say("dimension.law"),
        practice_title=words.say("dimension.practice"),
        rows=rows,
        legend=_legend(material, inside),
    )
    vectors = [block for standard in inside for block in row_vectors(material, standard.code)]
    return [heading, chart, Facts(_figures(material, summary)), *out, *vectors]


def _cells(material: Material, standard: Standard) -> list[CellResult]:
    return [cell for cell in material.assessment.cells if cell.standard == standard.code]


def _row(material: Material, standard: Standard) -> ProfileRow:
    cells = _cells(material, standard)
    law = next((level_mark(material, cell) for cell in cells if cell.dimension is Dimension.LAW), None)
    practice = next((level_mark(material, cell) for cell in cells if cell.dimension is not Dimension.LAW), None)
    return ProfileRow(standard.code, material.text(f"standard.{standard.code}.short"), law, practice)


def _sentence(material: Material, summary: SectionSummary) -> str:
    """Read the chart: how many cells have a level, how many stand at each, which are the lowest, what has none."""
    words = material.words
    known, due = summary.coverage
    if not known:
        return words.say_count("profile.none-known", due)
    counts = words.listed(
        words.say_count("profile.at-level", count, level=str(level)) for level, count in enumerate(summary.at_level) if count
    )
    parts = [words.say_count("profile.known", due, known=str(known), counts=counts)]
    lowest = [_at(material, code) for code in (summary.named if len(summary.named) <= 6 else summary.lowest)]
    if len(lowest) > 6:
        parts.append(words.say_count("profile.lowest-many", len(lowest), level=str(_level(material, summary.lowest[0]))))
    else:
        parts.append(words.say_count("profile.lowest", len(lowest), cells=words.lines_of(lowest)))
    for key, count in (("unknown", summary.unknown), ("declined", summary.declined), ("not-applicable", summary.not_applicable)):
        if count:
            parts.append(_without(material, key, count))
    return " ".join(parts)


def _without(material: Material, kind: str, count: int) -> str:
    words = material.words
    if kind == "unknown":
        return words.say_count("profile.unknown", count)
    return words.say_count("profile.declined", count) if kind == "declined" else words.say_count("profile.not-applicable", count)


def _at(material: Material, code: str) -> str:
    return material.words.say("profile.cell-at", cell=cell_name(material, code), level=str(_level(material, code)))


def _level(material: Material, code: str) -> int | None:
    return material.assessment.cell(code).printed.level


def _figures(material: Material, summary: SectionSummary) -> tuple[tuple[str, str], ...]:
    words = material.words
    coverage = words.say_count("profile.of-cells", summary.coverage[1], part=str(summary.coverage[0]))
    if summary.incomplete:
        coverage = words.say("profile.coverage-low", coverage=coverage)
    share = words.say_count("profile.of-levels", summary.evidence_share[1], part=str(summary.evidence_share[0]))
    flags = [flag_line(material, flag) for flag in material.assessment.flags if flag.section == summary.section]
    rows = [(words.say("profile.coverage"), coverage)]
    if not material.self_assessment and summary.evidence_share[1]:
        rows.append((words.say("profile.evidence-share"), share))
    if summary.at_level != summary.at_level_claimed and not material.self_assessment:
        counts = enumerate(summary.at_level_claimed)
        claimed = words.listed(words.say_count("profile.at-level", count, level=str(level)) for level, count in counts if count)
        rows.append((words.say("profile.claimed-counts"), claimed))
    rows.append((words.say("profile.flags"), "\n".join(flags) or words.say("flags.none")))
    return tuple(rows)


def _legend(material: Material, standards: list[Standard]) -> tuple[tuple[LevelMark, str], ...]:
    """One line for each kind of mark that occurs in the chart."""
    words, found = material.words, dict[str, LevelMark]()
    marks = [level_mark(material, cell) for standard in standards for cell in _cells(material, standard)]
    for mark in marks:
        found.setdefault(_kind(mark), replace(mark, own_definition=False))
    legend = [(found[key], words.say_of("legend", key)) for key in _LEGEND if key in found]
    starred = next((mark for mark in marks if mark.own_definition), None)
    return (*legend, (starred, words.say("legend.own-definition"))) if starred is not None else tuple(legend)


def _kind(mark: LevelMark) -> str:
    if mark.kind is not LevelKind.LEVEL:
        return str(mark.kind)
    if mark.self_reported:
        return "claimed"
    if mark.supported is None:
        return "not-supported"
    return "level" if mark.supported == mark.claimed else "both"
