"""Lists the question sets that are there, without reading them whole."""

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class ListedSet:
    """One line of the list of question sets; ``title`` is in the set's first language, else its code."""

    code: str
    version: str
    title: str
    languages: tuple[str, ...]
    folder: Path


def list_question_sets(questionnaires: Path) -> tuple[ListedSet, ...]:
    """Return the sets below the folder by code and version. Folders without a readable ``set.yaml`` are left out.

    Only ``set.yaml`` is read, and of it only what the list shows; ``read_questionnaire`` is what judges a set.
    """
    if not questionnaires.is_dir():
        return ()
    found = [_listed(folder) for folder in questionnaires.iterdir() if folder.is_dir()]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (one.code, one.version)))


def _listed(folder: Path) -> ListedSet | None:
    from diagnostic.catalogue.source import read_source  # late: brings YAML

    file = folder / "set.yaml"
    if not file.is_file():
        return None
    source, _ = read_source(folder, file)
    if source is None:
        return None
    code, version, languages = (source.value.get(key) for key in ("code", "version", "languages"))
    if not isinstance(code, str) or not isinstance(version, str) or not isinstance(languages, list) or not languages:
        return None
    spoken = tuple(language for language in languages if isinstance(language, str))
    return ListedSet(code, version, _title(folder, spoken[:1]) or code, spoken, folder)


def _title(folder: Path, language: tuple[str, ...]) -> str:
    """Find the text ``set.title`` in the first language, without reading the long text files as YAML."""
    from diagnostic.catalogue.source import read_source

    for file in sorted((folder / "text").joinpath(*language).glob("*.yaml")):
        if re.search(rb"(?m)^set:", file.read_bytes()) is None:
            continue
        source, _ = read_source(folder, file)
        texts = None if source is None else source.value.get("set")
        if isinstance(texts, dict) and isinstance(texts.get("title"), str):
            return str(texts["title"])
    return ""
