"""Runs one of the application's own probe modules in a child process with a deadline."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_MODULES = {"nvml": "advisor.probe.nvml_child", "metal": "advisor.probe.metal_child"}
# What a frozen application is started with to become a probe (see `advisor.__main__`).
PROBE_FLAG = "--probe-child"
_ROOT = str(Path(__file__).resolve().parents[2])
_LONGEST_LINE = 1 << 20


def run_probe(name: str, action: str = "main") -> int:
    """Becomes the probe `name`: what the child process runs. `action` is main or watch."""
    import importlib

    if name not in _MODULES or action not in ("main", "watch"):
        return 2
    function = getattr(importlib.import_module(_MODULES[name]), action)
    return int(function())


def ask_child(name: str, deadline_s: float) -> tuple[list[dict[str, Any]], bool]:
    """The JSON objects that the probe `name` printed, and whether it finished in time.

    A child that hangs is killed; what it printed before is kept.
    """
    process = subprocess.Popen(
        _command(name),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    objects: list[dict[str, Any]] = []
    reader = threading.Thread(target=_collect, args=(process, objects), daemon=True)
    reader.start()
    reader.join(deadline_s)
    finished = not reader.is_alive()
    if not finished:
        process.kill()
    # A process stuck inside the kernel cannot be waited for; it is left to the system.
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(0.5)
    reader.join(0.2)
    return list(objects), finished


def tool_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """What a program of the system is started with: without the libraries of a frozen application,
    which PyInstaller puts first in the path and whose original it keeps under another name."""
    found = dict(environment)
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        original = found.pop(f"{name}_ORIG", None)
        if original:
            found[name] = original
        elif original is not None or getattr(sys, "frozen", False):
            found.pop(name, None)
    return found


def start_watcher(name: str) -> subprocess.Popen[bytes]:
    """A child that answers each line on its standard input with one line of JSON, and ends when
    its input does."""
    return subprocess.Popen(
        _command(name, "watch"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _command(name: str, action: str = "main") -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, PROBE_FLAG, name, action]
    script = (
        f"import sys; sys.path.insert(0, {_ROOT!r}); "
        f"from advisor.probe.child import run_probe; sys.exit(run_probe({name!r}, {action!r}))"
    )
    return [sys.executable, "-c", script]


def _collect(process: subprocess.Popen[bytes], objects: list[dict[str, Any]]) -> None:
    stream = process.stdout
    if stream is None:
        return
    with stream:
        while line := stream.readline(_LONGEST_LINE):
            with contextlib.suppress(ValueError):
                value = json.loads(line)
                if isinstance(value, dict):
                    objects.append(value)
