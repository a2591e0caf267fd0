"""Problems and refusals in the language of the screen.

The model and the store say in English what is wrong, with a permanent code. Here each code has its sentences, with places in braces where
something is filled in. A sentence that was said is recognised by them, translated, and filled with the same values; what is not listed is
shown as it was said, in English, rather than not at all.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from diagnostic.desktop.problem_sentences import CONTEXT, SENTENCES
from diagnostic.model.problem import KnownError, Problem

_PLACE = re.compile(r"\{([a-z]+)\}")


def message_of(fault: Problem | KnownError) -> str:
    """Return what is wrong."""
    return translated(fault.code, fault.message)


def remedy_of(fault: Problem | KnownError) -> str:
    """Return what to do about it; empty when there is nothing to say."""
    return translated(fault.code, fault.remedy)


def problem_sentence(fault: Problem | KnownError) -> str:
    """Return both in one line."""
    return " ".join(part for part in (message_of(fault), remedy_of(fault)) if part)


def translated(code: str, sentence: str) -> str:
    """Return one sentence of a code in the language of the screen, with the values it was said with."""
    for template in map(str, SENTENCES.get(code, ())):
        match = _pattern(template).fullmatch(sentence)
        if match is not None:
            return _filled(QCoreApplication.translate(CONTEXT, template), match.groupdict())
    return sentence


def explained(code: str, values: Mapping[str, str]) -> str:
    """Return what a code means and what to do, where the values alone were kept: of its sentences the first, and the first of the others that
    the values fill. Empty for a code that this version does not know."""
    first, *others = [str(each) for each in SENTENCES.get(code, ())] or [""]
    chosen = [first, *[each for each in others if values.keys() >= set(_PLACE.findall(each))][:1]]
    fit = (each for each in chosen if each and values.keys() >= set(_PLACE.findall(each)))
    return " ".join(_filled(QCoreApplication.translate(CONTEXT, each), dict(values)) for each in fit)


def _filled(words: str, values: dict[str, str]) -> str:
    # Not ``format``: a file may be called {0}, and a translator may leave a place out.
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), words)


@lru_cache(maxsize=512)
def _pattern(template: str) -> re.Pattern[str]:
    parts = _PLACE.split(template)
    # Words and names of places take turns; a place that stands twice has to hold the same both times.
    seen: set[str] = set()
    pattern = ""
    for index, part in enumerate(parts):
        if index % 2 == 0:
            pattern += re.escape(part)
        else:
            pattern += f"(?P={part})" if part in seen else f"(?P<{part}>.*?)"
            seen.add(part)
    return re.compile(pattern, re.DOTALL)
