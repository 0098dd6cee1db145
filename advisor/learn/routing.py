"""How a mixture of experts spreads tokens: which experts a token takes, how many a batch touches.

A trained router's choices are in its weights, which this program does not hold. The picture uses a
router of the same shape with random weights: top-k of E works alike, only the preferences differ.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import Architecture, MoeFfn

Floats = NDArray[np.float64]

MOE_SOURCE = "https://arxiv.org/abs/1701.06538"  # Shazeer et al. 2017
_WIDTH = 64  # of the toy router's vectors


@dataclass(frozen=True, slots=True)
class ExpertShape:
    """The mixture of a model's layers; where layers differ, of its first mixed layer."""

    n_layers: int  # mixed ones
    n_dense_layers: int
    n_experts: int
    n_used: int
    has_shared: bool  # an expert that every token passes through


@dataclass(frozen=True, slots=True)
class Choice:
    """The experts that one layer's router picks for a token, strongest first; weights sum to 1."""

    experts: tuple[int, ...]
    weights: tuple[float, ...]


def expert_shape(arch: Architecture) -> ExpertShape | None:
    """None for a dense model."""
    mixed = [layer.ffn for layer in arch.layers if isinstance(layer.ffn, MoeFfn)]
    if not mixed:
        return None
    first = mixed[0]
    return ExpertShape(
        len(mixed),
        sum(layer.ffn is not None for layer in arch.layers) - len(mixed),
        first.n_experts,
        first.n_experts_used,
        first.shared_intermediate_size > 0,
    )


def expected_distinct(n_experts: int, n_used: int, n_tokens: Floats | float) -> Floats:
    """Experts of a layer that a batch touches, if tokens choose evenly and on their own:
    E (1 - (1 - k/E)^n).

    Each expert is missed by one token with probability 1 - k/E, by all n with its n-th power.
    """
    missed = (1.0 - n_used / n_experts) ** np.asarray(n_tokens, dtype=np.float64)
    return np.asarray(n_experts * (1.0 - missed))


def tokens_to_touch(n_experts: int, n_used: int, share: float) -> int:
    """The smallest batch that touches `share` of the experts on average; 1 if one token does."""
    if n_used >= n_experts or n_used / n_experts >= share:
        return 1
    return int(np.ceil(np.log(1.0 - share) / np.log(1.0 - n_used / n_experts)))


def route(token: str, shape: ExpertShape, layer: int) -> Choice:
    """What the toy router of `layer` chooses for `token`: scores, top k, softmax over those.

    The same token is routed alike each time, and differently in each layer, as in a trained model.
    """
    scores = _router(shape.n_experts, layer) @ _token_vector(token, layer)
    best = np.argsort(-scores)[: shape.n_used]
    weights = np.exp(scores[best] - scores[best[0]])
    return Choice(tuple(best.tolist()), tuple((weights / weights.sum()).tolist()))


@lru_cache(maxsize=128)
def _router(n_experts: int, layer: int) -> Floats:
    return np.random.default_rng((n_experts, layer)).standard_normal((n_experts, _WIDTH)) / 4


def _token_vector(token: str, layer: int) -> Floats:
    """A token's own direction, mixed with what the layers before added to it."""
    seed = zlib.crc32(token.encode())
    own = np.random.default_rng(seed).standard_normal(_WIDTH)
    added = np.random.default_rng((seed, layer)).standard_normal(_WIDTH)
    return np.asarray(own + 0.5 * added)
