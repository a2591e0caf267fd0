"""Sections and standards at the left: where the work stands, where a flag waits."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QVBoxLayout, QWidget

from diagnostic.desktop.look.paint import paint_icon, paint_ring, rounded
from diagnostic.desktop.look.theme import Theme, ink, theme_of
from diagnostic.desktop.look.tokens import TypeRole
from diagnostic.desktop.strip import Strip
from diagnostic.model.assessment import Assessment
from diagnostic.model.questionnaire import Questionnaire

CODE = Qt.ItemDataRole.UserRole + 1
DONE = Qt.ItemDataRole.UserRole + 2
ASKED = Qt.ItemDataRole.UserRole + 3
FLAGGED = Qt.ItemDataRole.UserRole + 4
HEADING = Qt.ItemDataRole.UserRole + 5
Index = QModelIndex | QPersistentModelIndex


class StandardsTree(Strip):
    """Emits ``standard_wanted``. Rings show work done, never quality."""

    standard_wanted = Signal(str)

    def __init__(self, questionnaire: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.RightEdge, parent=parent)
        self._questionnaire = questionnaire
        self._items: dict[str, QStandardItem] = {}
        self._headings: dict[str, QStandardItem] = {}
        self._model = QStandardItemModel(self)
        self._fill()
        self.view = QTreeView()
        self.view.setAccessibleName(self.tr("Sections and standards"))
        self.view.setModel(self._model)
        self.view.setHeaderHidden(True)
        self.view.setRootIsDecorated(False)
        self.view.setIndentation(0)
        self.view.setFrameShape(QTreeView.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.view.viewport().setAutoFillBackground(False)
        self.view.setItemDelegate(TreeRow(self.view))
        self.view.expandAll()
        self.view.clicked.connect(self._wanted)
        self.view.activated.connect(self._wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 1, 8)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        theme_of(self).changed.connect(self.view.doItemsLayout)

    def codes(self) -> list[str]:
        """Return the codes of standards and modules as they stand in the tree."""
        return list(self._items)

    def show_current(self, code: str) -> None:
        """Mark the standard whose questions are shown."""
        item = self._items.get(code)
        if item is not None and self.view.currentIndex() != item.index():
            self.view.setCurrentIndex(item.index())
            self.view.scrollTo(item.index())

    def show_assessment(self, assessment: Assessment) -> None:
        """Take over progress and flags."""
        flagged = {flag.standard for flag in assessment.flags}
        sums: dict[str, list[int]] = {}
        for standard in assessment.progress.standards:
            item = self._items.get(standard.code)
            if item is None:
                continue
            done, asked = standard.count.done, standard.count.asked
            item.setData(done, DONE)
            item.setData(asked if standard.in_scope or asked else -1, ASKED)
            item.setData(standard.code in flagged, FLAGGED)
            words = self.tr("{done} of {asked} answered").format(done=done, asked=asked)
            item.setData(f"{standard.code} {item.text()}, {words}", Qt.ItemDataRole.AccessibleTextRole)
            total = sums.setdefault(self._section_of(standard.code), [0, 0])
            total[0] += done
            total[1] += asked
        for code, (done, asked) in sums.items():
            self._headings[code].setData(done, DONE)
            self._headings[code].setData(asked, ASKED)

    def _fill(self) -> None:
        questions = self._questionnaire
        asked = {question.standard for question in questions.questions}
        for section in questions.sections:
            heading = self._heading(section.code, questions.text(f"section.{section.code}.short"))
            for standard in questions.standards:
                if standard.section == section.code and standard.code in asked:
                    self._add(heading, standard.code, questions.text(f"standard.{standard.code}.short"))
        if any(module in asked for module in questions.modules):
            heading = self._heading("modules", self.tr("Added modules"))
            for module in questions.modules:
                if module in asked:
                    self._add(heading, module, questions.text(f"module.{module}.short"))

    def _heading(self, code: str, text: str) -> QStandardItem:
        heading = QStandardItem(text)
        heading.setData("" if code == "modules" else code, CODE)
        heading.setData(True, HEADING)
        heading.setSelectable(False)
        self._headings[code] = heading
        self._model.appendRow(heading)
        return heading

    def _add(self, heading: QStandardItem, code: str, text: str) -> None:
        item = QStandardItem(text)
        item.setData(code, CODE)
        item.setToolTip(f"{code} {text}")
        self._items[code] = item
        heading.appendRow(item)

    def _section_of(self, code: str) -> str:
        return "modules" if code in self._questionnaire.modules else self._questionnaire.standard(code).section

    def _wanted(self, index: QModelIndex) -> None:
        if index.data(HEADING):
            self.view.setExpanded(index, not self.view.isExpanded(index))
        else:
            self.standard_wanted.emit(str(index.data(CODE)))


class TreeRow(QStyledItemDelegate):
    """Paints one line: code, short title, flag, count, ring."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are 32 high, headings a little more."""
        return QSize(0, theme_of(self._view).px(36 if index.data(HEADING) else 32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line; reading direction decides the sides."""
        theme = theme_of(self._view)
        tokens = theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        heading, asked = bool(index.data(HEADING)), index.data(ASKED)
        out = asked == -1 or asked == 0
        current = index == self._view.currentIndex()
        if current:
            painter.fillPath(rounded(QRectF(box.adjusted(2, 1, -4, -1)), 6), ink(tokens.accent_soft))
        if current and self._view.hasFocus():
            painter.setPen(ink(tokens.accent))
            painter.drawPath(rounded(QRectF(box.adjusted(2, 1, -4, -1)), 6))
        self._text(painter, theme, box, index, heading, current, out)
        self._state(painter, theme, box, index, out)
        painter.restore()

    def _text(
        self, painter: QPainter, theme: Theme, box: QRect, index: Index, heading: bool, current: bool, out: bool
    ) -> None:
        tokens = theme.tokens
        left = theme.px(12)
        code_width = theme.px(28 if heading else 46)
        role = TypeRole.STRONG if heading or current else TypeRole.BODY
        painter.setFont(theme.font(role))
        painter.setPen(ink(tokens.text3 if out and not heading else tokens.text))
        place = self._placed(box, QRect(box.left() + left, box.top(), code_width, box.height()))
        align = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        code = str(index.data(CODE) or "")
        if code:
            painter.drawText(place, align | Qt.AlignmentFlag.AlignVCenter, code)
        start = left + (code_width if code else 0)
        words = QRect(box.left() + start, box.top(), box.width() - start - theme.px(82), box.height())
        text = theme.metrics(role).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(self._placed(box, words), align | Qt.AlignmentFlag.AlignVCenter, text)

    def _state(self, painter: QPainter, theme: Theme, box: QRect, index: Index, out: bool) -> None:
        tokens = theme.tokens
        done, asked = index.data(DONE), index.data(ASKED)
        if asked is None:
            return
        align = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignRight)
        painter.setFont(theme.font(TypeRole.COUNT))
        painter.setPen(ink(tokens.text3))
        right = box.right() - theme.px(10)
        if out:
            place = QRect(right - theme.px(76), box.top(), theme.px(76), box.height())
            painter.drawText(self._placed(box, place), align | Qt.AlignmentFlag.AlignVCenter, QCoreApplication.translate("tree", "out of scope"))
            return
        ring = theme.px(16)
        spot = QRect(right - ring, box.center().y() - ring // 2, ring, ring)
        paint_ring(painter, QRectF(self._placed(box, spot)), done, asked, theme)
        count = QRect(spot.left() - theme.px(44), box.top(), theme.px(38), box.height())
        painter.setPen(ink(tokens.text3))
        painter.drawText(self._placed(box, count), align | Qt.AlignmentFlag.AlignVCenter, f"{done}/{asked}")
        if index.data(FLAGGED):
            size = theme.px(14)
            flag = QRect(count.left() - size + theme.px(8), box.center().y() - size // 2, size, size)
            paint_icon(painter, QRectF(self._placed(box, flag)), "flag", 14, tokens.notice, theme, self._view)

    def _placed(self, box: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), box, place)


