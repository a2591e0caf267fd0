"""Reads a question set from its folder: all files, all problems at once, nothing half loaded."""

from collections.abc import Iterable
from pathlib import Path

from diagnostic.catalogue import shapes
from diagnostic.catalogue.assembly import Files, assemble
from diagnostic.catalogue.form import with_digest
from diagnostic.catalogue.lint import check_set
from diagnostic.catalogue.lint.partial import only_follows
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
    ``docs/question-set.md``. Raises nothing for what stands in the files.
    """
    read = _Files(folder)
    files, problems = read.all(), read.problems
    if files is not None:
        questionnaire, origins, twice = assemble(files)
        # What stands twice hides the second, and what could not be read is not there; all else can be checked.
        found = (*twice, *check_set(questionnaire, origins, sound=not _errors(problems)))
        problems += [problem for problem in found if not only_follows(problem, read.unread)]
        if not _errors(problems):
            return with_digest(questionnaire), _sorted(problems)
    return None, _sorted(problems)


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


class _Files:
    """Reads the files of one folder, and gathers what is wrong and which parts could not be read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Problem] = []
        self.unread: set[str] = set()
        self._left = set(set_files(folder)) if folder.is_dir() else set()

    def all(self) -> Files | None:
        """Return what could be read; None without a sound ``set.yaml``, though the other files are read as well."""
        if not self.folder.is_dir():
            message = f"There is no folder {self.folder}."
            self.problems.append(Problem("set.no-folder", message, "Give the folder that holds set.yaml.", str(self.folder)))
            return None
        frame_file = self.folder / "set.yaml"
        if frame_file not in self._left:
            remedy = "Give the folder of one question set, or add the file."
            self.problems.append(Problem("set.no-frame", f"There is no set.yaml in {self.folder.name}.", remedy, self.folder.name))
            return None
        self._left.discard(frame_file)
        frame = self._shaped(shapes.SetShape, frame_file)
        parts = {key: self._part(pattern, key, form, needed) for pattern, key, form, needed in _PARTS}
        known = frame[1].languages if frame is not None else self._language_folders()
        texts = {language: self._texts(language, frame) for language in known}
        self._pass_over(frame)
        return None if frame is None else Files(frame, parts, texts)

    def _part(self, pattern: str, key: str, form: type[Form], needed: bool) -> list[tuple[Source, Form]]:
        found = sorted(file for file in self.folder.glob(pattern) if file in self._left)
        self._left.difference_update(found)
        if needed and not found:
            self.problems.append(Problem("set.missing-file", f"There is no {pattern}.", "Add it.", pattern))
        shaped = [self._shaped(form, file) for file in found]
        if None in shaped or (needed and not found):
            self.unread.add(key)
        return [each for each in shaped if each is not None]

    def _texts(self, language: str, frame: tuple[Source, shapes.SetShape] | None) -> list[Source]:
        found = sorted(file for file in self._left if file.parent == self.folder / "text" / language)
        self._left.difference_update(found)
        if not found and frame is not None:
            message = f"There is no text file for the language {language}."
            place = frame[0].place(("languages",))
            self.problems.append(Problem("set.no-language", message, f"Add text/{language}/ or take the language out.", place))
        sources = [self._source(file) for file in found]
        if not found or None in sources:
            self.unread.update(("text", f"text {language}"))
        return [source for source in sources if source is not None]

    def _language_folders(self) -> list[str]:
        return sorted({file.parent.name for file in self._left if file.parent.parent == self.folder / "text"})

    def _pass_over(self, frame: tuple[Source, shapes.SetShape] | None) -> None:
        """Point out the files that belong to nothing."""
        for file in sorted(self._left):
            name = file.relative_to(self.folder).as_posix()
            if file.parent.parent == self.folder / "text":
                message = f"The language {file.parent.name} is not among the languages of the set, so this file is passed over."
                remedy = "Add it to languages in set.yaml, or move the folder away."
            else:
                message = "This file belongs to no part of a set."
                remedy = f"Move or rename it. {did_you_mean(name, [*(pattern for pattern, *_ in _PARTS), 'set.yaml'])}"
            self.problems.append(Problem("set.unread-file", message, remedy, f"{name}:1", Severity.WARNING))

    def _source(self, file: Path) -> Source | None:
        source, found = read_source(self.folder, file)
        self.problems.extend(found)
        return source

    def _shaped(self, form: type[Form], file: Path) -> tuple[Source, Form] | None:
        source = self._source(file)
        if source is None:
            return None
        shape, found = check_shape(form, source)
        self.problems.extend(found)
        return None if shape is None else (source, shape)
