"""What each kind of attention remembers: bytes of the KV cache against the number of tokens.

The bytes are those of `advisor/estimate/kv_cache.py`, so a page, an estimate and the engine agree.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from advisor.advise.formulas import kv_formulas, state_formula
from advisor.domain.architecture import (
    Architecture,
    Attention,
    CompressedAttention,
    LatentAttention,
    Mixer,
)
from advisor.domain.model import Model
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.estimate.kv_cache import (
    ENCODERS,
    cache_bytes_by_layer,
    cache_kinds,
    cache_row,
    check_kv_types,
    kv_layout,
    state_bytes_by_layer,
)
from advisor.text import number, say
from advisor.units import format_gib

IntArray = NDArray[np.int64]

SHORTEST_TOKENS, LONGEST_TOKENS = 1 << 10, 10 * (1 << 20)
INFINI_SEGMENT_TOKENS = 2048  # of the paper's experiments
_F32_BYTES = 4


class AttentionKind(StrEnum):
    """How the layers of a model keep what was said. Layers that differ are named by what saves."""

    MULTI_HEAD = "multi-head"
    GROUPED_QUERY = "grouped-query"
    MULTI_QUERY = "multi-query"
    SLIDING = "sliding-window"
    LATENT = "latent"
    COMPRESSED = "compressed"
    HYBRID = "hybrid"
    RECURRENT = "recurrent"
    INFINI = "compressive"


SOURCES = {
    AttentionKind.MULTI_HEAD: "https://arxiv.org/abs/1706.03762",
    AttentionKind.GROUPED_QUERY: "https://arxiv.org/abs/2305.13245",
    AttentionKind.MULTI_QUERY: "https://arxiv.org/abs/1911.02150",
    AttentionKind.SLIDING: "https://arxiv.org/abs/2004.05150",
    AttentionKind.LATENT: "https://arxiv.org/abs/2405.04434",
    AttentionKind.COMPRESSED: "https://huggingface.co/deepseek-ai/DeepSeek-V4-Pro",
    AttentionKind.HYBRID: "https://arxiv.org/abs/2312.00752",
    AttentionKind.RECURRENT: "https://arxiv.org/abs/2312.00752",
    AttentionKind.INFINI: "https://arxiv.org/abs/2404.07143",
}

# One well-known model of each kind; what is not in the catalog is left out.
EXAMPLES = (
    "phi-3.5-mini", "llama-3.1-8b", "gemma-2b", "gemma-3-27b", "deepseek-v3.2", "deepseek-v4-pro",
    "qwen3.5-9b",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class HeadLayout:
    """What a picture of the heads needs; None and 0 where the kind has no such thing."""

    n_heads: int
    n_kv_heads: int  # 1 for latent and compressed attention: one row serves all heads
    full_layers: int
    windowed_layers: int = 0
    recurrent_layers: int = 0
    window: int | None = None
    ratios: tuple[int, ...] = ()  # tokens to an entry, of compressed attention


@dataclass(frozen=True)
class CacheLine:
    """Memory of one model over a row of contexts, as allocated for one conversation."""

    name: str
    kind: AttentionKind
    layout: HeadLayout
    architecture: Architecture
    scenario: Scenario
    context_max: int | None  # what the model was made for; beyond, a line is arithmetic only

    def total_bytes(self, contexts: IntArray) -> IntArray:
        if self.kind is AttentionKind.INFINI:
            return infini_bytes(self.architecture, self.scenario, contexts)
        return cache_bytes(self.architecture, self.scenario, contexts)

    def bytes_at(self, context: int) -> int:
        return int(self.total_bytes(np.array([context], dtype=np.int64))[0])

    @property
    def growth_bytes(self) -> float:
        """Bytes that one more token adds once every window is full."""
        if self.kind is AttentionKind.INFINI:
            return 0.0
        return growth_bytes_per_token(self.architecture, self.scenario)

    def formulas(self, context: int) -> tuple[str, ...]:
        """The arithmetic behind `bytes_at`, a line for each kind of layer."""
        scenario = replace(self.scenario, context=context)
        if self.kind is AttentionKind.INFINI:
            return infini_formulas(self.architecture, scenario)
        lines = kv_formulas(self.architecture, scenario)
        state = int(state_bytes_by_layer(self.architecture, scenario).sum())
        if state:
            lines += (f"{state_formula(self.architecture)} = {format_gib(state, 2)}",)
        return lines


def cache_line(model: Model, kv_type: str) -> CacheLine:
    """Raises InputError for a model without a cache, or one that cannot hold `kv_type`."""
    arch = model.architecture
    if arch is None:
        raise InputError(
            say("the shape of {name} is not published", name=model.name), field="model"
        )
    if arch.gguf_arch in ENCODERS:
        raise InputError(
            say("{name} reads a text at once and keeps no cache", name=model.name), field="model"
        )
    scenario = Scenario(kv_type_k=kv_type, kv_type_v=kv_type)
    check_kv_types(arch, scenario)
    return CacheLine(
        model.name, attention_kind(arch), head_layout(arch), arch, scenario, model.context_max
    )


def infini_line(model: Model, kv_type: str) -> CacheLine:
    """The same model as if its attention layers had Infini-attention's memory: no catalog model
    has one. Raises InputError where there is no plain attention to replace."""
    line = cache_line(model, kv_type)
    if line.kind not in (
        AttentionKind.MULTI_HEAD, AttentionKind.GROUPED_QUERY, AttentionKind.MULTI_QUERY,
    ):  # fmt: skip
        raise InputError(
            say(
                "{name} has no plain attention that a compressive memory could replace",
                name=model.name,
            ),
            field="model",
        )
    return replace(line, kind=AttentionKind.INFINI, context_max=None)


def attention_kind(arch: Architecture) -> AttentionKind:
    mixers = _mixers(arch)
    attention = _looking_back(mixers)
    if not attention:
        return AttentionKind.RECURRENT
    if len(attention) < len(mixers):
        return AttentionKind.HYBRID
    if any(isinstance(mixer, CompressedAttention) for mixer in attention):
        return AttentionKind.COMPRESSED
    if any(isinstance(mixer, LatentAttention) for mixer in attention):
        return AttentionKind.LATENT
    plain = [mixer for mixer in attention if isinstance(mixer, Attention)]
    if any(mixer.span != "full" for mixer in plain):
        return AttentionKind.SLIDING
    if all(mixer.n_kv_heads == mixer.n_heads for mixer in plain):
        return AttentionKind.MULTI_HEAD
    if all(mixer.n_kv_heads == 1 for mixer in plain):
        return AttentionKind.MULTI_QUERY
    return AttentionKind.GROUPED_QUERY


def head_layout(arch: Architecture) -> HeadLayout:
    mixers = _mixers(arch)
    attention = _looking_back(mixers)
    recurrent = len(mixers) - len(attention)
    if not attention:
        return HeadLayout(0, 0, 0, recurrent_layers=recurrent)
    windowed = [m for m in attention if isinstance(m, Attention) and m.span != "full"]
    full = [mixer for mixer in attention if mixer not in windowed]
    first = full[0] if full else attention[0]
    ratios = {m.compress_ratio for m in attention if isinstance(m, CompressedAttention)} - {None}
    return HeadLayout(
        n_heads=first.n_heads,
        n_kv_heads=first.n_kv_heads if isinstance(first, Attention) else 1,
        full_layers=len(full),
        windowed_layers=len(windowed),
        recurrent_layers=recurrent,
        window=_window(windowed[0] if windowed else first),
        ratios=tuple(sorted(ratio for ratio in ratios if ratio)),
    )


def _window(mixer: Mixer) -> int | None:
    return mixer.window if isinstance(mixer, (Attention, CompressedAttention)) else None


def _mixers(arch: Architecture) -> list[Mixer]:
    return [mixer for layer in arch.layers for mixer in layer.mixers]


def _looking_back(mixers: list[Mixer]) -> list[Attention | LatentAttention | CompressedAttention]:
    return [m for m in mixers if isinstance(m, (Attention, LatentAttention, CompressedAttention))]


def cache_bytes(arch: Architecture, scenario: Scenario, contexts: IntArray) -> IntArray:
    """KV cache and recurrent state of all layers, shape of `contexts`."""
    cells: IntArray = cache_bytes_by_layer(arch, scenario, contexts).sum(axis=0)
    return cells + int(state_bytes_by_layer(arch, scenario).sum())


def growth_bytes_per_token(arch: Architecture, scenario: Scenario) -> float:
    """What one more token costs in a long context: layers without a window, entries of compressed
    layers shared out over the tokens they stand for."""
    return float(
        sum(
            len(kind.layers) * cache_row(kind, scenario).cell_bytes / kind.ratio
            for kind in cache_kinds(arch)
            if kind.window is None
        )
    )


def infini_values_per_head(d_key: int, d_value: int) -> int:
    """Values of one head's compressive memory: the matrix M and the normalizer z.

    Source: Munkhdalai, Faruqui, Gopal 2024, arXiv 2404.07143, section 2.2: M is d_key x d_value,
    z has d_key entries, whatever the length of the sequence.
    """
    return d_key * d_value + d_key


def infini_bytes(arch: Architecture, scenario: Scenario, contexts: IntArray) -> IntArray:
    """Memories of all KV heads, in 32 bit as engines keep recurrent states, and the K and V of the
    one segment that is being read."""
    contexts = np.asarray(contexts, dtype=np.int64)
    memory, per_token = _infini_parts(arch, scenario)
    return memory + np.minimum(contexts, INFINI_SEGMENT_TOKENS) * per_token


def infini_formulas(arch: Architecture, scenario: Scenario) -> tuple[str, ...]:
    memory, per_token = _infini_parts(arch, scenario)
    heads = [mixer for mixer in _mixers(arch) if isinstance(mixer, Attention)]
    first = heads[0]
    tokens = min(scenario.context, INFINI_SEGMENT_TOKENS)
    return (
        say(
            "{heads} layers × {n_kv_heads} heads × ({head_dim_k} × {head_dim_v} + "
            "{head_dim_k}) values × 4 bytes = {memory}, whatever the context",
            heads=len(heads),
            n_kv_heads=first.n_kv_heads,
            head_dim_k=first.head_dim_k,
            head_dim_v=first.head_dim_v,
            memory=format_gib(memory, 2),
        ),
        say(
            "K and V of one segment: {tokens} tokens × {per_token} bytes = {size}",
            tokens=number(tokens, ","),
            per_token=number(per_token, ","),
            size=format_gib(tokens * per_token, 2),
        ),
    )


def _infini_parts(arch: Architecture, scenario: Scenario) -> tuple[int, int]:
    layout_k, layout_v = kv_layout(scenario.kv_type_k), kv_layout(scenario.kv_type_v)
    memory = per_token = 0
    for mixer in _mixers(arch):
        if isinstance(mixer, Attention):
            values = infini_values_per_head(mixer.head_dim_k, mixer.head_dim_v)
            memory += mixer.n_kv_heads * values * _F32_BYTES
            per_token += layout_k.row_bytes(mixer.n_kv_heads * mixer.head_dim_k)
            per_token += layout_v.row_bytes(mixer.n_kv_heads * mixer.head_dim_v)
    return memory, per_token
