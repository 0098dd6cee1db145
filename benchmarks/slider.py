"""What a step of the context costs on the Models page and on Home: `python -m benchmarks.slider`.

A step is timed from the change of the session to the last pixel: marker, lines of the table in
view, verdict and text above the panel's tabs. "At rest" is what follows once the hand has waited a
moment: the exact estimate, every other line, ladder, sentences and command. Then the answers alone,
and scrolling 10,000 rows. Medians and 99th percentiles, of the clock and of the processor (which
other programs disturb less), and the ratio of processor times to a bare window in which a marker
moves over a pyqtgraph plot, taken in the same run. The catalog is filled up to 300 models.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advisor.gui.pages.models import ModelsPage
    from advisor.gui.window import MainWindow

_TABS = ("overview", "memory", "speed")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.slider")
    parser.add_argument("--gpu", default="RTX 4090")
    parser.add_argument("--steps", type=int, default=96)
    parser.add_argument("--models", type=int, default=300)
    options = parser.parse_args(arguments)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        window = _window(Path(folder), options.gpu, options.models)
        bare = _bare_steps(options.steps)
        base = statistics.median(busy for _, busy in bare)
        print(f"{'':<34} {'by the clock':^22} {'of the processor':^22}")
        print(f"{'ms':<34} {'median':>10} {'99th':>10}  {'median':>10} {'99th':>10}   x bare")
        _print("bare window, marker on a plot", bare, base)
        _print_steps(window, options.steps, base)
        _print_home(window, options.steps, base)
        _print_answers(window, options.steps, base)
        _print_scrolling(window, base)
        window.close()
    del application
    return 0


def _window(folder: Path, gpu: str, n_models: int) -> MainWindow:
    """The window at 1440 x 900 with the Models page and one model open."""
    from advisor.advise.rigs import rig_from_parts
    from advisor.catalog.load import load_catalog
    from advisor.gui.app import build_window
    from advisor.session.results import Results

    catalog = load_catalog()
    window, startup = build_window(folder / "settings.json")
    window.startup = startup  # type: ignore[attr-defined]  # keeps it alive
    window.resize(1440, 900)
    window.show()
    rig = rig_from_parts(catalog, gpus=[(gpu, 1)], ram_gib=64)
    session = window.context.session
    session.apply(rigs=(rig,), detecting=False, page="models", selected_model="llama-3.1-8b")
    results = Results(catalog)
    copies = (replace(model, id=f"{model.id}-copy") for model in results.models)
    results.models += tuple(islice(copies, max(0, n_models - len(results.models))))
    window.context.set_ready(catalog, results)
    _wait(1.0)  # what is prepared once the window is idle
    gc.freeze()  # as the program does after its start
    return window


def _bare_steps(steps: int) -> Times:
    import pyqtgraph as pg
    from PySide6.QtWidgets import QMainWindow

    window, plot = QMainWindow(), pg.PlotWidget()
    plot.plot([1, 2, 3], [4, 5, 6])
    marker = pg.InfiniteLine(1.0)
    plot.addItem(marker)
    window.setCentralWidget(plot)
    window.resize(1440, 900)
    window.show()
    _wait(0.2)
    times = _timed(lambda step: marker.setValue(1 + step / steps), range(steps))
    window.hide()
    return times


def _wait(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _settle() -> None:
    from PySide6.QtWidgets import QApplication

    for _ in range(3):  # the change, what it postponed, and the painting
        QApplication.processEvents()


Times = list[tuple[float, float]]  # seconds by the clock and of the processor


def _timed(step: Callable[[int], object], values: Sequence[int]) -> Times:
    """Each step with everything that follows from it."""
    times = []
    for value in values:
        start, start_cpu = time.perf_counter(), time.process_time()
        step(value)
        _settle()
        times.append((time.perf_counter() - start, time.process_time() - start_cpu))
    return times


def _print_steps(window: MainWindow, steps: int, base: float) -> None:
    session = window.context.session
    page: ModelsPage = window.page("models")  # type: ignore[assignment]

    def move(context: int) -> None:
        session.apply_scenario(context=context)

    def rest(_step: int) -> None:
        page.catch_up()

    for tab in _TABS:
        session.apply(detail_tab=tab)
        _wait(0.5)
        moves, rests = [], []
        for step in range(steps):
            moves += _timed(move, [2048 + 256 * step + 64 * _TABS.index(tab)])
            if step % 4 == 0:
                rests += _timed(rest, [step])
        _print(f"step, {tab} open", moves, base)
        _print(f"at rest, {tab} open", rests, base)


def _print_home(window: MainWindow, steps: int, base: float) -> None:
    """A step of the context on Home: the three cards follow, and all else when it rests."""
    from advisor.gui.pages.home import HomePage

    window.context.session.apply(page="home")
    _wait(2.0)  # the map is made
    page = window.page("home")
    assert isinstance(page, HomePage)
    moves, rests = [], []
    for step in range(steps):
        context = 2048 + 256 * step + 32
        moves += _timed(lambda c: window.context.session.apply_scenario(context=c), [context])
        if step % 4 == 0:
            rests += _timed(lambda _: page.catch_up(), [step])
    _print("step, Home", moves, base)
    _print("at rest, Home", rests, base)
    window.context.session.apply(page="models")


def _print_answers(window: MainWindow, steps: int, base: float) -> None:
    state, results = window.context.session.state, window.context.results
    assert results is not None
    state = replace(state, selected_quant="Q6_K")

    def at(context: int) -> object:
        return replace(state, scenario=replace(state.scenario, context=context))

    contexts = [70_000 + 256 * step for step in range(steps)]
    _print("answers for all models", _timed(lambda c: results.rows(at(c)), contexts), base)
    details = _timed(lambda c: results.detail(at(c)), contexts)
    _print("answers for the open model", details, base)


def _print_scrolling(window: MainWindow, base: float) -> None:
    page: ModelsPage = window.page("models")  # type: ignore[assignment]
    window.context.session.apply(selected_model=None, page="models")
    rows = page.model.shown_rows
    many = [
        replace(row, model=replace(row.model, id=f"{row.model.id}-{copy}"))
        for copy in range(10_000 // len(rows) + 1)
        for row in rows
    ]
    page.model.set_rows(many, resort=True)
    _settle()
    bar = page.table.verticalScrollBar()
    _print(
        f"scroll of {len(many):,} rows, a frame", _timed(bar.setValue, range(0, 60_000, 117)), base
    )


def _print(name: str, times: Times, base: float) -> None:
    columns = []
    for seconds in zip(*times, strict=True):
        ordered = sorted(seconds)
        late = ordered[min(len(ordered) - 1, round(0.99 * len(ordered)))]
        columns.append(f"{statistics.median(ordered) * 1000:10.2f} {late * 1000:10.2f}")
    busy = statistics.median(busy for _, busy in times)
    print(f"{name:<34} {'  '.join(columns)}   {busy / base:6.2f}")


if __name__ == "__main__":
    raise SystemExit(main())
