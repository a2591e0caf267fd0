"""Levels as a scale of five cells that can be told apart on a grey print and read without any colour.

The supported level is filled and carries a bar under it, the claimed one has a heavy edge; a state without a number is one patterned
cell with its sign. The same is said in words beside or below.
"""

from functools import partial

from diagnostic.model.level import HIGHEST, LevelKind
from diagnostic.report.content import LevelLine, LevelMark, Profile, ProfileRow
from diagnostic.report.word.grid import Borders, box, cell, row, table
from diagnostic.report.word.ground import WIDTH, Ground
from diagnostic.report.word.markup import Element
from diagnostic.report.word.styles import INK, RULE, SHADE, SOFT_INK
from diagnostic.report.word.tables import after_table
from diagnostic.report.word.text import paragraph, paragraph_of, runs

STEP = 397
"""Width of one cell of a scale: 7 mm."""
SCALE = STEP * (HIGHEST + 1)
_GAP = 227
_AIR = 85
_FILLS = (("FFFFFF", INK), ("DCE1E7", INK), ("ABB5C1", INK), ("5E6B7A", "FFFFFF"), ("26303B", "FFFFFF"))
_PATTERNS = {LevelKind.UNKNOWN: "thinDiagStripe", LevelKind.DECLINED: "thinHorzStripe"}
_THIN, _HEAVY, _BAR = 4, 18, 36


def level_lines_of(ground: Ground, lines: list[LevelLine]) -> list[Element]:
    """Return levels one below the other: label, scale, words."""
    label = 2381
    words = WIDTH - label - SCALE - 2 * _GAP
    widths = [label, _GAP, *[STEP] * (HIGHEST + 1), _GAP, words]
    rows = [
        row(
            cell(label, paragraph(ground, line.label, "TableHead"), middle=True),
            cell(_GAP),
            *_scale(line.mark),
            cell(_GAP),
            cell(words, paragraph(ground, _words(line.mark), "TableText"), middle=True),
            whole=True,
        )
        for line in lines
    ]
    return [table(ground, widths, _apart(ground, rows, widths), ruled=False), after_table(ground)]


def profile_of(ground: Ground, profile: Profile) -> list[Element]:
    """Return the sentence that reads the profile, the chart of law beside practice, and its legend."""
    title = WIDTH - 2 * (SCALE + _GAP)
    scale = [_GAP, *[STEP] * (HIGHEST + 1)]
    head = row(
        cell(title, paragraph(ground, profile.standard_title, "TableHead"), borders=_under(SOFT_INK, 8), shade=SHADE),
        *(
            part
            for text in (profile.law_title, profile.practice_title)
            for part in (
                cell(_GAP, borders=_under(SOFT_INK, 8), shade=SHADE),
                cell(
                    SCALE, paragraph(ground, text, "TableHead"), span=HIGHEST + 1, borders=_under(SOFT_INK, 8), shade=SHADE, close=True
                ),
            )
        ),
        head=True,
    )
    rows = [each for standard in profile.rows for each in _standard(ground, standard, title)]
    over = (("top", "single", 8, SOFT_INK),)
    chart = table(ground, [title, *scale, *scale], [head, *rows], ruled=False, borders=over, about=profile.sentence)
    return [paragraph(ground, profile.sentence, "Lead", keep_next=True), chart, after_table(ground), *_legend(ground, profile)]


def _standard(ground: Ground, standard: ProfileRow, title: int) -> list[Element]:
    """Return the rows of one standard: a little air, the scales, and under them the same in words."""
    under = _under(RULE, 4)
    named = paragraph(ground, f"{standard.code}\t{standard.title}", "ProfileTitle", keep_next=True)
    nothing = partial(paragraph, ground, "", "AfterTable", keep_next=True)
    air = [cell(title, named, merge="restart", borders=under), cell(WIDTH - title, nothing(), span=2 * (HIGHEST + 2))]
    marks, words = [cell(title, nothing(), merge="continue", borders=under)], [cell(title, merge="continue", borders=under)]
    for mark in (standard.law, standard.practice):
        said = paragraph(ground, _words(mark) if mark else "", "LevelWords")
        marks += [cell(_GAP, nothing()), *(_scale(mark) if mark else [cell(SCALE, nothing(), span=HIGHEST + 1)])]
        words += [cell(_GAP, borders=under), cell(SCALE, said, span=HIGHEST + 1, borders=under, close=True, room_below=_AIR)]
    return [row(*air, whole=True, height=_AIR, exact=True), row(*marks, whole=True, height=STEP), row(*words, whole=True)]


def _legend(ground: Ground, profile: Profile) -> list[Element]:
    if not profile.legend:
        return []
    words = WIDTH - SCALE - _GAP
    rows = [
        row(*_scale(mark), cell(_GAP), cell(words, paragraph(ground, text, "Caption"), middle=True), whole=True)
        for mark, text in profile.legend
    ]
    widths = [*[STEP] * (HIGHEST + 1), _GAP, words]
    return [table(ground, widths, _apart(ground, rows, widths), ruled=False), after_table(ground)]


def _apart(ground: Ground, rows: list[Element], widths: list[int]) -> list[Element]:
    """Put a little air between rows, so that the edges of one scale are not those of the next."""
    made = [rows[0]]
    for each in rows[1:]:
        between = cell(sum(widths), paragraph(ground, "", "AfterTable", keep_next=True), span=len(widths))
        made += [row(between, whole=True, height=_AIR, exact=True), each]
    return made


def _under(ink: str, size: int) -> Borders:
    return (("bottom", "single", size, ink),)


def _words(mark: LevelMark) -> str:
    return f"{mark.words} *" if mark.own_definition else mark.words


def _scale(mark: LevelMark) -> list[Element]:
    if mark.kind is LevelKind.LEVEL:
        return [_step(level, mark) for level in range(HIGHEST + 1)]
    if mark.kind is LevelKind.OUT_OF_SCOPE:
        return [cell(SCALE, _sign(mark.sign, SOFT_INK), span=HIGHEST + 1, close=True, middle=True)]
    kind = "dashed" if mark.kind is LevelKind.NOT_APPLICABLE else "single"
    pattern = _PATTERNS.get(mark.kind, "")
    edges = {side: (side, kind, 8, SOFT_INK) for side in ("top", "left", "bottom", "right")}
    level = (edges["top"], edges["bottom"])
    return [
        cell(STEP, _sign("", INK), borders=(*level, edges["left"]), pattern=pattern, close=True),
        cell(STEP * 3, _sign(mark.sign, INK), span=3, borders=level, close=True, middle=True),
        cell(STEP, _sign("", INK), borders=(*level, edges["right"]), pattern=pattern, close=True),
    ]


def _step(level: int, mark: LevelMark) -> Element:
    supported, claimed = level == mark.supported, level == mark.claimed
    fill, ink = _FILLS[level] if supported else ("", INK if claimed else SOFT_INK)
    borders: Borders = box(_HEAVY, INK) if claimed else box(_THIN, RULE)
    if supported:
        borders = (*(border for border in borders if border[0] != "bottom"), ("bottom", "single", _BAR, INK))
    return cell(STEP, _sign(str(level), ink, strong=supported or claimed), borders=borders, shade=fill, close=True, middle=True)


def _sign(text: str, ink: str, strong: bool = True) -> Element:
    return paragraph_of(runs(text, False, strong=strong, ink=ink), "Level", False, keep_next=True, edge="center")
