"""How long the report of the sample mission takes to print, against reportlab building the same pages from ready-made flowables.

Ours: from the composed content to the bytes of the file, reading of fonts, setting, contents, page x of y and bookmarks included.
Bare: ``build`` of reportlab's own paragraphs and tables with the same texts in the same fonts, made before the clock starts; the
fonts are read, the numbers of the pages are known. Both are taken turn by turn in one run, so that what else the machine does
falls on both. Beside the ratio stands the whole way of a report: open the file, assess, compose, print.

python benchmarks/sample_report.py [--rounds 9] [--keep FOLDER]
"""

import argparse
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from benchmarks._platypus_report import Flowables, Story, build, read_fonts

from diagnostic.actions.opening import open_assessment
from diagnostic.actions.reporting import compose_report
from diagnostic.actions.sample import write_sample
from diagnostic.model.assessment import assess
from diagnostic.model.places import Places
from diagnostic.places import find_places
from diagnostic.report.content import Report
from diagnostic.report.pdf.printing import pdf_bytes

Made = TypeVar("Made")


def timed(act: Callable[[], Made]) -> tuple[float, Made]:
    gc.collect()
    start = time.perf_counter()
    made = act()
    return (time.perf_counter() - start) * 1000, made


def ready(report: Report, pages: int) -> Flowables:
    """Make the flowables; any page numbers will do for their measure."""
    return Story(report, dict.fromkeys((f"place-{number}" for number in range(2000)), pages)).made()


def whole_way(places: Places, path: Path) -> list[tuple[str, float]]:
    """Take one report from the file on the disk to its bytes, as the command line does."""
    opening, desk = timed(lambda: open_assessment(path))
    with closing(desk):
        assessing, _ = timed(lambda: assess(desk.questionnaire, desk.state))
        composing, report = timed(lambda: compose_report(desk, places))
        printing, _ = timed(lambda: pdf_bytes(report, places.resources))
    return [("open", opening), ("assess", assessing), ("compose", composing - assessing), ("print", printing)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--keep", type=Path, help="a folder for the two files, to be looked at")
    asked = parser.parse_args()
    places = find_places()
    read_fonts(places.resources / "fonts")
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "sample.diagnostic"
        write_sample(places, path)
        ways = [whole_way(places, path) for _ in range(asked.rounds)]
        with closing(open_assessment(path)) as desk:
            report = compose_report(desk, places)
    ours, bare, ratios = [], [], []
    printed, built, count = b"", b"", 0
    for turn in range(asked.rounds + 1):
        story = ready(report, count)
        here, printed = timed(lambda: pdf_bytes(report, places.resources))
        there, (built, count) = timed(partial(build, report, story, count))
        if turn:
            ours.append(here)
            bare.append(there)
            ratios.append(here / there)
    if asked.keep:
        asked.keep.mkdir(parents=True, exist_ok=True)
        (asked.keep / "ours.pdf").write_bytes(printed)
        (asked.keep / "bare.pdf").write_bytes(built)
    steps = {step: statistics.median(way[at][1] for way in ways) for at, (step, _) in enumerate(ways[0])}
    pages = printed.count(b"/Type /Page\n")
    print(f"content to PDF            {statistics.median(ours):8.1f} ms ({pages} pages, {len(printed) // 1024} KB)")
    print(f"ready flowables to PDF    {statistics.median(bare):8.1f} ms ({count} pages, {len(built) // 1024} KB)")
    print(f"ratio                     {statistics.median(ratios):8.2f}    (at most 1.5 is asked for)")
    print("the whole way             " + ", ".join(f"{step} {took:.0f}" for step, took in steps.items()) + f": {sum(steps.values()):.0f} ms")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
