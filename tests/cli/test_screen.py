"""The window without a screen: one sentence says what is missing and what to do, and Qt never gets as far as ending the process."""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from diagnostic.cli.screen import PACKAGES, missing_library

REPOSITORY = Path(__file__).resolve().parents[2]
SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere whoever types has a screen")


def started(path: str, environment: dict[str, str], *before: str) -> "subprocess.CompletedProcess[str]":
    """Run ``diagnostic window`` with nothing of this machine's screen but what is named."""
    known = {name: value for name, value in os.environ.items() if name not in SCREEN}
    return subprocess.run(
        [*before, sys.executable, "-m", "diagnostic", "window", "--quit-when-painted"],
        env={**known, "PYTHONPATH": path, **environment}, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def refusal(ran: "subprocess.CompletedProcess[str]") -> str:
    """See the refusal of the environment: code 1, one line, nothing of Qt's own."""
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.count("\n") == 1
    assert ran.stderr.startswith("No window can be opened: ")
    assert ran.stderr.endswith("See diagnostic --help for what can be done without a window.\n")
    return ran.stderr


@linux_only
@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ({"DISPLAY": ":4077"}, "DISPLAY is ':4077', but no screen answers there"),
        ({"DISPLAY": "nonsense"}, "DISPLAY is 'nonsense'"),
        ({"DISPLAY": "localhost:59999999"}, "DISPLAY is 'localhost:59999999'"),
        ({"WAYLAND_DISPLAY": "wayland-77"}, "WAYLAND_DISPLAY is 'wayland-77'"),
        ({"DISPLAY": ":4077", "WAYLAND_DISPLAY": "/no/such"}, "DISPLAY is ':4077' and WAYLAND_DISPLAY is '/no/such'"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4077"}, "DISPLAY is ':4077'"),
        ({"QT_QPA_PLATFORM": "xcb"}, "neither DISPLAY nor WAYLAND_DISPLAY"),
        ({"QT_QPA_PLATFORM": "abacus"}, "QT_QPA_PLATFORM is 'abacus'"),
    ],
    ids=lambda value: " ".join(f"{name}={what}" for name, what in value.items()) if isinstance(value, dict) else "",
)
def test_without_a_screen_one_sentence_says_what_is_missing(environment: dict[str, str], said: str, tmp_path: Path) -> None:
    assert said in refusal(started(str(REPOSITORY / "src"), {"DIAGNOSTIC_SETTINGS": str(tmp_path), **environment}))


@linux_only
def test_a_library_that_the_system_lacks_is_named_with_the_line_that_brings_it(tmp_path: Path) -> None:
    """A part of Qt alone in a folder of its own: the system cannot find what it is linked to, as on a machine where that is not installed."""
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    part = Path("Qt", "plugins", "platforms", "libqxcb.so")
    (tmp_path / "PySide6" / part).parent.mkdir(parents=True)
    (tmp_path / "PySide6" / "__init__.py").touch()
    shutil.copy(Path(spec.submodule_search_locations[0]) / part, tmp_path / "PySide6" / part)
    said = refusal(started(f"{tmp_path}{os.pathsep}{REPOSITORY / 'src'}", {"DISPLAY": ":4077"}))
    assert "this system lacks the library libQt6" in said
    assert f"sudo apt-get install {PACKAGES}." in said


def test_an_import_that_ends_at_a_library_is_told_from_a_mistake_of_the_program() -> None:
    fault = missing_library(ImportError("libEGL.so.1: cannot open shared object file: No such file or directory"))
    assert fault is not None
    assert "lacks the library libEGL.so.1." in fault.message
    assert missing_library(ImportError("cannot import name 'QLabel'")) is None


def test_the_packages_are_those_of_the_one_list() -> None:
    lines = (REPOSITORY / "packaging" / "system-libraries").read_text("utf-8").splitlines()
    start = next(number for number, line in enumerate(lines) if line.strip() == "window)")
    end = next(number for number, line in enumerate(lines) if number > start and line.strip() == ";;")
    assert PACKAGES.split() == [line.split()[2] for line in lines[start:end] if line.split()[:1] == ["library"]]


@linux_only
@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs a virtual screen")
def test_with_a_screen_the_window_opens(tmp_path: Path) -> None:
    ran = started(str(REPOSITORY / "src"), {"DIAGNOSTIC_SETTINGS": str(tmp_path)}, "xvfb-run", "-a")
    assert (ran.returncode, ran.stdout) == (0, "")
