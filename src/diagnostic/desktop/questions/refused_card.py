"""A text that stood in a workbook and could not be read, at its question: where, what, and what to do; until somebody has dealt with it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from diagnostic.actions.disagreeing import Origin
from diagnostic.desktop.look import Card, Ink, Label, LeadBar, LinkButton, TypeRole, isolate
from diagnostic.desktop.problem_words import explained
from diagnostic.desktop.questions.entry_words import facet_text, place_text, shown_text, voice_text
from diagnostic.model.questionnaire import Question, Questionnaire
from diagnostic.model.refused_text import RefusedText
from diagnostic.model.subject import Facet

LONGEST = 80


class RefusedCard(Card):
    """Emits ``dealt_with`` with the id of the entry. It is never an answer, so it has no voice's bar."""

    dealt_with = Signal(str)

    def __init__(
        self, questionnaire: Questionnaire, question: Question, one: RefusedText, read_in: Iterable[Origin], read_only: bool,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(LeadBar.NONE, parent)
        about = [voice_text(one.meant.voice), _meant_words(questionnaire, question, one)]
        self.body.addWidget(Label(could_not_be_read(tuple(read_in)), TypeRole.FIELD_STRONG, Ink.TEXT, from_person=True))
        self.body.addWidget(Label(" · ".join(part for part in about if part), TypeRole.CAPTION, Ink.TEXT2, from_person=True))
        text = Label(shown_text(one.text), TypeRole.FIELD, from_person=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(text)
        self.body.addWidget(Label(what_to_do(one), TypeRole.FIELD, Ink.TEXT2, from_person=True))
        if not read_only:
            link = LinkButton(self.tr("Dealt with"), icon="check")
            link.setAccessibleName(self.tr("Dealt with: {text}").replace("{text}", one.text[:LONGEST]))
            link.setToolTip(self.tr("It waits no longer; the text stays in the history, and undo brings it back"))
            link.clicked.connect(lambda: self.dealt_with.emit(one.entry.id))
            self.body.addWidget(link)


def what_to_do(one: RefusedText) -> str:
    """Return why a text was not taken, and what to do about it."""
    line = " ".join(one.text.split())
    found = line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
    # Options are kept by their codes, which mean nothing to a person; their words stand at the question.
    values = {name: value for name, value in one.values.items() if name != "options"}
    words = explained(one.code, {**values, "found": found})
    return words or QCoreApplication.translate("refused", "Ask what was meant, and record the answer here.")


def could_not_be_read(read_in: tuple[Origin, ...]) -> str:
    """Return where a text stood that could not be read; what came with a workbook or a file of others may not say so."""
    tr = QCoreApplication.translate
    seen = next((each for each in read_in if each.cell), None)
    if seen is None:
        return tr("refused", "Could not be read in a workbook")
    file = isolate(seen.file_name) if seen.file_name else tr("refused", "a workbook")
    words = tr("refused", "Could not be read in {file}, sheet {sheet}, cell {cell}")
    for place, value in (("{cell}", isolate(seen.cell)), ("{sheet}", isolate(seen.sheet)), ("{file}", file)):
        words = words.replace(place, value)
    return words


def _meant_words(questionnaire: Questionnaire, question: Question, one: RefusedText) -> str:
    """Return what the text was meant for: the answer, a line of it, or what stands beside it."""
    place = place_text(questionnaire, question, one.meant)
    return place if one.meant.facet == Facet.ANSWER else facet_text(one.meant.facet)
