"""What is framed: notices, recommendations that an administration can comment on, and places to sign."""

from diagnostic.model.questionnaire import Basis
from diagnostic.report.content import Notice, RecommendationCard, Signatures
from diagnostic.report.word.grid import Borders, box, cell, paired, row, table, widths_of
from diagnostic.report.word.ground import WIDTH, Ground
from diagnostic.report.word.markup import Element
from diagnostic.report.word.styles import INK, RULE, SHADE, SOFT_INK
from diagnostic.report.word.tables import SHORT, after_table
from diagnostic.report.word.text import paragraph

_LABEL, _VALUE, _LABEL_2, _VALUE_2 = widths_of([17, 33, 17, 33], WIDTH)
_OVER: Borders = (("top", "single", 4, RULE),)


def notice_of(ground: Ground, notice: Notice) -> list[Element]:
    """Return a boxed statement. Neighbouring paragraphs with the same box share it."""
    title = [paragraph(ground, notice.title, "NoticeTitle")] if notice.title else []
    return [*title, *(paragraph(ground, text, "Notice") for text in notice.paragraphs), after_table(ground)]


def card_of(ground: Ground, card: RecommendationCard) -> list[Element]:
    """Return a recommendation: basis and code, title, text, what was seen, the facts, and the administration's reply.

    The TRIPS minimum has a heavy frame, what is voluntary a thin one; the words say which it is. Overleaf the code stands above again.
    """
    head = " · ".join(part for part in (card.code, card.basis_label, *card.marks) if part)
    whole = [
        row(_wide(paragraph(ground, head, "CardHead"), shade=SHADE), head=True),
        row(_wide(paragraph(ground, card.title, "CardTitle"), paragraph(ground, card.text, "CardText"))),
    ]
    rows = [_line(ground, card.seen_label, card.seen)] if card.seen or card.seen_label else []
    short = card.facts[: card.beside]
    rows += [_pair(ground, *short[at : at + 2]) for at in range(0, len(short), 2)]
    rows += [_line(ground, label, value) for label, value in card.facts[card.beside :]]
    if card.reply or card.reply_label:
        rows.append(_line(ground, card.reply_label, card.reply, card.reply_comment))
    frame: Borders = box(18, INK) if card.basis is Basis.TRIPS_MIN else box(6, SOFT_INK)
    return [table(ground, [_LABEL, _VALUE, _LABEL_2, _VALUE_2], [*whole, *paired(rows)], ruled=False, borders=frame), after_table(ground)]


def signatures_of(ground: Ground, signatures: Signatures) -> list[Element]:
    """Return a line to sign on for each signatory, with room for the date."""
    if not signatures.lines:
        return []
    name, gap, date = widths_of([60, 8, 32], WIDTH)
    line: Borders = (("top", "single", 6, INK),)
    rows = [
        each
        for signatory in signatures.lines
        for each in (
            row(cell(name), cell(gap), cell(date), whole=True, height=964),
            row(
                cell(name, paragraph(ground, signatory, "TableText", flush=True), borders=line),
                cell(gap),
                cell(date, paragraph(ground, signatures.date_label, "TableText", flush=True), borders=line),
                whole=True,
            ),
        )
    ]
    return [table(ground, [name, gap, date], rows, ruled=False), after_table(ground)]


def _wide(*content: Element, shade: str = "") -> Element:
    return cell(WIDTH, *content, span=4, shade=shade)


def _pair(ground: Ground, *facts: tuple[str, str]) -> Element:
    """Two short facts beside each other, so that each stands at the same place on every card."""
    cells = []
    for (label, value), (left, right) in zip(facts, ((_LABEL, _VALUE), (_LABEL_2, _VALUE_2)), strict=False):
        cells.append(cell(left, paragraph(ground, label, "TableHead"), borders=_OVER))
        cells.append(cell(right, paragraph(ground, value, "TableText", flush=True), borders=_OVER))
    if len(facts) == 1:
        cells.append(cell(_LABEL_2 + _VALUE_2, span=2, borders=_OVER))
    return row(*cells, whole=True)


def _line(ground: Ground, label: str, value: str, quoted: str = "") -> Element:
    said = [paragraph(ground, value, "TableText", flush=True)] if value or not quoted else []
    if quoted:
        said.append(paragraph(ground, quoted, "Quote"))
    told = cell(WIDTH - _LABEL, *said, span=3, borders=_OVER)
    return row(cell(_LABEL, paragraph(ground, label, "TableHead"), borders=_OVER), told, whole=len(value) + len(quoted) < SHORT)
