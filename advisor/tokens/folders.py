"""Counting files and whole folders: what was counted, what was not, and why."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from advisor.errors import InputError
from advisor.text import later, say
from advisor.tokens.counting import Counter, Span, count_chunks
from advisor.tokens.documents import NotText, open_document

# Kept by programs for themselves, not written by the person.
_CONTROL, _COMPILED = later("version control"), later("compiled Python")
_SKIPPED_FOLDERS = {
    ".git": _CONTROL, ".hg": _CONTROL, ".svn": _CONTROL, "__pycache__": _COMPILED,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class FileCount:
    path: Path
    kind: str  # PDF, DOCX or the text's encoding
    n_bytes: int
    characters: int
    words: int
    tokens: Span


@dataclass(frozen=True, slots=True)
class Skipped:
    path: Path
    reason: str


@dataclass(slots=True)
class FolderCount:
    """`cancelled`: somebody stopped it; what is here was counted before."""

    files: list[FileCount] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    tokens: Span = field(default_factory=Span)
    characters: int = 0
    words: int = 0
    n_bytes: int = 0
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    path: Path
    done_bytes: int
    total_bytes: int
    tokens: int


class _Cancelled(Exception):
    pass


def count_paths(
    counter: Counter,
    paths: Iterable[Path],
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> FolderCount:
    """Every file in `paths` and the folders among them. Raises InputError for a path that does not
    exist. `progress` is called for every 64 KiB or file, `cancelled` is asked as often."""
    paths = list(paths)
    for path in paths:
        if not path.exists():
            raise InputError(f"{path}: no such file or folder", field="path")
    result = FolderCount()
    try:
        total = sum(size for _, size in _walk(paths, FolderCount(), cancelled))
        done = 0
        for path, size in _walk(paths, result, cancelled):
            base = done

            def tell(read: int, path: Path = path, base: int = base) -> None:
                if cancelled():
                    raise _Cancelled
                if progress is not None:
                    progress(Progress(path, min(base + read, total), total, result.tokens.mid))

            tell(0)
            _count_file(counter, path, size, result, tell)
            done += size
    except _Cancelled:
        result.cancelled = True
    return result


def _count_file(
    counter: Counter, path: Path, size: int, result: FolderCount, tell: Callable[[int], None]
) -> None:
    try:
        document = open_document(path)
        tally = count_chunks(counter, _told(document.chunks, tell))
    except NotText as reason:
        result.skipped.append(Skipped(path, str(reason)))
        return
    except OSError as error:
        result.skipped.append(Skipped(path, (error.strerror or say("cannot be read")).lower()))
        return
    counted = FileCount(path, document.kind, size, tally.characters, tally.words, tally.tokens)
    result.files.append(counted)
    result.tokens += tally.tokens
    result.characters += tally.characters
    result.words += tally.words
    result.n_bytes += size


def _told(chunks: Iterator[str], tell: Callable[[int], None]) -> Iterator[str]:
    read = 0
    for chunk in chunks:
        yield chunk
        read += len(chunk)
        tell(read)


def _walk(
    paths: Iterable[Path], result: FolderCount, cancelled: Callable[[], bool]
) -> Iterator[tuple[Path, int]]:
    """Regular files and their sizes, each once, whatever links lead to it."""
    seen: set[tuple[int, int]] = set()
    waiting = list(reversed([*paths]))
    named = set(waiting)
    while waiting:
        if cancelled():
            raise _Cancelled
        path = waiting.pop()
        reason = _reason_to_skip(path, path in named)
        try:
            status = path.stat()
            if not reason and (status.st_dev, status.st_ino) in seen and status.st_ino:
                reason = say("counted already, under another name")
            seen.add((status.st_dev, status.st_ino))
            if not reason and stat.S_ISDIR(status.st_mode):
                waiting.extend(reversed(_entries(path)))
                continue
        except OSError as error:
            reason = (error.strerror or say("cannot be read")).lower()
        else:
            if not reason and not stat.S_ISREG(status.st_mode):
                reason = say("not a regular file")
        if reason:
            result.skipped.append(Skipped(path, reason))
        else:
            yield path, status.st_size


def _reason_to_skip(path: Path, named: bool) -> str:
    if named:
        return ""
    if path.is_dir():
        if path.is_symlink():
            return say("link to a folder")
        reason = _SKIPPED_FOLDERS.get(path.name)
        return say(reason) if reason else ""
    return ""


def _entries(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        return sorted(Path(entry.path) for entry in entries)
