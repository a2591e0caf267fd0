"""Figures as people write them, read into one plain spelling: ``1 234,5`` and ``١٬٢٣٤٫٥`` both become
``1234.5``.

What could be read in two ways is refused with a question, never guessed: ``1,234`` is a thousand in one
country and one and a bit in the next. A separator before exactly three digits is therefore refused unless
something else settles it: a leading zero, four digits before it, a second separator.
"""

import re
import unicodedata
from decimal import Decimal

from diagnostic.model.problem import Problem

LONGEST_FIGURE = 40

MOST_DIGITS = 15
"""Significant digits that every door keeps exactly: spreadsheets hold figures as binary64, which carries 15 digits and no more."""

_MARKS_OF_DIRECTION = dict.fromkeys(map(ord, "\u061c\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"))
_SIGNS = str.maketrans({"\u2212": "-", "\u066a": "%", "\uff05": "%", "\u060c": ",", "\u2019": "'"})
_ARABIC_THOUSANDS = "\u066c"
_ARABIC_POINT = "\u066b"
_GROUPED_BY = re.compile(r"[1-9]\d{0,2}(?:([ '\u066c])\d{3})(?:\1\d{3})*(?=$|[.,\u066b])")
_WRITTEN = re.compile(r"(-?)(\d*)(?:\.(\d+))?")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_POINTS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+")
_COMMAS = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+")


def western(raw: str) -> str:
    """Return ``raw`` with Western digits and signs, plain spaces and no marks of direction; nothing else is
    changed."""
    if raw.isascii():
        return raw.strip()
    signs = raw.translate(_MARKS_OF_DIRECTION).translate(_SIGNS)
    return _BEYOND_ASCII.sub(lambda found: _plain(found[0]), signs).strip()


def parse_figure(
    raw: str, *, whole: bool = False, minimum: Decimal | None = None, maximum: Decimal | None = None
) -> str | Problem:
    """Return the figure in plain decimal notation, without needless zeros, or what is wrong with it."""
    text = western(raw)
    if len(text) > LONGEST_FIGURE:
        return _problem(
            "answer.figure-too-long",
            f"This figure has more than {LONGEST_FIGURE} characters.",
            raw,
            "Shorten it.",
        )
    plain = _without_groups(text)
    match = _WRITTEN.fullmatch(plain) if plain is not None else None
    if match is None or not (match[2] or match[3]):
        return _doubt(text, raw) or _problem(
            "answer.not-a-number",
            "This is not a number.",
            raw,
            "Type digits only, such as 1234 or 12.5; put anything else in the comment.",
        )
    figure = _spelling(match[1], match[2] or "0", match[3] or "")
    return _too_many_digits(figure, raw) or _within(figure, raw, whole, minimum, maximum) or figure


def _plain(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    return " " if unicodedata.category(character) == "Zs" else character


def _without_groups(text: str) -> str | None:
    """Return the text with at most one separator, a point; None when it cannot be read or can be read in two
    ways."""
    sign, body = ("-", text[1:].lstrip()) if text.startswith("-") else ("", text)
    grouped = _GROUPED_BY.match(body)
    if grouped:
        body = re.sub(f"[ '{_ARABIC_THOUSANDS}]", "", body[: grouped.end()]) + body[grouped.end() :]
    points, commas = body.count("."), body.count(",")
    if _ARABIC_POINT in body:
        body = "" if points or commas else body.replace(_ARABIC_POINT, ".")
    elif points and commas:
        body = _two_kinds(body)
    elif points > 1 or commas > 1:
        body = re.sub("[.,]", "", body) if _POINTS.fullmatch(body) or _COMMAS.fullmatch(body) else ""
    elif points or commas:
        unsettled = _is_unsettled(body) and not grouped
        body = "" if unsettled else body.replace(",", ".")
    return sign + body if body else None


def _two_kinds(body: str) -> str:
    """Read ``1,234.5`` and ``1.234,5``: what comes last, once, is the decimal sign, and the groups before it
    are of three digits."""
    mark = max(".,", key=body.rfind)
    units, _, fraction = body.rpartition(mark)
    whole_groups = (_COMMAS if mark == "." else _POINTS).fullmatch(units)
    return f"{re.sub('[.,]', '', units)}.{fraction}" if whole_groups else ""


def _is_unsettled(body: str) -> bool:
    """Tell whether one separator may be a decimal sign as well as one of thousands."""
    return re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", body) is not None


def _spelling(sign: str, units: str, fraction: str) -> str:
    """Return the one spelling of a figure. A figure that would be in doubt if it were read again keeps one
    more zero (``1.2340``)."""
    units, fraction = units.lstrip("0") or "0", fraction.rstrip("0")
    figure = f"{units}.{fraction}" if fraction else units
    if _is_unsettled(figure):
        figure += "0"
    return figure if figure == "0" else sign + figure


def _doubt(text: str, raw: str) -> Problem | None:
    body = text.removeprefix("-")
    if not _is_unsettled(body):
        return None
    thousands, decimal = re.sub("[.,]", "", body), body.replace(",", ".") + "0"
    return Problem(
        "answer.two-readings",
        f"“{raw.strip()}” can mean {thousands} or {decimal}.",
        f"Type {thousands} or {decimal}.",
        values=(("found", raw.strip()), ("thousands", thousands), ("decimal", decimal)),
    )


def _too_many_digits(figure: str, raw: str) -> Problem | None:
    units, _, fraction = figure.removeprefix("-").partition(".")
    digits = len(f"{units}{fraction.rstrip('0')}".lstrip("0"))
    if digits <= MOST_DIGITS:
        return None
    return _problem(
        "answer.too-many-digits",
        f"This figure has {digits} digits; more than {MOST_DIGITS} cannot be kept exactly in a spreadsheet.",
        raw,
        "Check the figure; round it, or put the exact one in the comment.",
    )


def _within(
    figure: str, raw: str, whole: bool, minimum: Decimal | None, maximum: Decimal | None
) -> Problem | None:
    number = Decimal(figure)
    if whole and "." in figure:
        return _problem(
            "answer.not-whole", "A whole number is asked for.", raw, "Type a number without decimals."
        )
    if minimum is not None and number < minimum:
        return _problem(
            "answer.too-small", f"The smallest figure possible here is {minimum}.", raw, "Check the figure."
        )
    if maximum is not None and number > maximum:
        return _problem(
            "answer.too-large", f"The largest figure possible here is {maximum}.", raw, "Check the figure."
        )
    return None


def _problem(code: str, message: str, raw: str, remedy: str) -> Problem:
    return Problem(code, message, remedy, values=(("found", raw.strip()[:80]),))
