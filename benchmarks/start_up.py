"""How long the window takes to be there: the start page with its real list, and the sample mission ready to type, each
against a bare PySide6 main window.

Every start is a process of its own, by turns in one run. The clock runs from before the process is made until its first
page was painted and a key press that was put to its focused widget afterwards has arrived. Draws on the screen at
hand, or offscreen where there is none.

python benchmarks/start_up.py [--rounds 9]
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent / "src"

# Watches one top-level window from inside: painted once, then a key arrives.
WATCH = """
import json, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

class Watch(QObject):
    def __init__(self, wanted):
        super().__init__()
        self.wanted, self.painted, self.sent = wanted, False, False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.painted and self.wanted(watched):
            self.painted = True
            QTimer.singleShot(0, self.press)
        if self.sent and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F24:
            print(json.dumps(time.time()), flush=True)
            QTimer.singleShot(0, QApplication.closeAllWindows)
        return False
    def press(self):
        self.sent = True
        target = QApplication.focusWidget() or QApplication.topLevelWidgets()[0]
        QApplication.postEvent(target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F24, Qt.KeyboardModifier.NoModifier))
"""

BARE = (
    WATCH
    + """
from PySide6.QtWidgets import QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
label = QLabel("Ready")
label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
window.setCentralWidget(label)
window.resize(1366, 696)
watch = Watch(lambda widget: widget is label)
app.installEventFilter(watch)
window.show()
label.setFocus()
app.exec()
"""
)

# The program as a person starts it; the watch is installed as soon as there is an application.
OURS = """
import sys
sys.argv = ["diagnostic", *sys.argv[1:]]
from diagnostic.cli import main
import diagnostic.desktop.starting as starting
import diagnostic.desktop.window as window
shown = window.MainWindow.show
def show(self):
    wanted = WANTED
    exec(WATCH, globals())
    from PySide6.QtWidgets import QApplication
    self.watch = Watch(wanted)
    QApplication.instance().installEventFilter(self.watch)
    shown(self)
window.MainWindow.show = show
sys.exit(main(["window", *sys.argv[1:]]))
"""
START_PAGE = 'lambda widget: type(widget).__name__ == "RecentRow" or type(widget).__name__ == "Entrance"'
QUESTION = 'lambda widget: type(widget).__name__ == "QuestionCard"'


def started(script: str, arguments: Sequence[str], surroundings: dict[str, str]) -> float:
    """Return the seconds from before the process until it answered a key."""
    begin = time.time()
    run = subprocess.run(
        [sys.executable, "-c", script, *arguments], env=surroundings, capture_output=True, text=True, timeout=120, check=False
    )
    lines = run.stdout.split()
    if run.returncode != 0 or not lines:
        raise SystemExit(f"A start failed:\n{run.stdout}{run.stderr}")
    return float(json.loads(lines[0])) - begin


def ours(wanted: str) -> str:
    return f"WATCH = {WATCH!r}\n" + OURS.replace("WANTED", wanted)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        surroundings = {**os.environ, "PYTHONPATH": str(SOURCE), "DIAGNOSTIC_SETTINGS": str(folder / "settings")}
        # As installed: every module lies compiled beside its source, or here where nothing may be written there.
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
        surroundings["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
        if not os.environ.get("DISPLAY"):
            surroundings["QT_QPA_PLATFORM"] = "offscreen"
        subprocess.run([sys.executable, "-m", "diagnostic", "demo", str(folder / "demo")], env=surroundings, check=True, capture_output=True)
        sample = str(next((folder / "demo").glob("*.diagnostic")))
        # The first start makes caches and puts the sample on the list of recent files.
        started(ours(QUESTION), [sample], surroundings)
        took: dict[str, list[float]] = {"bare": [], "start": [], "sample": []}
        for _ in range(asked.rounds):
            took["bare"].append(started(BARE, [], surroundings))
            took["start"].append(started(ours(START_PAGE), [], surroundings))
            took["sample"].append(started(ours(QUESTION), [sample], surroundings))
    print(f"bare main window                {statistics.median(took['bare']) * 1000:7.0f} ms (median of {asked.rounds})")
    for what, key, most in (("start page with its list", "start", 1.5), ("sample mission, ready to type", "sample", 3)):
        ratio = statistics.median(one / bare for one, bare in zip(took[key], took["bare"], strict=True))
        print(f"{what:<31} {statistics.median(took[key]) * 1000:7.0f} ms")
        print(f"  ratio                         {ratio:7.2f}    (at most {most} is asked for)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
