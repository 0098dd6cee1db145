"""What a step of the context slider costs on the Models page: `python -m benchmarks.slider`.

A step is timed from the change of the session to the last pixel: answers for every model, table,
detail panel with its charts, text. Then the same contexts again with the answers kept, which
leaves the window's own share; the answers alone; and scrolling 10,000 rows. Everything is printed
in milliseconds of the clock and of the processor (which other programs disturb less), and as a
ratio to an empty turn of the event loop, taken in the same run.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advisor.gui.pages.models import ModelsPage
    from advisor.gui.window import MainWindow

_TABS = ("overview", "memory", "speed")
_KEPT_CONTEXTS = 24  # few enough for the session to keep all answers


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.slider")
    parser.add_argument("--gpu", default="RTX 4090")
    parser.add_argument("--steps", type=int, default=96)
    options = parser.parse_args(arguments)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        window = _window(Path(folder), options.gpu)
        turns = _timed(lambda _: None, range(200))
        empty = statistics.median(clock for clock, _ in turns)
        print(f"{'':<34} median       99th         processor    median / empty turn")
        _print("empty turn of the event loop", turns, empty)
        _print_steps(window, options.steps, empty)
        _print_answers(window, options.steps, empty)
        _print_scrolling(window, empty)
        window.close()
    del application
    return 0


def _window(folder: Path, gpu: str) -> MainWindow:
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
    window.context.set_ready(catalog, Results(catalog))
    _settle()
    return window


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


def _print_steps(window: MainWindow, steps: int, empty: float) -> None:
    session = window.context.session

    def move(context: int) -> None:
        session.apply_scenario(context=context)

    fresh = [2048 + 256 * step for step in range(steps)]
    for tab in _TABS:
        session.apply(detail_tab=tab)
        _settle()
        times = _timed(move, fresh if tab == "overview" else [c + 64 for c in fresh])
        _print(f"step, {tab} open", times, empty)
        kept = fresh[:_KEPT_CONTEXTS]
        _timed(move, kept)
        _print(f"step, {tab} open, answers kept", _timed(move, kept * 3), empty)


def _print_answers(window: MainWindow, steps: int, empty: float) -> None:
    state, results = window.context.session.state, window.context.results
    assert results is not None
    state = replace(state, selected_quant="Q6_K")

    def at(context: int) -> object:
        return replace(state, scenario=replace(state.scenario, context=context))

    contexts = [70_000 + 256 * step for step in range(steps)]
    _print("answers for all models", _timed(lambda c: results.rows(at(c)), contexts), empty)
    details = _timed(lambda c: results.detail(at(c)), contexts)
    _print("answers for the open model", details, empty)


def _print_scrolling(window: MainWindow, empty: float) -> None:
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
        f"scroll of {len(many):,} rows, a frame", _timed(bar.setValue, range(0, 60_000, 117)), empty
    )


def _print(name: str, times: Times, empty: float) -> None:
    ordered = sorted(clock for clock, _ in times)
    late = ordered[min(len(ordered) - 1, round(0.99 * len(ordered)))]
    median = statistics.median(ordered)
    cpu = statistics.median(cpu for _, cpu in times)
    columns = " ".join(f"{seconds * 1000:8.2f} ms" for seconds in (median, late, cpu))
    print(f"{name:<34} {columns}   {median / empty:10.1f}")


if __name__ == "__main__":
    raise SystemExit(main())
