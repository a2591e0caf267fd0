"""What has to be asked back about returned workbooks, as a text to paste into a letter: nothing of it was taken."""

from PySide6.QtCore import QCoreApplication

from diagnostic.actions.bringing_in import Outlook
from diagnostic.desktop.exchange.triage_rows import name_of
from diagnostic.desktop.exchange.words import column_words
from diagnostic.desktop.problem_words import problem_sentence
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.triage.cell import CellState


def asked_back(found: Outlook, questionnaire: Questionnaire) -> str:
    """Return one paragraph for each file, with the cells that were refused or have to be asked about; empty where there are none."""
    tr = QCoreApplication.translate
    paragraphs = []
    for file in found.workbooks.files:
        cells = file.triage.of(CellState.ASKED, CellState.REFUSED) if file.triage is not None else ()
        lines = [problem_sentence(problem) for problem in file.problems] if file.triage is None else []
        for cell in cells:
            where = tr("exchange", "{question}, {column} (sheet {sheet}, cell {cell}): “{found}”.").format(
                question=name_of(questionnaire, cell), column=column_words(cell.column), sheet=cell.sheet, cell=cell.place or cell.row,
                found=cell.found,
            )  # fmt: skip
            lines.append(f"{where} {problem_sentence(cell.problem)}" if cell.problem is not None else where)
        if lines:
            paragraphs.append("\n".join([file.path.name, *lines]))
    return "\n\n".join(paragraphs).replace("\u2066", "").replace("\u2069", "")
