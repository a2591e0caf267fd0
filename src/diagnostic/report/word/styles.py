"""The styles of the Word file: whoever edits the report finds them by name, and one change there changes the whole report.

Sizes are points, distances twentieths of a point. Inks print well in grey: two dark tones, one light ground.
"""

from dataclasses import dataclass

from diagnostic.report.word.ground import WIDTH, Ground
from diagnostic.report.word.markup import Element, w

LETTERS, COMPLEX_LETTERS = "Calibri", "Arial"
"""Faces that come with Word; LibreOffice has faces of the same widths for them."""
INK, TITLE_INK, SOFT_INK, RULE, SHADE = "161A1F", "0B4458", "434B55", "A7AFB8", "EEF0F2"
TABLE = "ReportTable"
BULLETS, PARTS = 1, 2
"""The two lists of the report: without figures, and the parts, which Word numbers anew when somebody takes one out."""


@dataclass(frozen=True)
class ParagraphStyle:
    """A paragraph style. ``border`` is a box around the paragraph, ``hang`` the place where text goes on after a code."""

    key: str
    name: str
    size: float
    based_on: str = "Normal"
    strong: bool = False
    ink: str = INK
    before: int = 0
    after: int = 120
    following: str = ""
    outline: int | None = None
    keep_next: bool = False
    keep_lines: bool = False
    indent: int = 0
    indent_end: int = 0
    hang: int = 0
    shade: str = ""
    border: bool = False
    rule_under: bool = False
    rule_over: bool = False
    end: bool = False
    stops: tuple[tuple[str, int, str], ...] = ()
    list_number: int = 0
    tight: bool = False


_EDGE = (("right", WIDTH, "none"),)
_DOTTED = (("right", WIDTH, "dot"),)

_STYLES = (
    ParagraphStyle("Title", "Title", 26, strong=True, ink=TITLE_INK, before=2400, after=120, following="Subtitle", keep_lines=True),
    ParagraphStyle("Subtitle", "Subtitle", 15, ink=SOFT_INK, after=360),
    ParagraphStyle("Letterhead", "Letterhead", 11, ink=SOFT_INK, after=0, rule_under=True),
    ParagraphStyle("Heading1", "heading 1", 18, strong=True, ink=TITLE_INK, before=360, after=160, outline=0, keep_next=True, hang=567,
           rule_under=True, list_number=PARTS),
    ParagraphStyle("Heading2", "heading 2", 14, strong=True, ink=TITLE_INK, before=320, after=100, outline=1, keep_next=True, hang=680),
    ParagraphStyle("Heading3", "heading 3", 12, strong=True, before=260, after=80, outline=2, keep_next=True, hang=794),
    ParagraphStyle("Heading4", "heading 4", 10.5, strong=True, ink=SOFT_INK, before=180, after=60, outline=3, keep_next=True, hang=794),
    ParagraphStyle("ContentsTitle", "Contents Title", 18, strong=True, ink=TITLE_INK, after=200, keep_next=True),
    ParagraphStyle("TOC1", "toc 1", 10.5, strong=True, before=120, after=20, indent=510, hang=510, stops=(("left", 510, "none"), *_DOTTED)),
    ParagraphStyle("TOC2", "toc 2", 10.5, after=20, indent=1134, hang=624, stops=(("left", 1134, "none"), *_DOTTED)),
    ParagraphStyle("TOC3", "toc 3", 9.5, ink=SOFT_INK, after=0, indent=1928, hang=794, stops=(("left", 1928, "none"), *_DOTTED)),
    ParagraphStyle("Lead", "Lead", 12, after=160),
    ParagraphStyle("Strong", "Strong Paragraph", 10.5, strong=True, keep_next=True),
    ParagraphStyle("Small", "Small Print", 9, ink=SOFT_INK, after=80),
    ParagraphStyle("Caption", "caption", 9, ink=SOFT_INK, before=40, after=80),
    ParagraphStyle("Quote", "Quote", 10, indent=284, indent_end=284, shade=SHADE),
    ParagraphStyle("ListBullet", "List Bullet", 10.5, after=60, indent=369, hang=284, list_number=BULLETS),
    ParagraphStyle("Notice", "Notice", 10, after=0, indent=142, indent_end=142, border=True, keep_lines=True, shade=SHADE),
    ParagraphStyle("NoticeTitle", "Notice Title", 10.5, "Notice", strong=True, after=60, indent=142, indent_end=142, border=True, keep_next=True,
           following="Notice", shade=SHADE),
    ParagraphStyle("CardTitle", "Card Title", 11, strong=True, before=40, after=60, keep_next=True),
    ParagraphStyle("CardText", "Card Text", 10.5, after=60),
    ParagraphStyle("CardHead", "Card Head", 9, strong=True, ink=SOFT_INK, before=20, after=20, keep_next=True),
    ParagraphStyle("TableText", "Table Text", 9.5, before=20, after=20, tight=True),
    ParagraphStyle("TableHead", "Table Head", 9, "TableText", strong=True, ink=SOFT_INK, before=20, after=20, tight=True),
    ParagraphStyle("TableGroup", "Table Group", 9.5, "TableText", strong=True, before=40, after=20, keep_next=True, tight=True),
    ParagraphStyle("TableFigure", "Table Figure", 9.5, "TableText", before=20, after=20, end=True, tight=True),
    ParagraphStyle("ProfileTitle", "Profile Title", 9.5, "TableText", before=85, after=20, hang=624, tight=True),
    ParagraphStyle("Level", "Level", 9, "TableText", strong=True, after=0, tight=True),
    ParagraphStyle("LevelWords", "Level in Words", 8, "TableText", ink=SOFT_INK, before=20, after=0, tight=True),
    ParagraphStyle("AfterTable", "After Table", 4, tight=True),
    ParagraphStyle("Header", "header", 8.5, ink=SOFT_INK, after=0, rule_under=True, stops=_EDGE),
    ParagraphStyle("Footer", "footer", 8.5, ink=SOFT_INK, after=0, rule_over=True, stops=_EDGE),
)  # fmt: skip


_BY_KEY = {style.key: style for style in _STYLES}
_NORMAL = ParagraphStyle("Normal", "Normal", 10.5)


def style_of(key: str) -> ParagraphStyle:
    """Return the style of a paragraph by its key; that of plain text for any other."""
    return _BY_KEY.get(key, _NORMAL)


def styles(ground: Ground) -> list[Element]:
    """Return the defaults of the document and every style, for a report in the direction and language of ``ground``."""
    return [_defaults(ground), _normal(), *(_paragraph_style(style) for style in _STYLES), _link(), *_tables()]


def lists() -> list[Element]:
    """Return the numbering behind the styles: a sign for lists, a figure for parts."""
    kinds = ((BULLETS, "bullet", "ListBullet", "•", 369, 284), (PARTS, "decimal", "Heading1", "%1", 567, 567))
    shapes = [
        w(
            "abstractNum",
            w("multiLevelType", val="singleLevel"),
            w(
                "lvl",
                w("start", val=1),
                w("numFmt", val=kind),
                w("pStyle", val=style),
                w("lvlText", val=sign),
                w("lvlJc", val="left"),
                w("pPr", w("ind", left=indent, hanging=hang)),
                ilvl=0,
            ),
            abstractNumId=number,
        )
        for number, kind, style, sign, indent, hang in kinds
    ]
    return [*shapes, *(w("num", w("abstractNumId", val=number), numId=number) for number in (BULLETS, PARTS))]


def _defaults(ground: Ground) -> Element:
    letters = w(
        "rPr",
        w("rFonts", ascii=LETTERS, hAnsi=LETTERS, eastAsia=LETTERS, cs=COMPLEX_LETTERS),
        w("color", val=INK),
        w("sz", val=21),
        w("szCs", val=21),
        w("lang", val=ground.latin, eastAsia="zh-CN", bidi=ground.bidi),
    )
    lines = w("pPr", w("spacing", before=0, after=120, line=264, lineRule="auto"))
    return w("docDefaults", w("rPrDefault", letters), w("pPrDefault", lines))


def _normal() -> Element:
    return w("style", w("name", val="Normal"), w("qFormat"), type="paragraph", default=1, styleId="Normal")


def _paragraph_style(style: ParagraphStyle) -> Element:
    paragraph = w(
        "pPr",
        w("keepNext") if style.keep_next else None,
        w("keepLines") if style.keep_lines else None,
        w("numPr", w("numId", val=style.list_number)) if style.list_number else None,
        _borders(style),
        w("shd", val="clear", color="auto", fill=style.shade) if style.shade else None,
        w("tabs", *(w("tab", val=kind, leader=leader, pos=place) for kind, place, leader in style.stops)) if style.stops else _hang_stop(style),
        w("spacing", before=style.before, after=style.after, line=240 if style.tight else 264, lineRule="auto"),
        w("ind", left=style.indent or style.hang, right=style.indent_end, hanging=style.hang),
        w("jc", val="right") if style.end else None,
        w("outlineLvl", val=style.outline) if style.outline is not None else None,
    )
    letters = w(
        "rPr",
        w("b") if style.strong else None,
        w("bCs") if style.strong else None,
        w("color", val=style.ink),
        w("sz", val=round(style.size * 2)),
        w("szCs", val=round(style.size * 2)),
    )
    return w(
        "style",
        w("name", val=style.name),
        w("basedOn", val=style.based_on),
        w("next", val=style.following or "Normal") if style.following or style.outline is not None else None,
        w("qFormat"),
        paragraph,
        letters,
        type="paragraph",
        styleId=style.key,
    )


def _hang_stop(style: ParagraphStyle) -> Element | None:
    return w("tabs", w("tab", val="left", pos=style.hang)) if style.hang else None


def _borders(style: ParagraphStyle) -> Element | None:
    sides = ("top", "left", "bottom", "right") if style.border else ("bottom",) if style.rule_under else ("top",) if style.rule_over else ()
    if not sides:
        return None
    ink, size, space = (SOFT_INK, 8, 6) if style.border else (RULE, 4, 4)
    return w("pBdr", *(w(side, val="single", sz=size, space=space, color=ink) for side in sides))


def _link() -> Element:
    return w("style", w("name", val="Hyperlink"), w("rPr", w("color", val=INK)), type="character", styleId="Hyperlink")


def _tables() -> list[Element]:
    plain = w(
        "style",
        w("name", val="Normal Table"),
        w("semiHidden"),
        w("tblPr", w("tblInd", w=0, type="dxa"), _cell_margins(0, 108)),
        type="table",
        default=1,
        styleId="TableNormal",
    )
    rules = (("top", 8, SOFT_INK), ("bottom", 8, SOFT_INK), ("insideH", 4, RULE))
    head = w(
        "tblStylePr",
        w("tcPr", w("tcBorders", w("bottom", val="single", sz=8, space=0, color=SOFT_INK)), w("shd", val="clear", color="auto", fill=SHADE)),
        type="firstRow",
    )
    ours = w(
        "style",
        w("name", val="Report Table"),
        w("basedOn", val="TableNormal"),
        w("qFormat"),
        w(
            "tblPr",
            w("tblBorders", *(w(side, val="single", sz=size, space=0, color=ink) for side, size, ink in rules)),
            _cell_margins(28, 85),
        ),
        head,
        type="table",
        styleId=TABLE,
    )
    return [plain, ours]


def _cell_margins(above: int, beside: int) -> Element:
    sides = (("top", above), ("left", beside), ("bottom", above), ("right", beside))
    return w("tblCellMar", *(w(side, w=width, type="dxa") for side, width in sides))
