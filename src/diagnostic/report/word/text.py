"""Paragraphs and runs: each text stands as text, with the direction of its first strong letter."""

from collections.abc import Iterable

from diagnostic.report.word.direction import in_one_direction, runs_right_to_left
from diagnostic.report.word.ground import Ground
from diagnostic.report.word.letters import printable
from diagnostic.report.word.markup import Element, w

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def runs(text: str, base: bool, *, strong: bool = False, ink: str = "") -> list[Element]:
    """Return the runs of a text in a paragraph that runs from right to left when ``base`` is true; line feeds become line breaks."""
    return [_run(piece, direction, strong, ink) for piece, direction in in_one_direction(printable(text), base)]


def paragraph(
    ground: Ground,
    text: str,
    style: str = "",
    *,
    keep_next: bool = False,
    new_page: bool = False,
    flush: bool = False,
    before: Iterable[Element] = (),
    after: Iterable[Element] = (),
) -> Element:
    """Return a paragraph of plain text. ``before`` and ``after`` are put around its runs (bookmarks, fields).

    ``flush`` sets short texts of the other direction (codes, figures) at the edge where the report's own lines begin.
    """
    base = runs_right_to_left(text, ground.right_to_left)
    # In a paragraph that runs the other way, "right" means the end of its lines: the edge where ours begin.
    edge = "right" if flush and base != ground.right_to_left else ""
    return paragraph_of([*before, *runs(text, base), *after], style, base, keep_next=keep_next, new_page=new_page, edge=edge)


def paragraph_of(
    content: Iterable[Element],
    style: str,
    right_to_left: bool,
    *,
    keep_next: bool = False,
    new_page: bool = False,
    edge: str = "",
) -> Element:
    """Return a paragraph around ready-made runs."""
    properties = [
        w("pStyle", val=style) if style else None,
        w("keepNext") if keep_next else None,
        w("pageBreakBefore") if new_page else None,
        w("bidi", val=1 if right_to_left else 0),
        w("jc", val=edge) if edge else None,
    ]
    return w("p", w("pPr", *properties), *content)


def field(instruction: str, shown: str) -> list[Element]:
    """Return a field that Word and LibreOffice work out when they lay out a page, with what is shown until then."""
    text = w("instrText")
    text.set(_SPACE, "preserve")
    text.text = f" {instruction} "
    return [
        w("r", w("fldChar", fldCharType="begin")),
        w("r", text),
        w("r", w("fldChar", fldCharType="separate")),
        _run(shown, False),
        w("r", w("fldChar", fldCharType="end")),
    ]


def _run(text: str, right_to_left: bool, strong: bool = False, ink: str = "") -> Element:
    properties = [
        w("b") if strong else None,
        w("bCs") if strong else None,
        w("color", val=ink) if ink else None,
        w("rtl") if right_to_left else None,
    ]
    run = w("r", w("rPr", *properties)) if any(each is not None for each in properties) else w("r")
    for number, line in enumerate(text.split("\n")):
        if number:
            run.append(w("br"))
        for place, piece in enumerate(line.split("\t")):
            if place:
                run.append(w("tab"))
            if piece:
                run.append(_text(piece))
    return run


def _text(piece: str) -> Element:
    text = w("t")
    text.text = piece
    if piece[0].isspace() or piece[-1].isspace() or "  " in piece:
        text.set(_SPACE, "preserve")
    return text
