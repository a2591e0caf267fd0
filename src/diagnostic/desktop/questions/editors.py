"""Which editor a question gets."""

from diagnostic.desktop.questions.choice_editor import LevelEditor, ListEditor, SegmentsEditor, fits_segments
from diagnostic.desktop.questions.editor import AnswerEditor
from diagnostic.desktop.questions.field_editor import FieldEditor
from diagnostic.desktop.questions.grid_editor import MatrixEditor, NumbersEditor
from diagnostic.model.questionnaire import Question, Questionnaire, QuestionType


def editor_for(questionnaire: Questionnaire, question: Question, rows: tuple[str, ...]) -> AnswerEditor:
    """Return the editor of a question; ``rows`` are the rows of a matrix that are asked on this path."""
    if question.type is QuestionType.MATRIX:
        if question.cell is QuestionType.NUMBER:
            return NumbersEditor(questionnaire, question, rows)
        return MatrixEditor(questionnaire, question, rows)
    if question.type is QuestionType.CHOICES:
        return ListEditor(questionnaire, question, multiple=True)
    if question.type is QuestionType.LEVEL:
        return LevelEditor(questionnaire, question)
    if question.type in (QuestionType.YES_PARTLY, QuestionType.CHOICE):
        if fits_segments(questionnaire, question):
            return SegmentsEditor(questionnaire, question)
        return ListEditor(questionnaire, question, multiple=False)
    return FieldEditor(questionnaire, question)
