"""What the window costs when nobody uses it: `python -m benchmarks.idle [--seconds N] [--day N]`.

Three figures of one window with every model: processor time while it is seen and left alone (live
memory asked once a second), wake-ups and processor time while it is minimised, and resident memory
over a simulated day: N live refreshes, one a simulated second, as fast as they answer (86,400 are a
whole day).
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

_CPU_LIMIT_PERCENT = 1.0
_GROWTH_LIMIT_MB = 16.0


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.idle")
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--day", type=int, default=8640, help="refreshes; 86400 are a day")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks.monkey_hands import open_window

    with tempfile.TemporaryDirectory() as home:
        window, _startup = open_window(Path(home))
        window.context.session.apply(page="computer")
        _run(3.0)  # what the start left to do
        seen, seen_wakes = _idle(options.seconds)
        window.showMinimized()
        _run(2.0)
        hidden, hidden_wakes = _idle(options.seconds)
        window.showNormal()
        warm, end = _day(window.context.live_memory, options.day)
    print(f"seen and left alone: {seen:.2f} % of a core, {seen_wakes:.1f} wake-ups/s")
    print(f"minimised:           {hidden:.2f} % of a core, {hidden_wakes:.1f} wake-ups/s")
    print(f"{options.day:,} live refreshes: {warm:.1f} MB after a tenth, {end:.1f} MB at the end")
    asleep = hidden_wakes * options.seconds <= 2
    well = seen < _CPU_LIMIT_PERCENT and asleep and end - warm < _GROWTH_LIMIT_MB
    sys.stdout.flush()
    os._exit(0 if well else 1)


def _run(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _idle(seconds: float) -> tuple[float, float]:
    """Percent of a core, and how often a second the main thread left its sleep."""
    started, before, wakes = time.monotonic(), time.process_time(), _wakeups()
    _run(seconds)
    took = time.monotonic() - started
    # One wake-up is that of the measurement's own end.
    return (time.process_time() - before) / took * 100, max(0, _wakeups() - wakes - 1) / took


def _wakeups() -> int:
    """Voluntary context switches of the main thread: it slept, and something woke it (Linux)."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    line = next(x for x in status.read_text().splitlines() if x.startswith("voluntary"))
    return int(line.split()[1])


def _day(live: object, refreshes: int) -> tuple[float, float]:
    """Megabytes after a tenth of the refreshes, and after all."""
    from PySide6.QtWidgets import QApplication

    from advisor.gui.jobs import any_running
    from advisor.gui.live_memory import LiveMemory

    assert isinstance(live, LiveMemory)
    live.timer.stop()
    warm = 0.0
    for number in range(refreshes):
        live.ask()
        live.timer.stop()
        while any_running():
            QApplication.processEvents()
            time.sleep(0.0005)
        QApplication.processEvents()
        if number == refreshes // 10:
            warm = _resident_mb()
    return warm, _resident_mb()


def _resident_mb() -> float:
    import psutil

    gc.collect()
    return float(psutil.Process().memory_info().rss) / 1e6


if __name__ == "__main__":
    sys.exit(main())
