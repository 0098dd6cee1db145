"""How far estimated speeds are from measured ones: `python -m benchmarks.throughput`.

Every figure is out of sample: a row is estimated by a fit that saw no row of its device, by one
that saw no row of its model, and by one that saw no row of the pair. One weight a device. Beside
it, on the same rows, a constant share of bandwidth and the published formulas of other tools.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.measured import Case
from benchmarks.speed_cases import Dataset, all_cases, dataset
from benchmarks.speed_cv import Unseen, cross_validate, device_key
from benchmarks.speed_noise import noise
from benchmarks.speed_peers import PEERS
from benchmarks.speed_spreads import Circumstances, quantile, spreads_of
from benchmarks.speed_training import train_decode

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

_OLD = ("Maxwell", "Pascal", "Volta", "Turing", "GCN", "Vega", "RDNA1")

CATEGORIES: dict[str, Callable[[Case], bool]] = {
    "all": lambda case: True,
    "dense": lambda case: not case.model.is_moe,
    "mixtures (MoE)": lambda case: case.model.is_moe,
    "depth >= 4k": lambda case: case.row.mean_depth >= 4096,
    "partial offload": lambda case: case.row.place not in ("gpu", "cpu"),
    "CPU": lambda case: case.row.place == "cpu",
    "several GPUs": lambda case: case.row.count > 1,
    "CUDA": lambda case: case.row.backend == "CUDA",
    "Apple": lambda case: case.row.device.startswith("Apple"),
    "AMD": lambda case: _vendor(case) == "amd",
    "Intel": lambda case: _vendor(case) == "intel",
    "old cards": lambda case: _architecture(case).startswith(_OLD),
    "boards": lambda case: any(
        name in case.row.device for name in ("Raspberry", "Jetson", "CIX", "HiFive", "N150")
    ),
    "2025 and later": lambda case: case.row.year >= 2025,
}


@dataclass(frozen=True)
class Score:
    """Absolute errors |estimated / measured - 1|, weighted by device."""

    n_rows: int
    median: float
    p90: float
    worst: float
    within_10: float
    within_20: float
    within_30: float


def score(ratios: Floats, weights: Floats) -> Score:
    """Of log ratios measured / estimated."""
    errors = np.abs(np.exp(-ratios) - 1)
    whole = weights.sum()
    near = [float(weights[errors < limit].sum() / whole) for limit in (0.1, 0.2, 0.3)]
    return Score(
        len(errors), quantile(errors, weights, 0.5), quantile(errors, weights, 0.9),
        float(errors.max()), *near,
    )  # fmt: skip


def main() -> None:
    cases, refused = all_cases()
    tg = dataset(cases, "tg")
    decode, _ = train_decode(tg, tg.weights)
    print(f"{len(cases)} of {len(cases) + len(refused)} rows can be named by the catalog")
    for title, data in (("Generation", tg), ("Prompts", dataset(cases, "pp"))):
        unseen = cross_validate(data, decode)
        print("\n".join(report(title, data, unseen)))
        print(f"\n### How far measurements differ: {title.lower()}\n")
        print("\n".join(noise(data, unseen.by_device)))


def report(title: str, data: Dataset, unseen: Unseen) -> Iterator[str]:
    """The table of one metric, as Markdown."""
    yield f"\n### {title}\n"
    yield "| rows | held out | n | median | p90 | worst | in 10 % | in 20 % | in 30 % | in range |"
    yield "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|"
    usable = data.report_weights > 0
    rows = Circumstances(data)
    held_out = [
        (held, ratios, covered(rows, unseen, degrees, ratios))
        for held, ratios, degrees in (
            ("device", unseen.by_device, rows.without_device),
            ("model", unseen.by_model, rows.without_pair),
            ("pair", unseen.by_pair, rows.without_pair),
        )
    ]
    for name, belongs in _categories(rows).items():
        chosen = usable & belongs
        weights = data.report_weights[chosen]
        if chosen.sum() < 3:
            continue
        for held, ratios, inside in held_out:
            share = float((inside[chosen] * weights).sum() / weights.sum())
            yield _line(name, held, score(ratios[chosen], weights), share)
    if data.metric == "tg":
        yield from _peers(data, usable)


def _categories(rows: Circumstances) -> dict[str, Mask]:
    """The categories by case, and by how many models the device ran."""
    found = {
        name: np.array([belongs(case) for case in rows.data.cases])
        for name, belongs in CATEGORIES.items()
    }
    n_models = np.array(rows.models_of_device)
    found["devices with 4 models or more"] = n_models >= 4
    found["devices with one model"] = n_models == 1
    return found


def _peers(data: Dataset, usable: Mask) -> Iterator[str]:
    for name, formula in PEERS.items():
        ratios = np.array([
            math.log(case.row.tokens_per_s / formula(case)) for case in data.cases
        ])  # fmt: skip
        answered = usable & np.isfinite(ratios)
        yield _line(name, "(none)", score(ratios[answered], data.report_weights[answered]), None)


def covered(rows: Circumstances, unseen: Unseen, degrees: Sequence[str], ratios: Floats) -> Mask:
    """Whether each measurement lies within its range, with ranges that come from the rows of other
    devices: devices are dealt into two halves, each judged by the ranges of the other. `degrees`:
    how well the fit knows the device of each row."""
    half = np.array([_half(device_key(row)) for row in rows.data.rows])
    keys = rows.keys(degrees)
    inside = np.zeros(len(keys), bool)
    for side in (False, True):
        spreads = spreads_of(rows, unseen, half != side)
        for index in np.flatnonzero(half == side):
            spread = spreads[keys[index]]
            inside[index] = spread.low <= ratios[index] <= spread.high
    return inside


def _half(name: str) -> bool:
    return bool(hashlib.sha256(name.encode()).digest()[0] & 1)


def _line(name: str, held: str, s: Score, inside: float | None) -> str:
    shares = " | ".join(f"{share:.0%}" for share in (s.within_10, s.within_20, s.within_30))
    ranged = "" if inside is None else f"{inside:.0%}"
    return (
        f"| {name} | {held} | {s.n_rows} | {s.median:.1%} | {s.p90:.0%} | {s.worst:.0%} "
        f"| {shares} | {ranged} |"
    )


def _vendor(case: Case) -> str:
    on_gpu = case.row.place != "cpu" and case.rig.gpus
    return case.rig.gpus[0].spec.vendor if on_gpu else "cpu"


def _architecture(case: Case) -> str:
    return case.rig.gpus[0].spec.architecture if case.rig.gpus else ""


if __name__ == "__main__":
    main()
