"""The sentences of a report in one language, read from ``resources/report/<language>.json``.

The file holds flat keys: ``"flags.lead": "..."``. A text with a count has one key for each plural form of its language
(``flags.count.one``, ``flags.count.other``). A name in braces is filled in. What a language leaves out is said in English.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from diagnostic.model.problem import KnownError
from diagnostic.report.plural import plural_form

FIRST_LANGUAGE = "en"
FOLDER = "report"
_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "ur"})
_PLACE = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True)
class Wording:
    """What is said in one language. ``texts`` are its own, ``first`` the English ones."""

    language: str
    texts: Mapping[str, str]
    first: Mapping[str, str]

    @property
    def right_to_left(self) -> bool:
        """Tell whether the language is written from right to left."""
        return self.language.split("-")[0] in _RIGHT_TO_LEFT

    def say(self, key: str, **values: str) -> str:
        """Return the text under ``key`` with its places filled. Raises ``KeyError`` for a key or a value that is missing."""
        return fill(self.pattern(key), values)

    def say_count(self, key: str, count: int, **values: str) -> str:
        """Return the text for a count, in the plural form of the language; ``{count}`` is filled too."""
        own = f"{key}.{plural_form(self.language, count)}"
        text = self.texts.get(own) or self.texts.get(f"{key}.other") or self.first[f"{key}.{plural_form(FIRST_LANGUAGE, count)}"]
        return fill(text, {"count": str(count), **values})

    def say_of(self, family: str, code: str, **values: str) -> str:
        """Return the text of one of a family of codes, such as ``say_of("state", "declined")``."""
        return self.say(f"{family}.{code}", **values)

    def names(self, family: str, code: str) -> bool:
        """Tell whether a family has a text for a code that may be a person's own word."""
        return f"{family}.{code}" in self.first

    def pattern(self, key: str) -> str:
        """Return the text under ``key`` as it is written, places unfilled."""
        return self.texts.get(key) or self.first[key]

    def listed(self, items: Iterable[str]) -> str:
        """Return short items as one line."""
        return self.pattern("list.comma").join(items)

    def lines_of(self, items: Iterable[str]) -> str:
        """Return longer items as one line, parted by a stronger sign."""
        return self.pattern("list.semicolon").join(items)


def fill(text: str, values: Mapping[str, str]) -> str:
    """Fill the places of a text once: what is filled in is never read again. Raises ``KeyError`` for a place without a value."""
    return _PLACE.sub(lambda place: values[place[1]], text)


def places_in(text: str) -> frozenset[str]:
    """Return the names of the places of a text."""
    return frozenset(_PLACE.findall(text))


def languages(resources: Path) -> tuple[str, ...]:
    """Return the languages a report can be written in, English first."""
    found = sorted(path.stem for path in (resources / FOLDER).glob("*.json"))
    return tuple(sorted(found, key=lambda language: language != FIRST_LANGUAGE))


def read_wording(resources: Path, language: str = FIRST_LANGUAGE) -> Wording:
    """Read the wording of a language. Raises ``KnownError`` where there is none or it cannot be read."""
    first = _read(resources, FIRST_LANGUAGE)
    return Wording(language, first if language == FIRST_LANGUAGE else _read(resources, language), first)


def _read(resources: Path, language: str) -> Mapping[str, str]:
    path = resources / FOLDER / f"{language}.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as fault:
        known = ", ".join(languages(resources)) or "none"
        raise KnownError(
            "report.no-language", f"There is no report wording for the language {language!r}.", f"Choose one of: {known}."
        ) from fault
    except (OSError, ValueError) as fault:
        raise KnownError(
            "report.wording", f"The report wording {path.name} cannot be read: {fault}.", "Correct the file, or install the program again."
        ) from fault
    if not isinstance(data, dict) or not all(isinstance(text, str) for text in data.values()):
        raise KnownError(
            "report.wording", f"The report wording {path.name} is not a list of keys with their texts.", "Compare it with en.json."
        )
    return data
