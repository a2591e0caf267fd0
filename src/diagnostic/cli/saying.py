"""What a command says on its output, for people or for programs: after everything it does is done."""

import json
import sys
from collections.abc import Iterable

from diagnostic.model.problem import KnownError


def say(lines: Iterable[str]) -> None:
    """Print ``lines``. Raises ``KnownError`` where the output takes no more; a pipe that its reader closed is left to the caller.

    Where a shell closed the output (``>&-``), or a program has no console, nobody listens and nothing is said.
    """
    try:
        print("\n".join(lines), flush=True)
    except BrokenPipeError:
        raise
    except OSError as fault:
        raise KnownError(
            "output.refused",
            f"What the command did is done, but what it says could not be written: {fault.strerror or fault}.",
            "Make room where its output goes, or send the output elsewhere.",
        ) from fault


def say_data(data: object) -> None:
    """Print ``data`` as one JSON object."""
    # Escapes are the same object to a program; they keep it whole where the console knows few letters.
    encoding = getattr(sys.stdout, "encoding", None) or ""
    say([json.dumps(data, ensure_ascii=encoding.lower().replace("-", "") != "utf8", indent=2)])
