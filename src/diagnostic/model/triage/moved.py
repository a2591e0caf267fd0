"""Answers that no longer stand beside their questions: a column that was sorted or shifted without the others.

Nobody can see from one cell that it was moved. Signs over a whole sheet tell: the texts are those that were exported, in another order; or
answers fit other questions and not their own, so many or such that no hand types them there. Where every moved answer happens to fit, nothing
tells, and ``docs/habits.md`` says so.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable

from diagnostic.model.answer_label import folded
from diagnostic.model.figure import western
from diagnostic.model.subject import Kind
from diagnostic.model.triage.cell import TriagedCell
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
LEAST_PARTICULAR = 2
"""So many different answers, each of them one that a single question has, beside another question: however few answers there are, that is
no slip. *Yes*, *no* and figures are answers to many questions and never tell by themselves."""
LEAST_MIXED = 3
"""So many answers of other questions, when an option stands where a figure is asked and a figure where an option is, or one of them is an answer
that a single question has."""
LEAST_ASTRAY = min(LEAST_PARTICULAR, LEAST_MIXED, *(least for least, _ in ASTRAY))

_NO_OPTION = "answer.no-such-option"
_DOES_NOT_FIT = frozenset({_NO_OPTION, "answer.not-a-number", "answer.no-currency", "answer.not-a-date"})


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
    unfit: defaultdict[str, list[TriagedCell]] = defaultdict(list)
    for place in said:
        for found in place.telling:
            changed[found.row.sheet] += found.column == Column.ANSWER
        for cell in place.cells:
            if cell.problem is not None and cell.column == Column.ANSWER:
                changed[cell.sheet] += 1
                if cell.problem.code in _DOES_NOT_FIT:
                    unfit[cell.sheet].append(cell)
    return {sheet for sheet, cells in unfit.items() if len(cells) >= LEAST_ASTRAY and _tells(labels, cells, changed[sheet])}


def _tells(labels: Labels, unfit: Iterable[TriagedCell], changed: int) -> bool:
    """Tell whether answers that do not fit are those of other questions, in such a way that they were moved there."""
    known = labels.all_folded()
    figures = [cell for cell in unfit if western(cell.found).replace(".", "").isdecimal()]
    words = [cell for cell in unfit if folded(cell.found) in known]
    particular = {folded(cell.found) for cell in words} & labels.of_one_question()
    crossed = any(cell.problem and cell.problem.code == _NO_OPTION for cell in figures) and any(
        cell.problem and cell.problem.code != _NO_OPTION for cell in words
    )
    astray = len(figures) + len(words)
    mixed = astray >= LEAST_MIXED and len({folded(cell.found) for cell in (*figures, *words)}) >= LEAST_MIXED and (crossed or particular)
    return len(particular) >= LEAST_PARTICULAR or bool(mixed) or any(astray >= least and astray * of >= changed for least, of in ASTRAY)
