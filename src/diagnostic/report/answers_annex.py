"""The annex with all answers, standard by standard, in the voice that gave them; differences stand side by side."""

from collections.abc import Mapping

from diagnostic.model.asking import Asked
from diagnostic.model.progress import QuestionProgress, StandardProgress
from diagnostic.model.questionnaire import Question
from diagnostic.model.subject import Voice
from diagnostic.report.answer_words import asked_words, row_words
from diagnostic.report.content import Block, Column, Heading, Paragraph, Part, Style, Table
from diagnostic.report.conversations import Conversation, conversation_blocks, conversations_at, numbered_conversations
from diagnostic.report.material import VOICES, Material
from diagnostic.report.question_answers import VoiceAnswers, absent_rows, voices_of

_WORTH_A_COLUMN = 3
"""A second voice has a column of its own where it spoke at one question in so many, or at more."""
_PATH = (Asked.SKIPPED, Asked.WAITING, Asked.ABSENT)


def answers_part(material: Material) -> Part:
    """Return the annex with all answers."""
    words = material.words
    blocks: list[Block] = [Paragraph(words.say("answers.lead"), Style.LEAD)]
    printed = [(standard, _shown(material, standard)) for standard in material.assessment.progress.standards]
    numbers = numbered_conversations(material, (each.code for _, shown in printed for each in shown))
    blocks += conversation_blocks(material, numbers)
    for standard, shown in printed:
        if shown:
            blocks += _standard(material, standard, shown, numbers)
    outside = [each.code for each in material.assessment.progress.standards if not each.in_scope and each.questions]
    standards = words.listed(code for code in outside if code not in material.questionnaire.modules)
    modules = words.listed(code for code in outside if code in material.questionnaire.modules)
    if standards:
        blocks.append(Paragraph(words.say("answers.outside", standards=standards)))
    if modules:
        blocks.append(Paragraph(words.say("answers.modules-outside", modules=modules)))
    return Part("answers", words.say("part.answers"), tuple(blocks), opens_page=True)


def _shown(material: Material, standard: StandardProgress) -> list[QuestionProgress]:
    """The questions that are printed: those that are put, and those of the scope at which something was recorded."""
    asked = {each.code for each in standard.questions if each.asked.visible}
    recorded = (each for each in standard.questions if standard.in_scope and each.code not in asked)
    said = {each.code for each in recorded if voices_of(material, material.questionnaire.question(each.code))}
    return [each for each in standard.questions if each.code in asked or each.code in said]


def _standard(
    material: Material, standard: StandardProgress, shown: list[QuestionProgress], numbers: Mapping[Conversation, int]
) -> list[Block]:
    words = material.words
    told = {each.code: voices_of(material, material.questionnaire.question(each.code)) for each in shown}
    voices = [voice for voice in VOICES if any(answers.voice is voice for each in shown for answers in told[each.code])]
    voices = voices or [_own(material)]
    others = sum(any(answers.voice is not _own(material) for answers in told[code]) for code in told)
    gathered = len(voices) > 1 and others * _WORTH_A_COLUMN < len(shown)
    said = [Column(words.say_of("voice", voice), 8 if len(voices) == 1 else 5) for voice in voices]
    columns = (
        Column(words.say("answers.question"), 6),
        *([Column(words.say("answers.answer"), 8)] if gathered else said),
        Column(words.say("answers.behind"), 2),
    )
    rows = tuple((*_row(material, each, told[each.code], [] if gathered else voices), _behind(material, each.code, numbers)) for each in shown)
    kind = "module" if standard.code in material.questionnaire.modules else "standard"
    blocks: list[Block] = [Heading(material.text(f"{kind}.{standard.code}.title"), 3, standard.code)]
    if not standard.in_scope:
        blocks.append(Paragraph(words.say("answers.always"), Style.SMALL))
    blocks.append(Table(columns, rows))
    if standard.in_scope:
        blocks += [Paragraph(text, Style.SMALL) for text in _not_asked(material, standard, shown)]
    return blocks


def _row(material: Material, progress: QuestionProgress, told: tuple[VoiceAnswers, ...], voices: list[Voice]) -> tuple[str, ...]:
    """The question and what each voice said to it, in a column for each of ``voices``; without any, all in one column."""
    words = material.words
    question = material.questionnaire.question(progress.code)
    text = words.say("question.full", code=question.code, text=material.text(f"question.{question.code}.text"))
    if not progress.asked.visible:
        text = "\n".join((text, words.say("answers.off-path", why=asked_words(material, question.code))))
    own, absent = _own(material), _absent(material, question)
    if not voices:
        cells = [_lines(*(_named(material, answers, own, len(told) > 1) for answers in told), absent)]
        return text, *(cells if told else [_lines(words.say("state.not-asked"), absent)])
    by_voice = {answers.voice: answers for answers in told}
    own = own if own in voices else voices[0]
    cells = [_voice(material, by_voice.get(voice), absent if voice is own else "") for voice in voices]
    if not told:
        cells[voices.index(own)] = _lines(words.say("state.not-asked"), absent)
    return text, *cells


def _own(material: Material) -> Voice:
    """The voice that works on this assessment."""
    return Voice.ADMINISTRATION if material.self_assessment else Voice.TEAM


def _named(material: Material, answers: VoiceAnswers, own: Voice, several: bool) -> str:
    """What a voice said, with its name where it is not the one that answers as a rule, or where several spoke."""
    said = _voice(material, answers, "")
    if answers.voice is own and not several:
        return said
    return material.words.say("answers.said-by", voice=material.words.say_of("voice", answers.voice), answer=said)


def _voice(material: Material, answers: VoiceAnswers | None, absent: str) -> str:
    words = material.words
    if answers is None:
        return absent
    comment = words.say("answers.comment", comment=answers.comment) if answers.comment else ""
    return _lines(*answers.answers, absent, comment, *answers.statements)


def _absent(material: Material, question: Question) -> str:
    rows = absent_rows(material, question)
    names = material.words.listed(row_words(material, question, row) for row in rows)
    return material.words.say("answers.absent-rows", rows=names) if rows else ""


def _behind(material: Material, question: str, numbers: Mapping[Conversation, int]) -> str:
    """The numbers of the conversations behind an answer, and the evidence linked."""
    words = material.words
    talks = words.listed(str(numbers[each]) for each in conversations_at(material, question))
    return _lines(words.say("answers.conversation", numbers=talks) if talks else "", words.listed(material.evidence_at(question)))


def _not_asked(material: Material, standard: StandardProgress, shown: list[QuestionProgress]) -> list[str]:
    """Questions of a standard in scope that were not put to anybody, by the reason."""
    words, listed = material.words, {each.code for each in shown}
    by_reason: dict[Asked, list[str]] = {}
    for each in standard.questions:
        if each.code not in listed and each.asked.asked in _PATH:
            by_reason.setdefault(each.asked.asked, []).append(each.code)
    return [words.say_of("not-put", reason, questions=words.listed(by_reason[reason])) for reason in _PATH if reason in by_reason]


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
