"""What a person could not read: content wider than its page, and words that are cut off."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget

from diagnostic.desktop.name_label import NameLabel


def too_wide(page: QWidget) -> list[str]:
    """Scroll areas that are shown and whose content does not fit across."""
    found = []
    for area in page.findChildren(QScrollArea):
        content = area.widget()
        if content is not None and area.isVisible() and content.minimumSizeHint().width() > area.viewport().width():
            found.append(f"{type(area).__name__}: {content.minimumSizeHint().width()} in {area.viewport().width()}")
    return found


def cut_words(page: QWidget) -> list[str]:
    """Labels that are shown and have less room than their words need; names may be cut, they say themselves in the tool tip."""
    found = []
    for label in page.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label, NameLabel):
            continue
        width, height = label.width(), label.height()
        if label.wordWrap():
            if label.heightForWidth(width) > height + 1:
                found.append(label.text())
        elif label.fontMetrics().horizontalAdvance(label.text()) > width + 2:
            found.append(label.text())
    return found


def empty_below(area: QScrollArea) -> int:
    """How many pixels can be scrolled to below the last words or controls of a page; 0 where it does not scroll."""
    inside = area.widget()
    assert inside is not None
    seen = [each for each in inside.findChildren(QWidget) if each.isVisible() and isinstance(each, QLabel | QAbstractButton | QLineEdit)]
    last = max(each.mapTo(inside, each.rect().bottomLeft()).y() for each in seen)
    return inside.height() - last if inside.height() > area.viewport().height() else 0
