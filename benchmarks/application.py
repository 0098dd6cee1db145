"""How quick the application is: `python -m benchmarks.application [--runs N]`.

Prints ratios taken in one run: whole processes of the command line against importing NumPy and
pydantic alone, recomputing every model at every quantization and 64 contexts, and what
`benchmarks.ui` prints of the window.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial

from advisor.advise.fit import LADDER_QUANTS, fit_rows
from advisor.advise.rigs import rig_from_parts
from advisor.advise.uses import USE_BY_KEY
from advisor.catalog.load import load_catalog
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.scenario import Scenario
from advisor.estimate.grid import ModelGrid, memory_grid
from benchmarks import ui

_CONTEXTS = tuple(range(4096, 262_144 + 1, 4096))  # 64 of them
_KV_TYPES = ("f16", "q8_0", "q4_0")
_RIG_FLAGS = ("--gpu", "RTX 4090", "--ram", "64")
_PROCESSES = {
    "advisor fit --json": ("-m", "advisor", "fit", "--json"),
    "advisor fit --json --gpu 'RTX 4090'": ("-m", "advisor", "fit", "--json", *_RIG_FLAGS),
    "advisor estimate": ("-m", "advisor", "estimate", "phi-4", *_RIG_FLAGS),
    "advisor models": ("-m", "advisor", "models"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.application")
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args(arguments).runs
    command_line(runs)
    recompute(runs)
    return ui.main(["--runs", str(runs)])


def command_line(runs: int) -> None:
    """Whole processes, in turn with the bare import so that both meet the same machine."""
    bare: list[Seconds] = []
    times: dict[str, list[Seconds]] = {name: [] for name in _PROCESSES}
    for _ in range(runs + 1):  # the first warms the disk
        bare.append(_process("-c", "import numpy, pydantic"))
        for name, command in _PROCESSES.items():
            times[name].append(_process(*command))
    print(f"import numpy, pydantic: {_medians(bare)} (medians of {runs} processes)")
    for name, seconds in times.items():
        clock, busy = (
            statistics.median(
                ours[kind] / base[kind] for ours, base in zip(seconds[1:], bare[1:], strict=True)
            )
            for kind in (0, 1)
        )
        print(f"  {name}: {clock:.2f} x, of the processor {busy:.2f} x; {_medians(seconds)}")


Seconds = tuple[float, float]  # by the clock and of the processor


def _process(*arguments: str) -> Seconds:
    start, start_cpu = time.perf_counter(), _children_seconds()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start, _children_seconds() - start_cpu


def _children_seconds() -> float:
    used = os.times()
    return used.children_user + used.children_system


def _medians(seconds: Sequence[Seconds]) -> str:
    clock, busy = (statistics.median(each[kind] for each in seconds[1:]) for kind in (0, 1))
    return f"{1000 * clock:.0f} ms, of the processor {1000 * busy:.0f} ms"


def recompute(runs: int) -> None:
    """Every model on one rig, from weights that are at hand: each time as on a rig that is new."""
    catalog = load_catalog()
    models = tuple(model for model in catalog.models if model.open_weights)
    rig = rig_from_parts(catalog, gpus=[("RTX 4090", 1)], ram_gib=64)
    grid = ModelGrid(models, LADDER_QUANTS)
    grid.weights  # noqa: B018 - prepared once in the program as well
    n_models, n_quants = len(grid.models), len(LADDER_QUANTS)
    print(f"{n_models} models x {n_quants} quantizations on {rig.name}:")

    def every_context(kv_types: Sequence[str]) -> None:
        settings = [grid.on(rig, Scenario(kv_type_k=kv, kv_type_v=kv)) for kv in kv_types]
        memory_grid(settings, _CONTEXTS).total()

    for kv_types in (_KV_TYPES[:1], _KV_TYPES):
        cells = n_models * n_quants * len(_CONTEXTS) * len(kv_types)
        what = f"  memory and verdict of {cells:,} cells ({len(kv_types)} KV types)"
        _report(what, partial(every_context, kv_types), runs)
    _table_step(models, rig, runs)


def _table_step(models: tuple[Model, ...], rig: Rig, runs: int) -> None:
    """A context that was not asked for before: placements, speeds and rows."""
    contexts = iter(range(4096, 1 << 20, 256))
    use = USE_BY_KEY["chat"]

    def step() -> None:
        fit_rows(models, rig, Scenario(context=next(contexts)), use)

    step()
    _report("  rows of the models table at a new context", step, runs * 4)


def _report(what: str, action: Callable[[], None], runs: int) -> None:
    times, busy = [], []
    for _ in range(runs):
        start, start_cpu = time.perf_counter(), time.process_time()
        action()
        times.append(time.perf_counter() - start)
        busy.append(time.process_time() - start_cpu)
    print(
        f"{what}: {1000 * statistics.median(times):.1f} ms (worst {1000 * max(times):.1f}), "
        f"of the processor {1000 * statistics.median(busy):.1f} ms"
    )


if __name__ == "__main__":
    sys.exit(main())
