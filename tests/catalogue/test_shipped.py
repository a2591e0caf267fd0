"""The set as shipped: nothing to say against it, no word that does not belong to it, and every citation in order."""

import re

import pytest

from diagnostic.catalogue.lint.texts import needed_texts, possible_texts
from diagnostic.catalogue.reader import read_questionnaire
from tests.model.mission import REPOSITORY, secure_2007

TEXTS = secure_2007().texts["en"]
SHIPPED = REPOSITORY / "questionnaires" / "secure-2007"


def test_no_error_and_no_warning() -> None:
    questionnaire, problems = read_questionnaire(SHIPPED)
    assert questionnaire is not None
    assert [str(problem) for problem in problems] == []


def test_the_notice_says_what_the_text_is() -> None:
    notice = TEXTS["set.notice"]
    for word in ("provisional", "voluntary", "June 2007", "TRIPS", "our own words", "independent"):
        assert word in notice


FORBIDDEN = {
    "compliance and marks": r"complian\w*|comply|violat\w*|fail(?:s|ed|ure)?|scor(?:e|es|ed|ing)\b|rank\w*|deficien\w*|shortcoming\w*",
    "duties where nothing binds": r"\bmust\b|\bhas to be\b|\bis required to\b|\bobliged to comply\b",
    "countries compared": r"best[- ]practice|worst|league|benchmark\w*|behind other|better than other",
    "states": r"the country's administration|this country",
    "judgements without a test": r"\b(?:in)?adequate(?:ly)?\b|\b(?:in)?sufficient(?:ly)?\b|\b(?:in)?effective(?:ly)?\b",
    "joined words": r"\band/or\b",
    "a retired tool": r"\bIPM\b",
}


@pytest.mark.parametrize("name", FORBIDDEN)
def test_words_that_do_not_belong_here(name: str) -> None:
    pattern = re.compile(FORBIDDEN[name], re.IGNORECASE)
    assert [(key, found.group()) for key, text in TEXTS.items() for found in pattern.finditer(text)] == []


@pytest.mark.parametrize("code", [question.code for question in secure_2007().questions])
def test_a_question_is_one_question(code: str) -> None:
    text = TEXTS[f"question.{code}.text"]
    assert text.endswith("?") and text.count("?") == 1
    assert len(text.split()) <= 25
    assert len(TEXTS[f"question.{code}.short"]) <= 40
    assert TEXTS.get(f"question.{code}.guidance"), "a tired expert needs to know what counts as yes"
    assert TEXTS.get(f"question.{code}.evidence")


def test_a_question_is_understood_without_the_one_before_it() -> None:
    """It is met alone: in a search, a workbook, an annex. "This" points at the row of a matrix, "of these" at the options."""
    pointing = re.compile(r"\b(?:such|those|under that|in that|for that|(?<!of )these)\b", re.IGNORECASE)
    assert [each.code for each in secure_2007().questions if pointing.search(TEXTS[f"question.{each.code}.text"])] == []


def test_a_law_that_tells_the_applicant_alone_is_all_that_trips_asks() -> None:
    """Art. 54 speaks of the applicant. Called "partly", such a law stood at level 1, and whoever used it drew R-X1."""
    told = TEXTS["question.I7-1.guidance"]
    assert "the right holder who applied is a yes" in told
    assert "appl" not in told.partition("Partly means")[2].partition(".")[0]


def test_no_value_has_a_home_in_two_options() -> None:
    assert TEXTS["question.I9-2.option.25-to-50"] == "25 to less than 50 %"
    assert TEXTS["question.II2-4.option.12-to-24-months"].startswith("More than 12")


def test_partly_is_explained_where_it_can_be_answered() -> None:
    """Yes, partly, no: partly needs a meaning of its own, in the guidance of the question."""
    unexplained = []
    for question in secure_2007().questions:
        kinds = (str(question.type), str(question.cell))
        if "yes-partly" in kinds and "partly" not in TEXTS[f"question.{question.code}.guidance"].lower():
            unexplained.append(question.code)
    assert unexplained == []


OPERATIONAL = re.compile(r"profile|criteria|criterion|weights?\b|selection rules|features", re.IGNORECASE)
WARNING = re.compile(r"never|not record|not what|no name|contents covered|titles|only the number|totals|harmless", re.IGNORECASE)


def test_operational_secrets_are_warned_against() -> None:
    """What profiles, criteria and features contain is not to be recorded; the label of each such field says so."""
    unwarned = []
    for question in secure_2007().questions:
        stem = f"question.{question.code}"
        if question.standard in ("II-1", "II-2") or question.code in ("I5-4", "II3-4", "APP-6"):
            help_text = f"{TEXTS.get(f'{stem}.guidance', '')} {TEXTS.get(f'{stem}.evidence', '')}"
            if OPERATIONAL.search(TEXTS[f"{stem}.text"]) and not WARNING.search(help_text):
                unwarned.append(question.code)
    assert unwarned == []


def test_citations_name_real_paragraphs_and_articles() -> None:
    """SECURE has 19 paragraphs; of TRIPS only the articles that were looked at are cited."""
    for key, text in TEXTS.items():
        for number in re.findall(r"\b[Pp]aragraphs? (\d+)", text):
            assert 1 <= int(number) <= 19, (key, number)
        for number in re.findall(r"\bArts?(?:icle)?s?\.? (\d+)", text):
            assert int(number) in (41, 46, *range(51, 62), 66, 67, 69), (key, number)
        for section, number in re.findall(r"Section (I+), standard (\d+)", text):
            assert f"{section}-{number}" in {standard.code for standard in secure_2007().standards}, key


def test_titles_fit_their_lists() -> None:
    for standard in secure_2007().standards:
        assert len(TEXTS[f"standard.{standard.code}.short"]) <= 22
    for module in secure_2007().modules:
        assert len(TEXTS[f"module.{module}.short"]) <= 22


def test_voluntary_recommendations_invite_and_trips_ones_suggest_confirmation() -> None:
    for rule in secure_2007().rules:
        text = TEXTS[f"rule.{rule.code}.text"]
        if rule.basis in ("trips-min", "legal-certainty"):
            assert "onfirmation" in text and "may wish" not in text, rule.code
            assert re.match(r"Confirm |Obtain legal confirmation", TEXTS[f"rule.{rule.code}.title"]), "a title suggests and does not command"
        elif rule.code != "R-STO2":
            assert "may wish to consider" in text, rule.code


def test_recommendations_on_transit_and_medicines_are_cautious() -> None:
    assert "goods lawful at origin and at destination" in TEXTS["rule.R-I1c.text"].replace("  ", " ")
    assert "lawful goods in transit stay outside" in TEXTS["rule.R-I1e.text"]
    assert "TRIPS" in TEXTS["standard.I-1.qualifier"] and "paragraph 10" in TEXTS["standard.I-1.qualifier"].lower()
    assert "lawful goods that merely pass through" in TEXTS["question.I1-1.guidance"]
    assert "safeguard" in TEXTS["question.MED-4.guidance"].lower()


def test_unverified_articles_are_marked() -> None:
    """The wording of these articles was not checked against the official text (Arts 41.2, 41.4, 54, 56, 61 and the consent limb of note 13)."""
    marked = [item.article for item in secure_2007().trips if "to be checked against the official text" in TEXTS[f"trips.{item.code}.text"]]
    assert marked == ["54", "56"]
    for key in ("question.JUD-5.guidance", *(f"standard.I-{number}.trips" for number in (1, 4, 6, 7, 9)), "rule.R-I6a.text"):
        assert "to be checked" in TEXTS[key], key


def test_nothing_is_left_over() -> None:
    known = needed_texts(secure_2007()).keys() | possible_texts(secure_2007())
    addressees = {key for key in TEXTS if key.startswith("addressee.")}
    assert TEXTS.keys() - known - addressees == set()
