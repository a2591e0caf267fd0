"""The list of evidence: what each id stands for. Documents stay with those who hold them; the report cites ids."""

from diagnostic.model.evidence import EvidenceItem
from diagnostic.model.state import Status
from diagnostic.model.subject import Facet, Kind, Subject
from diagnostic.report.content import Block, Column, Paragraph, Part, Style, Table
from diagnostic.report.cover import mark_of
from diagnostic.report.material import VOICES, Material


def evidence_part(material: Material) -> Part:
    """Return the part that lists the evidence."""
    words = material.words
    items = {item.code: item for item in material.assessment.evidence}
    codes = dict.fromkeys(sorted({subject.code for subject in material.state.subjects(Kind.EVIDENCE) if subject.facet != Facet.REFUSED}))
    blocks: list[Block] = [Paragraph(words.say("evidence.lead"), Style.LEAD)]
    used = _used_for(material)
    rows = tuple(_row(material, code, items.get(code), used.get(code, ())) for code in codes)
    columns = (
        Column(words.say("evidence.id"), 2), Column(words.say("evidence.what"), 7), Column(words.say("evidence.from"), 3),
        Column(words.say("evidence.seen"), 3), Column(words.say("evidence.used"), 4),
    )  # fmt: skip
    blocks.append(Table(columns, rows) if rows else Paragraph(words.say("evidence.nothing")))
    return Part("evidence", words.say("part.evidence"), tuple(blocks), opens_page=bool(rows))


def _row(material: Material, code: str, item: EvidenceItem | None, used: tuple[str, ...]) -> tuple[str, ...]:
    words = material.words
    questions = words.listed(used)
    if item is None:
        return code, words.say("evidence.differ") if _differ(material, code) else words.say("answer.removed"), "", "", questions
    if not material.may_print(item.entries):
        return code, words.say("answer.kept"), "", "", questions
    return code, _what(material, item), item.source, _seen(material, item), questions


def _differ(material: Material, code: str) -> bool:
    subjects = (Subject(Kind.EVIDENCE, code, Facet.EVIDENCE, voice) for voice in VOICES)
    return any(material.state.current(subject).status is Status.CONFLICT for subject in subjects)


def _what(material: Material, item: EvidenceItem) -> str:
    """Title, kind and reference; of a text also since when it is in force and in which language it was read."""
    words = material.words
    kind = words.say_of("evidence-kind", item.kind) if words.names("evidence-kind", item.kind) else item.kind
    language = words.say("evidence.language", language=_language(material, item.language)) if item.language else ""
    in_force = words.say("evidence.in-force", since=material.day(item.in_force)) if item.in_force else ""
    lines = (
        item.title,
        words.lines_of(part for part in (kind, item.reference) if part),
        words.lines_of(part for part in (in_force, language, _translation(material, item.translation)) if part),
    )
    return "\n".join(line for line in lines if line)


def _translation(material: Material, translation: str) -> str:
    if not translation:
        return ""
    known = material.words.names("translation", translation)
    return material.words.say_of("translation", translation) if known else material.words.say("evidence.translation", translation=translation)


def _language(material: Material, code: str) -> str:
    return material.words.say_of("language", code) if material.words.names("language", code) else code


def _seen(material: Material, item: EvidenceItem) -> str:
    words = material.words
    lines = [
        words.say("evidence.read-by", who=mark_of(material, item.read_by)) if item.read_by else "",
        words.say("evidence.on-site") if item.seen_on_site else "",
        words.say("evidence.published") if item.published else "",
        words.say("evidence.reviewed") if item.reviewed else "",
    ]
    if item.kind == "document" and not item.read_by:
        lines.insert(0, words.say("evidence.not-read"))
    return "\n".join(line for line in lines if line)


def _used_for(material: Material) -> dict[str, tuple[str, ...]]:
    """The questions each piece of evidence is linked to, and where it speaks against."""
    words, found = material.words, dict[str, list[str]]()
    for question in material.questionnaire.questions:
        for subject in material.state.subjects(Kind.QUESTION, question.code):
            if subject.facet != Facet.EVIDENCE:
                continue
            link = material.shown(material.state.current(subject))
            if isinstance(link, dict) and link.get("linked") is True:
                against = link.get("stance") == "against"
                found.setdefault(subject.row, []).append(words.say("evidence.against", question=question.code) if against else question.code)
    return {code: tuple(dict.fromkeys(questions)) for code, questions in found.items()}
