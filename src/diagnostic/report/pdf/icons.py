"""The icons of the report, read from the drawings that the window uses too (Lucide, 24 units a side, strokes only)."""

import math
import re
from functools import cache
from pathlib import Path

from diagnostic.model.questionnaire import Basis

BASIS_ICONS = {
    Basis.TRIPS_MIN: "scale",
    Basis.TRIPS_OPT: "split",
    Basis.BEYOND: "circle-dashed",
    Basis.LEGAL_CERTAINTY: "gavel",
}
CHECK = "check"
SIDE = 24.0

_PATH = re.compile(r'<path\s+d="([^"]+)"')
_STEP = re.compile(r"([MmLlHhVvCcAaZz])([^MmLlHhVvCcAaZz]*)")
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "A": 7, "Z": 0}
_HALF = math.pi / 2
Point = tuple[float, float]


@cache
def icon_path(folder: Path, name: str) -> str:
    """Return the strokes of an icon as PDF path operators, the origin at its upper left, y downwards."""
    drawing = (folder / f"{name}.svg").read_text(encoding="utf-8")
    return " ".join(_operators(path) for path in _PATH.findall(drawing))


def _operators(path: str) -> str:
    made: list[str] = []
    here = began = (0.0, 0.0)
    for command, written in _STEP.findall(path):
        kind, numbers = command.upper(), _numbers(command, written)
        size = _TAKES[kind]
        groups = [numbers[at : at + size] for at in range(0, len(numbers), size)] if size else [[]]
        for number, group in enumerate(groups):
            base = here if command.islower() else (0.0, 0.0)
            if kind == "Z":
                made.append("h")
                here = began
                continue
            if kind == "A":
                to = (base[0] + group[5], base[1] + group[6])
                made += _arc(here, to, group[0], bool(group[3]), bool(group[4]))
            elif kind == "C":
                points = [(base[0] + group[at], base[1] + group[at + 1]) for at in (0, 2, 4)]
                made.append(" ".join(_at(point) for point in points) + " c")
                to = points[-1]
            else:
                to = _end(kind, group, base, here)
                made.append(f"{_at(to)} {'m' if kind == 'M' and number == 0 else 'l'}")
                began = to if kind == "M" and number == 0 else began
            here = to
    return " ".join(made)


def _end(kind: str, group: list[float], base: Point, here: Point) -> Point:
    if kind == "H":
        return base[0] + group[0], here[1]
    if kind == "V":
        return here[0], base[1] + group[0]
    return base[0] + group[0], base[1] + group[1]


def _numbers(command: str, written: str) -> list[float]:
    """Read the numbers of a step; the two flags of an arc may stand without a space before what follows."""
    if command in "Aa":
        written = re.sub(r"((?:^|\s)[\d.]+[\s,]+[\d.]+[\s,]+[\d.-]+[\s,]+)([01])[\s,]*([01])", r"\1 \2 \3 ", written)
    return [float(each) for each in _NUMBER.findall(written)]


def _at(point: Point) -> str:
    return f"{point[0]:.3f} {point[1]:.3f}"


def _arc(here: Point, to: Point, radius: float, large: bool, sweep: bool) -> list[str]:
    """Turn an arc of a circle into curves of at most a quarter each (SVG 1.1, appendix F.6.5, for equal radii)."""
    half_x, half_y = (here[0] - to[0]) / 2, (here[1] - to[1]) / 2
    reach = math.hypot(half_x, half_y)
    radius = max(radius, reach)
    off = math.sqrt(max(radius**2 - reach**2, 0.0)) / reach * (-1 if large == sweep else 1)
    centre = ((here[0] + to[0]) / 2 + off * half_y, (here[1] + to[1]) / 2 - off * half_x)
    first = math.atan2(here[1] - centre[1], here[0] - centre[0])
    turn = math.atan2(to[1] - centre[1], to[0] - centre[0]) - first
    turn += 2 * math.pi * ((turn < 0) if sweep else -(turn > 0))
    pieces = max(1, math.ceil(abs(turn) / _HALF - 1e-9))
    step = turn / pieces
    handle = 4 / 3 * math.tan(step / 4) * radius
    made: list[str] = []
    for piece in range(pieces):
        one, two = first + piece * step, first + (piece + 1) * step
        ends = [(centre[0] + radius * math.cos(each), centre[1] + radius * math.sin(each)) for each in (one, two)]
        handles = (
            (ends[0][0] - handle * math.sin(one), ends[0][1] + handle * math.cos(one)),
            (ends[1][0] + handle * math.sin(two), ends[1][1] - handle * math.cos(two)),
        )
        made.append(f"{_at(handles[0])} {_at(handles[1])} {_at(ends[1])} c")
    return made
