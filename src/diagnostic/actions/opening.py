"""Creating and opening assessments. The store and the catalogue are loaded when they are first needed: the window's start page
needs neither.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from diagnostic.actions.desk import Desk, clock_of_this_machine, random_identity
from diagnostic.actions.setting_up import add_member, set_items
from diagnostic.model.answering import normal_comment
from diagnostic.model.canonical import digest
from diagnostic.model.entry import Entry
from diagnostic.model.file_name import refuse_bad_name
from diagnostic.model.problem import KnownError, Problem, RefusedError
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.scope import Mode
from diagnostic.model.setup_item import parse_item
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.team import Member, check_member, members_of

SUFFIX = ".diagnostic"


class Beginning(NamedTuple):
    """What is needed to begin: how it is done, for whom, and who begins it."""

    mode: str
    administration: str
    administration_name: str
    member_name: str = ""
    member_role: str = "team-lead"
    member_mark: str = ""
    exercise: bool = False


def question_set_of(folder: Path, cache: Path | None) -> Questionnaire:
    """Return the question set of a folder. Raises ``RefusedError`` with every problem when it has errors."""
    from diagnostic.catalogue.compiled import load_questionnaire

    return load_questionnaire(folder, cache)


def create_assessment(
    path: Path,
    questionnaire: Questionnaire,
    beginning: Beginning,
    clock: Callable[[], str] = clock_of_this_machine,
    identity: Callable[[], str] = random_identity,
    key: bytes | None = None,
    items: Mapping[tuple[str, str], str] = MappingProxyType({}),
) -> Desk:
    """Create an assessment file with its question set inside, and open it. Never overwrites a file.

    ``items`` are further set-up items, text by code and row. Raises ``KnownError`` and ``RefusedError``; then no file is left behind.
    """
    from diagnostic.catalogue.form import questionnaire_to_bytes
    from diagnostic.store import opener
    from diagnostic.store.faults import no_room

    refuse_bad_name(path)
    if path.name in ("", ".."):
        raise KnownError("file.no-name", f"{path} is a folder and names no file.", "Add the name of the file, such as mission.")
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    member = _first_member(beginning)
    _refuse_bad(questionnaire, beginning, member)
    data = questionnaire_to_bytes(questionnaire)
    file = opener.create(path, identity(), data, digest(data), key=key, created=clock())
    desk = Desk(file, questionnaire, clock=clock, identity=identity)
    try:
        _begin(desk, beginning, member)
        set_items(desk, items)
        # What an assessment begins with is no act of anybody who undoes.
        desk.undoable.clear()
    except BaseException as fault:
        # Nobody has seen the file yet: half an assessment would be found where none is expected.
        desk.close()
        with suppress(OSError):
            path.unlink()
        if isinstance(fault, KnownError) and fault.code == "store.disk-full":
            raise no_room(path) from fault
        raise
    return desk


def free_path(folder: Path, stem: str) -> Path:
    """Return a path for a new assessment in a folder, under a name that is not taken."""
    number, path = 1, folder / f"{stem}{SUFFIX}"
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{SUFFIX}"
    return path


def _first_member(beginning: Beginning) -> Member | None:
    """Return who begins the assessment, without a code yet."""
    name = " ".join(beginning.member_name.split())
    if not name:
        return None
    mark = beginning.member_mark.strip() or _initials(name)
    return Member("", name, beginning.member_role, mark.upper())


def _initials(name: str) -> str:
    """Return the first letters of up to three words; what stands around them in a name, as in "(acting)", is no mark."""
    letters = ("".join(sign for sign in word if sign.isalnum())[:1] for word in name.split())
    return "".join([letter for letter in letters if letter][:3])


def _refuse_bad(questionnaire: Questionnaire, beginning: Beginning, member: Member | None) -> None:
    """Look at everything before there is a file."""
    said = {"mode": beginning.mode, "administration": beginning.administration, "administration-name": beginning.administration_name}
    found = [parse_item(questionnaire, code, "", raw) for code, raw in said.items() if raw or code == "mode"]
    problems = [each for each in found if isinstance(each, Problem)]
    if member is not None:
        text = normal_comment(member.name)
        problems.extend([text] if isinstance(text, Problem) else check_member(member, ()))
    if problems:
        raise RefusedError(tuple(problems))


def _begin(desk: Desk, beginning: Beginning, member: Member | None) -> None:
    voice = Voice.ADMINISTRATION if beginning.mode == Mode.SELF_ASSESSMENT else Voice.TEAM
    mode = desk.assertion(Subject(Kind.SETUP, "mode", Facet.VALUE, voice), beginning.mode)
    desk.record([entry for entry in [mode] if isinstance(entry, Entry)])
    items = {("administration", ""): beginning.administration, ("administration-name", ""): beginning.administration_name}
    if beginning.exercise:
        items[("exercise", "")] = "yes"
    set_items(desk, {place: value for place, value in items.items() if value})
    if member is not None:
        desk.author = f"m-{desk.identity()[:8]}"
        add_member(desk, desk.author, member.name, member.role, member.mark)


def open_assessment(
    path: Path,
    author: str = "",
    read_only: bool = False,
    key: bytes | None = None,
    clock: Callable[[], str] = clock_of_this_machine,
    identity: Callable[[], str] = random_identity,
) -> Desk:
    """Open an assessment file with the question set that travels inside it. Raises ``KnownError`` with what to do."""
    from diagnostic.catalogue.form import questionnaire_from_bytes
    from diagnostic.store import opener

    file = opener.open_file(path, key=key, read_only=read_only)
    try:
        _, data = file.question_set()
        try:
            questionnaire = questionnaire_from_bytes(data)
        except (ValueError, KeyError, TypeError) as fault:
            raise KnownError(
                "file.question-set",
                f"The question set inside {path.name} cannot be read.",
                "Open a backup copy, or open the file with the version of the program that wrote it.",
            ) from fault
        desk = Desk(file, questionnaire, author, clock, identity)
    except BaseException:
        file.close()
        raise
    if not author:
        desk.author = _only_member(desk)
    return desk


def _only_member(desk: Desk) -> str:
    """Where the team has one person, they work here. Of several, nobody is guessed: their entries would carry another's code."""
    members = members_of(desk.state)
    return members[0].code if len(members) == 1 else ""
