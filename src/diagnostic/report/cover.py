"""The first page: letterhead, title, whose report it is, and the standing notice on the status of SECURE."""

from diagnostic.model.canonical import Json
from diagnostic.report.content import Cover, Notice
from diagnostic.report.material import Material


def cover_of(material: Material, status: str, dated: str) -> Cover:
    """Return the first page. ``status`` is the word for draft or final, ``dated`` the day printed (ISO)."""
    words = material.words
    return Cover(
        letterhead=material.setup("letterhead"),
        title=words.say("report.title"),
        subtitle=administration(material),
        facts=_facts(material, status, dated),
        notice=standing_notice(material),
    )


def administration(material: Material) -> str:
    """Return whose report it is, as it is to be printed."""
    return material.setup("administration-name") or material.setup("administration")


def standing_notice(material: Material) -> Notice:
    """Return the notice that no report leaves out: what SECURE is, what it is not, and who speaks here."""
    words = material.words
    paragraphs = [words.say("notice.voluntary"), words.say("notice.trips"), words.say("notice.aid")]
    if material.assessment.scope.exercise:
        paragraphs.append(words.say("notice.exercise"))
    return Notice(words.say("notice.title"), tuple(paragraphs))


def members(material: Material) -> tuple[tuple[str, dict[str, Json]], ...]:
    """Return the team: code and facts of each person, the lead first."""
    people = [(code, value) for code, value in material.setup_rows("team").items() if isinstance(value, dict) and value.get("name")]
    return tuple(sorted(people, key=lambda one: (one[1].get("role") != "team-lead", str(one[1].get("mark")), one[0])))


def mark_of(material: Material, member: str) -> str:
    """Return by what a member of the team is named beside a document: the mark, else the role; never the name."""
    found = dict(members(material)).get(member, {})
    return str(found.get("mark") or "") or role_words(material, str(found.get("role") or "")) or material.words.say("team.member")


def role_words(material: Material, role: str) -> str:
    """Return a role of the team in words; another word than ours stays as typed."""
    return material.words.say_of("role", role) if material.words.names("role", role) else role


def period_words(material: Material, first: str, last: str) -> str:
    """Return a span of days in words; one of the two may be missing."""
    words = material.words
    if first and last and first != last:
        return words.say("date.span", first=material.day(first), last=material.day(last))
    return material.day(first or last)


def _facts(material: Material, status: str, dated: str) -> tuple[tuple[str, str], ...]:
    words, questions = material.words, material.questionnaire
    kind = material.assessment.scope.mission_type
    mode = words.say("cover.self-assessment") if material.self_assessment else words.say("cover.mission")
    if not material.self_assessment and words.names("mission", kind):
        mode = words.say_of("mission", kind)
    people = [_person(material, person) for _, person in members(material)]
    rows = (
        (words.say("cover.kind"), mode),
        (words.say("cover.dates"), period_words(material, material.setup("starts-on"), material.setup("ends-on"))),
        (words.say("cover.issuer"), material.setup("issuer")),
        (words.say("cover.people") if material.self_assessment else words.say("cover.team"), "\n".join(people)),
        (words.say("cover.status"), status),
        (words.say("cover.dated"), material.day(dated)),
        (words.say("cover.questions"), words.say("identity.set-version", code=questions.code, version=questions.version)),
    )
    return tuple((label, value) for label, value in rows if value)


def _person(material: Material, person: dict[str, Json]) -> str:
    words = material.words
    name, role, mark = str(person["name"]), role_words(material, str(person.get("role") or "")), str(person.get("mark") or "")
    named = words.say("cover.person", name=name, role=role) if role else name
    return words.say("cover.marked", person=named, mark=mark) if mark else named
