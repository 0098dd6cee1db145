"""Writing a file so that a crash, a full disk or a power cut leaves the old one whole, and reading
one that may be anything."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def read_at_most(path: Path, longest: int) -> bytes | None:
    """The contents, or None where there are more bytes than `longest`: also of a device or a pipe,
    whose size the system does not tell. Raises OSError."""
    with path.open("rb") as file:
        content = file.read(longest + 1)
    return content if len(content) <= longest else None


def set_aside(path: Path) -> str:
    """Renames a damaged file so that a new one can take its place; its name now, empty if that
    failed."""
    kept = path.with_name(path.name + ".damaged")
    try:
        path.replace(kept)
    except OSError:
        return ""
    return kept.name


def keep_newer(path: Path, content: bytes) -> str:
    """Writes what a newer version of the program kept in `path` beside it, before it is written
    over; the copy's name, empty if that failed."""
    kept = path.with_name(path.name + ".newer")
    try:
        write_atomically(kept, content)
    except OSError:
        return ""
    return kept.name


def write_atomically(path: Path, content: str | bytes) -> None:
    """Writes to a temporary name beside `path`, syncs, then moves. Raises OSError; `path` is then
    as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode("utf-8") if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
