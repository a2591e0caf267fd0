"""Which plural form a count takes: the rules of the Unicode CLDR for whole numbers, one small function for each language.

A further language is one more line of ``_RULES``; a language without a line has the one form ``other``.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

FORMS = ("zero", "one", "two", "few", "many", "other")


def plural_form(language: str, count: int) -> str:
    """Return the form of a count of 0 or more: one of ``FORMS``. Source: Unicode CLDR, cardinal plural rules."""
    rule = _RULES.get(language.split("-")[0])
    return rule(count) if rule else "other"


def forms_of(language: str) -> tuple[str, ...]:
    """Return every form that a language has: what a wording must carry for each text with a count."""
    return tuple(form for form in FORMS if form in {plural_form(language, count) for count in (*range(201), 1_000_000)})


def _english(count: int) -> str:
    return "one" if count == 1 else "other"


def _million(count: int) -> str:
    return "many" if count and count % 1_000_000 == 0 else "other"


def _french(count: int) -> str:
    return "one" if count < 2 else _million(count)


def _spanish(count: int) -> str:
    return "one" if count == 1 else _million(count)


def _russian(count: int) -> str:
    tens, ones = count % 100, count % 10
    if ones == 1 and tens != 11:
        return "one"
    return "few" if ones in (2, 3, 4) and tens not in (12, 13, 14) else "many"


def _arabic(count: int) -> str:
    if count < 3:
        return ("zero", "one", "two")[count]
    tens = count % 100
    if 3 <= tens <= 10:
        return "few"
    return "many" if tens >= 11 else "other"


_RULES: Mapping[str, Callable[[int], str]] = MappingProxyType(
    {"ar": _arabic, "en": _english, "es": _spanish, "fr": _french, "pt": _french, "ru": _russian}
)
