"""Every model at its best quantization on a rig; all quantizations of one; curves for charts.

These are the calls behind the models table, the detail panel, `advisor fit` and the exports.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.domain.model import Model
from advisor.domain.result import Assessment, MemoryParts, Range, Verdict

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class FitRow:
    """One line of the models table or of a model's quantization ladder.

    `gpu` sums the devices, `ram` is system memory; `generation` None: speed unknown, or it does not
    fit. `max_context` is the longest context that fits, 0 if none does.
    """

    model: Model
    quant: str
    assessment: Assessment
    verdict: Verdict
    gpu: MemoryParts
    ram: MemoryParts
    file_bytes: int
    gpu_layers: int
    cpu_moe_layers: int
    generation: Range | None
    prefill: Range | None
    time_to_first_token_s: Range | None
    max_context: int
    unknown: str | None = None

    @property
    def total_bytes(self) -> int:
        return self.gpu.total_bytes + self.ram.total_bytes


@dataclass(frozen=True, slots=True)
class MemoryCurve:
    """Memory against allocated context for one model, quantization and rig; arrays of shape (n,).

    Bytes on the memory that matters (GPUs, or RAM when there is none), with all layers there:
    what it would take, whether or not it fits. `limit_bytes` is the usable, `capacity_bytes` the
    installed size of that memory.
    """

    contexts: NDArray[np.int64]
    weights_bytes: FloatArray
    kv_bytes: FloatArray  # KV cache and recurrent state
    compute_bytes: FloatArray  # compute and output buffers
    overhead_bytes: FloatArray
    limit_bytes: float
    capacity_bytes: float
    full_at: int | None  # longest context that fits there; None: none does
    where: str  # "graphics memory", "system memory", "unified memory"

    @property
    def total_bytes(self) -> FloatArray:
        return self.weights_bytes + self.kv_bytes + self.compute_bytes + self.overhead_bytes


@dataclass(frozen=True, slots=True)
class SpeedCurve:
    """Generation speed against tokens already in the context, and time to first token against the
    length of the prompt; arrays of shape (n,), ranges as low, mid, high."""

    depths: NDArray[np.int64]
    generation_low: FloatArray
    generation_mid: FloatArray
    generation_high: FloatArray
    prompts: NDArray[np.int64]
    ttft_low_s: FloatArray
    ttft_mid_s: FloatArray
    ttft_high_s: FloatArray
