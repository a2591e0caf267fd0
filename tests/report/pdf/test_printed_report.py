"""The printed report as a reader opens it: fonts, text, contents, bookmarks, page x of y, and the same bytes every time."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from diagnostic.model.problem import KnownError
from diagnostic.report.content import Block, Column, Cover, Facts, Heading, Paragraph, Part, Report, Style, Table
from diagnostic.report.pdf.printing import pdf_bytes
from tests.report.pdf.demo import CARDS, NOTICE, QUESTIONS, demo_report
from tests.report.pdf.printed import RESOURCES, ROOT, Printed, printed


@pytest.fixture(scope="module")
def demo() -> Printed:
    return printed(demo_report())


def with_blocks(*blocks: Block) -> Report:
    return demo_report(parts=(Part("a", "Part", blocks, opens_page=True),))


def test_every_font_is_embedded_and_every_glyph_is_one(demo: Printed) -> None:
    assert set(demo.fonts) == {"F1+0", "F2+0"}
    drawn = demo.glyphs
    assert len(drawn) > 3000
    assert not [each for each in drawn if each[1] == ".notdef"]
    assert b"/Helvetica" not in demo.content


def test_every_text_can_be_read_out_as_it_stands(demo: Printed) -> None:
    assert "This report says what a team of experts saw and heard in five days" in demo.text
    assert "Does a provision allow detention on Customs’ own initiative?" in demo.text
    for card in CARDS:
        assert card.title in demo.text
        assert card.text in demo.text
        for name, said in card.facts:
            assert name in demo.text
            assert said in demo.text
    assert all(paragraph in demo.text for paragraph in NOTICE.paragraphs)
    assert "34" in demo.text and "12,480" in demo.text


def test_each_page_says_which_it_is_of_how_many_and_whether_it_is_a_draft(demo: Printed) -> None:
    count = len(demo.pages)
    for number, page in enumerate(demo.pages, 1):
        assert f"Page {number} of {count}" in " ".join(page.split())
        assert "Draft" in page
        assert (number == 1) is ("Meridia: observations" not in page)


def test_bookmarks_lead_to_parts_sections_standards_and_recommendations(demo: Printed) -> None:
    assert [(each.depth, each.title) for each in demo.outline] == [
        (0, "1 Scope and method"),
        (1, "What was agreed"),
        (0, "2 Profile"),
        (1, "I Law and enforcement regime"),
        (0, "3 Findings"),
        (1, "I Law and enforcement regime"),
        (2, "I-2 Clear mandate over possibly infringing goods, in line with international agreements"),
        (3, "What people said"),
        (3, "Figures"),
        (0, "4 Recommendations"),
        (1, "TRIPS minimum"),
        (2, f"R-I6a {CARDS[0].title}"),
        (1, "Voluntary"),
        *((2, f"{card.code} {card.title}") for card in CARDS[1:]),
        (0, "5 All answers"),
    ]
    for entry in demo.outline:
        assert entry.title.split(" ", 1)[-1] in " ".join(demo.pages[entry.page - 1].split())


def test_the_contents_name_the_page_of_each_part_and_lead_there(demo: Printed) -> None:
    lines: dict[int, list[str]] = {}
    for word in sorted(demo.words[1], key=lambda word: word.left):
        lines.setdefault(round(word.top / 4), []).append(word.text)
    contents = [" ".join(line) for line in lines.values()]
    for entry in demo.outline:
        assert (f"{entry.title} {entry.page}" in contents) is (entry.depth < 2 or entry.title.startswith("I-2")), entry
    links = [said for said, _ in demo.objects.values() if b"/Subtype /Link" in said]
    assert len(links) == 11


def test_a_standard_is_listed_where_it_comes_first_only() -> None:
    blocks = (Heading("Findings of it", 3, "I-1"), Heading("Answers to it", 3, "I-1"), Heading("Another", 3, "I-2"))
    made = printed(demo_report(parts=(Part("a", "Part", (Heading("Section"), *blocks), True),)))
    assert "Findings of it" in made.pages[1]
    assert "Answers to it" not in made.pages[1]
    assert [each.title for each in made.outline][2:] == ["I-1 Findings of it", "I-1 Answers to it", "I-2 Another"]


def test_an_outline_without_a_level_in_between_is_closed_up() -> None:
    made = printed(demo_report(parts=(Part("a", "Part", (Heading("Deep", 4), CARDS[0], Heading("Flat", 2)), False),)))
    assert [(each.depth, each.title) for each in made.outline] == [(0, "1 Part"), (1, "Deep"), (2, f"R-I6a {CARDS[0].title}"), (1, "Flat")]


def test_the_file_says_what_it_is_and_holds_no_date_but_the_reports(demo: Printed) -> None:
    report = demo_report()
    assert demo.properties["Title"] == f"{report.cover.title} – {report.cover.subtitle}"
    assert demo.properties["Author"] == report.author
    assert demo.properties["Subject"] == report.subject
    assert demo.properties["CreationDate"] == demo.properties["ModDate"] == "D:20261116000000Z"
    catalog = next(said for said, _ in demo.objects.values() if b"/Type /Catalog" in said)
    assert b"/Lang (en)" in catalog
    assert b"/PageMode /UseOutlines" in catalog
    assert set(re.findall(rb"D:\d+Z", demo.content)) == {b"D:20261116000000Z"}


_PRINT = """
import hashlib, sys
from diagnostic.report.pdf.printing import pdf_bytes
from tests.report.pdf.demo import demo_report
from tests.report.pdf.printed import RESOURCES
print(hashlib.sha256(pdf_bytes(demo_report(), RESOURCES)).hexdigest())
"""


def test_the_same_report_gives_the_same_bytes_in_every_process(demo: Printed) -> None:
    assert pdf_bytes(demo_report(), RESOURCES) == demo.content
    for seed, zone, epoch in (("0", "UTC", ""), ("4711", "Asia/Tokyo", "1234567890")):
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "TZ": zone,
            "SOURCE_DATE_EPOCH": epoch,
            "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}",
        }
        done = subprocess.run([sys.executable, "-c", _PRINT], env=environment, capture_output=True, text=True, check=True)
        assert done.stdout.strip() == hashlib.sha256(demo.content).hexdigest()


def test_another_word_gives_other_bytes(demo: Printed) -> None:
    report = demo_report()
    assert pdf_bytes(replace(report, status="Final"), RESOURCES) != demo.content


def test_a_table_has_its_head_on_every_page_and_its_group_too() -> None:
    rows = (("Group of them", "", "", ""), *((f"I1-{number}", "Asked", "Yes", "Comment") for number in range(150)))
    made = printed(with_blocks(Table(QUESTIONS.columns, rows, frozenset({0}))))
    pages = made.pages[2:]
    assert len(pages) > 3
    for page in pages:
        assert "Comment and evidence" in page
        assert "Group of them" in page
    assert re.findall(r"I1-\d+", made.text) == [f"I1-{number}" for number in range(150)]


def test_no_row_of_a_table_stands_alone() -> None:
    """Wherever a table falls: two rows stand under its heading, and two go overleaf."""
    columns = (Column("What", 1), Column("Said", 1))
    for count in range(8, 29):
        rows = tuple((f"row {number}.", "said\nin two lines") for number in range(5))
        made = printed(with_blocks(*(Paragraph("filling words") for _ in range(count)), Heading("A table", 3, "I-1"), Table(columns, rows)))
        pages = [page for page in made.pages[2:] if "row " in page]
        assert all(len(re.findall(r"row \d\.", page)) > 1 for page in pages), count
        assert "A table" in pages[0]


def test_no_fact_of_a_card_stands_alone_and_its_title_stands_above_what_goes_overleaf() -> None:
    facts = tuple((f"Fact {number}:", "said") for number in range(6))
    card = replace(CARDS[0], facts=facts, beside=0, text=CARDS[0].text * 5)
    for count in range(5, 22):
        made = printed(with_blocks(*(Paragraph("filling words") for _ in range(count)), card))
        pages = [page for page in made.pages[2:] if "Fact" in page]
        assert all(len(re.findall(r"Fact \d:", page)) > 1 for page in pages), count
        assert all(card.title in " ".join(page.split()) for page in made.pages[2:] if "R-I6a" in page)


def test_a_quotation_is_not_cut_and_the_end_of_a_part_does_not_stand_alone() -> None:
    quoted = "These are the words of the note, " * 12 + "and its end."
    for count in range(20, 29):
        fill = [Paragraph(f"filling words {number}.") for number in range(count)]
        made = printed(with_blocks(*fill, Paragraph("A note:"), Paragraph(quoted, Style.QUOTE)))
        pages = [" ".join(page.split()) for page in made.pages[2:]]
        assert any("A note:" in page and "and its end." in page for page in pages), count
    for count in range(20, 31):
        fill = [Paragraph(f"filling words {number}.") for number in range(count)]
        made = printed(with_blocks(*fill, Paragraph("Nearly there."), Paragraph("The end of it.")))
        assert any(f"words {count - 1}." in page and "The end of it." in page for page in made.pages[2:]), count


def test_a_digest_is_not_torn() -> None:
    digest = "a4b32016a6475f4694ad38f4bee9f4b754decf594f45f98085755cb7e78dbf85"
    made = printed(with_blocks(Facts((("Question set", "secure-2007"), ("Digest of the question set", digest)))))
    assert digest in {word.text for word in made.words[2]}


def test_figures_end_flush() -> None:
    columns = (Column("What", 60), Column("Count", 40, figures=True))
    made = printed(with_blocks(Table(columns, (("Import", "7"), ("Post", "12,480"), ("Transit", "310")))))
    ends = {word.right for word in made.words[2] if word.text in {"7", "12,480", "310", "Count"}}
    assert max(ends) - min(ends) < 0.1


def test_columns_with_the_same_titles_stand_in_line() -> None:
    columns = (Column("Question", 6), Column("Team", 6), Column("Asked of", 4))
    one = Table(columns, (("short", "alpha", "beta"),) * 3)
    other = Table(columns, (("a question that is long and goes on over lines " * 3, "alpha", "beta " * 60),) * 3)
    made = printed(with_blocks(one, Paragraph("between"), other))
    assert len({word.left for word in made.words[2] if word.text == "alpha"}) == 1


def test_a_lead_in_is_not_left_behind() -> None:
    fill = [Paragraph("filling words") for _ in range(29)]
    for count in range(20, len(fill)):
        made = printed(with_blocks(*fill[:count], Paragraph("What was not found:"), Paragraph("the thing itself")))
        assert any("What was not found:" in page and "the thing itself" in page for page in made.pages)


def test_a_heading_and_its_introduction_are_not_left_without_the_heading_under_them() -> None:
    fill = [Paragraph("filling words") for _ in range(29)]
    for count in range(18, len(fill)):
        introduced = (Heading("A list", 2), Paragraph("What it is about."), Heading("Class 1", 3), Paragraph("Said."))
        made = printed(with_blocks(*fill[:count], *introduced))
        assert any("What it is about." in page and "Class 1" in page for page in made.pages[2:])


def test_what_stands_alone_under_a_heading_does_not_pull_the_next_one_along() -> None:
    fill = [Paragraph("filling words") for _ in range(24)]
    made = printed(with_blocks(*fill, Heading("A list", 2), Paragraph("None in this list."), Heading("Another", 2), CARDS[0]))
    assert "None in this list." in made.pages[2]
    assert "Another" in made.pages[3]


def test_a_report_from_right_to_left_is_mirrored() -> None:
    report = demo_report(right_to_left=True)
    left, right = printed(demo_report()), printed(report)
    number = next(word for word in left.words[2] if word.text == "Page")
    mirrored = next(word for word in right.words[2] if word.text == "Page")
    assert number.left > 400 and mirrored.left < 100
    assert next(word.left for word in left.words[7] if word.text == "Question") < 100
    assert next(word.left for word in right.words[7] if word.text == "Question") > 400
    assert b"/Direction /R2L" in right.content and b"/Direction /R2L" not in left.content
    for made, order in ((left, 1), (right, -1)):
        digits = [word for word in made.words[3] if word.text in {"0", "1", "2", "3", "4"}]
        first = min(word.top for word in digits if word.text == "0")
        row = sorted((word for word in digits if abs(word.top - first) < 3), key=lambda word: word.left)
        assert "".join(word.text for word in row) == "0123401234"[::order]


def test_arabic_can_be_read_out_as_it_was_typed() -> None:
    title, text = "ملاحظات وتوصيات", "الأساس القانوني لا يكفي (TRIPS المادة 55) في 50% من الحالات"
    report = replace(demo_report(right_to_left=True, parts=(Part("a", title, (Paragraph(text),), True),)), language="ar")
    made = printed(report)
    assert title in made.text
    assert "الأساس القانوني لا يكفي" in made.text
    assert "من الحالات" in made.text
    assert "TRIPS" in made.text
    assert not [each for each in made.glyphs if each[1] == ".notdef"]
    assert made.outline[0].title == f"1 {title}"


def test_an_empty_report_still_prints() -> None:
    nothing = Cover("", "", "", (), replace(NOTICE, title="", paragraphs=()))
    made = printed(replace(demo_report(parts=()), cover=nothing, author="", subject="", status="", running_head="", dated="", language=""))
    assert len(made.pages) == 2
    assert "D:20000101000000Z" in made.properties["CreationDate"]


@pytest.mark.parametrize("left", [None, 0, 3, 1000, 100_000])
def test_a_missing_or_damaged_font_is_named(tmp_path: Path, left: int | None) -> None:
    """``left``: how many bytes of one font are still there; None when the file is gone."""
    resources = tmp_path / "resources"
    shutil.copytree(RESOURCES / "fonts", resources / "fonts")
    font = resources / "fonts" / "IBMPlexSans-Regular.ttf"
    content = font.read_bytes()
    font.unlink()
    if left is not None:
        font.write_bytes(content[:left])
    with pytest.raises(KnownError, match=re.escape(str(font))) as caught:
        pdf_bytes(demo_report(), resources)
    assert caught.value.code == "report.font"


def test_a_card_is_cut_between_its_pieces_and_names_itself_overleaf() -> None:
    """Wherever a card falls on the page: its title stands with its text, what was seen with its label, the reply with its own."""
    card = CARDS[0]
    pairs = (
        (card.title, card.text[:40]),
        (card.seen_label, card.seen[:40]),
        (card.reply_label, card.reply_comment[:40]),
    )
    for count in range(6, 27, 3):
        made = printed(with_blocks(*(Paragraph("filling words") for _ in range(count)), card))
        pages = [" ".join(page.split()) for page in made.pages[2:]]
        for label, said in pairs:
            assert any(label in page and said in page for page in pages), (count, label)
        assert all("R-I6a" in page for page in pages if "Instrument" in page or "Reply" in page)


def test_a_card_that_is_taller_than_a_page_goes_on() -> None:
    card = replace(CARDS[0], text="many words " * 900, reply_comment="more words " * 900)
    made = printed(with_blocks(card))
    assert len(made.pages) > 4
    assert made.text.count("many ") == made.text.count("more ") == 900
