"""Time to read a prompt, on one device's share of the work: pure arithmetic over arrays.

A prompt is processed in micro-batches. Each reads the weights once and multiplies every token by
them; a mixture's experts see only a few tokens each, which fills their matrix tiles badly.
Shapes as in `speed_decode`: S, or S + (classes,).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_OVERLAP = 3.0  # as in speed_decode


@dataclass(frozen=True, slots=True)
class PrefillWork:
    """A prompt of `batches` micro-batches of `tokens` each, on one device."""

    tokens: Floats  # S: tokens of a micro-batch
    batches: Floats  # S: micro-batches of the prompt
    dense_bytes: Floats  # S + (classes,): weights every token uses
    dense_elements: Floats  # S + (classes,)
    expert_bytes: Floats  # S + (classes,): of the experts one token uses
    expert_elements: Floats  # S + (classes,)
    expert_share: Floats  # S: experts used / experts, 1 where there are none
    attention_flops: Floats  # S: of the whole prompt
    state_bytes: Floats  # S: recurrent state, a token
    kernels: Floats  # S: graph nodes of a micro-batch
    mixture_layers: Floats  # S
    recurrent_layers: Floats  # S
    scan_layers: Floats  # S: with a scanned state space
    compressed_layers: Floats  # S: with compressed attention
    steps: Floats  # S
    streamed_bytes: Floats  # S: weights copied over the link for each micro-batch
    hops: Floats  # S
    reductions: Floats  # S: sums over the devices of a tensor split, per micro-batch
    hop_bytes: Floats  # S: activations of a micro-batch
    pipelined: Floats  # S: factor on device time when micro-batches overlap on several devices


@dataclass(frozen=True, slots=True)
class PrefillRates:
    """Achieved rates of the device."""

    weight_bandwidth: Floats  # S + (classes,) bytes/s
    matmul_rate: Floats  # S + (classes,) flop/s
    expert_fill: Floats  # S: tokens an expert must see to reach half of that rate
    attention_rate: Floats  # S flop/s
    state_bandwidth: Floats  # S bytes/s
    kernel_s: Floats  # S
    mixture_s: Floats  # S
    recurrent_s: Floats  # S
    scan_s: Floats  # S
    compressed_s: Floats  # S
    step_s: Floats  # S
    hop_s: Floats  # S
    reduce_s: Floats  # S
    link: Floats  # S bytes/s, between devices
    stream: Floats  # S bytes/s, host to device
    pace: Floats  # S


@dataclass(frozen=True, slots=True)
class PrefillTime:
    """Seconds of the whole prompt by cause, each of shape S."""

    matrices: Floats
    attention: Floats
    launch: Floats
    transfer: Floats

    @property
    def total(self) -> Floats:
        return self.matrices + self.attention + self.launch + self.transfer


def prefill_time(work: PrefillWork, rates: PrefillRates) -> PrefillTime:
    """Matrices by arithmetic or by reading, attention by depth, launches, copies over links."""
    matrices = work.batches * _micro_batch(work, rates)
    state = work.batches * work.tokens * work.state_bytes / rates.state_bandwidth
    attention = work.attention_flops / rates.attention_rate + state
    launch = work.batches * (
        work.kernels * rates.kernel_s
        + work.mixture_layers * rates.mixture_s
        + work.recurrent_layers * rates.recurrent_s
        + work.scan_layers * rates.scan_s
        + work.compressed_layers * rates.compressed_s
        + work.steps * rates.step_s
    )
    moved = work.hop_bytes / rates.link
    hop = work.hops * (rates.hop_s + moved) + work.reductions * (rates.reduce_s + moved)
    transfer = work.batches * (hop + work.streamed_bytes / rates.stream)
    scale = rates.pace * work.pipelined
    return PrefillTime(scale * matrices, scale * attention, scale * launch, scale * transfer)


def _micro_batch(work: PrefillWork, rates: PrefillRates) -> Floats:
    """Seconds of one micro-batch's matrices, shape S."""
    tokens = work.tokens[..., None]
    share = work.expert_share[..., None]
    dense = _overlapped(
        work.dense_bytes / rates.weight_bandwidth,
        2 * tokens * work.dense_elements / rates.matmul_rate,
    )
    # Of all experts, 1 - (1 - used/total)^tokens are read, each by tokens * used/total tokens.
    touched = (1 - (1 - np.minimum(share, 1 - 1e-9)) ** tokens) / share
    per_expert = tokens * share
    fill = per_expert / (per_expert + rates.expert_fill[..., None])
    experts = _overlapped(
        work.expert_bytes * touched / rates.weight_bandwidth,
        2 * tokens * work.expert_elements / (rates.matmul_rate * fill),
    )
    return np.asarray((dense + experts).sum(axis=-1))


def _overlapped(reading: Floats, computing: Floats) -> Floats:
    return np.asarray((reading**_OVERLAP + computing**_OVERLAP) ** (1 / _OVERLAP))
