"""Makes the workbooks in ``tests/exchange/data`` anew: filled and saved by a real LibreOffice, through its own cells.

Usage, from the checkout: ``.venv/bin/python -m tests.exchange.resave``. It needs LibreOffice Calc and its Python bridge; on Debian and
Ubuntu ``apt-get install libreoffice-calc-nogui python3-uno``. The tests read what lies there and need neither.
"""

import json
import os
import signal
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from tests.exchange.habits.files import DATA
from tests.exchange.habits.mission import FILLED, begin, export

PIPE = "diagnostic-resave"
TURNS = 6
PROGRAM = Path(__file__).with_name("office_program.py")
FILL: list[list[str]] = [["type", key, column, typed] for (key, column), (typed, _) in FILLED.items()]

SAVED: dict[str, dict[str, Any]] = {
    "filled.xlsx": {"acts": [["type", "I2-2", "answer", "Yes"], ["type", "I4-7", "answer", "007"]]},
    "sorted.xlsx": {"acts": [["unprotect"], ["sort", "I2-2", "question"]]},
    "hidden.xlsx": {"acts": [["unprotect"], ["hide", "I2-2", "key", "code", "answer"], ["insert-column", "I2-2", "question"]]},
    "formula.xlsx": {"acts": [["unprotect"], ["plain", "I4-7", "answer", "=6*2"]]},
    "true.xlsx": {"acts": [["unprotect"], ["plain", "I2-2", "answer", "=TRUE()"]]},
    "date.xlsx": {"acts": [["unprotect"], ["plain", "I4-1", "asked-on", "2024-05-17"]]},
    "figure-date.xlsx": {"acts": [["unprotect"], ["plain", "I4-7", "answer", "2026-10-03"]]},
    "saved.ods": {"acts": []},
}
"""Each file, and what is done in the program after the usual cells were filled."""


def main() -> None:
    """Write every file of ``SAVED``."""
    DATA.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="diagnostic-resave-") as room:
        desk = begin(Path(room) / "mission")
        sent = export(desk, Path(room) / "out.xlsx")
        desk.close()
        for name, order in SAVED.items():
            paper = Path(room) / "order.json"
            acts = [*FILL, *order["acts"]]
            paper.write_text(json.dumps({"open": str(sent), "acts": acts, "save": str(DATA / name)}), encoding="utf-8")
            if not any(office_did(paper, Path(room) / f"profile-{turn}") for turn in range(TURNS)):
                raise SystemExit(f"LibreOffice did not manage {name}.")


def office_did(paper: Path, profile: Path) -> bool:
    """Start the program anew for each order. Without a screen it falls over now and then while it is typed into; then it is asked again."""
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}", f"--accept=pipe,name={PIPE};urp;"],
        start_new_session=True,
    )
    try:
        return subprocess.run(["/usr/bin/python3", str(PROGRAM), PIPE, str(paper)], check=False).returncode == 0
    finally:
        os.killpg(office.pid, signal.SIGKILL)
        office.wait()


if __name__ == "__main__":
    main()
