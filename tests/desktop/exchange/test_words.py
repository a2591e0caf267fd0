"""Whatever crosses rooms as a code has words on the exchange pages."""

from diagnostic.actions.exporting import Addressee, Stays
from diagnostic.actions.importing import Outcome
from diagnostic.desktop.exchange.setup_item_words import choice_words, setup_item_words
from diagnostic.desktop.exchange.subject_words import part_words, title_words
from diagnostic.desktop.exchange.triage_rows import ALL, FILTERS
from diagnostic.desktop.exchange.words import (
    addressee_words,
    class_words,
    column_words,
    filter_words,
    kind_words,
    note_words,
    outcome_words,
    outside_words,
    plain_words,
    state_words,
    stays_words,
)
from diagnostic.model.entry import Confidentiality
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.setup_item import ITEMS, rows_of_item
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.triage.cell import CellState, Note
from diagnostic.model.workbook import TO_FILL


def test_every_code_of_the_exchange_has_words() -> None:
    said = [
        *(kind_words(kind) for kind in Kind), *(class_words(klass) for klass in Confidentiality), *(stays_words(each) for each in Stays),
        *(addressee_words(each) for each in Addressee), *(state_words(each) for each in CellState), *(note_words(each) for each in Note),
        *(plain_words(each) for each in CellState), *(outcome_words(each, dry) for each in Outcome for dry in (True, False)),
        *(column_words(column) for columns in TO_FILL.values() for column in columns), *(filter_words(key) for key in (ALL, *FILTERS)),
        *(outside_words(why) for why in ("note", "sheet", "column", "row", "closed")),
    ]  # fmt: skip
    assert [words for words in said if not words or words[0].islower()] == []


def test_every_item_of_the_setup_has_a_name_and_its_choices_have_words() -> None:
    assert [item.code for item in ITEMS if setup_item_words(item.code) == item.code] == []
    assert [choice for item in ITEMS for choice in item.choices if choice_words(choice) == choice] == []


def test_every_place_has_a_title_and_rows_have_names(question_set: Questionnaire) -> None:
    for item in ITEMS:
        for row in rows_of_item(item, question_set) or ("",):
            subject = Subject(Kind.SETUP, item.code, Facet.VALUE, Voice.TEAM, row)
            assert title_words(question_set, subject)
            assert not row or part_words(question_set, subject), f"{item.code}/{row}"
    for facet in Facet:
        assert part_words(question_set, Subject(Kind.RECOMMENDATION, "R-I2b", facet, Voice.TEAM))
    for question in question_set.questions:
        assert title_words(question_set, Subject(Kind.QUESTION, question.code, Facet.ANSWER, Voice.TEAM)) != question.code
