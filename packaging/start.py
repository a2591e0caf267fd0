"""``make run``: opens the window, or checks the question set where there is no screen."""

import os
import subprocess
import sys
from pathlib import Path

from environment import ROOT, ready

UNSEEN = ("offscreen", "minimal", "vnc", "linuxfb")


def main() -> int:
    """Start the program the way this machine allows; the exit code is the program's."""
    python = ready("runtime")
    obstacle = _obstacle(python)
    if obstacle is None:
        return subprocess.run([python, "-m", "diagnostic", "window"], check=False).returncode
    print(f"{obstacle} The question set is checked instead.", flush=True)
    return subprocess.run([python, "-m", "diagnostic", "check", ROOT / "questionnaires" / "secure-2007"], check=False).returncode


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
    raise SystemExit(main())
