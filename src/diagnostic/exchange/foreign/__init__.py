"""Files that were not written on this machine: looked at before they are read, and read in child processes with limits.

Door: ``pool.read_files``. What comes out is plain: ``grid.ForeignFile``, the cells as they stand or the problems. The reasons are in
``docs/decisions/0014-foreign-files.md``.
"""

from typing import Final

CHILD_WORD: Final = "read-foreign-files"
"""The argument by which a bundle knows that it was started to read, not to open a window."""
