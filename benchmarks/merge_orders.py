"""One digest, whatever the order: the same returned workbooks of one campaign, brought in again and again in random orders and batches.

The workbooks are real files: exported at several moments of a mission, filled by several units, some twice and differently, some renamed
copies. Each order starts from a fresh copy of the assessment on the disk and imports the files themselves, children and pre-checks included;
the digest is that of the file as it is opened again. Exits with 1 when two orders end in two digests.

python benchmarks/merge_orders.py [--files 300] [--orders 20] [--seed 1]
"""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from diagnostic.actions.answering import record_answer
from diagnostic.actions.desk import Desk
from diagnostic.actions.exporting import ExportOptions, export_workbook
from diagnostic.actions.importing import import_workbooks
from diagnostic.actions.opening import Beginning, create_assessment, open_assessment, question_set_of
from diagnostic.model.subject import Voice
from diagnostic.places import find_places
from tests.exchange.filled import Filled

MOMENTS = 4
UNITS = ("Legal unit", "Risk and intelligence unit", "IPR unit or contact point", "the unit upstairs")
TYPED = ("Yes", "No", "Partly", "Don't know", "Withdraw this answer", "perhaps", "12", "1,234")
KEYS = ("I2-1", "I2-2", "I2-4", "I2-5", "I2-7", "I2-8", "I2-P", "I2-P|regular", "I2-3|importer", "I2-6|units")
LARGEST_BATCH = 60


def mission(folder: Path) -> Desk:
    questionnaire = question_set_of(find_places().questionnaires / "secure-2007", None)
    return create_assessment(folder / "mission", questionnaire, Beginning("mission", "", "Customs of Norland"))


def campaign(desk: Desk, folder: Path, count: int, chance: random.Random) -> list[Path]:
    """Write the workbooks that come back."""
    sent = []
    for moment in range(MOMENTS):
        sent.append(export_workbook(desk, find_places(), folder / f"sent-{moment}.xlsx", ExportOptions(scope=("I-2",))).files[0].path)
        record_answer(desk, "I2-1", chance.choice(("yes", "no", "partly")), voice=Voice.ADMINISTRATION)
        record_answer(desk, "I2-2", chance.choice(("yes", "no", "partly")), voice=Voice.ADMINISTRATION)
    back: list[Path] = []
    while len(back) < count:
        path = folder / f"back-{len(back):03}.xlsx"
        if back and chance.random() < 0.1:
            path.write_bytes(chance.choice(back).read_bytes())
        else:
            book = Filled(chance.choice(sent))
            for key in chance.sample(KEYS, 5):
                book.put(key, chance.choice(TYPED))
            book.put("I2-8", f"comment {chance.randrange(40)}", "comment")
            book.put("respondent|unit", chance.choice(UNITS))
            book.save(path)
        back.append(path)
    return back


def in_one_order(start: bytes, files: list[Path], folder: Path, chance: random.Random) -> tuple[str, int]:
    """Bring the files in, in random order and batches; return the digest of the file as it is opened again, and its entries."""
    folder.mkdir()
    path = folder / "mission.diagnostic"
    path.write_bytes(start)
    desk = open_assessment(path)
    left = files[:]
    chance.shuffle(left)
    while left:
        size = chance.randint(1, LARGEST_BATCH)
        import_workbooks(desk, find_places(), left[:size])
        left = left[size:]
    desk.close()
    again = open_assessment(path, read_only=True)
    try:
        return again.state.digest(), len(again.state)
    finally:
        again.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=300)
    parser.add_argument("--orders", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    with tempfile.TemporaryDirectory(prefix="diagnostic-orders-") as room:
        desk = mission(Path(room))
        files = campaign(desk, Path(room), arguments.files, chance)
        desk.close()
        start, begin, digests = desk.path.read_bytes(), time.perf_counter(), set()
        entries = 0
        for order in range(arguments.orders):
            found, entries = in_one_order(start, files, Path(room) / f"order-{order}", chance)
            digests.add(found)
        spent = time.perf_counter() - begin
    print(f"{arguments.orders} random orders of the same {arguments.files} files ({entries} entries): {len(digests)} digest(s)")
    print(f"{spent / arguments.orders:.1f} s an order, {spent / arguments.orders / arguments.files * 1000:.0f} ms a file")
    return 0 if len(digests) == 1 else 1


if __name__ == "__main__":
    raise SystemExit(main())
