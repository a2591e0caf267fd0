"""What is said of files that were not written on this machine; a part of ``problem_sentences``."""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

FOREIGN_SENTENCES: Final = MappingProxyType(
    {
        "foreign.empty": (
            QT_TRANSLATE_NOOP("problems", "The file is empty, or holds nothing but zeros: it was not copied to its end."),
            QT_TRANSLATE_NOOP("problems", "Copy or download it again; or ask for it again."),
        ),
        "foreign.archive": (
            QT_TRANSLATE_NOOP("problems", "This is an archive, not a workbook."),
            QT_TRANSLATE_NOOP("problems", "Unpack it, and import the workbooks that are in it."),
        ),
        "foreign.assessment": (
            QT_TRANSLATE_NOOP("problems", "This is an assessment or another database, not a workbook."),
            QT_TRANSLATE_NOOP(
                "problems",
                "If it is a copy of this assessment, bring it in under a name that ends in .diagnostic; the command for it is merge.",
            ),
        ),
        "foreign.other-kind": (
            QT_TRANSLATE_NOOP("problems", "This is a PDF, not a workbook."),
            QT_TRANSLATE_NOOP("problems", "This is a file of an older Office program, not a workbook."),
            QT_TRANSLATE_NOOP("problems", "This is a picture, not a workbook."),
            QT_TRANSLATE_NOOP("problems", "This is a presentation, not a workbook."),
            QT_TRANSLATE_NOOP("problems", "This is a text document, not a workbook."),
            QT_TRANSLATE_NOOP("problems", "This is {what}, not a workbook."),
            QT_TRANSLATE_NOOP("problems", "Choose the workbook (.xlsx) that was exported from here and filled in."),
        ),
        "foreign.save-as": (
            QT_TRANSLATE_NOOP("problems", "This is a binary workbook (.xlsb), which is not read."),
            QT_TRANSLATE_NOOP("problems", "This is a web page under the name of a workbook, which is not read."),
            QT_TRANSLATE_NOOP("problems", "This is a workbook in the XML form of Excel 2003, which is not read."),
            QT_TRANSLATE_NOOP("problems", "This is a workbook of Excel 97-2003 (.xls), which is not read."),
            QT_TRANSLATE_NOOP("problems", "This is a workbook of Numbers, which is not read."),
            QT_TRANSLATE_NOOP("problems", "This is an OpenDocument spreadsheet (.ods), which is not read."),
            QT_TRANSLATE_NOOP("problems", "This is {what}, which is not read."),
            QT_TRANSLATE_NOOP("problems", "Open it in Excel or LibreOffice, save it as Excel workbook (.xlsx) and import that."),
        ),
        "foreign.password": (
            QT_TRANSLATE_NOOP("problems", "The workbook is protected by a password."),
            QT_TRANSLATE_NOOP(
                "problems",
                "Open it in Excel with the password, take the password away (File, Info, Protect Workbook) and save it; or ask for one without.",
            ),
        ),
        "foreign.text": (
            QT_TRANSLATE_NOOP("problems", "This is a text file (such as CSV), not a workbook."),
            QT_TRANSLATE_NOOP(
                "problems",
                "Ask for the workbook itself (.xlsx): a text file has lost what tells which cell answers which question.",
            ),
        ),
        "foreign.unknown": (
            QT_TRANSLATE_NOOP("problems", "This is no workbook, and nothing else that is known here."),
            QT_TRANSLATE_NOOP(
                "problems",
                "Choose the workbook (.xlsx) that was exported from here and filled in; if this is the one, ask for it again.",
            ),
        ),
        "foreign.packing": (
            QT_TRANSLATE_NOOP("problems", "The workbook is packed in a way that no spreadsheet program uses."),
            QT_TRANSLATE_NOOP("problems", "Open it in Excel or LibreOffice, save it under a new name as .xlsx and import that."),
        ),
        "foreign.twice": (
            QT_TRANSLATE_NOOP(
                "problems",
                "The workbook holds two parts under one name ({part}), so two programs could read two different things.",
            ),
            QT_TRANSLATE_NOOP(
                "problems",
                "Open it in Excel or LibreOffice, look whether it shows what was meant, save it under a new name and import that.",
            ),
        ),
        "foreign.path": (
            QT_TRANSLATE_NOOP("problems", "The workbook holds a part with a path that leads out of it ({part}): it may be an attack."),
            QT_TRANSLATE_NOOP("problems", "Do not open it; ask the sender how it was made, and for one that was saved in Excel or LibreOffice."),
        ),
        "foreign.bomb": (
            QT_TRANSLATE_NOOP("problems", "The workbook would grow out of all proportion when it is unpacked: it may be an attack."),
            QT_TRANSLATE_NOOP(
                "problems",
                "Do not open it; ask the sender how it was made. If it is meant so, delete empty formatted rows and pictures and save it again.",
            ),
        ),
        "foreign.overlap": (
            QT_TRANSLATE_NOOP(
                "problems",
                "Parts of the workbook lie over one another, which no spreadsheet program writes: it may be an attack, or it is damaged.",
            ),
            QT_TRANSLATE_NOOP("problems", "Do not open it; ask for it again."),
        ),
        "foreign.file-inside": (
            QT_TRANSLATE_NOOP("problems", "The workbook holds another file ({part}), which is not looked at."),
            QT_TRANSLATE_NOOP("problems", "Take it out of the workbook and save; send it beside the workbook."),
        ),
        "foreign.macros": (
            QT_TRANSLATE_NOOP("problems", "The workbook holds macros."),
            QT_TRANSLATE_NOOP(
                "problems",
                "Open it in Excel without enabling them, save it as Excel workbook (.xlsx), which leaves them out, and import that.",
            ),
        ),
        "foreign.links": (
            QT_TRANSLATE_NOOP("problems", "The workbook is linked to other files or to data elsewhere."),
            QT_TRANSLATE_NOOP("problems", "In Excel choose Data, Edit Links, Break Link (and delete the connections), save it and import that."),
        ),
        "foreign.entries": (
            QT_TRANSLATE_NOOP("problems", "The workbook has more parts than any workbook needs: it may be an attack."),
            QT_TRANSLATE_NOOP("problems", "Do not open it; ask the sender how it was made, and for one that was saved in Excel or LibreOffice."),
        ),
        "foreign.broken-off": (
            QT_TRANSLATE_NOOP("problems", "The workbook breaks off or is damaged: its table of contents cannot be read."),
            QT_TRANSLATE_NOOP("problems", "It was probably not copied to its end: copy or download it again, or ask for it again."),
        ),
        "foreign.too-large": (
            QT_TRANSLATE_NOOP("problems", "The workbook holds far more than the questions and their answers."),
            QT_TRANSLATE_NOOP("problems", "Delete what does not belong to it (pasted tables, formatted empty rows), save it and import that."),
        ),
        "foreign.contents": (
            QT_TRANSLATE_NOOP("problems", "The file says of itself that it is no workbook (it does not say what it is)."),
            QT_TRANSLATE_NOOP("problems", "The file says of itself that it is no workbook ({kind})."),
            QT_TRANSLATE_NOOP("problems", "Open it in Excel or LibreOffice, save it as Excel workbook (.xlsx) and import that."),
        ),
        "foreign.damaged": (
            QT_TRANSLATE_NOOP("problems", "The workbook is damaged ({what})."),
            QT_TRANSLATE_NOOP(
                "problems",
                "Open it in Excel or LibreOffice, save it under a new name as .xlsx and import that; or ask for it again.",
            ),
        ),
        "foreign.doctype": (
            QT_TRANSLATE_NOOP(
                "problems",
                "The workbook holds a document type declaration, which no spreadsheet program writes: it may be an attack.",
            ),
            QT_TRANSLATE_NOOP("problems", "Do not open it; ask the sender how it was made, and for one that was saved in Excel or LibreOffice."),
        ),
        "foreign.pictures": (
            QT_TRANSLATE_NOOP("problems", "The workbook holds pictures, which are not read."),
            QT_TRANSLATE_NOOP("problems", "Look at them in the workbook; keep those that are evidence as files."),
        ),
        "foreign.far-cell": (
            QT_TRANSLATE_NOOP("problems", "A cell far outside of the questions was left aside. It holds: {text}"),
            QT_TRANSLATE_NOOP("problems", "Move it beside the questions if it matters."),
        ),
        "foreign.many-digits": (
            QT_TRANSLATE_NOOP(
                "problems",
                "A spreadsheet keeps fifteen digits of a number; the last ones of {text} may not be those that were typed.",
            ),
            QT_TRANSLATE_NOOP("problems", "Compare it with its source. A long number that is no quantity is safe as text."),
        ),
        "foreign.more-cells": (
            QT_TRANSLATE_NOOP("problems", "{count} further cells of this sheet are like those that were named."),
            QT_TRANSLATE_NOOP("problems", "Look at the sheet."),
        ),
        "foreign.lock-file": (
            QT_TRANSLATE_NOOP("problems", "This is not the workbook, but the mark that it is open in another program."),
            QT_TRANSLATE_NOOP("problems", "Close the workbook there, and choose the file without ~ in its name."),
        ),
        "foreign.no-file": (
            QT_TRANSLATE_NOOP("problems", "This is not a file."),
            QT_TRANSLATE_NOOP("problems", "Choose the workbook (.xlsx) itself."),
        ),
        "foreign.unreadable": (
            QT_TRANSLATE_NOOP("problems", "The file could not be read: {cause}."),
            QT_TRANSLATE_NOOP("problems", "Check that it is still there and that you may read it; close it in other programs."),
        ),
        "foreign.file-too-large": (
            QT_TRANSLATE_NOOP("problems", "The file is larger than {size} MB, which no returned workbook is."),
            QT_TRANSLATE_NOOP("problems", "Choose the workbook that was exported from here; take out pictures and what else was added."),
        ),
        "foreign.time": (
            QT_TRANSLATE_NOOP("problems", "Reading it took longer than {seconds} seconds and was stopped."),
            QT_TRANSLATE_NOOP(
                "problems",
                "Try once more when the machine is not busy. If it happens again, do not open the file; ask for it again.",
            ),
        ),
        "foreign.memory": (
            QT_TRANSLATE_NOOP("problems", "Reading it needed more than {size} MB of memory and was stopped."),
            QT_TRANSLATE_NOOP("problems", "Do not open it: it may be an attack. Ask the sender how it was made."),
        ),
        "foreign.reader-failed": (
            QT_TRANSLATE_NOOP("problems", "It made the program that reads workbooks fail; nothing of it was taken."),
            QT_TRANSLATE_NOOP(
                "problems",
                "Open it in Excel or LibreOffice, save it under a new name as .xlsx and import that; if that fails too, report it.",
            ),
        ),
        "foreign.no-process": (
            QT_TRANSLATE_NOOP("problems", "No process could be started to read foreign files in: {cause}."),
            QT_TRANSLATE_NOOP("problems", "Close other programs and try again."),
        ),
    }
)
