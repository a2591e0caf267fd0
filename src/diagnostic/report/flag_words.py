"""Flags in words: the short sentence of each, what it looks at, and what raised it."""

from diagnostic.model.flag import Flag, FlagCode
from diagnostic.model.level import Behind
from diagnostic.report.answer_words import answers_by_question, question_name
from diagnostic.report.level_words import cell_name, cell_words
from diagnostic.report.material import Material


def flag_name(material: Material, code: FlagCode) -> str:
    """Return a flag as a short sentence with its code."""
    return material.words.say("flag.name", code=code, name=material.words.say_of("flag", code))


def flag_line(material: Material, flag: Flag) -> str:
    """Return a flag with the standard it stands on; a flag on a section names that."""
    where = flag.standard or material.words.say("flag.section", section=flag.section)
    return material.words.say("flag.line", where=where, name=flag_name(material, flag.code))


def flag_cause(material: Material, flag: Flag) -> str:
    """Return what raised a flag: levels, and answers or questions."""
    words = material.words
    cells = [words.say("card.level", cell=cell_name(material, code), level=_level(material, code)) for code in flag.cells]
    answers = list(answers_by_question(material, (found for code in flag.questions for found in _answers(material, flag, code))))
    return words.lines_of([*cells, *answers]) or words.listed(question_name(material, code) for code in flag.questions)


def _level(material: Material, code: str) -> str:
    return cell_words(material, material.assessment.cell(code))


def _answers(material: Material, flag: Flag, question: str) -> list[Behind]:
    """The answers at a question that belong to the entries that raised the flag."""
    entries, found = set(flag.entries), []
    for place in material.book.places_said(question):
        said = material.book.said(place)
        if entries.intersection(said.entries):
            conflict = said.conflict or said.contradiction
            found.append(Behind(place, said.answer.state, said.answer.value, said.voice, said.entries, conflict, said.sources))
    return found
