"""The program with its window. All of Qt lies in the room ``desktop``."""

from diagnostic.desktop.starting import start

__all__ = ["start"]
