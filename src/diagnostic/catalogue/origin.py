"""Where each part of a question set was written: for problems that name file and line."""

from dataclasses import dataclass, field

from diagnostic.catalogue.source import Source, Step


@dataclass
class Origins:
    """Maps a thing (its kind and code) to the file and the path in it where it stands."""

    _of: dict[tuple[str, str], tuple[Source, tuple[Step, ...]]] = field(default_factory=dict)

    def add(self, kind: str, code: str, source: Source, path: tuple[Step, ...]) -> str | None:
        """Note a thing; return the place where its code stood before, or None when it is new."""
        known = self._of.get((kind, code))
        if known is not None:
            return known[0].place(known[1])
        self._of[kind, code] = (source, path)
        return None

    def place(self, kind: str, code: str, *path: Step) -> str:
        """Return ``file:line`` of a part of a thing, or of the thing where the part is not written out."""
        known = self._of.get((kind, code))
        return "" if known is None else known[0].place((*known[1], *path))
