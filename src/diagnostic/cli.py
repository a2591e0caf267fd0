"""The command line: the same actions as the window. Exit codes: 0 done, 1 the data or the environment refused, 2 the command is wrong."""

import argparse
import json
import sys
from pathlib import Path

from diagnostic import __version__
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError, RefusedError
from diagnostic.places import find_places

QUESTION_SET = "secure-2007"


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code. Imports are late, so that each command loads only what it needs."""
    arguments = _parser().parse_args(argv)
    places = find_places()
    try:
        return int(arguments.run(arguments, places))
    except RefusedError as fault:
        for problem in fault.problems:
            print(problem, file=sys.stderr)
        return 1
    except KnownError as fault:
        print(fault, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="diagnostic",
        description="Offline questionnaires and recommendation reports on border enforcement of intellectual property rights. "
        "Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"diagnostic {__version__}")
    parser.set_defaults(run=_window, file=None, quit_when_painted=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    window = commands.add_parser("window", help="open the window, on FILE if given")
    window.add_argument("file", nargs="?", type=Path, metavar="FILE", help="an assessment (.diagnostic)")
    window.add_argument("--quit-when-painted", action="store_true", help="close as soon as the first page was painted")
    window.set_defaults(run=_window)

    new = commands.add_parser("new", help="begin an assessment")
    new.add_argument("file", type=Path, metavar="FILE", help="the file to create (.diagnostic is added); never overwritten")
    new.add_argument("--mode", choices=("mission", "self-assessment"), default="mission", help="who does it (default: mission)")
    new.add_argument("--name", required=True, help="name of the administration, as it is to be printed")
    new.add_argument("--administration", default="", metavar="CODE", help="its code in the reference list, such as FJ")
    new.add_argument("--member", default="", metavar="NAME", help="name of the person who begins (mission: the team lead)")
    new.add_argument("--mark", default="", metavar="LETTERS", help="1 to 4 letters that number this person's evidence")
    new.add_argument("--exercise", action="store_true", help="an exercise: cannot be exported or merged with real assessments")
    new.add_argument("--question-set", type=Path, metavar="DIR", help=f"folder of the question set (default: {QUESTION_SET})")
    new.set_defaults(run=_new)

    status = commands.add_parser("status", help="say how far an assessment is: progress, levels, flags, recommendations")
    status.add_argument("file", type=Path, metavar="FILE", help="an assessment (.diagnostic)")
    status.add_argument("--json", action="store_true", help="for programs")
    status.set_defaults(run=_status)

    check = commands.add_parser("check", help="check a question set and list every problem with file, line and remedy")
    check.add_argument("path", type=Path, metavar="PATH", help="folder of a question set")
    check.set_defaults(run=_check)
    return parser


def _window(arguments: argparse.Namespace, places: Places) -> int:
    from diagnostic.app import start

    return start(places, arguments.file, quit_when_painted=arguments.quit_when_painted)


def _new(arguments: argparse.Namespace, places: Places) -> int:
    from diagnostic.actions.opening import Beginning, create_assessment, question_set_of

    folder = arguments.question_set or places.questionnaires / QUESTION_SET
    beginning = Beginning(
        arguments.mode, arguments.administration, arguments.name, arguments.member, "team-lead", arguments.mark, arguments.exercise
    )
    desk = create_assessment(arguments.file, question_set_of(folder, None), beginning)
    print(f"Created {desk.path}. This file is not encrypted: keep it where only those who may read it can.")
    desk.close()
    return 0


def _status(arguments: argparse.Namespace, places: Places) -> int:
    from diagnostic.actions.opening import open_assessment
    from diagnostic.actions.status import status_lines, status_of

    desk = open_assessment(arguments.file, read_only=True)
    try:
        status = status_of(desk)
    finally:
        desk.close()
    if arguments.json:
        print(json.dumps(status, ensure_ascii=False, indent=2))
    else:
        print("\n".join(status_lines(status)))
    return 0


def _check(arguments: argparse.Namespace, places: Places) -> int:
    from diagnostic.actions.checking import check_question_set

    problems, summary = check_question_set(arguments.path)
    for problem in problems:
        print(f"{problem.severity}: {problem}")
    print(summary)
    return 1 if any(problem.severity == "error" for problem in problems) else 0
