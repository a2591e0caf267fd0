"""A long text whose words are marked where another text says something else: what differs is seen without reading both."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from diagnostic.desktop.look import Ink, Label, TypeRole
from diagnostic.desktop.look.bidi import direction_of
from diagnostic.desktop.look.theme import ink as colour_of
from diagnostic.desktop.look.theme import theme_of

_WORD = re.compile(r"\S+")
MOST_WORDS = 1500
"""Of more words than this that differ in one stretch, the stretch is marked as a whole: comparing them takes too long."""
TOO_MUCH = 0.7
"""From this share of differing words on nothing is marked: the texts are two different ones, and marks would say nothing."""

Span = tuple[int, int]
"""Where a stretch begins, and where it ends."""


def differing_spans(text: str, others: Sequence[str]) -> tuple[Span, ...]:
    """Return the stretches of a text at which one of the others says something else; () where the texts have little in common."""
    words = list(_WORD.finditer(text))
    marked = {number for other in others for number in _unlike([word.group() for word in words], _WORD.findall(other))}
    if not marked or len(marked) > TOO_MUCH * len(words):
        return ()
    spans: list[Span] = []
    for number in sorted(marked):
        begin, end = words[number].span()
        if spans and number - 1 in marked:
            begin = spans.pop()[0]
        spans.append((begin, end))
    return tuple(spans)


def _unlike(mine: list[str], other: list[str]) -> Iterator[int]:
    """Yield the numbers of my words that the other has not at that place."""
    start = 0
    while start < min(len(mine), len(other)) and mine[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(mine), len(other)) - start and mine[-1 - end] == other[-1 - end]:
        end += 1
    left, right = mine[start : len(mine) - end], other[start : len(other) - end]
    if max(len(left), len(right)) > MOST_WORDS:
        yield from range(start, start + len(left))
        return
    for act, begin, until, _, _ in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if act != "equal":
            yield from range(start + begin, start + until)


class DifferingText(Label):
    """A label of what a person wrote, with stretches of it underlined on a soft ground. Shape and colour both, for whoever sees one of them."""

    def __init__(self, text: str, role: TypeRole, ink: Ink, spans: Sequence[Span], parent: QWidget | None = None) -> None:
        self._shown, self._type, self._spans = text, role, tuple(spans)
        super().__init__(text, role, ink, from_person=True, parent=parent)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The stretches that are marked."""
        return self._spans

    def heightForWidth(self, width: int) -> int:
        """As high as all its lines."""
        return self._laid_out(width)[1]

    def sizeHint(self) -> QSize:
        """Asks for a line; the height follows from the width."""
        wide = theme_of(self).px(320)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """A word or two."""
        return QSize(theme_of(self).px(80), round(theme_of(self).metrics(self._type).height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text, marked."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        theme = theme_of(self)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction_of(self._shown))
        # A line break of the text is one on the screen as well; it is as long as what it stands for, so the stretches keep their places.
        layout = QTextLayout(self._shown.replace("\n", "\u2028"), theme.font(self._type))
        layout.setTextOption(option)
        layout.setFormats([self._mark(begin, end) for begin, end in self._spans])
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout, round(top + 0.5)

    def _mark(self, begin: int, end: int) -> QTextLayout.FormatRange:
        tokens = theme_of(self).tokens
        form = QTextCharFormat()
        form.setBackground(QBrush(colour_of(tokens.accent_soft)))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(colour_of(tokens.accent))
        form.setForeground(QBrush(colour_of(tokens.text)))
        found = QTextLayout.FormatRange()
        # Qt counts in halves of letters beyond the first plane.
        found.start = _units(self._shown[:begin])
        found.length = _units(self._shown[begin:end])
        found.format = form
        return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
