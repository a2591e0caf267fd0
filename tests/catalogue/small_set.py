"""A small sound question set, written anew for each test; a test changes a line or two and looks at what is said."""

from dataclasses import dataclass
from pathlib import Path

from diagnostic.catalogue.reader import read_questionnaire
from diagnostic.model.problem import Problem, Severity

FILES = {
    "set.yaml": """
format: 1
code: small
version: '1.0'
languages: [en]
sections:
  - {code: S, paragraphs: ['10']}
modules: [MOD]
respondents: [LEG]
glossary: [term-1]
""",
    "standards.yaml": """
standards:
  - code: S-1
    section: S
    number: 1
    addressee: CA
    modality: should
    dimensions: [law]
    use: scored
    sub_items:
      - {code: S-1a}
  - code: S-2
    section: S
    number: 2
    addressee: NA
    modality: may-consider
    dimensions: [information]
    use: option
""",
    "rows.yaml": """
row_lists:
  - code: places
    rows:
      - {code: sea, facility: seaport}
      - {code: land}
  - code: kinds
    rows:
      - {code: gold}
""",
    "questions/S-1.yaml": """
questions:
  - code: Q-1
    standard: S-1
    dimension: law
    basis: trips-min
    type: yes-partly
    ask: [LEG]
    always: true
  - code: Q-2
    standard: S-1
    dimension: law
    basis: beyond
    type: choice
    options: [red, green]
    asked_when: {question: Q-1, is: ['yes', partly]}
  - code: Q-3
    standard: S-1
    dimension: law
    basis: beyond
    type: choices
    options: [written, reviewed]
  - code: Q-4
    standard: S-1
    dimension: practice
    basis: beyond
    type: number
    minimum: 0
    unit: cases
  - code: Q-5
    standard: S-1
    dimension: practice
    basis: beyond
    type: matrix
    rows: places
    cell: yes-partly
  - code: Q-6
    standard: MOD
    module: MOD
    dimension: information
    basis: beyond
    type: text
""",
    "cells.yaml": """
cells:
  - code: S-1.L
    standard: S-1
    dimension: law
    levels:
      1: {question: Q-1, is: ['yes', partly]}
      2: {question: Q-1, is: ['yes']}
      3: {question: Q-3, is: [written]}
      4: {question: Q-3, is: [reviewed]}
  - code: S-1.P
    standard: S-1
    dimension: practice
    row_list: places
    levels:
      1: {question: Q-5, rows: [this], is: ['yes', partly]}
      2: {question: Q-5, rows: [this], is: ['yes']}
      3: {question: Q-4, measured: true}
      4: {question: Q-4, at_least: 10}
""",
    "trips.yaml": """
trips:
  - code: art-51
    article: '51'
    located: {question: Q-1, is: ['yes']}
    partly: {question: Q-1, is: [partly]}
    questions: [Q-1]
""",
    "rules.yaml": """
rules:
  - code: R-1
    standards: [S-1]
    basis: beyond
    dimension: practice
    when: {question: Q-5, rows: [any], is: ['no']}
    class: 3
    impact: high
    effort: 1
    stages: [A]
    instruments: [HB]
    addressee: head
    lists_rows_of: Q-5
    lists_rows_when: ['no']
  - code: R-2
    standards: [S-1]
    basis: beyond
    dimension: law
    when: {cell: S-1.L, at_most: 1}
    class: 2
    impact: low
    effort: 4
    stages: [B]
    instruments: []
    addressee: head
""",
    "instruments.yaml": """
instruments:
  - {code: HB}
""",
    "text/en/texts.yaml": """
set: {title: A small set, notice: Made up for tests.}
section:
  S: {title: A section, short: Section, aim: To show how a set is made.}
standard:
  S-1: {title: The first standard, short: First, says: There should be a rule.}
  S-2: {title: The second standard, short: Second, says: More may be considered.}
sub-item:
  S-1a: A part
modality:
  should: Should
  may-consider: May consider
module:
  MOD: {title: A module, short: Module, why: For depth.}
respondent:
  LEG: Legal unit
question:
  Q-1: {text: Is there a rule?, short: A rule}
  Q-2: {text: Which colour has it?, short: Colour, option: {red: Red, green: Green}}
  Q-3: {text: Which of these hold?, short: Elements}
  Q-4: {text: How many cases were there?, short: Cases, unit: cases}
  Q-5: {text: Is the rule applied here?, short: Applied}
  Q-6: {text: What else is there?, short: More}
option:
  written: The rule is written
  reviewed: The rule was reviewed
row-list:
  places: {sea: Sea, land: Land}
ladder:
  law: {'0': None, '1': Some, '2': Explicit, '3': Complete, '4': Reviewed}
  practice: {'0': Not done, '1': Now and then, '2': Written, '3': Everywhere, '4': Measured}
trips:
  art-51: {title: Suspension, text: A procedure exists.}
rule:
  R-1: {title: Apply it, text: 'Consider it for {rows}.', seen: Not applied., indicator: Places, owner: Head}
  R-2: {title: Write it, text: Consider a rule., seen: No rule., indicator: Rule, owner: Head}
addressee:
  head: Head
stage:
  A: Assessment
  B: Seminar
instrument:
  HB: {title: Handbook}
glossary:
  term-1: {term: Term, definition: What it means.}
""",
}

Change = tuple[str, str, str]
"""File, the text to take out (it stands there once), the text to put in."""


@dataclass(frozen=True)
class SmallSet:
    """A set in a folder of its own, with what the check says of it."""

    folder: Path

    def check(self) -> tuple[Problem, ...]:
        """Read and check the set: with an error there is no set."""
        questionnaire, problems = read_questionnaire(self.folder)
        errors = [problem for problem in problems if problem.severity is Severity.ERROR]
        assert (questionnaire is None) == bool(errors)
        return problems

    def place(self, file: str, text: str) -> str:
        """Return ``file:line`` of the line in which a text stands for the first time."""
        lines = (self.folder / file).read_text(encoding="utf-8").splitlines()
        return f"{file}:{next(number for number, line in enumerate(lines, start=1) if text in line)}"


def small_set(folder: Path, *changes: Change) -> SmallSet:
    """Write the small set, changed, into a folder."""
    files = dict(FILES)
    for file, old, new in changes:
        assert not old or files[file].count(old) == 1, f"{old!r} stands {files[file].count(old)} times in {file}"
        files[file] = files[file].replace(old, new) if old else new
    for file, text in files.items():
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return SmallSet(folder)


def said(problems: tuple[Problem, ...]) -> list[str]:
    """Return the problems as they are printed, for a failed test to show."""
    return [f"{problem.severity} {problem.code} {problem}" for problem in problems]
