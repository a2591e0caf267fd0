"""The head of a recommendation: basis, flags, title, standards, class with its reason, and where law and practice stand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.desktop.findings.contents import prerequisite_text
from diagnostic.desktop.findings.shown import Shown
from diagnostic.desktop.findings.words import BADGES, basis_text, class_reason_text, class_text, placement_text
from diagnostic.desktop.level_words import flag_text, scale_of, standard_name
from diagnostic.desktop.look import Badge, FlagBadge, FlowLayout, Ink, Label, PlainButton, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.model.recommendation import Placement
from diagnostic.model.rule_wording import wording


class RecommendationHead(QWidget):
    """Read, not edited: the wording is edited where it is printed. ``step_wanted`` asks for the next (1) or the previous (-1) row."""

    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        badges, scales = QWidget(), QWidget()
        self._badges = FlowLayout(badges, gap=10)
        self._scales = FlowLayout(scales, gap=24)
        previous = PlainButton(self.tr("Previous"), icon="arrow-up")
        following = PlainButton(self.tr("Next"), icon="arrow-down")
        previous.setToolTip("Alt ↑")
        following.setToolTip("Alt ↓")
        previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        following.clicked.connect(lambda: self.step_wanted.emit(1))
        line = QHBoxLayout()
        line.setSpacing(theme.px(10))
        line.addWidget(badges, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(previous, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(following, 0, Qt.AlignmentFlag.AlignTop)
        self._title = Label("", TypeRole.PAGE_TITLE, from_person=True)
        self._about = Label("", TypeRole.FIELD, Ink.TEXT2)
        self._place = Label("", TypeRole.FIELD, Ink.TEXT2, from_person=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(line)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(self._place)
        column.addWidget(scales)

    def title(self) -> str:
        """Return the title shown."""
        return self._title.text()

    def about(self) -> str:
        """Return the line that names standards and class."""
        return self._about.text()

    def show_item(self, shown: Shown) -> None:
        """Show the head of a recommendation."""
        item, questions = shown.item, shown.questionnaire
        self._badges.clear()
        self._badges.addWidget(Badge(BADGES[item.basis], basis_text(item.basis)))
        for flag in [flag for standard in item.standards for flag in shown.assessment.flags_of(standard)]:
            words = flag_text(flag.code)
            if len(item.standards) > 1:
                words = f"{isolate(flag.standard)} · {words}"
            self._badges.addWidget(FlagBadge(words, flag.code))
        self._title.setText(wording(questions, item, "title"))
        names = [f"{isolate(code)} {standard_name(questions, code)}" for code in item.standards]
        about = self.tr("{standards} · class {klass}, {name}: {reason}")
        self._about.setText(
            about.format(standards=", ".join(names), klass=item.klass, name=class_text(item.klass), reason=class_reason_text(item))
        )
        place = self._place_words(shown)
        self._place.setText(place)
        self._place.setVisible(bool(place))
        self._scales.clear()
        for cell in shown.assessment.cells:
            if cell.standard in item.standards:
                self._scales.addWidget(scale_of(cell, isolate(cell.standard) if len(item.standards) > 1 else ""))

    def _place_words(self, shown: Shown) -> str:
        item = shown.item
        if item.placement is Placement.HELD_BACK:
            first = prerequisite_text(shown.questionnaire, shown.assessment, item)
            return self.tr("Held back: it needs a power that was not located yet. First comes: {first}").format(first=first)
        if item.placement is Placement.DROPPED:
            return self.tr("Left out: {reason}").format(reason=item.placement_reason)
        return placement_text(item)
