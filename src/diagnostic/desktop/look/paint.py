"""Shapes that several widgets and item delegates share: boxes, patterns, level cells, rings, steps, pills,
icons.

Every function paints on a given painter in logical pixels and takes the theme; none keeps anything.
"""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from diagnostic.desktop.look.bidi import as_written
from diagnostic.desktop.look.marks import Mark
from diagnostic.desktop.look.theme import Theme, ink
from diagnostic.desktop.look.tokens import Radius, TypeRole

CENTRE = Qt.AlignmentFlag.AlignCenter


def rounded(rect: QRectF, radius: float, *, left: bool = True, right: bool = True) -> QPainterPath:
    """A box whose left or right corners may stay square, for segments that are joined."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(rect, radius, radius)
    half = rect.width() / 2
    if not left:
        path.addRect(QRectF(rect.left(), rect.top(), half, rect.height()))
    if not right:
        path.addRect(QRectF(rect.left() + half, rect.top(), half, rect.height()))
    return path.simplified()


def edge_pen(colour: str, width: float = 1.0, *, dashed: bool = False) -> QPen:
    """A pen for edges; dashes of three by three pixels."""
    pen = QPen(ink(colour), width)
    if dashed:
        pen.setDashPattern([3.0 / width, 2.5 / width])
    return pen


def fill_pattern(painter: QPainter, path: QPainterPath, mark: Mark, colour: str, zoom: float = 1.0) -> None:
    """Fills a shape with the hatch of "unknown" or the lines of "declined"; other marks leave it clear."""
    if mark not in (Mark.UNKNOWN, Mark.DECLINED):
        return
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(ink(colour), 1.1))
    box = path.boundingRect()
    lines: list[QLineF] = []
    if mark is Mark.UNKNOWN:
        step, x = 5.0 * zoom, box.left() - box.height()
        while x < box.right():
            lines.append(QLineF(x, box.bottom(), x + box.height(), box.top()))
            x += step
    else:
        step, y = 3.5 * zoom, box.top() + 3.5 * zoom
        while y < box.bottom():
            lines.append(QLineF(box.left(), y, box.right(), y))
            y += step
    painter.drawLines(lines)
    painter.restore()


def paint_box(
    painter: QPainter,
    path: QPainterPath,
    mark: Mark,
    theme: Theme,
    *,
    edge: str = "",
    width: float = 1.0,
    paper: str = "",
) -> None:
    """The box of a value that is none: clear paper, its pattern, and a solid or dashed edge."""
    tokens = theme.tokens
    painter.fillPath(path, ink(paper or tokens.surface))
    fill_pattern(painter, path, mark, tokens.control, theme.zoom)
    dashed = mark is Mark.NOT_APPLICABLE
    painter.setPen(edge_pen(edge or tokens.control, max(width, tokens.soft_edge), dashed=dashed))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def paint_plate_text(
    painter: QPainter, rect: QRectF, text: str, mark: Mark, theme: Theme, paper: str = ""
) -> None:
    """Text on a clear plate, so that a pattern never runs through letters; the painter's font and pen are
    used.
    """
    text = as_written(text, painter.layoutDirection())
    if mark in (Mark.UNKNOWN, Mark.DECLINED):
        box = painter.boundingRect(rect, CENTRE | Qt.TextFlag.TextWordWrap, text)
        plate = box.adjusted(-3, -1, 3, 1).intersected(rect.adjusted(2, 2, -2, -2))
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(paper or theme.tokens.surface))
        painter.drawRoundedRect(plate, 3, 3)
        painter.restore()
    painter.drawText(rect, CENTRE | Qt.TextFlag.TextWordWrap, text)


def paint_level_cell(painter: QPainter, rect: QRectF, level: int, theme: Theme) -> None:
    """The filled cell of a level with its digit; zero is a value and has a box."""
    cell, tokens = theme.tokens.level_cell(level), theme.tokens
    width = 2.0 if tokens.contrast else 1.2
    inset = width / 2 if cell.edge else 0.0
    path = rounded(rect.adjusted(inset, inset, -inset, -inset), Radius.CELL)
    painter.fillPath(path, ink(cell.fill))
    if cell.edge:
        painter.setPen(edge_pen(cell.edge, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    painter.setFont(theme.font(TypeRole.CAPTION_STRONG))
    painter.setPen(ink(cell.digit))
    painter.drawText(rect, CENTRE, str(level))


def paint_pattern_cell(
    painter: QPainter, rect: QRectF, mark: Mark, glyph: str, theme: Theme, paper: str = ""
) -> None:
    """The cell of a state that is no level: hatched, lined, dashed or empty, with its glyph; out of scope is
    words only.
    """
    tokens = theme.tokens
    painter.setFont(theme.font(TypeRole.CELL_SMALL))
    if mark is Mark.OUT_OF_SCOPE:
        painter.setPen(ink(tokens.text3))
        painter.drawText(rect, CENTRE, glyph)
        return
    width = max(1.0, float(tokens.soft_edge))
    path = rounded(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), Radius.CELL)
    paint_box(painter, path, mark, theme, edge=tokens.control, width=width, paper=paper)
    painter.setPen(ink(tokens.text))
    paint_plate_text(painter, rect, glyph, mark, theme, paper)


def paint_ring(
    painter: QPainter, rect: QRectF, done: int, total: int, theme: Theme, colour: str = ""
) -> None:
    """Work done: an outline when nothing is, an arc for a part, a full disc with a tick when all is. Never
    quality.
    """
    tokens = theme.tokens
    colour = colour or tokens.text2
    side = min(rect.width(), rect.height())
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    thick = max(1.5, side / 8)
    inner = box.adjusted(thick, thick, -thick, -thick)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if total > 0 and done >= total:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(colour))
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        _tick(painter, box, tokens.surface, thick)
        return
    painter.setPen(
        QPen(ink(tokens.control if tokens.contrast else tokens.line), thick * (0.6 if tokens.contrast else 1))
    )
    painter.drawEllipse(inner)
    if done > 0 and total > 0:
        painter.setPen(QPen(ink(colour), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(inner, 90 * 16, -round(360 * 16 * done / total))
    elif not tokens.contrast:
        painter.setPen(QPen(ink(tokens.control), 1))
        painter.drawEllipse(inner)


def _tick(painter: QPainter, box: QRectF, colour: str, thick: float) -> None:
    painter.setPen(
        QPen(ink(colour), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    points = [
        QPointF(box.left() + box.width() * x, box.top() + box.height() * y)
        for x, y in ((0.30, 0.52), (0.44, 0.66), (0.71, 0.37))
    ]
    painter.drawPolyline(points)


def paint_steps(painter: QPainter, rect: QRectF, level: int, theme: Theme, *, mirrored: bool = False) -> None:
    """Three steps of 5, 8 and 11 pixels; the first `level` of them are filled. They rise along the line of
    reading.
    """
    tokens, zoom = theme.tokens, theme.zoom
    bottom = rect.center().y() + 5.5 * zoom
    for index, height in enumerate((5, 8, 11)):
        x = 6 * zoom * index
        left = rect.right() - x - 5 * zoom if mirrored else rect.left() + x
        bar = QRectF(left, bottom - height * zoom, 4.5 * zoom, height * zoom)
        if index < level:
            painter.fillRect(bar, ink(tokens.text2))
        else:
            painter.setPen(QPen(ink(tokens.control), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_pill(painter: QPainter, rect: QRectF, text: str, mark: Mark, theme: Theme, paper: str = "") -> None:
    """A settled answer: soft petrol with its words; hatched, lined or dashed when it is no value; plum edge
    for a conflict.
    """
    tokens = theme.tokens
    painter.setFont(theme.font(TypeRole.FIELD_STRONG))
    edge = max(1.0, float(tokens.soft_edge))
    path = rounded(rect.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), Radius.CHIP)
    if mark in (Mark.VALUE, Mark.CONFLICT):
        colour, soft = (
            (tokens.accent, tokens.accent_soft) if mark is Mark.VALUE else (tokens.notice, tokens.notice_soft)
        )
        painter.fillPath(path, ink(soft))
        if tokens.contrast:
            painter.setPen(edge_pen(colour, edge))
            painter.drawPath(path)
    else:
        colour = tokens.text
        paint_box(painter, path, mark, theme, paper=paper)
    painter.setPen(ink(colour))
    paint_plate_text(painter, rect, text, mark, theme, paper)


def paint_icon(
    painter: QPainter, rect: QRectF, name: str, size: int, colour: str, theme: Theme, widget: QWidget
) -> None:
    """An icon in the middle of `rect`, sharp at the widget's pixel ratio."""
    edge = theme.px(size)
    pixmap = theme.pixmap(name, size, colour, widget)
    centre = rect.center()
    painter.drawPixmap(QPointF(round(centre.x() - edge / 2), round(centre.y() - edge / 2)), pixmap)


def paint_tick_box(painter: QPainter, box: QRectF, checked: bool, theme: Theme) -> None:
    """A check box: an empty box, or a filled one with a tick."""
    tokens, width = theme.tokens, 2.0 if theme.tokens.contrast else 1.2
    path = rounded(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), Radius.CELL)
    painter.fillPath(path, ink(tokens.accent if checked else tokens.surface))
    painter.setPen(edge_pen(tokens.accent if checked else tokens.control, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    if checked:
        painter.setPen(
            QPen(ink(tokens.on_accent), 2 * theme.zoom, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        side = box.width()
        points = ((0.25, 0.53), (0.43, 0.70), (0.76, 0.32))
        painter.drawPolyline([QPointF(box.left() + side * x, box.top() + side * y) for x, y in points])
