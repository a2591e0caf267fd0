"""Builds the environments of this repository from the locks, with nothing but the standard library.

Usage: ``python packaging/environment.py runtime|dev|bundle|data``. Prints the interpreter of the environment
when it is ready. A second run only compares a digest. Works the same on Linux, macOS and Windows.
"""

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "locks"
OLDEST = (3, 11)

# The development environment holds all of the runtime one, so both live in .venv; a bundle is made from its
# own lock alone, so that nothing of the tests slips into it.
FOLDERS = {
    "runtime": ROOT / ".venv",
    "dev": ROOT / ".venv",
    "bundle": ROOT / "build" / "environment-bundle",
    "data": ROOT / "build" / "environment-data",
}


def interpreter(folder: Path) -> Path:
    """Return where a virtual environment keeps its interpreter on this system."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ready(kind: str) -> Path:
    """Build or complete the environment ``kind`` where it is not up to date, and return its interpreter."""
    if sys.version_info < OLDEST:
        raise SystemExit(
            f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed; this is {sys.version.split()[0]}."
        )
    folder = FOLDERS[kind]
    python = interpreter(folder)
    if _is_stamped(kind) and python.exists():
        return python
    if not _works(python):
        _say(f"Building the environment in {folder.relative_to(ROOT)} ...")
        venv.EnvBuilder(clear=True, with_pip=True, symlinks=os.name != "nt").create(folder)
    _say(f"Installing from packaging/locks/{kind}.txt; the first time this fetches about 250 MB ...")
    locked = ["--require-hashes", "--only-binary", ":all:", "-r", str(LOCKS / f"{kind}.txt")]
    if not _pip(python, locked):
        raise SystemExit(
            "The packages could not be installed (see above). "
            "The first run needs a network; later ones do not."
        )
    if kind in ("runtime", "dev"):
        checkout = ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
        if not _pip(python, checkout):
            raise SystemExit("The program itself could not be installed into its environment (see above).")
    _stamp(kind).write_text(_digest(kind), encoding="ascii")
    return python


def _stamp(kind: str) -> Path:
    return FOLDERS[kind] / f"installed-{kind}.txt"


def _is_stamped(kind: str) -> bool:
    """Tell whether the environment holds ``kind`` already; the dev lock holds the runtime lock too."""
    kinds = ("runtime", "dev") if kind == "runtime" else (kind,)
    return any(
        _stamp(each).is_file() and _stamp(each).read_text(encoding="ascii") == _digest(each) for each in kinds
    )


def _digest(kind: str) -> str:
    """Return what the environment depends on: the lock, the way of installing, the place of the checkout."""
    parts = [(LOCKS / f"{kind}.txt").read_bytes(), (ROOT / "pyproject.toml").read_bytes(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _works(python: Path) -> bool:
    """Tell whether an interpreter with pip is there; a half-built environment is built anew."""
    if not python.exists():
        return False
    asked = subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False)
    return asked.returncode == 0


def _pip(python: Path, arguments: list[str]) -> bool:
    """Install, asking nothing, and tell whether it succeeded; pip itself has said why not."""
    command = [str(python), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    return (
        subprocess.run([*command, *arguments], stdin=subprocess.DEVNULL, check=False, cwd=ROOT).returncode
        == 0
    )


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in FOLDERS:
        raise SystemExit(f"Usage: python packaging/environment.py {'|'.join(FOLDERS)}")
    print(ready(sys.argv[1]))
