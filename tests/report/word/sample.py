"""A report with every block, in English or running from right to left, as small as it can be and still look like one."""

from dataclasses import replace

from diagnostic.model.level import LevelKind
from diagnostic.model.questionnaire import Basis
from diagnostic.report.content import (
    Bullets,
    Column,
    Cover,
    Facts,
    Heading,
    LevelLine,
    LevelMark,
    Notice,
    Paragraph,
    Part,
    Profile,
    ProfileRow,
    RecommendationCard,
    Report,
    Signatures,
    Style,
    Table,
)

ARABIC = "الإدارة تعمل في المنافذ الحدودية (TRIPS المادة 51)، ولم تُقَس المدة بعد."


def level(supported: int, claimed: int, own: bool = False) -> LevelMark:
    return LevelMark(LevelKind.LEVEL, f"supported {supported}, claimed {claimed}", "", supported, claimed, own_definition=own)


UNKNOWN = LevelMark(LevelKind.UNKNOWN, "unknown, not zero", "?")
DECLINED = LevelMark(LevelKind.DECLINED, "the administration declined", "ref")
NOT_APPLICABLE = LevelMark(LevelKind.NOT_APPLICABLE, "not applicable: legal limit", "n/a")
OUT = LevelMark(LevelKind.OUT_OF_SCOPE, "outside the agreed scope", "out")
SELF = LevelMark(LevelKind.LEVEL, "self-reported 3", "", None, 3, self_reported=True)

NOTICE = Notice(
    "The status of SECURE",
    (
        "The standards of June 2007 are provisional and voluntary. A Member may adopt or adapt them, in whole or in part.",
        "Nothing in this report affects rights, obligations or flexibilities under the TRIPS Agreement.",
    ),
)

CARD = RecommendationCard(
    "R-I2a",
    Basis.TRIPS_MIN,
    "TRIPS minimum, applicable as stated by the administration",
    "A time limit after suspension",
    "The provision seen does not appear to provide for a time limit after suspension; legal confirmation is suggested.",
    (("Class", "1"), ("Standards", "I-2, I-6"), ("Evidence", "EV-A-003, EV-A-007"), ("Instrument", "Model Legislation")),
    "What was seen",
    "Article 14 of the Customs code, read on site.",
    "Reply of the administration",
    "Accepted in part",
    "The regulation is being drafted.\nIt will be sent by spring.",
    ("checked by a second expert",),
)

PROFILE = Profile(
    "Of 8 cells in scope, 6 have a level; the lowest is the practice of post-clearance audit.",
    "Standard",
    "Law",
    "Practice",
    (
        ProfileRow("I-1", "Power wherever goods are under Customs supervision", level(2, 3), level(2, 2, own=True)),
        ProfileRow("I-2", "Clear mandate", level(0, 1), level(4, 4)),
        ProfileRow("I-5", "Post-clearance audit", UNKNOWN, level(0, 0)),
        ProfileRow("I-7", "Informing rights holders, moving goods", NOT_APPLICABLE, DECLINED),
        ProfileRow("II-1", "Computer-based risk assessment", None, SELF),
        ProfileRow("II-7", "Sharing data", OUT, level(1, 3)),
    ),
    ((level(2, 3), "filled with a bar: supported; heavy edge: claimed"), (UNKNOWN, "unknown, not zero")),
)

TABLE = Table(
    (Column("Question", 14), Column("Answer", 66), Column("Cases", 20, figures=True)),
    (
        ("Section I", "", ""),
        ("I1-1", "Yes. <b>As typed</b> & kept", "1,204"),
        ("I1-2", ARABIC, "not measured"),
        ("I1-3", "Ćwik, “quoted”\twith a tab\nand a line", "7"),
    ),
    frozenset({0}),
)


def sample_report() -> Report:
    """Return the report in English, as a draft."""
    return Report(
        language="en",
        right_to_left=False,
        cover=Cover(
            "Office for Technical Visits\nHarbour Street 1",
            "Observations and recommendations",
            "Diagnostic mission to the Customs Administration of Norland",
            (("Dates", "16 to 20 November 2026"), ("Team", "A. Lind (team lead), B. Ouro")),
            NOTICE,
        ),
        running_head="Norland · Observations and recommendations",
        status="Draft",
        page_of="Page {page} of {pages}",
        contents_title="Contents",
        parts=(
            Part(
                "scope",
                "Scope and method",
                (Paragraph("What this rests on.", Style.LEAD), Bullets(("one", "two")), Facts((("Answers", "104"),))),
            ),
            Part("trips", "TRIPS minimum", (Heading("The list", 2), TABLE, Paragraph("A caption", Style.CAPTION)), opens_page=True),
            Part("profile", "Profile", (Heading("Section I", 2), PROFILE), opens_page=True),
            Part(
                "findings",
                "Findings",
                (
                    Heading("Section I", 2),
                    Heading("Power to act", 3, "I-1"),
                    LevelLine("Law", level(2, 3)),
                    LevelLine("Practice", UNKNOWN),
                    Paragraph("Held at 2: the article read is a general power."),
                    Paragraph("As the officer put it.", Style.QUOTE),
                    Heading("Why", 4),
                    Paragraph("Strong.", Style.STRONG),
                    Paragraph("Small.", Style.SMALL),
                ),
                opens_page=True,
            ),
            Part(
                "recommendations",
                "Recommendations",
                (NOTICE, CARD, replace(CARD, code="R-II3a", basis=Basis.BEYOND, basis_label="Voluntary (SECURE)", marks=()),
                 Signatures(("A. Lind, team lead", "B. Ouro"), "Place and date")),
            ),
        ),
        author="Office for Technical Visits",
        subject="Border enforcement of intellectual property rights",
        dated="2026-11-20",
    )  # fmt: skip


def mirrored_report() -> Report:
    """Return the same report, as one that runs from right to left, with some of its words in Arabic."""
    report = sample_report()
    first = Part("scope", "النطاق والمنهج", (Paragraph(ARABIC, Style.LEAD), Bullets((ARABIC, "one")), TABLE))
    return replace(
        report,
        language="ar",
        right_to_left=True,
        status="مسودة",
        page_of="صفحة {page} من {pages}",
        contents_title="المحتويات",
        parts=(first, *report.parts[1:]),
    )
