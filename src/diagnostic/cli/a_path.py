"""A path as it was given on the command line."""

from pathlib import Path


def a_path(raw: str) -> Path:
    """Return the path; an empty word, which is mostly a variable that was not set, names no place and not the folder one is in."""
    if not raw.strip():
        # Late: whoever opens the window alone has nothing parsed.
        from argparse import ArgumentTypeError

        raise ArgumentTypeError("an empty word names no file and no folder")
    return Path(raw)
