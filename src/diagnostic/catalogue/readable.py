"""What of a file can be read although something in it cannot: the sound entries of a list, and which codes stood in the others."""

from collections.abc import Iterator
from typing import Any, cast

from diagnostic.catalogue import shapes
from diagnostic.catalogue.lint.partial import Unread
from diagnostic.catalogue.salvage import salvage
from diagnostic.catalogue.shape_problems import Form, shape_faults
from diagnostic.catalogue.source import Source, Step
from diagnostic.model.problem import Problem

_CODED = ("rows", "sub_items", "branches")
"""Lists within an entry whose own entries others name by code."""
_STANDINS: dict[str, Any] = {"format": 1, "code": "set", "version": "0", "languages": ["en"], "sections": [{"code": "set"}]}
"""What stands for a part of ``set.yaml`` that cannot be read while the rest is checked; nothing is ever loaded with it."""
_NAMED = ("languages", "sections", "modules", "respondents", "glossary")


def read_salvaged(form: type[Form], key: str, source: Source, unread: Unread) -> tuple[Source, Form] | None:
    """Return the entries of a file's list with all that can be read of the faulty ones; what even so cannot is noted in ``unread``."""
    _, faults = shape_faults(form, source)
    entries = source.value.get(key)
    if not isinstance(entries, list):
        return None
    paths = [path for path, _ in faults]
    mended, readable = salvage(form, key, source, paths)
    places = [path[1] for path in (*paths, *source.broken) if len(path) > 1 and path[0] == key]
    left = {place for place in places if isinstance(place, int)} - readable
    for number in left:
        unread.note(key, entries[number])
    kept = _without(mended, key, left)
    shape, _ = shape_faults(form, kept)
    return None if shape is None else (kept, shape)


def read_list(form: type[Form], key: str, source: Source, unread: Unread) -> tuple[tuple[Source, Form] | None, list[Problem]]:
    """Return the sound entries of a file's list, with every problem of the others; what these hold is noted in ``unread``."""
    shape, faults = shape_faults(form, source)
    faults = [(path, problem) for path, problem in faults if not _follows(path, source)]
    problems = [problem for _, problem in faults]
    if shape is not None and not source.broken:
        return (source, shape), problems
    bad: set[int] = set()
    for path in (*(path for path, _ in faults), *source.broken):
        if len(path) > 1 and path[0] == key and isinstance(path[1], int):
            bad.add(path[1])
        elif not path or path[0] == key:
            unread.parts.add(key)
    entries = source.value.get(key)
    if not isinstance(entries, list):
        unread.parts.add(key)
        return None, problems
    for number in bad:
        unread.note(key, entries[number])
        if not all(_codes(entries[number])):
            unread.parts.add(key)
    mended = _without(source, key, bad)
    sound, left = shape_faults(form, mended)
    if left and mended.value[key]:
        unread.parts.add(key)
    return (None if sound is None else (mended, sound)), problems


def read_frame(source: Source | None, languages: list[str], unread: Unread) -> tuple[tuple[Source, shapes.SetShape], list[Problem]]:
    """Return ``set.yaml``, with stand-ins for what cannot be read of it, and every problem of its shape."""
    if source is None:
        source = Source("set.yaml", {}, {})
        unread.parts.update(_NAMED)
        faults: list[tuple[tuple[Step, ...], Problem]] = []
    else:
        shape, faults = shape_faults(shapes.SetShape, source)
        if shape is not None and not source.broken:
            return (source, shape), []
        faults = [(path, problem) for path, problem in faults if not _follows(path, source)]
    bad = {path[0] for path in (*(path for path, _ in faults), *source.broken) if path}
    unread.parts.update(name for name in _NAMED if name in bad)
    kept = {name: value for name, value in source.value.items() if name not in bad}
    standins = _STANDINS | ({"languages": languages} if languages else {})
    frame = shapes.SetShape.model_validate(standins | kept)
    if "sections" not in kept:
        # A section that nobody wrote is not blamed for its missing texts.
        frame = frame.model_copy(update={"sections": []})
    return (source, frame), [problem for _, problem in faults]


def _follows(path: tuple[Step, ...], source: Source) -> bool:
    """Tell whether a fault of the shape is about a place at which the value itself was refused."""
    return any(path[: len(broken)] == broken or broken[: len(path)] == path for broken in source.broken if broken)


def _without(source: Source, key: str, bad: set[int]) -> Source:
    """Return the file with its sound entries alone, each still at the lines at which it stands."""
    entries = cast(list[Any], source.value[key])
    kept = [number for number in range(len(entries)) if number not in bad]
    now = {before: number for number, before in enumerate(kept)}
    lines: dict[tuple[Step, ...], int] = {}
    for path, line in source.lines.items():
        if len(path) < 2 or path[0] != key:
            lines[path] = line
        elif isinstance(path[1], int) and path[1] in now:
            lines[key, now[path[1]], *path[2:]] = line
    return Source(source.name, {key: [entries[number] for number in kept]}, lines)


def _codes(entry: Any) -> Iterator[str]:
    """Yield the codes by which others name an entry and what is in it; an empty one where it has none that can be read."""
    if not isinstance(entry, dict):
        yield ""
        return
    code = entry.get("code")
    yield code if isinstance(code, str) else ""
    for inner in (part for name in _CODED for part in _list(entry.get(name))):
        yield from _codes(inner)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
