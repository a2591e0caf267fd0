"""The profile can be read on a grey print and by ear: digits, marks and words say the same."""

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from diagnostic.report.content import LevelLine, LevelMark, Profile, ProfileRow
from tests.report.word.reading import opened, text_of, with_blocks
from tests.report.word.sample import DECLINED, NOT_APPLICABLE, OUT, PROFILE, SELF, UNKNOWN, level


def cells_of(mark: LevelMark) -> tuple[list[BaseOxmlElement], str]:
    """Return the cells of the scale, and the words beside it."""
    document = opened(with_blocks(LevelLine("Law", mark)))
    cells = list(document.tables[-1]._tbl.tr_lst[0].iter(qn("w:tc")))
    assert text_of(cells[0]) == "Law"
    return cells[2:-2], text_of(cells[-1])


def edges_of(cell: BaseOxmlElement) -> dict[str, tuple[str, int]]:
    borders = cell.find(f"{qn('w:tcPr')}/{qn('w:tcBorders')}")
    return {} if borders is None else {each.tag.split("}")[1]: (each.get(qn("w:val")), int(each.get(qn("w:sz")))) for each in borders}


def fill_of(cell: BaseOxmlElement) -> str:
    shade = cell.find(f"{qn('w:tcPr')}/{qn('w:shd')}")
    return "" if shade is None else f"{shade.get(qn('w:val'))} {shade.get(qn('w:fill'))}"


def test_supported_is_filled_with_a_bar_and_claimed_has_a_heavy_edge() -> None:
    for supported in range(5):
        for claimed in range(supported, 5):
            cells, words = cells_of(level(supported, claimed))
            assert [text_of(cell) for cell in cells] == ["0", "1", "2", "3", "4"]
            assert [number for number, cell in enumerate(cells) if edges_of(cell)["bottom"][1] == 36] == [supported]
            assert [number for number, cell in enumerate(cells) if edges_of(cell)["top"][1] == 18] == [claimed]
            assert [number for number, cell in enumerate(cells) if fill_of(cell)] == [supported]
            assert words == f"supported {supported}, claimed {claimed}"


def test_more_ink_is_a_higher_level() -> None:
    fills = [int(fill_of(cells_of(level(number, number))[0][number]).split()[1][:2], 16) for number in range(5)]
    assert fills == sorted(fills, reverse=True)
    assert len(set(fills)) == 5


def test_what_was_only_claimed_is_never_filled() -> None:
    cells, words = cells_of(SELF)
    assert not any(fill_of(cell) for cell in cells)
    assert [edges_of(cell)["top"][1] for cell in cells] == [4, 4, 4, 18, 4]
    assert words == "self-reported 3"


def test_states_without_a_number_have_a_sign_and_a_look_of_their_own() -> None:
    looks = {}
    for mark in (UNKNOWN, DECLINED, NOT_APPLICABLE, OUT):
        cells, words = cells_of(mark)
        assert "".join(text_of(cell) for cell in cells) == mark.sign
        assert words == mark.words
        looks[mark.sign] = (fill_of(cells[0]), edges_of(cells[0]).get("top", ("", 0))[0])
    assert len(set(looks.values())) == 4
    assert looks["n/a"][1] == "dashed"
    assert looks["out"] == ("", "")


def test_the_profile_reads_in_words_first_and_names_every_cell() -> None:
    document = opened(with_blocks(PROFILE))
    chart, legend = document.tables[-2:]
    assert chart._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == PROFILE.sentence
    text = "\n".join(text_of(each) for each in chart._tbl.iter(qn("w:p")))
    for row in PROFILE.rows:
        assert f"{row.code}\t{row.title}" in text
        assert all(mark.words in text for mark in (row.law, row.practice) if mark)
    assert text.count("*") == 1
    assert "unknown, not zero" in text_of(legend._tbl)


def test_a_standard_without_a_law_cell_leaves_its_place_empty() -> None:
    profile = Profile("One.", "Standard", "Law", "Practice", (ProfileRow("II-1", "Computer-based", None, level(3, 3)),))
    chart = opened(with_blocks(profile)).tables[-1]
    marks = [text_of(cell) for cell in chart._tbl.tr_lst[2].iter(qn("w:tc"))]
    assert marks == ["", "", "", "", "0", "1", "2", "3", "4"]
