"""Where the program's fonts and icons lie, in a checkout, an installed package and a frozen bundle."""

from pathlib import Path


def resources_folder() -> Path:
    """The folder that holds `fonts/` and `icons/`; the nearest one upwards from here, inside a package's
    `_data` or beside `src`.

    Raises FileNotFoundError when the installation is incomplete.
    """
    for parent in Path(__file__).resolve().parents:
        for folder in (parent / "_data" / "resources", parent / "resources"):
            if (folder / "fonts").is_dir() and (folder / "icons").is_dir():
                return folder
    raise FileNotFoundError(
        "The program's own files are incomplete: no folder 'resources' with fonts and icons was found."
    )
