"""What leaves with a workbook and what stays, in lines to read on the command line, and as data for programs."""

from collections.abc import Mapping
from typing import Any

from diagnostic.actions.counting import counted
from diagnostic.actions.exporting import ExportedFile, ExportReceipt, Stays

_KINDS: Mapping[str, str] = {
    "question": "answers, comments, respondents and links of evidence",
    "cell": "levels set by the team",
    "setup": "facts of the set-up",
    "evidence": "the list of evidence",
    "recommendation": "wording of findings, and replies",
    "snapshot": "versions signed off or submitted",
}
_CLASSES: Mapping[str, str] = {"A": "publishable", "B": "administration and secretariat", "C": "team and administration"}
_REASONS: Mapping[Stays, str] = {
    Stays.CLASS_D: "of class D, the team's own notes: they never leave",
    Stays.CLASS_C_OF_OTHERS: "of class C that are not the administration's own",
    Stays.CLASS_UNKNOWN: "of a class this version does not know",
    Stays.TEAM_ANSWERS: "answers and levels of the team (--team-answers lets those of class A and B leave)",
    Stays.FINDINGS: "findings and replies (--findings lets them leave)",
    Stays.SCOPE: "outside of the questions chosen",
}


def export_lines(receipt: ExportReceipt) -> list[str]:
    """Return the receipt in lines to read."""
    lines = [_file_line(file, receipt.written) for file in receipt.files]
    if receipt.exercise:
        lines.append("It is marked as an exercise.")
    lines += ["", "What leaves:" if receipt.written else "What would leave:"]
    lines += [f"  {count:>6}  class {klass} ({_CLASSES.get(klass, klass)}): {_KINDS.get(kind, kind)}" for kind, klass, count in receipt.leaves]
    if receipt.stays:
        lines.append("What stays:")
        lines += [f"  {count:>6}  {_REASONS[reason]}" for reason, count in receipt.stays]
    lines += [] if receipt.written else ["", "Nothing was written."]
    return lines


def export_data(receipt: ExportReceipt) -> dict[str, Any]:
    """Return the receipt as plain data."""
    return {
        "written": receipt.written,
        "language": receipt.language,
        "exercise": receipt.exercise,
        "files": [
            {
                "path": str(file.path), "respondent": file.respondent, "questions": file.questions, "entries": file.entries,
                "rows": file.rows, "filled": file.filled, "digest": file.digest,
            }
            for file in receipt.files
        ],
        "leaves": [{"kind": str(kind), "class": klass, "count": count} for kind, klass, count in receipt.leaves],
        "stays": [{"reason": str(reason), "count": count} for reason, count in receipt.stays],
    }  # fmt: skip


def _file_line(file: ExportedFile, written: bool) -> str:
    what = f"{counted(file.questions, 'question')}, {counted(file.entries, 'entry', 'entries')}"
    if not written:
        return f"Would write {file.path}: {what}."
    return f"Wrote {file.path}: {what}; read back: {counted(file.rows, 'row')}, {counted(file.filled, 'cell')} with something in them."
