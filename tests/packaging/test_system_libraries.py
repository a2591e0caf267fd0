"""The list of system libraries: prints the exact line without rights, and is silent where nothing is missing.

The script is run as it is, in a system made of a few small commands, so that nothing is installed and the
answers do not depend on what this machine happens to have.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "system-libraries"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the list is about Linux")


def _system(home: Path, **commands: str) -> Path:
    """Make a folder of commands: each name answers with the shell lines given."""
    for name, lines in {"uname": "echo Linux", **commands}.items():
        (home / name).write_text(f"#!/bin/sh\n{lines}\n", encoding="utf-8")
        (home / name).chmod(0o755)
    return home


def _run(home: Path, *groups: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", SCRIPT, str(home / "python"), *groups],
        env={"PATH": str(home)},
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def test_without_rights_the_exact_line_is_printed(tmp_path: Path) -> None:
    asked = _run(
        _system(tmp_path, python="exit 1", id="echo 1000", **{"apt-get": "exit 9"}), "environment", "test"
    )
    assert asked.returncode == 1
    line = "sudo apt-get install --yes --no-install-recommends python3-venv xvfb xauth poppler-utils"
    assert f"    {line}\n" in asked.stderr


def test_where_nothing_is_missing_nothing_is_said(tmp_path: Path) -> None:
    commands = dict.fromkeys(("python", "Xvfb", "xauth", "pdftotext", "apt-get"), "exit 0")
    asked = _run(_system(tmp_path, **commands), "environment", "test")
    assert (asked.returncode, asked.stdout, asked.stderr) == (0, "", "")


def test_root_installs_what_is_missing(tmp_path: Path) -> None:
    log = tmp_path / "log"
    apt = f'echo "$DEBIAN_FRONTEND $*" >> "{log}"'
    home = _system(tmp_path, python="exit 1", id="echo 0", env='export "$1"; shift; "$@"', **{"apt-get": apt})
    asked = _run(home, "environment")
    assert asked.returncode == 0, asked.stderr
    assert log.read_text(encoding="utf-8").splitlines() == [
        "noninteractive update -qq",
        "noninteractive install --yes --no-install-recommends python3-venv -qq",
    ]


def test_another_distribution_hears_what_to_look_for(tmp_path: Path) -> None:
    asked = _run(_system(tmp_path, python="exit 1"), "environment")
    assert asked.returncode == 1
    assert re.search(r"names of the Debian packages: python3-venv$", asked.stderr.strip())


def test_an_unknown_group_is_refused(tmp_path: Path) -> None:
    assert _run(_system(tmp_path, python="exit 0"), "windows").returncode == 2
