"""Ranges of estimated speeds, from what cross-validation finds.

A range is the shape that all errors of a metric have in common times three factors: of how well the
device was known, of the kind of row, and of whose hardware ran it. A factor that few devices speak
for stays near 1: a tenth of few rows is no quantile, but their mean error is a mean.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, product

import numpy as np
from numpy.typing import NDArray

from advisor.domain.throughput import Spread
from advisor.estimate.speed import weight_work
from advisor.estimate.speed_ranges import (
    KINDS,
    NOVELTIES,
    VENDORS,
    relatives_tag,
    row_kinds,
    spread_key,
    vendor_of,
)
from advisor.estimate.speed_stack import WorkStack
from advisor.estimate.speed_times import runners_of
from benchmarks.measured import Case
from benchmarks.speed_cases import Dataset
from benchmarks.speed_cv import Unseen, device_key

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

_COVERED = 0.84  # of the rows that shape a range; of others a little less
_CORRECTED_IS_NARROWER = 0.7  # a device with runs of its own, over one with published rows
_LARGEST = 1.2  # log ratio: a row beyond it tells of something else than spread
_PRIOR_DEVICES = 2.0  # that speak for a factor of 1
_NARROWEST = 0.03  # log ratio
_ROUNDS = 20  # of fitting the factors to one another


@dataclass(frozen=True)
class Circumstances:
    """What decides the range of every row of a dataset. Lists are over its rows."""

    data: Dataset

    @cached_property
    def kinds(self) -> list[str]:
        return [_kind(case) for case in self.data.cases]

    @cached_property
    def vendors(self) -> list[str]:
        return [vendor_of(runners_of(case.rig, case.scenario)) for case in self.data.cases]

    @cached_property
    def without_device(self) -> list[str]:
        """How well a fit that has no row of its device knows each row's device: "family" if
        relatives ran, else "new"."""
        keys = [device_key(row) for row in self.data.rows]
        tags = [_relatives(case) for case in self.data.cases]
        ran: dict[str, set[str]] = defaultdict(set)
        for key, tag, row in zip(keys, tags, self.data.rows, strict=True):
            if not row.excluded:
                ran[tag].add(key)
        return [
            "family" if ran[tag] - {key} else "new" for key, tag in zip(keys, tags, strict=True)
        ]

    @cached_property
    def without_pair(self) -> list[str]:
        """The same of a fit that has no row of the device with the model: "seen" if the device ran
        others."""
        return [
            "seen" if self._models[row.device] - {row.model} else degree
            for row, degree in zip(self.data.rows, self.without_device, strict=True)
        ]

    @cached_property
    def models_of_device(self) -> list[int]:
        return [len(self._models[row.device]) for row in self.data.rows]

    @cached_property
    def _models(self) -> dict[str, set[str]]:
        """The models that each device ran."""
        models: dict[str, set[str]] = defaultdict(set)
        for row in self.data.rows:
            if not row.excluded:
                models[row.device].add(row.model)
        return models

    def keys(self, degrees: Sequence[str]) -> list[str]:
        """The name of the range of every row, whose device is known so well."""
        return [
            spread_key(self.data.metric, *each)
            for each in zip(self.kinds, self.vendors, degrees, strict=True)
        ]


def _kind(case: Case) -> str:
    assert case.model.architecture is not None
    stack = WorkStack([case.model.architecture], [weight_work(case.plan)])
    return KINDS[int(row_kinds(stack, case.layout)[0])]


def _relatives(case: Case) -> str:
    runners = runners_of(case.rig, case.scenario)
    runner = next((gpu for gpu in runners.gpus if gpu), runners.cpu)
    return relatives_tag(runner.traits.tags) if runner else ""


def spreads_of(
    rows: Circumstances, unseen: Unseen, chosen: Mask | None = None
) -> dict[str, Spread]:
    """Ranges that hold 8 of 10 unseen rows, by their names. `chosen` limits the rows."""
    usable = rows.data.report_weights > 0
    errors = _errors(rows, unseen, usable if chosen is None else usable & chosen)
    factors = errors.factors()
    standard = errors.ratios / errors.widths(factors)
    low, high = (
        quantile(standard, errors.weights, q) for q in ((1 - _COVERED) / 2, (1 + _COVERED) / 2)
    )
    n_rows = Counter(errors.keys)
    found = {}
    for kind, vendor, degree in product(KINDS, ("", *VENDORS), NOVELTIES):
        key = spread_key(rows.data.metric, kind, vendor, degree)
        width = _width(key, factors)
        found[key] = Spread(
            min(width * low, -_NARROWEST), max(width * high, _NARROWEST), n_rows[key]
        )
    return found | {
        key.replace(":seen", ":corrected"): _scaled(spread, _CORRECTED_IS_NARROWER)
        for key, spread in found.items()
        if key.endswith(":seen")
    }


@dataclass(frozen=True)
class _Errors:
    """Log ratios measured / estimated of rows that a fit did not see, each with the name of its
    range."""

    ratios: Floats
    weights: Floats
    keys: list[str]

    def factors(self) -> dict[str, float]:
        """By part of a range's name (its metric, kind, vendor, degree): how large the errors are
        there, over what the other parts let expect. The metric's factor is their mean."""
        sizes = np.minimum(np.abs(self.ratios), _LARGEST)
        factors: dict[str, float] = defaultdict(lambda: 1.0)
        columns = list(zip(*(key.split(":") for key in self.keys), strict=True))
        for _ in range(_ROUNDS):
            for place, column in enumerate(columns):
                for part in set(column):
                    here = np.array([each == part for each in column])
                    expected = self.widths(factors)[here] / factors[part]
                    weight = self.weights[here]
                    found = float((weight * sizes[here] / expected).sum())
                    prior = 0.0 if place == 0 else _PRIOR_DEVICES
                    factors[part] = (found + prior) / (weight.sum() + prior)
        for better, worse in pairwise(NOVELTIES):
            factors[worse] = max(factors[worse], factors[better])
        return factors

    def widths(self, factors: dict[str, float]) -> Floats:
        return np.array([_width(key, factors) for key in self.keys])


def _width(key: str, factors: dict[str, float]) -> float:
    return float(np.prod([factors[part] for part in key.split(":")]))


def _errors(rows: Circumstances, unseen: Unseen, usable: Mask) -> _Errors:
    """Rows of devices that the fit knew by other models, and rows of devices held out."""
    seen = usable & (np.array(rows.without_pair) == "seen")
    weights = rows.data.report_weights
    keys_seen, keys_held = rows.keys(rows.without_pair), rows.keys(rows.without_device)
    return _Errors(
        np.concatenate([unseen.by_pair[seen], unseen.by_device[usable]]),
        np.concatenate([weights[seen], weights[usable]]),
        [keys_seen[i] for i in np.flatnonzero(seen)]
        + [keys_held[i] for i in np.flatnonzero(usable)],
    )


def _scaled(spread: Spread, factor: float) -> Spread:
    return Spread(factor * spread.low, factor * spread.high, spread.n_rows)


def quantile(values: Floats, weights: Floats, q: float) -> float:
    """The weighted quantile: the least value that a share `q` of the weight does not exceed."""
    order = np.argsort(values)
    reached = np.cumsum(weights[order]) / weights.sum()
    return float(values[order][min(int(np.searchsorted(reached, q)), len(values) - 1)])
