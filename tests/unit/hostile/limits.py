"""Runs a reader in a process of its own with 256 MiB of new memory, and two seconds of processor
time for each file, and returns the sentences it ended with."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.conftest import ROOT

# Not on Windows (no such limits) nor macOS (it does not hold a process to RLIMIT_DATA).
needs_limits = pytest.mark.skipif(sys.platform != "linux", reason="resource limits are Linux's")

_PROGRAM = """
import importlib, json, resource, signal, sys
from pathlib import Path
from advisor.errors import AdvisorError
module, name = sys.argv[1].split(":")
read = getattr(importlib.import_module(module), name)
used = next(int(line.split()[1]) << 10 for line in open("/proc/self/status")
            if line.startswith("VmData"))
resource.setrlimit(resource.RLIMIT_DATA, (used + (256 << 20),) * 2)
for path in sys.argv[2:]:
    signal.setitimer(signal.ITIMER_PROF, 2)  # of processor time; its end ends the process
    try:
        found = read(Path(path))
    except AdvisorError as error:
        print(json.dumps(f"refused: {error}"))
    else:
        print(json.dumps(f"read: {type(found).__name__} {str(found)[:500]}".strip()))
"""


def outcomes(reader: str, paths: Sequence[Path]) -> list[str]:
    """Of each file `refused: SENTENCE` or `read: ...`; anything else fails with what the process
    said."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, reader, *map(str, paths)], cwd=ROOT, capture_output=True,
        text=True, timeout=120,
    )  # fmt: skip
    said = [str(json.loads(line)) for line in done.stdout.splitlines()]
    if done.returncode or len(said) < len(paths):
        failed = paths[len(said)].name
        pytest.fail(f"{failed}: exit status {done.returncode}: {done.stderr[-2000:]}")
    assert "Traceback" not in done.stderr
    return said


def outcome(reader: str, path: Path) -> str:
    return outcomes(reader, [path])[0]
