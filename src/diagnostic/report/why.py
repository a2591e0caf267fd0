"""Why a level stands where it is: in sentences, with the answers, the row and the evidence that decide."""

from dataclasses import replace

from diagnostic.model.book import Place
from diagnostic.model.judging import Outcome
from diagnostic.model.level import HIGHEST, Behind, CellResult, Criterion, Held, HeldBy, LevelKind, LevelReason, RowResult
from diagnostic.model.questionnaire import Dimension
from diagnostic.report.answer_words import open_places
from diagnostic.report.content import Block, Bullets, Paragraph, Style
from diagnostic.report.criterion_words import criterion_words
from diagnostic.report.level_words import row_title, state_words
from diagnostic.report.material import Material

_ALIGNED = 3


def why_blocks(material: Material, cell: CellResult) -> list[Block]:
    """Return the reasons of a cell's level, the one that decides first."""
    if cell.claimed.kind is LevelKind.NOT_APPLICABLE:
        return _not_applicable(material, cell)
    blocks = _adjusted(material, cell)
    blocks += _as_answered(material, cell) if cell.proposed.numeric else _open(material, cell)
    if not cell.self_reported and cell.claimed.numeric:
        blocks += _supported(material, cell)
    return blocks


def evidence_told(cell: CellResult) -> frozenset[str]:
    """Return the ids that the reasons of a cell's level name."""
    if cell.self_reported or not cell.claimed.numeric or cell.claimed.kind is LevelKind.NOT_APPLICABLE:
        return frozenset()
    return frozenset(code for codes in _evidence(cell, _deciding_row(cell)) for code in codes)


def ladder_words(material: Material, cell: CellResult, level: int) -> str:
    """Return what a level means: in the cell's own words where the set has them, else in those of its ladder."""
    ladder = "law" if cell.dimension is Dimension.LAW else "practice"
    own = f"cell.{cell.code}.{level}"
    return material.text(own) if material.has_text(own) else material.text(f"ladder.{ladder}.{level}")


def _meaning(material: Material, cell: CellResult, level: int) -> str:
    """What the level means; the highest one says only what it adds, so the one below it stands before."""
    reached = ladder_words(material, cell, level)
    return f"{ladder_words(material, cell, level - 1)} {reached}" if level == HIGHEST else reached


def _decided(material: Material, cell: CellResult, level: int) -> bool:
    """Where the text asks for consideration, a reasoned decision is alignment either way, and nothing is missing to it."""
    return material.questionnaire.standard(cell.standard).modality == "should-consider" and level >= _ALIGNED


def _as_answered(material: Material, cell: CellResult) -> list[Block]:
    words = material.words
    level = cell.proposed.level or 0
    lowest = [row for row in cell.rows if row.counts and row.claimed == cell.proposed]
    meaning = words.say("why.as-answered", level=str(level), meaning=_meaning(material, cell, level))
    names = [row_title(material, cell, row.row) for row in lowest if row.row]
    if names and len(cell.rows) > 1:
        meaning = words.say_count("why.lowest-rows", len(names), sentence=meaning, rows=words.lines_of(names))
    blocks: list[Block] = [Paragraph(meaning)]
    if level < HIGHEST and not _decided(material, cell, level):
        missing = _missing(material, [reason for row in lowest for reason in row.why if reason.level == level + 1])
        if missing:
            blocks += [Paragraph(words.say("why.held", level=str(level + 1)), Style.SMALL), Bullets(missing)]
    if not cell.claimed.numeric:
        blocks.append(Paragraph(words.say("why.two-levels")))
    return blocks


def _open(material: Material, cell: CellResult) -> list[Block]:
    """An unknown or declined cell: what it waits for, by question."""
    words = material.words
    reason = "conflict" if cell.claimed.reason == "conflict" or (cell.conflict and not cell.proposed.numeric) else cell.proposed.kind
    blocks: list[Block] = [Paragraph(words.say_of("why-open", reason))]
    waiting = open_questions(material, cell.unknown)
    if waiting:
        blocks.append(Bullets(waiting))
    return blocks


def open_questions(material: Material, places: tuple[Place, ...]) -> tuple[str, ...]:
    """Return the questions that are open, with the places in them."""
    by_question: dict[str, list[Place]] = {}
    for place in places:
        by_question.setdefault(place.question, []).append(place)
    return tuple(open_places(material, code, found) for code, found in by_question.items())


def _adjusted(material: Material, cell: CellResult) -> list[Block]:
    adjusted, words = cell.adjusted, material.words
    if adjusted is None:
        return []
    proposed, level = state_words(material, cell.proposed), str(adjusted.level)
    reason = adjusted.reason if material.may_print((adjusted.entry,)) else ""
    if adjusted.moved == 0:
        blocks: list[Block] = [Paragraph(words.say("why.confirmed", level=level))]
    elif reason:
        blocks = [Paragraph(words.say("why.adjusted", level=level, proposed=proposed))]
    else:
        blocks = [Paragraph(words.say("why.adjusted-plain", level=level, proposed=proposed))]
    if reason:
        blocks.append(Paragraph(reason, Style.QUOTE))
    if adjusted.stale:
        blocks.append(Paragraph(words.say("why.stale"), Style.SMALL))
    return blocks


def _supported(material: Material, cell: CellResult) -> list[Block]:
    words = material.words
    decider = _deciding_row(cell)
    for_it, against = _evidence(cell, decider)
    strength = words.say_of("strength", (decider.strength if decider is not None else cell.strength).name)
    evidence = words.say("why.evidence", strength=strength, evidence=words.listed(sorted(for_it)))
    blocks: list[Block] = [Paragraph(evidence if for_it else words.say("why.no-evidence", strength=strength))]
    against_words = Paragraph(words.say("why.evidence-against", evidence=words.listed(sorted(against))))
    if cell.supported == cell.claimed:
        return [*blocks, against_words] if against else blocks
    held = cell.held_supported if cell.held_supported is not None else Held(HeldBy.CEILING)
    if decider is not None and decider.held_supported is not None and held.by is HeldBy.ADJUSTED:
        held = decider.held_supported
    if against and held.by is not HeldBy.AGAINST:
        blocks.append(against_words)
    sentence = _held(material, cell, held)
    if decider is not None and decider.row and len(cell.rows) > 1 and cell.supported.numeric:
        sentence = words.say("why.in-row", row=row_title(material, cell, decider.row), sentence=sentence)
    return [*blocks, Paragraph(sentence)]


def _held(material: Material, cell: CellResult, held: Held) -> str:
    words = material.words
    if not cell.supported.numeric or held.by is HeldBy.NOT_CONFIRMED:
        return words.say("why.not-confirmed")
    level = str(cell.supported.level)
    if held.by is HeldBy.AGAINST:
        return words.say("why.against", level=level, evidence=words.listed(sorted(held.evidence)))
    above = str((cell.supported.level or 0) + 1)
    if held.needs is None:
        return words.say("why.evidence-ends", level=level)
    needs = words.say_of("strength", held.needs.name)
    if held.needs_proof:
        return words.say("why.ceiling-proof", level=level, above=above, needs=needs)
    return words.say("why.ceiling", level=level, above=above, needs=needs)


def _evidence(cell: CellResult, decider: RowResult | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if decider is None:
        return cell.evidence, ()
    return decider.evidence, decider.evidence_against


def _deciding_row(cell: CellResult) -> RowResult | None:
    """The row whose level the cell has: the one that holds what an expert set, else the first at the level printed, else as answered."""
    counting = [row for row in cell.rows if row.counts]
    if cell.adjusted is not None and cell.held_supported is not None and cell.supported != cell.claimed:
        counting = [row for row in counting if row.row == cell.held_supported.row] or counting
    for state in (cell.supported, cell.proposed):
        for row in counting:
            if state.numeric and state in (row.supported, row.claimed):
                return row
    return next(iter(counting), None)


def _missing(material: Material, reasons: list[LevelReason]) -> tuple[str, ...]:
    """The tests of a level that are not met, those of several rows together; alternatives, of which one suffices, in turn."""
    words = material.words
    unmet: dict[Criterion, list[Behind]] = {}
    for criterion in (each for reason in reasons for each in reason.criteria if each.outcome is Outcome.NOT_MET):
        unmet.setdefault(replace(criterion, answers=()), []).extend(criterion.answers)
    lines: dict[str, None] = {}
    groups: dict[int, list[str]] = {}
    for criterion, answers in unmet.items():
        text = criterion_words(material, replace(criterion, answers=tuple(dict.fromkeys(answers))))
        if criterion.alternatives:
            groups.setdefault(criterion.alternatives, []).append(text)
        else:
            lines[text] = None
    for several in groups.values():
        first, *others = dict.fromkeys(several)
        lines[words.say("why.either", test=first) if others else first] = None
        lines.update((words.say("why.or", test=other), None) for other in others)
    return tuple(lines)


def _not_applicable(material: Material, cell: CellResult) -> list[Block]:
    reason = cell.claimed.reason or "answers"
    return [Paragraph(material.words.say_of("why-not-applicable", reason))]
