"""A report with every kind of block, invented from the first word to the last, for the tests and for looking at."""

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

NOTICE = Notice(
    "Status of the SECURE standards",
    (
        "SECURE is a provisional text of June 2007. It is voluntary: an administration may adopt or adapt it, in whole or in part, in line "
        "with its national law and policy.",
        "Nothing in this report affects the rights, obligations and flexibilities of a Member under the TRIPS Agreement.",
    ),
)

SUPPORTED_1_CLAIMED_2 = LevelMark(LevelKind.LEVEL, "supported 1, claimed 2", supported=1, claimed=2)
SAME_2 = LevelMark(LevelKind.LEVEL, "supported 2, claimed 2", supported=2, claimed=2, own_definition=True)
ZERO = LevelMark(LevelKind.LEVEL, "supported 0, claimed 3", supported=0, claimed=3)
TOP = LevelMark(LevelKind.LEVEL, "supported 4, claimed 4", supported=4, claimed=4)
THREE = LevelMark(LevelKind.LEVEL, "supported 3, claimed 4", supported=3, claimed=4)
SELF = LevelMark(LevelKind.LEVEL, "self-reported 3", claimed=3, self_reported=True)
UNKNOWN = LevelMark(LevelKind.UNKNOWN, "unknown, not zero", "?")
DECLINED = LevelMark(LevelKind.DECLINED, "the administration declined", "ref")
NOT_APPLICABLE = LevelMark(LevelKind.NOT_APPLICABLE, "not applicable: no free port exists", "n/a", own_definition=True)
OUT = LevelMark(LevelKind.OUT_OF_SCOPE, "outside the agreed scope")
MARKS = (SUPPORTED_1_CLAIMED_2, SAME_2, ZERO, TOP, THREE, SELF, UNKNOWN, DECLINED, NOT_APPLICABLE, OUT)

PROFILE = Profile(
    "In Section I the law is ahead of practice in two standards, and level with it in one; two cells are unknown, which is not zero.",
    "Standard",
    "Legal base",
    "Practice",
    (
        ProfileRow("I-1", "Power to act wherever goods are under Customs supervision", SUPPORTED_1_CLAIMED_2, SAME_2),
        ProfileRow("I-2", "Clear mandate over possibly infringing goods", ZERO, UNKNOWN),
        ProfileRow("I-4", "Requests for intervention: common format, lower cost", TOP, THREE),
        ProfileRow("I-5", "Post-clearance audit aimed at IPR", DECLINED, NOT_APPLICABLE),
        ProfileRow("I-6", "Clear and simple procedures for every stage", SELF, None),
        ProfileRow("I-8", "Central office or contact point", OUT, OUT),
    ),
    (
        (SUPPORTED_1_CLAIMED_2, "Filled with a bar below: supported by the evidence seen. Ring: claimed by the answers."),
        (SELF, "Ring alone: self-reported, not looked at by the team."),
        (UNKNOWN, "Hatched: unknown. An unknown level is not a level of zero."),
        (DECLINED, "Level lines: the administration declined to answer."),
        (NOT_APPLICABLE, "Dashed: not applicable, with the reason."),
    ),
)

CARDS = (
    RecommendationCard(
        "R-I6a",
        Basis.TRIPS_MIN,
        "TRIPS minimum, applicable as stated by the administration",
        "Complete the provisions on notice, time limit and compensation",
        "The provisions seen do not appear to provide for a time limit after which suspended goods are released. The administration may "
        "wish to have this confirmed by its legal service and, where confirmed, to propose a provision in line with TRIPS Article 55.",
        (
            ("Instrument", "Amendment of the Customs Code"),
            ("Stage", "C, after the mission"),
            ("Effort", "4, a law"),
            ("Impact", "High"),
            ("Class", "2, foundation"),
            ("Standard", "I-6"),
            ("Rests on", "I6-2 No; I6-4 Partly; evidence EV-004 (E2), EV-011 (E1); rule R-I6a"),
        ),
        "What was seen",
        "The procedure manual of 2019 describes detention and notice, but names no period. Two officers gave different periods in practice.",
        "Reply of the administration",
        "Partly agreed",
        "The period is set in a circular of 2021 that the team has not seen. We will send it.",
        ("Checked by a second expert", "Legal confirmation suggested"),
    ),
    RecommendationCard(
        "R-I2b",
        Basis.TRIPS_OPT,
        "TRIPS option",
        "State the policy on small non-commercial quantities",
        "The administration may wish to consider stating in an instruction how small consignments are treated.",
        (("Instrument", "Instruction"), ("Stage", "B"), ("Effort", "1"), ("Impact", "Medium")),
    ),
    RecommendationCard(
        "R-II2",
        Basis.BEYOND,
        "Voluntary, SECURE",
        "Build and review criteria for selection, goods that touch health first",
        "The administration may wish to consider building selection criteria for goods that may harm health or safety, and reviewing them "
        "each quarter with the results of the controls.",
        (("Instrument", "Instruction by the head of risk management"), ("Stage", "A, during the mission"), ("Effort", "1"), ("Impact", "High")),
        "What was seen",
        "Criteria exist for three sea routes. None for post.",
        reply_label="Reply of the administration",
        reply="No comment received by 18 December 2026",
    ),
    RecommendationCard(
        "R-X1",
        Basis.LEGAL_CERTAINTY,
        "Legal certainty",
        "Confirm the legal base of detentions on own initiative",
        "The administration may wish to obtain a written opinion on whether the article read covers detention on Customs' own initiative.",
        (("Instrument", "Legal opinion"), ("Stage", "A")),
        marks=("Wording edited by the legal expert",),
    ),
)

QUESTIONS = Table(
    (Column("Question", 10), Column("Asked", 40), Column("Answer", 16), Column("Comment and evidence", 34)),
    (
        ("Section I, standard 1", "", "", ""),
        ("I1-1", "Does the law name the goods that Customs may act upon at import?", "Yes", "Customs Code, Article 203. EV-001"),
        ("I1-2", "May Customs act upon goods in a free zone?", "Partly", "Only where the goods leave the zone. EV-002, EV-003"),
        ("I1-3", "Free ports", "Not applicable", "There is no free port."),
        ("Section I, standard 2", "", "", ""),
        ("I2-2", "Does a provision allow detention on Customs’ own initiative?", "Don’t know", "To be asked of the legal unit, 18 November."),
        ("I2-7", "How many detentions on own initiative in the last twelve months?", "34", "Detention register. EV-030"),
    ),
    frozenset({0, 4}),
)

FIGURES = Table(
    (Column("Control situation", 50), Column("Detentions 2025", 25, figures=True), Column("Items", 25, figures=True)),
    (("Import", "28", "12,480"), ("Post", "6", "41"), ("Transit", "not measured", "not measured")),
)


def demo_report(*, right_to_left: bool = False, parts: tuple[Part, ...] | None = None, language: str = "en") -> Report:
    """The report; with ``parts`` given, those alone between cover and end."""
    return Report(
        language,
        right_to_left,
        Cover(
            "Customs Administration of Meridia\nDirectorate of Enforcement",
            "Observations and recommendations",
            "Diagnostic of border enforcement of intellectual property rights",
            (
                ("Administration", "Customs Administration of Meridia (invented)"),
                ("Period", "9 to 13 November 2026"),
                ("Issued by", "The mission team"),
                ("Status", "Draft for comment"),
            ),
            NOTICE,
        ),
        "Meridia: observations and recommendations",
        "Draft",
        "Page {page} of {pages}",
        "Contents",
        PARTS if parts is None else parts,
        "The mission team",
        "Border enforcement of intellectual property rights against the SECURE standards of June 2007",
        "2026-11-16",
    )


PARTS = (
    Part(
        "1",
        "Scope and method",
        (
            Paragraph(
                "This report says what a team of experts saw and heard in five days, what it could not see, and what the administration may "
                "wish to consider. It describes alignment with a voluntary text; it is no verdict on law or on people.",
                Style.LEAD,
            ),
            Paragraph(
                "Each standard is looked at twice: whether the law provides for it, and whether it is done. Both are given a level from 0 to "
                "4, and the two are never added. A level that the answers claim is printed beside the level that the evidence supports."
            ),
            Heading("What was agreed", 2),
            Facts(
                (
                    ("Request", "Letter of the Director-General of 2 March 2026"),
                    ("Sections in scope", "I and II; of Section III the standards on co-operation with rights holders"),
                    ("Not in scope", "Free zones, since there are none"),
                    ("Team", "A lead, a legal expert and two operational experts"),
                )
            ),
            Bullets(
                (
                    "Unknown is not zero: what could not be seen is listed apart, with whom to ask.",
                    "Not applicable means that the thing does not exist here, and says why.",
                    "Outside the agreed scope is neither a gap nor a finding.",
                )
            ),
            Notice("Confidentiality", ("This draft is for the administration alone. The administration decides on publication.",)),
        ),
        opens_page=True,
    ),
    Part(
        "2",
        "Profile",
        (Heading("Law and enforcement regime", 2, "I"), PROFILE, Paragraph("* Own definition of the mission.", Style.CAPTION)),
        True,
    ),
    Part(
        "3",
        "Findings",
        (
            Heading("Law and enforcement regime", 2, "I"),
            Heading("Clear mandate over possibly infringing goods, in line with international agreements", 3, "I-2"),
            LevelLine("Legal base", ZERO),
            LevelLine("Practice", UNKNOWN),
            LevelLine("Practice", NOT_APPLICABLE),
            LevelLine("Practice", SAME_2),
            Paragraph("The provision read is a general power over prohibited goods. Detentions took place on the officers’ own initiative."),
            Heading("What people said", 4),
            Paragraph("We have always done it this way; nobody has questioned it in court.\nThe register shows 34 cases in 2025.", Style.QUOTE),
            Paragraph("Said by two officers at the port, 11 November 2026.", Style.CAPTION),
            Heading("Figures", 4),
            FIGURES,
        ),
        True,
    ),
    Part("4", "Recommendations", (Heading("TRIPS minimum", 2), CARDS[0], Heading("Voluntary", 2), *CARDS[1:]), True),
    Part(
        "A",
        "All answers",
        (
            QUESTIONS,
            Paragraph("Strong text", Style.STRONG),
            Paragraph("Small text under a table.", Style.SMALL),
            Signatures(("For the team: the lead", "For the administration: receipt"), "Date"),
        ),
        True,
    ),
)
