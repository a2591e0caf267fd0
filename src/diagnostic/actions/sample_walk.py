"""The sample mission from answers to report, as lines to read where there is no window."""

from collections.abc import Iterable

from diagnostic.actions.counting import counted
from diagnostic.actions.desk import Desk
from diagnostic.model.assessment import Assessment
from diagnostic.model.finding import Finding
from diagnostic.model.level import CellResult
from diagnostic.model.progress import Standing
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.recommendation import Recommendation
from diagnostic.report.wording import Wording

NOT_REAL = "A sample mission, an exercise. Nothing in it is real: no administration, law, place, person or figure."


def walk_lines(desk: Desk, assessment: Assessment, words: Wording, reports: Iterable[str]) -> list[str]:
    """Return what a person would see on the way through: answers, the TRIPS minimum, levels, findings, recommendations, report."""
    questionnaire = desk.questionnaire
    parts = (
        ("Answers", _answers(questionnaire, assessment)),
        ("TRIPS minimum, applicable as stated by the administration: a list of its own", _trips(questionnaire, assessment)),
        ("Levels, law beside practice: supported, and claimed where it differs", _levels(questionnaire, assessment)),
        ("Points for a second look", _flags(words, assessment)),
        ("Recommendations", _recommendations(questionnaire, assessment)),
        ("Report", [f"{report}, in this folder" for report in reports]),
    )
    lines = [desk.setup_value("administration-name"), NOT_REAL, f"Question set {questionnaire.code} {questionnaire.version}."]
    for number, (title, inside) in enumerate(parts, start=1):
        lines += ["", f"{number}  {title}", *(f"   {line}" for line in inside)]
    return [*lines, "", f"Digest of the entries: {desk.state.digest()}"]


def _answers(questionnaire: Questionnaire, assessment: Assessment) -> list[str]:
    total = assessment.progress.total
    units = {f"Section {section.code}": section.code for section in questionnaire.sections} | {"Modules": ""}
    lines = [
        f"Dealt with {total.done} of {counted(total.asked, 'question')} on this path; answered {total.of(Standing.ANSWERED)}, "
        f"don't know {total.of(Standing.DONT_KNOW)}, not applicable {total.of(Standing.NOT_APPLICABLE)}, "
        f"declined {total.of(Standing.DECLINED)}, two accounts that differ {total.of(Standing.CONTRADICTION)}."
    ]
    for name, code in units.items():
        counts = [standard.count for standard in assessment.progress.standards if standard.section == code]
        lines.append(f"{name:<12} {sum(count.done for count in counts)} of {sum(count.asked for count in counts)}")
    lines.append("To establish:")
    for fact in assessment.follow_up.facts:
        who = ", ".join(part for part in (fact.who_knows, fact.when_known) if part)
        lines.append(f"  {fact.question:<7} {questionnaire.text(f'question.{fact.question}.short')}{f' ({who})' if who else ''}")
    return lines


def _trips(questionnaire: Questionnaire, assessment: Assessment) -> list[str]:
    return [
        f"Art. {item.article:<3} {str(item.shown).replace('-', ' '):<14} {questionnaire.text(f'trips.{item.code}.title')}"
        for item in assessment.trips
    ]


def _levels(questionnaire: Questionnaire, assessment: Assessment) -> list[str]:
    def line(finding: Finding) -> str:
        title = questionnaire.text(f"standard.{finding.standard}.short")
        return f"{finding.standard:<6} {title:<24} law {_level(finding.law):<18} practice {_level(finding.practice)}"

    lines = [line(finding) for finding in assessment.findings if finding.law is not None or finding.practice is not None]
    return [*lines, "? not known, REF declined, NA not applicable, OUT outside the agreed scope: none of them is a zero."]


def _level(cell: CellResult | None) -> str:
    if cell is None:
        return "-"
    return cell.supported.sign if cell.supported == cell.claimed else f"{cell.supported.sign} (claimed {cell.claimed.sign})"


def _flags(words: Wording, assessment: Assessment) -> list[str]:
    return [
        f"{flag.code}  {words.say_of('flag', flag.code)}: {flag.standard or f'section {flag.section}'}"
        for flag in sorted(assessment.flags, key=lambda flag: flag.code)
    ]


def _recommendations(questionnaire: Questionnaire, assessment: Assessment) -> list[str]:
    lists = assessment.recommendations
    named = (
        ("TRIPS minimum", lists.trips_minimum),
        ("Legal certainty", lists.legal_certainty),
        ("Voluntary", lists.voluntary),
        ("Voluntary, in the annex", lists.annex),
        ("Waiting for a legal base", lists.held_back),
        ("Left out, with a reason", lists.dropped),
    )
    return [line for title, items in named if items for line in (f"{title}:", *(_recommendation(questionnaire, item) for item in items))]


def _recommendation(questionnaire: Questionnaire, item: Recommendation) -> str:
    title = item.title or questionnaire.text(f"rule.{item.code}.title")
    return f"  class {item.klass}  {title}{f' [reply: {item.reply}]' if item.reply else ''}"
