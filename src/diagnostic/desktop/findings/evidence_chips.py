"""Evidence as chips with its own strength, and answers as links to their questions: what a finding rests on."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diagnostic.desktop.look import EvidenceChip, Ink, Label, LinkButton, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.wording import answer_text, group_text, row_text
from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.evidence import EvidenceItem, Exhibit, Strength, strength
from diagnostic.model.level import Behind
from diagnostic.model.questionnaire import Questionnaire, QuestionType

MOST_ROWS = 3
ONE_LINE = 56


def strength_text(found: Strength) -> str:
    """Return a strength in words."""
    return {
        Strength.E0: QCoreApplication.translate("evidence", "E0, a statement only"),
        Strength.E1: QCoreApplication.translate("evidence", "E1, two independent statements, or seen once"),
        Strength.E2: QCoreApplication.translate("evidence", "E2, a document that was read, or a data extract"),
        Strength.E3: QCoreApplication.translate("evidence", "E3, read and seen or sampled on site"),
    }[found]


def evidence_chip(item: EvidenceItem, pressed: Callable[[], None], against: bool = False) -> EvidenceChip:
    """Return the chip of a piece of evidence; pressing it leads to the answer it is linked to."""
    found = strength([Exhibit("", item)])
    words = strength_text(found)
    icon = "message-square-text" if item.kind == "statement" else "file-text"
    name = item.title or item.reference
    if against:
        name = QCoreApplication.translate("evidence", "{name} · speaks against").format(name=name)
    spoken = QCoreApplication.translate("evidence", "Evidence {code}, {name}: {strength}").format(code=item.code, name=name, strength=words)
    chip = EvidenceChip(icon, item.code, name, int(found), f"E{int(found)}", spoken, f"{name}\n{words}")
    chip.clicked.connect(lambda _on=False: pressed())
    return chip


def answers_by_question(answers: Iterable[Behind]) -> dict[str, list[Behind]]:
    """Group answers under their questions, in the order in which they were looked at."""
    grouped: dict[str, list[Behind]] = {}
    for answer in answers:
        grouped.setdefault(answer.place.question, []).append(answer)
    return grouped


def answers_text(questionnaire: Questionnaire, code: str, answers: list[Behind]) -> str:
    """Return what was answered at one question, in words; of a matrix the first rows."""
    question = questionnaire.question(code)
    if question.type is QuestionType.CHOICES:
        ticked = [row_text(questionnaire, question, each.place.row) for each in answers if each.place.row and each.value == "yes"]
        if ticked:
            return _listed(ticked, "; ")
        missing = [row_text(questionnaire, question, each.place.row) for each in answers if each.place.row and each.value == "no"]
        if missing:
            return QCoreApplication.translate("evidence", "not ticked: {options}").format(options=_listed(missing, "; "))
    words = []
    for each in answers:
        said = answer_text(questionnaire, question, Answer(AnswerState(each.state), each.value))
        place = row_text(questionnaire, question, each.place.row) if each.place.row else ""
        if each.place.group:
            place = f"{place}, {group_text(questionnaire, each.place.group)}"
        words.append(f"{place}: {said}" if place else said)
    return _listed(words, "; ")


def _listed(words: list[str], comma: str) -> str:
    unique = list(dict.fromkeys(words))
    more = len(unique) - MOST_ROWS
    shown = comma.join(unique[:MOST_ROWS])
    return QCoreApplication.translate("evidence", "{first} and {count} more").format(first=shown, count=more) if more > 0 else shown


def answer_link(questionnaire: Questionnaire, code: str, answers: list[Behind], pressed: Callable[[str], None]) -> QWidget:
    """Return a question's code as a link with what was answered behind it."""
    theme = theme_of()
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.px(2))
    line.addWidget(question_link(questionnaire, code, pressed))
    text = answers_text(questionnaire, code, answers)
    # Only a long answer is wrapped: a wrapped label asks for less width than its words.
    label = Label(text, TypeRole.FIELD, Ink.TEXT, wrap=len(text) > ONE_LINE, from_person=True)
    if len(text) > ONE_LINE:
        label.setMinimumWidth(theme.px(360))
    line.addWidget(label, 1)
    return box


def question_link(questionnaire: Questionnaire, code: str, pressed: Callable[[str], None]) -> LinkButton:
    """Return a link to a question; its words stand in the tool tip."""
    link = LinkButton(isolate(code))
    text = questionnaire.text(f"question.{code}.text")
    link.setToolTip(text)
    link.setAccessibleName(QCoreApplication.translate("evidence", "Question {code}: {text}").format(code=code, text=text))
    link.clicked.connect(lambda _on=False: pressed(code))
    return link
