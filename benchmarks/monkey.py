"""A monkey at the window: `python -m benchmarks.monkey [EVENTS] [--seed N] [--piece N]`.

Random clicks, keys, wheels, drops, pastes and resizes, the same for the same seed, on the real
window with the whole catalog. EVENTS are split into processes of `--piece` events, so that a fault
does not hide the next. A run fails on an exception, a warning of Qt, or memory that grows: the
resident size at the end of a piece over that after its first tenth, by more than 20 %.
"""

from __future__ import annotations

import argparse
import faulthandler
import gc
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

_GROWTH = 1.20
_HARMLESS = (
    "propagateSizeHints",
    "QBackingStore::flush",
    "This plugin supports",
    "This plugin does not support",
)  # of the offscreen platform itself


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.monkey")
    parser.add_argument("events", nargs="?", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--piece", type=int, default=10_000)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.inside:
        print(json.dumps(_piece(options.seed, options.events)), flush=True)
        os._exit(0)  # what Qt and Python do in which order at their end is not asked here
    return _pieces(options.events, options.seed, options.piece)


def _pieces(events: int, seed: int, piece: int) -> int:
    faults: Counter[str] = Counter()
    done = 0
    while done < events:
        count = min(piece, events - done)
        command = [sys.executable, "-m", "benchmarks.monkey", str(count), "--seed", str(seed),
                   "--inside"]  # fmt: skip
        ended = subprocess.run(command, capture_output=True, text=True)
        lines = ended.stdout.splitlines()
        if ended.returncode or not lines or not lines[-1].startswith("{"):
            faults[f"seed {seed}: the process ended with {ended.returncode}"] += 1
            said = [line for line in ended.stderr.splitlines() if not _is_harmless(line)]
            print("\n".join([f"seed {seed}:", *said[:150]]), flush=True)
        else:
            result = json.loads(lines[-1])
            print(_line(seed, count, result), flush=True)
            for fault in result["faults"].keys() - faults.keys():
                print(f"--- new\n{fault}", flush=True)
            faults.update(result["faults"])
            if result["end_mb"] > _GROWTH * result["warm_mb"]:
                faults[f"seed {seed}: memory grew"] += 1
        done, seed = done + count, seed + 1
    print(f"{done:,} events, {sum(faults.values())} faults of {len(faults)} kinds")
    for fault, count in faults.most_common():
        print(f"--- {count} times\n{fault}")
    return int(bool(faults))


def _line(seed: int, count: int, result: dict[str, Any]) -> str:
    return (f"seed {seed}: {count:,} events in {result['seconds']:.0f} s, "
            f"{sum(result['faults'].values())} faults, memory {result['warm_mb']:.0f} MB after a "
            f"tenth, {result['end_mb']:.0f} MB at the end")  # fmt: skip


def _piece(seed: int, events: int) -> dict[str, Any]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = tempfile.mkdtemp(prefix="advisor-monkey-")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = home
    from benchmarks.monkey_hands import Hands, open_window

    faults: Counter[str] = Counter()
    faulthandler.enable()
    _watch(faults)
    window, _startup = open_window(Path(home))
    hands = Hands(window, random.Random(seed), Path(home))
    hands.visit_all()
    started, warm = time.monotonic(), 0.0
    for number in range(events):
        try:
            hands.act()
        except Exception as error:
            faults[_named(error)] += 1
        if number == events // 10:
            warm = _resident_mb(hands)
    return {"seconds": time.monotonic() - started, "faults": faults, "warm_mb": warm,
            "end_mb": _resident_mb(hands)}  # fmt: skip


def _watch(faults: Counter[str]) -> None:
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def hook(
        _kind: type[BaseException], error: BaseException, _traceback: TracebackType | None
    ) -> None:
        faults[_named(error)] += 1

    def thread_hook(failure: threading.ExceptHookArgs) -> None:
        if failure.exc_value is not None:
            faults[_named(failure.exc_value)] += 1

    def qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not _is_harmless(text):
            faults[f"Qt: {text}"] += 1

    sys.excepthook = hook
    threading.excepthook = thread_hook
    qInstallMessageHandler(qt)


def _is_harmless(text: str) -> bool:
    return any(each in text for each in _HARMLESS)


def _named(error: BaseException) -> str:
    """The same for the same fault: the last lines of its traceback."""
    return "".join(traceback.format_exception(error)[-4:])[-1500:]


def _resident_mb(hands: Any) -> float:
    import psutil

    hands.rest()
    gc.collect()
    return float(psutil.Process().memory_info().rss) / 1e6


if __name__ == "__main__":
    sys.exit(main())
