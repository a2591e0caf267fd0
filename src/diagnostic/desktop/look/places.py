"""Where the program's fonts and icons lie, in a source tree, an installed package and a frozen bundle."""

import sys
from pathlib import Path


def resources_folder() -> Path:
    """The folder that holds `fonts/` and `icons/`.

    Looks in the bundle first, then inside the package, then upwards from here (source tree).
    Raises FileNotFoundError when the installation is incomplete.
    """
    here = Path(__file__).resolve()
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [Path(bundle)] if bundle else []
    candidates += list(here.parents)
    for parent in candidates:
        folder = parent / "resources"
        if (folder / "fonts").is_dir() and (folder / "icons").is_dir():
            return folder
    raise FileNotFoundError("The program's own files are incomplete: no folder 'resources' with fonts and icons was found.")
