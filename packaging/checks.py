"""``make test``: lint, types, architecture and tests. All of them run, and one failure fails the whole.

Usage: ``python packaging/checks.py [long | PYTEST ARGUMENT ...]``; ``long`` runs the tests that ``make test`` leaves out; with
other arguments, pytest gets them and nothing else runs.
"""

import os
import subprocess
import sys
import time

from environment import ROOT, ready

TYPED = ("src", "tests", "benchmarks", "docs", "packaging")


def main(arguments: list[str]) -> int:
    """Run the checks in the development environment; returns 0 only when all of them passed."""
    python = str(ready("dev"))
    pytest = [python, "-m", "pytest"]
    typed = [name for name in TYPED if any((ROOT / name).rglob("*.py"))]
    steps = {
        "lint": [python, "-m", "ruff", "check", "."],
        "types": [python, "-m", "mypy", *typed],
        "architecture": [*pytest, "-q", "-p", "no:cacheprovider", "tests/test_architecture.py"],
        "tests": [*pytest, "-q", "-n", "2", "-m", "not long", "--deselect", "tests/test_architecture.py", "tests"],
    }
    if arguments == ["long"]:
        steps = {"long tests": [*pytest, "-q", "-n", "2", "-m", "long", "tests"]}
    elif arguments:
        steps = {"tests": [*pytest, *arguments]}
    failed = [name for name, command in steps.items() if not _passes(name, command)]
    print(f"Failed: {', '.join(failed)}." if failed else "All checks passed.", flush=True)
    return 1 if failed else 0


def _passes(name: str, command: list[str]) -> bool:
    """Run one step with no screen and no questions asked, and say how long it took."""
    print(f"== {name}", flush=True)
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    begin = time.monotonic()
    code = subprocess.run(
        command, cwd=ROOT, env=surroundings, stdin=subprocess.DEVNULL, check=False
    ).returncode
    print(f"== {name}: {'passed' if code == 0 else 'FAILED'} in {time.monotonic() - begin:.0f} s", flush=True)
    return code == 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
