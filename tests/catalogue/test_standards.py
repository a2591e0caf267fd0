"""The 23 standards as the text of June 2007 has them: to whom, how strongly worded, what they touch, how they are used."""

from collections import Counter

import pytest

from diagnostic.model.questionnaire import Standard
from tests.model.mission import secure_2007

# code | addressee | modality | dimensions (the text's own first) | use | qualifier in the text | TRIPS articles that touch it
STANDARDS = """
I-1   | CA     | should          | law                             | scored      | yes | 51, 60
I-2   | CA     | should          | law                             | scored      | yes | 51, 58, 60
I-3   | NA     | may-consider    | law                             | option      | yes | 51
I-4   | none   | attempt         | law, practice                   | scored      | yes | 41, 51, 52, 53
I-5   | CA     | should          | law, practice                   | scored      | yes |
I-6   | CA     | should          | practice, law                   | scored      | yes | 41, 54, 55, 56
I-7   | CA     | should          | law, practice                   | scored      | yes | 54, 57
I-8   | CA     | should          | practice, law                   | scored      |     | 52, 69
I-9   | RH     | expected        | practice, co-operation          | context     |     | 52, 53, 56
II-1  | CA     | should          | practice                        | scored      | yes |
II-2  | CA     | should          | practice                        | scored      | yes |
II-3  | CA     | should          | practice                        | scored      | yes |
II-4  | CA     | should          | practice, law                   | scored      | yes |
II-5  | CA     | should-consider | practice                        | scored      | yes |
II-6  | WCO    | will            | co-operation                    | context     | yes | 69
II-7  | MEM    | should          | law, practice, co-operation     | scored      | yes | 69
II-8  | CA     | should          | practice                        | scored      |     |
III-1 | CA+WCO | should          | co-operation, practice          | scored      | yes |
III-2 | WCO    | will            | co-operation                    | secretariat | yes |
III-3 | SEC    | will            | co-operation                    | secretariat | yes |
III-4 | SEC    | will            | information                     | secretariat | yes |
III-5 | WCO    | will            | co-operation                    | context     |     | 67
III-6 | WCO    | will            | co-operation                    | context     |     |
"""

# Bullets of the text; a star marks the splits that are ours, ? what counts only where it was chosen, ! a limit in the wording.
SUB_ITEMS = """
I-1: I-1a I-1b I-1c! I-1d I-1e I-1f I-1g I-1h I-1i
I-2: I-2a* I-2b*
I-4: I-4a* I-4b*
I-7: I-7a! I-7b?!
I-9: I-9a I-9b I-9c
II-2: II-2a II-2b II-2c
II-3: II-3a* II-3b* II-3c*
II-4: II-4a* II-4b*
II-7: II-7a! II-7b! II-7c! II-7d! II-7e!
II-8: II-8a* II-8b*
"""

SUB_ITEM_ARTICLES = {
    "I-1a": "51", "I-1b": "51", "I-1c": "51", "I-1h": "51, 60", "I-1i": "51, 60", "I-2a": "60", "I-2b": "58", "I-4a": "52", "I-4b": "41, 53",
    "I-7a": "54, 57", "I-9a": "52", "I-9b": "52", "I-9c": "53", "II-7a": "69", "II-7c": "69", "II-7e": "69",
}  # fmt: skip


def row(standard: Standard) -> list[str]:
    qualifier = "yes" if standard.qualifier else ""
    dimensions = ", ".join(standard.dimensions)
    return [standard.code, standard.addressee, standard.modality, dimensions, str(standard.use), qualifier, standard.trips]


def test_all_23_standards() -> None:
    expected = [[cell.strip() for cell in line.split("|")] for line in STANDARDS.strip().splitlines()]
    assert [row(standard) for standard in secure_2007().standards] == expected


def test_15_levelled_1_option_4_context_3_secretariat() -> None:
    counted = Counter(str(standard.use) for standard in secure_2007().standards)
    assert counted == {"scored": 15, "option": 1, "context": 4, "secretariat": 3}


def test_sections_and_numbers_make_the_code() -> None:
    sections = {section.code: section.paragraphs for section in secure_2007().sections}
    assert sections == {"I": ("10", "11", "12"), "II": ("13", "14", "15"), "III": ("16", "17", "18")}
    for standard in secure_2007().standards:
        assert standard.code == f"{standard.section}-{standard.number}"


def test_sub_items_and_whose_split_they_are() -> None:
    found = {}
    for standard in secure_2007().standards:
        marks = [
            part.code + "*" * part.ours + "?" * part.optional + "!" * part.qualifier for part in standard.sub_items
        ]
        if marks:
            found[standard.code] = " ".join(marks)
    assert found == dict(line.split(": ") for line in SUB_ITEMS.strip().splitlines())


def test_22_bullets_stand_in_the_text() -> None:
    parts = [part for standard in secure_2007().standards for part in standard.sub_items]
    assert sum(not part.ours for part in parts) == 22


def test_the_articles_that_touch_a_sub_item() -> None:
    parts = [part for standard in secure_2007().standards for part in standard.sub_items]
    assert {part.code: part.trips for part in parts if part.trips} == SUB_ITEM_ARTICLES


def test_24_cells_9_of_law_and_15_of_practice() -> None:
    law = [cell.standard for cell in secure_2007().cells if cell.dimension == "law"]
    practice = [cell.standard for cell in secure_2007().cells if cell.dimension == "practice"]
    assert law == ["I-1", "I-2", "I-4", "I-5", "I-6", "I-7", "I-8", "II-4", "II-7"]
    assert practice == [standard.code for standard in secure_2007().standards if standard.use == "scored"]
    assert [cell.code for cell in secure_2007().cells if cell.own_definition] == ["I-1.P", "I-2.P", "I-5.P", "I-7.P"]


@pytest.mark.parametrize("standard", secure_2007().standards, ids=lambda standard: standard.code)
def test_each_says_in_our_words_what_it_asks_of_whom_and_what_trips_has_to_do_with_it(standard: Standard) -> None:
    texts = secure_2007().texts["en"]
    stem = f"standard.{standard.code}"
    assert len(texts[f"{stem}.says"]) > 60
    assert len(texts[f"{stem}.short"]) <= 22
    trips = texts[f"{stem}.trips"]
    assert all(f"{article}" in trips for article in standard.trips.split(", ")) if standard.trips else "TRIPS" in trips
    if standard.qualifier:
        assert texts[f"{stem}.qualifier"]
    if standard.use != "secretariat":
        assert texts[f"{stem}.strong"] and texts[f"{stem}.weak"]
