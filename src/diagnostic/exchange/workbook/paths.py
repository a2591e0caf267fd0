"""The paths through the questions as a sheet computes them: what ``model.judging`` decides, translated into cells.

Each row is one step: a value that is looked up, or a condition with three bits, *may be met*, *may be not met*, *may be beside the point*,
exactly those of ``judging``. A step refers to earlier steps only, so no formula grows long, and every step knows what it comes to at the
time of export. Looking up goes by key, so that sorting a sheet changes nothing.
"""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from diagnostic.exchange.workbook.formulas import bit, is_one_of, text
from diagnostic.exchange.workbook.plan import Cell, Look

MARK = "diagnostic:paths"
SHEET = "_paths"
UNKNOWN_VALUES = ("", "dont-know", "declined", "not-asked", "withdraw")
NOT_APPLICABLE = "not-applicable"


class Bits(NamedTuple):
    """What a condition may come to."""

    met: bool
    not_met: bool
    beside: bool


MET, NOT_MET, BESIDE, OPEN = Bits(True, False, False), Bits(False, True, False), Bits(False, False, True), Bits(True, True, True)


class Step(NamedTuple):
    """A condition that has a row of its own: the number of the row, and what it comes to now."""

    row: int
    bits: Bits

    @property
    def met(self) -> str:
        """The cell that says whether it may be met."""
        return f"$C${self.row}"

    @property
    def not_met(self) -> str:
        """The cell that says whether it may be not met."""
        return f"$D${self.row}"

    @property
    def beside(self) -> str:
        """The cell that says whether it may be beside the point."""
        return f"$E${self.row}"


class Value(NamedTuple):
    """A value that has a row of its own: the number of the row, and the value now."""

    row: int
    now: str

    @property
    def cell(self) -> str:
        """The cell it stands in."""
        return f"$B${self.row}"


class Steps:
    """The rows of the sheet of paths, in the order in which they were asked for; what was asked for before is not written twice."""

    def __init__(self) -> None:
        self.rows: list[tuple[Cell, ...]] = [(Cell(MARK, Look.HIDDEN),)]
        self._values: dict[tuple[str, ...], Value] = {}
        self._steps: dict[tuple[object, ...], Step] = {}

    def value(self, name: str, formula: str, now: str) -> Value:
        """Return a value that a formula computes; without a formula it stays what it is now."""
        key = (formula, now)
        if key not in self._values:
            cell = Cell(now, Look.HIDDEN, formula) if formula else Cell(now, Look.HIDDEN)
            self._values[key] = Value(self._add(name, cell), now)
        return self._values[key]

    def fixed(self, name: str, bits: Bits) -> Step:
        """Return a condition that nothing in the workbook changes."""
        return self._step(("fixed", bits), name, Cell("", Look.HIDDEN), ("", "", ""), bits)

    def answer(self, value: Value, test: str, holds: Callable[[str], bool]) -> Step:
        """Return the judgement of one answer: ``test`` is the condition as a formula over ``{0}``, the cell of the value."""
        cell = value.cell
        unknown = is_one_of(cell, UNKNOWN_VALUES)
        judged = f'IF({unknown},"?",IF({cell}={text(NOT_APPLICABLE)},"-",IF({test.replace("{0}", cell)},"y","n")))'
        sign, bits = _judged(value.now, holds)
        own = "$B${row}"
        formulas = tuple(bit(f'OR({own}="?",{own}="{letter}")') for letter in "yn-")
        return self._step(("answer", value.row, test), f"test of {value.row}", Cell(sign, Look.HIDDEN, judged), formulas, bits)

    def all_of(self, parts: Sequence[Step]) -> Step:
        """Return the condition that holds when every part that is not beside the point holds."""
        if len(parts) == 1:
            return parts[0]
        if not parts:
            return self.fixed("nothing to look at", BESIDE)
        bits = _all([part.bits for part in parts])
        every = ",".join(f"{part.met}+{part.beside}>0" for part in parts)
        formulas = (
            bit(f"AND({every},MAX({_cells(part.met for part in parts)})=1)"),
            f"MAX({_cells(part.not_met for part in parts)})",
            f"MIN({_cells(part.beside for part in parts)})",
        )
        return self._step(("all", *(part.row for part in parts)), "all of", Cell("", Look.HIDDEN), formulas, bits)

    def any_of(self, parts: Sequence[Step]) -> Step:
        """Return the condition that holds when one part holds."""
        if len(parts) == 1:
            return parts[0]
        if not parts:
            return self.fixed("nothing to look at", BESIDE)
        met, not_met, beside = _all([_swapped(part.bits) for part in parts])
        every = ",".join(f"{part.not_met}+{part.beside}>0" for part in parts)
        formulas = (
            f"MAX({_cells(part.met for part in parts)})",
            bit(f"AND({every},MAX({_cells(part.not_met for part in parts)})=1)"),
            f"MIN({_cells(part.beside for part in parts)})",
        )
        return self._step(("any", *(part.row for part in parts)), "one of", Cell("", Look.HIDDEN), formulas, Bits(not_met, met, beside))

    def negated(self, part: Step) -> Step:
        """Return the condition that holds when the part does not."""
        return self._step(
            ("not", part.row), f"not {part.row}", Cell("", Look.HIDDEN), (part.not_met, part.met, part.beside), _swapped(part.bits)
        )

    def within(self, inner: Step, asked: Step) -> Step:
        """Return a condition on something that may not be asked: beside the point when it is not."""
        if asked.bits == MET and self.is_fixed(asked):
            return inner
        formulas = (
            f"IF({asked.met}=0,0,{inner.met})", f"IF({asked.met}=0,0,{inner.not_met})",
            f"IF({asked.met}=0,1,MAX({inner.beside},{asked.not_met}))",
        )  # fmt: skip
        bits = Bits(inner.bits.met, inner.bits.not_met, inner.bits.beside or asked.bits.not_met) if asked.bits.met else BESIDE
        return self._step(("within", inner.row, asked.row), "where asked", Cell("", Look.HIDDEN), formulas, bits)

    def gate(self, condition: Step, beside_opens: bool) -> Step:
        """Return whether something is asked under a condition; one that is beside the point closes, but for what is always asked."""
        if not condition.bits.beside and self.is_fixed(condition):
            return condition
        met, not_met, beside = condition.bits
        if beside_opens:
            formulas = (f"MAX({condition.met},{condition.beside})", condition.not_met, "0")
            bits = Bits(met or beside, not_met, False)
        else:
            formulas = (condition.met, f"MAX({condition.not_met},{condition.beside})", "0")
            bits = Bits(met, not_met or beside, False)
        return self._step(("gate", condition.row, beside_opens), "asked", Cell("", Look.HIDDEN), formulas, bits)

    def unless(self, value: Value, absent: str, asked: Step) -> Step:
        """Return whether a row is asked: never where ``value`` is ``absent``."""
        gone = value.now == absent
        test = f"{value.cell}={text(absent)}"
        formulas = (f"IF({test},0,{asked.met})", f"IF({test},1,{asked.not_met})", "0")
        bits = NOT_MET if gone else asked.bits
        return self._step(("unless", value.row, absent, asked.row), "where there is one", Cell("", Look.HIDDEN), formulas, bits)

    def count(
        self, parts: Sequence[Step], least: Decimal | None, most: Decimal | None
    ) -> Step:
        """Return whether at least ``least`` and at most ``most`` of the parts are met."""
        certain = "+".join(f"IF({part.met}*(1-{part.not_met})*(1-{part.beside})=1,1,0)" for part in parts)
        possible = "+".join(part.met for part in parts)
        beside = f"MIN({_cells(part.beside for part in parts)})"
        only = f"IF(MAX({_cells(p.met for p in parts)},{_cells(p.not_met for p in parts)})=0,1,0)"
        low, high = f"({certain})", f"({possible})"
        ends_met = [f"{high}>={least}"] * (least is not None) + [f"{low}<={most}"] * (most is not None)
        ends_not = [f"{low}<{least}"] * (least is not None) + [f"{high}>{most}"] * (most is not None)
        formulas = (
            bit(f"AND({only}=0,{','.join(ends_met)})"), bit(f"AND({only}=0,OR({','.join(ends_not)}))"), beside,
        )  # fmt: skip
        return self._step(
            ("count", least, most, *(part.row for part in parts)), "count", Cell("", Look.HIDDEN), formulas, _counted(parts, least, most)
        )

    def custom(self, key: tuple[object, ...], name: str, formulas: Sequence[str], bits: Bits) -> Step:
        """Return a condition whose three bits are computed by formulas of its own; ``key`` tells it from every other."""
        return self._step(key, name, Cell("", Look.HIDDEN), formulas, bits)

    def is_fixed(self, step: Step) -> bool:
        """Tell whether nothing in the workbook changes a condition."""
        return self._steps.get(("fixed", step.bits)) == step

    def _step(self, key: tuple[object, ...], name: str, value: Cell, formulas: Sequence[str], bits: Bits) -> Step:
        if key not in self._steps:
            row = len(self.rows) + 1
            cells = [
                Cell(str(int(now)), Look.HIDDEN, formula.replace("{row}", str(row)), number=True)
                for formula, now in zip(formulas, bits, strict=True)
            ]
            self._steps[key] = Step(self._add(name, value, *cells), bits)
        return self._steps[key]

    def _add(self, name: str, *cells: Cell) -> int:
        self.rows.append((Cell(name, Look.HIDDEN), *cells))
        return len(self.rows)


def _cells(cells: Iterable[str]) -> str:
    return ",".join(cells)


def _judged(value: str, holds: Callable[[str], bool]) -> tuple[str, Bits]:
    if value in UNKNOWN_VALUES:
        return "?", OPEN
    if value == NOT_APPLICABLE:
        return "-", BESIDE
    return ("y", MET) if holds(value) else ("n", NOT_MET)


def _all(parts: Sequence[Bits]) -> Bits:
    met = all(part.met or part.beside for part in parts) and any(part.met for part in parts)
    return Bits(met, any(part.not_met for part in parts), all(part.beside for part in parts))


def _swapped(bits: Bits) -> Bits:
    return Bits(bits.not_met, bits.met, bits.beside)


def _counted(parts: Sequence[Step], least: Decimal | None, most: Decimal | None) -> Bits:
    if parts and all(part.bits == BESIDE for part in parts):
        return BESIDE
    certain = sum(part.bits == MET for part in parts)
    possible = sum(part.bits.met for part in parts)
    met = (least is None or possible >= least) and (most is None or certain <= most)
    not_met = (least is not None and certain < least) or (most is not None and possible > most)
    return Bits(met, not_met, bool(parts) and all(part.bits.beside for part in parts))
