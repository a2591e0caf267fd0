"""Answers that no longer stand beside their questions: a column that was sorted or shifted without the others.

Nobody can see from one cell that it was moved. Two signs over a whole sheet tell: the texts are those that were exported, in another order;
or several answers fit another question and not their own. Where every moved answer happens to fit, nothing tells, and ``docs/habits.md`` says so.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable

from diagnostic.model.answer_label import folded
from diagnostic.model.figure import western
from diagnostic.model.subject import Kind
from diagnostic.model.triage.labels import Labels
from diagnostic.model.triage.line import Line
from diagnostic.model.triage.place import PlaceSaid
from diagnostic.model.triage.source import Source, spaced
from diagnostic.model.workbook import Column

LEAST_REORDERED, LEAST_TEXTS = 5, 3
"""So many cells in another order, with so many different texts, are no chance."""
ASTRAY = ((3, 4), (12, 10))
"""So many answers that fit another question alone, and one in so many of all that were changed. A column that was sorted in a sheet of many
*yes* and *no* leaves fewer than one in four astray, and dozens of them: nobody mistypes a dozen labels of other questions."""
LEAST_ASTRAY = min(least for least, _ in ASTRAY)

_DOES_NOT_FIT = frozenset({"answer.no-such-option", "answer.not-a-number", "answer.no-currency", "answer.not-a-date"})


def columns_moved(source: Source, lines: Iterable[Line], said: Iterable[PlaceSaid]) -> frozenset[tuple[str, str]]:
    """Return the sheets and columns whose cells do not stand beside their rows any more."""
    return frozenset((sheet, str(Column.ANSWER)) for sheet in _reordered(source, lines) | _astray(source.labels, said))


def _reordered(source: Source, lines: Iterable[Line]) -> set[str]:
    """Return the sheets on which the exported answers stand in another order."""
    before: defaultdict[str, list[str]] = defaultdict(list)
    after: defaultdict[str, list[str]] = defaultdict(list)
    for line in lines:
        found = line.cells.get(Column.ANSWER)
        exported = source.exported(line.key, Column.ANSWER).text
        if found is not None and exported and line.spot.kind == Kind.QUESTION:
            before[found.row.sheet].append(spaced(exported))
            after[found.row.sheet].append(spaced(found.cell.text))
    moved = set()
    for sheet, texts in before.items():
        changed = [old for old, new in zip(texts, after[sheet], strict=True) if old != new]
        if len(changed) >= LEAST_REORDERED and len(set(changed)) >= LEAST_TEXTS and Counter(texts) == Counter(after[sheet]):
            moved.add(sheet)
    return moved


def _astray(labels: Labels, said: Iterable[PlaceSaid]) -> set[str]:
    """Return the sheets on which several answers fit another question and not their own."""
    changed: Counter[str] = Counter()
    unfit: defaultdict[str, list[str]] = defaultdict(list)
    for place in said:
        for found in place.telling:
            changed[found.row.sheet] += found.column == Column.ANSWER
        for cell in place.cells:
            if cell.problem is not None and cell.column == Column.ANSWER:
                changed[cell.sheet] += 1
                if cell.problem.code in _DOES_NOT_FIT:
                    unfit[cell.sheet].append(cell.found)
    suspects = {sheet: texts for sheet, texts in unfit.items() if len(texts) >= LEAST_ASTRAY}
    if not suspects:
        return set()
    known = labels.all_folded()
    moved = set()
    for sheet, texts in suspects.items():
        astray = sum(folded(text) in known or western(text).replace(".", "").isdecimal() for text in texts)
        if any(astray >= least and astray * of >= changed[sheet] for least, of in ASTRAY):
            moved.add(sheet)
    return moved
