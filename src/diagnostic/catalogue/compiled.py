"""Loads a question set quickly: from its compiled form where that is of the very same files, else from the files.

The compiled form is the canonical JSON of the set behind one line of header. It is data, never code. What is
damaged, foreign or of another version is passed over and written anew; a folder that cannot be written is no
reason to fail. Neither YAML nor pydantic is imported while the compiled form fits.
"""

import contextlib
import hashlib
import os
from pathlib import Path

from diagnostic.catalogue.form import FORM, questionnaire_from_bytes, questionnaire_to_bytes
from diagnostic.model.problem import RefusedError
from diagnostic.model.questionnaire import Questionnaire

# Raised when checks or reading change, so that a set accepted by an older version is read again.
_COMPILED = 2


def load_questionnaire(folder: Path, cache: Path | None = None) -> Questionnaire:
    """Return the set in a folder; ``cache`` is a folder of the user's for compiled forms, or None for none.

    Raises ``RefusedError`` with every problem when the set has errors; warnings are passed over here.
    """
    if cache is None:
        return _read(folder)
    header = f"diagnostic question set {_COMPILED}.{FORM} {_digest_of_files(folder)}\n".encode("ascii")
    compiled = cache / f"{_name(folder)}.compiled"
    with contextlib.suppress(OSError, ValueError):
        data = compiled.read_bytes()
        if data.startswith(header):
            return questionnaire_from_bytes(data[len(header) :])
    questionnaire = _read(folder)
    with contextlib.suppress(OSError):
        _write(compiled, header + questionnaire_to_bytes(questionnaire))
    return questionnaire


def _read(folder: Path) -> Questionnaire:
    from diagnostic.catalogue.reader import read_questionnaire  # late: brings YAML and pydantic

    questionnaire, problems = read_questionnaire(folder)
    if questionnaire is None:
        raise RefusedError(problems)
    return questionnaire


def _digest_of_files(folder: Path) -> str:
    """Return a digest over names and bytes of all files of the set: a time stamp would miss a restored copy."""
    found = [file for pattern in ("*.yaml", "*.yml") for file in folder.rglob(pattern)]
    whole = hashlib.sha256()
    for name, file in sorted((file.relative_to(folder).as_posix(), file) for file in found):
        with contextlib.suppress(OSError):
            data = file.read_bytes()
            whole.update(f"{name}\n{len(data)}\n".encode())
            whole.update(data)
    return whole.hexdigest()


def _name(folder: Path) -> str:
    """Name the compiled file after the folder's place, so that two copies of a set do not push each other out."""
    place = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:8]
    return f"{folder.name}-{place}"


def _write(file: Path, data: bytes) -> None:
    """Write beside and rename, so that a reader never sees half a file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        fresh.write_bytes(data)
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)
