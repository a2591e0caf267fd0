"""Scope: what was agreed, what lies outside it, who was asked, and the terms. What was not chosen is no gap."""

from diagnostic.model.entry import Entry
from diagnostic.model.questionnaire import RowList, Use
from diagnostic.model.scope import RowStanding, row_standing
from diagnostic.model.setup_item import amendments_of
from diagnostic.model.subject import Facet, Kind, Voice
from diagnostic.report.content import Block, Bullets, Column, Facts, Heading, Paragraph, Style, Table
from diagnostic.report.cover import period_words
from diagnostic.report.material import VOICES, Material


def scope_blocks(material: Material) -> list[Block]:
    """Return the agreed scope with its amendments."""
    words = material.words
    lead = words.say("scope.lead-self") if material.self_assessment else words.say("scope.lead")
    blocks: list[Block] = [Paragraph(lead, Style.LEAD), Facts(_frame(material)), _standards(material)]
    blocks.append(Facts((*_modules(material), *_situations(material))))
    blocks += [Paragraph(text, Style.SMALL) for text in (_secretariat(material),) if text]
    amended = _amendments(material)
    if amended:
        blocks += [Heading(words.say("scope.amendments"), 3), Bullets(amended)]
    return blocks


def interlocutor_blocks(material: Material) -> list[Block]:
    """Return who was asked: units and roles, and the sources whose statements stand by themselves; never names."""
    asked: dict[tuple[str, str], int] = {}
    for question in material.questionnaire.questions:
        here = dict.fromkeys([*_respondents(material, question.code), *_sources(material, question.code)])
        for respondent in here:
            asked[respondent] = asked.get(respondent, 0) + 1
    if not asked:
        return []
    words = material.words
    rows = tuple((unit, role, str(count)) for (unit, role), count in sorted(asked.items()))
    columns = (Column(words.say("asked.unit"), 5), Column(words.say("asked.role"), 5), Column(words.say("asked.questions"), 2, figures=True))
    return [Heading(words.say("asked.title"), 3), Paragraph(words.say("asked.lead")), Table(columns, rows)]


def terms_blocks(material: Material) -> list[Block]:
    """Return the terms for the data and what was consented to, where they were set."""
    words = material.words
    rows = [(words.say("terms.data"), material.setup("data-terms"))]
    for code in ("consent-mission", "consent-register", "consent-figures"):
        given = material.setup(code)
        rows.append((words.say_of("terms", code), words.say_of("yes-no", given) if words.names("yes-no", given) else given))
    known = tuple((label, value) for label, value in rows if value)
    return [Heading(words.say("terms.title"), 3), Facts(known)] if known else []


def _frame(material: Material) -> tuple[tuple[str, str], ...]:
    words = material.words
    mode = words.say("scope.self-assessment") if material.self_assessment else words.say("scope.mission")
    rows = (
        (words.say("scope.mode"), mode),
        (words.say("scope.request"), _request(material)),
        (words.say("scope.aims"), material.setup("aims")),
        (words.say("scope.agreed-on"), material.day(material.setup("scope-agreed-on"))),
        (words.say("scope.period"), period_words(material, material.setup("period-from"), material.setup("period-to"))),
        (words.say("scope.sites"), "\n".join(_sites(material))),
        (words.say("scope.absent"), words.listed(_absent(material))),
        (words.say("scope.language-interview"), _language(material, "language-interview")),
        (words.say("scope.wanted"), words.listed(_wanted(material))),
    )
    return tuple((label, value) for label, value in rows if value)


def _wanted(material: Material) -> list[str]:
    return [standard.code for standard in material.questionnaire.standards if standard.code in material.assessment.scope.wanted]


def _request(material: Material) -> str:
    day, signatory = material.day(material.setup("request-date")), material.setup("request-signatory")
    if day and signatory:
        return material.words.say("scope.requested-by", day=day, signatory=signatory)
    return day or signatory


def _language(material: Material, item: str) -> str:
    code = material.setup(item)
    return material.words.say_of("language", code) if material.words.names("language", code) else code


def _sites(material: Material) -> list[str]:
    found = []
    for value in material.setup_rows("site").values():
        if isinstance(value, dict):
            place, kind = str(value.get("place") or ""), str(value.get("kind") or "")
            kind = material.text_or(f"facility.{kind}", kind)
            found.append(material.words.say("scope.site", place=place, kind=kind) if place and kind else place or kind)
        elif isinstance(value, str):
            found.append(value)
    return found


def _absent(material: Material) -> list[str]:
    return [material.text_or(f"facility.{code}", code) for code, there in material.assessment.scope.facilities.items() if there == "no"]


def _standards(material: Material) -> Table:
    words, scope = material.words, material.assessment.scope
    rows = []
    for section in material.questionnaire.sections:
        mine = [one for one in material.questionnaire.standards if one.section == section.code and one.use is not Use.SECRETARIAT]
        inside = [one.code for one in mine if section.code in scope.sections and one.code in scope.standards]
        outside = [one.code for one in mine if one.code not in inside]
        name = words.say("section.name", code=section.code, title=material.text(f"section.{section.code}.title"))
        rows.append((name, words.listed(inside) or words.say("scope.none"), words.listed(outside) or words.say("scope.none")))
    return Table((Column(words.say("scope.section"), 4), Column(words.say("scope.in"), 4), Column(words.say("scope.out"), 4)), tuple(rows))


def _secretariat(material: Material) -> str:
    codes = [standard.code for standard in material.questionnaire.standards if standard.use is Use.SECRETARIAT]
    return material.words.say("scope.secretariat", standards=material.words.listed(codes)) if codes else ""


def _modules(material: Material) -> list[tuple[str, str]]:
    words, chosen = material.words, material.assessment.scope.modules
    name = {code: words.say("module.name", code=code, title=material.text(f"module.{code}.title")) for code in material.questionnaire.modules}
    inside = [name[code] for code in name if code in chosen]
    outside = [name[code] for code in name if code not in chosen]
    rows = [(words.say("scope.modules-in"), "\n".join(inside) or words.say("scope.none")), (words.say("scope.modules-out"), "\n".join(outside))]
    return [row for row in rows if name and row[1]]


def _situations(material: Material) -> list[tuple[str, str]]:
    words = material.words
    found = [row for listed in material.questionnaire.row_lists if listed.scoped for row in _scoped(material, listed)]
    chosen: list[str] = []
    left_out: list[str] = []
    for listed in material.questionnaire.row_lists:
        if not listed.scoped:
            # Lists other than the control situations have no name of their own; the standards they belong to name them.
            inside, _, _ = _rows(material, listed)
            asked_by = [one for one in material.questionnaire.questions if one.rows == listed.code and not one.module]
            standards = words.listed(dict.fromkeys(question.standard for question in asked_by))
            if inside and standards:
                chosen.append(words.say("scope.rows-in", rows=words.listed(inside), standards=standards))
    for part in (part for standard in material.questionnaire.standards for part in standard.sub_items if part.optional):
        name = words.say("row.sub-item", code=part.code, name=material.text(f"sub-item.{part.code}"))
        (chosen if part.code in material.assessment.scope.sub_items else left_out).append(name)
    found += [(words.say("scope.also-in"), "\n".join(chosen)), (words.say("scope.part-out"), "\n".join(left_out))]
    return [row for row in found if row[1]]


def _scoped(material: Material, listed: RowList) -> list[tuple[str, str]]:
    words = material.words
    inside, outside, absent = _rows(material, listed)
    return [
        (words.say("scope.situations-in"), words.listed(inside) or words.say("scope.none")),
        (words.say("scope.situations-out"), words.listed(outside)),
        (words.say("scope.situations-absent"), words.listed(absent)),
    ]


def _rows(material: Material, listed: RowList) -> tuple[list[str], list[str], list[str]]:
    """The names of a list's rows that take part in the scope: those in it, those outside it, those that do not arise."""
    by_standing: dict[RowStanding, list[str]] = {}
    for row in listed.rows:
        if listed.scoped or row.optional:
            name = material.text_or(f"row-list.{listed.code}.{row.code}", row.code)
            by_standing.setdefault(row_standing(material.assessment.scope, listed, row), []).append(name)
    return by_standing.get(RowStanding.IN, []), by_standing.get(RowStanding.OUT, []), by_standing.get(RowStanding.ABSENT, [])


def _amendments(material: Material) -> tuple[str, ...]:
    """Changes of the scope after it was agreed, each with its day and reason; before that it was being drawn up."""
    return tuple(_amendment(material, entry) for entry in amendments_of(material.state) if material.may_print((entry.id,)))


def _amendment(material: Material, entry: Entry) -> str:
    words, item, row = material.words, entry.subject.code, entry.subject.row
    keys = {
        "scope-section": f"section.{row}.title", "scope-standard": f"standard.{row}.short", "scope-module": f"module.{row}.title",
        "scope-situation": f"row-list.situations.{row}", "scope-sub-item": f"sub-item.{row}",
    }  # fmt: skip
    name = material.text_or(keys.get(item, ""), row)
    shown = name if name == row or item == "scope-situation" else words.say("row.sub-item", code=row, name=name)
    what = words.say("amendment.out", item=shown) if entry.value == "out" else words.say("amendment.in", item=shown)
    return words.say("amendment.reason", day=material.day(entry.at[:10]), what=what, reason=entry.reason)


def _sources(material: Material, question: str) -> list[tuple[str, str]]:
    subjects = material.state.subjects(Kind.QUESTION, question)
    spoken = (subject for subject in subjects if subject.facet == Facet.ANSWER and subject.source)
    return [(subject.source, "") for subject in spoken if material.shown(material.state.current(subject)) is not None]


def _respondents(material: Material, question: str) -> list[tuple[str, str]]:
    found = []
    for voice in (*VOICES, Voice.SECRETARIAT):
        unit = material.said_text(Kind.QUESTION, question, Facet.RESPONDENT_UNIT, voice).strip()
        role = material.said_text(Kind.QUESTION, question, Facet.RESPONDENT_ROLE, voice).strip()
        if unit or role:
            found.append((unit, role))
    return found
