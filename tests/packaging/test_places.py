"""The shipped data is found from a checkout, a wheel and a bundle, and its absence is said plainly."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from diagnostic import places
from diagnostic.model.problem import KnownError

ROOT = Path(__file__).resolve().parents[2]


def _data(home: Path) -> Path:
    (home / "questionnaires").mkdir(parents=True)
    (home / "resources").mkdir()
    return home


def test_a_checkout_has_them_at_the_top() -> None:
    found = places.find_places()
    assert (found.questionnaires, found.resources) == (ROOT / "questionnaires", ROOT / "resources")


def test_a_bundle_looks_only_into_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "Dossier Ć"), raising=False)
    with pytest.raises(KnownError, match="Install the program again"):
        places.find_places()
    home = _data(tmp_path / "Dossier Ć" / "diagnostic" / "_data")
    assert places.find_places().questionnaires == home / "questionnaires"


def test_a_copy_of_the_package_alone_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "__file__", str(tmp_path / "lib" / "diagnostic" / "places.py"))
    with pytest.raises(KnownError) as refused:
        places.find_places()
    assert refused.value.code == "places.data-missing"


def test_a_wheel_carries_them_and_finds_them(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, stdin=subprocess.DEVNULL)
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        archive.extractall(installed)
    for folder in ("questionnaires", "resources"):
        shipped = [path for path in (ROOT / folder).rglob("*") if path.is_file() and path.name != ".DS_Store"]
        assert shipped
        assert {f"diagnostic/_data/{path.relative_to(ROOT).as_posix()}" for path in shipped} <= names
    assert not [
        name for name in names if name.startswith(("tests/", "docs/")) or name.endswith(".diagnostic")
    ]

    question = (
        "from diagnostic.places import find_places as f; p = f(); print(p.questionnaires); print(p.resources)"
    )
    surroundings = {**os.environ, "PYTHONPATH": str(installed)}
    asked = subprocess.run(
        [sys.executable, "-c", question],
        cwd=tmp_path,
        env=surroundings,
        check=True,
        capture_output=True,
        text=True,
    )
    home = installed / "diagnostic" / "_data"
    assert asked.stdout.splitlines() == [str(home / "questionnaires"), str(home / "resources")]
