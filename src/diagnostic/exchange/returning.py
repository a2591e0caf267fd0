"""Many workbooks that came back, read side by side. The children that take a file apart also make of its cells what they say, so that what they
hand over is small and the program has little left to do one file after the other."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from diagnostic.exchange.foreign.errand import Errand
from diagnostic.exchange.foreign.grid import ForeignFile
from diagnostic.exchange.foreign.limits import LIMITS, Limits
from diagnostic.exchange.foreign.pool import ReadingPool
from diagnostic.exchange.returned_file import named_after
from diagnostic.exchange.returned_wire import returned_from_wire, vocabulary_to_wire
from diagnostic.exchange.workbook.reading import Vocabulary
from diagnostic.model.workbook import ReturnedWorkbook


def returned_workbooks(vocabulary: Vocabulary) -> Errand[ReturnedWorkbook]:
    """Return what children are told to bring back: workbooks, read by the words of every language there is."""
    return Errand(returned_from_wire, vocabulary_to_wire(vocabulary))


def read_returned(paths: Iterable[Path], vocabulary: Vocabulary, limits: Limits = LIMITS) -> Iterator[ForeignFile[ReturnedWorkbook]]:
    """Yield what each file says, in the order given. Raises ``KnownError`` only where no child process can be started."""
    with ReadingPool(returned_workbooks(vocabulary), limits) as pool:
        yield from map(named_after, pool.read(paths))
