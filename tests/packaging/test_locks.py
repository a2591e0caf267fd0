"""The locks: exact, hashed, in step with each other and with pyproject.toml, and naming no host."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted((ROOT / "packaging" / "locks").glob("*.txt"))
PINNED = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)


def _pinned(lock: str) -> dict[str, str]:
    text = (ROOT / "packaging" / "locks" / f"{lock}.txt").read_text(encoding="utf-8")
    return dict(PINNED.findall(text))


def _name(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[>=<,;\[ ]", requirement)[0]).lower()


def test_there_is_a_lock_for_each_use() -> None:
    assert [lock.stem for lock in LOCKS] == ["bundle", "data", "dev", "runtime"]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_line_is_exact_and_hashed_and_names_no_host(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text and "--find-links" not in text and "--extra-index" not in text
    entries = re.split(r"\n(?=[A-Za-z0-9])", text.split("\n", 2)[2])
    assert len(entries) > 15
    for entry in entries:
        assert PINNED.match(entry), entry[:80]
        assert "--hash=sha256:" in entry, entry[:80]


def test_all_locks_agree_on_versions() -> None:
    tested = _pinned("dev")
    for lock in ("runtime", "bundle", "data"):
        apart = {name: (version, tested[name]) for name, version in _pinned(lock).items() if name in tested}
        assert all(version == other for version, other in apart.values()), lock


def test_the_locks_hold_what_pyproject_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {_name(each) for each in project["project"]["dependencies"]}
    groups = project["dependency-groups"]
    for lock, group in {"runtime": "build", "dev": "dev", "bundle": "bundle", "data": "data"}.items():
        wanted = asked | {_name(each) for each in groups[group] if isinstance(each, str)}
        assert wanted <= set(_pinned(lock)), lock
