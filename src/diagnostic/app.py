"""The program with its window. All of Qt lies in the room ``desktop``."""

import diagnostic.desktop.plain_import  # noqa: F401  (first: it concerns whatever is loaded after it)
from diagnostic.desktop.starting import start

__all__ = ["start"]
