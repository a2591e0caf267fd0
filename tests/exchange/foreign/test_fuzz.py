"""Two thousand mutated workbooks through real children at every run; forty thousand by the command (docs/fuzz.md)."""

import sys
from collections import Counter
from pathlib import Path

from diagnostic.exchange.foreign.limits import LIMITS
from tests.exchange.foreign.fuzz import run, workbooks
from tests.exchange.foreign.test_children import SOURCES

COUNT = 2000
SEED = 20261116


def test_no_mutated_workbook_fails_a_child_or_comes_back_as_another() -> None:
    outcome = run(SEED, COUNT)
    assert [(one.how, fault) for one, fault in outcome.wrong] == []
    assert outcome.count == COUNT
    assert outcome.slowest <= LIMITS.seconds
    assert outcome.largest <= LIMITS.memory
    assert COUNT / 4 < outcome.read < COUNT * 3 / 4  # a reader that refused everything would pass all of the above
    assert len(outcome.codes) >= 10
    assert min(outcome.hows.values()) > COUNT / 10


def test_the_same_seed_gives_the_same_workbooks() -> None:
    assert [one.data for one in workbooks(1, 30)] == [one.data for one in workbooks(1, 30)]
    assert Counter(one.how for one in workbooks(1, 30)) != Counter(one.how for one in workbooks(2, 30))


def test_a_child_that_fails_is_noticed(tmp_path: Path) -> None:
    """A planted fault: a child that ends where it should read."""
    child = tmp_path / "child.py"
    child.write_text(
        "import sys\nsys.path.insert(0, sys.argv[1])\nfrom diagnostic.exchange.foreign.child import serve\n"
        "def act(data, limits, aside):\n    raise KeyError\nsys.exit(serve(act))\n"
    )
    outcome = run(SEED, 4, (sys.executable, str(child), SOURCES))
    assert [fault for _, fault in outcome.wrong] == ["the child was lost: died"] * 4
