"""What runs off the event loop, and what becomes of it when nobody is there any more to hear of it."""

import subprocess
import sys
from pathlib import Path

import pytest

_LEFT = """
import sys, time, threading
from PySide6.QtWidgets import QApplication, QWidget
import shiboken6
from diagnostic.desktop.workplace import Workplace

app = QApplication([])
window = QWidget()
workplace = Workplace(None, window)
begun = threading.Event()

def work():
    begun.set()
    time.sleep(0.2)

for _ in range(2):
    workplace.read(work, lambda found: print("told"))
begun.wait()
{leave}
"""


@pytest.mark.parametrize("leave", ["shiboken6.delete(window)", "app.shutdown()", "del workplace, window", "sys.exit(0)"])
def test_a_window_that_goes_while_a_job_runs_goes_in_silence(leave: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LEFT.format(leave=leave)], capture_output=True, text=True, timeout=60, cwd=tmp_path, check=False
    )
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "")
