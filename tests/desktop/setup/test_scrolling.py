"""A step is as high as its words are at the width it has."""

import pytest
from PySide6.QtTest import QTest

from diagnostic.desktop.setup.page import SetupPage
from diagnostic.model.setup_check import Step
from tests.desktop.clipping import empty_below


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.CHECK])
def test_no_step_scrolls_on_into_nothing(setup_page: SetupPage, step: Step) -> None:
    setup_page.show_step(step)
    QTest.qWait(20)
    assert empty_below(setup_page.forms[step]) < setup_page.height() // 8
