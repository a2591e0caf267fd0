"""The commands that take in what others wrote: returned workbooks and other copies of an assessment."""

import argparse
from typing import TYPE_CHECKING

from diagnostic.cli.a_path import a_path
from diagnostic.cli.saying import say, say_data
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError

if TYPE_CHECKING:
    from diagnostic.model.state import State

OUR_SUFFIX = ".diagnostic"


def add_import(parser: argparse.ArgumentParser) -> None:
    """Describe ``diagnostic import``."""
    parser.add_argument("file", type=a_path, metavar="FILE", help=f"the assessment ({OUR_SUFFIX}); a copy is made before it is written")
    parser.add_argument("workbooks", type=a_path, nargs="+", metavar="IN", help="returned workbooks (.xlsx); they are read, never changed")
    parser.add_argument("--dry-run", action="store_true", help="say what would come of it, and write nothing")
    parser.add_argument("--member", default="", metavar="CODE", help="who imports, a code of the team list (default: the only member)")
    parser.add_argument("--adopt", action="store_true", help="take self-assessments in as what the administration states")
    parser.add_argument(
        "--replaces", default="", metavar="REASON",
        help="these workbooks correct ones that came before: where the same respondent said something else, these count, for this reason",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="the same for programs, as one JSON object")
    parser.epilog = (
        "Importing again changes nothing; an empty cell never deletes. A file that cannot be read stops none of the others and ends with 1.\n\n"
        "example:\n  diagnostic import mission.diagnostic back/*.xlsx --dry-run"
    )
    parser.set_defaults(run=_import)


def add_merge(parser: argparse.ArgumentParser) -> None:
    """Describe ``diagnostic merge``."""
    parser.add_argument("file", type=a_path, metavar="FILE", help=f"the assessment ({OUR_SUFFIX}); a copy is made before it is written")
    parser.add_argument("others", type=a_path, nargs="+", metavar="OTHER", help="other copies of the assessment; they are read, never changed")
    parser.add_argument("--dry-run", action="store_true", help="say what would come of it, and write nothing")
    parser.add_argument("--adopt", action="store_true", help="take self-assessments in as what the administration states")
    parser.add_argument("--json", action="store_true", help="the same for programs, as one JSON object")
    parser.epilog = "The order does not matter, and merging again changes nothing. What disagrees stays side by side until somebody decides."
    parser.set_defaults(run=_merge)


def _import(arguments: argparse.Namespace, places: Places) -> int:
    from diagnostic.actions.import_data import import_data
    from diagnostic.actions.import_lines import import_lines
    from diagnostic.actions.importing import ImportTerms, Outcome, import_workbooks
    from diagnostic.actions.opening import open_assessment
    from diagnostic.model.team import members_of

    desk = open_assessment(arguments.file, author=arguments.member, read_only=arguments.dry_run)
    try:
        if arguments.member and arguments.member not in {member.code for member in members_of(desk.state)}:
            listed = ", ".join(f"{member.code} ({member.name})" for member in members_of(desk.state)) or "nobody"
            raise KnownError("import.member", f"The team list has nobody with the code {arguments.member!r}.", f"It has {listed}.")
        if arguments.replaces.strip() and not desk.author:
            raise KnownError("import.nobody", "A decision carries the name of who decided, and nobody is named.", _whose(desk.state))
        terms = ImportTerms(arguments.adopt, arguments.replaces)
        report = import_workbooks(desk, places, arguments.workbooks, terms, arguments.dry_run)
        if arguments.json:
            say_data(import_data(report))
        else:
            say(import_lines(desk, report))
    finally:
        desk.close()
    return 1 if any(file.outcome is Outcome.REFUSED for file in report.files) else 0


def _whose(state: "State") -> str:
    """Return what to type, so that a decision has a name."""
    from diagnostic.model.team import members_of

    listed = ", ".join(f"{member.code} ({member.name})" for member in members_of(state))
    if not listed:
        return "The team list is empty: add yourself to it in the set-up, then name yourself with --member CODE beside --replaces."
    return f"Say who decides with --member CODE beside --replaces. The team list has {listed}."


def _merge(arguments: argparse.Namespace, places: Places) -> int:
    from diagnostic.actions.import_data import merge_data
    from diagnostic.actions.import_lines import merge_lines
    from diagnostic.actions.merging import merge_files
    from diagnostic.actions.opening import open_assessment

    desk = open_assessment(arguments.file, read_only=arguments.dry_run)
    try:
        report = merge_files(desk, arguments.others, arguments.adopt, arguments.dry_run)
        if arguments.json:
            say_data(merge_data(report))
        else:
            say(merge_lines(desk, report))
    finally:
        desk.close()
    return 1 if any(file.refused for file in report.files) else 0
