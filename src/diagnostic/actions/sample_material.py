"""What the sample mission consists of, as it lies in ``resources/sample/``: files that a person can read and correct.

``docs/sample.md`` describes the files. Nothing is passed over in silence: a name that no player knows is a mistake of the files.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

Record: TypeAlias = Mapping[str, Any]

FOLDER = "sample"
ANSWER_FILES = ("section-I.json", "section-II.json", "section-III.json", "modules.json")

QUESTION_KEYS = frozenset(
    {"asked", "answer", "comment", "note", "who-would-know", "by-when", "administration", "agreed", "statements", "evidence"}
)


@dataclass(frozen=True)
class SampleMaterial:
    """The sample mission before it is played: who, set-up, interviews, evidence, answers by question, levels and recommendations."""

    mission: Record
    interviews: Record
    evidence: Record
    questions: Record
    findings: Record


def read_material(resources: Path) -> SampleMaterial:
    """Read the files. Raises ``ValueError`` for what nobody would play, ``OSError`` and ``json.JSONDecodeError`` for the files themselves."""
    folder = resources / FOLDER
    questions: dict[str, Any] = {}
    for name in ANSWER_FILES:
        for code, record in _read(folder / name).items():
            if code in questions:
                raise ValueError(f"{name}: {code} is told twice")
            if unknown := set(record) - QUESTION_KEYS:
                raise ValueError(f"{name}: {code} has {', '.join(sorted(unknown))}")
            questions[code] = record
    return SampleMaterial(
        mission=_read(folder / "mission.json"),
        interviews=_read(folder / "interviews.json"),
        evidence=_read(folder / "evidence.json"),
        questions=questions,
        findings=_read(folder / "findings.json"),
    )


def _read(path: Path) -> dict[str, Any]:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            raise ValueError(f"{path.name}: one name stands twice in {', '.join(key for key, _ in pairs)}")
        return found

    found: dict[str, Any] = json.loads(path.read_text("utf-8"), object_pairs_hook=once)
    return found
