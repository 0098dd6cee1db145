"""Cross-validation of the speed model: every row is estimated by a fit that never saw its device,
by one that never saw its model, and by one that never saw the two together."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.domain.throughput import Spread
from advisor.estimate.speed_ranges import KINDS, row_kinds
from advisor.estimate.speed_rates import gpu_family
from benchmarks.measured import Case, MeasuredRow
from benchmarks.speed_cases import Dataset
from benchmarks.speed_training import Found, train_decode, train_prefill

Floats = NDArray[np.float64]

N_FOLDS = 20
# Quantiles of few rows are too narrow for others: 0.88 of these hold about 0.8 of unseen rows.
_COVERED = 0.88
_NEW_IS_WIDER = 1.4  # a device whose family nobody measured, over one whose family is known
_CORRECTED_IS_NARROWER = 0.7  # a device with runs of its own, over one with published rows
_LEAST_ROWS = 12  # of a kind, for a range of its own


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


def spreads_of(
    data: Dataset, unseen: Unseen, chosen: NDArray[np.bool_] | None = None
) -> dict[str, Spread]:
    """Ranges that hold 8 of 10 unseen rows, by kind of row and by how well the device is known: a
    known device is one that ran other models before the fit. `chosen` limits the rows."""
    kinds = np.array([row_kinds_of(data, i) for i in range(len(data.cases))])
    usable = data.report_weights > 0
    usable &= np.ones(len(usable), bool) if chosen is None else chosen
    spreads = {}
    for degree, ratios, valid in (
        ("seen", unseen.by_pair, usable & ran_other_models(data)),
        ("family", unseen.by_device, usable),
    ):
        spreads[f"{data.metric}:{degree}"] = _spread(ratios[valid], data.report_weights[valid])
        for index, kind in enumerate(KINDS):
            of_kind = valid & (kinds == index)
            if of_kind.sum() >= _LEAST_ROWS:
                spreads[f"{data.metric}:{kind}:{degree}"] = _spread(
                    ratios[of_kind], data.report_weights[of_kind]
                )
    seen, family = (spreads[f"{data.metric}:{degree}"] for degree in ("seen", "family"))
    spreads[f"{data.metric}:new"] = _scaled(family, _NEW_IS_WIDER)
    spreads[f"{data.metric}:corrected"] = _scaled(seen, _CORRECTED_IS_NARROWER)
    return spreads


def ran_other_models(data: Dataset) -> NDArray[np.bool_]:
    models: dict[str, set[str]] = {}
    for row in data.rows:
        if not row.excluded:
            models.setdefault(row.device, set()).add(row.model)
    return np.array([len(models.get(row.device, ())) > 1 for row in data.rows])


def _scaled(spread: Spread, factor: float) -> Spread:
    return Spread(factor * spread.low, factor * spread.high, spread.n_rows)


def row_kinds_of(data: Dataset, index: int) -> int:
    from advisor.estimate.speed import weight_work
    from advisor.estimate.speed_stack import WorkStack

    case = data.cases[index]
    assert case.model.architecture is not None
    stack = WorkStack([case.model.architecture], [weight_work(case.plan)])
    return int(row_kinds(stack, case.layout)[0])


def _spread(ratios: Floats, weights: Floats) -> Spread:
    """Weighted quantiles that leave a tenth out on each side, around the middle of 1."""
    low, high = (quantile(ratios, weights, q) for q in ((1 - _COVERED) / 2, (1 + _COVERED) / 2))
    return Spread(min(low, -0.03), max(high, 0.03), len(ratios))


def quantile(values: Floats, weights: Floats, q: float) -> float:
    order = np.argsort(values)
    reached = np.cumsum(weights[order]) / weights.sum()
    return float(values[order][min(int(np.searchsorted(reached, q)), len(values) - 1)])
