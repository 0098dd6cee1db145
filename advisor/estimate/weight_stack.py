"""Weights of many (model, quantization) rows as sums over blocks, for placement to look up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from advisor.estimate.buffers import FloatArray
from advisor.estimate.weights import WeightPlan


@dataclass(frozen=True, slots=True)
class WeightStack:
    """Bytes of (m, q) rows; `*_until` are sums over the blocks before an index, (m, q, b + 1), and
    `largest_*_until` the largest single matrix among them. MTP blocks are not loaded: zero."""

    embedding: FloatArray  # (m, q) input embeddings, always in RAM
    output_host: FloatArray  # (m, q) output matrix and final norm where no GPU takes them
    output_gpu: FloatArray  # (m, q) on a GPU; tied embeddings are copied there
    host_until: FloatArray
    host_experts_until: FloatArray
    gpu_until: FloatArray
    gpu_experts_until: FloatArray
    largest_until: FloatArray
    largest_expert_until: FloatArray


def stack_weights(plans: Sequence[Sequence[WeightPlan]]) -> WeightStack:
    """Stack plans by model and quantization; every model has the same number of quantizations."""
    host = _blocks(plans, "block_bytes", "extra_bytes")
    gpu = _blocks(plans, "device_block_bytes", "device_extra_bytes")
    return WeightStack(
        embedding=_scalars(plans, "input_bytes"),
        output_host=_scalars(plans, "output_bytes") + _scalars(plans, "head_bytes"),
        output_gpu=_scalars(plans, "device_output_bytes") + _scalars(plans, "device_head_bytes"),
        host_until=host.cumsum(axis=-1),
        host_experts_until=_blocks(plans, "expert_bytes").cumsum(axis=-1),
        gpu_until=gpu.cumsum(axis=-1),
        gpu_experts_until=_blocks(plans, "device_expert_bytes").cumsum(axis=-1),
        largest_until=np.maximum.accumulate(_blocks(plans, "largest_matrix_bytes"), axis=-1),
        largest_expert_until=np.maximum.accumulate(_blocks(plans, "largest_expert_bytes"), axis=-1),
    )


def _blocks(
    plans: Sequence[Sequence[WeightPlan]], field: str, with_first: str | None = None
) -> FloatArray:
    """Field by block, shifted by one so that index i holds block i - 1; `with_first` names a size
    that lies with block 0."""
    width = max(plan.n_blocks for row in plans for plan in row) + 1
    stacked = np.zeros((len(plans), len(plans[0]), width))
    for m, row in enumerate(plans):
        loaded = row[0].loaded_blocks
        stacked[m, :, 1 : loaded + 1] = [getattr(plan, field)[:loaded] for plan in row]
        if with_first:
            stacked[m, :, 1] += [getattr(plan, with_first) for plan in row]
    return stacked


def _scalars(plans: Sequence[Sequence[WeightPlan]], field: str) -> FloatArray:
    return np.array([[getattr(plan, field) for plan in row] for row in plans], float)
