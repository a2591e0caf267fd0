"""Sections and standards at the left: where the work stands, where a flag waits; the short list, added modules and the follow-up."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QVBoxLayout, QWidget

from diagnostic.desktop.look import FilterBar, isolate
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.surface import see_through
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.listing import FOLLOW_UP, TRIPS, to_find_out
from diagnostic.desktop.questions.tree_line import LineFace, TreeButton, paint_line
from diagnostic.desktop.strip import Strip
from diagnostic.model.asking import Asked
from diagnostic.model.progress import StandardProgress
from diagnostic.model.questionnaire import Questionnaire

if TYPE_CHECKING:
    from diagnostic.model.assessment import Assessment, StandardAssessment

FACE = Qt.ItemDataRole.UserRole + 1
CODE = Qt.ItemDataRole.UserRole + 2
ALL, OPEN, FLAGGED = "all", "open", "flagged"
MODULES = "modules"
Index = QModelIndex | QPersistentModelIndex


class StandardsTree(LeadsFocus, Strip):
    """Emits ``wanted`` with the code of a standard, module or list, and ``setup_wanted`` where modules are chosen in the set-up.

    Rings show work done, never quality; the TRIPS minimum has its own line and its own count.
    """

    wanted = Signal(str)
    setup_wanted = Signal()

    def __init__(self, questionnaire: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.RightEdge, parent=parent)
        self._questionnaire = questionnaire
        self._items: dict[str, QStandardItem] = {}
        self._headings: dict[str, QStandardItem] = {}
        self._progress: dict[str, StandardProgress] = {}
        self._flags: dict[str, int] = {}
        self._section_of = {one.code: one.section for one in questionnaire.standards} | dict.fromkeys(questionnaire.modules, MODULES)
        self._current, self._filter = "", ALL
        self.filter = FilterBar(
            self.tr("Which standards are listed"), ((ALL, self.tr("All")), (OPEN, self.tr("Open")), (FLAGGED, self.tr("Flagged")))
        )
        self.filter.picked.connect(self._filter_by)
        self.trips = TreeButton(LineFace(self.tr("TRIPS short list"), icon="scale"), self.tr("TRIPS short list"))
        self.trips.clicked.connect(lambda: self.wanted.emit(TRIPS))
        self.modules = TreeButton(
            LineFace(self.tr("Added modules"), icon="blocks", state=self.tr("none chosen")),
            self.tr("Added modules: none chosen. They are chosen in the set-up."),
        )
        self.modules.clicked.connect(self.setup_wanted)
        self.follow_up = TreeButton(LineFace(self.tr("Follow-up list"), icon="list-checks"), self.tr("Follow-up list"))
        self.follow_up.clicked.connect(lambda: self.wanted.emit(FOLLOW_UP))
        self._model = QStandardItemModel(self)
        self._fill()
        self.view = _View(self._model, self)
        self.view.setItemDelegate(TreeRow(self.view))
        self.view.clicked.connect(self._pressed)
        self.view.entered_row.connect(self._pressed)
        for line in (self.trips, self.modules, self.follow_up):
            line.stepped.connect(lambda step, line=line: self._step_from(line, step))
        self._assemble()
        self.lead_focus_to(self.view)
        theme_of(self).changed.connect(self.view.doItemsLayout)

    def codes(self) -> list[str]:
        """Return the codes of standards and modules as they stand in the tree."""
        return list(self._items)

    def face_of(self, code: str) -> LineFace:
        """Return what the line of a standard, module or section shows."""
        item = self._items.get(code) or self._headings[code]
        face: LineFace = item.data(FACE)
        return face

    def show_current(self, code: str) -> None:
        """Mark the standard or list whose questions are shown, and unfold its section."""
        self._current = code
        for name in self._items:
            self._face(name)
        self._show_lists()
        item = self._items.get(code)
        if item is not None and self.view.currentIndex() != item.index():
            self.view.expand(item.parent().index())
            self.view.setCurrentIndex(item.index())
            self.view.scrollTo(item.index())
        elif item is None:
            self.view.setCurrentIndex(QModelIndex())

    def show_progress(self, progress: StandardProgress) -> None:
        """Take over how far one standard or list is answered."""
        self._progress[progress.code] = progress
        if progress.code in self._items:
            self._face(progress.code)
            self._sum_up()
        else:
            self._show_lists()

    def show_standard(self, assessment: "StandardAssessment") -> None:
        """Take over the flags of one standard."""
        if assessment.standard in self._items:
            self._flags[assessment.standard] = len(assessment.flags)
            self.show_progress(assessment.progress)

    def show_assessment(self, assessment: "Assessment", trips: StandardProgress) -> None:
        """Take over progress and flags of everything."""
        self._flags = dict.fromkeys(self._items, 0)
        for flag in assessment.flags:
            self._flags[flag.standard] = self._flags.get(flag.standard, 0) + 1
        for standard in assessment.progress.standards:
            self._progress[standard.code] = standard
        self._progress[TRIPS] = trips
        facts = len(to_find_out(assessment))
        face = replace(self.follow_up.face, count=str(facts) if facts else "")
        self.follow_up.show_face(face, self.tr("Follow-up list, %n question(s)", "", facts))
        for code in self._items:
            self._face(code)
        self._sum_up()
        self._show_lists()

    # Lines

    def _face(self, code: str) -> None:
        item, progress = self._items[code], self._progress.get(code)
        face = LineFace(item.text(), code, current=code == self._current, flagged=bool(self._flags.get(code)))
        spoken = f"{code} {item.text()}"
        if progress is not None:
            count = progress.count
            waiting = any(one.asked.asked is Asked.WAITING for one in progress.questions)
            if count.asked:
                face = replace(face, done=count.done, total=count.asked, ahead=count.ahead)
                spoken = self._counted(spoken, face)
            elif not progress.in_scope:
                face = replace(face, state=self.tr("out of scope"))
                spoken = self.tr("{line}, outside the agreed scope").format(line=spoken)
            elif waiting:
                face = replace(face, state=self.tr("waits"), ahead=count.ahead)
                spoken = self.tr("{line}, waits for the answer to other questions").format(line=spoken)
            elif progress.questions:
                face = replace(face, state=self.tr("not needed"))
        if face.flagged:
            spoken = self.tr("{line}, flagged").format(line=spoken)
        if item.data(FACE) != face:
            item.setData(face, FACE)
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(spoken)

    def _counted(self, line: str, face: LineFace) -> str:
        """How far a line is, in words; what waits is told apart."""
        words = self.tr("{line}, {done} of {total} dealt with").format(line=line, done=face.done, total=face.total)
        return self.tr("{counted}, and up to {count} more").format(counted=words, count=face.ahead) if face.ahead else words

    def _sum_up(self) -> None:
        """Counts of sections and of the filter are sums of what their lines say."""
        flagged = asked = done = 0
        for code, heading in self._headings.items():
            lines = [self.face_of(name) for name in self._items if self._section_of[name] == code]
            before: LineFace = heading.data(FACE)
            sums = (sum(line.done for line in lines), sum(line.total for line in lines), sum(line.ahead for line in lines))
            face = replace(before, done=sums[0], total=sums[1], ahead=sums[2])
            if face != before:
                heading.setData(face, FACE)
                heading.setData(self._counted(f"{face.code} {face.title}", face), Qt.ItemDataRole.AccessibleTextRole)
            done, asked = done + face.done, asked + face.total
            flagged += sum(line.flagged for line in lines)
        self.filter.set_count(ALL, asked)
        self.filter.set_count(OPEN, asked - done)
        self.filter.set_count(FLAGGED, flagged)
        self._hide_filtered()

    def _show_lists(self) -> None:
        progress = self._progress.get(TRIPS)
        if progress is not None:
            count = progress.count
            face = replace(self.trips.face, done=count.done, total=count.asked, ahead=count.ahead, current=self._current == TRIPS)
            self.trips.show_face(face, self._counted(self.tr("TRIPS short list"), face))
        face = replace(self.follow_up.face, current=self._current == FOLLOW_UP)
        self.follow_up.show_face(face, self.follow_up.accessibleName())
        chosen = any(self._section_of[code] == MODULES and not self.face_of(code).state for code in self._items)
        self.modules.setVisible(not chosen)
        heading = self._headings.get(MODULES)
        if heading is not None:
            self._hide(heading.row(), QModelIndex(), not chosen)

    def _filter_by(self, key: str) -> None:
        self._filter = key
        self._hide_filtered()
        if key != ALL:
            self.view.expandAll()

    def _hide_filtered(self) -> None:
        for code, item in self._items.items():
            face = self.face_of(code)
            shown = self._filter == ALL or (face.done < face.total if self._filter == OPEN else face.flagged)
            self._hide(item.row(), item.parent().index(), not shown)

    def _hide(self, row: int, parent: QModelIndex, hidden: bool) -> None:
        """Hiding lays the whole list out anew, so it is only said when it changes."""
        if self.view.isRowHidden(row, parent) != hidden:
            self.view.setRowHidden(row, parent, hidden)

    # Making

    def _fill(self) -> None:
        questions = self._questionnaire
        asked = {question.standard for question in questions.questions}
        for section in questions.sections:
            heading = self._heading(section.code, questions.text(f"section.{section.code}.short"), section.code)
            for standard in questions.standards:
                if standard.section == section.code and standard.code in asked:
                    self._add(heading, standard.code, questions.text(f"standard.{standard.code}.short"))
        if any(module in asked for module in questions.modules):
            heading = self._heading(MODULES, self.tr("Added modules"), "")
            for module in questions.modules:
                if module in asked:
                    self._add(heading, module, questions.text(f"module.{module}.short"))

    def _heading(self, code: str, text: str, shown: str) -> QStandardItem:
        heading = QStandardItem(text)
        heading.setData(LineFace(text, shown, heading=True), FACE)
        heading.setData(code, CODE)
        self._headings[code] = heading
        self._model.appendRow(heading)
        return heading

    def _add(self, heading: QStandardItem, code: str, text: str) -> None:
        item = QStandardItem(text)
        item.setData(code, CODE)
        item.setData(LineFace(text, code), FACE)
        item.setData(f"{isolate(code)} {text}", Qt.ItemDataRole.AccessibleTextRole)
        self._items[code] = item
        heading.appendRow(item)

    def _assemble(self) -> None:
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(10), 1, theme.px(8))
        column.setSpacing(theme.px(4))
        filters = QVBoxLayout()
        filters.setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(4))
        filters.addWidget(self.filter)
        column.addLayout(filters)
        column.addWidget(self.trips)
        column.addWidget(_rule(self))
        column.addWidget(self.view, 1)
        column.addWidget(_rule(self))
        column.addWidget(self.modules)
        column.addWidget(self.follow_up)

    def _pressed(self, index: QModelIndex) -> None:
        code = str(index.data(CODE))
        if code in self._headings:
            self.view.setExpanded(index, not self.view.isExpanded(index))
        else:
            self.wanted.emit(code)

    def _step_from(self, line: QWidget, step: int) -> None:
        everything: tuple[QWidget, ...] = (self.trips, self.view, self.modules, self.follow_up)
        lines = [one for one in everything if not one.isHidden()]
        index = lines.index(line) + step
        if 0 <= index < len(lines):
            lines[index].setFocus(Qt.FocusReason.TabFocusReason)


class _View(QTreeView):
    """The list; Enter opens a line, Up and Down leave it at its ends."""

    entered_row = Signal(QModelIndex)

    def __init__(self, model: QStandardItemModel, tree: StandardsTree) -> None:
        super().__init__(tree)
        self.setAccessibleName(self.tr("Sections and standards"))
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        see_through(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; arrows move and fold."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class TreeRow(QStyledItemDelegate):
    """Paints one line of the list."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are 32 high, headings a little more."""
        face: LineFace = index.data(FACE)
        return QSize(0, theme_of(self._view).px(36 if face.heading else 32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line."""
        face: LineFace = index.data(FACE)
        focused = self._view.hasFocus() and index == self._view.currentIndex()
        painter.save()
        paint_line(painter, option.rect, replace(face, focused=focused, open_=self._view.isExpanded(index)), self._view)
        painter.restore()


def _rule(parent: QWidget) -> QFrame:
    """A hairline; it carries no meaning."""
    rule = QFrame(parent)
    rule.setFrameShape(QFrame.Shape.HLine)
    rule.setFrameShadow(QFrame.Shadow.Plain)
    rule.setFixedHeight(1)
    rule.setForegroundRole(rule.foregroundRole().Midlight)
    return rule
