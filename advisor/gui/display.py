"""Is there a screen to open a window on? Asked before Qt, which ends the process without one."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from pathlib import Path


def display_problem(platform: str, environment: Mapping[str, str]) -> str | None:
    """One sentence when no window can be shown, else None. `platform` as sys.platform has it."""
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return None
    if environment.get("WAYLAND_DISPLAY"):
        return None
    command = environment.get("ADVISOR_COMMAND", "advisor")  # run.py says how it was called
    hint = f"On this machine use the command line: {command} fit, or {command} --help"
    if not environment.get("DISPLAY"):
        return f"There is no display to open a window on. {hint}"
    return _x11_problem(environment["DISPLAY"], hint)


def _x11_problem(display: str, hint: str) -> str | None:
    missing = _missing_library()
    if missing:
        return f"A system library that windows need is missing: {missing}. {hint}"
    if not _answers(display):
        return f"The display {display} does not answer. {hint}"
    return None


def _missing_library() -> str | None:
    """The name of a shared library that Qt's X11 plugin lacks, by loading the plugin as Qt will."""
    import PySide6

    plugin = Path(PySide6.__path__[0]) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.exists():
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error).split(":", 1)[0]
    return None


def _answers(display: str) -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # let Qt find out
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed
