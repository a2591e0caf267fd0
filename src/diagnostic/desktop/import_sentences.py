"""What can be wrong with a workbook or a file that came back, and with a cell of it: the sentences by the code of the problem."""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

IMPORT_SENTENCES: Final = MappingProxyType(
    {
        "cell.repaired": (QT_TRANSLATE_NOOP("problems", "“{found}” was read as “{read}”."),),
        "cell.error": (
            QT_TRANSLATE_NOOP("problems", "The cell shows an error ({found})."),
            QT_TRANSLATE_NOOP("problems", "Type the answer itself; a text that begins with an equals sign needs an apostrophe before it."),
        ),
        "cell.formula": (
            QT_TRANSLATE_NOOP("problems", "There is a formula here whose result was not saved."),
            QT_TRANSLATE_NOOP("problems", "Type the answer itself instead of a formula."),
        ),
        "cell.date-for-figure": (
            QT_TRANSLATE_NOOP("problems", "The spreadsheet made a date of this ({found}); what was typed cannot be told."),
            QT_TRANSLATE_NOOP("problems", "Ask for the figure, and type it in a cell that is formatted as text."),
        ),
        "cell.date-for-words": (
            QT_TRANSLATE_NOOP("problems", "There is a date here ({found}) where none is asked for."),
            QT_TRANSLATE_NOOP("problems", "Ask what was meant: spreadsheets make dates of texts such as 3-4 or 3.10."),
        ),
        "cell.digits-lost": (
            QT_TRANSLATE_NOOP("problems", "This figure has more digits than a spreadsheet keeps ({found}); the last ones are lost."),
            QT_TRANSLATE_NOOP("problems", "Ask for the figure, and type it in a cell that is formatted as text."),
        ),
        "cell.percentage": (
            QT_TRANSLATE_NOOP("problems", "“{found}” can mean {found} per cent or {hundredfold} per cent."),
            QT_TRANSLATE_NOOP("problems", "Type {hundredfold}% or {found}%."),
        ),
        "cell.nothing-said": (
            QT_TRANSLATE_NOOP("problems", "“{found}” can mean not known, not applicable or none."),
            QT_TRANSLATE_NOOP("problems", "Ask, and choose one of the answers in the list."),
        ),
        "cell.two-stand": (
            QT_TRANSLATE_NOOP("problems", "Two answers stand here against each other; a cell cannot decide between them."),
            QT_TRANSLATE_NOOP("problems", "Decide in the program, with a reason."),
        ),
        "cell.reason-alone": (
            QT_TRANSLATE_NOOP("problems", "There is a reason here, and the answer beside it is not “not applicable”."),
            QT_TRANSLATE_NOOP("problems", "Choose “not applicable” as the answer, or move the text to the comment."),
        ),
        "cell.not-here": (
            QT_TRANSLATE_NOOP("problems", "Nothing is asked for in this cell."),
            QT_TRANSLATE_NOOP("problems", "Move the text to the first row of the question."),
        ),
        "cell.withdraw-what": (
            QT_TRANSLATE_NOOP("problems", "The workbook no longer says which answer is to be withdrawn."),
            QT_TRANSLATE_NOOP("problems", "Withdraw it in the program."),
        ),
        "cell.withdraw-later": (
            QT_TRANSLATE_NOOP("problems", "The answer to be withdrawn came in after this workbook had been written."),
            QT_TRANSLATE_NOOP("problems", "Let this workbook replace the earlier one, or withdraw the answer in the program."),
        ),
        "cell.twice": (
            QT_TRANSLATE_NOOP("problems", "This line stands twice in the workbook, with different texts."),
            QT_TRANSLATE_NOOP("problems", "Say which of the two counts."),
        ),
        "cell.none-and-some": (
            QT_TRANSLATE_NOOP("problems", "The question as a whole has an answer, and some of its options are chosen too."),
            QT_TRANSLATE_NOOP("problems", "Say which of the two counts, and empty the other."),
        ),
        "cell.no-evidence-number": (
            QT_TRANSLATE_NOOP("problems", "“{found}” is not a number of evidence."),
            QT_TRANSLATE_NOOP("problems", "Enter the document on the sheet of evidence and give its number here, such as EV-ADM-01."),
        ),
        "column.moved": (
            QT_TRANSLATE_NOOP("problems", "The answers of this sheet do not stand beside their questions any more."),
            QT_TRANSLATE_NOOP("problems", "Put them back: a column was sorted or moved without the others."),
        ),
        "row.label-misfit": (
            QT_TRANSLATE_NOOP("problems", "The text of this row is not the one its hidden code belongs to."),
            QT_TRANSLATE_NOOP("problems", "Say which question the row answers: a part of the sheet was sorted, or the text was changed."),
        ),
        "row.unknown": (
            QT_TRANSLATE_NOOP("problems", "This assessment has nothing with the code {code}."),
            QT_TRANSLATE_NOOP("problems", "Ask where the row comes from."),
        ),
        "evidence.no-kind": (
            QT_TRANSLATE_NOOP("problems", "It is not said what kind of evidence this is."),
            QT_TRANSLATE_NOOP("problems", "Choose a kind in the list."),
        ),
        "reply.not-theirs": (
            QT_TRANSLATE_NOOP("problems", "A reply to a finding is the administration's; this workbook was made for the team."),
            QT_TRANSLATE_NOOP("problems", "Ask the administration to reply in a workbook of its own."),
        ),
        "workbook.form": (
            QT_TRANSLATE_NOOP("problems", "This workbook has the form {form}, which this version of the program does not know."),
            QT_TRANSLATE_NOOP("problems", "Read it with the version of the program that wrote it, or a later one."),
        ),
        "workbook.no-machine-part": (
            QT_TRANSLATE_NOOP("problems", "The hidden sheet that says what this workbook belongs to is missing."),
            QT_TRANSLATE_NOOP(
                "problems", "Use the workbook as it was sent, or a copy of the whole file; single sheets cannot be read by themselves."
            ),
        ),
        "workbook.digest": (
            QT_TRANSLATE_NOOP("problems", "The hidden sheet of this workbook was changed and no longer fits its digest."),
            QT_TRANSLATE_NOOP(
                "problems", "What it carried is not used. The answers in the tables are still read, each beside what stands there now."
            ),
        ),
        "workbook.merged-cells": (
            QT_TRANSLATE_NOOP("problems", "The cells {cells} were merged; only what stands in the first of them can be read."),
            QT_TRANSLATE_NOOP("problems", "Ask whether it was meant for all of them."),
        ),
        "workbook.voice": (
            QT_TRANSLATE_NOOP("problems", "It claims to speak as {voice}."),
            QT_TRANSLATE_NOOP("problems", "Only the administration or a member of the team answers by workbook."),
        ),
        "workbook.adoptable": (
            QT_TRANSLATE_NOOP("problems", "It belongs to the self-assessment of {administration}."),
            QT_TRANSLATE_NOOP("problems", "It can be adopted as what the administration states."),
        ),
        "workbook.author": (
            QT_TRANSLATE_NOOP("problems", "The team list has nobody with the code {author}."),
            QT_TRANSLATE_NOOP("problems", "Ask whose workbook it is."),
        ),
        "workbook.carried": (
            QT_TRANSLATE_NOOP("problems", "{count} of the entries it carries cannot be read and were left aside."),
            QT_TRANSLATE_NOOP("problems", "Read it with the version of the program that wrote it, or a later one."),
        ),
        "import.nobody": (
            QT_TRANSLATE_NOOP("problems", "A decision carries the name of who decided."),
            QT_TRANSLATE_NOOP("problems", "Say first who is working here."),
        ),
        "merge.another-assessment": (
            QT_TRANSLATE_NOOP("problems", "It belongs to another assessment, of {administration}."),
            QT_TRANSLATE_NOOP("problems", "Open the assessment it was exported from."),
        ),
        "merge.another-file": (
            QT_TRANSLATE_NOOP("problems", "It holds another assessment."),
            QT_TRANSLATE_NOOP("problems", "Merge files that began as copies of one file."),
        ),
        "merge.exercise": (
            QT_TRANSLATE_NOOP("problems", "It belongs to an exercise, and this assessment is none."),
            QT_TRANSLATE_NOOP("problems", "This assessment is an exercise, and it belongs to none."),
            QT_TRANSLATE_NOOP("problems", "Exercises merge only with exercises."),
        ),
        "merge.question-set": (
            QT_TRANSLATE_NOOP("problems", "It was made with the question set {theirs}, and this assessment uses {ours}."),
            QT_TRANSLATE_NOOP("problems", "Export again from this assessment, and copy the answers over."),
        ),
        "merge.adoptable": (
            QT_TRANSLATE_NOOP("problems", "It holds a self-assessment, which is an assessment of its own."),
            QT_TRANSLATE_NOOP("problems", "It can be adopted as what the administration states."),
        ),
        "merge.question-set-unread": (
            QT_TRANSLATE_NOOP("problems", "The question set inside cannot be read."),
            QT_TRANSLATE_NOOP("problems", "Use a backup copy of that file."),
        ),
    }
)
