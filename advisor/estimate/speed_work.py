"""What one token costs a machine, block by block: bytes, cache reads, arithmetic, kernels.

Nothing here knows hardware. Arrays have one row a block, the last one for the output matrix.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import (
    Architecture,
    Attention,
    CompressedAttention,
    DenseFfn,
    Ffn,
    GatedDeltaNet,
    KimiDeltaAttention,
    LatentAttention,
    Layer,
    Mamba,
    Mixer,
    MoeFfn,
    ShortConv,
)
from advisor.domain.quantization import KV_TYPES, TENSOR_TYPES

Floats = NDArray[np.float64]

# Tensor types whose kernels unpack in the same way, and so reach a like share of bandwidth.
TYPE_CLASSES = ("float", "bf16", "q8", "simple", "k", "k_low", "codebook")
_CLASS_OF = {
    **dict.fromkeys(("F64", "F32", "F16", "I16", "I32", "I64"), "float"),
    "BF16": "bf16",
    **dict.fromkeys(("Q8_0", "Q8_1", "Q8_K", "I8"), "q8"),
    **dict.fromkeys(("Q4_0", "Q4_1", "Q5_0", "Q5_1", "IQ4_NL", "MXFP4", "NVFP4"), "simple"),
    **dict.fromkeys(("Q4_K", "Q5_K", "Q6_K"), "k"),
    **dict.fromkeys(("Q2_K", "Q3_K"), "k_low"),
}


def type_class(tensor_type: str) -> int:
    """Index into `TYPE_CLASSES`; lattice and ternary types (IQ1 to IQ4_XS, TQ) are codebooks."""
    return TYPE_CLASSES.index(_CLASS_OF.get(tensor_type, "codebook"))


# Kernels a token passes through in one layer, counted on llama.cpp's graphs after its fusions.
_KERNELS_ATTENTION = 11
_KERNELS_WITHOUT_FLASH = 4  # scores, softmax, values, copy instead of one fused kernel
_KERNELS_LATENT = 17
_KERNELS_COMPRESSED = 30
_KERNELS_INDEXER = 10
_KERNELS_DELTA_NET = 26
_KERNELS_MAMBA = 12
_KERNELS_SHORT_CONV = 8
_KERNELS_DENSE_FFN = 6
_KERNELS_MOE_FFN = 14
_KERNELS_SHARED_EXPERT = 5
_KERNELS_OUTPUT = 3
# Exponentials and rescaling of one score, in the time that so many matrix flops take: heads of few
# elements spend more of their time on them.
_SOFTMAX = 256.0
# Architectures with more in every layer: low-rank bypasses, alternating updates, inputs per layer.
_MORE_KERNELS = {"gemma3n": 40, "gemma4": 4}


@dataclass(frozen=True, slots=True)
class CacheReads:
    """Reads of the KV cache, one entry each (a layer may have several). Of `depth` cached tokens,
    entry `i` reads `min(depth / stride, cap)` rows of `k_elements` and `v_elements` and spends
    `flops` per row."""

    block: NDArray[np.intp]
    k_elements: Floats
    v_elements: Floats
    stride: Floats
    cap: Floats
    flops: Floats

    def rows(self, depth: Floats) -> Floats:
        """Shape (..., entries) for depths of shape (...)."""
        return np.minimum(np.asarray(depth, float)[..., None] / self.stride, self.cap)


@dataclass(frozen=True, slots=True)
class LayerWork:
    """Hardware-independent costs of an architecture's blocks (B of them) and its output."""

    n_blocks: int
    hidden_size: int
    reads: CacheReads
    state_bytes: Floats  # (B + 1,) recurrent state, read and written once a token
    kernels: Floats  # (B + 1,)
    kernels_without_flash: Floats  # (B + 1,) more when flash attention is off
    mixture_layers: Floats  # (B + 1,) 1 where experts are routed
    recurrent_layers: Floats  # (B + 1,) 1 where a delta rule or a short convolution runs
    scan_layers: Floats  # (B + 1,) 1 where a state space is scanned (Mamba)
    compressed_layers: Floats  # (B + 1,) 1 where attention reads a compressed cache
    experts: Floats  # (B + 1,) number of routed experts, 0 where none
    experts_used: Floats  # (B + 1,)

    def cache_bytes(self, depth: Floats, kv_type_k: str, kv_type_v: str) -> Floats:
        """Bytes of cache read per token at `depth` (shape (...)): shape (..., B + 1)."""
        rows = self.reads.rows(depth)
        per_row = self.reads.k_elements * _element_bytes(kv_type_k)
        per_row = per_row + self.reads.v_elements * _element_bytes(kv_type_v)
        return self._by_block(rows * per_row)

    def attention_flops(self, depth: Floats) -> Floats:
        """Arithmetic of attention per token at `depth` (shape (...)): shape (..., B + 1)."""
        return self._by_block(self.reads.rows(depth) * self.reads.flops)

    def _by_block(self, values: Floats) -> Floats:
        """Sums of (..., entries) over the entries of each block."""
        belongs = self.reads.block[:, None] == np.arange(self.n_blocks + 1)
        return np.asarray(values @ belongs.astype(float))


def _element_bytes(kv_type: str) -> float:
    layout = KV_TYPES[kv_type.lower()]
    return layout.bytes / layout.elements


@lru_cache(maxsize=4096)
def layer_work(architecture: Architecture) -> LayerWork:
    """Costs of every block, from the shape alone."""
    n = architecture.n_layers + architecture.n_mtp_layers  # MTP blocks do no work
    kinds = {id(layer): layer for layer in architecture.layers}  # few, most layers are alike
    costs = {kind: _layer_costs(layer) for kind, layer in kinds.items()}
    reads = {
        kind: [entry for mixer in layer.mixers for entry in _cache_entries(mixer)]
        for kind, layer in kinds.items()
    }
    table = np.zeros((n + 1, 9))
    table[: architecture.n_layers] = [costs[id(layer)] for layer in architecture.layers]
    table[: architecture.n_layers, 1] += _MORE_KERNELS.get(architecture.gguf_arch, 0)
    table[n, 1] = _KERNELS_OUTPUT
    entries = [
        (index, *entry)
        for index, layer in enumerate(architecture.layers)
        for entry in reads[id(layer)]
    ]
    columns = (np.ascontiguousarray(column) for column in table.T)
    return LayerWork(n, architecture.hidden_size, _pack(entries), *columns)


def _layer_costs(layer: Layer) -> tuple[float, ...]:
    """One layer's entries of `LayerWork`, in the order of its fields."""
    mixers, ffn = layer.mixers, layer.ffn
    moe = ffn if isinstance(ffn, MoeFfn) else None
    return (
        sum(_state_bytes(mixer) for mixer in mixers),
        sum(_mixer_kernels(mixer) for mixer in mixers) + _ffn_kernels(ffn),
        sum(_KERNELS_WITHOUT_FLASH for mixer in mixers if _reads_cache(mixer)),
        float(moe is not None),
        float(any(_is_recurrent(m) and not isinstance(m, Mamba) for m in mixers)),
        float(any(isinstance(mixer, Mamba) for mixer in mixers)),
        float(any(isinstance(mixer, CompressedAttention) for mixer in mixers)),
        moe.n_experts if moe else 0.0,
        moe.n_experts_used if moe else 0.0,
    )


def _pack(entries: list[tuple[int, float, float, float, float, float]]) -> CacheReads:
    table = np.array(entries, float).reshape(-1, 6)
    return CacheReads(table[:, 0].astype(np.intp), *(table[:, i].copy() for i in range(1, 6)))


def _cache_entries(mixer: Mixer) -> list[tuple[float, float, float, float, float]]:
    """(K elements, V elements, stride, cap, flops) of each kind of row the mixer reads."""
    match mixer:
        case Attention():
            cap = mixer.window if mixer.span != "full" and mixer.window else math.inf
            k = mixer.n_kv_heads * mixer.head_dim_k
            v = mixer.n_kv_heads * mixer.head_dim_v
            flops = mixer.n_heads * (2.0 * (mixer.head_dim_k + mixer.head_dim_v) + _SOFTMAX)
            return _with_indexer(mixer.indexer, (k, v, 1.0, cap, flops))
        case LatentAttention():
            row = mixer.kv_lora_rank + mixer.qk_rope_head_dim
            flops = mixer.n_heads * (2.0 * (row + mixer.kv_lora_rank) + _SOFTMAX)
            return _with_indexer(mixer.indexer, (row, 0.0, 1.0, math.inf, flops))
        case CompressedAttention():
            flops = mixer.n_heads * (4.0 * mixer.head_dim + _SOFTMAX)
            near = (float(mixer.head_dim), 0.0, 1.0, float(mixer.window), flops)
            if mixer.compress_ratio is None:
                return [near]
            ratio = float(mixer.compress_ratio)
            far = (float(mixer.head_dim), 0.0, ratio, math.inf, flops)
            return [near, *_with_indexer(mixer.indexer, far)]
        case GatedDeltaNet() | KimiDeltaAttention() | Mamba() | ShortConv():
            return []


def _with_indexer(
    indexer: object, entry: tuple[float, float, float, float, float]
) -> list[tuple[float, float, float, float, float]]:
    """With an indexer, attention reads the chosen rows and the indexer a small key of each."""
    from advisor.domain.architecture import Indexer

    if not isinstance(indexer, Indexer):
        return [entry]
    k, v, stride, cap, flops = entry
    chosen = (k, v, stride, min(cap, float(indexer.top_k)), flops)
    keys = (
        float(indexer.head_dim), 0.0, stride, math.inf, 2.0 * indexer.n_heads * indexer.head_dim
    )  # fmt: skip
    return [chosen, keys]


def _state_bytes(mixer: Mixer) -> float:
    """Recurrent state in F32, read and written: ENGINE elements x 4 bytes x 2."""
    match mixer:
        case GatedDeltaNet():
            d_inner = mixer.n_v_heads * mixer.v_head_dim
            conv = (mixer.conv_kernel - 1) * (d_inner + 2 * mixer.n_k_heads * mixer.k_head_dim)
            return 8.0 * (conv + mixer.k_head_dim * d_inner)
        case KimiDeltaAttention():
            d_inner = mixer.n_heads * mixer.head_dim
            return 8.0 * (3 * (mixer.conv_kernel - 1) * d_inner + mixer.head_dim * d_inner)
        case Mamba():
            groups = 2 * mixer.n_groups * mixer.state_size if mixer.version == 2 else 0
            conv = (mixer.conv_kernel - 1) * (mixer.d_inner + groups)
            return 8.0 * (conv + mixer.state_size * mixer.d_inner)
        case _:
            return 0.0


def _is_recurrent(mixer: Mixer) -> bool:
    return isinstance(mixer, GatedDeltaNet | KimiDeltaAttention | Mamba | ShortConv)


def _reads_cache(mixer: Mixer) -> bool:
    return not _is_recurrent(mixer)


def _mixer_kernels(mixer: Mixer) -> float:
    match mixer:
        case Attention():
            return _KERNELS_ATTENTION + (_KERNELS_INDEXER if mixer.indexer else 0)
        case LatentAttention():
            return _KERNELS_LATENT + (_KERNELS_INDEXER if mixer.indexer else 0)
        case CompressedAttention():
            return _KERNELS_COMPRESSED + (_KERNELS_INDEXER if mixer.indexer else 0)
        case GatedDeltaNet() | KimiDeltaAttention():
            return _KERNELS_DELTA_NET
        case Mamba():
            return _KERNELS_MAMBA
        case ShortConv():
            return _KERNELS_SHORT_CONV


def _ffn_kernels(ffn: Ffn | None) -> float:
    match ffn:
        case None:
            return 0
        case DenseFfn():
            return _KERNELS_DENSE_FFN
        case MoeFfn():
            shared = _KERNELS_SHARED_EXPERT if ffn.shared_intermediate_size else 0
            beside = _KERNELS_DENSE_FFN if ffn.dense_beside else 0
            return _KERNELS_MOE_FFN + shared + beside


@dataclass(frozen=True, slots=True)
class WeightWork:
    """Weights by block and type class. `read` is what one token reads (experts scaled by
    used / total), `expert_read` its routed part; elements are the weights behind those bytes.
    Quantizations of one model may be stacked: (q, B + 1, classes)."""

    read_bytes: Floats  # (B + 1, classes)
    expert_read_bytes: Floats  # (B + 1, classes)
    read_elements: Floats  # (B + 1, classes)
    expert_read_elements: Floats  # (B + 1, classes)


def by_class(type_names: tuple[str, ...], read: Floats, expert_read: Floats) -> WeightWork:
    """Fold (B + 1, types) into (B + 1, classes)."""
    fold = np.zeros((len(type_names), len(TYPE_CLASSES)))
    per_byte = np.zeros(len(type_names))
    for i, name in enumerate(type_names):
        fold[i, type_class(name)] = 1
        per_byte[i] = TENSOR_TYPES[name].elements / TENSOR_TYPES[name].bytes
    return WeightWork(
        read @ fold, expert_read @ fold, (read * per_byte) @ fold, (expert_read * per_byte) @ fold
    )
