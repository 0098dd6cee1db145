"""How near our memory figures are to llama.cpp's own: `python -m benchmarks.memory`.

Compares with every row of the engine's planning pass, with real allocations and with the sizes of
published files, and times the grid. Aims stand beside the figures.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from advisor.advise.fit import LADDER_QUANTS
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.domain.scenario import Scenario
from advisor.estimate.grid import ModelGrid, memory_grid
from advisor.units import MIB
from benchmarks.engine_rows import (
    Answer,
    answers,
    more_answers,
    read_rows,
    real_answers,
    split_answers,
)
from benchmarks.memory_weights import print_engine, print_published

CONTEXTS = tuple(int(c) for c in np.unique(np.geomspace(1024, 1 << 20, 64).astype(int)))
KV_TYPES = ("f16", "q8_0", "q4_0")


def main() -> None:
    rows = answers()
    known = {row["model_id"] for row in read_rows("engine_memory")}
    missing = known - {answer.row["model_id"] for answer in rows}
    print(f"{len(rows)} rows of the engine; models not in the catalog: {sorted(missing) or 'none'}")
    print("\nWeights (aims: every type, 99 % to the byte, 90 % of files)")
    print_engine()
    print_published(load_catalog().models)
    print_exact(rows)
    print_compute(rows)
    print_total(rows)
    print_more(more_answers())
    print_real(real_answers())
    print_split()
    print_times()


def print_exact(rows: Sequence[Answer]) -> None:
    """What should be equal but for the last digits of the log."""
    print("\nLargest error, MiB (aim: 0.05)")
    on_gpu = [answer for answer in rows if answer.on_gpu]
    for label, chosen, column in (
        ("weights on the GPU", on_gpu, "model_mib"),
        ("weights in RAM", on_gpu, "host_model_mib"),
        ("KV cache", rows, "kv_mib"),
        ("KV cache in RAM", on_gpu, "host_kv_mib"),
        ("recurrent state", rows, "recurrent_state_mib"),
        ("output buffer", rows, "output_mib"),
    ):
        errors = np.abs([answer.error_mib(column) for answer in chosen])
        print(
            f"  {label:24}{errors.max():9.3f}   within 0.05: {share(errors <= 0.05)} "
            f"of {len(errors)}"
        )


def print_compute(rows: Sequence[Answer]) -> None:
    print("\nCompute buffer, relative error (aim: within 5 % in 90 %)")
    groups: tuple[tuple[str, Callable[[Answer], bool]], ...] = (
        ("all layers on the GPU", lambda a: a.whole_on_gpu),
        ("  as llama-server", lambda a: a.whole_on_gpu and a.row["n_outputs_max"] != "0"),
        ("  as llama-bench", lambda a: a.whole_on_gpu and a.row["n_outputs_max"] == "0"),
        ("partly on the GPU", lambda a: a.on_gpu and not a.whole_on_gpu),
        ("no GPU", lambda a: not a.on_gpu),
        ("all", lambda a: True),
    )
    for label, chosen in groups:
        picked = [answer for answer in rows if chosen(answer)]
        errors = np.array([relative_error(answer, "compute_mib") for answer in picked])
        print(f"  {label:24}{spread(errors)}")
    whole = [answer for answer in rows if answer.whole_on_gpu]
    below = [
        answer.engine_mib("compute_mib")
        <= answer.estimate.placement.devices[0].compute_high_bytes / MIB * 1.005
        for answer in rows
        if answer.on_gpu
    ]
    print(f"  on a GPU below our upper bound: {share(np.array(below))} of {len(below)}")
    host = np.abs([answer.error_mib("host_compute_mib") for answer in whole])
    print(f"  in RAM beside it: largest error {host.max():.2f} MiB")


def print_total(rows: Sequence[Answer]) -> None:
    columns = ("model_mib", "kv_mib", "recurrent_state_mib", "compute_mib")
    errors = []
    for answer in rows:
        if answer.on_gpu and answer.row["n_gpu_layers"] != "0":
            true = sum(answer.engine_mib(column) for column in columns)
            ours = sum(answer.ours_mib(column) for column in columns)
            errors.append(abs(ours / true - 1))
    print("\nAll graphics memory, relative error (aim: within 1 % in 98 %)")
    print(f"  {'all rows':24}{spread(np.array(errors))}")


def print_more(rows: Sequence[Answer]) -> None:
    print("\nArchitectures with graphs of their own (context: cache and state)")
    for model in dict.fromkeys(answer.row["model_id"] for answer in rows):
        chosen = [answer for answer in rows if answer.row["model_id"] == model]
        errors = np.abs([answer.error_mib("context_mib") for answer in chosen])
        compute = np.array([relative_error(answer, "compute_mib") for answer in chosen])
        print(f"  {model:24}context{errors.max():7.3f} MiB   compute {spread(compute)}")


def print_real(rows: Sequence[Answer]) -> None:
    print("\nReal allocations on a CPU")
    for label, column in (("weights", "model_mib"), ("KV cache", "kv_mib"),
                          ("recurrent state", "recurrent_state_mib")):  # fmt: skip
        errors = np.abs([answer.error_mib(column) for answer in rows])
        print(f"  {label:24}{errors.max():9.3f} MiB")
    print(f"  {'compute':24}{spread(np.array([relative_error(a, 'compute_mib') for a in rows]))}")


def print_split() -> None:
    weights, held, piped, plain = [], [], [], []
    for answer in split_answers():
        for row, ours_weights, ours_held, compute in answer.devices():
            weights.append(abs(ours_weights - float(row["model_mib"])))
            held.append(abs(ours_held - float(row["context_mib"])))
            true = float(row["compute_mib"])
            (piped if answer.pipelined else plain).append(abs(compute / true - 1) if true else 0.0)
    print("\nSeveral GPUs")
    print(f"  weights, cache and state: largest error {max(weights):.3f}, {max(held):.3f} MiB")
    print(f"  {'compute, pipelined':24}{spread(np.array(piped))}")
    print(f"  {'compute, not pipelined':24}{spread(np.array(plain))}")


def print_times() -> None:
    catalog = load_catalog()
    rig = rig_from_parts(catalog, gpus=[("RTX 4070 Ti", 1)], ram_gib=64)
    started = time.perf_counter()
    grid = ModelGrid(catalog.models, LADDER_QUANTS)
    n_models, n_quants = grid.weights.embedding.shape
    print(f"\nTimes: {n_models} models x {n_quants} quantizations")
    print(f"  plans {1e3 * (time.perf_counter() - started):.0f} ms, once")
    on_rig = grid.on(rig, Scenario())
    print(f"  settings of a rig {1e3 * timed(lambda: on_rig.caches):.1f} ms, once")
    print(f"  longest contexts {1e3 * timed(lambda: on_rig.longest_anywhere):.1f} ms, once")
    on_rig.fit(8192)
    steps = [timed(lambda c=c: on_rig.fit(c)) for c in CONTEXTS[::4]]
    print(f"  one step of the context slider {1e3 * np.median(steps):.1f} ms")
    scenarios = [replace(Scenario(), kv_type_k=kv, kv_type_v=kv) for kv in KV_TYPES]
    settings = [grid.on(rig, scenario) for scenario in scenarios]
    for on_setting in settings:
        _ = on_setting.caches
    first = timed(lambda: memory_grid(settings, CONTEXTS))
    again = min(timed(lambda: memory_grid(settings, CONTEXTS)) for _ in range(3))
    cells = f"{len(CONTEXTS)} contexts x {len(KV_TYPES)} KV types"
    print(f"  full grid, {cells}: {1e3 * again:.1f} ms (aim: 50); the first time, which finds the")
    print(f"    longest contexts of every row and KV type, {1e3 * first:.0f} ms")


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def relative_error(answer: Answer, column: str) -> float:
    true = answer.engine_mib(column)
    return abs(answer.ours_mib(column) / true - 1) if true else abs(answer.ours_mib(column))


def share(hits: np.ndarray) -> str:  # type: ignore[type-arg]
    return f"{100 * float(np.mean(hits)):.1f} %"


def spread(errors: np.ndarray) -> str:  # type: ignore[type-arg]
    middle, ninth = np.quantile(errors, (0.5, 0.9))
    return (
        f"n {len(errors):5}  median {100 * middle:5.2f} %  90th {100 * ninth:5.1f} %  "
        f"worst {100 * errors.max():5.1f} %  within 1 %: {share(errors <= 0.01)}, "
        f"5 %: {share(errors <= 0.05)}"
    )


if __name__ == "__main__":
    main()
