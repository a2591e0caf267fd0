"""Whether a window can be opened here, asked before Qt is: where it cannot, Qt would end the whole process without a word to act on.

Only Linux is asked: on Windows and macOS whoever can type the command has a screen, and the wheels bring every library.
"""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

from diagnostic.model.problem import KnownError

PACKAGES = (
    "libegl1 libgl1 libfontconfig1 libglib2.0-0 libdbus-1-3 libxkbcommon0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 "
    "libxcb-xkb1 libxkbcommon-x11-0"
)
"""What Debian and Ubuntu call what Qt needs from the system; the group *window* of ``packaging/system-libraries``."""

WITHOUT = "See diagnostic --help for what can be done without a window."

_MISSING = re.compile(r"(lib[^\s:/]+\.so[.\d]*): cannot open shared object file")


def refuse_without_screen() -> None:
    """Raise ``KnownError`` with what is missing and what to do, where Qt could open no window."""
    if not sys.platform.startswith("linux"):
        return
    wanted = [name.partition(":")[0] for name in os.environ.get("QT_QPA_PLATFORM", "").split(";") if name]
    if wanted and not {"xcb", "wayland"}.issuperset(wanted):
        _refuse_unseen(wanted)
        return
    display, wayland = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")
    if wayland and "xcb" not in wanted and _wayland_answers():
        _refuse_missing_library("wayland")
        return
    if not (display or wayland):
        raise KnownError(
            "window.no-screen",
            "No window can be opened: this machine has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set).",
            f"Start the program from a desktop session. {WITHOUT}",
        )
    if display and "wayland" not in wanted:
        _refuse_missing_library("xcb")
        if _x_answers():
            return
    named = " and ".join(f"{name} is {value!r}" for name, value in (("DISPLAY", display), ("WAYLAND_DISPLAY", wayland)) if value)
    raise KnownError(
        "window.dead-screen",
        f"No window can be opened: {named}, but no screen answers there, or it does not let this user in.",
        f"Start the program from a desktop session, or correct what is set. {WITHOUT}",
    )


def missing_library(fault: Exception) -> KnownError | None:
    """Return what is said when a library that Qt needs is not on this system; None for any other fault."""
    found = _MISSING.search(str(fault))
    if found is None:
        return None
    return KnownError(
        "window.no-library",
        f"No window can be opened: this system lacks the library {found[1]}.",
        f"On Debian and Ubuntu: sudo apt-get install {PACKAGES}. {WITHOUT}",
    )


def _refuse_unseen(wanted: list[str]) -> None:
    """Where Qt is told to draw elsewhere than on a screen, it has to know the place by that name."""
    known = {name.partition("-")[0] for name in wanted for _ in _plugins(name.partition("-")[0])}
    if not known and any(_plugins("offscreen")):
        raise KnownError(
            "window.no-platform",
            f"No window can be opened: QT_QPA_PLATFORM is {os.environ['QT_QPA_PLATFORM']!r}, and Qt can draw nowhere of that name.",
            f"Take QT_QPA_PLATFORM out of the environment, or set it to offscreen. {WITHOUT}",
        )
    for name in known or {"offscreen"}:
        _refuse_missing_library(name)


def _refuse_missing_library(platform: str) -> None:
    """Load the part of Qt that would draw, as Qt will: its own message blames one library whichever of them is missing."""
    import ctypes

    for plugin in _plugins(platform):
        try:
            ctypes.CDLL(str(plugin))
        except OSError as fault:
            known = missing_library(fault)
            if known is not None:
                raise known from fault


def _plugins(platform: str) -> Iterator[Path]:
    with suppress(ImportError, ValueError):
        spec = find_spec("PySide6")
        for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
            plugin = Path(folder) / "Qt" / "plugins" / "platforms" / f"libq{platform}.so"
            if plugin.is_file():
                yield plugin


def _x_answers() -> bool:
    """Tell whether the X server of DISPLAY answers and lets this user in; what cannot be asked is left to Qt."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return False
    # Left open until the process ends: a server without other clients starts anew when its last one leaves, and would let Qt in no more.
    return True


def _wayland_answers() -> bool:
    """Tell whether the compositor of WAYLAND_DISPLAY answers; no window can be opened there without the library asked."""
    if not Path(os.environ.get("XDG_RUNTIME_DIR", "/"), os.environ["WAYLAND_DISPLAY"]).is_socket():
        # The library would say so on the console in its own words.
        return False
    import ctypes

    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return False
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_connect.argtypes = wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    display = wayland.wl_display_connect(None)
    if display:
        wayland.wl_display_disconnect(display)
    return bool(display)
