"""Reads a question set from its folder: all files, all problems at once, nothing half loaded."""

from collections.abc import Iterable
from pathlib import Path

from diagnostic.catalogue import shapes
from diagnostic.catalogue.assembly import Files, assemble
from diagnostic.catalogue.form import with_digest
from diagnostic.catalogue.lint import check_set
from diagnostic.catalogue.lint.codes import Checked
from diagnostic.catalogue.lint.conditions import check_conditions
from diagnostic.catalogue.lint.partial import Unread, only_follows
from diagnostic.catalogue.lint.references import check_references
from diagnostic.catalogue.readable import read_frame, read_list, read_salvaged
from diagnostic.catalogue.salvage import NAMES
from diagnostic.catalogue.shape_problems import did_you_mean
from diagnostic.catalogue.source import Source, read_readable
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
        read.unread.texts.update((values["language"], values["key"]) for values in (dict(problem.values) for problem in twice) if values)
        # What stands twice hides the second, and what could not be read is not there; all else can be checked.
        found = (*twice, *check_set(questionnaire, origins, sound=not _errors(problems)))
        problems += [problem for problem in found if not only_follows(problem, read.unread)]
        problems += read.named_in_faulty(files)
        if not _errors(problems):
            return with_digest(questionnaire), _sorted(problems)
    return None, _sorted(problems)


def set_files(folder: Path) -> tuple[Path, ...]:
    """Return every YAML file below the folder, in a fixed order: what the set is made of. An ending in capitals is one too."""
    found = [file for file in folder.rglob("*") if file.suffix.lower() in {".yaml", ".yml"} and file.is_file()]
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
        self.unread = Unread()
        self._salvaged: dict[str, list[tuple[Source, shapes.Shape]]] = {}
        self._lost = Unread()
        self._left = set(set_files(folder)) if folder.is_dir() else set()

    def all(self) -> Files | None:
        """Return what could be read, with stand-ins for what could not of ``set.yaml``; None where there is no such file."""
        if not self.folder.is_dir():
            message = f"There is no folder {self.folder}."
            self.problems.append(Problem("set.no-folder", message, "Give the folder that holds set.yaml.", str(self.folder)))
            return None
        frame_file = self.folder / "set.yaml"
        if frame_file not in self._left:
            remedy, name = "Give the folder of one question set, or add the file.", self.folder.resolve().name or str(self.folder)
            self.problems.append(Problem("set.no-frame", f"There is no set.yaml in {name}.", remedy, name))
            return None
        self._left.discard(frame_file)
        frame, found = read_frame(self._source(frame_file), self._language_folders(), self.unread)
        self.problems.extend(found)
        parts = {key: self._part(pattern, key, form, needed) for pattern, key, form, needed in _PARTS}
        texts = {language: self._texts(language, frame[0]) for language in frame[1].languages}
        self._pass_over()
        return Files(frame, parts, texts)

    def named_in_faulty(self, files: Files) -> list[Problem]:
        """Return the names that nothing answers to in entries whose own shape is broken."""
        if not self._salvaged:
            return []
        self._lost.parts |= self.unread.parts
        questionnaire, origins, _ = assemble(Files(files.frame, {**files.parts, **self._salvaged}, files.texts))
        checked = Checked(questionnaire, origins)
        found = (*check_references(checked), *check_conditions(checked))
        named = [problem for problem in found if dict(problem.values).get("what") in NAMES]
        return [problem for problem in named if not only_follows(problem, self._lost)]

    def _part(self, pattern: str, key: str, form: type[shapes.Shape], needed: bool) -> list[tuple[Source, shapes.Shape]]:
        found = sorted(file for file in self.folder.glob(pattern) if file in self._left)
        self._left.difference_update(found)
        if needed and not found:
            self.problems.append(Problem("set.missing-file", f"There is no {pattern}.", "Add it.", pattern))
        if needed and not found:
            self.unread.parts.add(key)
        shaped = [self._shaped(form, key, file) for file in found]
        if any(salvaged is not None for _, salvaged in shaped):
            self._salvaged[key] = [each for sound, salvaged in shaped if (each := salvaged or sound) is not None]
        return [sound for sound, _ in shaped if sound is not None]

    def _texts(self, language: str, frame: Source) -> list[Source]:
        found = sorted(file for file in self._left if file.parent == self.folder / "text" / language)
        self._left.difference_update(found)
        if not found and "languages" not in self.unread.parts:
            message = f"There is no text file for the language {language}."
            place = frame.place(("languages",))
            self.problems.append(Problem("set.no-language", message, f"Add text/{language}/ or take the language out.", place))
        sources = [self._source(file) for file in found]
        readable = [source for source in sources if source is not None]
        if not found or len(readable) < len(found):
            self.unread.parts.update(("text", f"text {language}"))
        broken = [".".join(str(step) for step in path) for source in readable for path in source.broken]
        self.unread.texts.update((language, key) for key in broken)
        if any(key.partition(".")[0] in ("", "addressee") for key in broken):
            self.unread.parts.update(("text", f"text {language}"))
        return readable

    def _language_folders(self) -> list[str]:
        return sorted({file.parent.name for file in self._left if file.parent.parent == self.folder / "text"})

    def _pass_over(self) -> None:
        """Point out the files that belong to nothing."""
        for file in sorted(self._left):
            name = file.relative_to(self.folder).as_posix()
            if file.parent.parent == self.folder / "text":
                message = f"The language {file.parent.name} is not among the languages of the set, so this file is passed over."
                remedy = "Add it to languages in set.yaml, or move the folder away."
            else:
                message = "This file belongs to no part of a set."
                remedy = f"Move or rename it. {did_you_mean(name, [*(pattern for pattern, *_ in _PARTS), 'set.yaml'], '.yaml')}"
            self.problems.append(Problem("set.unread-file", message, remedy, f"{name}:1", Severity.WARNING))

    def _source(self, file: Path) -> Source | None:
        source, found = read_readable(self.folder, file)
        self.problems.extend(found)
        return source

    def _shaped(
        self, form: type[shapes.Shape], key: str, file: Path
    ) -> tuple[tuple[Source, shapes.Shape] | None, tuple[Source, shapes.Shape] | None]:
        """Return the sound entries of a file and, where there are others, all of them as far as they can be read."""
        source = self._source(file)
        if source is None:
            self.unread.parts.add(key)
            return None, None
        sound, found = read_list(form, key, source, self.unread)
        self.problems.extend(found)
        faulty = bool(found) or bool(source.broken)
        return sound, read_salvaged(form, key, source, self._lost) if faulty else None
