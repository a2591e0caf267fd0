"""The annex with all answers, standard by standard, in the voice that gave them; differences stand side by side."""

from diagnostic.model.asking import Asked
from diagnostic.model.progress import QuestionProgress, StandardProgress
from diagnostic.model.questionnaire import Question
from diagnostic.model.subject import Facet, Kind, Voice
from diagnostic.report.answer_words import asked_words, row_words
from diagnostic.report.content import Block, Column, Heading, Paragraph, Part, Style, Table
from diagnostic.report.material import VOICES, Material
from diagnostic.report.question_answers import VoiceAnswers, absent_rows, voices_of

_PATH = (Asked.SKIPPED, Asked.WAITING, Asked.ABSENT)


def answers_part(material: Material) -> Part:
    """Return the annex with all answers."""
    words = material.words
    blocks: list[Block] = [Paragraph(words.say("answers.lead"), Style.LEAD)]
    for standard in material.assessment.progress.standards:
        blocks += _standard(material, standard)
    outside = [each.code for each in material.assessment.progress.standards if not each.in_scope and each.questions]
    standards = words.listed(code for code in outside if code not in material.questionnaire.modules)
    modules = words.listed(code for code in outside if code in material.questionnaire.modules)
    if standards:
        blocks.append(Paragraph(words.say("answers.outside", standards=standards)))
    if modules:
        blocks.append(Paragraph(words.say("answers.modules-outside", modules=modules)))
    return Part("answers", words.say("part.answers"), tuple(blocks), opens_page=True)


def _standard(material: Material, standard: StandardProgress) -> list[Block]:
    words = material.words
    told = {each.code: voices_of(material, material.questionnaire.question(each.code)) for each in standard.questions}
    shown = [each for each in standard.questions if each.asked.visible or (standard.in_scope and told[each.code])]
    if not shown:
        return []
    voices = [voice for voice in VOICES if any(answers.voice is voice for each in shown for answers in told[each.code])]
    voices = voices or [Voice.ADMINISTRATION if material.self_assessment else Voice.TEAM]
    columns = (
        Column(words.say("answers.question"), 5),
        *(Column(words.say_of("voice", voice), 8 if len(voices) == 1 else 5) for voice in voices),
        Column(words.say("answers.behind"), 4),
    )
    rows = tuple(_row(material, each, told[each.code], voices) for each in shown)
    kind = "module" if standard.code in material.questionnaire.modules else "standard"
    blocks: list[Block] = [Heading(material.text(f"{kind}.{standard.code}.title"), 3, standard.code)]
    if not standard.in_scope:
        blocks.append(Paragraph(words.say("answers.always"), Style.SMALL))
    blocks.append(Table(columns, rows))
    if standard.in_scope:
        blocks += [Paragraph(text, Style.SMALL) for text in _not_asked(material, standard, shown)]
    return blocks


def _row(material: Material, progress: QuestionProgress, told: tuple[VoiceAnswers, ...], voices: list[Voice]) -> tuple[str, ...]:
    words = material.words
    question = material.questionnaire.question(progress.code)
    text = words.say("question.full", code=question.code, text=material.text(f"question.{question.code}.text"))
    if not progress.asked.visible:
        text = "\n".join((text, words.say("answers.off-path", why=asked_words(material, question.code))))
    by_voice = {answers.voice: answers for answers in told}
    own = Voice.ADMINISTRATION if material.self_assessment else Voice.TEAM
    own = own if own in voices else voices[0]
    absent = _absent(material, question)
    cells = [_voice(material, by_voice.get(voice), absent if voice is own else "") for voice in voices]
    if not told:
        cells[voices.index(own)] = _lines(words.say("state.not-asked"), absent)
    return text, *cells, _behind(material, question)


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


def _behind(material: Material, question: Question) -> str:
    """Who said so and when, by what means, and the evidence linked: units and roles, no names."""
    words, lines = material.words, []
    for voice in VOICES:
        unit, role, asked_on, means = (
            material.said_text(Kind.QUESTION, question.code, facet, voice).strip()
            for facet in (Facet.RESPONDENT_UNIT, Facet.RESPONDENT_ROLE, Facet.ASKED_ON, Facet.MEANS)
        )
        who = words.listed(part for part in (unit, role) if part)
        means = words.say_of("means", means) if words.names("means", means) else means
        lines += [who, words.say("answers.asked-on", day=material.day(asked_on)) if asked_on else "", means]
    return _lines(*dict.fromkeys(lines), words.listed(material.evidence_at(question.code)))


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
