"""What the window costs when nobody uses it: `python -m benchmarks.idle [--seconds N] [--day N]`.

Three figures of one window with every model: processor time while it is seen and left alone (live
memory is asked once a second, less often while it rests: what other programs do shows), wake-ups
and processor time while it is minimised, and resident memory over a simulated day: N live
refreshes, one a simulated second, as fast as they answer (86,400 are a whole day).
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

_CPU_LIMIT_PERCENT = 0.5
_GROWTH_LIMIT_MB = 16.0
_EDGE_S = 0.5


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
        _run(5.0)  # until the last question to a driver is answered
        hidden, hidden_wakes = _idle(options.seconds)
        window.showNormal()
        warm, end = _day(window.context.live_memory, options.day)
    print(f"seen and left alone: {seen:.2f} % of a core, {seen_wakes:.1f} wake-ups/s")
    print(f"minimised:           {hidden:.2f} % of a core, {hidden_wakes:.1f} wake-ups/s")
    print(f"{options.day:,} live refreshes: {warm:.1f} MB after a tenth, {end:.1f} MB at the end")
    well = seen < _CPU_LIMIT_PERCENT and hidden_wakes == 0 and end - warm < _GROWTH_LIMIT_MB
    sys.stdout.flush()
    os._exit(0 if well else 1)


def _run(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    loop = QEventLoop()
    timer = QTimer(singleShot=True, interval=round(seconds * 1000))
    timer.setTimerType(Qt.TimerType.PreciseTimer)  # else it may fire a twentieth too early
    timer.timeout.connect(loop.quit)
    timer.start()
    loop.exec()


def _idle(seconds: float) -> tuple[float, float]:
    """Percent of a core, and how often a second the event loop left its sleep."""
    from PySide6.QtCore import QAbstractEventDispatcher

    wakes = []
    dispatcher = QAbstractEventDispatcher.instance()
    started, before = time.monotonic(), time.process_time()
    connection = dispatcher.awake.connect(lambda: wakes.append(time.monotonic()))
    _run(seconds)
    dispatcher.awake.disconnect(connection)
    took = time.monotonic() - started
    # At both ends are those of the measurement itself.
    between = [at for at in wakes if _EDGE_S < at - started < took - _EDGE_S]
    return (time.process_time() - before) / took * 100, len(between) / (took - 2 * _EDGE_S)


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
