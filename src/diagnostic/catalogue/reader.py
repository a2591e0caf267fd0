"""Reads a question set from its folder: all files, all problems at once, nothing half loaded."""

from collections.abc import Iterable
from pathlib import Path

from diagnostic.catalogue import shapes
from diagnostic.catalogue.assembly import Files, assemble
from diagnostic.catalogue.form import with_digest
from diagnostic.catalogue.lint import check_set
from diagnostic.catalogue.shape_problems import Form, check_shape, did_you_mean
from diagnostic.catalogue.source import Source, read_source
from diagnostic.model.problem import Problem, Severity
from diagnostic.model.questionnaire import Questionnaire

# Which files hold which parts: pattern within the folder, key of the part, shape, whether one must be there.
_PARTS: tuple[tuple[str, str, type[shapes.Shape], bool], ...] = (
    ("standards.yaml", "standards", shapes.StandardsFile, True),
    ("rows*.yaml", "row_lists", shapes.RowsFile, False),
    ("questions/*.yaml", "questions", shapes.QuestionsFile, True),
    ("cells*.yaml", "cells", shapes.CellsFile, False),
    ("trips*.yaml", "trips", shapes.TripsFile, False),
    ("rules*.yaml", "rules", shapes.RulesFile, False),
    ("instruments.yaml", "instruments", shapes.InstrumentsFile, False),
)


def read_questionnaire(folder: Path) -> tuple[Questionnaire | None, tuple[Problem, ...]]:
    """Read and check the set in a folder.

    With an error among the problems the set is None; warnings may come with a set. The format is described in
    ``docs/question-set-format.md``. Raises nothing for what stands in the files.
    """
    files, problems = _read_files(folder)
    if files is None or _errors(problems):
        return None, _sorted(problems)
    questionnaire, origins, twice = assemble(files)
    problems += twice
    # What stands twice hides the second; everything else can be checked all the same.
    problems += check_set(questionnaire, origins)
    if _errors(problems):
        return None, _sorted(problems)
    return with_digest(questionnaire), _sorted(problems)


def set_files(folder: Path) -> tuple[Path, ...]:
    """Return every YAML file below the folder, in a fixed order: what the set is made of."""
    found = [file for pattern in ("*.yaml", "*.yml") for file in folder.rglob(pattern) if file.is_file()]
    return tuple(sorted(found, key=lambda file: file.relative_to(folder).as_posix()))


def _errors(problems: Iterable[Problem]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)


def _sorted(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Order by file and line; the same problem is said once."""

    def place(problem: Problem) -> tuple[str, int]:
        file, _, line = problem.place.rpartition(":")
        return (file, int(line)) if line.isdigit() else (problem.place, 0)

    return tuple(sorted(dict.fromkeys(problems), key=place))


def _read_files(folder: Path) -> tuple[Files | None, list[Problem]]:
    problems: list[Problem] = []
    if not folder.is_dir():
        message = f"There is no folder {folder}."
        return None, [Problem("set.no-folder", message, "Give the folder that holds set.yaml.", str(folder))]
    left = set(set_files(folder))
    frame_file = folder / "set.yaml"
    if frame_file not in left:
        remedy = "Give the folder of one question set, or add the file."
        return None, [Problem("set.no-frame", f"There is no set.yaml in {folder.name}.", remedy, folder.name)]
    left.discard(frame_file)
    frame_source = _source(folder, frame_file, problems)
    frame = None if frame_source is None else _shape(shapes.SetShape, frame_source, problems)
    files = None if frame_source is None or frame is None else Files((frame_source, frame))
    for pattern, key, form, needed in _PARTS:
        found = sorted(file for file in folder.glob(pattern) if file in left)
        left.difference_update(found)
        if needed and not found:
            problems.append(Problem("set.missing-file", f"There is no {pattern}.", "Add it.", folder.name))
        for file in found:
            source = _source(folder, file, problems)
            part = None if source is None else _shape(form, source, problems)
            if files is not None and source is not None and part is not None:
                files.parts.setdefault(key, []).append((source, part))
    _read_texts(folder, left, files, problems)
    for file in sorted(left):
        name = file.relative_to(folder).as_posix()
        known = [pattern for pattern, *_ in _PARTS] + ["set.yaml"]
        remedy = f"Move or rename it. {did_you_mean(name, known)}"
        problems.append(Problem("set.unread-file", "This file belongs to no part of a set.", remedy, name, Severity.WARNING))
    return files, problems


def _read_texts(folder: Path, left: set[Path], files: Files | None, problems: list[Problem]) -> None:
    languages = [] if files is None else files.frame[1].languages
    for language in languages:
        found = sorted(file for file in left if file.parent == folder / "text" / language)
        if not found and files is not None:
            message = f"There is no text file for the language {language}."
            place = files.frame[0].place(("languages",))
            problems.append(Problem("set.no-language", message, f"Add text/{language}/ or take the language out.", place))
        for file in found:
            left.discard(file)
            source = _source(folder, file, problems)
            if source is not None and files is not None:
                files.texts.setdefault(language, []).append(source)
    if files is None:
        left.difference_update({file for file in left if file.parent.parent == folder / "text"})


def _source(folder: Path, file: Path, problems: list[Problem]) -> Source | None:
    source, found = read_source(folder, file)
    problems.extend(found)
    return source


def _shape(form: type[Form], source: Source, problems: list[Problem]) -> Form | None:
    shape, found = check_shape(form, source)
    problems.extend(found)
    return shape
