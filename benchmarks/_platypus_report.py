"""The same report from reportlab's own flowables: what a report costs when somebody has made everything ready beforehand.

Texts, tables, cards and levels are those of the content, in the same fonts and sizes, on pages of the same size, with the same
bookmarks and contents. Fonts are read, markup is parsed, page numbers are known before the clock starts; what is measured is
``build`` alone, which breaks lines, fills pages and writes the file.
"""

import io
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, PageBreak, PageTemplate, Spacer
from reportlab.platypus import Paragraph as Text
from reportlab.platypus import Table as Grid

from diagnostic.model.level import LevelKind
from diagnostic.report.content import (
    Block,
    Bullets,
    Facts,
    Heading,
    LevelLine,
    LevelMark,
    Notice,
    Paragraph,
    Part,
    Profile,
    RecommendationCard,
    Report,
    Signatures,
    Style,
    Table,
)
from diagnostic.report.pdf import paper
from diagnostic.report.pdf.paper import Type, Weight

Flowables = list[Flowable]
_FONTS = {Weight.REGULAR: "IBMPlexSans-Regular", Weight.STRONG: "IBMPlexSans-SemiBold"}
_LINE, _EDGE, _FAINT, _INK = HexColor("#CDD2D8"), HexColor("#7F8893"), HexColor("#F6F7F8"), HexColor("#161A1F")
_RAMP = [HexColor(each) for each in ("#FFFFFF", "#DCE1E7", "#ABB5C1", "#5E6B7A", "#26303B")]


def read_fonts(folder: Path) -> None:
    for name in _FONTS.values():
        pdfmetrics.registerFont(TTFont(name, str(folder / f"{name}.ttf")))


class Mark(Flowable):
    """A bookmark of no size."""

    def __init__(self, key: str, title: str, depth: int) -> None:
        super().__init__()
        self.key, self.title, self.depth = key, title, depth
        self.keepWithNext = 1

    def wrap(self, *_available: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.canv.bookmarkPage(self.key)
        self.canv.addOutlineEntry(self.title, self.key, self.depth)


class Level(Flowable):
    """A level on its scale, drawn by the canvas."""

    def __init__(self, mark: LevelMark) -> None:
        super().__init__()
        self.mark = mark

    def wrap(self, *_available: float) -> tuple[float, float]:
        return 120, 20

    def draw(self) -> None:
        canvas = self.canv
        if self.mark.kind is not LevelKind.LEVEL:
            canvas.setFont(_FONTS[Weight.STRONG], 7.6)
            canvas.roundRect(0, 5, 28, 15, 2.2)
            for step in range(8):
                canvas.line(step * 3.6, 5, step * 3.6 + 3, 20)
            canvas.drawCentredString(14, 9.5, self.mark.sign)
            return
        for level in range(5):
            x = level * 22.6
            chosen = level == self.mark.supported
            canvas.setFillColor(_RAMP[level] if chosen else _FAINT)
            canvas.roundRect(x, 5, 20, 15, 2.2, stroke=int(level == self.mark.claimed), fill=1)
            canvas.setFillColor(_INK if level < 3 or not chosen else _RAMP[0])
            canvas.setFont(_FONTS[Weight.STRONG], 8.2)
            canvas.drawCentredString(x + 10, 9.5, str(level))
            if chosen:
                canvas.setFillColor(_INK)
                canvas.rect(x, 1, 20, 2.4, stroke=0, fill=1)


class Story:
    """The flowables of one report."""

    def __init__(self, report: Report, pages: dict[str, int]) -> None:
        self.report, self.pages = report, pages
        self._styles: dict[Type, ParagraphStyle] = {}
        self._entries: list[tuple[str, str, int]] = []

    def text(self, text: str, type_: Type = paper.BODY, before: float = 0.0) -> Text:
        style = self._styles.get(type_)
        if style is None:
            red, green, blue = (float(each) for each in type_.ink.split())
            colour = HexColor(f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}")
            style = self._styles[type_] = ParagraphStyle(
                str(len(self._styles)), fontName=_FONTS[type_.weight], fontSize=type_.size, leading=type_.leading, textColor=colour,
                spaceBefore=6, splitLongWords=1, allowWidows=0, allowOrphans=0,
            )  # fmt: skip
        return Text(escape(text).replace("\n", "<br/>") or "\u00a0", style)

    def made(self) -> Flowables:
        body: Flowables = []
        for number, part in enumerate(self.report.parts, 1):
            body += self._part(number, part)
        cover = self.report.cover
        front: Flowables = [self.text(cover.letterhead, paper.LETTERHEAD), Spacer(1, 80), self.text(cover.title, paper.TITLE)]
        front += [self.text(cover.subtitle, paper.SUBTITLE), Spacer(1, 30), *self._facts(cover.facts), Spacer(1, 60), *self._notice(cover.notice)]
        rows = [
            [self.text(title, paper.BODY), self.text(str(self.pages.get(key, 0)), paper.BODY)] for key, title, depth in self._entries if depth < 3
        ]
        contents: Flowables = [PageBreak(), self.text(self.report.contents_title, paper.PART)]
        if rows:
            contents.append(self._grid(rows, [paper.MEASURE - 40, 40]))
        return [*front, *contents, *body]

    def _mark(self, title: str, depth: int) -> Mark:
        key = f"place-{len(self._entries)}"
        last = self._entries[-1][2] if self._entries else -1
        depth = min(depth, last + 1)
        self._entries.append((key, title, depth))
        return Mark(key, title, depth)

    def _part(self, number: int, part: Part) -> Flowables:
        title = f"{number} {part.title}"
        made: Flowables = [PageBreak() if part.opens_page or number == 1 else Spacer(1, 40), self._mark(title, 0), self.text(title, paper.PART)]
        for block in part.blocks:
            made += self._block(block)
        return made

    def _block(self, block: Block) -> Flowables:
        match block:
            case Paragraph():
                types = {Style.LEAD: paper.LEAD, Style.STRONG: paper.STRONG, Style.SMALL: paper.SMALL, Style.CAPTION: paper.CAPTION}
                return [self.text(block.text, types.get(block.style, paper.BODY))]
            case Heading():
                types_ = {2: paper.SECTION, 3: paper.STANDARD}
                title = f"{block.code} {block.text}" if block.code else block.text
                return [Spacer(1, 14), self._mark(title, block.level - 1), self.text(title, types_.get(block.level, paper.MINOR))]
            case Notice():
                return self._notice(block)
            case Bullets():
                return [self.text(f"• {item}") for item in block.items]
            case Facts():
                return self._facts(block.rows)
            case Table():
                return self._table(block)
            case LevelLine():
                line = [self.text(block.label, paper.LABEL_STRONG), Level(block.mark), self.text(block.mark.words, paper.SMALL)]
                return [self._grid([line], [96, 130, 237])]
            case Profile():
                return self._profile(block)
            case RecommendationCard():
                return self._card(block)
            case Signatures():
                return [self.text(f"{line} {block.date_label}", paper.SMALL, 40) for line in block.lines]

    def _grid(self, rows: list[list[Any]], widths: list[float], head: int = 0, lines: bool = False, box: bool = False) -> Grid:
        style: list[tuple[Any, ...]] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 8),
            ("TOPPADDING", (0, 0), (-1, -1), 2.6), ("BOTTOMPADDING", (0, 0), (-1, -1), 3.4),
        ]  # fmt: skip
        if lines:
            style.append(("LINEBELOW", (0, 0), (-1, -1), 0.5, _LINE))
        if box:
            style += [("BOX", (0, 0), (-1, -1), 0.7, _EDGE), ("LEFTPADDING", (0, 0), (-1, -1), 14)]
        return Grid(rows, widths, style=style, repeatRows=head, splitInRow=1)

    def _notice(self, notice: Notice) -> Flowables:
        texts = [self.text(notice.title, paper.STRONG), *(self.text(each, paper.SMALL) for each in notice.paragraphs)]
        return [self._grid([[text] for text in texts], [paper.MEASURE], box=True)]

    def _facts(self, facts: tuple[tuple[str, str], ...]) -> Flowables:
        rows = [[self.text(name, paper.LABEL), self.text(said)] for name, said in facts]
        return [self._grid(rows, [120, paper.MEASURE - 120])] if rows else []

    def _table(self, table: Table) -> Flowables:
        shares = [column.share for column in table.columns]
        widths = [paper.MEASURE * share / sum(shares) for share in shares]
        rows = [[self.text(column.title, paper.HEAD) for column in table.columns]]
        rows += [[self.text(cell, paper.CELL) for cell in row] for row in table.rows]
        return [Spacer(1, 10), self._grid(rows, widths, head=1, lines=True)]

    def _profile(self, profile: Profile) -> Flowables:
        titles = ("", profile.standard_title, profile.law_title, profile.practice_title)
        rows: list[list[Any]] = [[self.text(each, paper.HEAD) for each in titles]]
        for row in profile.rows:
            marks = [[Level(mark), self.text(mark.words, paper.MARK)] if mark else "" for mark in (row.law, row.practice)]
            rows.append([self.text(row.code, paper.LABEL_STRONG), self.text(row.title, paper.VALUE), *marks])
        legend: list[list[Any]] = [[Level(mark), self.text(said, paper.SMALL)] for mark, said in profile.legend]
        made: Flowables = [self.text(profile.sentence), self._grid(rows, [34, 149, 140, 140], head=1, lines=True)]
        return [*made, self._grid(legend, [130, 333])] if legend else made

    def _card(self, card: RecommendationCard) -> Flowables:
        badge = self.text(f"{card.basis_label} {card.code}", paper.LABEL_STRONG)
        texts: list[Any] = [badge, self.text(card.title, paper.STANDARD), self.text(card.text)]
        if card.seen:
            texts += [self.text(card.seen_label, paper.LABEL_STRONG), self.text(card.seen, paper.VALUE)]
        if card.facts:
            texts.append(self._grid([[self.text(name, paper.LABEL), self.text(said, paper.VALUE)] for name, said in card.facts], [90, 340]))
        texts += [self.text(each, paper.VALUE) for each in (card.reply_label, card.reply, card.reply_comment, *card.marks) if each]
        grid = self._grid([[text] for text in texts], [paper.MEASURE], box=True)
        return [self._mark(f"{card.code} {card.title}", 3), Spacer(1, 12), KeepTogether([grid])]


def build(report: Report, story: Flowables, pages: int) -> tuple[bytes, int]:
    """Build the ready flowables; returns the file and how many pages it has."""
    stream = io.BytesIO()
    status = report.status

    def frame(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setFont(_FONTS[Weight.REGULAR], 8)
        canvas.drawString(paper.SIDE, paper.HEIGHT - 45, report.running_head)
        canvas.drawRightString(paper.WIDTH - paper.SIDE, paper.HEIGHT - 45, status)
        canvas.line(paper.SIDE, paper.HEIGHT - 56, paper.WIDTH - paper.SIDE, paper.HEIGHT - 56)
        canvas.drawRightString(paper.WIDTH - paper.SIDE, 40, f"Page {document.page} of {pages}")

    document = BaseDocTemplate(stream, pagesize=(paper.WIDTH, paper.HEIGHT), pageCompression=1, invariant=1)
    room = Frame(paper.SIDE, paper.BOTTOM, paper.MEASURE, paper.DEPTH, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate("page", [room], onPage=frame)])
    document.build(story)
    return stream.getvalue(), document.page
