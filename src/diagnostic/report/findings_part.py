"""Findings, standard by standard: law and practice with the reason of each level, flags, evidence and recommendations."""

from diagnostic.model.finding import Finding
from diagnostic.model.flag import Flag
from diagnostic.model.questionnaire import Basis, Question, Standard, Use
from diagnostic.model.recommendation import Recommendation
from diagnostic.report.answer_words import question_name
from diagnostic.report.content import Block, Facts, Heading, LevelLine, Paragraph, Part, Style
from diagnostic.report.flag_words import flag_cause, flag_name
from diagnostic.report.level_words import dimension_words, level_mark
from diagnostic.report.material import Material
from diagnostic.report.profile_part import row_vectors
from diagnostic.report.question_answers import answers_of
from diagnostic.report.recommendation_words import recommendation_name
from diagnostic.report.why import evidence_told, why_blocks


def findings_part(material: Material, with_rows: bool) -> Part:
    """Return the part with the findings. ``with_rows`` prints the levels row by row here, where no profile is printed."""
    words = material.words
    blocks: list[Block] = [Paragraph(words.say("findings.lead"), Style.LEAD)]
    by_section: dict[str, list[Finding]] = {}
    for finding in material.assessment.findings:
        if finding.in_scope:
            by_section.setdefault(finding.section, []).append(finding)
    for section, findings in by_section.items():
        blocks.append(Heading(material.text(f"section.{section}.title"), 2, section))
        if material.has_text(f"section.{section}.aim"):
            blocks.append(Paragraph(material.text(f"section.{section}.aim")))
        for finding in findings:
            blocks += _finding(material, finding, with_rows)
    blocks += _modules(material)
    blocks += _outside(material)
    return Part("findings", words.say("part.findings"), tuple(blocks), opens_page=True)


def _finding(material: Material, finding: Finding, with_rows: bool) -> list[Block]:
    standard = material.questionnaire.standard(finding.standard)
    stem = f"standard.{standard.code}"
    blocks: list[Block] = [Heading(material.text(f"{stem}.title"), 3, standard.code)]
    blocks.append(Paragraph(material.text(f"{stem}.says")))
    blocks.append(Paragraph(_citation(material, standard), Style.SMALL))
    if material.has_text(f"{stem}.qualifier"):
        text = material.words.say("findings.qualifier", qualifier=material.text(f"{stem}.qualifier"))
        blocks.append(Paragraph(text, Style.SMALL))
    if _has_trips_items(material, standard):
        blocks.append(Paragraph(material.words.say("findings.trips-apart"), Style.SMALL))
    if finding.use is Use.SCORED:
        blocks += _levels(material, finding)
        if with_rows:
            blocks += row_vectors(material, standard.code)
    else:
        blocks += _described(material, material.questionnaire.questions_of(standard.code))
    blocks.append(Facts(tuple((label, value) for label, value in _facts(material, finding) if value)))
    return blocks


def _citation(material: Material, standard: Standard) -> str:
    words = material.words
    citation = words.say(
        "findings.citation",
        section=standard.section,
        number=str(standard.number),
        modality=material.text(f"modality.{standard.modality}"),
    )
    addressee = material.text_or(f"addressee-of-standard.{standard.addressee}", standard.addressee)
    to = words.say("findings.no-addressee") if standard.addressee == "none" else words.say("findings.addressee", addressee=addressee)
    citation = f"{citation} {to}"
    # The usual wording is explained once, with the method.
    return citation if standard.modality == "should" else f"{citation} {words.say_of('modality-test', standard.modality)}"


def _has_trips_items(material: Material, standard: Standard) -> bool:
    questions = material.questionnaire.questions_of(standard.code)
    return any(question.basis is Basis.TRIPS_MIN for question in questions)


def _levels(material: Material, finding: Finding) -> list[Block]:
    blocks: list[Block] = []
    for cell in (finding.law, finding.practice):
        if cell is not None:
            blocks.append(LevelLine(dimension_words(material, cell), level_mark(material, cell)))
            blocks += why_blocks(material, cell)
    return blocks


def _described(material: Material, questions: tuple[Question, ...]) -> list[Block]:
    """A described profile: what was answered, without a level."""
    rows = []
    for question in questions:
        if material.assessment.progress.question(question.code).asked.visible:
            rows.append((question_name(material, question.code), "\n".join(answers_of(material, question))))
    return [Paragraph(material.words.say("findings.described")), Facts(tuple(rows))] if rows else []


def _facts(material: Material, finding: Finding) -> tuple[tuple[str, str], ...]:
    words = material.words
    recommendations = [material.assessment.recommendations.get(code) for code in finding.recommendations]
    flags = [_flag(material, flag) for flag in material.assessment.flags_of(finding.standard)]
    return (
        (words.say("findings.flags"), "\n".join(flags)),
        _evidence(material, finding),
        (words.say("findings.advice"), words.say("yes-no.yes") if finding.wanted else ""),
        *_recommendations(material, recommendations),
    )


def _evidence(material: Material, finding: Finding) -> tuple[str, str]:
    """The evidence linked to the questions of a standard; what the reasons of its levels have named is not named again."""
    words = material.words
    told = {code for cell in (finding.law, finding.practice) if cell is not None for code in evidence_told(cell)}
    if told:
        return words.say("evidence.further"), words.listed(sorted(set(finding.evidence) - told))
    return words.say("evidence.label"), words.listed(sorted(finding.evidence)) or words.say("evidence.none")


def _recommendations(material: Material, items: list[Recommendation]) -> tuple[tuple[str, str], ...]:
    """Titles by basis: the bases never share a line."""
    words = material.words
    trips = [one for one in items if one.basis is Basis.TRIPS_MIN]
    legal = [one for one in items if one.basis is Basis.LEGAL_CERTAINTY]
    voluntary = [one for one in items if one.basis not in (Basis.TRIPS_MIN, Basis.LEGAL_CERTAINTY)]
    return (
        (words.say("findings.trips-recommendations"), _titles(material, trips)),
        (words.say("findings.legal-recommendations"), _titles(material, legal)),
        (words.say("findings.voluntary-recommendations"), _titles(material, voluntary)),
    )


def _flag(material: Material, flag: Flag) -> str:
    return material.words.say("flag.line", where=flag_name(material, flag.code), name=flag_cause(material, flag))


def _titles(material: Material, items: list[Recommendation]) -> str:
    return "\n".join(recommendation_name(material, item) for item in items)


def _modules(material: Material) -> list[Block]:
    words, chosen = material.words, material.assessment.scope.modules
    blocks: list[Block] = []
    for module in material.questionnaire.modules:
        if module in chosen:
            blocks.append(Heading(material.text(f"module.{module}.title"), 3, module))
            blocks.append(Paragraph(material.text(f"module.{module}.why")))
            blocks += _described(material, material.questionnaire.questions_of(module))
            flags = "\n".join(_flag(material, flag) for flag in material.assessment.flags_of(module))
            lists = material.assessment.recommendations
            listed = [one for one in lists.main + lists.annex + lists.held_back if module in one.standards]
            evidence = {code for question in material.questionnaire.questions_of(module) for code in material.evidence_at(question.code)}
            rows = (
                (words.say("findings.flags"), flags),
                (words.say("evidence.label"), words.listed(sorted(evidence))),
                *_recommendations(material, listed),
            )
            blocks.append(Facts(tuple(row for row in rows if row[1])))
    return [Heading(words.say("findings.modules"), 2), *blocks] if blocks else []


def _outside(material: Material) -> list[Block]:
    words = material.words
    blocks: list[Block] = []
    outside = [finding.standard for finding in material.assessment.findings if not finding.in_scope]
    secretariat = [one.code for one in material.questionnaire.standards if one.use is Use.SECRETARIAT]
    if outside:
        blocks.append(Paragraph(words.say("findings.outside", standards=words.listed(outside))))
    if secretariat:
        blocks.append(Paragraph(words.say("findings.secretariat", standards=words.listed(secretariat))))
    return [Heading(words.say("findings.not-assessed"), 2), *blocks] if blocks else []
