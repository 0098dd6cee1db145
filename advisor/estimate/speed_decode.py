"""Time to generate one token, on one device's share of the work: pure arithmetic over arrays.

Every field may have any shape S (rows of a table, depths, segments of a fit); fields by type class
have one axis more, at the end. Nothing here loops over rows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_OVERLAP = 3.0  # of reading and multiplying: the longer of the two, rounded at the corner
_TILE = 32  # sequences that a matrix kernel multiplies at the least, wanted or not


@dataclass(frozen=True, slots=True)
class DecodeWork:
    """What one step of generation costs one device."""

    weight_bytes: Floats  # S + (classes,): read once for all sequences
    expert_bytes: Floats  # S + (classes,): those of them in routed experts
    weight_elements: Floats  # S + (classes,): that one sequence is multiplied by
    sequences: Floats  # S: that each have a token in this step
    cache_bytes: Floats  # S: KV cache at the present depth
    state_bytes: Floats  # S: recurrent state, read and written
    attention_flops: Floats  # S
    kernels: Floats  # S: graph nodes
    mixture_layers: Floats  # S: layers that route experts
    recurrent_layers: Floats  # S
    scan_layers: Floats  # S: with a scanned state space
    compressed_layers: Floats  # S: with compressed attention
    steps: Floats  # S: 1 where the fixed cost of a token is paid, 0 on further devices
    hops: Floats  # S: handings-over of the activations to another device
    reductions: Floats  # S: sums over the devices of a tensor split
    hop_bytes: Floats  # S: bytes of one handing-over


@dataclass(frozen=True, slots=True)
class DecodeRates:
    """What the device does per second, achieved."""

    weight_bandwidth: Floats  # S + (classes,) bytes/s
    expert_reach: Floats  # S: of that bandwidth, in the small matrices of experts
    unpack_rate: Floats  # S + (classes,) elements/s, one sequence at a time
    matmul_rate: Floats  # S + (classes,) flop/s, many sequences at once
    cache_bandwidth: Floats  # S bytes/s
    attention_rate: Floats  # S flop/s
    kernel_s: Floats  # S seconds a kernel
    mixture_s: Floats  # S seconds more a layer with experts
    recurrent_s: Floats  # S seconds more a recurrent layer
    scan_s: Floats  # S seconds more a layer that scans a state space
    compressed_s: Floats  # S seconds more a layer with compressed attention
    step_s: Floats  # S seconds a token
    hop_s: Floats  # S seconds a handing-over
    reduce_s: Floats  # S seconds a sum over devices
    link: Floats  # S bytes/s between devices
    pace: Floats  # S: factor on everything


@dataclass(frozen=True, slots=True)
class DecodeTime:
    """Seconds of one step by cause, each of shape S."""

    weights: Floats
    cache: Floats
    compute: Floats
    launch: Floats
    transfer: Floats

    @property
    def total(self) -> Floats:
        return self.weights + self.cache + self.compute + self.launch + self.transfer


def decode_time(work: DecodeWork, rates: DecodeRates) -> DecodeTime:
    """Reading weights, reading the cache, the arithmetic that does not hide behind the reading, the
    fixed cost of kernels, and handing over between devices."""
    slower = (1 / rates.expert_reach - 1)[..., None] * work.expert_bytes
    reading = (work.weight_bytes + slower) / rates.weight_bandwidth
    arithmetic = _arithmetic(reading, work, rates)
    cache = (work.cache_bytes + work.state_bytes) / rates.cache_bandwidth
    attention = work.attention_flops / rates.attention_rate
    launch = (
        work.kernels * rates.kernel_s
        + work.mixture_layers * rates.mixture_s
        + work.recurrent_layers * rates.recurrent_s
        + work.scan_layers * rates.scan_s
        + work.compressed_layers * rates.compressed_s
        + work.steps * rates.step_s
    )
    moved = work.hop_bytes / rates.link
    transfer = work.hops * (rates.hop_s + moved) + work.reductions * (rates.reduce_s + moved)
    return DecodeTime(
        weights=rates.pace * reading.sum(axis=-1),
        cache=rates.pace * cache,
        compute=rates.pace * (arithmetic.sum(axis=-1) + attention),
        launch=rates.pace * launch,
        transfer=rates.pace * transfer,
    )


def _arithmetic(reading: Floats, work: DecodeWork, rates: DecodeRates) -> Floats:
    """Seconds beyond reading the weights. Kernels for few sequences unpack every weight for each of
    them; those for many unpack it once and multiply while they read. The quicker is taken."""
    sequences = work.sequences[..., None]
    once = work.weight_elements / rates.unpack_rate
    columns = np.maximum(sequences, _TILE)
    multiplying = 2 * columns * work.weight_elements / rates.matmul_rate
    together = once + (reading**_OVERLAP + multiplying**_OVERLAP) ** (1 / _OVERLAP) - reading
    return np.where(sequences > 1, np.minimum(sequences * once, together), once)
