"""The profile of levels: standard by standard, law beside practice, and for each why. Nothing is added up, averaged or ranked."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.desktop.findings.pane import Pane
from diagnostic.desktop.findings.why_panel import WhyPanel
from diagnostic.desktop.level_words import cell_caption, cell_title, flag_text, scale_of, standard_name
from diagnostic.desktop.look import FlagBadge, FlowLayout, IconLabel, Ink, Label, LinkButton, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.assessment import Assessment
from diagnostic.model.level import CellResult
from diagnostic.model.profile import SectionSummary
from diagnostic.model.questionnaire import Dimension

NARROW, SCALE = 860, 300


class ProfilePane(Pane):
    """One line for each levelled standard; ``why`` opens below it, one at a time."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._assessment: Assessment | None = None
        self._open = ""
        self._lines: list[StandardLine] = []
        self._shown: Assessment | None = None

    def show_assessment(self, assessment: Assessment) -> None:
        """Show the levels as they stand now; a reason that is being written is left alone."""
        if assessment is self._shown or self.typing():
            return
        self._assessment = self._shown = assessment
        self._build()

    def open_why(self, cell: str) -> None:
        """Open the reasons of one cell, and close them when they were open."""
        self._open = "" if self._open == cell else cell
        self._build()
        for line in self._lines:
            if line.why is not None:
                line.show_in(self)
        self.focus_why(cell)

    def focus_why(self, cell: str) -> None:
        """Give the focus back to the link that opened the reasons."""
        for line in self._lines:
            if cell in line.links:
                line.links[cell].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Law and practice stand side by side where both have room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        margins = self.body.contentsMargins()
        width = self.viewport().width()
        room = width - margins.left() - margins.right()
        narrow = width < theme_of(self).px(NARROW) or any(line.width_beside() > room for line in self._lines)
        for line in self._lines:
            line.arrange(narrow)

    def _build(self) -> None:
        assessment = self._assessment
        if assessment is None:
            return
        place = self.verticalScrollBar().value()
        self.empty()
        self._lines = []
        self.heading(
            self.tr("Profile of levels"),
            self.tr("Law and practice stand side by side and are never added up. A level describes an arrangement; it says nothing about TRIPS."),
        )
        for section in assessment.sections:
            self._section(assessment, section)
        self.body.addStretch(1)
        self._arrange()
        self.verticalScrollBar().setValue(place)

    def _section(self, assessment: Assessment, section: SectionSummary) -> None:
        questions = self.workplace.questionnaire
        cells = [cell for cell in assessment.cells if cell.section == section.section and cell.in_scope]
        self.body.addSpacing(theme_of(self).px(8))
        title = self.tr("Section {code}: {title}")
        words = title.format(code=isolate(section.section), title=questions.text(f"section.{section.section}.title"))
        if section.incomplete:
            words = self.tr("{title} · incomplete").format(title=words)
        self.body.addWidget(Label(words, TypeRole.QUESTION_GRID))
        if not cells:
            self.body.addWidget(Label(self.tr("Outside the agreed scope. This is not a gap."), TypeRole.FIELD, Ink.TEXT2))
            return
        self.body.addWidget(Label(_summary(assessment, section), TypeRole.FIELD, Ink.TEXT2))
        for standard in dict.fromkeys(cell.standard for cell in cells):
            mine = tuple(cell for cell in cells if cell.standard == standard)
            line = StandardLine(self, assessment, standard, mine, self._open)
            self._lines.append(line)
            self.body.addWidget(line)


class StandardLine(QWidget):
    """One standard: its name and flags, then law and practice, each with its *why*."""

    def __init__(
        self, pane: ProfilePane, assessment: Assessment, standard: str, cells: tuple[CellResult, ...], opened: str
    ) -> None:
        super().__init__()
        theme = theme_of(self)
        self.links: dict[str, LinkButton] = {}
        self.why: WhyPanel | None = None
        name, head = QWidget(), FlowLayout()
        name.setLayout(head)
        title = f"{isolate(standard)}  {standard_name(pane.workplace.questionnaire, standard)}"
        head.addWidget(Label(title, TypeRole.STRONG, wrap=False))
        for flag in assessment.flags_of(standard):
            head.addWidget(FlagBadge(flag_text(flag.code), flag.code))
        self._boxes = [(cell, self._cell(pane, cell, opened)) for cell in cells]
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(6), 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(name)
        column.addLayout(self._grid)
        chosen = next((cell for cell in cells if cell.code == opened), None)
        if chosen is not None:
            self.why = WhyPanel(pane.workplace, assessment, chosen, pane.question_wanted.emit)
            column.addWidget(self.why)

    def width_beside(self) -> int:
        """Return what law and practice take side by side, in pixels."""
        return sum(box.minimumSizeHint().width() for _, box in self._boxes) + self._grid.horizontalSpacing() * (len(self._boxes) - 1)

    def arrange(self, narrow: bool) -> None:
        """Law in the first column and practice in the second, or one below the other."""
        for number, (cell, box) in enumerate(self._boxes):
            self._grid.removeWidget(box)
            law = cell.dimension is Dimension.LAW
            row, column = (number, 0) if narrow else (0, 0 if law else 1)
            self._grid.addWidget(box, row, column, Qt.AlignmentFlag.AlignLeading)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 0 if narrow and column else 1)

    def show_in(self, pane: ProfilePane) -> None:
        """Bring the reasons into sight once they have been laid out."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        pane.ensureWidgetVisible(self, 0, 0)

    def _cell(self, pane: ProfilePane, cell: CellResult, opened: str) -> QWidget:
        theme, box = theme_of(self), QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(6))
        scale = scale_of(cell)
        # The links stand below one another where the words beside the cells leave them room.
        scale.setMinimumWidth(max(theme.px(SCALE), scale.sizeHint().width()))
        beside = QVBoxLayout()
        # Half of what a link is higher than the cells: their words stand on one line.
        beside.setContentsMargins(0, theme.px(2), 0, 0)
        beside.addWidget(scale, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(beside)
        link = LinkButton(self.tr("Close") if cell.code == opened else self.tr("Why"))
        spoken = self.tr("Why: {standard}, {title}, {caption}")
        link.setAccessibleName(spoken.format(standard=cell.standard, title=cell_title(cell), caption=cell_caption(cell)))
        link.clicked.connect(partial(_ask, pane, cell.code))
        self.links[cell.code] = link
        line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        if cell.adjusted is not None:
            mark = _person_mark(cell)
            mark.setFixedHeight(theme.px(28))
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        return box


def _ask(pane: ProfilePane, cell: str, _checked: bool = False) -> None:
    pane.open_why(cell)


def _person_mark(cell: CellResult) -> QWidget:
    """Say in a word whether a person confirmed the level, moved it, or would have to look again."""
    assert cell.adjusted is not None
    if cell.adjusted.stale:
        return IconLabel("refresh-cw", QCoreApplication.translate("profile", "look again"), Ink.NOTICE)
    if cell.adjusted.moved == 0:
        return IconLabel("check", QCoreApplication.translate("profile", "confirmed"))
    return IconLabel("user", QCoreApplication.translate("profile", "set by an expert"))


def _summary(assessment: Assessment, section: SectionSummary) -> str:
    """The section in sentences: how many levels are known, how they are spread, which are lowest, how much rests on evidence."""
    known, due = section.coverage
    spread = QCoreApplication.translate("profile", "{count} at {level}")
    counts = [spread.format(level=level, count=count) for level, count in enumerate(section.at_level) if count]
    words = QCoreApplication.translate("profile", "{known} of {due} levels are known.")
    if counts:
        words = QCoreApplication.translate("profile", "{known} of {due} levels are known: {counts}.")
    sentences = [words.format(known=known, due=due, counts=", ".join(counts))]
    if section.lowest:
        cells = [assessment.cell(code) for code in section.lowest]
        names = ", ".join(f"{isolate(cell.standard)} {cell_title(cell)}" for cell in cells)
        sentences.append(QCoreApplication.translate("profile", "Lowest: {names}.").format(names=names))
    behind, levels = section.evidence_share
    if levels and not all(cell.self_reported for cell in assessment.cells):
        words = QCoreApplication.translate("profile", "{behind} of {levels} rest on evidence of strength E2 or better.")
        sentences.append(words.format(behind=behind, levels=levels))
    return " ".join(sentences)
