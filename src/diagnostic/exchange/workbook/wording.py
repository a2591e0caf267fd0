"""The words of a workbook in one language, read from ``resources/workbook/<language>.json``.

The file holds flat keys; a name in braces is filled in. What a language leaves out is said in English.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from diagnostic.model.answer_label import folded
from diagnostic.model.problem import KnownError
from diagnostic.model.workbook import Column

FIRST_LANGUAGE = "en"
FOLDER = "workbook"
_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "ur"})
_PLACE = re.compile(r"\{([a-z_]+)\}")
WORD = "word."


@dataclass(frozen=True)
class WorkbookWording:
    """What a workbook says in one language. ``texts`` are its own, ``first`` the English ones."""

    language: str
    texts: Mapping[str, str]
    first: Mapping[str, str]

    @property
    def right_to_left(self) -> bool:
        """Tell whether the language is written from right to left."""
        return self.language.split("-")[0] in _RIGHT_TO_LEFT

    def say(self, key: str, **values: str) -> str:
        """Return the text under ``key`` with its places filled once. Raises ``KeyError`` for a key or a value that is missing."""
        text = self.texts.get(key) or self.first[key]
        return _PLACE.sub(lambda place: values[place[1]], text) if values else text

    def head(self, table: str, column: str) -> str:
        """Return the head of a column: the table's own, else the one all tables share."""
        own = f"column.{table}.{column}"
        return self.say(own) if own in self.first else self.say(f"column.{column}")

    def word(self, code: str) -> str:
        """Return a word that is the same everywhere: a state, yes or no, a reply, a kind of evidence."""
        return self.say(f"{WORD}{code}")

    def listed(self, items: tuple[str, ...]) -> str:
        """Return items as one line."""
        line = items[0] if items else ""
        for item in items[1:]:
            line = self.say("state.listed", first=line, second=item)
        return line


def workbook_languages(resources: Path) -> tuple[str, ...]:
    """Return the languages a workbook can be written in, English first."""
    found = sorted(path.stem for path in (resources / FOLDER).glob("*.json"))
    return tuple(sorted(found, key=lambda language: language != FIRST_LANGUAGE))


def read_workbook_wording(resources: Path, language: str = FIRST_LANGUAGE) -> WorkbookWording:
    """Read the words of a language. Raises ``KnownError`` where there are none or they cannot be read."""
    first = _read(resources, FIRST_LANGUAGE)
    return WorkbookWording(language, first if language == FIRST_LANGUAGE else _read(resources, language), first)


def heads_known(wordings: tuple[WorkbookWording, ...]) -> Mapping[str, frozenset[str]]:
    """Return, for each head of a column in any of the languages, the codes it can stand for; a code stands for itself."""
    known: dict[str, set[str]] = {str(column): {str(column)} for column in Column}
    for wording in wordings:
        for key, text in {**wording.first, **wording.texts}.items():
            if key.startswith("column."):
                known.setdefault(folded(text), set()).add(key.rpartition(".")[2])
    return {head: frozenset(codes) for head, codes in known.items()}


def words_known(wordings: tuple[WorkbookWording, ...]) -> Mapping[str, frozenset[str]]:
    """Return, for each word in any of the languages, the codes it can stand for; a code stands for itself."""
    known: dict[str, set[str]] = {}
    for wording in wordings:
        for key, text in {**wording.first, **wording.texts}.items():
            if key.startswith(WORD):
                code = key.removeprefix(WORD)
                known.setdefault(folded(text), set()).add(code)
                known.setdefault(code, set()).add(code)
    return {word: frozenset(codes) for word, codes in known.items()}


def _read(resources: Path, language: str) -> Mapping[str, str]:
    path = resources / FOLDER / f"{language}.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as fault:
        known = ", ".join(workbook_languages(resources)) or "none"
        raise KnownError(
            "workbook.no-language", f"There are no words for a workbook in the language {language!r}.", f"Choose one of: {known}."
        ) from fault
    except (OSError, ValueError) as fault:
        raise KnownError(
            "workbook.wording", f"The words of the workbook in {path.name} cannot be read: {fault}.",
            "Correct the file, or install the program again.",
        ) from fault  # fmt: skip
    if not isinstance(data, dict) or not all(isinstance(text, str) for text in data.values()):
        raise KnownError("workbook.wording", f"{path.name} is not a list of keys with their texts.", "Compare it with en.json.")
    return data
