"""Puts the files of a question set together into one frozen value."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from diagnostic.catalogue import parts_form, shapes
from diagnostic.catalogue.condition_form import condition_from_json
from diagnostic.catalogue.origin import Origins
from diagnostic.catalogue.source import Source
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import (
    CellRule,
    Dimension,
    Question,
    Questionnaire,
    RecommendationRule,
    RowRule,
    Section,
)

Thing = TypeVar("Thing")


@dataclass
class Files:
    """The files of a set by kind, each with its source; ``texts`` are the language files."""

    frame: tuple[Source, shapes.SetShape]
    parts: dict[str, list[tuple[Source, shapes.Shape]]] = field(default_factory=dict)
    texts: dict[str, list[Source]] = field(default_factory=dict)


def assemble(files: Files) -> tuple[Questionnaire, Origins, tuple[Problem, ...]]:
    """Return the set (its digest still empty), where everything stands, and what is there twice."""
    gathering = _Gathering(files)
    source, frame = files.frame
    order = {item.code: number for number, item in enumerate(gathering.shapes("standards"))}
    order |= {code: len(order) + number for number, code in enumerate(frame.modules)}
    for kind, codes in (
        ("module", frame.modules),
        ("respondent", frame.respondents),
        ("glossary", frame.glossary),
    ):
        gathering.note_list(kind, codes, source)
    row_lists = gathering.take("row_lists", "row-list", parts_form.row_list_from_json)
    gathering.note_parts("row_lists", "row-list", "rows")
    standards = gathering.take("standards", "standard", parts_form.standard_from_json)
    gathering.note_parts("standards", "standard", "sub_items", "sub-item")
    texts = {language: gathering.texts(language, files.texts.get(language, [])) for language in frame.languages}
    questionnaire = Questionnaire(
        code=frame.code,
        version=frame.version,
        digest="",
        languages=tuple(frame.languages),
        sections=tuple(Section(item.code, tuple(item.paragraphs)) for item in frame.sections),
        standards=standards,
        questions=_ordered(
            gathering.take("questions", "question", parts_form.question_from_json),
            order,
            _standard_of_question,
        ),
        row_lists=row_lists,
        cells=_ordered(gathering.take("cells", "cell", _cell), order, _standard_of_cell),
        trips=gathering.take("trips", "trips", parts_form.trips_item_from_json),
        rules=_ordered(gathering.take("rules", "rule", _rule), order, lambda rule: rule.standards[0]),
        instruments=gathering.take("instruments", "instrument", parts_form.instrument_from_json),
        modules=tuple(frame.modules),
        respondents=tuple(frame.respondents),
        glossary=tuple(frame.glossary),
        texts=texts,
    )
    gathering.note_list("section", [item.code for item in frame.sections], source)
    return questionnaire, gathering.origins, tuple(gathering.problems)


class _Gathering:
    """Collects the parts of one kind from all their files and notes where each stands."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self.origins = Origins()
        self.problems: list[Problem] = []
        self.origins.add("set", "set", files.frame[0], ())

    def shapes(self, key: str) -> list[Any]:
        """Return the parts of one kind, as shapes, in the order of the files."""
        return [item for _, file in self.files.parts.get(key, []) for item in getattr(file, key)]

    def take(self, key: str, kind: str, make: Callable[[dict[str, Any]], Thing]) -> tuple[Thing, ...]:
        """Return the parts of one kind as values of the model."""
        made = []
        for source, file in self.files.parts.get(key, []):
            for number, item in enumerate(getattr(file, key)):
                self._note(kind, item.code, source, (key, number))
                made.append(make(cast(list[dict[str, Any]], source.value[key])[number]))
        return tuple(made)

    def note_parts(self, key: str, kind: str, part_key: str, part_kind: str = "") -> None:
        """Note the coded parts within parts: rows within their list, sub-items over the whole set."""
        for source, file in self.files.parts.get(key, []):
            for number, item in enumerate(getattr(file, key)):
                for place, part in enumerate(getattr(item, part_key)):
                    path = (key, number, part_key, place)
                    self._note(part_kind or f"{kind} {item.code}", part.code, source, path)

    def note_list(self, kind: str, codes: Sequence[str], source: Source) -> None:
        """Note the codes that are listed in ``set.yaml``."""
        key = {"module": "modules", "respondent": "respondents", "section": "sections"}.get(kind, kind)
        for number, code in enumerate(codes):
            self._note(kind, code, source, (key, number))

    def texts(self, language: str, sources: Iterable[Source]) -> dict[str, str]:
        """Join the nested keys of the text files of one language."""
        found: dict[str, str] = {}
        for source in sources:
            self._texts_of(source, source.value, (), language, found)
        return found

    def _texts_of(self, source: Source, value: Any, path: tuple[str, ...], language: str, found: dict[str, str]) -> None:
        if isinstance(value, dict):
            for key, inner in value.items():
                self._texts_of(source, inner, (*path, key), language, found)
        elif isinstance(value, str):
            joined = ".".join(path)
            if self._note(f"text {language}", joined, source, path):
                found[joined] = value
        else:
            message = f"{'.'.join(path)} is not a text."
            values = (("language", language), ("key", ".".join(path)))
            self.problems.append(Problem("text.not-text", message, "Write it in quotes.", source.place(path), values=values))

    def _note(self, kind: str, code: str, source: Source, path: tuple[Any, ...]) -> bool:
        before = self.origins.add(kind, code, source, path)
        if before is None:
            return True
        what = kind.split(" ")[0]
        message = f"The {what} {code} stands twice; it stood at {before} before."
        remedy = "Keep one of the two, or give the other a new code."
        self.problems.append(Problem("set.duplicate-code", message, remedy, source.place((*path, "code"))))
        return False


def _rule(data: dict[str, Any]) -> RecommendationRule:
    """Make a rule; the files say class, which the language keeps for itself."""
    return parts_form.rule_from_json({re.sub("^class", "klass", key): value for key, value in data.items()})


def _ordered(things: tuple[Thing, ...], order: dict[str, int], standard_of: Callable[[Thing], str]) -> tuple[Thing, ...]:
    """Sort by the order of the standards, then of the modules; within one, the order of the file stays."""
    return tuple(sorted(things, key=lambda thing: order.get(standard_of(thing), len(order))))


def _standard_of_question(question: Question) -> str:
    return question.standard


def _standard_of_cell(cell: CellRule) -> str:
    return cell.standard


def _cell(data: dict[str, Any]) -> CellRule:
    """Make the rule of a cell. One ladder alone, with or without a ``row_list``, has no row of its own."""
    never = data.get("not_applicable_when")
    rows = [_row_rule("", data, never)] if "levels" in data else []
    rows += [_row_rule(code, row, row.get("not_applicable_when", never)) for code, row in data.get("rows", {}).items()]
    dimension = Dimension(data["dimension"])
    own = data.get("own_definition", False)
    return CellRule(data["code"], data["standard"], dimension, tuple(rows), data.get("row_list", ""), own)


def _row_rule(code: str, data: dict[str, Any], never: Any) -> RowRule:
    levels = data["levels"]
    one, two, three, four = (condition_from_json(levels[number]) for number in ("1", "2", "3", "4"))
    return RowRule(
        code,
        (one, two, three, four),
        None if never is None else condition_from_json(never),
        data.get("scope", ""),
    )
