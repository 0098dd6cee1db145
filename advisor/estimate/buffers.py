"""Compute and output buffers of one context: what lives at the same time while a graph runs.

llama.cpp builds its graph for the largest micro-batch and a full cache and allocates the peak of
what lives at one time. Two phases compete: the logits at the end, and the widest layer with the
attention masks beside it. Each is linear in the cells of every kind of cache, so that a buffer is
the maximum of a few planes (`Peaks`), evaluated for whole arrays of contexts.

Source: llama.cpp 0.5.0-dev, commit 0c1e570: `llama-graph.cpp`, `models/*.cpp`, `ggml-alloc.c`.
Here `u` is one F32 value per token of a micro-batch: `4 * n_ubatch` bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from advisor.domain.architecture import (
    Architecture,
    Attention,
    DenseFfn,
    GatedDeltaNet,
    Indexer,
    LatentAttention,
    Layer,
    Mamba,
    MoeFfn,
)
from advisor.domain.scenario import FlashAttention, Scenario
from advisor.estimate.graph.styles import STYLES
from advisor.estimate.kv_cache import (
    ENCODERS,
    CacheKind,
    cache_kinds,
    cache_row,
    kind_streams,
    state_bytes_by_layer,
)

FloatArray = NDArray[np.float64]

CellClass = tuple[int | None, int, bool]  # window, tokens per cell, apart per sequence


@dataclass(frozen=True, slots=True)
class GraphPeaks:
    """What lives at the moments that can be the highest, in bytes.

    A moment takes `base + per_cell @ cells`, cells per stream of each of `cell_classes`. The masks
    lie beside every layer; `activation` is one row of the hidden state for each token.
    """

    mask_per_cell: FloatArray  # (n_classes,)
    layer_base: FloatArray  # (n_peaks,)
    later_base: FloatArray  # (n_peaks,) the same on a GPU that goes on from another one
    layer_per_cell: FloatArray  # (n_peaks, n_classes)
    logits_base: float
    logits_per_cell: FloatArray  # (n_classes,)
    activation: float
    offload: float  # activations beside a matrix copied from RAM for large batches
    borrowed_base: FloatArray  # (n_peaks,) attention of a layer in RAM, run on the GPU
    borrowed_per_cell: FloatArray  # (n_peaks, n_classes)
    host_values: float  # of the host's graph beside masks and activations


@cache
def cell_classes(arch: Architecture) -> tuple[CellClass, ...]:
    """Distinct lengths of cache in `arch`: (window, tokens per cell, apart per sequence)."""
    found = {(kind.window, kind.ratio, kind.per_sequence): None for kind in cache_kinds(arch)}
    return tuple(found)


def micro_batch(scenario: Scenario) -> int:
    """Tokens the graph is built for."""
    return min(scenario.ubatch, scenario.batch_size)


def n_outputs(scenario: Scenario) -> int:
    """Logit rows of one micro-batch: all tokens' (0), or as many as a server asks for."""
    tokens = micro_batch(scenario)
    if scenario.outputs == 0:
        return tokens
    return min(tokens, scenario.outputs or max(scenario.parallel, 1))


def flash_attention(arch: Architecture, scenario: Scenario) -> bool:
    """Whether it is used. `auto` becomes on unless an attention lands on another device than its
    layer, as seen with the cache kept off the GPU in hybrids of attention and state."""
    if scenario.flash_attention is not FlashAttention.AUTO:
        return scenario.flash_attention is FlashAttention.ON
    return scenario.offload_kv or arch.gguf_arch not in _ATTENTION_APART


_ATTENTION_APART = frozenset(("falcon-h1", "nemotron_h", "nemotron_h_moe", "lfm2", "lfm2moe"))


def output_buffer_bytes(arch: Architecture, scenario: Scenario) -> int:
    """Logits of one token per slot, in host memory."""
    return arch.vocab_size * max(scenario.parallel, 1) * 4


def graph_peaks(
    arch: Architecture,
    scenario: Scenario,
    *,
    flash: bool,
    cuda: bool,
    with_attention: bool = True,
) -> GraphPeaks:
    """Peaks of the whole graph. `cuda`: flash attention copies a quantized cache of one layer to
    F16 (ggml-cuda `fattn`), and results of experts live until they are summed in one kernel.
    Without `with_attention` another device runs that."""
    u = 4.0 * micro_batch(scenario)
    mask = _mask_per_cell(arch, scenario, flash)
    planes = [
        plane
        for layer in _distinct_layers(arch)
        for plane in _layer_planes(
            arch, layer, scenario, flash=flash, cuda=cuda, attention=with_attention
        )
    ]
    logits_base, logits_per_cell = _logits_plane(arch, scenario, mask, cuda)
    given = _index_bytes(arch, scenario) + (_input_values(arch) + _chosen_values(arch)) * u
    copied = flash and _copies_cache(scenario, cuda)
    borrowed = [_borrowed_plane(arch, layer, scenario, copied) for layer in _distinct_layers(arch)]
    return GraphPeaks(
        mask_per_cell=mask,
        layer_base=np.array([base for base, _, _ in planes]) + given,
        later_base=np.array([later for _, later, _ in planes]) + given,
        layer_per_cell=np.array([per_cell for _, _, per_cell in planes]),
        logits_base=logits_base,
        logits_per_cell=logits_per_cell,
        activation=arch.hidden_size * u,
        offload=max(_offload_values(arch, layer) for layer in _distinct_layers(arch)) * u,
        borrowed_base=np.array([base for base, _ in borrowed]),
        borrowed_per_cell=np.array([per_cell for _, per_cell in borrowed]),
        host_values=_input_values(arch) * u
        + (0.0 if flash else _transposed_values(arch, scenario)),
    )


def _index_bytes(arch: Architecture, scenario: Scenario) -> float:
    """Positions of the tokens, and the cells of every class of cache that take their K and V."""
    return micro_batch(scenario) * (4.0 + 16.0 * max(len(cell_classes(arch)), 1)) + 128


def _input_values(arch: Architecture) -> float:
    """Values per token that lie beside the layers: a row a layer (Gemma 4), and the parts of an
    image's embedding that the first layers add (deepstack; room for them is kept for text too)."""
    style = STYLES.get(arch.gguf_arch)
    pictures = style.deepstack * arch.hidden_size if style else 0
    return float(arch.per_layer_embedding_size * arch.n_layers + pictures)


def _chosen_values(arch: Architecture) -> float:
    """Values per token that set free what an indexer chose, a row a layer: they are leafs of the
    graph and stay (DeepSeek V3.2, GLM 5)."""
    mixers = (mixer for layer in arch.layers for mixer in layer.mixers)
    indexers = (mixer.indexer for mixer in mixers if isinstance(mixer, LatentAttention))
    return float(sum(indexer.top_k for indexer in indexers if indexer is not None))


def _offload_values(arch: Architecture, layer: Layer) -> float:
    """Values per token beside a matrix that is copied to the GPU for one multiplication."""
    ffn, hidden = layer.ffn, arch.hidden_size
    if isinstance(ffn, MoeFfn):
        return ffn.n_experts_used * (ffn.expert_intermediate_size + hidden) + 4.0 * hidden
    return 2.0 * (ffn.intermediate_size if ffn else 0) + 2.0 * hidden


def _copies_cache(scenario: Scenario, cuda: bool) -> bool:
    """Whether flash attention makes F16 of a layer's K and V before it reads them."""
    return cuda and (scenario.kv_type_k != "f16" or scenario.kv_type_v != "f16")


def _borrowed_plane(
    arch: Architecture, layer: Layer, scenario: Scenario, copied: bool
) -> tuple[float, FloatArray]:
    """Large batches run a layer of RAM on the GPU, which then copies its K and V as well, and
    those once more to F16 where they are `copied`."""
    per_cell = np.zeros(len(cell_classes(arch)))
    values = 2.0 * _query_width(layer) + 2.0 * arch.hidden_size
    for mixer in layer.mixers:
        if isinstance(mixer, Attention | LatentAttention) and cell_classes(arch):
            index, kind = _own_cache(arch, mixer)
            streams = kind_streams(kind, scenario)
            per_cell[index] = cache_row(kind, scenario).cell_bytes * streams
            if copied:
                per_cell[index] += _f16_cell_bytes(kind) * streams
    return values * 4.0 * micro_batch(scenario), per_cell


def _transposed_values(arch: Architecture, scenario: Scenario) -> float:
    """Row indices of the transposed V cache, 8 bytes a value, one input per class of cache."""
    widths: dict[CellClass, int] = {}
    for kind in cache_kinds(arch):
        key = (kind.window, kind.ratio, kind.per_sequence)
        widths[key] = max(widths.get(key, 0), kind.v_elements)
    return sum(widths.values()) * micro_batch(scenario) * 8.0


def _mask_per_cell(arch: Architecture, scenario: Scenario, flash: bool) -> FloatArray:
    """One value per cell and token for every class of cache: F16 with flash attention, else F32."""
    width = 2.0 if flash else 4.0
    masks = np.full(len(cell_classes(arch)), width * micro_batch(scenario))
    if any(kind.indexer and kind.ratio == 1 and not kind.v_elements for kind in cache_kinds(arch)):
        masks *= 2  # the indexer has one of its own (DeepSeek V3.2, GLM 5)
    return masks


@cache
def _distinct_layers(arch: Architecture) -> tuple[Layer, ...]:
    return tuple(dict.fromkeys(arch.layers))


# Two rows of hidden states live beside the logits: the graph scales or normalises them apart.
_TWO_ROWS_AT_LOGITS = frozenset(
    ("olmo2", "command-r", "gpt-oss", "lfm2", "lfm2moe", "qwen35", "qwen35moe", "mamba", "mamba2",
     "falcon-h1", "nemotron_h", "nemotron_h_moe", "qwen3next")
)  # fmt: skip
# The queries are gone before the feed-forward part is at its widest.
_NO_QUERIES_IN_FFN = frozenset(("qwen35", "phi3", "lfm2", "nemotron_h"))
# Routed plus shared experts are placed above the experts' own results and stay there; CUDA's fused
# sum makes more of them do so.
_SUM_ABOVE_EXPERTS = {
    False: frozenset(("deepseek2",)),
    True: frozenset(("deepseek2", "granitehybrid")),
}
# Results of the experts live twice, as computed and weighted; on CUDA also until the fused sum.
_SCALED_EXPERTS = frozenset(
    ("glm4moe", "deepseek2", "deepseek32", "glm-dsa", "mistral4", "kimi-linear", "qwen3next",
     "qwen35moe")
)  # fmt: skip
_PARALLEL_FFN = frozenset(("cohere2", "command-r"))  # attention and feed-forward side by side


def _logits_plane(
    arch: Architecture, scenario: Scenario, mask: FloatArray, cuda: bool
) -> tuple[float, FloatArray]:
    u = 4.0 * micro_batch(scenario)
    if arch.gguf_arch in ENCODERS:  # a vector, no logits
        return arch.hidden_size * u, np.zeros_like(mask)
    logits = arch.vocab_size * n_outputs(scenario) * 4.0
    if arch.gguf_arch == "phi3":
        return logits + 3 * arch.hidden_size * u, mask
    rows = 2 if arch.gguf_arch in _TWO_ROWS_AT_LOGITS else 1
    ffn = arch.layers[-1].ffn
    if isinstance(ffn, MoeFfn) and arch.gguf_arch in _SUM_ABOVE_EXPERTS[cuda]:
        rows = (2 if cuda else 1) * ffn.n_experts_used + 3
    return logits + rows * arch.hidden_size * u, np.zeros_like(mask)


def _layer_planes(
    arch: Architecture,
    layer: Layer,
    scenario: Scenario,
    *,
    flash: bool,
    cuda: bool,
    attention: bool,
) -> list[tuple[float, float, FloatArray]]:
    """Bytes at each moment on the GPU that holds the first blocks, on a later one, and per cell.

    On the first one the masks lie above the embeddings, which leaves a gap that the queries'
    memory does not close before the feed-forward part is at its widest.
    """
    u = 4.0 * micro_batch(scenario)
    none = np.zeros(len(cell_classes(arch)))
    queries = _query_width(layer)
    planes = [
        (_ffn_values(arch, layer, cuda, queries) * u, _ffn_values(arch, layer, cuda, 0) * u, none)
    ]
    for mixer in layer.mixers:
        if isinstance(mixer, Attention | LatentAttention) and attention and cell_classes(arch):
            base, per_cell = _attention_plane(arch, layer, mixer, scenario, flash, cuda)
            if per_cell.any():
                base += _side_by_side(arch, layer, scenario)
            planes.append((base, base, per_cell))
        elif isinstance(mixer, Mamba):
            base = _mamba_values(arch, mixer) * u + _state_bytes(arch, scenario)
            planes.append((base, base, none))
        elif isinstance(mixer, GatedDeltaNet):
            base = _delta_values(arch, mixer) * u + _state_bytes(arch, scenario)
            planes.append((base, base, none))
    return planes


def _state_bytes(arch: Architecture, scenario: Scenario) -> float:
    return float(state_bytes_by_layer(arch, scenario).max(initial=0))


def _query_width(layer: Layer) -> int:
    """Values of all query heads of a token."""
    for mixer in layer.mixers:
        if isinstance(mixer, Attention):
            return mixer.n_heads * mixer.head_dim_k
        if isinstance(mixer, LatentAttention):
            return mixer.n_heads * (mixer.qk_nope_head_dim + mixer.qk_rope_head_dim)
    return 0


def _ffn_values(arch: Architecture, layer: Layer, cuda: bool, queries: int) -> float:
    """Values per token at the widest moment of the feed-forward part, `queries` beside it."""
    hidden, ffn = arch.hidden_size, layer.ffn
    if ffn is None:
        return 2.0 * hidden
    if isinstance(ffn, MoeFfn):
        return _moe_values(arch, ffn, queries, cuda)
    return _dense_values(arch, ffn, queries)


def _dense_values(arch: Architecture, ffn: DenseFfn, queries: int) -> float:
    hidden = arch.hidden_size
    if arch.gguf_arch == "apertus":  # its activation overwrites what it reads
        return ffn.intermediate_size + 3.0 * hidden
    if arch.gguf_arch == "bert":
        return ffn.intermediate_size + 2.0 * hidden
    if not ffn.gated:
        return 2.0 * ffn.intermediate_size + 2 * hidden
    values = 3.0 * ffn.intermediate_size + 2 * hidden
    if arch.gguf_arch not in _NO_QUERIES_IN_FFN:
        values += queries
    if arch.gguf_arch == "cohere2":
        values += hidden
    if arch.gguf_arch == "gemma3n":  # three more copies of the hidden state, before and after
        values += 6 * hidden
    return values


def _moe_values(arch: Architecture, ffn: MoeFfn, queries: int, cuda: bool) -> float:
    hidden, used, width = arch.hidden_size, ffn.n_experts_used, ffn.expert_intermediate_size
    if ffn.latent_size is not None:  # wider inside than out, and no gate
        return used * (width + ffn.latent_size) + 3.0 * hidden
    if arch.gguf_arch == "llama4":
        return 3.0 * width + 3 * hidden + queries
    if arch.gguf_arch in _SCALED_EXPERTS:
        return (3.0 if cuda else 2.0) * used * hidden + 2 * hidden
    return max(
        3.0 * used * width + 2 * hidden + queries, 2.0 * used * hidden + 3 * hidden + queries
    )


def _mamba_values(arch: Architecture, mixer: Mamba) -> float:
    inner, hidden = mixer.d_inner, arch.hidden_size
    if mixer.version == 1:
        return 6.0 * inner
    channels = inner + 2 * mixer.n_groups * mixer.state_size
    projected = 2 * inner + 2 * mixer.n_groups * mixer.state_size + mixer.n_heads
    return float(projected + 2 * channels + 2 * inner + 2 * hidden)


def _side_by_side(arch: Architecture, layer: Layer, scenario: Scenario) -> float:
    """What a state-space head holds while the attention of the same layer runs (Falcon-H1)."""
    held = 0.0
    for mixer in layer.mixers:
        if isinstance(mixer, Mamba):
            channels = mixer.d_inner + 2 * mixer.n_groups * mixer.state_size
            values = 2 * channels + 2 * mixer.d_inner + mixer.n_heads
            held += values * 4.0 * micro_batch(scenario) + _state_bytes(arch, scenario)
    return held


def _delta_values(arch: Architecture, mixer: GatedDeltaNet) -> float:
    keys, values = mixer.n_k_heads * mixer.k_head_dim, mixer.n_v_heads * mixer.v_head_dim
    return float(2 * (2 * keys + values) + 2 * values + 2 * arch.hidden_size)


def _attention_plane(
    arch: Architecture,
    layer: Layer,
    mixer: Attention | LatentAttention,
    scenario: Scenario,
    flash: bool,
    cuda: bool,
) -> tuple[float, FloatArray]:
    u = 4.0 * micro_batch(scenario)
    hidden, queries = arch.hidden_size, _query_width(layer)
    per_cell = np.zeros(len(cell_classes(arch)))
    index, kind = _own_cache(arch, mixer)
    if not flash:
        per_cell[index] = mixer.n_heads * u
        values = 2 * queries + 2 * hidden
        return values * u + kind.v_elements * micro_batch(scenario) * 8.0, per_cell
    if isinstance(mixer, Attention) and mixer.indexer is not None:
        if scenario.parallel <= 1 or not scenario.kv_unified:
            per_cell[index] = _blocks_per_cell(arch, mixer.indexer) * u
        return (queries + hidden) * u, per_cell
    if not _copies_cache(scenario, cuda):
        if isinstance(mixer, Attention):
            return 0.0, per_cell  # the feed-forward part is wider
        # Queries as they are cached, the absorbed part they are made of, and their positions.
        rank, rope = mixer.kv_lora_rank, mixer.qk_rope_head_dim
        if mixer.indexer is not None:
            per_cell[index] = u  # its scores of every cell
        return (mixer.n_heads * (2 * rank + 2 * rope) + 2 * hidden) * u, per_cell
    per_cell[index] = _f16_cell_bytes(kind) * kind_streams(kind, scenario)
    if isinstance(mixer, LatentAttention):
        values = mixer.n_heads * (kind.k_elements + mixer.kv_lora_rank) + 6 * hidden
    elif arch.gguf_arch in _PARALLEL_FFN:
        values = int(_ffn_values(arch, layer, cuda, queries)) + hidden
    elif isinstance(layer.ffn, MoeFfn):
        values = 2 * queries + 3 * hidden + layer.ffn.n_experts_used * hidden
    else:
        gates = 2 * queries if isinstance(mixer, Attention) and mixer.output_gate else 0
        values = 2 * queries + gates + 2 * hidden
    return values * u, per_cell


def _blocks_per_cell(arch: Architecture, indexer: Indexer) -> float:
    """Values per cell and token where an indexer chooses blocks (MiniMax M3): the mask in F32, the
    choice of every head twice, and a copy of the positions for each layer that does so."""
    mixers = [mixer for layer in arch.layers for mixer in layer.mixers]
    layers = sum(isinstance(mixer, Attention) and mixer.indexer is not None for mixer in mixers)
    return 1.0 + 2 * indexer.n_heads + layers


def _f16_cell_bytes(kind: CacheKind) -> float:
    return 2.0 * (kind.k_elements + kind.v_elements)


def _own_cache(arch: Architecture, mixer: Attention | LatentAttention) -> tuple[int, CacheKind]:
    """The class index and the cache that `mixer` reads; a layer that reuses an earlier one's
    cache reads the nearest of its span."""
    classes = cell_classes(arch)
    window = mixer.window if isinstance(mixer, Attention) and mixer.span != "full" else None
    for kind in cache_kinds(arch):
        if kind.window == window and kind.ratio == 1 and not kind.indexer:
            return classes.index((kind.window, kind.ratio, kind.per_sequence)), kind
    kind = cache_kinds(arch)[0]
    return 0, kind
