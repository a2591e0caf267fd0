"""One slip of each kind in a sound set: what is said, where, and what to do about it.

Each case changes one or two places of the small set. The place is the line in which the marked text stands.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest

from diagnostic.model.problem import Severity
from tests.catalogue.small_set import FILES, Change, said, small_set

Q, CELLS, RULES, TRIPS = "questions/S-1.yaml", "cells.yaml", "rules.yaml", "trips.yaml"
TEXTS = "text/en/texts.yaml"


@dataclass(frozen=True)
class Slip:
    """Changes, the problem they make, the file and the text that mark its line, and pieces of message and remedy."""

    changes: tuple[Change, ...]
    code: str
    file: str
    mark: str
    message: str
    remedy: str
    severity: Severity = Severity.ERROR


def slip(change: Change, code: str, mark: str, message: str, remedy: str, *more: Change, at: str = "") -> Slip:
    return Slip((change, *more), code, at or change[0], mark, message, remedy)


def warned(change: Change, code: str, mark: str, message: str, remedy: str, *more: Change, at: str = "") -> Slip:
    return Slip((change, *more), code, at or change[0], mark, message, remedy, Severity.WARNING)


SHAPES = [
    slip((Q, "    unit: cases", "    unti: cases"), "shape.unknown-key", "unti", "The key unti is not known here.", "Did you mean unit?"),
    slip(("set.yaml", "glossary:", "lexicon:"), "shape.unknown-key", "lexicon", "lexicon is not known", "glossary"),
    slip((Q, "{question: Q-1, is: ['yes', partly]}", "{question: Q-1, answerd: true}"),
         "shape.unknown-key", "answerd", "answerd is not known", "mean answered?"),
    slip((Q, "    type: text\n", ""), "shape.missing-key", "- code: Q-6", "The key type is missing.", "Add it."),
    slip((Q, "type: text", "type: txt"),
         "shape.unknown-value", "type: txt", "type is 'txt', which is not one of its values.", "Did you mean text?"),
    slip(("standards.yaml", "addressee: NA", "addressee: XX"), "shape.unknown-value", "XX", "addressee is 'XX'", "Known here: CA"),
    slip((Q, "options: [red, green]", "options: red"), "shape.wrong-kind", "options: red", "options should be a list.", "[a, b]"),
    slip((Q, "always: true", "always: 1"), "shape.wrong-kind", "always: 1", "always should be true or false.", "without quotes"),
    slip(("set.yaml", "version: '1.0'", "version: 1.0"), "shape.wrong-kind", "version: 1.0", "version should be a text.", "in quotes"),
    slip((RULES, "class: 3", "class: '3'"), "shape.wrong-kind", "class: '3'", "class should be a whole number.", "without quotes"),
    slip((Q, "minimum: 0", "minimum: 'few'"), "shape.wrong-kind", "minimum: 'few'", "minimum should be a number.", "without quotes"),
    slip((CELLS, "4: {question: Q-4, at_least: 10}", "4: often"), "shape.not-a-condition", "4: often", "4 is not a condition", "all or any"),
    slip(
        (RULES, "{cell: S-1.L, at_most: 1}", "{cell: S-1.L, question: Q-1}"),
        "shape.not-a-condition", "question: Q-1}", "exactly one of the keys all, any, not, question", "Split it",
    ),
    slip((Q, "code: Q-6", "code: Q 6"), "shape.not-a-code", "code: Q 6", "'Q 6' is not a code.", "without spaces"),
    slip((RULES, "class: 3", "class: 5"), "shape.out-of-range", "class: 5", "class should be at most 4.", "Correct the number."),
    slip((RULES, "effort: 1", "effort: 0"), "shape.out-of-range", "effort: 0", "effort should be at least 1.", "Correct the number."),
    slip((TRIPS, "questions: [Q-1]", "questions: []"), "shape.empty", "questions: []", "questions is empty.", "Fill it in"),
    slip(("set.yaml", "format: 1", "format: 2"), "shape.unknown-value", "format: 2", "format is 2", "1"),
    slip((CELLS, "      4: {question: Q-3, is: [reviewed]}\n", ""), "shape.missing-key", "    levels:", "The key 4 is missing.", "Add it."),
]  # fmt: skip

TWICE = [
    slip((Q, "code: Q-3", "code: Q-2"),
         "set.duplicate-code", "code: Q-2", "The question Q-2 stands twice; it stood at questions/S-1.yaml:", "a new code"),
    slip(("standards.yaml", "code: S-2", "code: S-1"), "set.duplicate-code", "code: S-1", "The standard S-1 stands twice", "Keep one"),
    slip(("rows.yaml", "code: land", "code: sea"), "set.duplicate-code", "code: sea", "sea stands twice", "Keep one"),
    slip((CELLS, "code: S-1.P", "code: S-1.L"), "set.duplicate-code", "code: S-1.L", "The cell S-1.L stands twice", "Keep one"),
    slip((RULES, "code: R-2", "code: R-1"), "set.duplicate-code", "code: R-1", "The rule R-1 stands twice", "Keep one"),
    slip(("set.yaml", "modules: [MOD]", "modules: [MOD, MOD]"), "set.duplicate-code", "modules:", "The module MOD stands twice", "Keep one"),
    slip((Q, "[red, green]", "[red, green, red]"), "set.named-twice", "green, red]", "Q-2 names red twice among its options.", "Name it once."),
    slip(
        ("rules-2.yaml", "", FILES["rules.yaml"]), "set.duplicate-code", "code: R-1", "The rule R-1 stands twice", "Keep one", at="rules.yaml",
    ),
]  # fmt: skip

DANGLING = [
    slip((Q, "    standard: MOD", "    standard: S-9"), "reference.dangling", "standard: S-9", "Q-6 names the standard S-9", "Did you mean S-"),
    slip((Q, "module: MOD", "module: MOT"), "reference.dangling", "module: MOT", "the module MOT", "Did you mean MOD?"),
    slip((Q, "ask: [LEG]", "ask: [LAG]"), "reference.dangling", "ask: [LAG]", "the respondent LAG", "Did you mean LEG?"),
    slip((Q, "rows: places", "rows: plaices"), "reference.dangling", "rows: plaices", "the row list plaices", "Did you mean places?"),
    slip((Q, "rows: places", "rows: places\n    row_codes: [sky]"), "reference.dangling", "row_codes", "the row sky", "Known here: land, sea."),
    slip(
        (Q, "options: [red, green]", "options: [red, green]\n    comment_on: [blue]"),
        "reference.dangling", "comment_on", "the answer blue", "red",
    ),
    slip(("standards.yaml", "section: S\n    number: 2", "section: Z\n    number: 2"), "reference.dangling", "section: Z", "the section Z", "S"),
    slip((CELLS, "row_list: places", "row_list: plaices"), "reference.dangling", "row_list: plaices", "the row list plaices", "mean places?"),
    slip((TRIPS, "questions: [Q-1]", "questions: [Q-1, Q-9]"), "reference.dangling", "Q-9", "art-51 names the question Q-9", "Did you mean Q-"),
    slip((RULES, "instruments: [HB]", "instruments: [HD]"), "reference.dangling", "[HD]", "the instrument HD", "Known here: HB."),
    slip((RULES, "addressee: head\n    lists", "addressee: haed\n    lists"), "reference.dangling", "haed", "the addressee haed", "mean head?"),
    slip((RULES, "standards: [S-1]\n    basis: beyond\n    dimension: law", "standards: [S-7]\n    basis: beyond\n    dimension: law"),
         "reference.dangling", "[S-7]", "the standard S-7", "Did you mean S-"),
    slip((RULES, "lists_rows_of: Q-5", "lists_rows_of: Q-9"), "reference.dangling", "lists_rows_of: Q-9", "the question Q-9", "Did you mean Q-"),
    slip((RULES, "lists_rows_when: ['no']", "lists_rows_when: [never]"), "reference.dangling", "[never]", "the answer never", "no"),
    slip((RULES, "effort: 4", "effort: 4\n    legal_cell: S-1.Q"), "reference.dangling", "legal_cell", "the cell S-1.Q", "Did you mean S-1."),
    slip((RULES, "lists_rows_of: Q-5", "lists_rows_of: Q-1"),
         "reference.not-a-matrix", "lists_rows_of: Q-1", "Q-1, which is no matrix", "Name a matrix"),
    slip((CELLS, "row_list: places\n    levels:", "row_list: places\n    rows:\n      hill:\n        levels: {1: {question: Q-4, above: 0},"
          " 2: {question: Q-4, above: 1}, 3: {question: Q-4, above: 2}, 4: {question: Q-4, above: 3}}\n    levels:"),
         "reference.dangling", "hill:", "the row or sub-item hill", "Known here"),
]  # fmt: skip

CONDITIONS = [
    slip((Q, "{question: Q-1, is: ['yes', partly]}", "{question: Q-0, is: ['yes']}"),
         "condition.dangling", "Q-0", "the question Q-0 is not there", "Did you mean Q-"),
    slip((Q, "{question: Q-1, is: ['yes', partly]}", "{question: Q-1, is: [partially]}"),
         "condition.dangling", "partially", "the answer partially", "mean partly?"),
    slip((CELLS, "1: {question: Q-5, rows: [this], is: ['yes', partly]}", "1: {question: Q-5, rows: [lake], is: ['yes']}"),
         "condition.dangling", "lake", "the row lake is not there in Q-5", "Known here: land, sea."),
    slip((CELLS, "1: {question: Q-5, rows: [this], is: ['yes', partly]}", "1: {question: Q-5, rows: [this], groups: [g], is: ['yes']}"),
         "condition.dangling", "groups: [g]", "the group g is not there", ""),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{cell: S-1.M, at_most: 1}"), "condition.dangling", "S-1.M", "the cell S-1.M", "Did you mean S-1."),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{setup: wto-membre, is: ['yes']}"),
         "condition.dangling", "wto-membre", "set-up item wto-membre", "wto-member?"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{setup: wto-member, is: [maybe]}"), "condition.dangling", "maybe", "the value maybe", "yes"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{scope: S-1b}"), "condition.dangling", "S-1b", "the scope item S-1b", "Did you mean S-1"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{wanted: S-4}"), "condition.dangling", "S-4", "the standard S-4", "Did you mean S-"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{cell: S-1.L}"), "condition.empty", "{cell: S-1.L}", "asks no level", "at_least or at_most"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{question: Q-1}"), "condition.empty", "{question: Q-1}", "asks nothing of the answer", "Add is"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{question: Q-1, above: 1}"),
         "condition.unfit", "above: 1", "Q-1 has no figure to compare", "Take above out"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{question: Q-1, measured: true}"),
         "condition.unfit", "measured", "no figure that could", "Use is"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{question: Q-4, is: ['yes']}"), "condition.unfit", "Q-4", "Q-4 has no options", "Use above"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{question: Q-5, is: ['yes']}"),
         "condition.unfit", "Q-5, is", "the test names no rows", "[every], [any]"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{question: Q-5, rows: [this], is: ['yes']}"),
         "condition.unfit", "[this]", "this row is only known in", "Name the rows"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{question: Q-1, rows: [sea], is: ['yes']}"),
         "condition.unfit", "[sea]", "Q-1 is no matrix", "Take rows out."),
    slip((CELLS, "row_list: places", "row_list: kinds"),
         "condition.unfit", "1: {question: Q-5", "this row is of the list kinds, and Q-5 has places", "Name the rows."),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{question: Q-3, count: true}"), "condition.unfit", "count", "a count without a bound", "at_least"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{question: Q-1, count: true, at_least: 1}"),
         "condition.unfit", "count", "nothing to count", "Take count out."),
]  # fmt: skip

STRUCTURE = [
    slip((Q, "    options: [red, green]\n", ""), "question.options", "code: Q-2", "Q-2 has nothing to choose from.", "Add options."),
    slip((Q, "type: text", "type: text\n    options: [a]"), "question.options", "options: [a]", "its type takes none", "Take them out"),
    slip((Q, "    rows: places\n", ""), "question.matrix", "code: Q-5", "Q-5 is a matrix without rows.", "Add rows."),
    slip((Q, "    cell: yes-partly\n", ""), "question.matrix", "code: Q-5", "Q-5 is a matrix without cell.", "Add cell."),
    slip((Q, "type: text", "type: text\n    rows: places"), "question.matrix", "rows: places", "Q-6 has rows and is no matrix.", "Take rows out"),
    slip((Q, "minimum: 0", "minimum: 5\n    maximum: 2"), "question.bounds", "minimum: 5", "above its maximum", "Correct the two."),
    slip((CELLS, "code: S-1.P", "code: S-1.X"), "cell.code", "code: S-1.X", "not named after its standard and dimension", "Name it S-1.P"),
    slip(("standards.yaml", "use: option", "use: scored"), "cell.missing", "code: S-2", "S-2 is scored and no cell has its rule.", "cells*.yaml"),
    slip(("standards.yaml", "use: scored", "use: context"),
         "cell.not-scored", "code: S-1.L", "S-1 is not scored", "Take the cell out.", at=CELLS),
    slip((RULES, "effort: 4", "effort: 4\n    needs_power: true"), "rule.no-legal-cell", "needs_power", "names no legal cell", "Add legal_cell"),
    slip((Q, "    always: true\n", ""), "trips.not-always", "code: Q-1", "belongs to the short list", "always: true"),
    slip((TRIPS, "{question: Q-1, is: [partly]}", "{question: Q-2, is: [red]}"),
         "trips.unnamed-question", "partly: {", "looks at Q-2 without naming it", "Add it"),
    slip((TRIPS, "questions: [Q-1]", "questions: [Q-1, Q-2]"),
         "trips.idle-question", "[Q-1, Q-2]", "names Q-2 and looks at it nowhere", "Take it out.",
         (Q, "type: choice\n", "type: choice\n    always: true\n")),
    slip((CELLS, "    levels:\n      1: {question: Q-1, is: ['yes', partly]}\n      2: {question: Q-1, is: ['yes']}\n"
          "      3: {question: Q-3, is: [written]}\n      4: {question: Q-3, is: [reviewed]}\n", ""),
         "cell.no-levels", "code: S-1.L", "S-1.L has no levels.", "Add levels"),
]  # fmt: skip

CYCLES = [
    slip((Q, "asked_when: {question: Q-1, is: ['yes', partly]}", "asked_when: {question: Q-2, is: [red]}"),
         "condition.cycle", "asked_when", "Q-2 is asked only after itself: Q-2 -> Q-2.", "Take one of these out"),
    slip((Q, "options: [written, reviewed]", "options: [written, reviewed]\n    asked_when: {question: Q-2, is: [red]}"),
         "condition.cycle", "asked_when: {question: Q-3", "Q-2 -> Q-3 -> Q-2", "Take one of these out",
         (Q, "asked_when: {question: Q-1, is: ['yes', partly]}", "asked_when: {question: Q-3, is: [written]}")),
    slip((Q, "type: text", "type: text\n    asked_when: {question: Q-1, is: ['no']}"),
         "condition.cycle", "asked_when: {cell", "Q-1 -> Q-1", "Take one",
         (Q, "type: yes-partly\n", "type: yes-partly\n    asked_when: {cell: S-1.L, at_least: 1}\n")),
    slip((Q, "cell: yes-partly", "cell: yes-partly\n    rows_asked_when: {question: Q-5, rows: [this], is: ['yes']}"),
         "condition.cycle", "rows_asked_when", "Q-5 -> Q-5", "rows_asked_when"),
]  # fmt: skip

REACH = [
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{all: [{question: Q-1, is: ['no']}, {question: Q-1, is: ['yes']}]}"),
         "reach.never-fires", "when: {all", "The rule R-2 can never fire.", "exclude each other"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{all: [{question: Q-1, is: ['no']}, {not: {question: Q-1, is: ['no']}}]}"),
         "reach.never-fires", "when: {all", "The rule R-2 can never fire.", "asked_when that excludes the answer"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{question: Q-4, below: 0}"), "reach.never-fires", "below: 0", "can never fire", "exclude"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{all: [{cell: S-1.L, at_most: 1}, {cell: S-1.L, at_least: 2}]}"),
         "reach.never-fires", "when: {all", "can never fire", "exclude"),
    slip((CELLS, "4: {question: Q-4, at_least: 10}", "4: {all: [{question: Q-4, at_least: 10}, {question: Q-4, measured: false}]}"),
         "reach.no-level", "4: {all", "Level 4 of S-1.P", "exclude"),
    slip((CELLS, "1: {question: Q-1, is: ['yes', partly]}", "1: {question: Q-1, is: ['yes', partly, 'no']}"),
         "reach.no-level", "1: {question: Q-1", "Level 0 of S-1.L", "exclude"),
    slip((CELLS, "2: {question: Q-1, is: ['yes']}", "2: {question: Q-1, is: ['yes', partly]}"),
         "reach.no-level", "1: {", "Level 1 of S-1.L", "exclude"),
    slip((CELLS, "1: {question: Q-5, rows: [this], is: ['yes', partly]}", "1: {question: Q-5, rows: [sea], is: ['yes', partly]}"),
         "reach.no-level", "1: {question: Q-5", "Level 1 of S-1.P for", "exclude",
         (CELLS, "2: {question: Q-5, rows: [this], is: ['yes']}", "2: {question: Q-5, rows: [sea], is: ['yes', partly]}")),
    slip((Q, "type: text", "type: text\n    asked_when: {all: [{question: Q-1, is: ['no']}, {question: Q-1, is: [partly]}]}"),
         "reach.never-asked", "asked_when: {all", "Q-6 can never be asked.", "exclude"),
    slip((TRIPS, "{question: Q-1, is: ['yes']}", "{all: [{question: Q-1, is: ['yes']}, {question: Q-1, is: ['no']}]}"),
         "reach.never-met", "located", "art-51 can never be located.", "exclude"),
    slip((TRIPS, "{question: Q-1, is: [partly]}", "{question: Q-1, is: ['yes']}"),
         "reach.never-met", "partly: {", "never be partly located", "exclude"),
    # A question that is not asked is beside the point: the test drops out instead of failing.
    warned((RULES, "{cell: S-1.L, at_most: 1}", "{all: [{question: Q-1, is: ['no']}, {question: Q-2, is: [red]}]}"),
           "reach.idle-test", "when: {all", "the test of Q-2 never holds", "asked_when that excludes the answer"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{question: Q-3, count: true, at_least: 3}"),
         "reach.never-fires", "count", "can never fire", "exclude"),
    slip((RULES, "{cell: S-1.L, at_most: 1}", "{not: {cell: S-1.L, at_least: 0}}"),
         "reach.never-fires", "when: {not", "can never fire", "exclude"),
    warned((RULES, "{cell: S-1.L, at_most: 1}", "{any: [{question: Q-4, at_least: 1}, {question: Q-4, below: 0}]}"),
           "reach.idle-test", "when: {any", "the test of Q-4 never holds", "Take the test out."),
]  # fmt: skip

TEXT = [
    slip((TEXTS, "Q-1: {text: Is there a rule?, short: A rule}", "Q-1: {short: A rule}"),
         "text.missing", "code: Q-1", "question.Q-1.text is missing in en", "text/en/", at=Q),
    slip((TEXTS, ", option: {red: Red, green: Green}", ", option: {red: Red}"),
         "text.missing", "code: Q-2", "option.green is missing", "text/en/", at=Q),
    slip((TEXTS, "places: {sea: Sea, land: Land}", "places: {sea: Sea}"), "text.missing", "code: Q-5", "row-list.places.land", "Add it", at=Q),
    slip((TEXTS, "indicator: Places, ", ""), "text.missing", "code: R-1", "rule.R-1.indicator", "Add it", at=RULES),
    slip((TEXTS, "  S-1a: A part", "  S-1z: A part"), "text.missing", "code: S-1a", "sub-item.S-1a", "Add it", at="standards.yaml"),
    slip((TEXTS, "says: There should be a rule.", "says: ''"), "text.missing", "code: S-1", "standard.S-1.says", "Add it", at="standards.yaml"),
    slip(("standards.yaml", "use: option", "use: option\n    qualifier: true"), "text.missing", "code: S-2", "standard.S-2.qualifier", "Add it"),
    slip(("standards.yaml", "use: option", "use: option\n    trips: '51'"), "text.missing", "code: S-2", "standard.S-2.trips", "Add it"),
    slip((TEXTS, ", unit: cases", ""), "text.missing", "code: Q-4", "question.Q-4.unit", "Add it", at=Q),
    slip((TEXTS, "law: {'0': None, ", "law: {"), "text.missing", "format: 1", "ladder.law.0", "Add it", at="set.yaml"),
    slip((TEXTS, "Consider it for {rows}.", "Consider {what} for {rows}."),
         "text.place", "R-1: {", "has {what}, which nothing fills in", "Write {rows}"),
    slip((TEXTS, "Consider a rule.", "'Consider a rule for {rows}.'"),
         "text.place", "R-2: {", "has {rows}, and R-2 lists no rows", "lists_rows_of"),
    slip((TEXTS, "LEG: Legal unit", "LEG: [Legal unit]"), "text.not-text", "LEG: [", "respondent.LEG is not a text.", "in quotes"),
    warned((TEXTS, "  S-1a: A part", "  S-1a: A part\n  S-1b: Another"),
           "text.unused", "S-1b", "Nobody uses the text sub-item.S-1b.", "Correct the key"),
    warned((TEXTS, "Consider it for {rows}.", "Consider it."),
           "text.no-place", "lists_rows_of", "no text in en has {rows}", "Write {rows}", at=RULES),
    warned((TEXTS, "short: First,", "short: A name far too long for lists,"), "text.long", "S-1: {", "lists have room for 22", "Shorten it."),
]  # fmt: skip

_ALTERNATIVES = (RULES, "{cell: S-1.L, at_most: 1}", "{any: [{question: Q-1, is: ['no']}, {question: Q-1, is: [partly]}]}")
_NONE, _PARTLY = "{code: none, when: {question: Q-1, is: ['no']}}", "{code: partly, when: {question: Q-1, is: [partly]}}"


def _with_branches(*branches: str) -> Change:
    return (RULES, "    instruments: []\n", "    instruments: []\n    branches:\n" + "".join(f"      - {branch}\n" for branch in branches))


BRANCHES = [
    slip(_with_branches(_NONE), "rule.untold", "{any: [", "stands beside its branches", "Add a branch", _ALTERNATIVES),
    slip(_with_branches(_NONE, "{code: partly, when: {question: Q-1, is: ['yes']}}"),
         "rule.no-alternative", "- {code: partly", "The branch partly of R-2 is none of the alternatives", "exactly", _ALTERNATIVES),
    slip(_with_branches(_PARTLY, _PARTLY), "rule.branch-twice", "- {code: partly", "two branches with the code partly", "another", _ALTERNATIVES),
    slip(_with_branches(_NONE, _PARTLY), "text.missing", "code: R-2", "rule.R-2.seen.partly", "Add it", _ALTERNATIVES),
    slip(_with_branches(_PARTLY.replace("Q-1", "Q-99")),
         "condition.dangling", "Q-99", "the question Q-99 is not there", "Known here", _ALTERNATIVES),
]  # fmt: skip

FOLDER = [
    slip(("set.yaml", "languages: [en]", "languages: [en, fr]"),
         "set.no-language", "languages", "no text file for the language fr", "Add text/fr/"),
    warned(("standarts.yaml", "", "a: 1"), "set.unread-file", "a: 1", "belongs to no part", "Did you mean standards.yaml?"),
    warned(("extra.yaml", "", "a: 1"), "set.unread-file", "a: 1", "belongs to no part", "Known here: cells*.yaml, "),
    warned(("questions/MORE.YAML", "", "a: 1"), "set.unread-file", "a: 1", "belongs to no part", "Did you mean questions/*.yaml?"),
    warned(("text/fr/texts.yaml", "", "a: b"), "set.unread-file", "a: b", "The language fr is not among the languages", "languages in set.yaml"),
]  # fmt: skip

ALL = {
    f"{name}-{number}": case
    for name, cases in {
        "shape": SHAPES, "twice": TWICE, "dangling": DANGLING, "condition": CONDITIONS, "structure": STRUCTURE, "cycle": CYCLES,
        "reach": REACH, "text": TEXT, "branch": BRANCHES, "folder": FOLDER,
    }.items()
    for number, case in enumerate(cases)
}  # fmt: skip


@pytest.mark.parametrize("name", ALL)
def test_a_slip_is_said_with_file_line_and_remedy(tmp_path: Path, name: str) -> None:
    case = ALL[name]
    changed = small_set(tmp_path, *case.changes)
    problems = changed.check()
    found = [problem for problem in problems if problem.code == case.code and case.message in problem.message]
    assert found, said(problems)
    places = [problem.place for problem in found]
    assert changed.place(case.file, case.mark) in places or _second(changed.folder, case) in places, said(problems)
    assert all(case.remedy in problem.remedy and problem.severity is case.severity for problem in found), said(problems)


def _second(folder: Path, case: Slip) -> str:
    """Return the last line in which the mark stands: what is there twice is pointed out where it stands again."""
    lines = (folder / case.file).read_text(encoding="utf-8").splitlines()
    return f"{case.file}:{max(number for number, line in enumerate(lines, start=1) if case.mark in line)}"
