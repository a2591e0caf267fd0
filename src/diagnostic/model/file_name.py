"""What no file can be called, said before the system is asked: it would end in a fault of the program, not of the name."""

from pathlib import Path

from diagnostic.model.problem import KnownError

LONGEST_SHOWN = 200


def refuse_bad_name(path: Path) -> None:
    """Raise ``KnownError`` for a path with a NUL or half of a character (a lone surrogate) in it: no file of ours is called so."""
    text = str(path)
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise bad_name(path)


def bad_name(path: Path) -> KnownError:
    """Return what is said about a name that no file can have, however long it is and whatever stands in it."""
    shown = str(path).encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\0")
    return KnownError(
        "file.name",
        f"The system does not accept {shown if len(shown) <= LONGEST_SHOWN else shown[:LONGEST_SHOWN] + '…'} as the name of a file.",
        "Choose a shorter name of letters and digits.",
    )
