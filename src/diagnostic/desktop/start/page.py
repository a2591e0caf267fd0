"""The start page: go on where you stopped, begin, or bring in."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from diagnostic import __version__
from diagnostic.actions.recent import RecentAssessment, forget, recent_assessments
from diagnostic.desktop.first_paint import FirstPaint
from diagnostic.desktop.later import Later
from diagnostic.desktop.look import Card, EmptyState, Ink, Label, LinkButton, TypeRole, isolate
from diagnostic.desktop.look.flow import FlowLayout
from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.settings import Settings
from diagnostic.desktop.start.continue_card import ContinueCard
from diagnostic.desktop.start.entrance import Entrance
from diagnostic.desktop.start.recent_row import RecentRow
from diagnostic.desktop.strip import Strip
from diagnostic.model.places import Places

ROOMY_FROM = 1100
"""From this width on, at zoom 1.0, the side has its full width."""

NOTICE_AFTER = 10
"""Milliseconds from the first painting until the notice below the list is there."""


class StartPage(QWidget):
    """Emits what the person wants; it opens nothing itself. ``open_wanted`` carries a path and the question where the work stopped."""

    open_wanted = Signal(Path, str)
    browse_wanted = Signal()
    new_wanted = Signal(str)
    sample_wanted = Signal()
    settings_changed = Signal(object)
    appearance_wanted = Signal(QPoint)

    def __init__(self, places: Places, folder: Path, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._settings = folder, settings
        self._recent = recent_assessments(folder)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self._side = Later(Qt.Edge.RightEdge, self._entrances)
        line.addWidget(self._side)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line.addWidget(self._area, 1)
        for keys in ("Return", "Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, self._continue)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Keep sizes and icons under the user's zoom and theme."""
        self._fold()
        if self._side.is_made():
            self._dress(self.entrances)
        self._fill()

    @property
    def entrances(self) -> QScrollArea:
        """How one begins, looks around or brings something in; made a moment after what one most likely came for."""
        return self._side.part

    def _dress(self, area: QScrollArea) -> None:
        """A scroll area paints a ground of its own: the same one as the side."""
        theme, ground = theme_of(self), QPalette(self.palette())
        ground.setColor(QPalette.ColorRole.Window, ink(theme.tokens.bar))
        area.setPalette(ground)
        self._mark.setPixmap(theme.pixmap("diagnostic", 32, theme.tokens.accent, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the side gives way; its lines are cut, and whole in the tool tip."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        px = theme_of(self).px
        self._side.setFixedWidth(px(340) if self.width() >= px(ROOMY_FROM) else px(284))

    def _entrances(self) -> QScrollArea:
        theme = theme_of(self)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.px(16), theme.px(28), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(4))
        column.addLayout(self._head())
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
                (("book-open", self.tr("Open the sample mission"), self.tr("An exercise, answered in full"), "", self.sample_wanted.emit),),
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
        appearance = LinkButton(self.tr("Appearance, language, help"), icon="settings-2")
        appearance.clicked.connect(lambda: self.appearance_wanted.emit(appearance.mapToGlobal(QPoint(0, 0))))
        column.addWidget(appearance, 0, Qt.AlignmentFlag.AlignLeading)
        offline = Label(self.tr("Works offline. Nothing leaves this computer."), TypeRole.CAPTION, Ink.TEXT3)
        offline.setContentsMargins(theme.px(4), theme.px(4), theme.px(4), 0)
        column.addWidget(offline)
        area.setWidget(side)
        self._dress(area)
        return area

    def _head(self) -> QHBoxLayout:
        theme = theme_of(self)
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        head.setSpacing(theme.px(12))
        self._mark = QLabel()
        self._mark.setTextFormat(Qt.TextFormat.PlainText)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Label("Diagnostic", TypeRole.PAGE_TITLE))
        version = self.tr("Version {version}").format(version=isolate(__version__))
        names.addWidget(Label(version, TypeRole.CAPTION, Ink.TEXT3))
        head.addWidget(self._mark)
        head.addLayout(names, 1)
        return head

    def _fill(self) -> None:
        theme = theme_of(self)
        page = QWidget()
        column = QVBoxLayout(page)
        side = theme.px(48 if theme.zoom <= 1.1 else 24)
        column.setContentsMargins(side, theme.px(32), side, theme.px(32))
        column.setSpacing(theme.px(12))
        if self._recent:
            column.addWidget(Label(self.tr("Continue where you stopped"), TypeRole.PAGE_TITLE))
            card = ContinueCard(self._recent[0])
            card.opened.connect(self._continue)
            card.forgotten.connect(lambda: self._forget(self._recent[0]))
            column.addWidget(card)
        else:
            empty = EmptyState(
                self.tr("Assessments opened on this computer will be listed here."),
                self.tr("Begin a mission or a self-assessment, open a file, or look around in the sample."),
                self.tr("New mission"),
                icon="plus",
            )
            empty.setMinimumHeight(theme.px(240))
            empty.pressed.connect(self._new_mission)
            column.addWidget(empty)
        if len(self._recent) > 1:
            column.addSpacing(theme.px(12))
            self._others(column)
        column.addSpacing(theme.px(12))
        place = QVBoxLayout()
        column.addLayout(place)
        column.addStretch(1)
        old = self._area.takeWidget()
        if old is not None:
            # Not at once: the button that was pressed may lie on it.
            old.hide()
            old.deleteLater()
        self._area.setWidget(page)
        # Below what a person came for, and a moment after it.
        FirstPaint(page, NOTICE_AFTER, lambda: place.addWidget(self._notice()))

    def _others(self, column: QVBoxLayout) -> None:
        heading = QWidget()
        line = FlowLayout(heading, gap=16, line_gap=2)
        line.addWidget(Label(self.tr("Other assessments on this computer"), TypeRole.STRONG, wrap=False))
        hidden = self._settings.hide_others
        toggle = LinkButton(self.tr("Show the list") if hidden else self.tr("Hide the list"))
        toggle.clicked.connect(self._toggle_others)
        empty = LinkButton(self.tr("Empty the list"))
        empty.setToolTip(self.tr("The files themselves stay where they are"))
        empty.clicked.connect(lambda: self._forget(None))
        line.addWidget(toggle)
        line.addWidget(empty)
        column.addWidget(heading)
        if hidden:
            return
        card = Card()
        card.body.setContentsMargins(0, theme_of(self).px(4), 0, theme_of(self).px(4))
        card.body.setSpacing(0)
        for other in self._recent[1:]:
            row = RecentRow(other)
            row.opened.connect(lambda other=other: self.open_wanted.emit(Path(other.path), other.stopped_at))
            row.forgotten.connect(lambda other=other: self._forget(other))
            card.body.addWidget(row)
        column.addWidget(card)

    def _notice(self) -> QWidget:
        theme = theme_of(self)
        ground = Strip(Qt.Edge(0), "sunken")
        column = QVBoxLayout(ground)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        column.addWidget(Label(self.tr("What this program is"), TypeRole.CAPTION_STRONG, Ink.TEXT2))
        words = self.tr(
            "An independent, open-source aid; not a product of the World Customs Organization. SECURE is a provisional text of 2007: "
            "voluntary, to be adopted or adapted in whole or in part. Nothing here changes rights, obligations or flexibilities under TRIPS. "
            "There is no overall result and no comparison between administrations."
        )
        column.addWidget(Label(words, TypeRole.FIELD, Ink.TEXT2))
        return ground

    def _new_mission(self) -> None:
        self.new_wanted.emit("mission")

    def _new_self(self) -> None:
        self.new_wanted.emit("self-assessment")

    def _continue(self) -> None:
        if self._recent:
            self.open_wanted.emit(Path(self._recent[0].path), self._recent[0].stopped_at)

    def _toggle_others(self) -> None:
        self._settings = self._settings._replace(hide_others=not self._settings.hide_others)
        self.settings_changed.emit(self._settings)
        self._fill()
        self.setFocus()

    def _forget(self, line: RecentAssessment | None) -> None:
        forget(self._folder, line.path if line is not None else "")
        self._recent = recent_assessments(self._folder)
        self._fill()
        self.setFocus()
