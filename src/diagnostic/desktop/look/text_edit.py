"""Free text: plain, growing with what is written up to six lines, then scrolling."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from diagnostic.desktop.look.bidi import direction_of
from diagnostic.desktop.look.field import PAUSE_MS, paint_field
from diagnostic.desktop.look.keys import plain
from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tokens import TypeRole
from diagnostic.desktop.look.typed_text import text_of_document


class GrowingTextEdit(QPlainTextEdit):
    """A comment or a free answer. Pasting takes plain text only; Tab leaves the field.

    `typed(str)` comes with every change by the person, `settled(str)` once after a pause or on leaving, when
    the text differs from what was settled before. With `by_pause` False only leaving settles: a wording that
    is weighed for a minute is then one version, not ten. With `enter_leaves`, Enter settles and emits
    `entered`; a new line then takes Shift and Enter. `left` comes after `settled` when the focus goes elsewhere.
    """

    typed = Signal(str)
    settled = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(
        self,
        name: str,
        text: str = "",
        hint: str = "",
        max_lines: int = 6,
        parent: QWidget | None = None,
        role: TypeRole = TypeRole.FIELD,
        by_pause: bool = True,
        enter_leaves: bool = False,
    ) -> None:
        super().__init__(parent)
        self._max_lines, self._role, self._by_pause = max_lines, role, by_pause
        self._enter_leaves, self._loud = enter_leaves, False
        self._settled = text
        self._quiet = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.settle)
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPlainText(text)
        self.textChanged.connect(self._note)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        theme_of(self).changed.connect(self.restyle)
        self.restyle()
        self._turn()

    def text(self) -> str:
        """The text as typed."""
        return text_of_document(self.document())

    def unsettled(self) -> bool:
        """True while there is something that was not given yet."""
        return self.text() != self._settled

    def set_loud(self, loud: bool) -> None:
        """Makes the edge heavy while the text cannot be taken; the sentence stands beside it."""
        self._loud = loud
        self.update()

    def put(self, text: str) -> None:
        """Puts a text in as if it had been typed: it is settled on leaving."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def set_text(self, text: str) -> None:
        """Shows a text; emits nothing. While the person types, what they type stays."""
        now = self.text()
        if self.hasFocus() and now != self._settled:
            return
        self._settled = text
        if now != text:
            self._quiet = True
            self.setPlainText(text)
            self._quiet = False
            self._turn()

    def set_read_only(self, read_only: bool) -> None:
        """Shows the text, which can be marked and copied but not changed."""
        self.setReadOnly(read_only)

    def focus_answer(self) -> None:
        """Gives the field the focus."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Emits `settled` when there is something new."""
        self._pause.stop()
        text = self.text()
        if text != self._settled:
            self._settled = text
            self.settled.emit(text)

    def reconsider(self, text: str) -> None:
        """What was settled did not stand: the text stays, and leaving the field gives it again."""
        self._settled = text

    def _note(self) -> None:
        if self._quiet:
            return
        self._turn()
        if self._by_pause:
            self._pause.start()
        self.typed.emit(self.text())

    def _turn(self) -> None:
        """The text runs in the direction of its first strong letter; an empty field in that of the page."""
        text = self.text()
        direction = direction_of(text) if text.strip() else Qt.LayoutDirection.LayoutDirectionAuto
        option = QTextOption(self.document().defaultTextOption())
        if option.textDirection() != direction:
            option.setTextDirection(direction)
            self.document().setDefaultTextOption(option)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain text only: what is shown is what is stored."""
        if source.hasText():
            self.insertPlainText(source.text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Only what has plain text."""
        return source.hasText()

    def restyle(self) -> None:
        """Takes font, inks and padding from the theme."""
        theme = theme_of(self)
        self.setFont(theme.font(self._role))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, ink(theme.tokens.text))
        palette.setColor(QPalette.ColorRole.PlaceholderText, ink(theme.tokens.text3))
        self.setPalette(palette)
        if self.document().documentMargin():
            # Qt counts this as something that can be undone; nobody typed it.
            self.document().setDocumentMargin(0)
            self.document().clearUndoRedoStacks()
        side, top = theme.px(9), theme.px(7)
        self.setViewportMargins(side, top, theme.px(4), top)
        self._grow()

    def _lines(self) -> int:
        """Lines as they are laid out, wrapped ones counted."""
        return max(1, round(self.document().size().height()))

    def _grow(self) -> None:
        theme = theme_of(self)
        lines = min(self._lines(), self._max_lines)
        height = max(theme.px(36), round(self.fontMetrics().lineSpacing() * lines + 1) + 2 * theme.px(7))
        more = self._lines() > self._max_lines
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if more else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence, as high as what is written."""
        return QSize(theme_of(self).px(320), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """May become narrow."""
        return QSize(theme_of(self).px(120), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width wraps anew."""
        super().resizeEvent(event)
        self._grow()

    def _leaves_undo(self, event: QKeyEvent) -> bool:
        """Undo takes back typing in the field while there is some, and the last act after that."""
        return event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leaves where the field says so."""
        if self._enter_leaves and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain(event):
            self.settle()
            self.entered.emit()
            return
        if self._leaves_undo(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving settles."""
        super().focusOutEvent(event)
        self.settle()
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Paints the frame around the viewport: a scroll area gives its paint event to the viewport."""
        if isinstance(event, QPaintEvent):
            painter = QPainter(self)
            paint_field(painter, self, focused=self.hasFocus(), loud=self._loud)
            painter.end()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._leaves_undo(event):
            event.ignore()
            return False
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)
