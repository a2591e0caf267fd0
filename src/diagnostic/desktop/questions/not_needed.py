"""Why a question is not put to anybody for now: an earlier answer, a facility that does not exist, the scope, or something to come first."""

from PySide6.QtCore import QCoreApplication

from diagnostic.desktop.look import isolate
from diagnostic.model.asking import Asked
from diagnostic.model.condition import AnswerTest, leaves
from diagnostic.model.progress import QuestionProgress
from diagnostic.model.questionnaire import Question, Questionnaire


def not_needed_text(questionnaire: Questionnaire, progress: QuestionProgress) -> str:
    """Return the reason in one sentence."""
    question = questionnaire.question(progress.code)
    codes = isolate(", ".join(_asked_before(question)))
    if progress.asked.asked is Asked.WAITING:
        if waits_for_setup(questionnaire, progress):
            return QCoreApplication.translate("path", "Waits for what is to be said in the set-up.")
        if not progress.ahead:
            return QCoreApplication.translate("path", "Rests on {codes}, where the answer is not known.").format(codes=codes)
        return QCoreApplication.translate("path", "Waits for the answer to {codes}.").format(codes=codes)
    if progress.asked.asked is Asked.ABSENT:
        return QCoreApplication.translate("path", "There is no such facility.")
    if progress.asked.asked is Asked.OUT:
        return QCoreApplication.translate("path", "Outside the agreed scope; this is not a gap.")
    if question.site_only and not codes.strip("\u2066\u2069"):
        return QCoreApplication.translate("path", "Asked on site, in a mission.")
    return QCoreApplication.translate("path", "Not needed after the answer to {codes}.").format(codes=codes)


def waits_for_setup(questionnaire: Questionnaire, progress: QuestionProgress) -> bool:
    """Tell whether a question waits for the set-up alone, and for no answer."""
    waiting = progress.asked.asked is Asked.WAITING and not progress.ahead
    return waiting and not _asked_before(questionnaire.question(progress.code))


def kept_text(questionnaire: Questionnaire, progress: QuestionProgress | None) -> str:
    """Return what is said in the card of a question that was opened though it is not asked; empty where it is asked."""
    if progress is None or progress.asked.visible:
        return ""
    reason = not_needed_text(questionnaire, progress)
    if progress.asked.asked is Asked.WAITING:
        words = QCoreApplication.translate("path", "Not asked yet. {reason} An answer given here is kept, and counts once it is asked.")
    elif progress.asked.asked is Asked.OUT:
        words = QCoreApplication.translate("path", "Not asked. {reason} An answer given here is kept, and counts once the scope includes it.")
    else:
        words = QCoreApplication.translate("path", "Not needed now. {reason} An answer given here is kept, and counts if the path opens.")
    return words.format(reason=reason)


def _asked_before(question: Question) -> tuple[str, ...]:
    """The questions whose answers decide whether this one is asked."""
    tests = [test for condition in (question.asked_when, question.rows_asked_when) if condition is not None for test in leaves(condition)]
    return tuple(dict.fromkeys(test.question for test in tests if isinstance(test, AnswerTest) and test.question != question.code))
