"""What a sheet says about a question: its guidance, whom to ask, its basis, and the message beside a cell to fill."""

from diagnostic.exchange.workbook.wording import WorkbookWording
from diagnostic.model.answer_label import unit_label
from diagnostic.model.questionnaire import Basis, Question, Questionnaire, QuestionType
from diagnostic.model.workbook import Column

MOST_IN_A_PROMPT = 255


class QuestionWords:
    """Words of questions in one language."""

    def __init__(self, questionnaire: Questionnaire, wording: WorkbookWording) -> None:
        self._questionnaire = questionnaire
        self._wording = wording
        self._prompts: dict[tuple[str, str, bool], str] = {}

    def short(self, question: Question) -> str:
        """Return the short name of a question."""
        return self._questionnaire.text(f"question.{question.code}.short", self._wording.language)

    def guidance(self, question: Question) -> str:
        """Return the basis, what is meant, the unit of a matrix, the evidence that helps and whom to ask, one paragraph each."""
        wording, language = self._wording, self._wording.language
        paragraphs = [self._basis(question), self._text(question, "guidance")]
        unit = unit_label(self._questionnaire, question, language)
        if unit and question.type is QuestionType.MATRIX:
            paragraphs.append(wording.say("unit", unit=unit))
        evidence = self._text(question, "evidence")
        if evidence:
            paragraphs.append(wording.say("guidance.evidence", evidence=evidence))
        names = wording.listed(tuple(self._questionnaire.text(f"respondent.{code}", language) for code in question.ask))
        if names:
            paragraphs.append(wording.say("guidance.ask", names=names))
        return "\n".join(paragraph for paragraph in paragraphs if paragraph)

    def prompt(self, question: Question, column: str, is_head: bool) -> str:
        """Return the message that a spreadsheet shows while a cell is chosen."""
        key = (question.code if column == Column.ANSWER else "", column, is_head)
        if key not in self._prompts:
            self._prompts[key] = self._made_prompt(question, column, is_head)
        return self._prompts[key]

    def _made_prompt(self, question: Question, column: str, is_head: bool) -> str:
        if column != Column.ANSWER:
            example = "EV-01; EV-02" if column == Column.EVIDENCE else ""
            return self._wording.say(f"prompt.{column}", example=example)
        kind = question.cell if question.type is QuestionType.MATRIX else question.type
        match kind:
            case QuestionType.CHOICES:
                return self._wording.say("prompt.whole" if is_head else "prompt.option")
            case QuestionType.YES_PARTLY:
                return self._wording.say("prompt.partly")
            case QuestionType.NUMBER:
                unit = unit_label(self._questionnaire, question, self._wording.language)
                text = self._wording.say("prompt.number", unit=unit) if unit else self._wording.say("prompt.number-plain")
                return text if len(text) <= MOST_IN_A_PROMPT else self._wording.say("prompt.number-plain")
            case QuestionType.MONEY | QuestionType.DATE | QuestionType.TEXT:
                return self._wording.say(f"prompt.{kind}")
            case _:
                return self._wording.say("prompt.choose")

    def _basis(self, question: Question) -> str:
        articles = ", ".join(question.articles)
        if question.basis is Basis.TRIPS_MIN and articles:
            return self._wording.say("guidance.trips-min", articles=articles)
        if question.basis is Basis.TRIPS_OPT and articles:
            return self._wording.say("guidance.trips-opt", articles=articles)
        return self._wording.say(f"guidance.basis.{question.basis}")

    def _text(self, question: Question, name: str) -> str:
        key = f"question.{question.code}.{name}"
        language = self._wording.language
        return " ".join(self._questionnaire.text(key, language).split()) if self._questionnaire.has_text(key, language) else ""
