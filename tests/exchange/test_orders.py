"""One digest, whatever the order and the batches in which the same workbooks come (``benchmarks/merge_orders.py`` does it with 300)."""

import random
from pathlib import Path

from benchmarks.merge_orders import campaign, in_one_order, mission


def test_the_same_files_in_any_order_give_one_digest(tmp_path: Path) -> None:
    chance = random.Random(3)
    desk = mission(tmp_path)
    files = campaign(desk, tmp_path, 10, chance)
    desk.close()
    start = desk.path.read_bytes()
    ends = {in_one_order(start, files, tmp_path / f"order-{number}", chance) for number in range(3)}
    assert len(ends) == 1
    assert ends.pop()[1] > 30
