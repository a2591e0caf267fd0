from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from diagnostic.desktop.look import Scheme, Theme, theme_of


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at zoom 1.0 in a left-to-right application, and again so afterwards."""
    found = theme_of()
    found.choose(Scheme.LIGHT)
    found.set_zoom(1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield found
    found.choose(Scheme.LIGHT)
    found.set_zoom(1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
