"""Exporting: the exchange workbook of the assessment on a desk. What leaves is decided by class and can be seen before anything is written."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from diagnostic import __version__
from diagnostic.actions.desk import Desk
from diagnostic.exchange.workbook.choice_of_questions import Part, split_by_respondent, unknown_scope
from diagnostic.exchange.workbook.choosing import Addressee, Leaving, Stays, choose_entries
from diagnostic.exchange.workbook.composing import Composed, Order, compose_workbook, own_answers, questions_of, rules_of
from diagnostic.exchange.workbook.reading import Vocabulary
from diagnostic.exchange.workbook.wording import FIRST_LANGUAGE, WorkbookWording, read_workbook_wording, workbook_languages
from diagnostic.model.assessment import recommend
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError, Problem, RefusedError
from diagnostic.model.recommendation import Recommendations
from diagnostic.model.team import members_of
from diagnostic.model.workbook import FORM, Passport
from diagnostic.report.replacing import replace_files

__all__ = [
    "Addressee", "ExportOptions", "ExportReceipt", "ExportedFile", "Stays", "compose_export", "export_languages",
    "export_workbook", "preview_export", "vocabulary",
]  # fmt: skip

SUFFIX = ".xlsx"


@dataclass(frozen=True)
class ExportOptions:
    """What a person chose for an export.

    ``language`` is a code such as ``en`` ('' for that of the set-up's report, else English). ``scope`` names sections, standards, modules or
    questions; () is everything that was agreed. ``split`` makes one workbook for each unit that is asked. ``findings`` adds the sheet of
    findings; ``team_answers`` lets what the team recorded (classes A and B) go to an administration. ``member`` is the code of the expert a
    workbook for the team is made for.
    """

    language: str = ""
    addressee: Addressee = Addressee.ADMINISTRATION
    scope: tuple[str, ...] = ()
    split: bool = False
    findings: bool = False
    team_answers: bool = False
    member: str = ""


@dataclass(frozen=True)
class ExportedFile:
    """One workbook: how many questions stand in it, and how many entries go with it. What was counted on reading back is 0 in a preview."""

    path: Path
    respondent: str
    questions: int
    entries: int
    rows: int = 0
    filled: int = 0
    digest: str = ""


@dataclass(frozen=True)
class ExportReceipt:
    """What leaves, or would: the files; entries by kind and class, each counted once; and how many stay, by reason."""

    files: tuple[ExportedFile, ...]
    leaves: tuple[tuple[str, str, int], ...]
    stays: tuple[tuple[Stays, int], ...]
    language: str
    exercise: bool
    written: bool


Heard = Callable[[int, int], bool]
"""Is told how many workbooks of how many are composed and read back; False ends the export before any of them is written."""


def export_workbook(
    desk: Desk, places: Places, path: Path, options: ExportOptions | None = None, heard: Heard = lambda _done, _all: True
) -> ExportReceipt:
    """Write the workbook, or one for each unit asked, and return what left. Each is read back before it takes its name.

    What lies at ``path`` is replaced, since that name was chosen. Raises ``RefusedError`` for a scope nobody knows and ``KnownError`` where a
    file cannot be written, another unit's name is taken, or ``heard`` ended it; every earlier file then stays.
    """
    from diagnostic.exchange.workbook.checking import check_written
    from diagnostic.exchange.workbook.packing import workbook_bytes

    plan = _Plan(desk, places, _with_suffix(path), options or ExportOptions())
    known = vocabulary(places)
    orders = list(plan.orders())
    ready: list[tuple[ExportedFile, bytes, Leaving]] = []

    def go_on() -> None:
        if not heard(len(ready), len(orders)):
            raise KnownError("export.stopped", "The export was stopped. Nothing was written.", "Export again whenever you like.")

    for target, order in orders:
        go_on()
        composed = compose_workbook(plan.own, order, plan.wording)
        go_on()
        data = workbook_bytes(composed.plan)
        go_on()
        counted = check_written(target.name, data, composed, known)
        file = ExportedFile(
            target, *_of(composed), entries=counted.entries, rows=counted.rows, filled=counted.filled, digest=counted.digest
        )
        ready.append((file, data, composed.leaving))
    go_on()
    _refuse_taken_names(path.name for path in (file.path for file, _, _ in ready[1:]) if path.exists())
    replace_files((file.path, data) for file, data, _ in ready)
    return plan.receipt([file for file, _, _ in ready], [leaving for _, _, leaving in ready], written=True)


def _refuse_taken_names(names: Iterable[str]) -> None:
    """Refuse to write over files whose names nobody chose: they may be workbooks that came back filled in."""
    if taken := ", ".join(names):
        raise KnownError(
            "export.name-taken", f"There are files already under the names of single units ({taken}). Nothing was written.",
            "Choose another name, or move them away: they may have been filled in.",
        )  # fmt: skip


def preview_export(desk: Desk, places: Places, path: Path, options: ExportOptions | None = None) -> ExportReceipt:
    """Return what would leave and what would stay. Nothing is written."""
    plan = _Plan(desk, places, _with_suffix(path), options or ExportOptions())
    files, leaving = [], []
    for target, order in plan.orders():
        chosen = choose_entries(plan.own.state, rules_of(plan.own, order))
        files.append(ExportedFile(target, order.part.respondent, len(order.part.questions), len(chosen.entries)))
        leaving.append(chosen)
    return plan.receipt(files, leaving, written=False)


def compose_export(desk: Desk, places: Places, path: Path, options: ExportOptions | None = None) -> Iterator[tuple[Path, Composed]]:
    """Yield the path and the plan of each workbook of an export, without writing it. Raises what ``export_workbook`` raises."""
    return _Plan(desk, places, _with_suffix(path), options or ExportOptions()).workbooks()


def export_languages(desk: Desk, places: Places) -> tuple[tuple[str, ...], str]:
    """Return the languages a workbook can be written in, and the one that is taken unless another is named."""
    return tuple(workbook_languages(places.resources)), _wording(desk, places, ExportOptions()).language


def vocabulary(places: Places) -> Vocabulary:
    """Return the heads and words of workbooks in every language the program has."""
    return Vocabulary.of(read_workbook_wording(places.resources, language) for language in workbook_languages(places.resources))


class _Plan:
    """One export: what is asked for, checked before anything is composed."""

    def __init__(self, desk: Desk, places: Places, path: Path, options: ExportOptions) -> None:
        problems = (*unknown_scope(desk.questionnaire, options.scope), *_unknown_member(desk, options.member))
        if problems:
            raise RefusedError(problems)
        if path.exists() and path.samefile(desk.path):
            raise KnownError("export.same-file", f"{path.name} is the assessment itself; it was left as it is.", "Choose another name.")
        self._desk = desk
        self._path = path
        self._options = options
        self._state = desk.state
        self.wording = _wording(desk, places, options)
        self.own = own_answers(desk.questionnaire, self._state, options.addressee, options.findings, options.team_answers)
        self._passport = self._made_passport()

    def orders(self) -> Iterator[tuple[Path, Order]]:
        """Yield the path and the order of each workbook."""
        options = self._options
        questions = questions_of(self.own, options.addressee, options.scope)
        if not questions:
            raise RefusedError(
                (Problem("export.nothing", "No question is left for this workbook.", "Widen the scope of the export, or of the assessment."),)
            )
        findings = self._findings() if options.findings else None
        if not options.split:
            yield self._path, self._order(Part("", questions), findings, whole=True)
            return
        yield self._path, self._order(Part("", ()), findings, whole=True)
        for part in split_by_respondent(self._desk.questionnaire, questions):
            target = self._path.with_name(f"{self._path.stem}-{part.respondent}{self._path.suffix}")
            yield target, self._order(part, None, whole=False)

    def workbooks(self) -> Iterator[tuple[Path, Composed]]:
        """Yield the path and the plan of each workbook."""
        for target, order in self.orders():
            yield target, compose_workbook(self.own, order, self.wording)

    def receipt(self, files: list[ExportedFile], leaving: list[Leaving], written: bool) -> ExportReceipt:
        """Return the receipt over all files; an entry that travels in several of them is counted once."""
        entries = {entry.id: entry for chosen in leaving for entry in chosen.entries}
        leaves = Counter((entry.subject.kind, entry.confidentiality) for entry in entries.values())
        stays = Counter(dict(self.own.leaving.stays))
        stays[Stays.SCOPE] += len({entry.id for entry in self.own.state.all_versions()} - entries.keys())
        return ExportReceipt(
            tuple(files), tuple((kind, klass, count) for (kind, klass), count in sorted(leaves.items())),
            tuple((reason, stays[reason]) for reason in Stays if stays[reason]), self.wording.language, self._passport.exercise, written,
        )  # fmt: skip

    def _order(self, part: Part, findings: Recommendations | None, whole: bool) -> Order:
        options = self._options
        narrowed = bool(options.scope) or options.split
        codes = tuple(question.code for question in part.questions)
        respondents = (part.respondent,) if part.respondent else ()
        passport = replace(self._passport, respondents=respondents, scope=options.scope, questions=codes)
        return Order(options.addressee, passport, part, findings, options.team_answers, setup=whole, clearance=whole, narrowed=narrowed)

    def _findings(self) -> Recommendations:
        return recommend(self._desk.questionnaire, self._state)

    def _made_passport(self) -> Passport:
        desk, questionnaire = self._desk, self._desk.questionnaire
        return Passport(
            form=FORM, assessment=desk.assessment_id, questionnaire=questionnaire.code, questionnaire_version=questionnaire.version,
            questionnaire_digest=questionnaire.digest, language=self.wording.language, voice=self.own.voice, author=self._options.member,
            exporter=desk.author, exported_at=desk.clock(), program=__version__, administration=desk.setup_value("administration-name"),
            exercise=self.own.scope.exercise,
        )  # fmt: skip


def _wording(desk: Desk, places: Places, options: ExportOptions) -> WorkbookWording:
    known = workbook_languages(places.resources)
    wanted = options.language or desk.setup_value("language-report").strip().lower()
    language = wanted if options.language or wanted in known else FIRST_LANGUAGE
    return read_workbook_wording(places.resources, language)


def _of(composed: Composed) -> tuple[str, int]:
    return ",".join(composed.passport.respondents), len(composed.passport.questions)


def _unknown_member(desk: Desk, code: str) -> tuple[Problem, ...]:
    known = [member.code for member in members_of(desk.state)]
    if not code or code in known:
        return ()
    message = f"The team list has no person with the code {code!r}."
    return (Problem("export.member", message, f"Its codes: {', '.join(known) or 'none'}.", "member", values=(("found", code),)),)


def _with_suffix(path: Path) -> Path:
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)

