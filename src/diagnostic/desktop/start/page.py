"""The start page: go on where you stopped, begin, or bring in."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from diagnostic import __version__
from diagnostic.actions.recent import RecentAssessment, forget, recent_assessments
from diagnostic.desktop.look import Card, Ink, Label, LeadBar, LinkButton, PrimaryButton, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.settings import Settings
from diagnostic.desktop.start.entrance import Entrance
from diagnostic.desktop.start.recent_row import RecentRow
from diagnostic.desktop.strip import Strip
from diagnostic.model.places import Places


class StartPage(QWidget):
    """Emits what the person wants; it opens nothing itself."""

    open_wanted = Signal(Path)
    browse_wanted = Signal()
    new_wanted = Signal(str)
    sample_wanted = Signal()
    settings_changed = Signal(object)
    appearance_wanted = Signal(QPoint)

    def __init__(self, places: Places, folder: Path, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._settings = folder, settings
        self._recent = recent_assessments(folder)
        theme = theme_of(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        side = Strip(Qt.Edge.RightEdge)
        side.setFixedWidth(theme.px(340))
        side.setLayout(self._entrances())
        line.addWidget(side)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        line.addWidget(self._area, 1)
        self._fill()
        if self._recent and self._recent[0].reachable:
            for keys in ("Return", "Enter"):
                shortcut = QShortcut(QKeySequence(keys), self, self._continue)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _entrances(self) -> QVBoxLayout:
        theme = theme_of(self)
        column = QVBoxLayout()
        column.setContentsMargins(theme.px(16), theme.px(28), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(4))
        name = Label("Diagnostic", TypeRole.PAGE_TITLE)
        version = Label(self.tr("Version {version}").format(version=isolate(__version__)), TypeRole.CAPTION, Ink.TEXT3)
        for label in (name, version):
            label.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
            column.addWidget(label)
        for heading, entrances in (
            (
                self.tr("Begin"),
                (
                    ("clipboard-list", self.tr("New mission"), self.tr("A team of experts, in the country"), "Ctrl N", self._new_mission),
                    ("pen-line", self.tr("New self-assessment"), self.tr("Filled in by the administration"), "", self._new_self),
                ),
            ),
            (
                self.tr("Look around"),
                (
                    (
                        "book-open", self.tr("Open the sample mission"), self.tr("An exercise, answered in full"), "",
                        self.sample_wanted.emit,
                    ),
                ),
            ),
            (
                self.tr("Bring in"),
                (("folder-open", self.tr("Open a file"), self.tr("From disk or USB stick"), "Ctrl O", self.browse_wanted.emit),),
            ),
        ):
            label = Label(heading, TypeRole.CAPTION_STRONG, Ink.TEXT3)
            label.setContentsMargins(theme.px(12), theme.px(20), theme.px(12), theme.px(4))
            column.addWidget(label)
            for icon, title, detail, keys, act in entrances:
                entrance = Entrance(icon, title, detail, keys)
                entrance.clicked.connect(act)
                column.addWidget(entrance)
        column.addStretch(1)
        appearance = LinkButton(self.tr("Appearance"), icon="settings-2")
        appearance.clicked.connect(lambda: self.appearance_wanted.emit(appearance.mapToGlobal(QPoint(0, 0))))
        column.addWidget(appearance, 0, Qt.AlignmentFlag.AlignLeading)
        return column

    def _fill(self) -> None:
        theme = theme_of(self)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(48), theme.px(32), theme.px(48), theme.px(32))
        column.setSpacing(theme.px(12))
        if self._recent:
            column.addWidget(Label(self.tr("Continue where you stopped"), TypeRole.PAGE_TITLE))
            column.addWidget(self._continue_card(self._recent[0]))
        else:
            column.addWidget(Label(self.tr("Nothing was opened on this computer yet"), TypeRole.PAGE_TITLE))
            column.addWidget(
                Label(self.tr("Begin a mission or a self-assessment, or open a file."), ink=Ink.TEXT2)
            )
        if len(self._recent) > 1:
            column.addSpacing(theme.px(12))
            column.addLayout(self._others_heading())
            if not self._settings.hide_others:
                card = Card()
                card.body.setContentsMargins(0, 0, 0, 0)
                card.body.setSpacing(0)
                for line in self._recent[1:]:
                    row = RecentRow(line)
                    row.clicked.connect(lambda path=line.path: self.open_wanted.emit(Path(path)))
                    card.body.addWidget(row)
                column.addWidget(card)
        column.addSpacing(theme.px(12))
        column.addWidget(self._notice())
        column.addStretch(1)
        self._area.setWidget(page)

    def _others_heading(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(Label(self.tr("Other assessments on this computer"), TypeRole.STRONG))
        line.addStretch(1)
        hidden = self._settings.hide_others
        toggle = LinkButton(self.tr("Show the list") if hidden else self.tr("Hide the list"))
        toggle.clicked.connect(self._toggle_others)
        empty = LinkButton(self.tr("Empty the list"))
        empty.setToolTip(self.tr("The files themselves stay where they are"))
        empty.clicked.connect(self._empty)
        line.addWidget(toggle)
        line.addWidget(empty)
        return line

    def _continue_card(self, line: RecentAssessment) -> Card:
        theme = theme_of(self)
        card = Card(LeadBar.SINGLE)
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.addWidget(Label(line.name, TypeRole.QUESTION_GRID, from_person=True))
        kind = self.tr("Self-assessment") if line.mode == "self-assessment" else self.tr("Mission")
        if line.exercise:
            kind = self.tr("{kind} · exercise").format(kind=kind)
        names.addWidget(Label(f"{kind} · {isolate(line.path)}", TypeRole.CAPTION, Ink.TEXT3, from_person=True))
        head.addLayout(names, 1)
        if line.reachable:
            text = self.tr("Continue at {code}").format(code=isolate(line.stopped_at)) if line.stopped_at else self.tr("Continue")
            go = PrimaryButton(text, icon="arrow-right", key_hint="↵")
            go.clicked.connect(self._continue)
            head.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        else:
            head.addWidget(Label(self.tr("not reachable now"), ink=Ink.TEXT2, wrap=False))
        card.body.addLayout(head)
        facts = QHBoxLayout()
        facts.setSpacing(theme.px(40))
        for number, words in (
            (self.tr("{done} of {asked}").format(done=line.answered, asked=line.asked), self.tr("questions answered")),
            (str(line.unknown), self.tr("unknown, to be established")),
            (str(line.to_decide), self.tr("two answers, to be decided")),
            (
                self.tr("{done} of {asked}").format(done=line.trips_answered, asked=line.trips_asked),
                self.tr("TRIPS minimum, counted apart"),
            ),
        ):
            fact = QVBoxLayout()
            fact.setSpacing(0)
            fact.addWidget(Label(number, TypeRole.QUESTION_GRID, wrap=False))
            fact.addWidget(Label(words, TypeRole.CAPTION, Ink.TEXT2, wrap=False))
            facts.addLayout(fact)
        facts.addStretch(1)
        card.body.addSpacing(theme.px(8))
        card.body.addLayout(facts)
        return card

    def _notice(self) -> QWidget:
        theme = theme_of(self)
        ground = Strip(Qt.Edge(0), "sunken")
        column = QVBoxLayout(ground)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        column.addWidget(Label(self.tr("What this program is"), TypeRole.CAPTION_STRONG, Ink.TEXT2))
        column.addWidget(
            Label(
                self.tr(
                    "An independent, open-source aid; not a product of the World Customs Organization. SECURE is a provisional text of "
                    "2007: voluntary, to be adopted or adapted in whole or in part. Nothing here changes rights, obligations or "
                    "flexibilities under TRIPS. There is no overall result and no comparison between administrations. Works offline: "
                    "nothing leaves this computer by itself."
                ),
                TypeRole.FIELD,
                Ink.TEXT2,
            )
        )
        return ground

    def _new_mission(self) -> None:
        self.new_wanted.emit("mission")

    def _new_self(self) -> None:
        self.new_wanted.emit("self-assessment")

    def _continue(self) -> None:
        if self._recent and self._recent[0].reachable:
            self.open_wanted.emit(Path(self._recent[0].path))

    def _toggle_others(self) -> None:
        self._settings = replace(self._settings, hide_others=not self._settings.hide_others)
        self.settings_changed.emit(self._settings)
        self._fill()

    def _empty(self) -> None:
        forget(self._folder)
        self._recent = ()
        self._fill()
