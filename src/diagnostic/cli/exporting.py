"""The command that writes exchange workbooks."""

import argparse

from diagnostic.cli.a_path import a_path
from diagnostic.cli.saying import say, say_data
from diagnostic.model.places import Places

OUR_SUFFIX = ".diagnostic"


def add_export(parser: argparse.ArgumentParser) -> None:
    """Describe ``diagnostic export``."""
    parser.add_argument("file", type=a_path, metavar="FILE", help=f"an assessment ({OUR_SUFFIX}); it is read, never changed")
    parser.add_argument("out", type=a_path, metavar="OUT", help="the workbook to write (.xlsx is added); replaced once the new one is whole")
    parser.add_argument("--language", default="", metavar="CODE", help="its language, such as en (default: that of the set-up, else English)")
    parser.add_argument(
        "--for", choices=("administration", "team"), default="administration", dest="addressee",
        help="who fills it in, and so whose answers are in it: the administration (default), or another expert of the team",
    )  # fmt: skip
    parser.add_argument(
        "--scope", action="append", default=[], metavar="LIST",
        help="only these sections, standards, modules or questions, separated by commas, such as I,II-4,STO,I4-2; may be repeated",
    )
    parser.add_argument("--split-by-respondent", action="store_true", help="one workbook for each unit that is asked: OUT-LEG.xlsx and so on")
    parser.add_argument("--findings", action="store_true", help="with the findings, for the administration's reply")
    parser.add_argument("--team-answers", action="store_true", help="let what the team recorded (class A and B) go to the administration")
    parser.add_argument("--member", default="", metavar="CODE", help="the expert a workbook for the team is made for, a code of the team list")
    parser.add_argument("--preview", action="store_true", help="say what would leave and what stays, and write nothing")
    parser.add_argument("--json", action="store_true", help="the same for programs, as one JSON object")
    parser.epilog = (
        "What leaves is decided by confidentiality class; notes of the team (class D) never do. Every workbook is read back before it is\n"
        "called written.\n\n"
        "examples:\n"
        "  diagnostic export mission.diagnostic questions.xlsx --split-by-respondent\n"
        "  diagnostic export mission.diagnostic reply.xlsx --findings --preview\n"
        "  diagnostic export mission.diagnostic colleague.xlsx --for team --scope II"
    )
    parser.set_defaults(run=_export)


def _export(arguments: argparse.Namespace, places: Places) -> int:
    from diagnostic.actions.export_lines import export_data, export_lines
    from diagnostic.actions.exporting import Addressee, ExportOptions, export_workbook, preview_export
    from diagnostic.actions.opening import open_assessment

    options = ExportOptions(
        language=arguments.language, addressee=Addressee(arguments.addressee), scope=_codes(arguments.scope), split=arguments.split_by_respondent,
        findings=arguments.findings, team_answers=arguments.team_answers, member=arguments.member,
    )  # fmt: skip
    desk = open_assessment(arguments.file, read_only=True)
    try:
        receipt = (preview_export if arguments.preview else export_workbook)(desk, places, arguments.out, options)
    finally:
        desk.close()
    if arguments.json:
        say_data(export_data(receipt))
    else:
        say(export_lines(receipt))
    return 0


def _codes(written: list[str]) -> tuple[str, ...]:
    """Return codes that were parted by spaces or commas."""
    return tuple(code for each in written for code in each.replace(",", " ").split())
