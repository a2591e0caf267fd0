"""Labels of answers in the languages of a question set, and back: a label chosen in one language is the same code in every other."""

from diagnostic.model.answering import possible_values
from diagnostic.model.figure import western
from diagnostic.model.questionnaire import Question, Questionnaire, QuestionType


def option_label(questionnaire: Questionnaire, question: Question, option: str, language: str = "") -> str:
    """Return the words of an option: the question's own where it has them, else those all questions share, else the code."""
    for key in (f"question.{question.code}.option.{option}", f"option.{option}"):
        if questionnaire.has_text(key, language):
            return questionnaire.text(key, language)
    return option


def line_label(questionnaire: Questionnaire, question: Question, row: str, group: str = "", language: str = "") -> str:
    """Return what one place of a question is called: the row of a matrix with its group, or an option of a multiple choice."""
    if not row:
        return ""
    if not question.rows:
        return option_label(questionnaire, question, row, language)
    named = questionnaire.text(f"row-list.{question.rows}.{row}", language)
    return f"{named} · {questionnaire.text(f'group.{group}', language)}" if group else named


def unit_label(questionnaire: Questionnaire, question: Question, language: str = "", figure: str = "") -> str:
    """Return the words of a question's unit, those for a single one beside the figure 1; empty when it has none."""
    for own in (f"question.{question.code}.unit-one",) * (figure == "1") + (f"question.{question.code}.unit",):
        if questionnaire.has_text(own, language):
            return questionnaire.text(own, language)
    return question.unit


def value_label(questionnaire: Questionnaire, question: Question, value: str, language: str = "") -> str:
    """Return a value of one place in words; figures, dates and free texts are their own words."""
    return option_label(questionnaire, question, value, language) if value in possible_values(question) else value


def code_of_label(questionnaire: Questionnaire, question: Question, label: str) -> str | None:
    """Return the value that a label means in any language of the set, or the value itself; None for what is neither.

    Case, spaces around and kinds of space do not count. A label that means two values in two languages means none.
    """
    wanted = folded(label)
    values = possible_values(question)
    found = {
        value for value in values for language in questionnaire.languages
        if folded(option_label(questionnaire, question, value, language)) == wanted
    }  # fmt: skip
    if not found:
        return wanted if wanted in values else None
    return found.pop() if len(found) == 1 else None


def folded(label: str) -> str:
    """Return a label as labels are compared: plain spaces, one each, typographic apostrophes made plain, without case."""
    plain = western(label).replace("\u2018", "'").replace("\u02bc", "'")
    return " ".join(plain.split()).casefold()


def is_choice(question: Question) -> bool:
    """Tell whether one place of a question is answered by choosing, not by typing."""
    return (question.cell if question.type is QuestionType.MATRIX else question.type) in (
        QuestionType.YES_PARTLY, QuestionType.CHOICE, QuestionType.CHOICES, QuestionType.LEVEL,
    )  # fmt: skip
