"""The command line: the same actions as the window. Exit codes: 0 done, 1 the data or the environment refused, 2 the command is wrong."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from types import MappingProxyType, SimpleNamespace
from typing import TYPE_CHECKING

from diagnostic import __version__
from diagnostic.cli.a_path import a_path
from diagnostic.cli.saying import say, say_data
from diagnostic.model.file_name import refuse_bad_name
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError, Problem, RefusedError
from diagnostic.places import find_places

if TYPE_CHECKING:
    import argparse

    from diagnostic.model.questionnaire import Questionnaire

QUESTION_SET = "secure-2007"
SUFFIX = ".diagnostic"
OWN_OPTIONS: Mapping[str, str] = MappingProxyType(
    {"mode": "--mode", "exercise": "--exercise", "administration": "--administration", "administration-name": "--name"}
)
"""Set-up items that are asked for by an option, not by --set."""
INTERRUPTED = 130
"""What a shell gives for a command that was stopped by Ctrl+C."""


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code. Imports are late, so that each command loads only what it needs."""
    _print_what_the_console_can()
    words = sys.argv[1:] if argv is None else argv
    arguments: argparse.Namespace | SimpleNamespace | None = _window_alone(words)
    if arguments is None:
        parser, commands = _parser()
        arguments = parser.parse_args(["window", *words] if _names_a_file(words, commands) else words)
    try:
        _refuse_bad_names(arguments)
        return int(arguments.run(arguments, find_places()))
    except RefusedError as fault:
        for problem in fault.problems:
            print(problem, file=sys.stderr)
    except KnownError as fault:
        print(fault, file=sys.stderr)
    except BrokenPipeError:
        # Whoever read our output has seen enough; without this Python complains once more when it closes the pipe.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as fault:
        print(f"The system refused: {fault.strerror or fault}{f' ({fault.filename})' if fault.filename else ''}.", file=sys.stderr)
    except KeyboardInterrupt:
        return INTERRUPTED
    return 1


def _window_alone(words: list[str]) -> SimpleNamespace | None:
    """Return what a double click asks for, the window or one assessment in it; there is nothing to parse then."""
    if len(words) > 1 or (words and (words[0].startswith("-") or not words[0].endswith(SUFFIX))):
        return None
    return SimpleNamespace(run=_window, file=Path(words[0]) if words else None, sample=False, quit_when_painted=False)


def _refuse_bad_names(arguments: argparse.Namespace | SimpleNamespace) -> None:
    for given in vars(arguments).values():
        for each in given if isinstance(given, list) else [given]:
            if isinstance(each, Path):
                refuse_bad_name(each)


def _parser() -> tuple[argparse.ArgumentParser, Collection[str]]:
    """Return the parser and the names of the commands."""
    # The window alone needs no parser, see _window_alone.
    from argparse import RawDescriptionHelpFormatter

    from diagnostic.cli.command_parser import CommandParser
    from diagnostic.cli.exchanging import add_import, add_merge
    from diagnostic.cli.exporting import add_export

    parser = CommandParser(
        prog="diagnostic",
        description="Offline questionnaires and recommendation reports on border enforcement of intellectual property rights.\n"
        "Without a command the window opens; with a file alone (diagnostic FILE.diagnostic) it opens on that file.",
        epilog="exit codes: 0 done; 1 the data or the environment refused, and one sentence says why; 2 the command is wrong",
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"diagnostic {__version__}")
    parser.set_defaults(run=_window, file=None, sample=False, quit_when_painted=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, words, add in (
        ("window", "open the window, on FILE if given", _add_window),
        ("demo", "write the sample mission (an invented administration), workbooks to import, report and summary into a folder", _add_demo),
        ("new", "begin an assessment", _add_new),
        ("status", "say how far an assessment is: progress, levels claimed and supported, flags, recommendations", _add_status),
        ("report", "write the report of an assessment as PDF, as Word, or both", _add_report),
        ("export", "write the exchange workbook, to be filled in by people without this program; --preview says first what leaves", add_export),
        ("import", "take in returned workbooks; --dry-run says first what would come of it", add_import),
        ("merge", "take in what other copies of the assessment hold", add_merge),
        ("check", "check a question set and list every problem with file, line and remedy", _add_check),
    ):
        description = f"{words[0].upper()}{words[1:]}."
        add(commands.add_parser(name, help=words, description=description, formatter_class=RawDescriptionHelpFormatter))
    return parser, commands.choices


def _add_window(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument("file", nargs="?", type=a_path, metavar="FILE", help="an assessment (.diagnostic)")
    what.add_argument("--sample", action="store_true", help="open the sample mission, an exercise; it is written the first time")
    parser.add_argument("--quit-when-painted", action="store_true", help="close as soon as the first page was painted")
    parser.set_defaults(run=_window)


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=a_path, metavar="DIR", help="where to write; made when it is missing")
    parser.epilog = (
        "The same version writes the same bytes. Workbooks, report and summary are written anew; an assessment that lies in DIR under\n"
        "the name of the sample stays as it is, unless an earlier demo wrote it and nobody has worked in it."
    )
    parser.set_defaults(run=_demo)


def _add_new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=a_path, metavar="FILE", help=f"the file to create ({SUFFIX} is added); never overwritten")
    parser.add_argument("--mode", choices=("mission", "self-assessment"), default="mission", help="who does it (default: mission)")
    parser.add_argument("--name", default="", help="name of the administration, as it is to be printed (default: the one in the list)")
    parser.add_argument("--administration", default="", metavar="CODE", help="its code in the reference list, such as FJ")
    parser.add_argument("--member", default="", metavar="NAME", help="name of the person who begins (mission: the team lead)")
    parser.add_argument("--role", default="", help="that person's role (default: team-lead, in a self-assessment respondent)")
    parser.add_argument("--mark", default="", metavar="LETTERS", help="1 to 4 letters that number this person's evidence (default: initials)")
    parser.add_argument(
        "--set", action="append", default=[], dest="items", metavar="ITEM=VALUE", help="a set-up item, ITEM or ITEM/ROW; may be repeated"
    )
    parser.add_argument("--exercise", action="store_true", help="an exercise: cannot be exported or merged with real assessments")
    parser.add_argument("--question-set", type=a_path, metavar="DIR", help=f"folder of the question set (default: {QUESTION_SET})")
    parser.epilog = (
        "examples:\n"
        '  diagnostic new mission --name "Customs of Norland" --member "A. Lind" --set wto-member=yes\n'
        "  diagnostic new own --mode self-assessment --administration FJ --set facility/free-zone=no --set scope-module/STO=in"
    )
    parser.set_defaults(run=_new, parser=parser)


def _add_status(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=a_path, metavar="FILE", help=f"an assessment ({SUFFIX})")
    parser.add_argument("--json", action="store_true", help="the same for programs, as one JSON object")
    parser.set_defaults(run=_status)


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=a_path, metavar="FILE", help=f"an assessment ({SUFFIX}); it is read, never changed")
    parser.add_argument("--pdf", type=a_path, metavar="OUT", help="write it as PDF; a file of that name is replaced once the new one is whole")
    parser.add_argument("--docx", type=a_path, metavar="OUT", help="write it as an editable Word file, replaced in the same way")
    parser.add_argument("--language", default="", metavar="CODE", help="its language, such as en (default: that of the set-up, else English)")
    parser.add_argument(
        "--parts", default="", metavar="LIST",
        help="only these, separated by commas: scope, trips, profile, flags, findings, recommendations, unknown, evidence, answers, glossary "
        "(default: all; scope and trips are always there)",
    )  # fmt: skip
    status = parser.add_mutually_exclusive_group()
    status.add_argument("--draft", dest="final", action="store_false", default=None, help="mark it as a draft, whatever the set-up says")
    status.add_argument("--final", dest="final", action="store_true", default=None, help="mark it as final, whatever the set-up says")
    parser.epilog = "The same entries give the same bytes.\n\nexample:\n  diagnostic report mission.diagnostic --pdf out.pdf --docx out.docx"
    parser.set_defaults(run=_report, parser=parser)


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=a_path, metavar="PATH", help="folder of a question set")
    parser.epilog = "Warnings are listed and leave the exit code at 0; an error makes it 1."
    parser.set_defaults(run=_check)


def _window(arguments: argparse.Namespace, places: Places) -> int:
    from diagnostic.cli.screen import missing_library, refuse_without_screen

    refuse_without_screen()
    # Nothing that is loaded now is ever thrown away: no sweep of memory looks through it. The window turns sweeps on again.
    gc.disable()
    try:
        from diagnostic.app import start
    except ImportError as fault:
        known = missing_library(fault)
        if known is None:
            raise
        raise known from fault
    # Qt's loop lets Python hear nothing of Ctrl+C. Ending at once costs nothing: what was given is on the disk already.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return start(places, arguments.file, sample=arguments.sample, quit_when_painted=arguments.quit_when_painted)


def _demo(arguments: argparse.Namespace, places: Places) -> int:
    from diagnostic.actions.sample_demo import write_demo

    written = write_demo(places, arguments.folder)
    say([*written.lines, "", *(f"Wrote {file}." for file in written.files)])
    return 0


def _new(arguments: argparse.Namespace, places: Places) -> int:
    for option, said in (("--role", arguments.role), ("--mark", arguments.mark)):
        if said and not arguments.member:
            arguments.parser.error(f"{option} says something of a person: name that person with --member.")
    from diagnostic.actions.opening import Beginning, create_assessment
    from diagnostic.model.setup_item import parse_item

    questionnaire = _question_set(arguments.question_set or places.questionnaires / QUESTION_SET)
    items = _items(arguments.items)
    values = [_parsed(parse_item, questionnaire, code, row, value) for (code, row), value in items.items()]
    problems = tuple(value for value in values if isinstance(value, Problem))
    if problems:
        raise RefusedError(problems)
    name = arguments.name or _listed_name(places, arguments.administration)
    role = arguments.role or ("team-lead" if arguments.mode == "mission" else "respondent")
    beginning = Beginning(arguments.mode, arguments.administration, name, arguments.member, role, arguments.mark, arguments.exercise)
    desk = create_assessment(arguments.file, questionnaire, beginning, items=items)
    desk.close()
    say([f"Created {desk.path}. This file is not encrypted: keep it where only those who may read it can."])
    return 0


def _question_set(folder: Path) -> Questionnaire:
    """Return the set; where it has errors, say first that nothing was created, then list them as ``check`` does."""
    from diagnostic.actions.counting import counted
    from diagnostic.actions.opening import question_set_of

    try:
        return question_set_of(folder, None)
    except RefusedError as fault:
        errors = tuple(problem for problem in fault.problems if problem.severity == "error")
        print(
            f"No assessment was created: the question set {folder} has {counted(len(errors), 'error')}. Correct what is listed here; "
            "diagnostic check lists it again, with warnings.",
            file=sys.stderr,
        )
        raise RefusedError(errors) from fault


def _items(written: list[str]) -> dict[tuple[str, str], str]:
    items = {}
    for each in written:
        place, sign, value = each.partition("=")
        if not sign or not place.strip():
            raise RefusedError((Problem("new.item", f"{each!r} names no set-up item.", "Write --set ITEM=VALUE or --set ITEM/ROW=VALUE."),))
        code, _, row = place.strip().partition("/")
        if code in OWN_OPTIONS:
            raise RefusedError((Problem("new.own-option", f"{code} has an option of its own.", f"Write {OWN_OPTIONS[code]}.", place.strip()),))
        items[code, row] = value
    return items


def _parsed(parse: Callable[..., str | Problem], questionnaire: object, code: str, row: str, value: str) -> str | Problem:
    from diagnostic.model.setup_item import ITEMS, rows_of_item, setup_item

    try:
        return parse(questionnaire, code, row, value)
    except KeyError:
        known = [item.code for item in ITEMS]
        place = f"{code}/{row}" if row else code
        if code not in known:
            import difflib

            near = difflib.get_close_matches(code, known, n=3)
            remedy = f"Perhaps: {', '.join(near)}." if near else f"The items are {', '.join(known)}."
            return Problem("new.unknown-item", f"There is no set-up item {code!r}.", remedy, place)
        rows = rows_of_item(setup_item(code), questionnaire)  # type: ignore[arg-type]
        message = f"The set-up item {code} has no row {row!r}." if row else f"The set-up item {code} needs a row."
        return Problem("new.row", message, f"Its rows: {', '.join(rows) or 'none'}.", place)


def _listed_name(places: Places, code: str) -> str:
    from diagnostic.actions.administrations import administrations

    known = {administration.code: administration for administration in administrations(places)} if code else {}
    if code in known:
        return known[code].name("en")
    if code:
        raise KnownError("new.administration", f"The reference list has no administration {code!r}.", "Give its name with --name.")
    raise KnownError("new.no-name", "An assessment needs the name of the administration.", "Give --name, or a code with --administration.")


def _status(arguments: argparse.Namespace, places: Places) -> int:
    from diagnostic.actions.opening import open_assessment
    from diagnostic.actions.status import status_lines, status_of

    desk = open_assessment(arguments.file, read_only=True)
    try:
        status = status_of(desk)
    finally:
        desk.close()
    if arguments.json:
        say_data(status)
    else:
        say(status_lines(status))
    return 0


def _report(arguments: argparse.Namespace, places: Places) -> int:
    outputs = [path for path in (arguments.pdf, arguments.docx) if path is not None]
    if not outputs:
        arguments.parser.error("nothing to write: name a file with --pdf, with --docx, or with both.")
    if len({path.resolve() for path in outputs}) < len(outputs):
        arguments.parser.error("--pdf and --docx name the same file.")
    from diagnostic.actions.opening import open_assessment
    from diagnostic.actions.reporting import PARTS, ReportOptions, write_report

    parts = frozenset(part.strip() for part in arguments.parts.split(",") if part.strip())
    if unknown := sorted(parts - set(PARTS)):
        arguments.parser.error(f"there is no part {', '.join(unknown)}. The parts are {', '.join(PARTS)}.")
    desk = open_assessment(arguments.file, read_only=True)
    try:
        options = ReportOptions(arguments.language, parts or None, arguments.final)
        report = write_report(desk, places, options, pdf=arguments.pdf, docx=arguments.docx)
    finally:
        desk.close()
    say(f"Wrote {path} ({report.status})." for path in outputs)
    return 0


def _check(arguments: argparse.Namespace, places: Places) -> int:
    from diagnostic.actions.checking import check_question_set

    problems, summary = check_question_set(arguments.path)
    say([*(f"{problem.severity}: {problem}" for problem in problems), summary])
    return 1 if any(problem.severity == "error" for problem in problems) else 0


def _names_a_file(words: list[str], commands: Collection[str]) -> bool:
    """Tell whether the first word is a file to open rather than a command: what a desktop hands over on a double click."""
    if not words or words[0].startswith("-") or words[0] in commands:
        return False
    return words[0].lower().endswith(SUFFIX) or Path(words[0]).is_file()


def _print_what_the_console_can() -> None:
    """Let a console that knows few letters show the others by their code point instead of refusing the whole line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
