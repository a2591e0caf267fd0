"""``make bundle``: builds the folder that runs without Python, then tries it out as on a stranger's machine.

The trial copies the folder to a path with a space and a letter beyond ASCII, takes every variable of this
environment away, ``PATH`` to Python included, and asks for the sample report and for one painted window.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from environment import ROOT, ready

BUNDLE = ROOT / "dist" / "diagnostic"
PATIENCE = 180  # seconds for one start; a cold disk and an on-access virus scanner are slow


def main() -> int:
    """Build and try out; returns 0 only when the bundle wrote the sample report and painted its window."""
    _build()
    with tempfile.TemporaryDirectory(prefix="Proba Ć ") as folder:
        home = Path(folder) / "Dossier é"
        shutil.copytree(BUNDLE, home, symlinks=True)
        _try_out(home)
    print(f"The bundle lies in {BUNDLE} ({_megabytes(BUNDLE)} MB) and was tried out.")
    return 0


def _build() -> None:
    command = [str(ready("bundle")), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    folders = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "bundle")]
    subprocess.run([*command, *folders, str(ROOT / "packaging" / "diagnostic.spec")], check=True, cwd=ROOT)


def _try_out(home: Path) -> None:
    program = home / ("diagnostic.exe" if os.name == "nt" else "diagnostic")
    written = home.parent / "Mission échantillon"
    _start(program, "--version")
    _start(program, "check", home / "_internal" / "diagnostic" / "_data" / "questionnaires" / "secure-2007")
    _start(program, "demo", written)
    reports = sorted(written.rglob("*.pdf"))
    if not reports or any(not each.read_bytes().startswith(b"%PDF-") for each in reports):
        raise SystemExit("The bundle wrote no sample report.")
    _start(program, "window", "--quit-when-painted")


def _start(program: Path, *arguments: str | Path) -> None:
    """Start the program where nothing is known of Python; stops with its words when it fails."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    home = str(program.parent.parent)
    surroundings = {**kept, "HOME": home, "APPDATA": home, "PATH": home, "QT_QPA_PLATFORM": "offscreen"}
    begin = time.monotonic()
    asked = subprocess.run(
        [program, *arguments],
        env=surroundings,
        cwd=home,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    if asked.returncode != 0:
        sys.stdout.buffer.write(asked.stdout + asked.stderr)
        raise SystemExit(f"The bundle failed with {asked.returncode} at: diagnostic {arguments[0]}")
    print(f"  diagnostic {arguments[0]}: {time.monotonic() - begin:.1f} s", flush=True)


def _megabytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if not path.is_symlink()) // 1_000_000


if __name__ == "__main__":
    raise SystemExit(main())
