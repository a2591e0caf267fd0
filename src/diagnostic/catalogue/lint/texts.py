"""Which texts a set needs, which it may have, and which nobody uses."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from diagnostic.catalogue.lint.codes import Checked, rows_of
from diagnostic.catalogue.shape_problems import did_you_mean
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.scope import FACILITIES

LONGEST_STANDARD = 22
LONGEST_QUESTION = 40
_LIKE = 50  # looking for a like word among more takes longer than it helps
_STATES = ("dont-know", "not-applicable", "declined", "not-measured", "not-asked", "none", "other")
_ADDRESSEES = ("CA", "NA", "RH", "SEC", "WCO", "MEM", "CA+WCO", "none")
_MODALITIES = ("should", "should-consider", "may-consider", "attempt", "expected", "will")

Thing = tuple[str, str]


def needed_texts(whole: Questionnaire) -> dict[str, Thing]:  # noqa: C901 - one plain list of what a set must say
    """Return the keys of the texts that must be there, each with the thing (kind and code) that needs it."""
    needed: dict[str, Thing] = {}

    def need(thing: Thing, stem: str, *leaves: str) -> None:
        for leaf in leaves or ("",):
            needed[f"{stem}.{leaf}" if leaf else stem] = thing

    need(("set", "set"), "set", "title", "notice")
    for section in whole.sections:
        need(("section", section.code), f"section.{section.code}", "title", "short", "aim")
    for standard in whole.standards:
        thing = ("standard", standard.code)
        need(thing, f"standard.{standard.code}", "title", "short", "says")
        need(thing, f"modality.{standard.modality}")
        if standard.qualifier:
            need(thing, f"standard.{standard.code}.qualifier")
        if standard.trips:
            need(thing, f"standard.{standard.code}.trips")
        for part in standard.sub_items:
            need(("sub-item", part.code), f"sub-item.{part.code}")
    _need_for_questions(whole, needed)
    for module in whole.modules:
        need(("module", module), f"module.{module}", "title", "short", "why")
    for code in whole.respondents:
        need(("respondent", code), f"respondent.{code}")
    for item in whole.trips:
        need(("trips", item.code), f"trips.{item.code}", "title", "text")
    for rule in whole.rules:
        thing = ("rule", rule.code)
        seen = [f"seen.{branch.code}" for branch in rule.branches] or ["seen"]
        need(thing, f"rule.{rule.code}", "title", "text", *seen, "indicator", "owner")
        need(thing, f"addressee.{rule.addressee}")
        for stage in rule.stages:
            need(thing, f"stage.{stage}")
    for instrument in whole.instruments:
        need(("instrument", instrument.code), f"instrument.{instrument.code}", "title")
    for entry in whole.glossary:
        need(("glossary", entry), f"glossary.{entry}", "term", "definition")
    if whole.cells:
        for ladder in ("law", "practice"):
            need(("set", "set"), f"ladder.{ladder}", *"01234")
    return needed


def _need_for_questions(whole: Questionnaire, needed: dict[str, Thing]) -> None:
    first = whole.texts.get(whole.languages[0], {})
    for question in whole.questions:
        thing = ("question", question.code)
        stem = f"question.{question.code}"
        needed[f"{stem}.text"] = thing
        needed[f"{stem}.short"] = thing
        if question.unit and question.unit != "%":
            needed[f"{stem}.unit"] = thing
        for option in question.options:
            own = f"{stem}.option.{option}"
            needed[own if own in first else f"option.{option}"] = thing
        for row in rows_of(whole, question):
            needed[f"row-list.{question.rows}.{row}"] = thing
        for group in question.groups:
            needed[f"group.{group}"] = thing


def possible_texts(whole: Questionnaire) -> set[str]:
    """Return the keys of the texts that may be there and are used where they are."""
    found: set[str] = set()
    for standard in whole.standards:
        found |= {f"standard.{standard.code}.{leaf}" for leaf in ("qualifier", "strong", "weak", "trips", "guidance")}
    for question in whole.questions:
        stem = f"question.{question.code}"
        found |= {f"{stem}.{leaf}" for leaf in ("guidance", "evidence", "strong", "weak", "unit", "unit-one")}
        found |= {f"{stem}.option.{option}" for option in (*question.options, "yes", "partly", "no", "none")}
    found |= {f"option.{option}" for option in ("yes", "partly", "no", *_STATES)}
    found |= {f"row-list.{listed.code}.{row.code}" for listed in whole.row_lists for row in listed.rows}
    found |= {f"cell.{cell.code}.{level}" for cell in whole.cells for level in range(5)}
    found |= {f"facility.{facility}" for facility in FACILITIES} | {f"stage.{stage}" for stage in "ABC"}
    found |= {f"addressee-of-standard.{code}" for code in _ADDRESSEES}
    found |= {f"modality.{code}" for code in _MODALITIES}
    found |= {f"basis.{code}" for code in ("trips-min", "trips-opt", "beyond", "legal-certainty")}
    found |= {f"dimension.{code}" for code in ("law", "practice", "co-operation", "information")}
    found |= {f"use.{code}" for code in ("scored", "option", "context", "secretariat")}
    return found


def check_texts(checked: Checked) -> Iterator[Problem]:
    """Yield texts missing in the first language, files not fully translated, texts nobody uses, and long titles."""
    whole = checked.questionnaire
    needed = needed_texts(whole)
    known = set(needed) | possible_texts(whole)
    first = whole.texts.get(whole.languages[0], {})
    known |= {key for key in first if key.startswith("addressee.")}
    for key, thing in needed.items():
        if not first.get(key):
            message = f"The text {key} is missing in {whole.languages[0]}."
            problem = checked.problem("text.missing", message, f"Add it to a file in text/{whole.languages[0]}/.", thing)
            yield replace(problem, values=(("language", whole.languages[0]), ("key", key)))
    for number, language in enumerate(whole.languages):
        texts = whole.texts.get(language, {})
        if number > 0:
            yield from _untranslated(checked, language)
        for key in texts:
            if key not in known:
                message = f"Nobody uses the text {key}."
                remedy = f"Correct the key, or take the text out. {did_you_mean(key, _like(key, texts, needed, known))}".strip()
                yield replace(checked.warning("text.unused", message, remedy, (f"text {language}", key)), values=(("key", key),))
        yield from _long_titles(checked, language)


def _untranslated(checked: Checked, language: str) -> Iterator[Problem]:
    """Yield one warning for each file of the first language that has no full counterpart in another language."""
    first = checked.questionnaire.languages[0]
    texts = checked.questionnaire.texts.get(language, {})
    left: dict[str, list[str]] = {}
    for key, text in checked.questionnaire.texts.get(first, {}).items():
        if text and not texts.get(key):
            left.setdefault(checked.origins.place(f"text {first}", key).rpartition(":")[0], []).append(key)
    for file, keys in left.items():
        many = f"{len(keys)} texts of {file} are not there in {language}, the first of them {keys[0]}."
        message = many if len(keys) > 1 else f"The text {keys[0]} of {file} is not there in {language}."
        remedy = f"Translate them in a file in text/{language}/; until then they are shown in {first}."
        problem = checked.warning("text.untranslated", message, remedy, (f"text {first}", keys[0]))
        yield replace(problem, values=(("language", language),))


def _like(key: str, texts: Mapping[str, str], needed: Iterable[str], known: Iterable[str]) -> list[str]:
    """Return the keys that a mistaken one could mean: texts still missing, and others of the same thing."""
    kind, _, rest = key.partition(".")
    thing = f"{kind}.{rest.partition('.')[0]}."
    missing = [each for each in needed if each not in texts and each.startswith(f"{kind}.")]
    return [*missing[:_LIKE], *(each for each in known if each not in texts and each.startswith(thing))]


def _long_titles(checked: Checked, language: str) -> Iterator[Problem]:
    limits = {"standard": LONGEST_STANDARD, "question": LONGEST_QUESTION}
    for key, text in checked.questionnaire.texts.get(language, {}).items():
        kind, _, rest = key.partition(".")
        if kind in limits and rest.endswith(".short") and len(text) > limits[kind]:
            message = f"{key} has {len(text)} characters; lists have room for {limits[kind]}."
            yield checked.warning("text.long", message, "Shorten it.", (f"text {language}", key))
