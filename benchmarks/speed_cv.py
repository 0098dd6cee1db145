"""Cross-validation of the speed model: every row is estimated by a fit that never saw its device,
by one that never saw its model, and by one that never saw the two together."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.domain.throughput import Spread
from advisor.estimate.speed_ranges import KINDS, row_kinds
from benchmarks.measured import MeasuredRow
from benchmarks.speed_cases import Dataset
from benchmarks.speed_training import Found, train_decode, train_prefill

Floats = NDArray[np.float64]

N_FOLDS = 12
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
    return Unseen(
        _held_out(data, [device_key(row) for row in data.rows], decode, folds),
        _held_out(data, [row.model for row in data.rows], decode, folds),
        _held_out(data, [f"{row.device}|{row.model}" for row in data.rows], decode, folds),
    )


def device_key(row: MeasuredRow) -> str:
    """A chip's CPU and GPU count as one device."""
    return (
        row.device.split(" (")[0] if row.device.startswith(("Apple", "AMD Ryzen")) else row.device
    )


def _held_out(data: Dataset, groups: list[str], decode: Found | None, folds: int) -> Floats:
    fold_of = {group: _fold(group, folds) for group in groups}
    fold = np.array([fold_of[group] for group in groups])
    ratios = np.full(len(groups), np.nan)
    for index in range(folds):
        unseen = fold == index
        if not unseen.any():
            continue
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
