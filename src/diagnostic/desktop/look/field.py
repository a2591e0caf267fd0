"""Fields for one line of text: number with its unit, and search."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from diagnostic.desktop.look.bidi import isolate
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.keys import plain
from diagnostic.desktop.look.labels import Label
from diagnostic.desktop.look.marks import Ink
from diagnostic.desktop.look.paint import edge_pen, paint_icon, rounded
from diagnostic.desktop.look.surface import DIGITS, TRAILING, place
from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tokens import Radius, TypeRole
from diagnostic.desktop.look.typed_text import with_lost_halves, with_shapes, without_shapes

PAUSE_MS = 1500
"""A pause in typing after which a field counts as settled, in milliseconds."""
_LONGEST = 10_000_000


def paint_field(painter: QPainter, widget: QWidget, *, focused: bool, loud: bool = False) -> None:
    """The box of a field: a thin edge, two pixels of accent with the focus, of text ink when something is
    wrong with the value.
    """
    tokens = theme_of(widget).tokens
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 2.0 if focused or loud or tokens.contrast else 1.0
    path = rounded(
        QRectF(widget.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), Radius.CONTROL
    )
    painter.fillPath(path, ink(tokens.surface if widget.isEnabled() else tokens.bar))
    colour = tokens.accent if focused else tokens.text if loud else tokens.control
    painter.setPen(edge_pen(colour, width))
    painter.drawPath(path)


class LineField(QLineEdit):
    """One line of plain text with a name.

    `typed(str)` comes with every change by the person, `settled(str)` on Enter, on leaving and, with
    `by_pause`, after a pause, when the text differs from what was settled before.
    """

    typed = Signal(str)
    settled = Signal(str)
    stepped = Signal(int)

    def __init__(self, name: str, text: str = "", parent: QWidget | None = None, *, by_pause: bool = True) -> None:
        super().__init__(parent)
        # Qt would cut a pasted text at 32,767 characters without a word.
        self.setMaxLength(_LONGEST)
        self.setText(text)
        self.setAccessibleName(name)
        self._by_pause = by_pause
        self.setFrame(False)
        self._settled = text
        self._loud = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.settle)
        self.textEdited.connect(self._note)
        self.editingFinished.connect(self.settle)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def text(self) -> str:
        """The text as typed, with half a character where one was lost on its way to Python."""
        return with_lost_halves(without_shapes(super().text()), self._units)

    def setText(self, text: str | None, /) -> None:
        """Shows a text; control characters show as their code points."""
        self._units, self._raw = 0, with_shapes(text or "")
        super().setText(self._raw)

    def set_text(self, text: str) -> None:
        """Shows a text; emits nothing. While the person types, what they type stays."""
        if self.hasFocus() and self.text() != self._settled:
            return
        self._settled = text
        if self.text() != text:
            self.setText(text)
            if not self.hasFocus():
                # Qt would leave the end of a long text in sight; one reads from its beginning.
                self.setCursorPosition(0)

    def set_loud(self, loud: bool) -> None:
        """Makes the edge heavy while the value has something wrong; the sentence stands beside it."""
        self._loud = loud
        self.update()

    def settle(self) -> None:
        """Emits `settled` when there is something new."""
        self._pause.stop()
        if self.text() != self._settled:
            self._settled = self.text()
            self.settled.emit(self._settled)

    def reconsider(self, text: str) -> None:
        """What was settled did not stand: the text stays, and leaving the field gives it again."""
        self._settled = text

    def unsettled(self) -> bool:
        """True while there is something that was not given yet."""
        return self.text() != self._settled

    def put(self, text: str) -> None:
        """Puts a text in as if it had been typed: it is settled on leaving."""
        self.setText(text)
        self._note(super().text())

    def event(self, event: QEvent) -> bool:
        """Undo takes back typing in the field while there is some, and the last act after that."""
        undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        if undo and not self.isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def _note(self, raw: str) -> None:
        if self._by_pause:
            self._pause.start()
        before, self._raw = self._raw, raw
        if not 0 < abs(len(raw) - len(before)) <= 1:
            self._take_pasted(raw)
        self.typed.emit(self.text())

    def _take_pasted(self, raw: str) -> None:
        """Counts as Qt counts, which knows of halves, and gives control characters their shapes. Not at every letter: a step of the cursor
        ends what undo takes back at once.
        """
        shown, place = with_shapes(raw), self.cursorPosition()
        self.end(False)
        units = self.cursorPosition()
        if shown != raw:
            self.setText(shown)
        self.setCursorPosition(place)
        self._units = units

    def _copied_as_typed(self) -> None:
        board = QGuiApplication.clipboard()
        if board.text() != without_shapes(board.text()):
            board.setText(without_shapes(board.text()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What is copied or cut by the menu is what was typed."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            action.triggered.connect(self._copied_as_typed)
        menu.popup(event.globalPos())

    def restyle(self) -> None:
        """Takes font, inks and padding from the theme."""
        theme = theme_of(self)
        self.setFont(theme.font(TypeRole.FIELD))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, ink(theme.tokens.text))
        palette.setColor(QPalette.ColorRole.PlaceholderText, ink(theme.tokens.text3))
        self.setPalette(palette)
        self.setTextMargins(theme.px(8), 0, theme.px(8), 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as every control."""
        theme = theme_of(self)
        return QSize(
            max(theme.px(120), super().sizeHint().width()),
            max(theme.px(32), self.fontMetrics().height() + theme.px(8)),
        )

    def minimumSizeHint(self) -> QSize:
        """Never lower than its letters."""
        return QSize(theme_of(self).px(48), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down are handed on as `stepped`, since a single line has no use for them."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and plain(event):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            event.accept()
            return
        super().keyPressEvent(event)
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            self._copied_as_typed()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever is led here goes on writing at the end; Tab selects the text, as everywhere."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.OtherFocusReason:
            self.end(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving settles, whatever the reason, and shows the beginning of the text again; another window or a menu leaves nothing."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason):
            self.setCursorPosition(0)
        self.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, then Qt's own text."""
        painter = QPainter(self)
        paint_field(painter, self, focused=self.hasFocus(), loud=self._loud)
        painter.end()
        super().paintEvent(event)


class NumberField(LeadsFocus, QWidget):
    """A number with its unit behind it, and under it the sentence that says what is wrong with it, if
    anything.

    The text is not checked here: the action's parser decides. Signals as in `LineField`.
    """

    typed = Signal(str)
    settled = Signal(str)

    def __init__(
        self,
        name: str,
        value: str = "",
        unit: str = "",
        width: int = 120,
        parent: QWidget | None = None,
        *,
        by_pause: bool = True,
    ) -> None:
        super().__init__(parent)
        self._width = width
        self.field = LineField(name, value, self, by_pause=by_pause)
        self.field.setAlignment(DIGITS)
        self.field.setAccessibleDescription(unit)
        self._unit = Label(unit, TypeRole.FIELD, Ink.TEXT2, wrap=False, parent=self)
        self._problem = Label("", TypeRole.CAPTION_STRONG, Ink.TEXT, parent=self)
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field)
        row.addWidget(self._unit)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._problem)
        self.field.typed.connect(self.typed)
        self.field.settled.connect(self.settled)
        self.lead_focus_to(self.field)
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def text(self) -> str:
        """The text as typed."""
        return self.field.text()

    def set_text(self, text: str) -> None:
        """Shows a value; emits nothing."""
        self.field.set_text(text)

    def set_problem(self, sentence: str) -> None:
        """Says under the field what is wrong; an empty sentence takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.field.set_loud(bool(sentence))
        self.field.setAccessibleDescription(" ".join(part for part in (self._unit.text(), sentence) if part))

    def set_read_only(self, read_only: bool) -> None:
        """Shows the value but takes none."""
        self.field.setReadOnly(read_only)

    def focus_answer(self) -> None:
        """Gives the field the focus."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Keeps the width under the user's zoom."""
        self.field.setFixedWidth(theme_of(self).px(self._width))


class SearchField(LineField):
    """Looks for something while typing; Enter takes the choice, Up and Down move in the list that the page
    shows below.

    `typed(str)` and `settled(str)` as in `LineField`, `entered(str)` on Enter, `moved(int)` with -1 or 1.
    """

    entered = Signal(str)
    moved = Signal(int)

    def __init__(
        self, name: str, placeholder: str, key_hint: str = "", parent: QWidget | None = None
    ) -> None:
        self._key_hint = isolate(key_hint) if key_hint else ""
        super().__init__(name, "", parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleDescription(key_hint)
        self.returnPressed.connect(lambda: self.entered.emit(self.text()))
        self.stepped.connect(self.moved)

    def restyle(self) -> None:
        """Leaves room for the lens and the key."""
        super().restyle()
        theme = theme_of(self)
        hint = (
            round(theme.metrics(TypeRole.HINT).horizontalAdvance(self._key_hint)) + theme.px(12)
            if self._key_hint
            else 0
        )
        before, behind = theme.px(30), theme.px(4) + hint
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            before, behind = behind, before
        self.setTextMargins(before, 0, behind, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lens before, key behind."""
        super().paintEvent(event)
        theme, painter = theme_of(self), QPainter(self)
        lens = QRectF(place(self, theme.px(9), 0, theme.px(16), self.height()))
        paint_icon(painter, lens, "search", 16, theme.tokens.text3, theme, self)
        if self._key_hint:
            painter.setFont(theme.font(TypeRole.HINT))
            painter.setPen(ink(theme.tokens.text3))
            painter.drawText(
                QRectF(place(self, 0, 0, self.width() - theme.px(10), self.height())),
                TRAILING,
                self._key_hint,
            )

    def changeEvent(self, event: QEvent) -> None:
        """Lens and key change sides with the page."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.restyle()
