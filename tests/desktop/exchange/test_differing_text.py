"""Words that differ are marked, and nothing else is: what is left without them the other side says as well."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from diagnostic.desktop.exchange.differing_text import MOST_WORDS, DifferingText, differing_spans
from diagnostic.desktop.look import Ink, Theme, TypeRole

words = st.lists(st.sampled_from(["the", "airport", "seaport", "cards", "none", "🙂", "ميناء"]), min_size=1, max_size=30)


def marked(text: str, *others: str) -> list[str]:
    return [text[begin:end] for begin, end in differing_spans(text, others)]


def rest(text: str, other: str) -> list[str]:
    kept, at = "", 0
    for begin, end in differing_spans(text, (other,)):
        kept += text[at:begin] + " "
        at = end
    return (kept + text[at:]).split()


def test_only_what_differs_is_marked() -> None:
    mine = "Working cards for containers, air cargo and mail exist at the seaport."
    other = "Working cards for containers and mail exist at the airport."
    assert marked(mine, other) == ["containers, air cargo", "seaport."]
    assert marked(other, mine) == ["containers", "airport."]
    assert marked(mine, mine) == []
    assert marked("Quite another text about seals.", mine) == []


@given(words, words)
def test_what_is_not_marked_is_said_by_the_other_in_the_same_order(one: list[str], two: list[str]) -> None:
    first, second = " ".join(one), "  ".join(two)
    if differing_spans(first, (second,)):
        remaining = iter(two)
        assert all(word in remaining for word in rest(first, second))


def test_two_very_long_texts_are_compared_at_once() -> None:
    same = " ".join(f"w{number}" for number in range(6 * MOST_WORDS))
    mine = same + " " + " ".join(f"a{number % 7}" for number in range(2 * MOST_WORDS)) + " end"
    other = same + " " + " ".join(f"b{number % 7}" for number in range(2 * MOST_WORDS)) + " end"
    (span,) = differing_spans(mine, (other,))
    assert span == (len(same) + 1, len(mine) - len(" end"))


def test_a_marked_text_is_whole_at_every_width_and_its_marks_are_seen(qtbot: QtBot, theme: Theme) -> None:
    text = "First line 🙂 of it\nand a second one that is long enough to be broken more than once in a narrow card"
    spans = differing_spans(text, (text.replace("second", "third"),))
    label = DifferingText(text, TypeRole.FIELD, Ink.TEXT, spans)
    qtbot.addWidget(label)
    heights = [label.heightForWidth(width) for width in (700, 300, 120)]
    assert heights == sorted(set(heights))
    label.resize(300, heights[1])
    label.show()
    image = label.grab().toImage()
    ground = QColor(theme.tokens.accent_soft).name()
    assert any(image.pixelColor(x, y).name() == ground for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    assert label.text() == text
