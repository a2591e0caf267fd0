"""The head of one standard or list: what it is called, what it asks of whom, where law and practice stand, its flags, what is not needed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.look import FlagBadge, FlowLayout, Ink, Label, LinkButton, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.listing import Listing
from diagnostic.desktop.questions.not_needed import not_needed_text, waits_for_setup
from diagnostic.model.asking import Asked
from diagnostic.model.progress import QuestionProgress, StandardProgress
from diagnostic.model.questionnaire import Questionnaire, Use

if TYPE_CHECKING:
    from diagnostic.desktop.questions.level_button import LevelButton
    from diagnostic.model.assessment import StandardAssessment
    from diagnostic.model.flag import Flag
    from diagnostic.model.level import CellResult

LEVELS_HIGH = 32
"""The line of the scales, in pixels at zoom 1."""


class StandardHeader(QWidget):
    """Title, one line of what the text says about it, scales, flags. Nothing here adds law and practice up.

    ``why_wanted`` carries the code of a cell whose level a person wants explained; ``reshaped`` comes when it may have another height.
    """

    why_wanted = Signal(str)
    reshaped = Signal()

    def __init__(self, questionnaire: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questionnaire = questionnaire
        self._listing: Listing | None = None
        self._cells: tuple[CellResult, ...] = ()
        self._badges: list[FlagBadge] = []
        self._flagged: tuple[tuple[str, str], ...] = ()
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(4))
        column.setSpacing(theme.px(3))
        self._title = Label("", TypeRole.PAGE_TITLE)
        self._about = Label("", TypeRole.FIELD, Ink.TEXT3)
        self._more = LinkButton("")
        self._more.clicked.connect(self._toggle)
        self._line = FlowLayout(gap=10, line_gap=2)
        self._line.addWidget(self._about)
        self._line.addWidget(self._more)
        self._scales: list[LevelButton] = []
        self._levels = QWidget()
        self._row = FlowLayout(self._levels, gap=12, line_gap=2)
        self._list = Label("", TypeRole.CAPTION, Ink.TEXT2)
        self._list.hide()
        column.addWidget(self._title)
        column.addLayout(self._line)
        column.addWidget(self._list)
        column.addWidget(self._levels)
        theme.changed.connect(self._keep_room)

    def show_listing(self, listing: Listing) -> None:
        """Name the standard, module or list."""
        self._listing = listing
        self._title.setText(listing.title)
        self._list.hide()
        self._keep_room()
        self.show_levels(None)

    def _keep_room(self) -> None:
        """One line for levels that are still being worked out: what is below does not move when they come."""
        code = self._listing.code if self._listing is not None else ""
        expected = any(rule.standard == code for rule in self._questionnaire.cells)
        self._levels.setMinimumHeight(theme_of(self).px(LEVELS_HIGH) if expected else 0)

    def show_progress(self, progress: StandardProgress) -> None:
        """Show what is asked on this path, and what is not."""
        parts = list(self._about_standard(progress.code))
        count = progress.count
        parts.append(self.tr("{done} of {asked} dealt with").format(done=count.done, asked=count.asked))
        if not progress.in_scope:
            parts.append(self.tr("outside the agreed scope; this is not a gap"))
        self._about.setText(" · ".join(parts))
        hidden = [one for one in progress.questions if not one.asked.visible]
        self._more.setText(" · ".join(self._why_hidden(hidden)))
        self._more.setVisible(bool(hidden))
        self._more.updateGeometry()
        lines = [f"{isolate(one.code)}  {self._words(one.code)}  {not_needed_text(self._questionnaire, one)}" for one in hidden]
        self._list.setText("\n".join(lines))
        if not hidden:
            self._list.hide()

    def _why_hidden(self, hidden: list[QuestionProgress]) -> list[str]:
        """What waits is not what is not needed: the one may come to be asked, the other dropped out."""
        waiting = [one for one in hidden if one.asked.asked is Asked.WAITING]
        rest = len(hidden) - len(waiting)
        ahead = sum(one.ahead for one in waiting)
        parts = []
        if ahead:
            parts.append(self.tr("up to %n more", "", ahead))
        setup = sum(waits_for_setup(self._questionnaire, one) for one in waiting)
        if setup:
            parts.append(self.tr("%n waiting for the set-up", "", setup))
        if len(waiting) > ahead + setup:
            parts.append(self.tr("%n resting on an unknown", "", len(waiting) - ahead - setup))
        if rest:
            parts.append(self.tr("%n not needed", "", rest))
        return parts

    def show_levels(self, assessment: "StandardAssessment | None") -> None:
        """Show what the answers amount to now; None while that is being worked out for another standard."""
        self._cells = assessment.cells if assessment is not None else ()
        if self._cells and not self._scales:
            self._make_scales()
        for number, scale in enumerate(self._scales):
            scale.setVisible(number < len(self._cells))
            if number < len(self._cells):
                scale.show_cell(self._cells[number])
        self._show_flags(assessment.flags if assessment is not None else ())
        self.reshaped.emit()

    def _make_scales(self) -> None:
        """Law and practice; loaded with the first level, so that the question is there before it."""
        from diagnostic.desktop.questions.level_button import LevelButton

        for number in range(2):
            scale = LevelButton()
            scale.clicked.connect(lambda _on=False, number=number: self._why(number))
            scale.hide()
            self._row.addWidget(scale)
            self._scales.append(scale)

    def cells(self) -> "tuple[CellResult, ...]":
        """The cells whose levels are shown."""
        return self._cells

    def _show_flags(self, flags: "tuple[Flag, ...]") -> None:
        flagged = [_flag_words(flag) for flag in flags]
        if any(cell.adjusted is not None and cell.adjusted.stale for cell in self._cells):
            flagged.append((self.tr("A confirmed level has to be looked at again"), self.tr("Answers or evidence changed since")))
        wanted = tuple(dict.fromkeys(flagged))
        if wanted == self._flagged:
            return
        self._flagged = wanted
        for badge in self._badges:
            self._row.removeWidget(badge)
            badge.hide()
            badge.deleteLater()
        self._badges = [FlagBadge(text, hint) for text, hint in wanted]
        for badge in self._badges:
            self._row.addWidget(badge)
            badge.show()

    def _about_standard(self, code: str) -> tuple[str, ...]:
        if self._listing is None or self._listing.code != code or not self._listing.is_standard:
            return ()
        standard = self._questionnaire.standard(code)
        modality = self._questionnaire.text(f"modality.{standard.modality}")
        parts = [self.tr("“{modality}”").format(modality=modality), self._addressee(standard.addressee)]
        if standard.use is not Use.SCORED:
            parts.append(
                {
                    Use.OPTION: self.tr("an option, never a gap"),
                    Use.CONTEXT: self.tr("context, without a level"),
                    Use.SECRETARIAT: self.tr("concerns the Secretariat only"),
                }[standard.use]
            )
        return tuple(part for part in parts if part)

    def _addressee(self, code: str) -> str:
        key = f"addressee-of-standard.{code}"
        if not code or code == "none" or not self._questionnaire.has_text(key):
            return ""
        return self.tr("addressed to: {addressee}").format(addressee=self._questionnaire.text(key))

    def _words(self, code: str) -> str:
        return self._questionnaire.text(f"question.{code}.text")

    def _toggle(self) -> None:
        self._list.setVisible(self._list.isHidden())
        self.reshaped.emit()

    def _why(self, number: int) -> None:
        if number < len(self._cells):
            self.why_wanted.emit(self._cells[number].code)


def _flag_words(flag: "Flag") -> tuple[str, str]:
    from diagnostic.desktop.level_words import flag_text

    return flag_text(flag.code), str(flag.code)
