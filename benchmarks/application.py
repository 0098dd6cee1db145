"""How quick the application is: `python -m benchmarks.application [--runs N]`.

Prints ratios taken in one run: whole processes of the command line against importing NumPy and
pydantic alone, recomputing every model at every quantization and 64 contexts, and what
`benchmarks.ui` prints of the window.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

import numpy as np

from advisor.advise.fit import LADDER_QUANTS, fit_rows
from advisor.advise.rigs import rig_from_parts
from advisor.advise.uses import USE_BY_KEY
from advisor.catalog.load import load_catalog
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.scenario import Scenario
from advisor.estimate.grid import ModelGrid
from benchmarks import ui

_CONTEXTS = np.unique(np.geomspace(1024, 262_144, 64).astype(int) // 256 * 256)
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
    bare: list[float] = []
    times: dict[str, list[float]] = {name: [] for name in _PROCESSES}
    for _ in range(runs + 1):  # the first warms the disk
        bare.append(_process_seconds("-c", "import numpy, pydantic"))
        for name, command in _PROCESSES.items():
            times[name].append(_process_seconds(*command))
    reference = statistics.median(bare[1:])
    print(f"import numpy, pydantic: {1000 * reference:.0f} ms (median of {runs} processes)")
    for name, seconds in times.items():
        ratios = [ours / base for ours, base in zip(seconds[1:], bare[1:], strict=True)]
        print(
            f"  {name}: {statistics.median(ratios):.2f} x "
            f"({1000 * statistics.median(seconds[1:]):.0f} ms)"
        )


def _process_seconds(*arguments: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def recompute(runs: int) -> None:
    """Every model on one rig, from weights that are at hand."""
    catalog = load_catalog()
    models = tuple(model for model in catalog.models if model.open_weights)
    rig = rig_from_parts(catalog, gpus=[("RTX 4090", 1)], ram_gib=64)
    grid = ModelGrid(models, LADDER_QUANTS)
    grid.weights  # noqa: B018 - prepared once in the program as well
    n_models, n_quants, n_contexts = len(grid.models), len(LADDER_QUANTS), len(_CONTEXTS)
    print(f"{n_models} models x {n_quants} quantizations on {rig.name}:")

    def every_context() -> None:
        on_rig = grid.on(rig, Scenario())
        on_rig.memory(_CONTEXTS, ("f16",))

    def with_kv_types() -> None:
        on_rig = grid.on(rig, Scenario())
        on_rig.memory(_CONTEXTS, ("f16", "q8_0", "q4_0"))

    _report(f"  memory and verdict at {n_contexts} contexts", every_context, runs)
    _report("  the same with 3 KV types", with_kv_types, runs)
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
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    print(f"{what}: {1000 * statistics.median(times):.1f} ms (worst {1000 * max(times):.1f})")


if __name__ == "__main__":
    sys.exit(main())
