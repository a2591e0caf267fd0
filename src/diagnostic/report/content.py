"""What a report says, before how it is printed: plain text in blocks, in one language.

Every text is plain: printers escape what their format takes for markup. Texts from people stand beside ours in the same
blocks; each paragraph's direction follows its first strong letter. Nothing here knows a page, a font or a colour.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from diagnostic.model.level import LevelKind
from diagnostic.model.questionnaire import Basis


class Style(StrEnum):
    """How loud a paragraph is."""

    BODY = "body"
    LEAD = "lead"
    STRONG = "strong"
    SMALL = "small"
    CAPTION = "caption"
    QUOTE = "quote"
    """What a person wrote, printed as typed."""


@dataclass(frozen=True)
class Paragraph:
    """One paragraph; line feeds in it are kept."""

    text: str
    style: Style = Style.BODY


@dataclass(frozen=True)
class Heading:
    """A heading inside a part: 2 for a section, 3 for a standard, 4 below. ``code`` stands before it and in bookmarks."""

    text: str
    level: int = 2
    code: str = ""


@dataclass(frozen=True)
class Notice:
    """A boxed statement that is never to be overlooked, such as the standing notice on the status of SECURE."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class Bullets:
    """A list without numbers."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    """Labels with their values, one to a line. Nothing is printed for an empty list."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Column:
    """One column of a table: its title, its share of the width, and whether its cells end flush (figures)."""

    title: str
    share: int
    figures: bool = False


@dataclass(frozen=True)
class Table:
    """A table whose head is repeated on every page; a cell may be of any length and breaks over pages.

    ``strong`` are the indices of rows that group those under them (their first cell spans the line).
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    strong: frozenset[int] = frozenset()


@dataclass(frozen=True)
class LevelMark:
    """A level as it is drawn: the scale 0 to 4 with the supported level filled and the claimed one ringed, or one
    patterned cell for a state without a number.

    ``words`` say the same in full ("supported 1, claimed 2"; "unknown, not zero"); ``sign`` is the short sign of a state
    without a number. ``own_definition`` prints the asterisk of cells that rest on the mission's own definition.
    """

    kind: LevelKind
    words: str
    sign: str = ""
    supported: int | None = None
    claimed: int | None = None
    self_reported: bool = False
    own_definition: bool = False


@dataclass(frozen=True)
class LevelLine:
    """One level beside its label, as at the head of a finding."""

    label: str
    mark: LevelMark


@dataclass(frozen=True)
class ProfileRow:
    """One standard of the profile: law beside practice; None where the standard has no such cell."""

    code: str
    title: str
    law: LevelMark | None
    practice: LevelMark | None


@dataclass(frozen=True)
class Profile:
    """The chart of one section: law beside practice, standard by standard. It prints in grey and adds nothing up.

    ``sentence`` reads the chart in words first. ``legend`` explains each mark that occurs.
    """

    sentence: str
    standard_title: str
    law_title: str
    practice_title: str
    rows: tuple[ProfileRow, ...]
    legend: tuple[tuple[LevelMark, str], ...] = ()


@dataclass(frozen=True)
class RecommendationCard:
    """One recommendation as it is printed. ``marks`` are short states such as "checked by a second expert".

    The first ``beside`` facts are short ones that every card has, in the same order; they stand two to a line where there is room.
    """

    code: str
    basis: Basis
    basis_label: str
    title: str
    text: str
    facts: tuple[tuple[str, str], ...]
    seen_label: str = ""
    seen: str = ""
    reply_label: str = ""
    reply: str = ""
    reply_comment: str = ""
    marks: tuple[str, ...] = ()
    beside: int = 0


@dataclass(frozen=True)
class Signatures:
    """Places to sign, one for each signatory that the user entered."""

    lines: tuple[str, ...]
    date_label: str


Block: TypeAlias = (
    Paragraph | Heading | Notice | Bullets | Facts | Table | LevelLine | Profile | RecommendationCard | Signatures
)


@dataclass(frozen=True)
class Part:
    """A part of the report, with its bookmark; ``opens_page`` starts it on a new page.

    ``code`` is the key by which a part is chosen and found; it is not printed. Printers number the parts as they follow each other.
    """

    code: str
    title: str
    blocks: tuple[Block, ...]
    opens_page: bool = False

    def introduces(self, paragraph: Paragraph) -> bool:
        """Tell whether a paragraph stands between a heading and what it introduces: facts, a table or a heading under that one.

        It is then not left at the foot of a page without the first line of that.
        """
        threes = zip(self.blocks, self.blocks[1:], self.blocks[2:], strict=False)
        return any(
            block is paragraph
            and isinstance(before, Heading)
            and (isinstance(after, Facts | Table) or (isinstance(after, Heading) and after.level > before.level))
            for before, block, after in threes
        )


@dataclass(frozen=True)
class Cover:
    """The first page: what the user entered as letterhead and issuer, the title, whose report it is, and when."""

    letterhead: str
    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    notice: Notice


@dataclass(frozen=True)
class Report:
    """A whole report in one language.

    ``status`` is the word for draft or final that stands on every page; ``page_of`` holds ``{page}`` and ``{pages}``;
    ``dated`` is the day printed (ISO) and the only date that the file itself carries, so that the same data give the
    same bytes.
    """

    language: str
    right_to_left: bool
    cover: Cover
    running_head: str
    status: str
    page_of: str
    contents_title: str
    parts: tuple[Part, ...]
    author: str
    subject: str
    dated: str
