"""What one answer costs in the window: from the editor's signal to durable on the disk, and how long any step of it holds
the event loop up.

Drives the real window on a copy of the sample mission by keys, as a person does: open the next question, press a digit.
First on the disk as it is, each answer beside a raw ``sqlite3`` insert and commit of an equal row under the same pragmas; then
with every fsync delayed by 50 ms (Linux with a C compiler; elsewhere this half is left out and said so). The event loop is watched by
a timer of one millisecond: the longest gap between two ticks while an answer is under way is its longest step.
The status bar is read at every tick: it must never say *saved* before the append has returned.

python benchmarks/answering.py [--answers 60]
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent / "src"
DELAY = 50


def delaying_library(folder: Path) -> Path | None:
    """Compile the library that delays fsync; None where that cannot be done."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if not sys.platform.startswith("linux") or compiler is None:
        return None
    library = folder / "slow_fsync.so"
    built = subprocess.run([compiler, "-shared", "-fPIC", "-O2", "-o", library, HERE / "slow_fsync.c", "-ldl"], check=False)
    return library if built.returncode == 0 else None


def run(sample: Path, folder: Path, answers: int, library: Path | None) -> dict[str, list[float]]:
    """Answer in a window of its own process and return what was measured."""
    copy = folder / f"copy-{'slow' if library else 'plain'}.diagnostic"
    shutil.copy(sample, copy)
    surroundings = {**os.environ, "PYTHONPATH": str(SOURCE), "DIAGNOSTIC_SETTINGS": str(folder / "settings")}
    if not os.environ.get("DISPLAY"):
        surroundings["QT_QPA_PLATFORM"] = "offscreen"
    if library is not None:
        surroundings |= {"LD_PRELOAD": str(library), "DIAGNOSTIC_FSYNC_MS": str(DELAY)}
    command = [sys.executable, str(HERE / "_answering_window.py"), str(copy), str(answers), "slow" if library else "plain"]
    asked = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=900, check=False)
    if asked.returncode != 0:
        raise SystemExit(f"The window failed:\n{asked.stdout}{asked.stderr}")
    measured: dict[str, list[float]] = json.loads(asked.stdout.splitlines()[-1])
    return measured


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--answers", type=int, default=60)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        quiet = {**os.environ, "PYTHONPATH": str(SOURCE)}
        subprocess.run([sys.executable, "-m", "diagnostic", "demo", str(folder / "demo")], check=True, capture_output=True, env=quiet)
        sample = next((folder / "demo").glob("*.diagnostic"))
        plain = run(sample, folder, asked.answers, None)
        durable, raw = statistics.median(plain["durable"]), statistics.median(plain["raw"])
        print(f"from the editor's signal to durable  {durable:7.2f} ms (median of {len(plain['durable'])})")
        print(f"raw insert and commit                {raw:7.2f} ms (median of {len(plain['raw'])})")
        print(f"one fsync of this disk               {statistics.median(plain['fsync']):7.2f} ms")
        print(f"ratio of the medians                 {durable / raw:7.2f}    (at most 2 is asked for)")
        said(plain, "on the disk as it is")
        library = delaying_library(folder)
        if library is None:
            print("fsync was not delayed: that needs Linux and a C compiler (cc).")
            return 0
        slow = run(sample, folder, asked.answers, library)
        print(f"with each fsync {DELAY} ms slower: signal to durable {statistics.median(slow['durable']):.0f} ms (median)")
        said(slow, f"with each fsync {DELAY} ms slower")
    return 0


def said(measured: dict[str, list[float]], where: str) -> None:
    steps = measured["step"]
    print(f"longest step of the event loop for each answer, {where}:")
    print(f"  median {statistics.median(steps):5.1f} ms, 99th percentile {percentile(steps, 0.99):5.1f} ms (at most 16 is asked for)")
    print(f"  the status bar said saved too early {len(measured['too_early'])} times of {len(steps)}")


if __name__ == "__main__":
    raise SystemExit(main())
