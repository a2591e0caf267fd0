"""Words of the exchange pages for what crosses rooms as a code: kinds of entries, classes, reasons to stay, states of cells, outcomes."""

from PySide6.QtCore import QCoreApplication

from diagnostic.actions.exporting import Addressee, Stays
from diagnostic.actions.importing import Outcome
from diagnostic.model.triage.cell import CellState, Note
from diagnostic.model.workbook import Column


def kind_words(kind: str) -> str:
    """Return what entries of a kind are, in words; a kind of a later version stands as it is."""
    tr = QCoreApplication.translate
    return {
        "question": tr("exchange", "Answers, comments, respondents, links of evidence"),
        "cell": tr("exchange", "Levels set by the team"),
        "setup": tr("exchange", "Facts of the set-up"),
        "evidence": tr("exchange", "The list of evidence"),
        "recommendation": tr("exchange", "Wording of findings, and replies"),
        "snapshot": tr("exchange", "Versions signed off or submitted"),
    }.get(kind, kind)


def class_words(klass: str) -> str:
    """Return whom a confidentiality class is for."""
    tr = QCoreApplication.translate
    words = {
        "A": tr("exchange", "publishable"),
        "B": tr("exchange", "administration and secretariat"),
        "C": tr("exchange", "team and administration"),
        "D": tr("exchange", "the team alone"),
    }.get(klass, "")
    return tr("exchange", "Class {letter}: {whom}").format(letter=klass, whom=words) if words else klass


def stays_words(reason: Stays) -> str:
    """Return why entries stay here."""
    tr = QCoreApplication.translate
    return {
        Stays.CLASS_D: tr("exchange", "The team's own notes (class D): they never leave"),
        Stays.CLASS_C_OF_OTHERS: tr("exchange", "Persons and evidence of the team (class C)"),
        Stays.CLASS_UNKNOWN: tr("exchange", "Entries of a class this version does not know"),
        Stays.TEAM_ANSWERS: tr("exchange", "Answers and levels of the team"),
        Stays.FINDINGS: tr("exchange", "Findings and replies"),
        Stays.SCOPE: tr("exchange", "Outside of the questions chosen"),
    }[reason]


def addressee_words(addressee: Addressee) -> str:
    """Return whom a workbook is for."""
    tr = QCoreApplication.translate
    return tr("exchange", "The administration") if addressee is Addressee.ADMINISTRATION else tr("exchange", "Another expert")


def state_words(state: str) -> str:
    """Return what became of a cell, in one or two words."""
    tr = QCoreApplication.translate
    return {
        CellState.NEW: tr("exchange", "New"),
        CellState.SAME: tr("exchange", "Same"),
        CellState.CONFLICT: tr("exchange", "Conflict"),
        CellState.WITHDRAWN: tr("exchange", "Withdrawn"),
        CellState.ASKED: tr("exchange", "To ask"),
        CellState.REFUSED: tr("exchange", "Refused"),
        CellState.EMPTY: tr("exchange", "Empty"),
        OUTSIDE: tr("exchange", "Outside"),
    }[state]


OUTSIDE = "outside"
"""The filter of what lies outside of the tables; it is no state of a cell, and not in the balance."""


def note_words(note: str) -> str:
    """Return why a cell is the same or empty, where that is not plain; empty where nothing is to be said."""
    tr = QCoreApplication.translate
    words: dict[str, str] = {
        Note.AS_EXPORTED: tr("exchange", "It reads as it was exported."),
        Note.KNOWN: tr("exchange", "It was taken in before."),
        Note.AGREES: tr("exchange", "It agrees with what stands here."),
        Note.SETTLED_SINCE: tr("exchange", "It was settled here since; the decision stands."),
        Note.WITHDRAWN_SINCE: tr("exchange", "It was withdrawn here since, and stays withdrawn."),
        Note.TWICE: tr("exchange", "The line stands twice; it counts once."),
        Note.EMPTIED: tr("exchange", "The cell was emptied. What stood there stays; an empty cell says nothing."),
        Note.NOTHING_TO_WITHDRAW: tr("exchange", "There is nothing here to withdraw."),
        Note.COUNTS_FOR_OTHERS: tr("exchange", "It counts for the answers that name no respondent of their own."),
    }
    return words.get(note, "")


def plain_words(state: CellState) -> str:
    """Return what a state leads to, where no problem says more."""
    tr = QCoreApplication.translate
    return {
        CellState.NEW: tr("exchange", "It becomes an entry in the voice of the workbook."),
        CellState.CONFLICT: tr("exchange", "Another value stands here in the same voice. Both stay; the choice is made under Decide."),
        CellState.WITHDRAWN: tr("exchange", "It takes the answer back. What was said stays in the history."),
        CellState.SAME: tr("exchange", "It says nothing new."),
        CellState.EMPTY: tr("exchange", "An empty cell says nothing; what stands here stays."),
        CellState.ASKED: tr("exchange", "Nothing is taken from it until somebody has asked."),
        CellState.REFUSED: tr("exchange", "Nothing is taken from it; its text is listed here."),
    }[state]


def outcome_words(outcome: Outcome, dry_run: bool) -> str:
    """Return what became of a file, or would."""
    tr = QCoreApplication.translate
    return {
        Outcome.MERGED: tr("exchange", "Ready") if dry_run else tr("exchange", "Taken in"),
        Outcome.ADOPTED: tr("exchange", "Ready to adopt") if dry_run else tr("exchange", "Adopted"),
        Outcome.KNOWN: tr("exchange", "Nothing new"),
        Outcome.OFFERED: tr("exchange", "A self-assessment: adopt it?") if dry_run else tr("exchange", "Not adopted, left as it is"),
        Outcome.REFUSED: tr("exchange", "Refused"),
    }[outcome]


def column_words(column: str) -> str:
    """Return the name of a column of the workbook, as it is called in this window."""
    tr = QCoreApplication.translate
    return {
        Column.ANSWER: tr("exchange", "Answer"),
        Column.REASON: tr("exchange", "Reason"),
        Column.COMMENT: tr("exchange", "Comment"),
        Column.RESPONDENT_UNIT: tr("exchange", "Respondent's unit"),
        Column.RESPONDENT_ROLE: tr("exchange", "Respondent's role"),
        Column.ASKED_ON: tr("exchange", "Date"),
        Column.WHO_KNOWS: tr("exchange", "Who would know"),
        Column.EVIDENCE: tr("exchange", "Evidence"),
        Column.KIND: tr("exchange", "Kind of evidence"),
        Column.TITLE: tr("exchange", "Title"),
        Column.REFERENCE: tr("exchange", "Reference"),
        Column.SOURCE: tr("exchange", "Source"),
        Column.PUBLISHED: tr("exchange", "Published"),
        Column.REVIEWED: tr("exchange", "Read by the team"),
        Column.LANGUAGE: tr("exchange", "Language"),
        Column.IN_FORCE: tr("exchange", "In force since"),
        Column.TRANSLATION: tr("exchange", "Translation"),
        Column.REPLY: tr("exchange", "Reply"),
        Column.REPLY_COMMENT: tr("exchange", "Comment on the reply"),
    }.get(Column(column), column) if column in set(Column) else column


def outside_words(why: str) -> str:
    """Return why a text of a workbook could not be read as an answer."""
    tr = QCoreApplication.translate
    return {
        "note": tr("exchange", "It is a note fixed to a cell. Nothing is taken from it; look whether it belongs to an answer."),
        "sheet": tr("exchange", "It stands on a sheet of somebody's own. Nothing is taken from it."),
        "column": tr("exchange", "It stands in a column that is not of the form. Nothing is taken from it."),
        "row": tr("exchange", "It stands in a row that is not of the form. Nothing is taken from it."),
        "closed": tr("exchange", "It stands in a cell that is only shown. Nothing is taken from it."),
    }.get(why, tr("exchange", "It lies outside of the tables. Nothing is taken from it."))


def filter_words(key: str) -> str:
    """Return the name of a filter of the cells: a state, what lies outside, all, what to look at, what was emptied."""
    tr = QCoreApplication.translate
    own = {"all": tr("exchange", "All"), "look": tr("exchange", "To look at"), "emptied": tr("exchange", "Emptied")}
    return own[key] if key in own else state_words(key)


def respondent_words(code: str) -> str:
    """Return what a cell of the cover says about whoever answered."""
    tr = QCoreApplication.translate
    return {"unit": tr("exchange", "unit"), "role": tr("exchange", "role"), "date": tr("exchange", "date")}.get(code, code)
