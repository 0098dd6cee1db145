"""The unforeseen, caught once at the top: a file for us, one line for the user."""

from __future__ import annotations

import faulthandler
import traceback
from datetime import datetime
from pathlib import Path
from typing import TextIO

from advisor.log import log_folder, logger, without_home

_KEPT = 10
_NATIVE = "native-crash.txt"
_native_file: TextIO | None = None  # open as long as the program runs


def save_crash(error: BaseException) -> Path | None:
    """Writes the traceback to the log folder; None when even that fails."""
    try:
        path = _new_file()
        path.write_text(without_home("".join(traceback.format_exception(error))), encoding="utf-8")
        for old in sorted(path.parent.glob("crash-*.txt"))[:-_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    logger().error("%s: %s; details in %s", type(error).__name__, error, path)
    return path


def watch_native_crashes() -> Path | None:
    """From now on a crash inside a library leaves its traceback in the log folder.

    The file that the previous run left, if it ended so."""
    global _native_file
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        current = log_folder() / _NATIVE
        previous = None
        if _native_file is None and current.is_file() and current.stat().st_size:
            previous = current.replace(_new_file())
        _native_file = current.open("w", encoding="utf-8")
        faulthandler.enable(_native_file)
    except OSError:
        return None
    return previous


def crash_files() -> list[Path]:
    """Oldest first."""
    return sorted(log_folder().glob("crash-*.txt"))


def _new_file() -> Path:
    folder = log_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"crash-{datetime.now():%Y%m%d-%H%M%S-%f}.txt"
