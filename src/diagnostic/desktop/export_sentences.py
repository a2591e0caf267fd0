"""What can stand in the way of a workbook that is to leave: the sentences by the code of the problem."""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

EXPORT_SENTENCES: Final = MappingProxyType(
    {
        "export.same-file": (
            QT_TRANSLATE_NOOP("problems", "{file} is the assessment itself; it was left as it is."),
            QT_TRANSLATE_NOOP("problems", "Choose another name."),
        ),
        "export.name-taken": (
            QT_TRANSLATE_NOOP("problems", "There are files already under the names of single units ({names}). Nothing was written."),
            QT_TRANSLATE_NOOP("problems", "Choose another name, or move them away: they may have been filled in."),
        ),
        "export.nothing": (
            QT_TRANSLATE_NOOP("problems", "No question is left for this workbook."),
            QT_TRANSLATE_NOOP("problems", "Widen the scope of the export, or of the assessment."),
        ),
        "export.member": (
            QT_TRANSLATE_NOOP("problems", "The team list has no person with the code {code}."),
            QT_TRANSLATE_NOOP("problems", "Its codes: {codes}."),
        ),
        "export.scope": (
            QT_TRANSLATE_NOOP("problems", "The question set has no section, standard, module or question {code}."),
            QT_TRANSLATE_NOOP("problems", "Name sections or modules ({codes}), standards such as I-4, or questions such as I4-2."),
        ),
        "export.read-back": (
            QT_TRANSLATE_NOOP("problems", "{file} could not be read back as it was meant ({why}). Nothing was written."),
            QT_TRANSLATE_NOOP("problems", "Report this; a workbook of fewer questions may go through."),
        ),
        "export.stopped": (
            QT_TRANSLATE_NOOP("problems", "The export was stopped. Nothing was written."),
            QT_TRANSLATE_NOOP("problems", "Export again whenever you like."),
        ),
        "workbook.no-language": (
            QT_TRANSLATE_NOOP("problems", "There are no words for a workbook in the language {language}."),
            QT_TRANSLATE_NOOP("problems", "Choose one of: {known}."),
        ),
        "workbook.wording": (
            QT_TRANSLATE_NOOP("problems", "The words of the workbook in {file} cannot be read: {cause}."),
            QT_TRANSLATE_NOOP("problems", "Correct the file, or install the program again."),
            QT_TRANSLATE_NOOP("problems", "{file} is not a list of keys with their texts."),
            QT_TRANSLATE_NOOP("problems", "Compare it with en.json."),
        ),
    }
)
