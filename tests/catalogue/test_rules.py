"""The recommendation rules, the short list, the instruments and the glossary against the design."""

import pytest

from diagnostic.model.condition import AnswerTest, CellTest, leaves
from diagnostic.model.questionnaire import RecommendationRule
from tests.model.mission import secure_2007

# rule | standards | basis | class, a: where the minimum applies, w: where wanted | instruments | stages | effort/impact
# "only" after a class: drafted only where the TRIPS minimum applies; "asked": only where advice is wanted.
RULES = """
R-I1a   | I-1                | trips-min       | 1 only    | ML AE | ABC | 4/high
R-I1b   | I-1                | beyond          | 4 w2      | ML HB | BC  | 4/medium
R-I1c   | I-1                | beyond          | 4 w2      | AE    | B   | 3/medium
R-I1d   | I-1                | beyond          | 2         | NS HB | AB  | 1/high
R-I1e   | I-1                | beyond          | 4         | ML AE | B   | 4/low
R-I2a   | I-2                | beyond          | 4 w2      | ML    | BC  | 4/high
R-I2b   | I-2                | trips-min       | 2 a1      | ML    | C   | 3/high
R-I2c   | I-2                | beyond          | 2         | ML EC | B   | 3/medium
R-I3    | I-3                | trips-opt       | 4 asked   | ML WA | B   | 4/low
R-I4a   | I-4                | trips-min       | 1 only    | ML HB | BC  | 3/high
R-I4b   | I-4                | beyond          | 3         | HB AP | B   | 1/medium
R-I4c   | I-4                | beyond          | 3         | AE    | C   | 3/medium
R-I5a   | I-5                | beyond          | 4         | ML    | C   | 4/medium
R-I5b   | I-5                | beyond          | 3         | RM CK | B   | 1/medium
R-I6a   | I-6                | trips-min       | 1 only    | ML    | C   | 4/high
R-I6b   | I-6                | beyond          | 2         | HB AE | BC  | 2/high
R-I6c   | I-6                | beyond          | 3         | NS    | C   | 1/medium
R-I7a   | I-7                | trips-min       | 1 only    | ML    | C   | 4/high
R-I7b   | I-7                | beyond          | 2         | HB    | B   | 1/high
R-I7c   | I-7                | beyond          | 4         | ML GD | C   | 3/low
R-I8a   | I-8                | beyond          | 2         | HB    | A   | 1/high
R-I8b   | I-8                | trips-min       | 1 only    | WS    | A   | 1/medium
R-I9    | I-9                | beyond          | 3         | ML GD | C   | 3/medium
R-II1   | II-1               | beyond          | 3         | RM AE | BC  | 4/high
R-II2   | II-2               | beyond          | 3         | RI RL | B   | 1/high
R-II3   | II-3               | beyond          | 3         | HB PI | B   | 2/medium
R-II4a  | II-4               | beyond          | 4         | EC RM | C   | 4/high
R-II4b  | II-4               | beyond          | 3         | CK NS | B   | 1/high
R-II5   | II-5               | beyond          | 4         | AE    | A   | 1/low
R-II6   | II-6               | beyond          | 4 asked   | RL    | A   | 1/medium
R-II7a  | II-7               | beyond          | 3         | AE RL | B   | 3/medium
R-II7b  | II-7               | beyond          | 3         | CC RL | B   | 1/high
R-II8   | II-8               | beyond          | 3         | CK NS | B   | 1/medium
R-III1a | III-1              | beyond          | 3         | RHC PI | B  | 1/medium
R-III1b | III-1              | beyond          | 2         | IG    | A   | 1/high
R-X1    | I-1, I-2, I-5, I-7 | legal-certainty | 1         | AE    | A   | 1/high
R-X3    | I-2, JUD           | beyond          | 2         | HB    | B   | 1/high
R-X4    | STO                | beyond          | 1         | GD    | A   | 1/high
R-STO1  | STO                | trips-min       | 1 only    | ML    | C   | 4/high
R-STO2  | STO                | beyond          | 2         | AE    | B   | 3/medium
R-ECO1  | ECO                | beyond          | 4 w2      | EC ML | BC  | 3/medium
"""

# What each rule looks at: its trigger must not drift to other questions or cells.
TRIGGERS = """
R-I1a: I1-1
R-I1b: I1-1
R-I1c: I1-5 I1-6
R-I1d: I-1.L I1-7
R-I1e: I1-1
R-I2a: I2-2
R-I2b: I2-2 I2-3 I2-4
R-I2c: I2-5
R-I3:
R-I4a: I4-1
R-I4b: I4-2 I4-6
R-I4c: I4-4a
R-I5a: I5-1 I5-2
R-I5b: I5-1 I5-2 I5-4 I5-5
R-I6a: I6-3 I6-4 I6-5 I6-6
R-I6b: I6-1
R-I6c: I6-2
R-I7a: I7-1 I7-3 I7-4
R-I7b: I7-2 I7-5
R-I7c: I7-7
R-I8a: I8-1
R-I8b: I8-6
R-I9: I9-3 I9-4
R-II1: II-1.P
R-II2: II2-1 II2-4
R-II3: II-3.P II3-1
R-II4a: II4-1
R-II4b: II4-1 II4-3
R-II5: II5-1
R-II6: II6-1
R-II7a: II7-1
R-II7b: II-7.P II7-1
R-II8: II-8.P II8-3 II8-4
R-III1a: III-1.P
R-III1b: III1-5
R-X1: I-1.L I-1.P I-2.L I-2.P I-5.L I-5.P I-7.L I-7.P
R-X3: I2-7 JUD-1
R-X4: STO-4
R-STO1: STO-1 STO-2
R-STO2: STO-3
R-ECO1: ECO-3
"""


def line_of(rule: RecommendationRule) -> list[str]:
    klass = str(rule.klass)
    klass += f" a{rule.klass_if_applicable}" if rule.klass_if_applicable else ""
    klass += f" w{rule.klass_if_wanted}" if rule.klass_if_wanted else ""
    klass += " only" if rule.requires_applicable else ""
    klass += " asked" if rule.on_request else ""
    instruments, stages = " ".join(rule.instruments), "".join(rule.stages)
    return [rule.code, ", ".join(rule.standards), str(rule.basis), klass, instruments, stages, f"{rule.effort}/{rule.impact}"]


def test_every_rule_with_class_instrument_stage_effort_and_impact() -> None:
    expected = [[cell.strip() for cell in line.split("|")] for line in RULES.strip().splitlines()]
    assert sorted(line_of(rule) for rule in secure_2007().rules) == sorted(expected)


def test_what_each_rule_looks_at() -> None:
    found = {}
    for rule in secure_2007().rules:
        tests = [leaf for leaf in leaves(rule.when) if isinstance(leaf, AnswerTest | CellTest)]
        looked_at = {test.question if isinstance(test, AnswerTest) else test.cell for test in tests}
        found[rule.code] = " ".join(sorted(looked_at))
    assert found == {line.partition(":")[0]: line.partition(":")[2].strip() for line in TRIGGERS.strip().splitlines()}


def test_voluntary_rules_rise_above_class_3_only_where_wanted_or_where_they_found_something_else() -> None:
    """Class 1 is for the TRIPS minimum where it applies, for legal certainty and for danger; class 2 for foundations."""
    first = {rule.code for rule in secure_2007().rules if 1 in (rule.klass, rule.klass_if_applicable)}
    assert first == {"R-I1a", "R-I2b", "R-I4a", "R-I6a", "R-I7a", "R-I8b", "R-STO1", "R-X1", "R-X4"}
    for rule in secure_2007().rules:
        if rule.basis == "trips-min":
            assert rule.requires_applicable or rule.klass_if_applicable, rule.code


def test_a_missing_power_in_transit_is_at_most_class_4_and_never_hidden_in_a_rule_that_may_rise() -> None:
    rules = {rule.code: rule for rule in secure_2007().rules}
    assert (rules["R-I1e"].klass, rules["R-I1e"].klass_if_wanted, rules["R-I1e"].klass_if_applicable) == (4, None, None)
    for rule in rules.values():
        rows = {row for leaf in leaves(rule.when) if isinstance(leaf, AnswerTest) and leaf.question == "I1-1" for row in leaf.rows}
        assert rule.code == "R-I1e" or not rows & {"transit-risk", "transit-general", "every", "any"}, rule.code


def test_practice_that_needs_a_power_waits_for_the_law() -> None:
    assert {rule.code: rule.legal_cell for rule in secure_2007().rules if rule.needs_power} == {
        "R-I4b": "I-4.L", "R-I5b": "I-5.L", "R-I7b": "I-7.L", "R-II4b": "II-4.L",
    }  # fmt: skip


SHORT_LIST = {
    "51": "I1-1 I2-1 I4-1",
    "52": "I4-1 I4-3",
    "53": "I4-1 I4-5 I4-3",
    "54": "I6-3 I7-1",
    "55": "I6-4",
    "56": "I6-5",
    "57": "I7-3 I7-4",
    "59": "STO-1 STO-2",
    "69": "I8-6 II7-1",
}


def test_the_short_list_and_its_questions() -> None:
    assert {item.article: " ".join(item.questions) for item in secure_2007().trips} == SHORT_LIST


def test_article_61_is_related_information_only() -> None:
    """It lies outside Part III, Section 4: in the module, in no short list, in no rule, in no level."""
    (related,) = (question for question in secure_2007().questions if "61" in question.articles)
    assert (related.code, related.module, related.always, related.scored) == ("JUD-5", "JUD", False, False)
    assert "61" not in {item.article for item in secure_2007().trips}
    conditions = [rule.when for rule in secure_2007().rules]
    assert not [leaf for when in conditions for leaf in leaves(when) if isinstance(leaf, AnswerTest) and leaf.question == "JUD-5"]
    assert "Related information" in secure_2007().text("question.JUD-5.guidance")


def test_where_trips_asks_for_a_power_only_the_law_is_looked_at() -> None:
    for item in secure_2007().trips:
        if item.article in ("53", "56", "57", "59"):
            assert all(secure_2007().question(code).dimension == "law" for code in item.questions), item.code


def test_the_instruments() -> None:
    codes = {instrument.code for instrument in secure_2007().instruments}
    designed = {"ML", "HB", "SAT", "RI", "CC", "RHC", "CK", "NS", "AE", "OP", "GD", "RL", "PI", "RM", "EC"}
    assert codes == designed | {"IG", "AP", "WA", "WS"}
    assert "IPM" not in codes
    assert not [text for text in secure_2007().texts["en"].values() if "IPM" in text.split()]


@pytest.mark.parametrize("instrument", secure_2007().instruments, ids=lambda instrument: instrument.code)
def test_nothing_is_called_confirmed_that_nobody_confirmed(instrument: object) -> None:
    assert (getattr(instrument, "confirmed_on", None), getattr(instrument, "url", None)) == ("", "")


def test_the_glossary_explains_what_a_reader_may_not_know() -> None:
    needed = """
        counterfeit-trademark-goods pirated-copyright-goods de-minimis ex-officio rilo cen cencomm clikc secure trips trips-minimum
        alignment level gap option modality claimed supported coverage unknown not-applicable agreed-scope safeguard transit transshipment
        free-zone free-port detention seizure forfeiture disposal suspension security indemnification prima-facie-evidence
        customs-supervision post-clearance-audit summary-declaration voice evidence-strength
    """
    assert set(needed.split()) <= set(secure_2007().glossary)
    assert list(secure_2007().glossary) == sorted(secure_2007().glossary)
