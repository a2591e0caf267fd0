"""What goes into the report: its status, its language, its parts; who issues it; and the buttons that write it."""

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from diagnostic.actions.reporting import ALWAYS, PARTS, ReportOptions
from diagnostic.desktop.look import AnswerSegments, CheckBox, LinkButton, Option, PlainButton, PrimaryButton, SectionLabel
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.report.words import language_words, part_words
from diagnostic.desktop.strip import Strip

WIDTH = 264
DRAFT, FINAL = "draft", "final"


class Choices(Strip):
    """Emits ``changed`` when another report is wanted, ``status_wanted`` (draft or final), ``setup_wanted`` with the code of a set-up
    item, and ``pdf_wanted`` and ``word_wanted``."""

    changed = Signal()
    status_wanted = Signal(str)
    setup_wanted = Signal(str)
    pdf_wanted = Signal()
    word_wanted = Signal()

    def __init__(self, languages: tuple[str, ...], language: str, status: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.RightEdge, parent=parent)
        self.status = AnswerSegments(
            self.tr("Status of the report"), [Option(DRAFT, self.tr("Draft")), Option(FINAL, self.tr("Final"))], status or DRAFT
        )
        self.status.chosen.connect(self.status_wanted)
        self.status.chosen.connect(lambda _key: self.changed.emit())
        self.language = QComboBox()
        for code in languages:
            self.language.addItem(language_words(code), code)
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        self.language.activated.connect(lambda _index: self.changed.emit())
        self.parts = {code: self._part(code) for code in PARTS}
        self.links = {code: LinkButton(text, icon="pen-line") for code, text in self._named()}
        self.pdf = PrimaryButton(self.tr("Export PDF"), icon="file-down", key_hint="Ctrl Enter")
        self.pdf.clicked.connect(self.pdf_wanted)
        self.word = PlainButton(self.tr("Export Word"), icon="file-text")
        self.word.clicked.connect(self.word_wanted)
        self._fill()
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def options(self) -> ReportOptions:
        """Return what is chosen now."""
        chosen = frozenset(code for code, box in self.parts.items() if box.isChecked())
        parts = None if len(chosen) == len(self.parts) else chosen
        return ReportOptions(str(self.language.currentData() or ""), parts, self.status.chosen_key() == FINAL)

    def show_setup(self, status: str, entered: Collection[str]) -> None:
        """Show the status that the set-up names, and which of the items for the report were entered there."""
        self.status.set_chosen(status or DRAFT)
        for code, text in self._named():
            words = text if code in entered else self.tr("{item}: not entered yet").format(item=text)
            self.links[code].setText(words)
            self.links[code].updateGeometry()

    def _named(self) -> tuple[tuple[str, str], ...]:
        return (("issuer", self.tr("Issued by")), ("letterhead", self.tr("Letterhead")), ("signatories", self.tr("Signatories")))

    def restyle(self) -> None:
        """Keep the width under the user's zoom."""
        self.setFixedWidth(theme_of(self).px(WIDTH))

    def _part(self, code: str) -> CheckBox:
        box = CheckBox(part_words(code))
        box.setChecked(True)
        if code in ALWAYS:
            box.setEnabled(False)
            box.setToolTip(self.tr("No report leaves this out"))
            box.setAccessibleDescription(self.tr("No report leaves this out"))
        box.clicked.connect(lambda _checked: self.changed.emit())
        return box

    def _fill(self) -> None:
        theme = theme_of(self)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(16), theme.px(16), theme.px(12), theme.px(12))
        column.setSpacing(theme.px(8))
        column.addWidget(SectionLabel(self.tr("Status")))
        column.addWidget(self.status)
        words = SectionLabel(self.tr("Language of the report"))
        words.setBuddy(self.language)
        self.language.setAccessibleName(words.text())
        column.addWidget(words)
        column.addWidget(self.language)
        column.addWidget(SectionLabel(self.tr("Parts")))
        boxes = QVBoxLayout()
        boxes.setSpacing(0)
        for box in self.parts.values():
            boxes.addWidget(box)
        column.addLayout(boxes)
        column.addWidget(SectionLabel(self.tr("Entered at the set-up")))
        column.addLayout(self._links_line())
        column.addStretch(1)
        area = QScrollArea()
        # What is inside takes the focus and brings itself into view.
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        ground = Strip(Qt.Edge.TopEdge)
        foot = QVBoxLayout(ground)
        foot.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(12))
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.pdf)
        foot.addWidget(self.word)
        whole.addWidget(ground)

    def _links_line(self) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for code, link in self.links.items():
            link.clicked.connect(lambda _checked=False, code=code: self.setup_wanted.emit(code))
            lines.addWidget(link)
        return lines

    def minimumSizeHint(self) -> QSize:
        """The buttons at the foot are always there; the rest scrolls."""
        return QSize(theme_of(self).px(WIDTH), theme_of(self).px(160))
