"""What differs, in words: the two lines of the list, who said something, where it was read, what follows."""

from PySide6.QtCore import QCoreApplication

from diagnostic.actions.desk import Desk
from diagnostic.actions.disagreeing import Matter, Origin, Standing
from diagnostic.actions.reading import member_name
from diagnostic.desktop.exchange.subject_words import code_words, part_words, said_words, title_words
from diagnostic.desktop.look import isolate
from diagnostic.desktop.questions.entry_words import facet_text, voice_text
from diagnostic.desktop.setup.words import role_words
from diagnostic.model.entry import Entry
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Subject
from diagnostic.model.team import everyone_of


def first_line(questionnaire: Questionnaire, subject: Subject) -> str:
    """Return what a matter is about: code, short title, line or part."""
    parts = (isolate(code_words(subject)) if code_words(subject) else "", title_words(questionnaire, subject), part_words(questionnaire, subject))
    return " · ".join(part for part in parts if part)


def second_line(questionnaire: Questionnaire, matter: Matter) -> tuple[str, ...]:
    """Return what is said, side by side; of a decided matter what counts, of one that stays open that it does."""
    tr = QCoreApplication.translate
    if matter.standing is Standing.KEPT:
        return (tr("exchange", "both kept, reported as open"),)
    if matter.decision is not None:
        return (tr("exchange", "decided: {value}").format(value=said_words(questionnaire, matter.decision)),)
    return tuple(said_words(questionnaire, side) for side in matter.sides)


def speaker(desk: Desk, state: State, matter: Matter, side: Entry) -> tuple[str, str]:
    """Return who said one side, and in which voice, role or as which source."""
    tr = QCoreApplication.translate
    name = member_name(desk, state, side.author)
    voice = voice_text(side.subject.voice)
    if side.subject.facet == Facet.REFUSED:
        return voice, name if name != side.subject.voice else ""
    if side.subject.source:
        return tr("exchange", "Source: {name}").format(name=side.subject.source), voice
    if matter.standing is Standing.DIFFERENCE:
        return voice, name if name != side.subject.voice else ""
    role = next((role_words(member.role) for member in everyone_of(state) if member.code == side.author), "")
    return name or tr("exchange", "No name given"), ", ".join(part for part in (role, voice) if part)


def origin_words(found: tuple[Origin, ...]) -> str:
    """Return where an entry was read; what was typed in this program was read nowhere."""
    tr = QCoreApplication.translate
    if not found:
        return tr("exchange", "Typed in the program")
    shown = [_place(each) for each in found[:2]]
    more = [tr("exchange", "and %n further", "", len(found) - 2)] if len(found) > 2 else []
    return "; ".join([*shown, *more])


def follower_words(matter: Matter) -> str:
    """Return what is decided along with a matter; empty where nothing is."""
    if not matter.followers:
        return ""
    names = ", ".join(facet_text(subject.facet) for subject in matter.followers)
    return QCoreApplication.translate("exchange", "Follows what is chosen here: {names}").format(names=names)


def _place(origin: Origin) -> str:
    tr = QCoreApplication.translate
    file = isolate(origin.file_name) if origin.file_name else tr("exchange", "a workbook")
    return tr("exchange", "{file}, sheet {sheet}, cell {cell}").format(file=file, sheet=origin.sheet, cell=origin.cell) if origin.cell else file

