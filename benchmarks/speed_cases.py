"""Measured rows turned into the segments and weights of a fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.catalog.load import load_catalog
from advisor.estimate.speed import weight_work
from advisor.estimate.speed_rates import Peaks
from advisor.estimate.speed_stack import WorkStack
from advisor.estimate.speed_times import decode_work, prefill_work, runners_of
from benchmarks.measured import Case, MeasuredRow, read_measured, resolve
from benchmarks.speed_regression import Problem, Segment

Floats = NDArray[np.float64]

_CAUTION_TAGS = {
    "client average": "client:yes", "slow host": "host:slow", "power cap": "power:capped"
}  # fmt: skip


def nuisance_tags(row: MeasuredRow) -> tuple[str, ...]:
    """Circumstances that the fit allows for and that no estimate carries: old builds, averages
    over whole requests, hosts that starve their card, capped power."""
    year = (f"year:{row.year}",) if row.year < 2025 else ()
    return year + tuple(_CAUTION_TAGS[c] for c in row.caution if c in _CAUTION_TAGS)


def segments_of(case: Case, index: int) -> list[Segment]:
    """One segment for each device that works."""
    row = case.row
    assert case.model.architecture is not None
    stack = WorkStack([case.model.architecture], [weight_work(case.plan)])
    runners = runners_of(case.rig, case.scenario)
    if row.metric == "tg":
        work = decode_work(stack, case.layout, runners, case.scenario, row.mean_depth)
    else:
        work = prefill_work(
            stack, case.layout, runners, case.scenario, row.prompt_tokens, row.depth
        )  # type: ignore[assignment]
    extra = nuisance_tags(row)
    return [
        Segment(index, part, Peaks.of(runner.traits), (*runner.tags, *extra))
        for runner, part in work
    ]


@dataclass
class Dataset:
    """The cases of one metric with their fit problem. Arrays are over cases."""

    metric: str
    cases: list[Case]
    problem: Problem
    log_seconds: Floats
    weights: Floats  # of the fit, 0 for rows that it leaves out
    report_weights: Floats  # one weight a device, 0 for rows left out

    @property
    def rows(self) -> list[MeasuredRow]:
        return [case.row for case in self.cases]


def dataset(cases: Sequence[Case], metric: str) -> Dataset:
    kept: list[Case] = []
    segments: list[Segment] = []
    for case in cases:
        if case.row.metric == metric and (found := segments_of(case, len(kept))):
            segments += found
            kept.append(case)
    rows = [case.row for case in kept]
    tg, pp = (segments, []) if metric == "tg" else ([], segments)
    return Dataset(
        metric,
        kept,
        Problem(tg, pp, len(kept)),
        np.array([row.log_seconds for row in rows]),
        fit_weights(rows),
        report_weights(rows),
    )


def all_cases() -> tuple[list[Case], dict[MeasuredRow, str]]:
    """Every measured row that the catalog can name, and why it cannot name the others."""
    return resolve(read_measured(), load_catalog())


def fit_weights(rows: Sequence[MeasuredRow]) -> Floats:
    """A device counts with the root of its number of different runs, rows that repeat one run at
    another length share its weight, blurred and old rows count less, those of
    hosts that starve their card least, excluded rows not at all."""
    runs = Counter(_run(row) for row in rows)
    different: Counter[tuple[str, str]] = Counter()
    for row in {_run(row): row for row in rows}.values():
        different[row.device, row.metric] += 1
    weights = np.array([
        different[row.device, row.metric] ** -0.5 / runs[_run(row)]
        * (0.5 if row.caution else 1.0)
        * (0.5 if "slow host" in row.caution else 1.0)
        * (0.6 if row.year < 2025 else 1.0)
        * (0.0 if row.excluded else 1.0)
        for row in rows
    ])  # fmt: skip
    return np.asarray(weights * (weights > 0).sum() / weights.sum())


def _run(row: MeasuredRow) -> tuple[object, ...]:
    return (row.device, row.count, row.model, row.quant, row.engine, row.backend, row.place,
            row.metric, row.depth, row.flash)  # fmt: skip


def report_weights(rows: Sequence[MeasuredRow]) -> Floats:
    """One weight a device; none for rows that the fit leaves out, and for those whose source says
    that the host starved the card."""
    counted = [not row.excluded and "slow host" not in row.caution for row in rows]
    devices = [(row.device, row.metric) for row in rows]
    n_rows = Counter(device for device, counts in zip(devices, counted, strict=True) if counts)
    return np.array([
        1 / n_rows[device] if counts else 0.0
        for device, counts in zip(devices, counted, strict=True)
    ])  # fmt: skip
