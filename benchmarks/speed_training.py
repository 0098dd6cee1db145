"""Trains the speed model: decoding first, then prefill with what decoding taught held fixed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.estimate.speed_rates import (
    DECODE_CLASS_TERMS,
    DECODE_TERMS,
    PREFILL_CLASS_TERMS,
    PREFILL_TERMS,
)
from benchmarks.speed_cases import Dataset

Floats = NDArray[np.float64]
Found = Mapping[tuple[str, str], float]

_SCALES = (0.4, 0.2)  # of the residuals: first everything counts, then outliers do not

SHARED_TERMS = frozenset((*DECODE_TERMS, *DECODE_CLASS_TERMS)) & frozenset(
    (*PREFILL_TERMS, *PREFILL_CLASS_TERMS)
)


@dataclass(frozen=True)
class Trained:
    """Parameters by (term, tag), and the log seconds they give every case of both datasets."""

    found: Found
    decode: Floats
    prefill: Floats


def train_decode(tg: Dataset, weights: Floats) -> tuple[Found, Floats]:
    return _train(tg, weights)


def train_prefill(pp: Dataset, weights: Floats, decode: Found) -> tuple[Found, Floats]:
    pp.problem.freeze(decode, SHARED_TERMS)
    found, predicted = _train(pp, weights)
    return {key: value for key, value in found.items() if key[0] not in SHARED_TERMS}, predicted


def _train(data: Dataset, weights: Floats) -> tuple[Found, Floats]:
    """Always from the priors, so that held-out rows leave no trace in the start."""
    theta: Floats | None = None
    for scale in _SCALES:
        theta = data.problem.fit(data.log_seconds, weights, scale=scale, start=theta)
    assert theta is not None
    return data.problem.found(theta), data.problem.predict(data.problem.plain(theta))
