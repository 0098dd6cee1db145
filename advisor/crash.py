"""The unforeseen, caught once at the top: a file for us, one line for the user."""

from __future__ import annotations

import traceback
from datetime import datetime
from pathlib import Path

from platformdirs import user_log_path

_KEPT = 10


def save_crash(error: BaseException) -> Path | None:
    """Writes the traceback to the log folder; None when even that fails."""
    try:
        folder = user_log_path("llm-hardware-advisor", appauthor=False, ensure_exists=True)
        path = folder / f"crash-{datetime.now():%Y%m%d-%H%M%S-%f}.txt"
        path.write_text("".join(traceback.format_exception(error)), encoding="utf-8")
        for old in sorted(folder.glob("crash-*.txt"))[:-_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return path
