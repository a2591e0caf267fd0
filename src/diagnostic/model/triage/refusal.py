"""Why nothing was taken from a cell: it cannot be read, or it can be read in more than one way and somebody has to be asked."""

from typing import NamedTuple

from diagnostic.model.problem import Problem, Severity
from diagnostic.model.triage.cell import CellState
from diagnostic.model.workbook import ReturnedCell

LONGEST_SHOWN = 80
_TO_BE_ASKED = frozenset({"answer.two-readings"})


class Refusal(NamedTuple):
    """What is wrong, and whether it is a matter for a question back rather than a mistake."""

    problem: Problem
    asked: bool = False

    @property
    def state(self) -> CellState:
        """The state a cell has from it."""
        return CellState.ASKED if self.asked else CellState.REFUSED


def refused(problem: Problem) -> Refusal:
    """Return the refusal of what ``parse`` found wrong: two possible readings are a question back."""
    return Refusal(problem, problem.code in _TO_BE_ASKED)


def shown(text: str) -> str:
    """Return a text as it is repeated in a sentence: one line, not too long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_SHOWN else f"{line[: LONGEST_SHOWN - 1]}…"


def repaired(habit: str, found: str, read: str) -> Problem:
    """Return the word on something that was mended: what was found, spaces and all, and what it was read as."""
    was = found if len(found) <= LONGEST_SHOWN and found.isprintable() else shown(found)
    return Problem(
        "cell.repaired", f"“{was}” was read as “{shown(read)}”.", severity=Severity.WARNING,
        values=(("habit", habit), ("found", was), ("read", shown(read))),
    )  # fmt: skip


def error_value(cell: ReturnedCell) -> Refusal:
    """A cell in which the spreadsheet shows an error, such as ``#NAME?`` where a text began with an equals sign."""
    return Refusal(
        Problem(
            "cell.error", f"The cell shows an error ({shown(cell.text) or 'no value'}).",
            "Type the answer itself; a text that begins with an equals sign needs an apostrophe before it.",
            values=(("found", shown(cell.text)),),
        )
    )  # fmt: skip


def formula_without_value() -> Refusal:
    """A formula whose result was not kept: silent, and so never taken as no answer."""
    return Refusal(
        Problem("cell.formula", "There is a formula here whose result was not saved.", "Type the answer itself instead of a formula."), asked=True
    )


def date_for_figure(cell: ReturnedCell) -> Refusal:
    """A figure such as 3.10 that the spreadsheet turned into a date."""
    return Refusal(
        Problem(
            "cell.date-for-figure", f"The spreadsheet made a date of this ({shown(cell.text)}); what was typed cannot be told.",
            "Ask for the figure, and type it in a cell that is formatted as text.", values=(("found", shown(cell.text)),),
        ),
        asked=True,
    )  # fmt: skip


def date_for_words(cell: ReturnedCell) -> Refusal:
    """A date where words or a choice are asked for."""
    return Refusal(
        Problem(
            "cell.date-for-words", f"There is a date here ({shown(cell.text)}) where none is asked for.",
            "Ask what was meant: spreadsheets make dates of texts such as 3-4 or 3.10.", values=(("found", shown(cell.text)),),
        ),
        asked=True,
    )  # fmt: skip


def digits_lost(cell: ReturnedCell) -> Refusal:
    """A figure with more digits than a spreadsheet keeps."""
    return Refusal(
        Problem(
            "cell.digits-lost", f"This figure has more digits than a spreadsheet keeps ({shown(cell.text)}); the last ones are lost.",
            "Ask for the figure, and type it in a cell that is formatted as text.", values=(("found", shown(cell.text)),),
        ),
        asked=True,
    )  # fmt: skip


def share_or_percentage(cell: ReturnedCell, hundredfold: str) -> Refusal:
    """A percentage that may have been stored as its hundredth part."""
    return Refusal(
        Problem(
            "cell.percentage", f"“{shown(cell.text)}” can mean {shown(cell.text)} per cent or {hundredfold} per cent.",
            f"Type {hundredfold}% or {shown(cell.text)}%.", values=(("found", shown(cell.text)), ("hundredfold", hundredfold)),
        ),
        asked=True,
    )  # fmt: skip


def nothing_said(cell: ReturnedCell) -> Refusal:
    """A dash, a question mark or the like, which may mean several things."""
    return Refusal(
        Problem(
            "cell.nothing-said", f"“{shown(cell.text)}” can mean not known, not applicable or none.",
            "Ask, and choose one of the answers in the list.", values=(("found", shown(cell.text)),),
        ),
        asked=True,
    )  # fmt: skip


def two_stand() -> Refusal:
    """A cell where two answers of the voice stood against each other already."""
    return Refusal(
        Problem(
            "cell.two-stand", "Two answers stand here against each other; a cell cannot decide between them.",
            "Decide in the program, with a reason.",
        ),
        asked=True,
    )  # fmt: skip


def reason_alone() -> Refusal:
    """A reason that belongs to no answer *not applicable*."""
    return Refusal(
        Problem(
            "cell.reason-alone", "There is a reason here, and the answer beside it is not “not applicable”.",
            "Choose “not applicable” as the answer, or move the text to the comment.",
        ),
        asked=True,
    )  # fmt: skip


def unknown_place(code: str) -> Refusal:
    """A row about something this question set does not have."""
    return Refusal(
        Problem(
            "row.unknown", f"This assessment has nothing with the code {shown(code)}.", "Ask where the row comes from.",
            values=(("found", shown(code)),),
        )
    )  # fmt: skip


def not_here() -> Refusal:
    """A text in a cell of a table that is not to be filled."""
    return Refusal(
        Problem("cell.not-here", "Nothing is asked for in this cell.", "Move the text to the first row of the question.")
    )


def nothing_to_withdraw() -> Refusal:
    """*Withdraw this answer* where the workbook no longer says what stood."""
    return Refusal(
        Problem(
            "cell.withdraw-what", "The workbook no longer says which answer is to be withdrawn.", "Withdraw it in the program.",
        ),
        asked=True,
    )  # fmt: skip


def withdraws_later() -> Refusal:
    """*Withdraw this answer* in a workbook that went out before there was an answer: whoever chose it means something said since."""
    return Refusal(
        Problem(
            "cell.withdraw-later", "The answer to be withdrawn came in after this workbook had been written.",
            "Let this workbook replace the earlier one, or withdraw the answer in the program.",
        ),
        asked=True,
    )  # fmt: skip
