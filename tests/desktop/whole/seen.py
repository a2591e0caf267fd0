"""What can be read on a screen: every text a widget shows, says to a screen reader, or tells when pointed at; and what of it is cut."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

from diagnostic.desktop.look.choice import CheckCell, RadioCell
from diagnostic.desktop.look.scale import LevelScale
from diagnostic.desktop.look.surface import PaintedText
from diagnostic.desktop.name_label import NameLabel
from tests.desktop.clipping import too_wide

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def visible(root: QWidget) -> list[QWidget]:
    """A widget and everything in it that is shown, though it may be scrolled out of sight."""
    return [each for each in (root, *root.findChildren(QWidget)) if each.isVisibleTo(root)]


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield kind and text of everything that can be read, now or when it is shown; what people typed into fields is theirs."""
    for widget in (root, *root.findChildren(QWidget)):
        name = type(widget).__name__
        for kind, text in _of(widget):
            if text:
                yield f"{name} {kind}", text


def _of(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tool tip", widget.toolTip()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, QLabel):
        yield "text", widget.text()
    elif isinstance(widget, RadioCell | CheckCell):
        yield "option", widget.option.text
    elif isinstance(widget, QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QGroupBox):
        yield "title", widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(index)) for index in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(index)) for index in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (("action", action.text()) for action in widget.actions())
    elif isinstance(widget, QAbstractItemView):
        yield from (("row", text) for text in _rows(widget.model(), QModelIndex()))


def _rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for number in range(model.rowCount(parent)):
        index = model.index(number, 0, parent)
        yield from (str(text) for text in (index.data(role) for role in ROLES) if text)
        yield from _rows(model, index)


def cut(root: QWidget) -> Iterator[str]:
    """Yield what has less room than its words need, or lies outside what holds it; and what is wider than the page that scrolls it."""
    yield from too_wide(root)
    for widget in visible(root):
        if widget is root or not widget.isVisible():
            continue
        short = _too_small(widget)
        if short:
            yield f"{type(widget).__name__} {_words(widget)!r}: {short}"
        parent = widget.parentWidget()
        if _words(widget) and parent is not None and not _scrolls(parent) and not _inside(widget, parent):
            yield f"{type(widget).__name__} {_words(widget)!r}: lies outside {type(parent).__name__}"


def _words(widget: QWidget) -> str:
    if isinstance(widget, NameLabel):
        # A name may be cut; it says itself whole in its tool tip.
        return ""
    if isinstance(widget, QLabel):
        return widget.text() or (widget.accessibleName() if isinstance(widget, PaintedText) else "")
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def _too_small(widget: QWidget) -> str:
    if not _words(widget):
        return ""
    if isinstance(widget, QLabel) and not isinstance(widget, PaintedText) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        return f"{widget.height()} high of {needed}" if widget.height() < needed else ""
    if isinstance(widget, RadioCell | CheckCell):
        return ""
    needed_size = widget.minimumSizeHint() if isinstance(widget, QAbstractButton | LevelScale) else widget.sizeHint()
    if widget.hasHeightForWidth():
        # In a narrow column its words take further lines.
        needed_size.setHeight(widget.heightForWidth(widget.width()))
    if isinstance(widget, QToolButton):
        needed_size = widget.sizeHint()
    if widget.width() < needed_size.width() or widget.height() < needed_size.height():
        return f"{widget.width()} by {widget.height()} of {needed_size.width()} by {needed_size.height()}"
    return ""


def _scrolls(parent: QWidget) -> bool:
    above = parent.parentWidget()
    return isinstance(above, QAbstractScrollArea) or isinstance(parent, QAbstractScrollArea)


def _inside(widget: QWidget, parent: QWidget) -> bool:
    room = parent.rect().adjusted(-2, -2, 2, 2)
    corner = widget.mapTo(parent, QPoint(0, 0))
    return room.contains(corner) and room.contains(widget.mapTo(parent, widget.rect().bottomRight()))
