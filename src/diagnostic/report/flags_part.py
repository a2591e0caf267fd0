"""Flags, safeguards, differences and open contradictions: what deserves a second look, and what each looks at."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from diagnostic.model.answer import Answer, answer_from_json
from diagnostic.model.book import Place
from diagnostic.model.finding import Difference, OpenConflict, Safeguard
from diagnostic.model.flag import Flag, FlagCode, LooksAt
from diagnostic.model.level import Behind
from diagnostic.model.subject import Facet, Kind
from diagnostic.report.answer_words import (
    answer_at,
    answer_words,
    answers_in_line,
    asked_words,
    place_words,
    places_words,
    question_name,
    rows_in_order,
)
from diagnostic.report.content import Block, Bullets, Column, Heading, Paragraph, Part, Style, Table
from diagnostic.report.cover import mark_of
from diagnostic.report.flag_words import flag_cause
from diagnostic.report.material import Material
from diagnostic.report.question_answers import current_words

_LOOKS_AT = {
    FlagCode.PRACTICE_WITHOUT_LAW: LooksAt.CLAIMED,
    FlagCode.LAW_NOT_USED: LooksAt.CLAIMED,
    FlagCode.CLAIM_ABOVE_EVIDENCE: LooksAt.BOTH,
}


def flags_part(material: Material) -> Part:
    """Return the part on flags, safeguards, differences and contradictions."""
    words = material.words
    blocks: list[Block] = [Paragraph(words.say("flags.lead"), Style.LEAD)]
    if not material.assessment.flags:
        blocks.append(Paragraph(words.say("flags.none-raised")))
    for code in FlagCode:
        raised = [flag for flag in material.assessment.flags if flag.code is code]
        if raised:
            blocks += _flag(material, code, raised)
    blocks += _safeguards(material) + _differences(material) + _conflicts(material)
    return Part("flags", words.say("part.flags"), tuple(blocks), opens_page=True)


def _flag(material: Material, code: FlagCode, raised: list[Flag]) -> list[Block]:
    words = material.words
    looks_at = words.say_of("looks-at", _LOOKS_AT.get(code, LooksAt.ANSWERS))
    rows = tuple((flag.standard or words.say("flag.section", section=flag.section), flag_cause(material, flag)) for flag in raised)
    return [
        Heading(words.say_of("flag", code), 3, code),
        Paragraph(words.say("flag.means", meaning=words.say_of("flag-means", code), looks_at=looks_at)),
        Table((Column(words.say("flag.where"), 2), Column(words.say("flag.raised-by"), 10)), rows),
    ]


def _safeguards(material: Material) -> list[Block]:
    words = material.words
    found = [one for one in material.assessment.safeguards if one.asked or not material.questionnaire.question(one.question).module]
    if not found:
        return []
    columns = (Column(words.say("safeguard.question"), 7), Column(words.say("safeguard.answer"), 5))
    rows = tuple((_safeguard_question(material, one), _safeguard_answer(material, one)) for one in found)
    return [Heading(words.say("safeguards.title"), 2), Paragraph(words.say("safeguards.lead")), Table(columns, rows)]


def _safeguard_question(material: Material, safeguard: Safeguard) -> str:
    return material.words.say("question.full", code=safeguard.question, text=material.text(f"question.{safeguard.question}.text"))


def _safeguard_answer(material: Material, safeguard: Safeguard) -> str:
    if not safeguard.asked:
        return asked_words(material, safeguard.question)
    answers = (
        Behind(said.place, said.answer.state, said.answer.value, said.voice, said.entries, said.conflict or said.contradiction)
        for said in safeguard.answers
    )
    return answers_in_line(material, answers)


def _differences(material: Material) -> list[Block]:
    words = material.words
    if not material.assessment.differences:
        return []
    columns = (
        Column(words.say("difference.question"), 4), Column(words.say("voice.administration"), 3),
        Column(words.say("voice.team"), 3), Column(words.say("voice.agreed"), 3),
    )  # fmt: skip
    by_question = groupby(material.assessment.differences, key=lambda one: one.place.question)
    rows = tuple(_difference(material, code, tuple(found)) for code, found in by_question)
    return [Heading(words.say("differences.title"), 2), Paragraph(words.say("differences.lead")), Table(columns, rows)]


def _difference(material: Material, code: str, found: tuple[Difference, ...]) -> tuple[str, ...]:
    """One question in a row. Where a voice said different things, it names its places; else they stand with the question, once."""
    name, words = question_name(material, code), material.words
    in_order = rows_in_order(material, material.questionnaire.question(code))
    found = tuple(sorted(found, key=lambda one: in_order(one.place.row)))
    told = [
        _told(material, ((one, answer(one)) for one in found))
        for answer in (attrgetter("administration"), attrgetter("team"), attrgetter("agreed"))
    ]
    where = places_words(material, (one.place for one in found)) if all(len(each) == 1 for each in told) else ()
    if where:
        name = words.say("answer.of-question", question=name, answers=words.lines_of(where))
    return name, *("\n".join(_lines(material, each)) for each in told)


def _told(material: Material, answers: Iterable[tuple[Difference, Answer | None]]) -> dict[str, list[Place]]:
    by_answer: dict[str, list[Place]] = {}
    for one, answer in answers:
        by_answer.setdefault(_answer(material, one, answer), []).append(one.place)
    return by_answer


def _lines(material: Material, told: dict[str, list[Place]]) -> Iterator[str]:
    for said, places in told.items():
        yield said if len(told) == 1 else answer_at(material, said, places)


def _answer(material: Material, one: Difference, answer: Answer | None) -> str:
    words = material.words
    if not material.may_print(one.entries):
        return words.say("answer.kept")
    if answer is None:
        return words.say("difference.open")
    return answer_words(material, material.questionnaire.question(one.place.question), answer)


def _at(material: Material, place: Place) -> str:
    name, where = question_name(material, place.question), place_words(material, place)
    return material.words.say("answer.of-question", question=name, answers=where) if where else name


def _conflicts(material: Material) -> list[Block]:
    words = material.words
    lines = [line for line in (_conflict(material, one) for one in material.assessment.conflicts) if line]
    if not lines:
        return []
    return [Heading(words.say("conflicts.title"), 2), Paragraph(words.say("conflicts.lead")), Bullets(tuple(dict.fromkeys(lines)))]


def _conflict(material: Material, one: OpenConflict) -> str:
    """One contradiction: where, and what was said by whom. A team's own notes are not for print."""
    words = material.words
    if one.facet == Facet.NOTE or not material.may_print(tuple(entry for entry, _ in one.values)):
        return ""
    if one.place is not None:
        said = words.lines_of(dict.fromkeys(_account(material, one, entry) for entry, _ in one.values))
        return words.say("conflict.answer", where=_at(material, one.place), said=said)
    where = one.code
    if one.kind == Kind.QUESTION and any(question.code == one.code for question in material.questionnaire.questions):
        where = question_name(material, one.code)
    subject = words.say_of("subject", one.kind) if words.names("subject", one.kind) else words.say("subject.other")
    return words.say_count("conflict.subject", len(one.values), subject=subject, where=where)


def _account(material: Material, one: OpenConflict, entry_id: str) -> str:
    """What one entry or source said, by the source or by the mark of the person who wrote it."""
    words, entry = material.words, material.state.entries.get(entry_id)
    if entry is None or one.place is None:
        return words.say("answer.removed")
    question = material.questionnaire.question(one.place.question)
    current = material.state.current(entry.subject)
    answer = current_words(material, question, current) if entry.subject.source else _entry_words(material, one, entry_id)
    return words.say("conflict.account", who=entry.subject.source or mark_of(material, entry.author), answer=answer)


def _entry_words(material: Material, one: OpenConflict, entry_id: str) -> str:
    entry = material.state.entries[entry_id]
    if entry.redacted or one.place is None:
        return material.words.say("answer.removed")
    return answer_words(material, material.questionnaire.question(one.place.question), answer_from_json(entry.value))
