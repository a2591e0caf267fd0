"""Which number formats make a number a date, a time or a percentage: a spreadsheet keeps all of them as plain numbers.

Source: ECMA-376 Part 1, 18.8.30 (built-in formats) and 18.8.31 (format codes).
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from diagnostic.exchange.foreign.limits import Limits
from diagnostic.exchange.foreign.package import Package, too_large_problem
from diagnostic.exchange.foreign.xml_part import main_names, parse_part
from diagnostic.model.problem import RefusedError


class Shown(StrEnum):
    """How a number is shown, as far as it changes what the number says."""

    PLAIN = "plain"
    DATE = "date"
    TIME = "time"
    PERCENT = "percent"


_BUILT_IN: Final[Mapping[int, Shown]] = {
    9: Shown.PERCENT, 10: Shown.PERCENT,
    **dict.fromkeys((*range(14, 18), 22, *range(27, 37), *range(50, 59)), Shown.DATE),
    **dict.fromkeys((*range(18, 22), *range(45, 48)), Shown.TIME),
}  # fmt: skip
# What stands for itself in a format code: quoted, escaped, as wide as a sign, filled with a sign, or in brackets (elapsed time aside).
_LITERAL: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]', re.IGNORECASE | re.DOTALL)
_NAMES = main_names("numFmt", "cellXfs", "xf")


def shown_by(code: str) -> Shown:
    """Return what a format code makes of a number."""
    letters = set(_LITERAL.sub("", code).split(";")[0].lower())
    if "general" in code.lower():
        return Shown.PLAIN
    if letters & {"d", "y"}:
        return Shown.DATE
    if letters & {"h", "s"}:
        return Shown.TIME
    if "m" in letters:
        return Shown.DATE
    return Shown.PERCENT if "%" in letters else Shown.PLAIN


def read_formats(package: Package, part: str, limits: Limits) -> tuple[Shown, ...]:
    """Return, by the number of a cell's style, how its number is shown; () for a workbook that names no part with styles."""
    if not part:
        return ()
    codes: dict[int, Shown] = {}
    wanted: list[int] = []
    inside = False

    def start(element: str, attributes: Mapping[str, str]) -> None:
        nonlocal inside
        name = _NAMES.get(element)
        if name == "numFmt":
            codes[_number(attributes.get("numFmtId"))] = shown_by(attributes.get("formatCode", "")[:1000])
        elif name == "cellXfs":
            inside = True
        elif name == "xf" and inside:
            wanted.append(_number(attributes.get("numFmtId")))
        if len(wanted) + len(codes) > limits.cells:
            raise RefusedError((too_large_problem(),))

    def end(element: str) -> None:
        nonlocal inside
        if _NAMES.get(element) == "cellXfs":
            inside = False

    parse_part(part, package.chunks(part), start, end)
    return tuple(codes.get(number) or _BUILT_IN.get(number, Shown.PLAIN) for number in wanted)


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 10 else 0
