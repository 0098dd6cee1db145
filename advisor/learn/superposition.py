"""Superposition: more features than dimensions, packed as directions that nearly miss each other.

The toy model is that of Elhage et al. 2022, "Toy Models of Superposition": features that are
seldom active are squeezed through fewer dimensions and read out through a ReLU. The scaling is that
of Liu, Liu and Gore 2025, "Superposition yields robust neural scaling".
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

TOY_MODEL_SOURCE = "https://transformer-circuits.pub/2022/toy_model/index.html"
SCALING_SOURCE = "https://arxiv.org/abs/2505.10465"
WELCH_SOURCE = "https://doi.org/10.1109/TIT.1974.1055219"

_STEPS, _BATCH, _RATE = 1500, 512, 0.02


@dataclass(frozen=True)
class Packing:
    """What the toy model learned: `directions` has a column per feature; `loss` is its error."""

    directions: Floats  # (dimensions, features)
    bias: Floats
    loss: float

    @property
    def lengths(self) -> Floats:
        """Near 1: the feature is kept; near 0: it was given up."""
        return np.asarray(np.linalg.norm(self.directions, axis=0))

    @property
    def kept(self) -> int:
        return int((self.lengths > 0.5).sum())

    @property
    def overlaps(self) -> Floats:
        """Cosines between every two kept features."""
        kept = self.directions[:, self.lengths > 0.5]
        return overlaps(kept / np.linalg.norm(kept, axis=0))


def overlaps(directions: Floats) -> Floats:
    """Inner products of every two different columns."""
    products = directions.T @ directions
    return np.asarray(products[np.triu_indices(products.shape[0], 1)])


@lru_cache(maxsize=64)  # seeded: the same question has the same answer
def learn_packing(
    n_features: int, dimensions: int, activity: float, *, decay: float = 0.9, seed: int = 3
) -> Packing:
    """Trains x' = ReLU(W^T W x + b) on features that are each active with probability `activity`,
    at a uniformly random strength; feature i matters `decay`^i as much as the first.

    Plain gradients and Adam (arXiv 1412.6980). Source of the model: Elhage et al. 2022,
    "Demonstrating Superposition".
    """
    rng = np.random.default_rng(seed)
    w = rng.standard_normal((dimensions, n_features)) * 0.3
    b = np.zeros(n_features)
    importance = decay ** np.arange(n_features)
    moments = [np.zeros_like(w), np.zeros_like(w), np.zeros_like(b), np.zeros_like(b)]
    for step in range(1, _STEPS + 1):
        x = _features(rng, n_features, activity)
        hidden = x @ w.T
        before = hidden @ w + b
        error = np.maximum(before, 0.0) - x
        slope = 2 * importance * error * (before > 0) / len(x)
        gradient_w = hidden.T @ slope + w @ (slope.T @ x)
        rate = _RATE * (1 - step / _STEPS) ** 0.5
        _adam(w, gradient_w, moments[0], moments[1], step, rate)
        _adam(b, slope.sum(axis=0), moments[2], moments[3], step, rate)
    x = _features(rng, n_features, activity, 8 * _BATCH)
    error = np.maximum(x @ w.T @ w + b, 0.0) - x
    return Packing(w, b, float((importance * error**2).sum(axis=1).mean()))


def _features(
    rng: np.random.Generator, n_features: int, activity: float, count: int = _BATCH
) -> Floats:
    active = rng.random((count, n_features)) < activity
    return np.asarray(rng.random((count, n_features)) * active)


def _adam(
    value: Floats, gradient: Floats, first: Floats, second: Floats, step: int, rate: float
) -> None:
    first += 0.1 * (gradient - first)
    second += 0.001 * (gradient**2 - second)
    value -= rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-9)


def random_overlap(n_features: int, dimensions: int, seed: int = 0) -> float:
    """Mean squared overlap of that many random directions, measured; 1/m is expected."""
    rng = np.random.default_rng((seed, dimensions))
    vectors = rng.standard_normal((dimensions, n_features))
    vectors /= np.linalg.norm(vectors, axis=0)
    return float((overlaps(vectors) ** 2).mean())


def expected_overlap(dimensions: Floats | float) -> Floats:
    """Mean squared overlap of random directions in m dimensions: 1/m, by symmetry."""
    return np.asarray(1.0 / np.asarray(dimensions, dtype=np.float64))


def welch_bound(n_features: int, dimensions: Floats | float) -> Floats:
    """The least mean squared overlap that any packing has: (n - m) / (m (n - 1)), 0 where all fit
    at right angles. Source: Welch 1974."""
    m = np.asarray(dimensions, dtype=np.float64)
    return np.asarray(np.maximum((n_features - m) / (m * (n_features - 1)), 0.0))
