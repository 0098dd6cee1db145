"""Runs llama.cpp's own benchmark on a model file, line by line, until it ends or is stopped."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Sequence
from typing import IO

from advisor.errors import InputError
from advisor.text import say

_PROGRAM = "llama-bench"
_GIVEN_TO_STOP_S = 3.0
_LOOK_EVERY_S = 0.1
_MOST_LINES = 2000


def find_llama_bench() -> str | None:
    """The program on the path, None without it."""
    return shutil.which(_PROGRAM)


def run_llama_bench(
    program: str,
    arguments: Sequence[str],
    on_line: Callable[[str], None],
    is_cancelled: Callable[[], bool],
) -> str:
    """What it printed as JSON lines. `on_line` gets what it says meanwhile.

    Raises InputError with its last words where it fails, and returns "" when it was stopped.
    """
    process = subprocess.Popen(
        [program, *arguments, "-o", "jsonl", "--progress"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    results: list[str] = []
    said: list[str] = []

    def keep(line: str) -> None:
        said.append(line)
        on_line(line)

    readers = [
        threading.Thread(target=_read, args=(process.stdout, results.append), daemon=True),
        threading.Thread(target=_read, args=(process.stderr, keep), daemon=True),
    ]
    for reader in readers:
        reader.start()
    stopped = False
    while process.poll() is None and not stopped:
        stopped = is_cancelled()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_LOOK_EVERY_S)
    if stopped:
        _stop(process)
    for reader in readers:
        reader.join(_GIVEN_TO_STOP_S if stopped else None)
    if stopped:
        return ""
    if process.returncode != 0:
        words = next((line for line in reversed(said) if line.strip()), "")
        raise InputError(
            say(
                "{program} ended with status {status}: {words}",
                program=_PROGRAM,
                status=process.returncode,
                words=words.strip(),
            )
        )
    return "\n".join(results)


def _environment() -> dict[str, str]:
    """A frozen application's own libraries are not for other programs."""
    environment = dict(os.environ)
    original = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if original is not None:
        environment["LD_LIBRARY_PATH"] = original
    return environment


def _read(stream: IO[bytes] | None, keep: Callable[[str], None]) -> None:
    assert stream is not None
    with stream:
        for count, line in enumerate(stream):
            if count < _MOST_LINES:
                keep(line.decode("utf-8", "replace").rstrip())


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_GIVEN_TO_STOP_S)
    except subprocess.TimeoutExpired:
        process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_GIVEN_TO_STOP_S)
