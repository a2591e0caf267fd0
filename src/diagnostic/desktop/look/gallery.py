"""A contact sheet of every widget in every theme and both directions: `python -m
diagnostic.desktop.look.gallery OUT.png`.
"""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QVBoxLayout, QWidget

import diagnostic.desktop.look as look
from diagnostic.desktop.look.marks import BadgeKind, GridGroup, GridRow, Ink, LeadBar, Mark, Option
from diagnostic.desktop.look.theme import Theme
from diagnostic.desktop.look.tokens import Scheme, TypeRole

YES_PARTLY_NO = (
    Option("yes", "Yes"),
    Option("partly", "Partly"),
    Option("no", "No"),
    Option("dk", "Don’t know", Mark.UNKNOWN, "?", "Don’t know, not zero"),
    Option("na", "Not applicable…", Mark.NOT_APPLICABLE, "n/a"),
    Option("ref", "Declined…", Mark.DECLINED, "ref"),
)
ROWS = (
    GridRow("imp", "Import", True, "TRIPS minimum"),
    GridRow("exp", "Export"),
    GridRow("tra", "Transit, where the goods are a risk to health or safety"),
    GridRow("post", "Postal items, imported", True, "TRIPS minimum"),
    GridRow("port", "Free port"),
)
GROUPS = (GridGroup("tm", "Counterfeit trademark goods"), GridGroup("cr", "Pirated copyright goods"))
CHOSEN = {
    ("imp", "tm"): "yes",
    ("exp", "tm"): "partly",
    ("tra", "tm"): "no",
    ("post", "tm"): "dk",
    ("port", "tm"): "na",
    ("imp", "cr"): "yes",
    ("exp", "cr"): "ref",
    ("post", "cr"): "partly",
}
LADDER = (
    "No provision located",
    "Indirect or general power, or a draft text",
    "Explicit, but scope or procedure incomplete",
    "Explicit, in force, complete and operable",
    "As 3, published, reviewed, one reading",
)


def _row(*widgets: QWidget) -> QLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return row


def _fill(column: QVBoxLayout, parts: Sequence[QWidget | QLayout]) -> None:
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)


def answering() -> QWidget:
    """The open question card with all that answers, in its states."""
    card = look.Card(LeadBar.OPEN)
    ask = look.IconLabel("user", "Ask the legal unit", Ink.TEXT2)
    head = _row(
        look.Label("I2-2", TypeRole.CAPTION_STRONG, Ink.ACCENT, False),
        look.Badge(BadgeKind.VOLUNTARY, "Voluntary · SECURE"),
        ask,
    )
    segments = [
        look.AnswerSegments("Question", YES_PARTLY_NO, key, "yes")
        for key in (None, "partly", "dk", "na", "ref")
    ]
    parts: list[QWidget | QLayout] = [
        head,
        look.Label("May Customs suspend release without a prior application?", TypeRole.QUESTION),
    ]
    parts += segments
    parts.append(
        look.IconLabel("corner-down-right", "Administration’s self-assessment, 2 November: Yes", Ink.TEXT3)
    )
    parts.append(look.SectionLabel("Comment"))
    parts.append(
        look.GrowingTextEdit(
            "Comment",
            "Circular 14/2019 tells officers to hold goods “pending advice”. It relies on "
            "Customs Code art. 203, a general prohibited-goods power.",
        )
    )
    chips = _row(
        look.EvidenceChip(
            "file-text", "EV-014", "Circular 14/2019, art. 3", 2, "E2", "EV-014, E2, document read"
        ),
        look.EvidenceChip(
            "message-square-text", "EV-021", "Interview, legal unit", 0, "E0", "EV-021, E0, said only"
        ),
        look.LinkButton("Add", "plus"),
    )
    _fill(card.body, [*parts, chips])
    return card


def lists() -> QWidget:
    """Option lists, ladder as a control, fields."""
    card = look.Card()
    single = (
        Option("a", "Only where the right holder applied"),
        Option("b", "On application and on Customs’ own initiative, in every situation in scope"),
        *YES_PARTLY_NO[3:5],
    )
    several = (
        Option("w", "World Customs Organization tools"),
        Option("r", "Regional office"),
        Option("z", "None of these"),
        YES_PARTLY_NO[3],
    )
    _fill(
        card.body,
        [
            look.OptionList("One", single, ["b"], other_voice=["a"]),
            look.OptionList("Several", several, ["w", "r"], True, "z"),
            look.LadderList("Level", LADDER, 2, True, YES_PARTLY_NO[3:5]),
            _row(look.NumberField("Days", "10", "working days"), look.CheckBox("not measured")),
            look.SearchField("Search", "Question, standard, evidence…", "Ctrl K"),
        ],
    )
    return card


def grids() -> QWidget:
    """Matrix and number grid."""
    card = look.Card(LeadBar.OPEN)
    numbers = {("imp", "tm"): "34", ("exp", "tm"): "0"}
    _fill(
        card.body,
        [
            look.MatrixGrid("Power to act", ROWS, GROUPS, YES_PARTLY_NO, CHOSEN),
            look.NumberGrid(
                "Detentions",
                ROWS[:3],
                (GridGroup("tm", "2024"), GridGroup("cr", "2025")),
                "not measured",
                numbers,
                ["tra"],
            ),
        ],
    )
    return card


def reading() -> QWidget:
    """All that is read, and what is pressed."""
    page = QWidget()
    column = QVBoxLayout(page)
    tabs = look.TabBar("Pages")
    for key, text in (("s", "Set-up"), ("q", "Questions"), ("f", "Findings"), ("e", "Exchange")):
        tabs.add_tab(key, text)
    tabs.set_current("q")
    tabs.set_count("e", 3, waits=True)
    pills = [
        look.AnswerPill(t, m)
        for t, m in (
            ("Yes", Mark.VALUE),
            ("34", Mark.VALUE),
            ("Don’t know", Mark.UNKNOWN),
            ("Declined", Mark.DECLINED),
            ("Not applicable", Mark.NOT_APPLICABLE),
            ("Two answers", Mark.CONFLICT),
        )
    ]
    law = look.LevelScale("Legal base", "Legal base: supported 1, claimed 2", "supported 1 · claimed 2", 2, 1)
    far = look.LevelScale("Practice", "Practice: supported 0, claimed 4", "supported 0 · claimed 4", 4, 0)
    same = look.LevelScale("Practice", "Practice: supported 2", "supported 2", None, 2)
    own = look.LevelScale("Practice", "Practice: self-reported 3", "self-reported", 3, None)
    states = [
        look.LevelScale("", w, w, mark=m, glyph=g)
        for m, g, w in (
            (Mark.UNKNOWN, "?", "unknown"),
            (Mark.DECLINED, "ref", "declined"),
            (Mark.NOT_APPLICABLE, "n/a", "no free port"),
            (Mark.OUT_OF_SCOPE, "out", "outside the agreed scope"),
            (Mark.NOT_ASKED, "", "not asked yet"),
        )
    ]
    badges = [
        look.Badge(k, t)
        for k, t in (
            (BadgeKind.TRIPS_MINIMUM, "TRIPS minimum · Art. 51"),
            (BadgeKind.TRIPS_OPTION, "TRIPS option"),
            (BadgeKind.VOLUNTARY, "Voluntary · SECURE"),
            (BadgeKind.LEGAL_CERTAINTY, "Legal certainty"),
        )
    ]
    rings = [look.ProgressRing(d, 8, f"{d} of 8") for d in (0, 1, 5, 8)]
    voices = []
    for lead, who in (
        (LeadBar.SINGLE, "The administration"),
        (LeadBar.DOUBLE, "The team"),
        (LeadBar.DASHED, "Another voice"),
    ):
        card = look.Card(lead)
        _fill(
            card.body,
            [
                look.Label(who, TypeRole.STRONG),
                look.Label("written 2 Nov, 15:12", TypeRole.CAPTION, Ink.TEXT3),
            ],
        )
        voices.append(card)
    both = QHBoxLayout()
    for voice in voices:
        both.addWidget(voice)
    _fill(
        column,
        [
            tabs,
            _row(law, same),
            _row(far, own),
            _row(*states),
            _row(*badges),
            _row(*pills),
            _row(
                look.FlagBadge("Practice seen; legal basis to be confirmed", "F1"),
                *rings,
                look.EvidenceSteps(3, "E3", "E3, seen on site"),
                look.EvidenceSteps(1, "E1", "E1"),
            ),
            both,
            look.LadderList("Levels for the legal base", LADDER, 1),
            _row(
                look.PrimaryButton("Record decision", "check", "Ctrl ↵"),
                look.PlainButton("Decide later"),
                look.PlainButton("Next", "arrow-right"),
                look.LinkButton("2 not needed"),
            ),
            look.InverseBar(
                "Not saved: the disk is full.",
                "Free some space, or copy what you typed.",
                "Copy what I typed",
            ),
            look.EmptyState(
                "Findings appear here as questions are answered.",
                "Open the questionnaire to answer the first one.",
                "Open the questionnaire",
                "arrow-right",
            ),
        ],
    )
    return page


PARTS: tuple[Callable[[], QWidget], ...] = (answering, lists, grids, reading)
WIDTHS = (760, 520, 760, 760)


def sheet(
    app: QApplication, theme: Theme, scheme: Scheme, direction: Qt.LayoutDirection, zoom: float = 1.0
) -> QPixmap:
    """One theme and direction as a picture, all parts side by side."""
    theme.choose(scheme)
    theme.set_zoom(zoom)
    app.setLayoutDirection(direction)
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(24, 24, 24, 24)
    row.setSpacing(24)
    for make, width in zip(PARTS, WIDTHS, strict=True):
        part = make()
        part.setFixedWidth(theme.px(width))
        row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
    page.ensurePolished()
    page.adjustSize()
    page.show()
    app.processEvents()
    page.adjustSize()
    app.processEvents()
    picture = page.grab()
    page.close()
    return picture


def contact_sheet(app: QApplication, theme: Theme, zoom: float = 1.0) -> QPixmap:
    """All themes, left to right and right to left, under one another."""
    directions = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
    pictures = [sheet(app, theme, scheme, direction, zoom) for scheme in Scheme for direction in directions]
    whole = QPixmap(max(p.width() for p in pictures), sum(p.height() for p in pictures))
    whole.fill(Qt.GlobalColor.white)
    painter = QPainter(whole)
    top = 0
    for picture in pictures:
        painter.drawPixmap(0, top, picture)
        top += picture.height()
    painter.end()
    return whole


def main(arguments: Sequence[str]) -> int:
    """Writes the contact sheet; the only argument is the file."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m diagnostic.desktop.look.gallery OUT.png\n")
        return 2
    app = QApplication([])
    theme = Theme(Scheme.LIGHT, parent=app)
    theme.install(app)
    if not contact_sheet(app, theme).save(arguments[0]):
        sys.stderr.write(f"The picture could not be written to {arguments[0]}.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
