"""``make run``: opens the window on the sample mission, or takes that mission through without a window where there is no screen.

Usage: ``python packaging/start.py [FOLDER]``; the folder (``build/sample``) is where the mission, its report and a summary are written
when there is no screen. With one, the sample mission lies beside the user's settings, and keeps what was done to it.
"""

import os
import subprocess
import sys
from pathlib import Path

from environment import ROOT, ready

UNSEEN = ("offscreen", "minimal", "vnc", "linuxfb")


def main(arguments: list[str]) -> int:
    """Start the program the way this machine allows; the exit code is the program's."""
    python = ready("runtime")
    obstacle = _obstacle(python)
    if obstacle is None:
        return _run(python, "window", "--sample")
    folder = Path(arguments[0]) if arguments else ROOT / "build" / "sample"
    print(f"{obstacle} The sample mission is taken through without a window.\n", flush=True)
    code = _run(python, "demo", str(folder))
    if code == 0:
        for report in sorted([*folder.glob("*.pdf"), *folder.glob("*.docx")], key=lambda path: path.suffix, reverse=True):
            print(f"The report lies in {report.resolve()}")
    return code


def _run(python: Path, *arguments: str) -> int:
    return subprocess.run([python, "-m", "diagnostic", *arguments], check=False).returncode


def _obstacle(python: Path) -> str | None:
    """Say why no window can be opened here, or ``None`` when one can. Asks Qt itself, which knows best."""
    linux = sys.platform.startswith("linux")
    if linux and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return "This machine has no screen."
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in UNSEEN:
        return "Qt is told to draw where nobody sees it (QT_QPA_PLATFORM)."
    question = "from PySide6.QtWidgets import QApplication; QApplication([])"
    asked = subprocess.run([python, "-c", question], capture_output=True, check=False)
    return None if asked.returncode == 0 else "No window could be opened on this machine's screen."


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
