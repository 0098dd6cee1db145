"""How quick the window is: `python -m benchmarks.ui [--runs N]`.

First paint is a ratio to a bare PySide6 window with one pyqtgraph plot, both in fresh processes of
the same run, alternating. Then, in one window with every model on an RTX 4090: the time to first
verdicts, a step of the context slider with everything it changes painted, a switch of pages, and
the processor time of an idle window.

Runs on whatever screen Qt finds; without one on Qt's offscreen platform.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

_BARE = """
import sys, time
import pyqtgraph as pg
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Plot(pg.PlotWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)

def painted():
    print(time.time(), flush=True)
    application.quit()

application = QApplication([])
window = QMainWindow()
plot = Plot()
plot.plot([1, 2, 3], [4, 5, 6])
window.setCentralWidget(plot)
window.resize(1280, 800)
window.show()
application.exec()
"""

_OURS = """
import os, sys, time
from pathlib import Path
from advisor.gui.display import display_problem
assert display_problem(sys.platform, os.environ) is None
from PySide6.QtWidgets import QApplication
from advisor.gui.app import build_window

application = QApplication([])
window, startup = build_window(Path(sys.argv[1]) / "settings.json")
window.resize(1280, 800)

def painted():
    print(time.time(), flush=True)
    if sys.argv[2] == "paint":
        application.quit()
    else:
        startup.begin()

def ready():
    print(time.time(), flush=True)
    os._exit(0)  # jobs may still be at work

window.painted.connect(painted)
window.context.ready.connect(ready)
window.show()
application.exec()
"""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.ui")
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args(arguments)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(f"platform {os.environ.get('QT_QPA_PLATFORM', 'default')}, {options.runs} runs, medians")
    _print_start(options.runs)
    _print_window()
    return 0


def _print_start(runs: int) -> None:
    bare, paint, ready = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(runs + 1):
            bare.append(_seconds(_BARE, [])[0])
            paint.append(_seconds(_OURS, [folder, "paint"])[0])
            ready.append(_seconds(_OURS, [folder, "ready"])[1])
    # The first of each warms the disk's cache.
    base, first, verdicts = (statistics.median(times[1:]) for times in (bare, paint, ready))
    print(f"bare window with a plot   {base * 1000:6.0f} ms")
    print(f"first paint               {first * 1000:6.0f} ms   {first / base:.2f} x bare")
    print(f"first verdicts            {verdicts * 1000:6.0f} ms   {verdicts / base:.2f} x bare")


def _seconds(code: str, arguments: Sequence[str]) -> list[float]:
    """Seconds from starting a fresh Python on `code` to each time that it prints."""
    start = time.time()
    answer = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    return [float(line) - start for line in answer.stdout.split()]


def _print_window() -> None:
    from PySide6.QtWidgets import QApplication

    from advisor.advise.rigs import rig_from_machine
    from advisor.catalog.load import load_catalog
    from advisor.gui.app import build_window
    from advisor.session.results import Results
    from benchmarks.example_machines import example_machines

    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        window, _startup = build_window(Path(folder) / "settings.json")
        window.resize(1280, 800)
        window.show()
        results = Results(load_catalog())
        machine = example_machines()["rtx-4090"]
        session = window.context.session
        rig = rig_from_machine(machine, results.catalog)
        session.apply(machine=machine, rigs=(rig,), detecting=False)
        window.context.set_ready(results.catalog, results)
        for page in ("home", "models"):
            session.apply(page=page, selected_model="llama-3.1-8b")
            application.processEvents()
            _wait(1000)  # the chart library is loaded, what the first step needs is prepared
            steps = [1024 + 512 * step for step in range(120)]
            times = _frames(lambda context: session.apply_scenario(context=context), steps)
            _print_frames(f"context step on {page}", times)
        pages = ("home", "computer", "models", "settings")
        times = _frames(lambda page: session.apply(page=page), pages * 10)
        _print_frames("switch of pages", times[len(pages) :])
        _print_idle()
        window.close()


def _frames(step: Callable[..., object], values: Sequence[object]) -> list[float]:
    """Seconds that each change takes, with all painting that follows from it."""
    from PySide6.QtWidgets import QApplication

    times = []
    for value in values:
        start = time.perf_counter()
        step(value)
        QApplication.processEvents()
        times.append(time.perf_counter() - start)
    return times


def _print_frames(name: str, seconds: list[float]) -> None:
    ordered = sorted(seconds)
    late = ordered[min(len(ordered) - 1, round(0.99 * len(ordered)))]
    median = statistics.median(ordered)
    print(f"{name:<25} {median * 1000:6.1f} ms   99th percentile {late * 1000:.1f} ms")


def _wait(milliseconds: int) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _print_idle() -> None:
    _wait(1000)  # what the last change left to do
    before = time.process_time()
    _wait(3000)
    used = (time.process_time() - before) / 3.0
    print(f"idle window               {used:6.2%} of one core")


if __name__ == "__main__":
    raise SystemExit(main())
