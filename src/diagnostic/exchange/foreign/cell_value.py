"""What a cell says, from what the file says about it: numbers without the noise of binary fractions, dates as dates.

Source: ECMA-376 Part 1, 18.3.1.4 (cells), 18.18.11 (their types), 18.17.4 (dates).
"""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Context, Decimal, InvalidOperation
from typing import Final, NamedTuple

from diagnostic.exchange.foreign.cell_text import meant
from diagnostic.exchange.foreign.number_formats import Shown
from diagnostic.model.workbook import CellKind

_NUMBER: Final = re.compile(r"[+-]?(\d{1,400}(\.\d{0,400})?|\.\d{1,400})([eE][+-]?\d{1,4})?")
LONGEST_CONSTANT: Final = 20
"""Characters of a formula: a longer one is no plain true or false."""
_KEPT_DIGITS: Final = 15
"""Spreadsheets keep this many digits of a number and show no more."""
_KEPT: Final = Context(prec=_KEPT_DIGITS)
_EXACT: Final = Context(prec=900)
_LOST_FROM: Final = 10**_KEPT_DIGITS
_LARGEST: Final = 310
_ISO: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?Z?)?")
_DAY: Final = 86_400
_LAST_DAY: Final = 2_958_465


class Value(NamedTuple):
    """What a cell says. ``unsure`` marks a number so large that its last digits may be lost."""

    text: str
    kind: CellKind
    unsure: bool = False


NOTHING: Final = Value("", CellKind.EMPTY)


def computes(formula: str) -> bool:
    """Tell whether a cell with this formula was computed from others. LibreOffice saves a plain true or false as the formula ``TRUE()``."""
    return len(formula) > LONGEST_CONSTANT or formula.strip().upper() not in ("TRUE()", "FALSE()")


class Values:
    """Reads the values of one workbook: ``texts`` are its shared texts, ``formats`` its styles, ``from_1904`` its calendar."""

    def __init__(self, texts: Sequence[str], formats: Sequence[Shown], from_1904: bool) -> None:
        self.texts = texts
        self._formats = formats
        self._from_1904 = from_1904

    def read(self, kind: str, style: str, raw: str, inline: bool) -> Value | None:
        """Return what ``raw`` says in a cell of this type and style; None where that cannot be read.

        ``inline`` tells that the text stood in the cell as such (``is``), not as a value (``v``).
        """
        if inline and kind == "inlineStr":
            return Value(meant(raw), CellKind.TEXT)
        if raw == "" or (raw.isspace() and kind != "str"):
            return NOTHING
        if inline != (kind == "inlineStr"):
            return None
        match kind:
            case "n" | "":
                return self._number(style, raw.strip())
            case "s":
                at = raw.strip()
                known = at.isascii() and at.isdigit() and len(at) < 10 and int(at) < len(self.texts)
                return Value(self.texts[int(at)], CellKind.TEXT) if known else None
            case "str":
                return Value(meant(raw), CellKind.TEXT)
            case "b":
                word = {"1": "true", "true": "true", "0": "false", "false": "false"}.get(raw.strip())
                return Value(word, CellKind.BOOL) if word else None
            case "e":
                return Value(raw.strip(), CellKind.ERROR)
            case "d":
                found = _ISO.fullmatch(raw.strip())
                return Value(_moment(found[1], found[2] or ""), CellKind.DATE) if found else None
            case _:
                return None

    def _number(self, style: str, raw: str) -> Value | None:
        shown = self._shown(style)
        if shown is Shown.PLAIN and len(raw) <= _KEPT_DIGITS and raw.isascii() and raw.isdigit():
            return Value(raw.lstrip("0") or "0", CellKind.NUMBER)
        if not _NUMBER.fullmatch(raw):
            return None
        try:
            number = _EXACT.create_decimal(raw)
        except InvalidOperation:
            return None
        if number and abs(number.adjusted()) > _LARGEST:
            return None
        moment = None
        if shown is Shown.DATE or shown is Shown.TIME:
            moment = moment_of(number, shown, self._from_1904)
        if moment is not None:
            return Value(moment, CellKind.DATE)
        if shown is Shown.PERCENT:
            return Value(f"{plain(_EXACT.multiply(number, Decimal(100)))}%", CellKind.NUMBER)
        return Value(plain(number), CellKind.NUMBER, abs(number) >= _LOST_FROM)

    def _shown(self, style: str) -> Shown:
        if not style or not (style.isascii() and style.isdigit() and len(style) < 10):
            return Shown.PLAIN
        at = int(style)
        return self._formats[at] if at < len(self._formats) else Shown.PLAIN


def plain(number: Decimal) -> str:
    """Return a number as a spreadsheet shows it: whole numbers in full, fractions to fifteen digits, no exponent."""
    whole = number == number.to_integral_value(context=_EXACT)
    kept = number if whole else _KEPT.plus(number)
    if not kept:
        return "0"
    text = format(kept, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def moment_of(number: Decimal, shown: Shown, from_1904: bool) -> str | None:
    """Return the date, the time of day or the span of time that a number of days stands for; None where it stands for none."""
    if not 0 <= number <= _LAST_DAY:
        return None
    seconds = int((number * _DAY).to_integral_value())
    days, rest = divmod(seconds, _DAY)
    clock = f"{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"
    if shown is Shown.TIME:
        return clock if not days else f"{seconds // 3600}:{clock[3:]}"
    if from_1904:
        begin = datetime(1904, 1, 1)
    elif days == 0:
        return clock
    elif days == 60:
        return None  # 29 February 1900, a day that only spreadsheets know
    else:
        begin = datetime(1899, 12, 31) if days < 60 else datetime(1899, 12, 30)
    day = begin + timedelta(days=days)
    return _moment(day.date().isoformat(), clock)


def _moment(day: str, clock: str) -> str:
    clock = f"{clock}:00" if len(clock) == 5 else clock
    return day if clock in ("", "00:00:00") else f"{day}T{clock}"
