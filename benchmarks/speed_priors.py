"""What is believed of every speed parameter before the rows are seen: its value and how far the
levels of hardware and software may move it (standard deviations of log offsets)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Base:
    log: float
    unit: str
    meaning: str
    deviation: float = 0.5
    offsets: Mapping[str, float] = field(default_factory=dict)


def _base(value: float, unit: str, meaning: str, **factors: float) -> Base:
    offsets = {tag.replace("__", ":"): math.log(factor) for tag, factor in factors.items()}
    return Base(math.log(value), unit, meaning, offsets=offsets)


BASES: dict[str, Base] = {
    # SYCL knows no kernel for BF16: it widens the matrix to F32 for every token (2 bytes read, 4
    # written, 4 read again).
    "weight_share": _base(
        0.9, "share of peak bandwidth", "weights read while generating",
        **{"class:bf16+backend:SYCL": 0.2},
    ),
    "expert_reach": _base(0.85, "share", "bandwidth of routed experts over that of other weights"),
    "unpack_cost": _base(
        2.0, "lane multiply-adds per weight", "unpacking and multiplying one weight",
        class__float=0.4, class__bf16=0.4, class__q8=0.6, class__simple=0.9, class__k_low=1.5,
        class__codebook=1.8,
        vector__none=3.0, vector__sse4_1=3.0,
        # A codebook's entries are loaded one by one, however many pipes multiply them.
        **{"class:codebook+vendor:cpu-apple": 2.0},
    ),
    "cache_share": _base(
        0.6, "share of peak bandwidth", "KV cache and state, read while generating"
    ),
    "attention_share": _base(
        0.25, "share of the lanes' rate", "attention arithmetic while generating"
    ),
    "kernel_s": _base(
        2.0e-6, "s per kernel", "fixed cost of one kernel", flash__off=1.5, backend__CPU=0.1
    ),
    "mixture_s": _base(15e-6, "s per layer", "routing experts, beyond its kernels"),
    "recurrent_s": _base(10e-6, "s per layer", "recurrent mixers, beyond their kernels"),
    "scan_s": _base(20e-6, "s per layer", "scanning a state space, beyond its kernels"),
    "compressed_s": _base(2e-4, "s per layer", "compressed attention, beyond its kernels"),
    "step_s": _base(3e-4, "s per token", "fixed cost of a token on the host"),
    "hop_s": _base(
        4e-5, "s", "handing activations to another device", backend__CPU=0.35
    ),
    "reduce_s": _base(15e-6, "s", "summing over the devices of a tensor split"),
    "decode_pace": Base(0.0, "factor", "all of the time per token", 0.02),
    # Processors repack 4-bit blocks for matrix instructions, and unpack the rarer types for every
    # token anew.
    "matmul_share": _base(
        0.4, "share of the matrix rate", "multiplying a prompt by the weights",
        **{"class:simple+backend:CPU": 1.3, "class:k_low+backend:CPU": 0.6,
           "class:codebook+backend:CPU": 0.5},
    ),
    "prefill_kernel_s": _base(
        4e-6, "s per kernel", "fixed cost of a kernel of a micro-batch", backend__CPU=0.1
    ),
    "prefill_mixture_s": _base(5e-5, "s per layer", "routing a micro-batch to its experts"),
    "expert_fill": _base(24.0, "tokens", "tokens an expert must see for half of that rate"),
    "prefill_attention_share": _base(0.15, "share of the matrix rate", "attention over a prompt"),
    "prefill_pace": Base(0.0, "factor", "all of the time per prompt", 0.02),
}  # fmt: skip

_LEVELS = {
    "backend": 0.15, "vendor": 0.15, "memory": 0.15, "family": 0.15, "family+backend": 0.12,
    "vector": 0.3, "beside": 0.3, "engine": 0.15,
}  # fmt: skip
_NUISANCE = {"client": 0.1, "host": 0.4, "power": 0.15}

PRIORS: dict[str, dict[str, float]] = {
    "weight_share": {**_LEVELS, "family": 0.35, "family+backend": 0.35, "class+backend": 0.05},
    "expert_reach": {"backend": 0.05, "vendor": 0.1, "family": 0.1, "family+backend": 0.1},
    "unpack_cost": {
        "class": 0.6, "vendor": 0.4, "backend": 0.1, "vector": 0.4, "class+backend": 0.4,
        "class+vendor": 0.4,
    },
    "cache_share": {
        "backend": 0.3, "vendor": 0.2, "flash": 0.4, "family": 0.2, "family+backend": 0.3,
    },
    "attention_share": {"backend": 0.4, "vendor": 0.3, "flash": 0.4},
    "kernel_s": {
        "backend": 0.4, "vendor": 0.3, "family": 0.3, "family+backend": 0.3, "flash": 0.4,
        "year": 0.6, "host": 1.0, "client": 0.5,
    },
    "mixture_s": {"backend": 0.5, "vendor": 0.4, "family": 0.3, "family+backend": 0.2},
    "recurrent_s": {"backend": 0.5, "vendor": 0.4},
    "scan_s": {"backend": 0.5, "vendor": 0.4},
    "compressed_s": {"backend": 0.7, "engine": 0.4},
    "step_s": {"backend": 0.4, "engine": 0.7, "year": 0.5, "host": 1.0, "client": 1.0},
    "hop_s": {"backend": 0.3},
    "reduce_s": {"engine": 0.5},
    "decode_pace": {"device": 0.08, "device+backend": 0.05, **_NUISANCE},
    "matmul_share": {
        **_LEVELS, "backend": 0.3, "family": 0.4, "family+backend": 0.25, "engine": 0.5,
        "vector": 0.3, "class": 0.2, "class+backend": 0.35, "class+vendor": 0.5,
        "year": 0.2, "neural": 0.6,
    },
    "prefill_kernel_s": {"backend": 0.5, "vendor": 0.4, "flash": 0.4, "host": 0.7},
    "prefill_mixture_s": {"backend": 0.6, "family": 0.4},
    "expert_fill": {"backend": 0.25, "vendor": 0.25, "family": 0.25},
    "prefill_attention_share": {
        "backend": 0.3, "vendor": 0.2, "family": 0.2, "family+backend": 0.15, "flash": 0.6,
    },
    "prefill_pace": {"device": 0.12, "device+backend": 0.08, **_NUISANCE},
}  # fmt: skip
