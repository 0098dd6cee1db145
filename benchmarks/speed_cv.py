"""Cross-validation of the speed model: every row is estimated by a fit that never saw its device,
by one that never saw its model, and by one that never saw the two together."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.estimate.speed_rates import gpu_family
from benchmarks.measured import Case, MeasuredRow
from benchmarks.speed_cases import Dataset
from benchmarks.speed_training import Found, train_decode, train_prefill

Floats = NDArray[np.float64]

N_FOLDS = 20


@dataclass(frozen=True)
class Unseen:
    """Log ratios measured / estimated speed of every case. NaN where the fit leaves a row out."""

    by_device: Floats  # its device held out
    by_model: Floats  # its model held out
    by_pair: Floats  # the pair of its device and model held out


def cross_validate(data: Dataset, decode: Found | None = None, folds: int = N_FOLDS) -> Unseen:
    """`decode`: for prompts, the parameters found on generation rows."""
    models = [row.model for row in data.rows]
    pairs = [f"{row.device}|{row.model}" for row in data.rows]
    return Unseen(
        held_out(data, device_folds(data, folds), decode),
        held_out(data, [_fold(model, folds) for model in models], decode),
        held_out(data, [_fold(pair, folds) for pair in pairs], decode),
    )


def device_folds(data: Dataset, folds: int = N_FOLDS) -> list[int]:
    """Devices are dealt out in the order of their families, so that one is held out without its
    siblings: what stands to be known is a device, not all of a generation at once."""
    keys = [device_key(row) for row in data.rows]
    families = {key: _family(case) for key, case in zip(keys, data.cases, strict=True)}
    order = sorted(families, key=lambda key: (families[key], key))
    fold_of = {key: index % folds for index, key in enumerate(order)}
    return [fold_of[key] for key in keys]


def _family(case: Case) -> str:
    return gpu_family(case.rig.gpus[0].spec) if case.rig.gpus else ""


def device_key(row: MeasuredRow) -> str:
    """A chip's CPU and GPU count as one device."""
    return (
        row.device.split(" (")[0] if row.device.startswith(("Apple", "AMD Ryzen")) else row.device
    )


def held_out(data: Dataset, folds: Sequence[int], decode: Found | None) -> Floats:
    """Log ratios measured / estimated speed, each fold estimated by a fit of the others."""
    fold = np.array(folds)
    ratios = np.full(len(fold), np.nan)
    for index in sorted(set(folds)):
        unseen = fold == index
        weights = np.where(unseen, 0.0, data.weights)
        if data.metric == "tg":
            _, predicted = train_decode(data, weights)
        else:
            assert decode is not None
            _, predicted = train_prefill(data, weights, decode)
        ratios[unseen] = (predicted - data.log_seconds)[unseen]
    return ratios


def _fold(group: str, folds: int) -> int:
    return int(hashlib.sha256(group.encode()).hexdigest(), 16) % folds
