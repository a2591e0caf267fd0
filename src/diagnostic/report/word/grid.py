"""Tables in WordprocessingML: fixed columns, rows and cells; mirrored as a whole in a report that runs from right to left."""

from collections.abc import Iterable, Sequence

from diagnostic.report.word.ground import Ground
from diagnostic.report.word.markup import Element, qn, w
from diagnostic.report.word.styles import TABLE

Borders = tuple[tuple[str, str, int, str], ...]
"""Side, kind of line, eighths of a point, ink."""


def widths_of(shares: Sequence[int], width: int) -> list[int]:
    """Share out a width so that nothing is left over."""
    whole = sum(shares) or 1
    ends = [width * sum(shares[: number + 1]) // whole for number in range(len(shares))]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def table(
    ground: Ground, widths: Sequence[int], rows: Iterable[Element], *, ruled: bool = True, borders: Borders = (), about: str = ""
) -> Element:
    """Return a table. ``ruled`` gives it the look of the report's tables, with a head; ``about`` is read out by a screen reader."""
    properties = w(
        "tblPr",
        w("tblStyle", val=TABLE if ruled else "TableNormal"),
        w("bidiVisual") if ground.right_to_left else None,
        w("tblW", w=sum(widths), type="dxa"),
        borders_of("tblBorders", borders),
        w("tblLayout", type="fixed"),
        w("tblLook", val="0420" if ruled else "0400", firstRow=int(ruled), lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1),
        w("tblCaption", val=about) if about else None,
    )
    return w("tbl", properties, w("tblGrid", *(w("gridCol", w=width) for width in widths)), *rows)


def row(*cells: Element, head: bool = False, whole: bool = False, height: int = 0, exact: bool = False) -> Element:
    """Return a row; a ``head`` is repeated on every page, a ``whole`` row is not broken over two."""
    properties = [
        w("cantSplit") if whole or head else None,
        w("trHeight", val=height, hRule="exact" if exact else "atLeast") if height else None,
        w("tblHeader") if head else None,
    ]
    return w("tr", w("trPr", *properties) if any(each is not None for each in properties) else None, *cells)


def paired(rows: list[Element]) -> list[Element]:
    """Keep the first two and the last two rows together where neither is to be broken, so that none stands alone on a page. Returns them."""
    for one, other in (rows[:2], rows[-2:]) if len(rows) > 1 else ():
        if all(each.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for each in (one, other)):
            for properties in one.iterfind(f"{qn('w:tc')}/{qn('w:p')}/{qn('w:pPr')}"):
                if properties.find(qn("w:keepNext")) is None:
                    properties.insert(1 if properties.find(qn("w:pStyle")) is not None else 0, w("keepNext"))
    return rows


def cell(
    width: int,
    *content: Element,
    span: int = 1,
    merge: str = "",
    borders: Borders = (),
    shade: str = "",
    pattern: str = "",
    close: bool = False,
    room_below: int = 0,
    middle: bool = False,
) -> Element:
    """Return a cell. ``merge`` joins it with the one above ("restart", then "continue"); ``pattern`` hatches it; ``close`` takes its margins."""
    margins = (("top", 0), ("left", 0), ("bottom", room_below), ("right", 0))
    properties = w(
        "tcPr",
        w("tcW", w=width, type="dxa"),
        w("gridSpan", val=span) if span > 1 else None,
        w("vMerge", val=merge) if merge else None,
        borders_of("tcBorders", borders),
        w("shd", val=pattern or "clear", color="5C6570" if pattern else "auto", fill=shade or "FFFFFF") if shade or pattern else None,
        w("tcMar", *(w(side, w=width, type="dxa") for side, width in margins)) if close else None,
        w("vAlign", val="center") if middle else None,
    )
    return w("tc", properties, *(content or (w("p"),)))


def borders_of(tag: str, borders: Borders) -> Element | None:
    """Return the borders of a table or cell, in the order that the format asks for."""
    order = ("top", "left", "bottom", "right", "insideH", "insideV")
    drawn = sorted(borders, key=lambda border: order.index(border[0]))
    return w(tag, *(w(side, val=kind, sz=size, space=0, color=ink) for side, kind, size, ink in drawn)) if drawn else None


def box(size: int, ink: str, kind: str = "single") -> Borders:
    """Return a border on all four sides."""
    return tuple((side, kind, size, ink) for side in ("top", "left", "bottom", "right"))
