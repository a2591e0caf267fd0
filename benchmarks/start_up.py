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
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent / "src"

# Watches the first paint of one kind of widget, then a key that arrives at whatever holds the focus. It looks at nothing else: a filter on
# every event of the program would make Qt for Python wrap every object of Qt, which takes longer than the start of a small window.
WATCH = """
import json, time
from PySide6.QtCore import QEvent, QObject, QTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

class Arrival(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F24:
            print(json.dumps(time.time()), flush=True)
            QTimer.singleShot(0, QApplication.closeAllWindows)
        return False

def press():
    target = QApplication.focusWidget() or QApplication.topLevelWidgets()[0]
    target.arrival = Arrival()
    target.installEventFilter(target.arrival)
    QApplication.postEvent(target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F24, Qt.KeyboardModifier.NoModifier))

def watch(kind, seen=[]):
    paint = kind.paintEvent
    def paint_event(self, event):
        paint(self, event)
        if not seen:
            seen.append(self)
            QTimer.singleShot(0, press)
    kind.paintEvent = paint_event
"""

BARE = (
    WATCH
    + """
from PySide6.QtWidgets import QLabel, QMainWindow
class Ready(QLabel):
    pass
watch(Ready)
app = QApplication([])
window = QMainWindow()
label = Ready("Ready")
label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
window.setCentralWidget(label)
window.resize(1366, 696)
window.show()
label.setFocus()
app.exec()
"""
)

# The program as a person starts it.
OURS = (
    WATCH
    + """
import sys
sys.argv = ["diagnostic", *sys.argv[1:]]
from diagnostic.cli import main
WATCHED
sys.exit(main(sys.argv[1:]))
"""
)
START_PAGE = "from diagnostic.desktop.start.recent_row import RecentRow\nwatch(RecentRow)"
QUESTION = "from diagnostic.desktop.questions.card import QuestionCard\nwatch(QuestionCard)"


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
        sample = next((folder / "demo").glob("*.diagnostic"))
        others = [shutil.copy(sample, folder / f"mission-{number}.diagnostic") for number in range(5)]
        start_page, question = (OURS.replace("WATCHED", watched) for watched in (START_PAGE, QUESTION))
        # The first starts make caches and put files on the list of recent ones.
        for path in (*others, sample):
            started(question, [str(path)], surroundings)
        took: dict[str, list[float]] = {"bare": [], "start": [], "sample": []}
        for _ in range(asked.rounds):
            took["bare"].append(started(BARE, [], surroundings))
            took["start"].append(started(start_page, [], surroundings))
            took["sample"].append(started(question, [str(sample)], surroundings))
    print(f"bare main window                {statistics.median(took['bare']) * 1000:7.0f} ms (median of {asked.rounds})")
    for what, key, most in (("start page with its list", "start", 1.5), ("sample mission, ready to type", "sample", 3)):
        ratio = statistics.median(one / bare for one, bare in zip(took[key], took["bare"], strict=True))
        print(f"{what:<31} {statistics.median(took[key]) * 1000:7.0f} ms")
        print(f"  ratio                         {ratio:7.2f}    (at most {most} is asked for)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
