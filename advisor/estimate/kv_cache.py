"""Bytes of the KV cache and of recurrent state, per layer, as llama.cpp allocates them.

A model's cache is described once by `cache_kinds` (what each layer keeps per cell) and evaluated
for whole arrays of context lengths. Sizes follow llama.cpp 0.5.0-dev, commit 0c1e570:
`llama-kv-cache*.cpp`, `llama-memory-recurrent.cpp`, `llama-kv-cache-dsv4.cpp`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import (
    Architecture,
    Attention,
    CompressedAttention,
    GatedDeltaNet,
    Indexer,
    KimiDeltaAttention,
    LatentAttention,
    Mamba,
    Mixer,
    ShortConv,
)
from advisor.domain.quantization import KV_TYPES, BlockLayout
from advisor.domain.scenario import FlashAttention, Scenario
from advisor.errors import InputError
from advisor.text import say

IntArray = NDArray[np.int64]

CELL_PADDING = 256  # llama.cpp pads n_ctx and every cache to this many cells
GPU_ROW_PADDING = 512  # CUDA pads the last row of quantized tensors (MATRIX_ROW_PADDING)
ENCODERS = frozenset(("bert", "nomic-bert"))  # read a text at once and keep nothing
_F32_BYTES = 4
_NO_WINDOW = np.iinfo(np.int64).max // 4


@dataclass(frozen=True, slots=True)
class CacheKind:
    """Layers whose cells hold the same.

    `k_elements` and `v_elements` are values per cell (V 0: keys alone are kept). `window` limits
    the cells; one cell stands for `ratio` tokens. `per_sequence`: streams stay apart even when the
    cache is unified (DeepSeek V4). `v_widest`: values per cell of the layer with the most, which
    all layers take without flash attention (Gemma 4, MiMo V2: `TAG_V_CACHE_VARIABLE`).
    """

    layers: tuple[int, ...]
    k_elements: int
    v_elements: int
    k_head: int
    v_head: int
    window: int | None = None
    ratio: int = 1
    per_sequence: bool = False
    indexer: bool = False
    v_widest: int = 0

    def v_stored(self, scenario: Scenario) -> int:
        """Values of V that a cell takes with these settings."""
        plain = scenario.flash_attention is not FlashAttention.OFF
        return self.v_elements if plain or self.indexer else self.v_widest


@dataclass(frozen=True, slots=True)
class CacheRow:
    """Bytes of one cell of one layer, and what the GPU pads each layer's tensors with."""

    k_bytes: int
    v_bytes: int
    gpu_padding_bytes: int

    @property
    def cell_bytes(self) -> int:
        return self.k_bytes + self.v_bytes


def pad_cells(cells: IntArray | int) -> IntArray:
    """Up to the next multiple of 256."""
    padded: IntArray = -(-np.asarray(cells, dtype=np.int64) // CELL_PADDING) * CELL_PADDING
    return padded


def stream_cells(scenario: Scenario, contexts: IntArray) -> IntArray:
    """Cells of a full-attention cache per stream, shape of `contexts`."""
    padded = pad_cells(contexts)
    if scenario.kv_unified or scenario.parallel == 1:
        return padded
    return pad_cells(padded // scenario.parallel)


def n_streams(scenario: Scenario) -> int:
    """1 when all slots share one pool, else one stream a slot."""
    return 1 if scenario.kv_unified else scenario.parallel


def kind_cells(kind: CacheKind, scenario: Scenario, contexts: IntArray) -> IntArray:
    """Cells per stream that `kind` allocates, shape of `contexts`."""
    full = stream_cells(scenario, contexts)
    if kind.ratio > 1:
        return pad_cells(-(-full // kind.ratio))
    return np.minimum(full, window_limit(kind.window, scenario, kind.per_sequence))


def window_limit(window: int | None, scenario: Scenario, per_sequence: bool = False) -> int:
    """Most cells of a windowed cache: the window of every slot that shares it and one
    micro-batch, padded; a very large number without a window or with `swa_full`."""
    if window is None or scenario.swa_full:
        return _NO_WINDOW
    shared = scenario.parallel if scenario.kv_unified and not per_sequence else 1
    return int(pad_cells(window * shared + scenario.ubatch))


def kind_streams(kind: CacheKind, scenario: Scenario) -> int:
    return scenario.parallel if kind.per_sequence else n_streams(scenario)


@cache
def cache_kinds(arch: Architecture) -> tuple[CacheKind, ...]:
    """The caches of `arch`, layers with equal cells together; MTP blocks and encoders hold none."""
    if arch.gguf_arch in ENCODERS:
        return ()
    members: dict[CacheKind, list[int]] = {}
    for index, layer in enumerate(arch.layers):
        for mixer in layer.mixers:
            for kind in _mixer_caches(mixer):
                members.setdefault(kind, []).append(index)
    widest = max((kind.v_elements for kind in members if not kind.indexer), default=0)
    return tuple(
        CacheKind(
            tuple(layers), kind.k_elements, kind.v_elements, kind.k_head, kind.v_head,
            kind.window, kind.ratio, kind.per_sequence, kind.indexer, widest,
        )
        for kind, layers in members.items()
    )  # fmt: skip


def _mixer_caches(mixer: Mixer) -> list[CacheKind]:
    if isinstance(mixer, Attention):
        return _attention_caches(mixer)
    if isinstance(mixer, LatentAttention):
        width = mixer.kv_lora_rank + mixer.qk_rope_head_dim
        caches = [CacheKind((), width, 0, width, width)]
        return caches + _indexer_caches(mixer.indexer)
    if isinstance(mixer, CompressedAttention):
        return _compressed_caches(mixer)
    return []


def _attention_caches(attention: Attention) -> list[CacheKind]:
    if attention.reuses_kv:
        return []
    head_k, head_v = attention.head_dim_k, attention.head_dim_v
    caches = [
        CacheKind(
            (), attention.n_kv_heads * head_k, attention.n_kv_heads * head_v, head_k, head_v,
            window=None if attention.span == "full" else attention.window,
        )
    ]  # fmt: skip
    return caches + _indexer_caches(attention.indexer, v_elements=head_v)


def _indexer_caches(indexer: Indexer | None, *, v_elements: int = 0) -> list[CacheKind]:
    """Keys of the indexer. MiniMax M3's is a whole cache of one head, though its values are never
    read. Source: `src/llama-kv-cache-dsa.cpp`, `llama-kv-cache-msa.cpp`."""
    if indexer is None or indexer.shared:
        return []
    head = indexer.head_dim
    return [CacheKind((), head, v_elements, head, v_elements or head, indexer=True)]


def _compressed_caches(mixer: CompressedAttention) -> list[CacheKind]:
    """DeepSeek V4: raw keys of the window in every layer, one key per `compress_ratio` tokens, and
    with an indexer its keys at the same ratio."""
    head, ratio = mixer.head_dim, mixer.compress_ratio
    caches = [CacheKind((), head, 0, head, head, window=mixer.window, per_sequence=True)]
    if ratio:
        caches.append(CacheKind((), head, 0, head, head, ratio=ratio, per_sequence=True))
        if mixer.indexer:
            key = mixer.indexer.head_dim
            caches.append(
                CacheKind((), key, 0, key, key, ratio=ratio, per_sequence=True, indexer=True)
            )
    return caches


def cache_row(kind: CacheKind, scenario: Scenario) -> CacheRow:
    """Bytes of a cell for the cache types of `scenario`."""
    layout_k, layout_v = kv_layout(scenario.kv_type_k), kv_layout(scenario.kv_type_v)
    values = kind.v_stored(scenario)
    padding = _row_padding(layout_k, kind.k_elements) + _row_padding(layout_v, values)
    return CacheRow(layout_k.row_bytes(kind.k_elements), layout_v.row_bytes(values), padding)


def kv_layout(kv_type: str) -> BlockLayout:
    """Raises InputError naming the types llama.cpp accepts."""
    try:
        return KV_TYPES[kv_type]
    except KeyError:
        valid = ", ".join(KV_TYPES)
        raise InputError(
            say("'{kv_type}' is not a KV cache type; valid: {valid}", kv_type=kv_type, valid=valid),
            field="kv_type",
        ) from None


def _row_padding(layout: BlockLayout, elements: int) -> int:
    missing = -elements % GPU_ROW_PADDING
    return layout.row_bytes(missing) if layout.elements > 1 and missing else 0


def check_kv_types(arch: Architecture, scenario: Scenario) -> None:
    """Raise InputError for combinations that llama.cpp refuses to start with."""
    layout_k, layout_v = kv_layout(scenario.kv_type_k), kv_layout(scenario.kv_type_v)
    kinds = cache_kinds(arch)
    if not kinds:
        return
    keys_only = all(kind.v_elements == 0 for kind in kinds)
    if keys_only and scenario.kv_type_k != scenario.kv_type_v:
        raise InputError(
            say(
                "this model caches keys alone (latent attention): the K type "
                "{kv_type_k} and the V type {kv_type_v} must be equal",
                kv_type_k=scenario.kv_type_k,
                kv_type_v=scenario.kv_type_v,
            ),
            field="kv_type_v",
        )
    if layout_v.elements > 1 and not keys_only and scenario.flash_attention is FlashAttention.OFF:
        raise InputError(
            say(
                "V cache type {kv_type_v} needs flash attention; turn it on or use "
                "f16, bf16 or f32",
                kv_type_v=scenario.kv_type_v,
            ),
            field="kv_type_v",
        )
    for kind in kinds:
        _check_head("k", scenario.kv_type_k, layout_k, kind.k_head)
        if kind.v_elements:
            _check_head("v", scenario.kv_type_v, layout_v, kind.v_head)


def _check_head(side: str, kv_type: str, layout: BlockLayout, head: int) -> None:
    if head % layout.elements:
        raise InputError(
            say(
                "{side} cache type {kv_type} stores {elements} values a block, "
                "which does not divide this model's head size {head}; use f16 or "
                "bf16",
                side=side.upper(),
                kv_type=kv_type,
                elements=layout.elements,
                head=head,
            ),
            field=f"kv_type_{side}",
        )


def cache_bytes_by_layer(arch: Architecture, scenario: Scenario, contexts: IntArray) -> IntArray:
    """Bytes of K and V per layer, shape (n_layers, *contexts.shape), without GPU row padding."""
    contexts = np.asarray(contexts, dtype=np.int64)
    total = np.zeros((arch.n_layers, *contexts.shape), dtype=np.int64)
    for kind in cache_kinds(arch):
        cells = kind_cells(kind, scenario, contexts) * kind_streams(kind, scenario)
        total[list(kind.layers)] += cells * cache_row(kind, scenario).cell_bytes
    return total


def gpu_padding_by_layer(arch: Architecture, scenario: Scenario) -> IntArray:
    """Bytes that a GPU adds to each layer's K and V tensors, shape (n_layers,)."""
    padding = np.zeros(arch.n_layers, dtype=np.int64)
    for kind in cache_kinds(arch):
        padding[list(kind.layers)] += cache_row(kind, scenario).gpu_padding_bytes
    return padding


def state_bytes_by_layer(arch: Architecture, scenario: Scenario) -> IntArray:
    """Recurrent state, F32, one copy per slot, independent of context; shape (n_layers,)."""
    kinds = {id(layer): layer for layer in arch.layers}  # few, most layers are alike
    held = {
        kind: sum(_state_elements(mixer, arch) for mixer in layer.mixers)
        for kind, layer in kinds.items()
    }
    elements = np.array([held[id(layer)] for layer in arch.layers], dtype=np.int64)
    return elements * _F32_BYTES * max(scenario.parallel, 1)


def _state_elements(mixer: Mixer, arch: Architecture) -> int:
    if isinstance(mixer, Mamba):
        groups = mixer.n_groups if mixer.version == 2 else 0
        channels = mixer.d_inner + 2 * groups * mixer.state_size
        return (mixer.conv_kernel - 1) * channels + mixer.state_size * mixer.d_inner
    if isinstance(mixer, GatedDeltaNet):
        keys = mixer.n_k_heads * mixer.k_head_dim
        values = mixer.n_v_heads * mixer.v_head_dim
        return (mixer.conv_kernel - 1) * (2 * keys + values) + mixer.k_head_dim * values
    if isinstance(mixer, KimiDeltaAttention):
        width = mixer.n_heads * mixer.head_dim
        return (mixer.conv_kernel - 1) * 3 * width + mixer.head_dim * width
    if isinstance(mixer, ShortConv):
        return arch.hidden_size * (mixer.conv_kernel - 1)
    if isinstance(mixer, CompressedAttention) and mixer.compress_ratio:
        return _compressor_state_elements(mixer, mixer.compress_ratio)
    return 0


def _compressor_state_elements(mixer: CompressedAttention, ratio: int) -> int:
    """Running keys and scores of the compressor. With an indexer blocks overlap: two blocks of
    double width, for the keys and for the indexer's. Source: `llama_dsv4_comp_state`."""
    if mixer.indexer is None:
        return 2 * ratio * mixer.head_dim
    return 2 * (2 * ratio) * 2 * (mixer.head_dim + mixer.indexer.head_dim)
